import type { Cell } from './grid.ts';
import { numbersForWork } from './scratch.ts';

const seedsForWork = numbersForWork();

/**
 * Spreads across edges from a cell over all that is left, run by run along the rows, where nobody needs to know how far off
 * or in which order: several times as fast as cell by cell.
 * @param left 1 for each cell that can still be spread to; it is 0 where that was done
 * @param met 1 where it spread to
 */
export function spreadByRuns(left: Uint8Array, width: number, start: Cell, met: Uint8Array): void {
  const n = met.length;
  const seeds = seedsForWork(n);
  let count = 0;
  seeds[count++] = start;
  while (count > 0) {
    const seed = seeds[--count];
    if (left[seed] !== 1) continue;
    const row = seed - (seed % width);
    let from = seed;
    while (from > row && left[from - 1] === 1) from--;
    let to = from;
    for (; to < row + width && left[to] === 1; to++) {
      left[to] = 0;
      met[to] = 1;
    }
    // The last cell of each run that it touches above and below.
    if (from >= width) count = addRuns(left, from - width, to - width, seeds, count);
    if (to + width <= n) count = addRuns(left, from + width, to + width, seeds, count);
  }
}

function addRuns(left: Uint8Array, from: Cell, to: Cell, seeds: Int32Array, count: number): number {
  let before = 0;
  for (let cell = from; cell < to; cell++) {
    if (before === 1 && left[cell] !== 1) seeds[count++] = cell - 1;
    before = left[cell];
  }
  if (before === 1) seeds[count++] = to - 1;
  return count;
}
