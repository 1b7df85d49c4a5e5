import { NONE } from '../base/grid.ts';
import type { Place } from '../world.ts';
import type { Crossing } from './ways.ts';

/** Markets that people travel to: the greatest settlements, so many at most. */
const MARKETS = 24;
/** Share of a settlement's people that are on their way to some market on one day. */
const ON_THE_ROAD = 0.03;
/** Way that halves the draw of a market, in the unit of a way's cost: about twenty kilometres of easy ground at 100 m a cell. */
const NEAR = 4000;

/**
 * Travellers a day on each way, to and fro: people of every settlement go to the markets, in numbers that grow with the
 * market and fall with the way there, each along the shortest way of the net.
 * Source: the gravity model of trips, as in Ortúzar and Willumsen, "Modelling Transport", 2011.
 *
 * @param places the settlements, greatest first
 */
export function trafficOn(places: readonly Place[], ways: readonly Crossing[]): number[] {
  const nodes = places.length;
  const net: { to: number; way: number; cost: number }[][] = Array.from({ length: nodes }, () => []);
  ways.forEach(({ a, b, cost }, way) => {
    net[a].push({ to: b, way, cost });
    net[b].push({ to: a, way, cost });
  });
  const markets = Math.min(MARKETS, nodes);
  const order = new Int32Array(nodes * markets);
  const through = new Int32Array(nodes * markets).fill(NONE);
  const before = new Int32Array(nodes * markets).fill(NONE);
  const distance = new Float64Array(nodes * markets).fill(Infinity);
  const reached = new Int32Array(markets);
  const draw = new Float64Array(nodes);
  const pull = (market: number, node: number): number => {
    const far = distance[market * nodes + node] / NEAR;
    return places[market].population / (1 + far * far);
  };
  for (let market = 0; market < markets; market++) {
    reached[market] = search(net, market, market * nodes, order, through, before, distance);
    for (let node = 0; node < nodes; node++)
      if (node !== market && distance[market * nodes + node] < Infinity) draw[node] += pull(market, node);
  }
  const traffic = new Float64Array(ways.length);
  const coming = new Float64Array(nodes);
  for (let market = 0; market < markets; market++) {
    const base = market * nodes;
    for (let node = 0; node < nodes; node++)
      coming[node] =
        node === market || distance[base + node] === Infinity
          ? 0
          : (places[node].population * ON_THE_ROAD * pull(market, node)) / draw[node];
    for (let i = reached[market] - 1; i > 0; i--) {
      const node = order[base + i];
      traffic[through[base + node]] += 2 * coming[node];
      coming[before[base + node]] += coming[node];
    }
  }
  return Array.from(traffic, (n) => Math.max(1, Math.round(n)));
}

/** Dijkstra's search from one node over the whole net; results stand from `base` on. Gives the number of nodes reached. */
function search(
  net: readonly (readonly { readonly to: number; readonly way: number; readonly cost: number }[])[],
  start: number,
  base: number,
  order: Int32Array,
  through: Int32Array,
  before: Int32Array,
  distance: Float64Array,
): number {
  distance[base + start] = 0;
  const frontier = [start];
  const waits = new Uint8Array(net.length);
  let count = 0;
  while (frontier.length > 0) {
    let least = 0;
    for (let k = 1; k < frontier.length; k++) if (distance[base + frontier[k]] < distance[base + frontier[least]]) least = k;
    const node = frontier[least];
    frontier[least] = frontier[frontier.length - 1];
    frontier.pop();
    order[base + count++] = node;
    for (const { to, way, cost } of net[node]) {
      const there = distance[base + node] + cost;
      if (there >= distance[base + to]) continue;
      distance[base + to] = there;
      through[base + to] = way;
      before[base + to] = node;
      if (waits[to] === 0) {
        waits[to] = 1;
        frontier.push(to);
      }
    }
  }
  return count;
}
