import { NONE } from '../../base/grid.ts';

/** A small map of the benchmark: one number per cell, row by row. */
export interface Board {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
}

/** Cells across the edges of one. */
export function beside({ width, height }: { readonly width: number; readonly height: number }, cell: number): number[] {
  const x = cell % width;
  const out: number[] = [];
  if (x > 0) out.push(cell - 1);
  if (x + 1 < width) out.push(cell + 1);
  if (cell >= width) out.push(cell - width);
  if (cell + width < width * height) out.push(cell + width);
  return out;
}

/** Steps from a cell over cells that are `passable`, else NONE. */
export function stepsOver(board: Board, from: number, passable: (value: number) => boolean): Int32Array {
  const steps = new Int32Array(board.cells.length).fill(NONE);
  if (!passable(board.cells[from])) return steps;
  steps[from] = 0;
  const queue = [from];
  for (const cell of queue)
    for (const next of beside(board, cell))
      if (steps[next] === NONE && passable(board.cells[next])) {
        steps[next] = steps[cell] + 1;
        queue.push(next);
      }
  return steps;
}

export function regionsOf(board: Board, passable: (value: number) => boolean): number {
  const met = new Uint8Array(board.cells.length);
  let count = 0;
  for (let start = 0; start < met.length; start++) {
    if (met[start] || !passable(board.cells[start])) continue;
    count++;
    const queue = [start];
    met[start] = 1;
    for (const cell of queue)
      for (const next of beside(board, cell))
        if (!met[next] && passable(board.cells[next])) {
          met[next] = 1;
          queue.push(next);
        }
  }
  return count;
}

export function countOf({ cells }: Board, value: number): number {
  let count = 0;
  for (const cell of cells) if (cell === value) count++;
  return count;
}

/** The benchmark's reward: 1 on a plateau, falling to 0 at `least` and at `most`. */
export function reward(value: number, least: number, low: number, high: number = low, most: number = high): number {
  if (value >= low && value <= high) return 1;
  if (value <= least || value >= most) return 0;
  return value < low ? (value - least) / (low - least) : (most - value) / (most - high);
}

/** Texts this long and longer leave letters out that are common in them, as Python's difflib does. */
const LONG = 200;

/**
 * Ratcliff and Obershelp's likeness of two texts (Pattern Matching: The Gestalt Approach, 1988), from 0 to 1, as Python's
 * difflib has it: twice the letters in matching blocks, by the length of both.
 */
export function likeness(a: string, b: string): number {
  const at = new Map<string, number[]>();
  for (let j = 0; j < b.length; j++) at.set(b[j], [...(at.get(b[j]) ?? []), j]);
  if (b.length >= LONG) for (const [letter, places] of at) if (places.length > Math.floor(b.length / 100) + 1) at.delete(letter);
  let matched = 0;
  const rest: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let top = rest.pop(); top !== undefined; top = rest.pop()) {
    const [aFrom, aTo, bFrom, bTo] = top;
    let [bestA, bestB, size] = [aFrom, bFrom, 0];
    let runs = new Map<number, number>();
    for (let i = aFrom; i < aTo; i++) {
      const next = new Map<number, number>();
      for (const j of at.get(a[i]) ?? []) {
        if (j < bFrom || j >= bTo) continue;
        const run = (runs.get(j - 1) ?? 0) + 1;
        next.set(j, run);
        if (run > size) [bestA, bestB, size] = [i - run + 1, j - run + 1, run];
      }
      runs = next;
    }
    // Letters that were left out still lengthen a block that others began.
    while (bestA > aFrom && bestB > bFrom && a[bestA - 1] === b[bestB - 1]) [bestA, bestB, size] = [bestA - 1, bestB - 1, size + 1];
    while (bestA + size < aTo && bestB + size < bTo && a[bestA + size] === b[bestB + size]) size++;
    if (size === 0) continue;
    matched += size;
    rest.push([aFrom, bestA, bFrom, bestB], [bestA + size, aTo, bestB + size, bTo]);
  }
  return a.length + b.length === 0 ? 1 : (2 * matched) / (a.length + b.length);
}
