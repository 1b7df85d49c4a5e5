import type { PlaceId } from '../world.ts';
import type { Way } from './ways.ts';

/** The quickest ways from one place to all others. */
export interface Ways {
  /** Cells on foot to each place, or as many as one could walk in the time; Infinity where nothing leads or it is farther than the limit. By place id. */
  readonly toil: Float64Array;
  /** The way by which each place is reached at last, -1 at the beginning and where nothing leads; by place id. */
  readonly by: Int32Array;
  /** Places within the limit, the nearest first; the beginning itself is the first. */
  readonly order: readonly PlaceId[];
}

/** Who goes where: on roads and trails, by sea lanes, and down rivers, which lead one way only. */
export interface Routes {
  readonly ways: readonly Way[];
  readonly from: (place: PlaceId) => Ways;
  /** All places that one can come to, however far, the nearest first. */
  readonly beyond: (place: PlaceId) => readonly PlaceId[];
  /** The ways taken from `place` to `to`, in order, by index. */
  readonly between: (place: PlaceId, to: PlaceId) => readonly number[];
  /**
   * Whether all that lies beyond a way can be barred from one place by shutting it: no other way, in either direction, and
   * no raft leads there from where one can come without it. Whatever leads back from beyond may do so. In a directed graph
   * this is an edge that dominates its far end; and who stays on the near side can always come home.
   */
  readonly bars: (place: PlaceId, way: number) => boolean;
}

interface End {
  readonly to: PlaceId;
  readonly toil: number;
  readonly way: number;
}

/** Each search is made once, when first asked for, and given up at `limit` cells. */
export function findRoutes(places: number, ways: readonly Way[], limit: number): Routes {
  const beyond: End[][] = Array.from({ length: places }, () => []);
  for (const [way, { from, to, toil, oneWay }] of ways.entries()) {
    if (from === to) continue;
    beyond[from].push({ to, toil, way });
    if (!oneWay) beyond[to].push({ to: from, toil, way });
  }
  const net = netOf(beyond);
  const drifts = ways.filter(({ oneWay }) => oneWay);
  const known: (Ways | undefined)[] = [];
  const paths = new Map<number, readonly number[]>();
  const cuts = new Map<number, Cut>();
  let bridges: Uint8Array | undefined;
  const from = (place: PlaceId): Ways => {
    return (known[place] ??= search(net, place, limit));
  };
  return {
    ways,
    from,
    beyond: (place) => search(net, place, Infinity).order,
    between: (place, to) => {
      const before = paths.get(place * places + to);
      if (before !== undefined) return before;
      const { by } = from(place);
      const out: number[] = [];
      for (let at = to; at !== place && by[at] >= 0;) {
        const way = by[at];
        out.push(way);
        at = at === ways[way].from ? ways[way].to : ways[way].from;
      }
      paths.set(place * places + to, out.reverse());
      return out;
    },
    bars: (place, way) => {
      if (ways[way].oneWay) return false;
      bridges ??= findBridges(beyond, ways);
      if (bridges[way] === 0) return false;
      if (drifts.length === 0) return true;
      let cut = cuts.get(way);
      if (cut === undefined) cuts.set(way, (cut = cutAt(beyond, ways, way, drifts)));
      return cut.near[place] === 1 ? !cut.outward : !cut.inward;
    },
  };
}

/** What a bridge of the two-way graph parts: the places on the side where it begins, and whether rafts lead from there to the other, or back. */
interface Cut {
  /** By place id, 1 or 0. */
  readonly near: Uint8Array;
  readonly outward: boolean;
  readonly inward: boolean;
}

function cutAt(beyond: readonly (readonly End[])[], ways: readonly Way[], bridge: number, drifts: readonly Way[]): Cut {
  const near = new Uint8Array(beyond.length);
  const begin = ways[bridge].from;
  near[begin] = 1;
  const open = [begin];
  for (let here = open.pop(); here !== undefined; here = open.pop())
    for (const { to, way } of beyond[here])
      if (way !== bridge && !ways[way].oneWay && near[to] === 0) {
        near[to] = 1;
        open.push(to);
      }
  return {
    near,
    outward: drifts.some(({ from, to }) => near[from] === 1 && near[to] === 0),
    inward: drifts.some(({ from, to }) => near[from] === 0 && near[to] === 1),
  };
}

