import type { PlaceId, Road, RoadId } from '../world.ts';

/** The shortest ways on foot from one place to all others. */
export interface Ways {
  /** Cells walked to each place, Infinity where none leads or it is longer than the limit; by place id. */
  readonly cells: Float64Array;
  /** The road by which each place is reached at last, -1 at the beginning and where nothing leads; by place id. */
  readonly road: Int32Array;
  /** Places within the limit, the nearest first; the beginning itself is the first. */
  readonly order: readonly PlaceId[];
}

/** Ways on foot along roads and trails. */
export interface Routes {
  readonly from: (place: PlaceId) => Ways;
  /** The roads walked from `place` to `to`, in order. */
  readonly roads: (place: PlaceId, to: PlaceId) => RoadId[];
  /** 1 for each road without which some places could not be walked to: the bridges of the graph of roads. By road id. */
  readonly bridges: () => Uint8Array;
}

interface End {
  readonly to: PlaceId;
  readonly cells: number;
  readonly road: RoadId;
}

/** Each search is made once, when first asked for, and given up at `limit` cells. */
export function findRoutes(places: number, roads: readonly Road[], limit: number): Routes {
  const beyond: End[][] = Array.from({ length: places }, () => []);
  for (const road of roads) {
    if (road.kind === 'sea' || road.from === road.to) continue;
    const cells = road.cells.length - 1;
    beyond[road.from].push({ to: road.to, cells, road: road.id });
    beyond[road.to].push({ to: road.from, cells, road: road.id });
  }
  const known = new Map<PlaceId, Ways>();
  let cut: Uint8Array | undefined;
  const from = (place: PlaceId): Ways => {
    const before = known.get(place);
    if (before) return before;
    const ways = search(beyond, place, limit);
    known.set(place, ways);
    return ways;
  };
  return {
    from,
    roads: (place, to) => {
      const { road } = from(place);
      const out: RoadId[] = [];
      for (let at = to; at !== place && road[at] >= 0;) {
        const { id, from: one, to: other } = roads[road[at]];
        out.push(id);
        at = at === one ? other : one;
      }
      return out.reverse();
    },
    bridges: () => (cut ??= findBridges(beyond, roads.length)),
  };
}

/** Dijkstra with a binary heap of places; of places as far away the first comes first. */
function search(beyond: readonly (readonly End[])[], place: PlaceId, limit: number): Ways {
  const cells = new Float64Array(beyond.length).fill(Infinity);
  const road = new Int32Array(beyond.length).fill(-1);
  const order: PlaceId[] = [];
  const heap: PlaceId[] = [place];
  /** Where each place stands in the heap. */
  const at = new Int32Array(beyond.length);
  cells[place] = 0;
  while (heap.length > 0) {
    const here = heap[0];
    const last = heap.pop() as PlaceId;
    if (heap.length > 0) sink(heap, at, cells, last);
    order.push(here);
    for (const end of beyond[here]) {
      const through = cells[here] + end.cells;
      if (through > limit || through >= cells[end.to]) continue;
      const fresh = cells[end.to] === Infinity;
      cells[end.to] = through;
      road[end.to] = end.road;
      rise(heap, at, cells, end.to, fresh ? heap.length : at[end.to]);
    }
  }
  return { cells, road, order };
}

function isNearer(cells: Float64Array, a: PlaceId, b: PlaceId): boolean {
  return cells[a] < cells[b] || (cells[a] === cells[b] && a < b);
}

function rise(heap: PlaceId[], at: Int32Array, cells: Float64Array, place: PlaceId, from: number): void {
  let here = from;
  if (here === heap.length) heap.push(place);
  while (here > 0) {
    const above = (here - 1) >> 1;
    if (!isNearer(cells, place, heap[above])) break;
    heap[here] = heap[above];
    at[heap[here]] = here;
    here = above;
  }
  heap[here] = place;
  at[place] = here;
}

function sink(heap: PlaceId[], at: Int32Array, cells: Float64Array, place: PlaceId): void {
  let here = 0;
  for (;;) {
    let below = 2 * here + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && isNearer(cells, heap[below + 1], heap[below])) below++;
    if (!isNearer(cells, heap[below], place)) break;
    heap[here] = heap[below];
    at[heap[here]] = here;
    here = below;
  }
  heap[here] = place;
  at[place] = here;
}

/** Bridges by low points (Tarjan, A Note on Finding the Bridges of a Graph, 1974), without recursion. */
function findBridges(beyond: readonly (readonly End[])[], roads: number): Uint8Array {
  const bridge = new Uint8Array(roads);
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
        const { to, road } = beyond[here][next[here]++];
        if (road === by[here]) continue;
        if (number[to] >= 0) low[here] = Math.min(low[here], number[to]);
        else {
          number[to] = low[to] = count++;
          by[to] = road;
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
