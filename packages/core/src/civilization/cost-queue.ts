import { NONE } from '../base/grid.ts';

/** Cells that wait to be looked at, cheapest first. */
export interface CostQueue {
  readonly put: (cell: number, cost: number) => void;
  /** Takes a cell that may be settled, or gives NONE where none waits; `cost` holds what is known now, by which entries that were bettered are told. */
  readonly take: (cost: Int32Array) => number;
}

/** Costs are grouped by eights: no step is cheaper, so all cells of a group may be settled in any order. */
const SHIFT = 3;
/** Groups in the ring: more than the dearest step, (255 + 255) * 181 / 128, takes, and a power of two. */
const RING = 128;

/**
 * A queue for a search whose steps cost whole numbers from 8 to 1000: a ring of buckets, as wide as the cheapest step.
 * Sources: R. Dial, "Algorithm 360: Shortest-path forest with topological ordering", Communications of the ACM 12, 1969;
 * width of the buckets after E. Dinic, "Economical algorithms for finding shortest paths in a network", 1978.
 */
export function openQueue(): CostQueue {
  const head = new Int32Array(RING).fill(NONE);
  let entries = 1 << 12;
  let cellOf = new Int32Array(entries);
  let next = new Int32Array(entries);
  let free: number = NONE;
  let used = 0;
  let waiting = 0;
  let at = 0;
  return {
    put: (cell, cost) => {
      let entry = free;
      if (entry === NONE) {
        if (used === entries) {
          entries *= 2;
          const [cells, nexts] = [cellOf, next];
          cellOf = new Int32Array(entries);
          cellOf.set(cells);
          next = new Int32Array(entries);
          next.set(nexts);
        }
        entry = used++;
      } else free = next[entry];
      const bucket = (cost >> SHIFT) & (RING - 1);
      cellOf[entry] = cell;
      next[entry] = head[bucket];
      head[bucket] = entry;
      waiting++;
    },
    take: (cost) => {
      while (waiting > 0) {
        const bucket = at & (RING - 1);
        const entry = head[bucket];
        if (entry === NONE) {
          at++;
          continue;
        }
        head[bucket] = next[entry];
        next[entry] = free;
        free = entry;
        waiting--;
        const cell = cellOf[entry];
        if (cost[cell] >> SHIFT === at) return cell;
      }
      return NONE;
    },
  };
}
