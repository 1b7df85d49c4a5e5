import { type Cell, NONE } from '../base/grid.ts';
import { bytesForWork } from '../base/scratch.ts';

/** Steps across edges from each open cell to the nearest rock (1 beside it); 0 in rock. The frame counts as rock beyond. */
export function clearanceOf(open: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(open.length);
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0, west = 0; x < width; x++, cell++) {
      if (open[cell] === 0) west = 0;
      else {
        const north = y > 0 ? out[cell - width] : 0;
        if (north < west) west = north;
        if (west < 254) west++;
        out[cell] = west;
      }
    }
  for (let y = height - 1, cell = open.length - 1; y >= 0; y--)
    for (let x = width - 1, east = 0; x >= 0; x--, cell--) {
      const own = out[cell];
      if (own === 0) east = 0;
      else {
        const south = y + 1 < height ? out[cell + width] : 0;
        if (south < east) east = south;
        east++;
        if (own < east) east = own;
        else out[cell] = east;
      }
    }
  return out;
}

/** What can be reached from a cell across edges. */
export interface Reach {
  /** Steps to each cell, or NONE. */
  readonly steps: Int32Array;
  /** The cells that can be reached, nearest first. */
  readonly order: Int32Array;
}

/** Steps across edges from one cell to every open cell that can be reached from it, else NONE. */
export function stepsFrom(from: Cell, open: Uint8Array, width: number): Int32Array {
  return reachFrom(from, open, width).steps;
}

const marksForWork = bytesForWork();

/** Marks of open cells: within a row, at its western end, at its eastern end, and in a map of one column. */
const [INNER, WEST, EAST, ALONE] = [1, 2, 4, 8];

/** Marks of all open cells, with a row of rock before the first and one behind the last. */
function marksOf(open: Uint8Array, width: number): Uint8Array {
  const length = open.length + 2 * width;
  const marks = marksForWork(length)
    .fill(0, 0, width)
    .fill(0, length - width, length);
  marks.set(open, width);
  for (let row = width; row < length - width; row += width) {
    marks[row] *= width > 1 ? WEST : ALONE;
    if (width > 1) marks[row + width - 1] *= EAST;
  }
  return marks;
}

/**
 * @param steps where to write the steps, one for each cell
 * @param queue where to write the cells met
 */
export function reachFrom(
  from: Cell,
  open: Uint8Array,
  width: number,
  steps: Int32Array = new Int32Array(open.length),
  queue: Int32Array = new Int32Array(open.length),
): Reach {
  // Each mark is wiped out when a step comes to its cell. No step leads from the end of one row to the start of the next.
  const left = marksOf(open, width);
  steps.fill(NONE);
  queue[0] = from;
  left[from + width] = 0;
  let end = 1;
  for (let far = 0, i = 0; i < end; far++)
    for (const last = end; i < last; i++) {
      const cell = queue[i];
      const at = cell + width;
      steps[cell] = far;
      if (left[at + 1] & (INNER | EAST)) {
        left[at + 1] = 0;
        queue[end++] = cell + 1;
      }
      if (left[at + width] !== 0) {
        left[at + width] = 0;
        queue[end++] = cell + width;
      }
      if (left[at - 1] & (INNER | WEST)) {
        left[at - 1] = 0;
        queue[end++] = cell - 1;
      }
      if (left[cell] !== 0) {
        left[cell] = 0;
        queue[end++] = cell - width;
      }
    }
  return { steps, order: queue.subarray(0, end) };
}

/**
 * For each set of free cells round a cell, as bits from the east clockwise with edges at even places: 1 where those that can
 * be stepped to from the middle, across edges, hang together without it.
 */
const HANG_TOGETHER: Uint8Array = Uint8Array.from({ length: 256 }, (_, set) => {
  const has = (k: number): boolean => (set & (1 << (k & 7))) !== 0;
  let runs = 0;
  for (let k = 0; k < 8; k += 2) if (has(k) && !(has(k - 1) && has(k - 2))) runs++;
  // No break in the round: either all four edges are free and joined, or none is.
  return runs === 1 || (runs === 0 && has(0)) ? 1 : 0;
});

/**
 * True where something solid can be put on a cell without closing a way: the free cells round it that can be stepped to
 * hang together without it. Then whatever could be reached before still can, and one can stand beside the thing.
 * @param free 1 for each cell that is free, 0 for the others
 */
export function closesNothing(free: Uint8Array, cell: Cell, width: number, height: number): boolean {
  const x = cell % width;
  if (x === 0 || x === width - 1 || cell < width || cell >= width * (height - 1)) return false;
  const north = cell - width;
  const south = cell + width;
  const set =
    free[cell + 1] |
    (free[south + 1] << 1) |
    (free[south] << 2) |
    (free[south - 1] << 3) |
    (free[cell - 1] << 4) |
    (free[north - 1] << 5) |
    (free[north] << 6) |
    (free[north + 1] << 7);
  return HANG_TOGETHER[set] === 1;
}
