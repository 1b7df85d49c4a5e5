import { clamp, smoothstep } from '../base/math.ts';
import { type Rgb, rgb } from './raster-colour.ts';
import type { Frame } from './raster-frame.ts';
import type { Mask } from './raster-stroke.ts';
import { TILE, TILE_MASK, textures } from './raster-texture.ts';
import type { WayMasks } from './raster-ways.ts';

/** Lays a colour on a picture of four channels where a mask covers it. */
export function layOn(data: Uint8ClampedArray, mask: Mask, colour: Rgb, opacity: number): void {
  const { cover } = mask;
  const factor = opacity / 255;
  for (let at = 0, k = 0; at < cover.length; at++, k += 4) {
    const share = cover[at] * factor;
    if (share === 0) continue;
    data[k] += (colour[0] - data[k]) * share;
    data[k + 1] += (colour[1] - data[k + 1]) * share;
    data[k + 2] += (colour[2] - data[k + 2]) * share;
  }
}

/** Draws the ways: the pale edges first, so that crossings stay open. */
export function drawWays(data: Uint8ClampedArray, masks: WayMasks, frame: Frame): void {
  const { roads } = frame.style;
  layOn(data, masks.casing, rgb(roads.casing), roads.opacity * 0.6);
  layOn(data, masks.line, rgb(roads.colour), roads.opacity);
  layOn(data, masks.sea, rgb(roads.colour), roads.opacity * 0.4);
}

/** Least distance of grid lines, pixels. */
const CLOSEST = 20;

/** Lines of latitude and longitude over all. */
export function drawGrid(data: Uint8ClampedArray, frame: Frame): void {
  const { clip, style, metres } = frame;
  const colour = rgb(style.grid.colour);
  let every = style.grid.every;
  while (every < metres * CLOSEST) every *= 2;
  const onLine = (pixel: number): boolean => Math.floor((pixel * metres) / every) !== Math.floor(((pixel + 1) * metres) / every);
  for (let y = 0; y < clip.height; y++) {
    const along = onLine(clip.y + y);
    for (let x = 0; x < clip.width; x++) {
      if (!along && !onLine(clip.x + x)) continue;
      const at = (y * clip.width + x) * 4;
      for (let c = 0; c < 3; c++) data[at + c] += (colour[c] - data[at + c]) * style.grid.opacity;
    }
  }
}

/** Makes paper old: blotches, fibres, and edges that many hands have darkened. */
export function agePaper(data: Uint8ClampedArray, frame: Frame): void {
  const { clip, whole, style, unit } = frame;
  const { blotches, grain } = textures();
  const { age } = style.texture;
  const scale = 0.28 / unit;
  for (let y = 0; y < clip.height; y++) {
    const py = clip.y + y;
    const ny = Math.abs((py + 0.5) / whole.height - 0.5) * 2;
    const row = (Math.floor(py * scale) & TILE_MASK) * TILE;
    const grainRow = (py & TILE_MASK) * TILE;
    for (let x = 0; x < clip.width; x++) {
      const px = clip.x + x;
      const nx = Math.abs((px + 0.5) / whole.width - 0.5) * 2;
      const blotch = blotches[row + (Math.floor(px * scale) & TILE_MASK)];
      const edge = smoothstep(0.72, 1.12, Math.max(nx, ny) * 0.8 + Math.sqrt(nx * nx + ny * ny) * 0.22 + blotch * 0.06);
      const light = 1 + age * (0.05 * blotch + 0.018 * grain[grainRow + (px & TILE_MASK)] - 0.3 * edge);
      const at = (y * clip.width + x) * 4;
      data[at] *= clamp(light + 0.06 * edge, 0, 2);
      data[at + 1] *= light;
      data[at + 2] *= light - 0.08 * edge;
    }
  }
}

/** Blows drawn pixels up to blocks and cuts the picture out of them. */
export function enlarged(data: Uint8ClampedArray, frame: Frame): Uint8ClampedArray {
  const { block, clip, picture } = frame;
  if (block === 1) return data;
  const from = new Uint32Array(data.buffer);
  const out = new Uint32Array(picture.width * picture.height);
  for (let y = 0; y < picture.height; y++) {
    const row = Math.floor((y + picture.skipY) / block) * clip.width;
    for (let x = 0; x < picture.width; x++) out[y * picture.width + x] = from[row + Math.floor((x + picture.skipX) / block)];
  }
  return new Uint8ClampedArray(out.buffer);
}
