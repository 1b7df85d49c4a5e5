import { NONE } from '../src/base/grid.ts';
import { readDrainage, stepLength } from '../src/measure/drainage.ts';
import { surfaceOf } from '../src/measure/surface.ts';
import { madeLand } from './made-land.ts';

/**
 * Heights after forty rounds of implicit stream power without any uplift, each followed by a smoothing: a land that is
 * drained to the last cell and worn out.
 * Source: Braun and Willett, "A very efficient O(n), implicit and parallel method to solve the stream power equation",
 * Geomorphology 180, 2013.
 */
export function overEroded(heights: Float64Array, size: number): Float64Array {
  let z = heights.slice();
  for (let round = 0; round < 40; round++) {
    const { filled, receiver, order, area } = readDrainage(surfaceOf(madeLand({ width: size, height: size, elevation: z, downhill: [] })));
    for (const cell of order) {
      const down = receiver[cell];
      if (down === NONE) continue;
      const pull = (0.6 * Math.sqrt(area[cell])) / stepLength(cell, down, size);
      z[cell] = (filled[cell] + pull * z[down]) / (1 + pull);
    }
    z = z.map((height, cell) => {
      const x = cell % size;
      if (x === 0 || x === size - 1 || cell < size || cell >= z.length - size) return height;
      return height + 0.12 * (z[cell - 1] + z[cell + 1] + z[cell - size] + z[cell + size] - 4 * height);
    });
  }
  return z;
}
