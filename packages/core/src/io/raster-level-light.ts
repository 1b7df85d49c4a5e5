import { NONE } from '../base/grid.ts';
import type { LevelStyle } from '../content/level-styles.ts';
import type { Level } from '../world.ts';
import { framed } from './raster-level-walls.ts';
import { splined } from './raster-spline.ts';

/** How far daylight falls in at the ways out, tiles. */
const DOORLIGHT = 7;

/** Light of each pixel: as much as there is everywhere, and what lamps and the ways out add. Lamps shine warm. */
export interface Lit {
  readonly light: Float32Array;
  readonly warmth: Float32Array;
}

export function lightOf(level: Level, style: LevelStyle, scale: number): Lit {
  const { width, height } = level.rect;
  const lamps = new Float32Array(width * height);
  const day = new Float32Array(width * height);
  for (const { cell, light } of level.objects) if (light !== undefined && light > 0) shine(level, lamps, cell, light, 1);
  for (const cell of level.exits) shine(level, day, cell, DOORLIGHT, 0.7);
  const size = { x: 0, y: 0, width: width * scale, height: height * scale };
  const spread = (values: Float32Array): Float32Array => splined(framed(softened(values, width, height), width, height, 0), size, scale);
  const warmth = spread(lamps);
  const light = spread(day);
  const open = style.ambient + (1 - style.ambient) * 0.7 * level.daylight;
  for (let pixel = 0; pixel < light.length; pixel++) {
    const lamp = Math.max(0, warmth[pixel]) * style.lamps * (1 - 0.5 * level.daylight);
    light[pixel] = open + lamp + Math.max(0, light[pixel]) * 0.4 * (1 - level.daylight);
    warmth[pixel] = lamp;
  }
  return { light, warmth };
}

/** Adds what shines from a cell, across edges and never through walls; each cell takes the brightest there is. */
function shine(level: Level, out: Float32Array, from: number, radius: number, strength: number): void {
  const { width } = level.rect;
  const { tiles } = level.layers;
  const steps = new Map<number, number>([[from, 0]]);
  const [fx, fy] = [from % width, Math.floor(from / width)];
  for (const [cell, taken] of steps) {
    const x = cell % width;
    const y = (cell - x) / width;
    const far = Math.sqrt((x - fx) * (x - fx) + (y - fy) * (y - fy));
    const share = 1 - (0.6 * far + 0.4 * taken) / (radius + 1);
    if (share <= 0) continue;
    out[cell] = Math.max(out[cell], strength * share);
    // Light falls on walls, and ends there.
    if (level.tiles[tiles[cell]].form === 'wall') continue;
    for (const next of [x + 1 < width ? cell + 1 : NONE, x > 0 ? cell - 1 : NONE, cell - width, cell + width])
      if (next >= 0 && next < out.length && !steps.has(next)) steps.set(next, taken + 1);
  }
}

function softened(values: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [sum, count] = [0, 0];
      for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++)
        for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
          sum += values[j * width + i];
          count++;
        }
      out[y * width + x] = 0.5 * values[y * width + x] + (0.5 * sum) / count;
    }
  return out;
}
