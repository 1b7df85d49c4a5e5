import { NONE } from '../base/grid.ts';
import type { LevelStyle } from '../content/level-styles.ts';
import type { Level } from '../world.ts';
import { framed } from './raster-level-walls.ts';
import { splineRows } from './raster-spline.ts';

/** How far daylight falls in at the ways out, tiles. */
const DOORLIGHT = 7;

/** Light of the pixels: as much as there is everywhere, and what lamps and the ways out add. Lamps shine warm. */
export interface Lit {
  /** Light and warmth of each tile, in its middle. */
  readonly light: Float32Array;
  readonly warmth: Float32Array;
  /** Light and warmth of the pixels of a row; they stand in two arrays until the next row is asked for. */
  readonly row: (py: number) => { readonly light: Float32Array; readonly warmth: Float32Array };
}

export function lightOf(level: Level, style: LevelStyle, scale: number): Lit {
  const { width, height } = level.rect;
  const lamps = new Float32Array(width * height);
  const day = new Float32Array(width * height);
  for (const { cell, light } of level.objects) if (light !== undefined && light > 0) shine(level, lamps, cell, light, 1);
  // Under the open sky at noon the ways out are no lighter than all the rest.
  const dark = 1 - level.daylight;
  if (dark > 0) for (const cell of level.exits) shine(level, day, cell, DOORLIGHT, 0.7);
  const size = { x: 0, y: 0, width: width * scale, height: height * scale };
  const rowsOf = (values: Float32Array): ((y: number) => Float32Array) =>
    splineRows(framed(softened(values, width, height), width, height, 0), size, scale);
  const lampRow = rowsOf(lamps);
  const dayRow = dark > 0 ? rowsOf(day) : undefined;
  const open = style.ambient + (1 - style.ambient) * 0.7 * level.daylight;
  const out = { light: new Float32Array(size.width), warmth: new Float32Array(size.width) };
  const row = (py: number): typeof out => {
    const lamp = lampRow(py);
    const sky = dayRow?.(py);
    for (let px = 0; px < lamp.length; px++) {
      const own = Math.max(0, lamp[px]) * style.lamps * (1 - 0.5 * level.daylight);
      out.light[px] = open + own + (sky === undefined ? 0 : Math.max(0, sky[px]) * 0.4 * dark);
      out.warmth[px] = own;
    }
    return out;
  };
  const lit = { light: new Float32Array(lamps.length), warmth: new Float32Array(lamps.length), row };
  for (let y = 0; y < height; y++) {
    row(y * scale + (scale >> 1));
    for (let x = 0; x < width; x++) {
      lit.light[y * width + x] = out.light[x * scale + (scale >> 1)];
      lit.warmth[y * width + x] = out.warmth[x * scale + (scale >> 1)];
    }
  }
  return lit;
}

/** Adds what shines from a cell, across edges and never through walls; each cell takes the brightest there is. */
function shine(level: Level, out: Float32Array, from: number, radius: number, strength: number): void {
  const { width } = level.rect;
  const { tiles } = level.layers;
  const met = new Set<number>([from]);
  const queue = [from];
  const steps = [0];
  const [fx, fy] = [from % width, Math.floor(from / width)];
  for (let k = 0; k < queue.length; k++) {
    const cell = queue[k];
    const x = cell % width;
    const y = (cell - x) / width;
    const far = Math.sqrt((x - fx) * (x - fx) + (y - fy) * (y - fy));
    const share = 1 - (0.6 * far + 0.4 * steps[k]) / (radius + 1);
    if (share <= 0) continue;
    out[cell] = Math.max(out[cell], strength * share);
    // Light falls on walls, and ends there.
    if (level.tiles[tiles[cell]].form === 'wall') continue;
    for (const next of [x + 1 < width ? cell + 1 : NONE, x > 0 ? cell - 1 : NONE, cell - width, cell + width])
      if (next >= 0 && next < out.length && !met.has(next)) {
        met.add(next);
        queue.push(next);
        steps.push(steps[k] + 1);
      }
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
