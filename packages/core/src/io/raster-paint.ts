import type { Rect } from '../base/grid.ts';
import { clamp } from '../base/math.ts';
import type { Land, World } from '../world.ts';
import { rgb } from './raster-colour.ts';
import type { Frame } from './raster-frame.ts';
import { groundOf, OCEAN, POND } from './raster-ground.ts';
import { landBrush } from './raster-land.ts';
import { type Overlay, overlays } from './raster-overlay.ts';
import { paletteOf } from './raster-palette.ts';
import { RELIEF_RIM, reliefOf } from './raster-relief.ts';
import { shoreOf } from './raster-shore.ts';
import { waterBrush } from './raster-water.ts';
import { riverMask } from './raster-ways.ts';

/** Pixels beyond the edge of the land that are worked out: enough that splines have what they reach for. */
const BEYOND = 12;

/** Paints everything that covers the ground, row by row: land and water, rivers, contours, borders, coast. Four channels. */
export function paintGround(land: Land | World, frame: Frame): Uint8ClampedArray {
  const { clip, style, zoom, unit, view } = frame;
  const natural = view === 'atlas';
  const lines = style.coast.lines;
  const reach = (lines.length > 0 ? lines[lines.length - 1][0] + style.coast.lineWidth : 0) * unit + 2;
  // A pixel's nearest shore may have come by way of pixels that are themselves as far again from theirs.
  const margin = Math.max(RELIEF_RIM, Math.ceil(2 * reach) + 4);
  const padded = around(frame, margin);
  const palette = paletteOf(land, style, view);
  const ground = groundOf(land, frame, padded, palette, palette.kinds && view !== 'biome' && !style.crisp);
  const { distance } = shoreOf(ground, padded, zoom, reach);
  const strength = style.relief.strength * frame.hillshade * (natural || view === 'territory' ? 1 : view === 'biome' ? 0.25 : 0.6);
  const relief = reliefOf(ground, padded, zoom, frame.metres, strength, style.relief.lowlands, style.relief.crests, distance);
  const rivers = frame.rivers ? riverMask(land, frame) : undefined;

  const landRow = landBrush({ ground, relief, distance, style, zoom, unit, kinds: palette.kinds && view !== 'biome', natural });
  const waterRow = waterBrush({ ground, relief, distance, style, zoom, unit, reach });
  const over: readonly Overlay[] = overlays(land, frame, ground, relief, padded);

  const river = rgb(style.water.river);
  const coast = rgb(style.coast.colour);
  const coastHalf = Math.max(0.5, (style.coast.width * unit) / 2);
  const onLand = new Float32Array(clip.width * 3);
  const onWater = new Float32Array(clip.width * 3);
  const data = new Uint8ClampedArray(clip.width * clip.height * 4);
  for (let y = 0; y < clip.height; y++) {
    const start = (clip.y + y - padded.y) * padded.width + clip.x - padded.x;
    landRow.row(onLand, clip.x, clip.y + y, clip.width, start);
    for (const overlay of over) overlay(onLand, y, start);
    waterRow.row(onWater, clip.x, clip.y + y, clip.width, start);
    const sampleRow = (Math.round((clip.y + y + 0.5) / zoom - 0.5) - ground.y) * ground.width - ground.x;
    for (let x = 0, o = 0, out = y * clip.width * 4; x < clip.width; x++, o += 3, out += 4) {
      const d = distance[start + x];
      const flow = rivers === undefined ? 0 : rivers.cover[y * clip.width + x] / 255;
      const wet = style.crisp ? (d < 0 ? 1 : 0) : clamp(0.5 - d, 0, 1);
      let red = onLand[o];
      let green = onLand[o + 1];
      let blue = onLand[o + 2];
      if (wet < 1 && flow > 0) {
        red += (river[0] - red) * flow;
        green += (river[1] - green) * flow;
        blue += (river[2] - blue) * flow;
      }
      if (wet > 0) {
        red += (onWater[o] - red) * wet;
        green += (onWater[o + 1] - green) * wet;
        blue += (onWater[o + 2] - blue) * wet;
      }
      if (d < 3 && d > -3) {
        const kind = ground.water[sampleRow + Math.round((clip.x + x + 0.5) / zoom - 0.5)];
        const sea = kind === OCEAN;
        const half = sea ? coastHalf : coastHalf * 0.6;
        const off = d < 0 ? -d : d;
        // A river's mouth is left open.
        const line =
          (style.crisp ? (d < 0 && touchesLand(distance, start + x, padded.width) ? 1 : 0) : clamp(half + 0.5 - off, 0, 1)) *
          style.coast.opacity *
          (sea ? 1 : kind === POND ? 0 : 0.6) *
          (1 - 0.8 * flow);
        red += (coast[0] - red) * line;
        green += (coast[1] - green) * line;
        blue += (coast[2] - blue) * line;
      }
      data[out] = red;
      data[out + 1] = green;
      data[out + 2] = blue;
      data[out + 3] = 255;
    }
  }
  return data;
}

/** The clip and `margin` pixels around it, as far as the land goes. */
function around(frame: Frame, margin: number): Rect {
  const { clip, whole } = frame;
  const x = Math.max(-BEYOND, clip.x - margin);
  const y = Math.max(-BEYOND, clip.y - margin);
  return {
    x,
    y,
    width: Math.min(whole.width + BEYOND, clip.x + clip.width + margin) - x,
    height: Math.min(whole.height + BEYOND, clip.y + clip.height + margin) - y,
  };
}

function touchesLand(distance: Float32Array, at: number, width: number): boolean {
  return distance[at - 1] >= 0 || distance[at + 1] >= 0 || distance[at - width] >= 0 || distance[at + width] >= 0;
}
