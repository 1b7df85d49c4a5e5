import type { Cell } from './grid.ts';

/**
 * Cells by what they are worth, least first, and where that is equal by cell: plain numbers sort many times faster than
 * anything that has to be compared by a function.
 * @param worth whole numbers from 0 to 2^30, one for each cell of the list
 * @param span more than the greatest cell, 2^22 at most
 */
export function inOrderOf(cells: readonly Cell[], worth: (cell: Cell) => number, span: number): Cell[] {
  let most = 0;
  for (const cell of cells) most = Math.max(most, worth(cell));
  // Whole numbers are sorted in a third of the time.
  const keys = (most + 1) * span < 4294967296 ? new Uint32Array(cells.length) : new Float64Array(cells.length);
  for (let i = 0; i < keys.length; i++) keys[i] = worth(cells[i]) * span + cells[i];
  keys.sort();
  const out: Cell[] = [];
  for (const key of keys) out.push(key - Math.floor(key / span) * span);
  return out;
}