/** The ways that leave each place in one row: those of place `k` stand from `start[k]` to just before `start[k + 1]`. */
interface Net {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly toil: Float64Array;
  readonly way: Int32Array;
  /** The places that a search is to look at next, as a binary heap, and where each stands in it; used by one search after the other. */
  readonly heap: Int32Array;
  readonly at: Int32Array;
}

function netOf(beyond: readonly (readonly End[])[]): Net {
  const start = new Int32Array(beyond.length + 1);
  for (let place = 0; place < beyond.length; place++) start[place + 1] = start[place] + beyond[place].length;
  const all = beyond.flat();
  return {
    start,
    to: Int32Array.from(all, ({ to }) => to),
    toil: Float64Array.from(all, ({ toil }) => toil),
    way: Int32Array.from(all, ({ way }) => way),
    heap: new Int32Array(beyond.length),
    at: new Int32Array(beyond.length),
  };
}

/** Dijkstra with a binary heap of places; of places as far away the first comes first. */
function search({ start, to, toil: toilOf, way, heap, at }: Net, place: PlaceId, limit: number): Ways {
  const places = at.length;
  const toil = new Float64Array(places).fill(Infinity);
  const by = new Int32Array(places).fill(-1);
  const order: PlaceId[] = [];
  toil[place] = 0;
  heap[0] = place;
  for (let waiting = 1; waiting > 0;) {
    const here = heap[0];
    waiting--;
    if (waiting > 0) sink(heap, waiting, at, toil, heap[waiting]);
    order.push(here as PlaceId);
    const far = toil[here];
    for (let k = start[here]; k < start[here + 1]; k++) {
      const next = to[k];
      const through = far + toilOf[k];
      if (through > limit || through >= toil[next]) continue;
      const from = toil[next] === Infinity ? waiting++ : at[next];
      toil[next] = through;
      by[next] = way[k];
      rise(heap, at, toil, next, from);
    }
  }
  return { toil, by, order };
}

function isNearer(toil: Float64Array, a: number, b: number): boolean {
  return toil[a] < toil[b] || (toil[a] === toil[b] && a < b);
}

function rise(heap: Int32Array, at: Int32Array, toil: Float64Array, place: number, from: number): void {
  let here = from;
  while (here > 0) {
    const above = (here - 1) >> 1;
    if (!isNearer(toil, place, heap[above])) break;
    heap[here] = heap[above];
    at[heap[here]] = here;
    here = above;
  }
  heap[here] = place;
  at[place] = here;
}

function sink(heap: Int32Array, length: number, at: Int32Array, toil: Float64Array, place: number): void {
  let here = 0;
  for (;;) {
    let below = 2 * here + 1;
    if (below >= length) break;
    if (below + 1 < length && isNearer(toil, heap[below + 1], heap[below])) below++;
    if (!isNearer(toil, heap[below], place)) break;
    heap[here] = heap[below];
    at[heap[here]] = here;
    here = below;
  }
  heap[here] = place;
  at[place] = here;
}

/** Bridges of the two-way ways by low points (Tarjan, A Note on Finding the Bridges of a Graph, 1974), without recursion. */
function findBridges(beyond: readonly (readonly End[])[], ways: readonly Way[]): Uint8Array {
  const bridge = new Uint8Array(ways.length);
  const number = new Int32Array(beyond.length).fill(-1);
  const low = new Int32Array(beyond.length);
  const next = new Int32Array(beyond.length);
  const by = new Int32Array(beyond.length).fill(-1);
  let count = 0;
  for (let root = 0; root < beyond.length; root++) {
    if (number[root] >= 0) continue;
    const stack = [root];
    number[root] = low[root] = count++;
    while (stack.length > 0) {
      const here = stack[stack.length - 1];
      if (next[here] < beyond[here].length) {
        const { to, way } = beyond[here][next[here]++];
        if (way === by[here] || ways[way].oneWay) continue;
        if (number[to] >= 0) low[here] = Math.min(low[here], number[to]);
        else {
          number[to] = low[to] = count++;
          by[to] = way;
          stack.push(to);
        }
        continue;
      }
      stack.pop();
      const parent = stack[stack.length - 1];
      if (parent === undefined) continue;
      low[parent] = Math.min(low[parent], low[here]);
      if (low[here] > number[parent]) bridge[by[here]] = 1;
    }
  }
  return bridge;
}
