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

const leftForWork = bytesForWork();

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
  const n = open.length;
  /** 1 for what is open and was not met yet. */
  const left = leftForWork(n);
  left.set(open);
  steps.fill(NONE);
  let end = 1;
  steps[from] = 0;
  left[from] = 0;
  queue[0] = from;
  for (let i = 0; i < end; i++) {
    const cell = queue[i];
    const x = cell % width;
    const further = steps[cell] + 1;
    if (x + 1 < width && left[cell + 1]) {
      left[cell + 1] = 0;
      steps[cell + 1] = further;
      queue[end++] = cell + 1;
    }
    if (cell + width < n && left[cell + width]) {
      left[cell + width] = 0;
      steps[cell + width] = further;
      queue[end++] = cell + width;
    }
    if (x > 0 && left[cell - 1]) {
      left[cell - 1] = 0;
      steps[cell - 1] = further;
      queue[end++] = cell - 1;
    }
    if (cell >= width && left[cell - width]) {
      left[cell - width] = 0;
      steps[cell - width] = further;
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
