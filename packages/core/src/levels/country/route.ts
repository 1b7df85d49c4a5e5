import { type Cell, DX, DY, NONE } from '../../base/grid.ts';
import { numbersForWork } from '../../base/scratch.ts';

/** Costs of the cheapest ways from some cells to all others. */
export interface Flood {
  readonly width: number;
  readonly cost: Int32Array;
  /** The step, as DX and DY count, that came into each cell on its way from the nearest source; NONE at a source. */
  readonly step: Int8Array;
}

const FAR = 0x3fffffff;

/** Groups in the ring: more than the dearest step, 600 × 181 / 128, takes, and a power of two. */
const RING = 128;
/** Costs are grouped by eights: no step is cheaper, so all cells of a group may be settled in any order. */
const SHIFT = 3;

const waitingForWork = numbersForWork();
/** What it costs to step to each of the eight neighbours; 0 where one cannot. */
const tollsForWork = new Int32Array(8);

/**
 * Cheapest ways from the sources to every cell over the eight neighbours, edges first.
 * Source: R. Dial, "Algorithm 360: Shortest-path forest with topological ordering", Communications of the ACM 12, 1969.
 * @param until once these are reached, whatever is farther off is left alone
 * @param toll cost of coming into a cell across an edge, 8 to 600; 0 where nobody can
 */
export function flood(sources: readonly Cell[], toll: Int16Array, width: number, until: readonly Cell[] = []): Flood {
  const n = toll.length;
  const cost = new Int32Array(n).fill(FAR);
  const step = new Int8Array(n).fill(NONE);
  /** For each group the last that came to wait. Who waits are pairs: a cell, and where the pair that came before stands. */
  const head = new Int32Array(RING).fill(NONE);
  // A cell waits at most once for each neighbour from which it was bettered; few do so twice.
  let queue = waitingForWork(4 * n + 2 * sources.length);
  let used = 0;
  let waiting = 0;
  for (const source of sources) {
    cost[source] = 0;
    queue[used] = source;
    queue[used + 1] = head[0];
    head[0] = used;
    used += 2;
    waiting++;
  }
  const steps = Int32Array.from(DX, (dx, k) => dx + DY[k] * width);
  const tolls = tollsForWork;
  for (let group = 0; waiting > 0; group++) {
    const slot = group & (RING - 1);
    while (head[slot] !== NONE) {
      const entry = head[slot];
      head[slot] = queue[entry + 1];
      waiting--;
      const cell = queue[entry];
      const here = cost[cell];
      if (here >> SHIFT !== group) continue;
      const x = cell % width;
      const east = x + 1 < width ? toll[cell + 1] : 0;
      const south = cell + width < n ? toll[cell + width] : 0;
      const west = x > 0 ? toll[cell - 1] : 0;
      const north = cell >= width ? toll[cell - width] : 0;
      tolls[0] = east;
      tolls[1] = south;
      tolls[2] = west;
      tolls[3] = north;
      // Across a corner one steps past both others: neither may be closed.
      tolls[4] = south !== 0 && east !== 0 ? (toll[cell + width + 1] * 181) >> 7 : 0;
      tolls[5] = south !== 0 && west !== 0 ? (toll[cell + width - 1] * 181) >> 7 : 0;
      tolls[6] = north !== 0 && west !== 0 ? (toll[cell - width - 1] * 181) >> 7 : 0;
      tolls[7] = north !== 0 && east !== 0 ? (toll[cell - width + 1] * 181) >> 7 : 0;
      for (let k = 0; k < 8; k++) {
        const own = tolls[k];
        const next = cell + steps[k];
        const reached = here + own;
        if (own === 0 || reached >= cost[next]) continue;
        cost[next] = reached;
        step[next] = k;
        if (used + 1 >= queue.length) queue = grown(queue);
        const then = (reached >> SHIFT) & (RING - 1);
        queue[used] = next;
        queue[used + 1] = head[then];
        head[then] = used;
        used += 2;
        waiting++;
      }
    }
    if (until.length > 0 && until.every((cell) => cost[cell] >> SHIFT <= group)) break;
  }
  return { width, cost, step };
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const out = new Int32Array(2 * list.length);
  out.set(list);
  return out;
}

/** The way from a cell to the nearest source, both included; empty where there is none. */
export function wayFrom({ width, cost, step }: Flood, from: Cell): Cell[] {
  if (cost[from] >= FAR) return [];
  const way = [from];
  for (let at = from; step[at] !== NONE;) {
    at -= DX[step[at]] + DY[step[at]] * width;
    way.push(at);
  }
  return way;
}
