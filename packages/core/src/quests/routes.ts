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
  const drifts = ways.filter(({ oneWay }) => oneWay);
  const known = new Map<PlaceId, Ways>();
  const cuts = new Map<number, Cut>();
  let bridges: Uint8Array | undefined;
  const from = (place: PlaceId): Ways => {
    const before = known.get(place);
    if (before) return before;
    const found = search(beyond, place, limit);
    known.set(place, found);
    return found;
  };
  return {
    ways,
    from,
    beyond: (place) => search(beyond, place, Infinity).order,
    between: (place, to) => {
      const { by } = from(place);
      const out: number[] = [];
      for (let at = to; at !== place && by[at] >= 0;) {
        const way = by[at];
        out.push(way);
        at = at === ways[way].from ? ways[way].to : ways[way].from;
      }
      return out.reverse();
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

/** Dijkstra with a binary heap of places; of places as far away the first comes first. */
function search(beyond: readonly (readonly End[])[], place: PlaceId, limit: number): Ways {
  const toil = new Float64Array(beyond.length).fill(Infinity);
  const by = new Int32Array(beyond.length).fill(-1);
  const order: PlaceId[] = [];
  const heap: PlaceId[] = [place];
  /** Where each place stands in the heap. */
  const at = new Int32Array(beyond.length);
  toil[place] = 0;
  while (heap.length > 0) {
    const here = heap[0];
    const last = heap.pop() as PlaceId;
    if (heap.length > 0) sink(heap, at, toil, last);
    order.push(here);
    for (const end of beyond[here]) {
      const through = toil[here] + end.toil;
      if (through > limit || through >= toil[end.to]) continue;
      const fresh = toil[end.to] === Infinity;
      toil[end.to] = through;
      by[end.to] = end.way;
      rise(heap, at, toil, end.to, fresh ? heap.length : at[end.to]);
    }
  }
  return { toil, by, order };
}

function isNearer(toil: Float64Array, a: PlaceId, b: PlaceId): boolean {
  return toil[a] < toil[b] || (toil[a] === toil[b] && a < b);
}

function rise(heap: PlaceId[], at: Int32Array, toil: Float64Array, place: PlaceId, from: number): void {
  let here = from;
  if (here === heap.length) heap.push(place);
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

function sink(heap: PlaceId[], at: Int32Array, toil: Float64Array, place: PlaceId): void {
  let here = 0;
  for (;;) {
    let below = 2 * here + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && isNearer(toil, heap[below + 1], heap[below])) below++;
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
