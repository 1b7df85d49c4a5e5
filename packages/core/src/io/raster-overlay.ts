import type { Rect } from '../base/grid.ts';
import { clamp } from '../base/math.ts';
import type { Land, World } from '../world.ts';
import { rgb } from './raster-colour.ts';
import type { Frame } from './raster-frame.ts';
import type { Ground } from './raster-ground.ts';
import { type Relief, smoothHeights } from './raster-relief.ts';
import { TILE, TILE_MASK, textures } from './raster-texture.ts';

/** Changes one row of land: three channels for each pixel; `y` counts in the clip, `start` is the row's first pixel in the padded clip. */
export type Overlay = (out: Float32Array, y: number, start: number) => void;

/** What lies over the land but under rivers and coast: territories and contour lines, where the frame asks for them. */
export function overlays(land: Land | World, frame: Frame, ground: Ground, relief: Relief, padded: Rect): Overlay[] {
  const list: Overlay[] = [];
  if (ground.territory !== undefined && 'factions' in land) list.push(territories(land, frame, ground, ground.territory));
  if (frame.contours > 0) list.push(contours(frame, relief, padded));
  return list;
}

/** Half a contour line's width, pixels. */
const CONTOUR_HALF = 0.35;

/** Lines of equal height, as wide on a slope as on a plain; each fifth is stronger. */
function contours(frame: Frame, relief: Relief, padded: Rect): Overlay {
  const { clip, style, contours: every } = frame;
  const colour = rgb(style.contours.colour);
  const height = smoothHeights(relief.coarse, padded);
  return (out, _y, start) => {
    for (let x = 0; x < clip.width; x++) {
      const at = start + x;
      const here = height[at];
      const step = Math.round(here / every);
      if (step < 1) continue;
      const gx = (height[at + 1] - height[at - 1]) * 0.5;
      const gy = (height[at + padded.width] - height[at - padded.width]) * 0.5;
      const slope = Math.sqrt(gx * gx + gy * gy);
      if (slope < every * 1e-3) continue;
      const gap = Math.abs(here - step * every) / slope;
      const index = step % 5 === 0;
      // Where lines would run together they fade.
      const crowd = clamp((every / slope - 1.5) / 2, index ? 0.4 : 0, 1);
      const share = clamp(CONTOUR_HALF + (index ? 0.3 : 0) + 0.5 - gap, 0, 1) * style.contours.opacity * (index ? 1.5 : 1) * crowd;
      for (let c = 0; c < 3; c++) out[x * 3 + c] += (colour[c] - out[x * 3 + c]) * share;
    }
  };
}

/** Tints each faction's land with its colour, stronger along its border. */
function territories(world: World, frame: Frame, ground: Ground, territory: Int16Array): Overlay {
  const { clip, zoom } = frame;
  const { fine, other } = textures();
  const colours = world.factions.map((faction) => rgb(faction.colour));
  const holder = (px: number, py: number): number => {
    const u = (px + 0.5) / zoom - 0.5;
    const v = (py + 0.5) / zoom - 0.5;
    const tile = (Math.floor((v + 0.5) * 4) & TILE_MASK) * TILE + (Math.floor((u + 0.5) * 4) & TILE_MASK);
    return territory[(Math.round(v + other[tile]) - ground.y) * ground.width + Math.round(u + fine[tile]) - ground.x];
  };
  return (out, y) => {
    const py = clip.y + y;
    for (let x = 0; x < clip.width; x++) {
      const px = clip.x + x;
      const own = holder(px, py);
      const line = own !== holder(px + 1, py) || own !== holder(px, py + 1);
      if (own < 0 && !line) continue;
      let share = 0.38;
      for (let r = 2; r <= 6 && share === 0.38; r += 2) {
        if (holder(px + r, py) !== own || holder(px - r, py) !== own || holder(px, py + r) !== own || holder(px, py - r) !== own)
          share = 0.72 - r * 0.05;
      }
      const colour = own < 0 ? undefined : colours[own];
      for (let c = 0; c < 3; c++) {
        const at = x * 3 + c;
        if (colour !== undefined) out[at] += (colour[c] - out[at]) * share;
        if (line) out[at] *= 0.55;
      }
    }
  };
}
