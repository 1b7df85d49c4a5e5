import { NONE } from '../base/grid.ts';

/** Cells that wait to be looked at, those first that promise the shortest way. */
export interface AStarQueue {
  /** @param promise length of the whole way through the cell, at the least; never less than that of the last cell taken, but for rounding */
  readonly put: (cell: number, cost: number, promise: number) => void;
  /** The next cell, or NONE where none waits. */
  readonly take: () => number;
  /** Cost of the cell that was taken last, as it was put. */
  readonly cost: () => number;
  /** No cell that waits promises less. */
  readonly least: () => number;
}

/** Promises are grouped by sixteens; within a group, the last to come is the first to go. */
const SHIFT = 4;

/**
 * A ring of buckets for promises that rise by up to `span` at a time; the few that rise by more, such as those of ships,
 * wait aside until the ring comes round to them.
 */
export function openAStarQueue(span: number): AStarQueue {
  let ring = 64;
  while (ring < (span >> SHIFT) + 2 && ring < 1 << 16) ring *= 2;
  const head = new Int32Array(ring).fill(NONE);
  let size = 1 << 13;
  let cells = new Int32Array(size);
  let costs = new Int32Array(size);
  let next = new Int32Array(size);
  let free: number = NONE;
  let used = 0;
  let inRing = 0;
  let at: number = NONE;
  let taken = 0;
  const aside: { readonly cell: number; readonly cost: number; readonly group: number }[] = [];

  const link = (cell: number, cost: number, group: number): void => {
    let entry = free;
    if (entry === NONE) {
      if (used === size) {
        size *= 2;
        const [a, b, c] = [cells, costs, next];
        cells = new Int32Array(size);
        cells.set(a);
        costs = new Int32Array(size);
        costs.set(b);
        next = new Int32Array(size);
        next.set(c);
      }
      entry = used++;
    } else free = next[entry];
    cells[entry] = cell;
    costs[entry] = cost;
    const bucket = group & (ring - 1);
    next[entry] = head[bucket];
    head[bucket] = entry;
    inRing++;
  };
  return {
    put: (cell, cost, promise) => {
      if (at === NONE) at = promise >> SHIFT;
      const group = Math.max(at, promise >> SHIFT);
      if (group - at >= ring) aside.push({ cell, cost, group });
      else link(cell, cost, group);
    },
    take: () => {
      while (inRing > 0 || aside.length > 0) {
        if (inRing === 0) at = Math.max(at, Math.min(...aside.map(({ group }) => group)));
        for (let i = aside.length - 1; i >= 0; i--)
          if (aside[i].group - at < ring) {
            link(aside[i].cell, aside[i].cost, aside[i].group);
            aside.splice(i, 1);
          }
        const bucket = at & (ring - 1);
        const entry = head[bucket];
        if (entry === NONE) {
          at++;
          continue;
        }
        head[bucket] = next[entry];
        next[entry] = free;
        free = entry;
        inRing--;
        taken = costs[entry];
        return cells[entry];
      }
      return NONE;
    },
    cost: () => taken,
    least: () => at << SHIFT,
  };
}
