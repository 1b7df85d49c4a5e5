import { type Cell, DX, DY, NONE } from '../../base/grid.ts';
import { openQueue } from '../../civilization/cost-queue.ts';

/** Costs of the cheapest ways from some cells to all others. */
export interface Flood {
  readonly cost: Int32Array;
  /** The next cell on the way to the nearest source, NONE at one. */
  readonly back: Int32Array;
}

const FAR = 0x3fffffff;

/**
 * Cheapest ways from the sources to every cell over the eight neighbours, edges first.
 * @param toll cost of coming into a cell across an edge, 8 to 600; 0 where nobody can
 */
export function flood(sources: readonly Cell[], toll: Int16Array | Int32Array, width: number): Flood {
  const cost = new Int32Array(toll.length).fill(FAR);
  const back = new Int32Array(toll.length).fill(NONE);
  const height = toll.length / width;
  const queue = openQueue();
  for (const source of sources) {
    cost[source] = 0;
    queue.put(source, 0);
  }
  for (;;) {
    const cell = queue.take(cost);
    if (cell === NONE) break;
    const x = cell % width;
    const y = (cell - x) / width;
    for (let k = 0; k < 8; k++) {
      const i = x + DX[k];
      const j = y + DY[k];
      if (i < 0 || j < 0 || i >= width || j >= height) continue;
      const next = j * width + i;
      if (toll[next] === 0) continue;
      // Across a corner one steps past both others: neither may be closed.
      if (k > 3 && (toll[y * width + i] === 0 || toll[j * width + x] === 0)) continue;
      const reached = cost[cell] + (k > 3 ? (toll[next] * 181) >> 7 : toll[next]);
      if (reached >= cost[next]) continue;
      cost[next] = reached;
      back[next] = cell;
      queue.put(next, reached);
    }
  }
  return { cost, back };
}

/** The way from a cell to the nearest source, both included; empty where there is none. */
export function wayFrom({ cost, back }: Flood, from: Cell): Cell[] {
  if (cost[from] >= FAR) return [];
  const way = [from];
  for (let at = back[from]; at !== NONE; at = back[at]) way.push(at);
  return way;
}
