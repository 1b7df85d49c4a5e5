import type { Place, PlaceId, Road, RoadId } from '../world.ts';
import type { RoadParams } from './params.ts';
import { trafficOn } from './traffic.ts';
import { type Crossing, type Spread, wayTo } from './ways.ts';

/** Settlements of at least so many people have a road between them; smaller ones a trail. */
const ROAD_PEOPLE = 180;
/** A road that so many travel a day is a highway. */
const HIGHWAY_TRAFFIC = 150;
/** Travellers a day that a wild place draws. */
const PILGRIMS = 1;

/**
 * Chooses which ways between neighbours become roads and sea lanes. The cheapest are looked at first, and one is built
 * where the way round is too long without it: a greedy spanner. It contains a cheapest net that joins everything, and
 * no detour in it is longer than `stretch` allows.
 *
 * Source: Althöfer, Das, Dobkin, Joseph, Soares, "On sparse spanners of weighted graphs", 1993.
 *
 * @param places the settlements, in the order in which `spread` knows them
 */
export function layRoads(places: readonly Place[], spread: Spread, crossings: readonly Crossing[], params: RoadParams): Road[] {
  const stretch = params.extra === 0 ? Infinity : 1.1 + (0.55 * (1.08 - params.extra)) / params.extra;
  const chosen = [
    ...chooseRedundant(
      places.length,
      crossings.filter((c) => !c.sea),
      stretch,
      params.extra,
    ),
    ...chooseWays(
      places.length,
      crossings.filter((c) => c.sea),
      params.extra === 0 ? Infinity : 2 * stretch,
    ),
  ];
  const traffic = trafficOn(places, chosen);
  return chosen.map((crossing, id): Road => {
    const { a, b } = crossing;
    const kind: Road['kind'] = crossing.sea
      ? 'sea'
      : Math.min(places[a].population, places[b].population) >= ROAD_PEOPLE
        ? 'road'
        : 'trail';
    return {
      id: id as RoadId,
      kind,
      from: places[a].id,
      to: places[b].id,
      cells: crossing.cells ?? [...wayTo(spread, crossing.cellA), ...wayTo(spread, crossing.cellB).reverse()],
      traffic: traffic[id],
      grade: kind === 'sea' ? 'lane' : kind === 'road' && traffic[id] >= HIGHWAY_TRAFFIC ? 'highway' : kind,
      crossings: [],
    };
  });
}

/** A trail from its settlement to each wild place, along the ways that travel spread by; `firstId` numbers them on. */
export function layTrails(settlements: readonly Place[], wilds: readonly Place[], spread: Spread, firstId: number): Road[] {
  return wilds.map((wild, k): Road => ({
    id: (firstId + k) as RoadId,
    kind: 'trail',
    from: settlements[spread.owner[wild.cell]].id,
    to: wild.id,
    cells: wayTo(spread, wild.cell),
    traffic: PILGRIMS,
    grade: 'trail',
    crossings: [],
  }));
}

/** Times the stretch is tried anew, and how far from 1 it may be taken. */
const TRIES = 5;
const LEAST_STRETCH = 1.01;

/**
 * The spanner of that stretch, unless it has far more or fewer ways than `extra` asks for, in a land whose shape leaves
 * few detours or many: then the stretch is moved until the ways round, as a share of the settlements, are in bounds.
 */
function chooseRedundant(nodes: number, crossings: readonly Crossing[], stretch: number, extra: number): Crossing[] {
  let chosen = chooseWays(nodes, crossings, stretch);
  if (extra === 0) return chosen;
  const tree = chooseWays(nodes, crossings, Infinity).length;
  const least = Math.floor(0.42 * extra * nodes);
  const most = Math.ceil((extra <= 0.5 ? 1.04 * extra : 0.52 + 2.4 * (extra - 0.5)) * nodes);
  let low = LEAST_STRETCH;
  let high = 4 * stretch;
  let at = stretch;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const round = chosen.length - tree;
    if (round >= least && round <= most) break;
    if (round < least) high = at;
    else low = at;
    at = (low + high) / 2;
    chosen = chooseWays(nodes, crossings, at);
  }
  return chosen;
}

/** The greedy spanner of a graph whose edges come sorted by cost. */
export function chooseWays(nodes: number, crossings: readonly Crossing[], stretch: number): Crossing[] {
  const net: { to: number; cost: number }[][] = Array.from({ length: nodes }, () => []);
  const group = Int32Array.from({ length: nodes }, (_, node) => node);
  const rootOf = (node: number): number => {
    let at = node;
    while (group[at] !== at) at = group[at] = group[group[at]];
    return at;
  };
  const reached = new Float64Array(nodes);
  const chosen: Crossing[] = [];
  for (const crossing of crossings) {
    const { a, b, cost } = crossing;
    const one = rootOf(a);
    const two = rootOf(b);
    if (one !== two) group[Math.max(one, two)] = Math.min(one, two);
    else if (stretch === Infinity || isWithin(net, reached, a, b, stretch * cost)) continue;
    net[a].push({ to: b, cost });
    net[b].push({ to: a, cost });
    chosen.push(crossing);
  }
  return chosen;
}

/** True where the net leads from one node to the other at no more than `limit`: Dijkstra's search, given up at the limit. */
function isWithin(
  net: readonly (readonly { to: number; cost: number }[])[],
  reached: Float64Array,
  start: number,
  goal: number,
  limit: number,
): boolean {
  reached.fill(Infinity);
  reached[start] = 0;
  // The frontier of such a search is a handful of nodes, so the least is found by looking at all.
  const frontier = [start];
  while (frontier.length > 0) {
    let least = 0;
    for (let k = 1; k < frontier.length; k++) if (reached[frontier[k]] < reached[frontier[least]]) least = k;
    const node = frontier[least];
    frontier[least] = frontier[frontier.length - 1];
    frontier.pop();
    if (node === goal) return true;
    for (const { to, cost } of net[node]) {
      const through = reached[node] + cost;
      if (through > limit || through >= reached[to]) continue;
      if (reached[to] === Infinity) frontier.push(to);
      reached[to] = through;
    }
  }
  return false;
}

/** The settlements that roads or sea lanes of the given kinds join to `start`, itself included. */
export function joinedTo(start: PlaceId, roads: readonly Road[], kinds: readonly Road['kind'][]): Set<PlaceId> {
  const beyond = new Map<PlaceId, PlaceId[]>();
  for (const road of roads) {
    if (!kinds.includes(road.kind)) continue;
    beyond.set(road.from, [...(beyond.get(road.from) ?? []), road.to]);
    beyond.set(road.to, [...(beyond.get(road.to) ?? []), road.from]);
  }
  const found = new Set([start]);
  for (const place of found) for (const other of beyond.get(place) ?? []) found.add(other);
  return found;
}
