import { InputError } from '../../base/input-error.ts';
import { type Rng, weighted } from '../../base/rng.ts';
import type { Patterns } from './learn.ts';

/** A woven grid, or the cell at which nothing fitted any more. */
export type Woven = { readonly ok: true; readonly cells: Int32Array } | { readonly ok: false; readonly at: number };

/** Windows are no larger than this along an edge: local pattern is what squares can carry, not structure. */
const LARGEST = 24;

/** A cell of a window on which nothing lies yet. */
export const BARE = -1;

/**
 * Weaves a grid in which every square is one of the sample's. The cell with the fewest squares left is settled by lot,
 * and what that rules out near it is struck, until all are settled or one has none left: that contradiction is a value,
 * not an error, and the caller tries again or takes another way.
 * @param laid what lies there already, row by row, or `BARE`; it stays as it is, and what is woven goes on from it
 * @throws InputError for a window that is too large
 */
export function weave({ squares, weights, agree }: Patterns, width: number, height: number, rng: Rng, laid?: ArrayLike<number>): Woven {
  if (!(width >= 1 && height >= 1 && width <= LARGEST && height <= LARGEST))
    throw new InputError('window', `expected 1 to ${LARGEST} cells each way, got ${width} × ${height}; decorate a smaller window`);
  const count = squares.length;
  const cells = width * height;
  const may = new Uint8Array(cells * count).fill(1);
  const left = new Int32Array(cells).fill(count);
  /** For each cell, direction and square: how many squares of the neighbour that way still allow it. */
  const support = new Int32Array(cells * 4 * count);
  const struck: number[] = [];
  let broken = -1;
  const strike = (cell: number, square: number): void => {
    if (may[cell * count + square] === 0) return;
    may[cell * count + square] = 0;
    if (--left[cell] === 0 && broken < 0) broken = cell;
    struck.push(cell * count + square);
  };
  const next = (cell: number, way: number): number => {
    const x = cell % width;
    if (way === 0) return x + 1 < width ? cell + 1 : -1;
    if (way === 1) return cell + width < cells ? cell + width : -1;
    if (way === 2) return x > 0 ? cell - 1 : -1;
    return cell - width;
  };
  for (let cell = 0; cell < cells; cell++)
    for (let way = 0; way < 4; way++)
      for (let square = 0; square < count; square++) support[(cell * 4 + way) * count + square] = agree[way][square].length;
  // A square that nothing fits beside cannot lie where there is a neighbour.
  for (let cell = 0; cell < cells; cell++)
    for (let way = 0; way < 4; way++)
      if (next(cell, way) >= 0) for (let square = 0; square < count; square++) if (agree[way][square].length === 0) strike(cell, square);
  const settle = (): boolean => {
    for (let mark = struck.pop(); mark !== undefined && broken < 0; mark = struck.pop()) {
      const cell = Math.floor(mark / count);
      const square = mark % count;
      for (let way = 0; way < 4; way++) {
        const other = next(cell, way);
        if (other < 0) continue;
        for (const allowed of agree[way][square]) {
          const at = (other * 4 + ((way + 2) % 4)) * count + allowed;
          if (--support[at] === 0) strike(other, allowed);
        }
      }
    }
    return broken < 0;
  };
  if (laid !== undefined)
    for (let cell = 0; cell < cells; cell++)
      if (laid[cell] !== BARE) for (let square = 0; square < count; square++) if (squares[square][0] !== laid[cell]) strike(cell, square);
  if (!settle()) return { ok: false, at: broken };
  for (;;) {
    let cell = -1;
    let fewest = Infinity;
    for (let i = 0; i < cells; i++) {
      if (left[i] < 2) continue;
      const worth = left[i] + rng.next() * 0.5;
      if (worth < fewest) [cell, fewest] = [i, worth];
    }
    if (cell < 0) break;
    const chosen = weighted(
      rng,
      weights.map((weight, square) => (may[cell * count + square] ? weight : 0)),
    );
    for (let square = 0; square < count; square++) if (square !== chosen) strike(cell, square);
    if (!settle()) return { ok: false, at: broken };
  }
  const out = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    // The squares of the last rows and columns reach beyond the window; a cell is the first of its own square.
    const square = squares[may.subarray(cell * count, cell * count + count).indexOf(1)];
    out[cell] = square[0];
  }
  return { ok: true, cells: out };
}

/** How often a window is begun again. */
const ATTEMPTS = 4;

/** As `weave`, a few times over; where nothing goes on from what is laid, beside it; and where all fail, the sample itself side by side. */
export function weaveOrTile(
  patterns: Patterns,
  sample: { readonly width: number; readonly height: number; readonly cells: ArrayLike<number> },
  width: number,
  height: number,
  rng: Rng,
  laid?: ArrayLike<number>,
): Int32Array {
  for (const before of laid === undefined ? [undefined] : [laid, undefined])
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const woven = weave(patterns, width, height, rng.fork(attempt), before);
      if (woven.ok) return woven.cells;
    }
  return Int32Array.from(
    { length: width * height },
    (_, cell) => sample.cells[(Math.floor(cell / width) % sample.height) * sample.width + ((cell % width) % sample.width)],
  );
}
