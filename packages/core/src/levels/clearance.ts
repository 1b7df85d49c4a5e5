import { type Cell, NONE } from '../base/grid.ts';

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
  steps.fill(NONE);
  let end = 1;
  steps[from] = 0;
  queue[0] = from;
  for (let i = 0; i < end; i++) {
    const cell = queue[i];
    const x = cell % width;
    const further = steps[cell] + 1;
    if (x + 1 < width && open[cell + 1] && steps[cell + 1] === NONE) {
      steps[cell + 1] = further;
      queue[end++] = cell + 1;
    }
    if (cell + width < open.length && open[cell + width] && steps[cell + width] === NONE) {
      steps[cell + width] = further;
      queue[end++] = cell + width;
    }
    if (x > 0 && open[cell - 1] && steps[cell - 1] === NONE) {
      steps[cell - 1] = further;
      queue[end++] = cell - 1;
    }
    if (cell >= width && open[cell - width] && steps[cell - width] === NONE) {
      steps[cell - width] = further;
      queue[end++] = cell - width;
    }
  }
  return { steps, order: queue.subarray(0, end) };
}

/** The eight neighbours in a round, edges at even places. */
const AROUND_X: Int8Array = Int8Array.of(1, 1, 0, -1, -1, -1, 0, 1);
const AROUND_Y: Int8Array = Int8Array.of(0, 1, 1, 1, 0, -1, -1, -1);

/**
 * True where something solid can be put on a cell without closing a way: the free cells round it that can be stepped to
 * hang together without it. Then whatever could be reached before still can, and one can stand beside the thing.
 */
export function closesNothing(free: Uint8Array, cell: Cell, width: number, height: number): boolean {
  const x = cell % width;
  const y = (cell - x) / width;
  if (x === 0 || y === 0 || x === width - 1 || y === height - 1) return false;
  let runs = 0;
  for (let k = 0; k < 8; k += 2) {
    const edge = free[cell + AROUND_Y[k] * width + AROUND_X[k]];
    const before = free[cell + AROUND_Y[(k + 7) % 8] * width + AROUND_X[(k + 7) % 8]];
    const edgeBefore = free[cell + AROUND_Y[(k + 6) % 8] * width + AROUND_X[(k + 6) % 8]];
    if (edge && !(before && edgeBefore)) runs++;
  }
  if (runs > 0) return runs === 1;
  // No break in the round: either all four edges are free and joined, or none is.
  return free[cell + 1] === 1;
}
