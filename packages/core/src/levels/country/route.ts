import { type Cell, DX, DY, NONE } from '../../base/grid.ts';
import { numbersForWork } from '../../base/scratch.ts';

/** Costs of the cheapest ways from some cells to all others. */
export interface Flood {
  readonly cost: Int32Array;
  /** The next cell on the way to the nearest source, NONE at one. */
  readonly back: Int32Array;
}

const FAR = 0x3fffffff;

const cellsForWork = numbersForWork();
const behindsForWork = numbersForWork();

/** Groups in the ring: more than the dearest step, 600 × 181 / 128, takes, and a power of two. */
const RING = 128;
/** Costs are grouped by eights: no step is cheaper, so all cells of a group may be settled in any order. */
const SHIFT = 3;

/**
 * Cheapest ways from the sources to every cell over the eight neighbours, edges first.
 * Source: R. Dial, "Algorithm 360: Shortest-path forest with topological ordering", Communications of the ACM 12, 1969.
 * @param until once these are reached, whatever is farther off is left alone
 * @param toll cost of coming into a cell across an edge, 8 to 600; 0 where nobody can
 */
export function flood(sources: readonly Cell[], toll: Int16Array | Int32Array, width: number, until: readonly Cell[] = []): Flood {
  const n = toll.length;
  const cost = new Int32Array(n).fill(FAR);
  const back = new Int32Array(n).fill(NONE);
  const head = new Int32Array(RING).fill(NONE);
  // A cell waits at most once for each neighbour from which it was bettered; few do so twice.
  let cellOf = cellsForWork(2 * n + sources.length);
  let behind = behindsForWork(cellOf.length);
  let used = 0;
  let waiting = 0;
  for (const source of sources) {
    cost[source] = 0;
    cellOf[used] = source;
    behind[used] = head[0];
    head[0] = used++;
    waiting++;
  }
  const steps = Int32Array.from(DX, (dx, k) => dx + DY[k] * width);
  const wanted = new Set(until);
  for (let group = 0; waiting > 0 && (until.length === 0 || wanted.size > 0); group++) {
    const slot = group & (RING - 1);
    while (head[slot] !== NONE) {
      const entry = head[slot];
      head[slot] = behind[entry];
      waiting--;
      const cell = cellOf[entry];
      const here = cost[cell];
      if (here >> SHIFT !== group) continue;
      if (wanted.size > 0) wanted.delete(cell);
      const x = cell % width;
      const inner = x > 0 && x + 1 < width && cell >= width && cell + width < n;
      for (let k = 0; k < 8; k++) {
        if (!inner && ((DX[k] < 0 && x === 0) || (DX[k] > 0 && x + 1 === width))) continue;
        const next = cell + steps[k];
        if (!inner && (next < 0 || next >= n)) continue;
        const own = toll[next];
        // Across a corner one steps past both others: neither may be closed.
        if (own === 0 || (k > 3 && (toll[cell + DX[k]] === 0 || toll[next - DX[k]] === 0))) continue;
        const reached = here + (k > 3 ? (own * 181) >> 7 : own);
        if (reached >= cost[next]) continue;
        cost[next] = reached;
        back[next] = cell;
        if (used === cellOf.length) cellOf = grown(cellOf);
        if (used === behind.length) behind = grown(behind);
        const then = (reached >> SHIFT) & (RING - 1);
        cellOf[used] = next;
        behind[used] = head[then];
        head[then] = used++;
        waiting++;
      }
    }
  }
  return { cost, back };
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const out = new Int32Array(2 * list.length);
  out.set(list);
  return out;
}

/** The way from a cell to the nearest source, both included; empty where there is none. */
export function wayFrom({ cost, back }: Flood, from: Cell): Cell[] {
  if (cost[from] >= FAR) return [];
  const way = [from];
  for (let at = back[from]; at !== NONE; at = back[at]) way.push(at);
  return way;
}
