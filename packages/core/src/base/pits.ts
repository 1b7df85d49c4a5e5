import { neighbourOffsets } from './grid.ts';

/** All land lies above this, and the sea below. */
const LAND = -1e29;
/** Marks of cells: waiting in the flood, among those returned, on a filled hollow, which has a way out. */
const WAITING = 1;
const TOUCHED = 2;
const FLAT = 4;

/**
 * Fills hollows up to their rims: from each pit a flood spreads, lowest cell first, until it meets a cell lower than its
 * way there, and lifts what it has passed to the level of that way. Deep pits go first, since the flood from the deepest
 * takes the lesser ones of its hollow along. Changes `heights`.
 * @param heights far below all land at the sea, which must enclose the land
 * @param pits the cells that have no lower neighbour
 * @param marks a value for each cell, to work in
 * @returns the land cells whose own height or that of a neighbour has changed, and the pits
 */
export function fillPits(heights: Float32Array, pits: readonly number[], width: number, marks: Uint8Array): number[] {
  const around = neighbourOffsets(width);
  marks.fill(0);
  const touched: number[] = [];
  const touch = (cell: number): void => {
    if ((marks[cell] & TOUCHED) !== 0 || heights[cell] < LAND) return;
    marks[cell] |= TOUCHED;
    touched.push(cell);
  };
  const heap: number[] = [];
  const hollow: number[] = [];
  for (const pit of pits.slice().sort((a, b) => heights[a] - heights[b] || a - b)) {
    touch(pit);
    if ((marks[pit] & FLAT) !== 0) continue;
    heap.length = hollow.length = 0;
    push(heap, pit, heights);
    marks[pit] |= WAITING;
    let level = heights[pit];
    for (;;) {
      const cell = pop(heap, heights);
      if (heights[cell] < level) {
        marks[cell] &= ~WAITING;
        break;
      }
      level = heights[cell];
      hollow.push(cell);
      for (let k = 0; k < 8; k++) {
        const beside = cell + around[k];
        if ((marks[beside] & WAITING) !== 0) continue;
        marks[beside] |= WAITING;
        push(heap, beside, heights);
      }
    }
    for (const cell of heap) marks[cell] &= ~WAITING;
    for (const cell of hollow) {
      marks[cell] = (marks[cell] & ~WAITING) | FLAT;
      if (heights[cell] === level) continue;
      heights[cell] = level;
      touch(cell);
      for (let k = 0; k < 8; k++) touch(cell + around[k]);
    }
  }
  return touched;
}

/** Adds to a binary heap of cells, the lowest first; of equals whichever the heap's shape puts first, alike on every engine. */
function push(heap: number[], cell: number, heights: Float32Array): void {
  const own = heights[cell];
  let at = heap.length;
  heap.push(cell);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heights[heap[above]] <= own) break;
    heap[at] = heap[above];
    at = above;
  }
  heap[at] = cell;
}

function pop(heap: number[], heights: Float32Array): number {
  const first = heap[0];
  const cell = heap.pop()!;
  const size = heap.length;
  if (size === 0) return first;
  const own = heights[cell];
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= size) break;
    if (below + 1 < size && heights[heap[below + 1]] < heights[heap[below]]) below++;
    if (heights[heap[below]] >= own) break;
    heap[at] = heap[below];
    at = below;
  }
  heap[at] = cell;
  return first;
}
