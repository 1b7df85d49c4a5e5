import { log } from '../base/math.ts';
import { type Place, WATER, type World } from '../world.ts';
import { fitLine } from './statistics.ts';

/** As much of a world as its settlements are measured by. */
export type Settled = Pick<World, 'rect' | 'metresPerCell' | 'places' | 'roads'> & { readonly layers: Pick<World['layers'], 'water'> };

/** How people live and travel; a number is null where too few do. */
export interface Settling {
  readonly settlements: number;
  readonly rankSize: number | null;
  readonly primacy: number | null;
  readonly spacing: number | null;
  readonly freshNear: number | null;
  readonly freshFar: number | null;
  readonly roadDetour: number | null;
  readonly roadRedundancy: number | null;
}

/** Settlements that ranks, spacing and roads are read from: the largest, at least so many. Of fewer, R is off by more than 0.1 by chance alone. */
const LARGEST = 50;
const FEWEST = 20;

export function readSettling(world: Settled): Settling {
  const towns = world.places.filter(({ population }) => population > 0).sort((a, b) => b.population - a.population || a.id - b.id);
  const largest = towns.slice(0, LARGEST);
  const enough = largest.length >= FEWEST;
  const people = towns.reduce((sum, { population }) => sum + population, 0);
  return {
    settlements: towns.length,
    rankSize: enough ? rankSize(largest) : null,
    primacy: enough ? towns[0].population / towns[1].population : null,
    spacing: enough ? clarkEvans(world, largest) : null,
    freshNear: people === 0 ? null : peopleWithin(world, towns, 3000) / people,
    freshFar: people === 0 ? null : peopleWithin(world, towns, 10_000) / people,
    ...readRoads(world, towns),
  };
}

/** Slope of ln population over ln (rank - 1/2). Source: Gabaix and Ibragimov, "Rank - 1/2", J. Business & Economic Statistics 29, 2011. */
function rankSize(largest: readonly Place[]): number | null {
  const ranks = largest.map((_, k) => log(k + 0.5));
  return (
    fitLine(
      ranks,
      largest.map(({ population }) => log(population)),
    )?.slope ?? null
  );
}

/**
 * Clark and Evans' R: mean distance to the nearest neighbour over that of points strewn at random on the same land.
 * Source: Clark and Evans, "Distance to nearest neighbor as a measure of spatial relationships", Ecology 35, 1954.
 */
function clarkEvans(world: Settled, places: readonly Place[]): number {
  let land = 0;
  for (const water of world.layers.water) if (water !== WATER.ocean) land++;
  let sum = 0;
  for (const a of places) {
    let least = Infinity;
    for (const b of places) if (a !== b) least = Math.min(least, flight(world, a, b));
    sum += least;
  }
  return sum / places.length / (0.5 * Math.sqrt(land / places.length));
}

/** People of settlements with a river or lake within so many metres. */
function peopleWithin(world: Settled, places: readonly Place[], metres: number): number {
  const { width, height } = world.rect;
  const reach = metres / world.metresPerCell;
  let people = 0;
  for (const { cell, population } of places) {
    const x = cell % width;
    const y = Math.floor(cell / width);
    let found = false;
    for (let ny = Math.max(0, Math.ceil(y - reach)); ny <= Math.min(height - 1, y + reach) && !found; ny++)
      for (let nx = Math.max(0, Math.ceil(x - reach)); nx <= Math.min(width - 1, x + reach) && !found; nx++) {
        const what = world.layers.water[ny * width + nx];
        found = (what === WATER.river || what === WATER.lake) && (nx - x) * (nx - x) + (ny - y) * (ny - y) <= reach * reach;
      }
    if (found) people += population;
  }
  return people;
}

/**
 * Redundancy: independent rings of the land roads between settlements, over settlements, (E - V + C) / V. Detour: median
 * over all pairs that land roads join of the length of the shortest way over the straight distance.
 */
function readRoads(world: Settled, towns: readonly Place[]): Pick<Settling, 'roadDetour' | 'roadRedundancy'> {
  if (towns.length < FEWEST) return { roadDetour: null, roadRedundancy: null };
  const indexOf = new Map<number, number>(towns.map(({ id }, k) => [id, k]));
  const net: { to: number; length: number }[][] = towns.map(() => []);
  const parent = towns.map((_, k) => k);
  const root = (k: number): number => {
    let at = k;
    while (parent[at] !== at) at = parent[at];
    return at;
  };
  let edges = 0;
  let groups = towns.length;
  for (const { kind, from, to, cells } of world.roads) {
    const a = indexOf.get(from);
    const b = indexOf.get(to);
    if (a === undefined || b === undefined) continue;
    let length = 0;
    for (let k = 1; k < cells.length; k++) {
      const step = Math.abs(cells[k] - cells[k - 1]);
      length += step === 1 || step === world.rect.width ? 1 : Math.SQRT2;
    }
    if (kind === 'sea') continue;
    net[a].push({ to: b, length });
    net[b].push({ to: a, length });
    edges++;
    if (root(a) === root(b)) continue;
    parent[root(a)] = root(b);
    groups--;
  }
  const detours: number[] = [];
  for (let start = 0; start < towns.length; start++) {
    const ways = waysFrom(net, start);
    for (let k = 0; k < start; k++) if (ways[k] < Infinity) detours.push(ways[k] / flight(world, towns[start], towns[k]));
  }
  return {
    roadDetour: detours.length === 0 ? null : detours.sort((a, b) => a - b)[Math.floor(detours.length / 2)],
    roadRedundancy: (edges - towns.length + groups) / towns.length,
  };
}

/** Dijkstra's search over a net of some hundred nodes. */
function waysFrom(net: readonly (readonly { readonly to: number; readonly length: number }[])[], start: number): Float64Array {
  const out = new Float64Array(net.length).fill(Infinity);
  const done = new Uint8Array(net.length);
  out[start] = 0;
  for (;;) {
    let node = -1;
    for (let k = 0; k < net.length; k++) if (done[k] === 0 && out[k] < Infinity && (node < 0 || out[k] < out[node])) node = k;
    if (node < 0) return out;
    done[node] = 1;
    for (const { to, length } of net[node]) out[to] = Math.min(out[to], out[node] + length);
  }
}

/** Distance as the crow flies, cells. */
function flight(world: Pick<World, 'rect'>, a: Place, b: Place): number {
  const { width } = world.rect;
  const dx = (a.cell % width) - (b.cell % width);
  const dy = Math.floor(a.cell / width) - Math.floor(b.cell / width);
  return Math.sqrt(dx * dx + dy * dy);
}
