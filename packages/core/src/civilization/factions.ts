import { cellCount, NONE } from '../base/grid.ts';
import type { Rect } from '../base/grid.ts';
import { clamp } from '../base/math.ts';
import { int, pick, type Rng } from '../base/rng.ts';
import { FACTION_COLOURS, REALM_TITLES } from '../content/realms.ts';
import type { CultureId, Faction, FactionId, Place } from '../world.ts';
import { PASSAGE, type Passage } from './passage.ts';
import type { SettlementParams } from './params.ts';
import type { Crossing, Spread } from './ways.ts';

export interface Realms {
  readonly factions: readonly Faction[];
  /** Faction that each settlement belongs to. */
  readonly factionOf: readonly FactionId[];
  /** Faction that holds the cell, or NONE; one value per cell. */
  readonly territory: Int16Array;
}

/** One realm for so many settlements, about. */
const EACH = 14;
const MOST = 9;
/** Land so far from any settlement belongs to nobody: metres of easy ground. */
const FRONTIER = 26_000;
/** Crossing water costs a crown so much more than the sailing. */
const OVERSEAS = 600;

/**
 * Divides the settlements between crowns and free cities. Capitals are great places far from greater ones; each
 * settlement follows the capital that is nearest along the ways between neighbours, and a cell follows the settlement it
 * is reached from.
 */
export function makeFactions(
  rect: Rect,
  metresPerCell: number,
  passage: Passage,
  settlements: readonly Place[],
  spread: Spread,
  crossings: readonly Crossing[],
  params: Pick<SettlementParams, 'realms'>,
  rng: Rng,
): Realms {
  const territory = new Int16Array(cellCount(rect)).fill(NONE);
  if (settlements.length === 0) return { factions: [], factionOf: [], territory };
  const ways = neighbourWays(settlements.length, crossings);
  const wanted =
    params.realms === 'auto' ? clamp(Math.round(settlements.length / EACH) + int(rng.fork('count'), -1, 1), 1, MOST) : params.realms;
  const { capitals, nearest } = chooseCapitals(settlements, ways, Math.min(wanted, settlements.length));

  const sizes = new Int32Array(capitals.length);
  for (const faction of nearest) sizes[faction]++;
  const titles = new Set<string>();
  const factions = capitals.map((capital, id): Faction => {
    const place = settlements[capital];
    const size = sizes[id];
    const fitting = REALM_TITLES.filter(({ least, most }) => size >= least && size <= most);
    // A title that no other realm bears yet, where there is one.
    const fresh = fitting.filter(({ title }) => !titles.has(title));
    const { title } = pick(rng.fork('title').fork(id), fresh.length > 0 ? fresh : fitting);
    titles.add(title);
    return {
      id: id as FactionId,
      name: title.replace('{}', place.name),
      culture: place.culture as CultureId,
      capital: place.id,
      colour: FACTION_COLOURS[id % FACTION_COLOURS.length],
    };
  });

  const reach = (20 * FRONTIER) / metresPerCell;
  const { owner, cost } = spread;
  for (let cell = 0; cell < territory.length; cell++) {
    const settlement = owner[cell];
    if (settlement === NONE || cost[cell] > reach) continue;
    const what = passage.kind[cell];
    if (what === PASSAGE.open || what === PASSAGE.hard) territory[cell] = nearest[settlement];
  }
  return { factions, factionOf: Array.from(nearest, (faction) => faction as FactionId), territory };
}

type Ways = readonly (readonly { readonly to: number; readonly cost: number }[])[];

function neighbourWays(settlements: number, crossings: readonly Crossing[]): Ways {
  const ways: { to: number; cost: number }[][] = Array.from({ length: settlements }, () => []);
  for (const { a, b, cost, sea } of crossings) {
    const real = cost + (sea ? OVERSEAS : 0);
    ways[a].push({ to: b, cost: real });
    ways[b].push({ to: a, cost: real });
  }
  return ways;
}

/** The greatest settlement first, then again and again the one that is great and far from all capitals; and the capital nearest to each. */
function chooseCapitals(settlements: readonly Place[], ways: Ways, wanted: number): { capitals: number[]; nearest: Int16Array } {
  const distance = new Float64Array(settlements.length).fill(Infinity);
  const nearest = new Int16Array(settlements.length);
  const capitals: number[] = [];
  while (capitals.length < wanted) {
    let best: number = NONE;
    let most = 0;
    settlements.forEach((place, s) => {
      const worth = place.population * (capitals.length === 0 ? 1 : Math.min(distance[s], 4000));
      if (worth > most) {
        most = worth;
        best = s;
      }
    });
    if (best === NONE) break;
    follow(ways, distance, nearest, best, capitals.length);
    capitals.push(best);
  }
  // Where no way leads, the first crown claims the land all the same.
  return { capitals, nearest };
}

/** Gives to the new capital all settlements that are nearer to it than to any before: Dijkstra's search, only where it gains. */
function follow(ways: Ways, distance: Float64Array, nearest: Int16Array, capital: number, faction: number): void {
  distance[capital] = 0;
  nearest[capital] = faction;
  const frontier = [capital];
  while (frontier.length > 0) {
    let least = 0;
    for (let k = 1; k < frontier.length; k++) if (distance[frontier[k]] < distance[frontier[least]]) least = k;
    const node = frontier[least];
    frontier[least] = frontier[frontier.length - 1];
    frontier.pop();
    for (const { to, cost } of ways[node]) {
      const through = distance[node] + cost;
      if (through >= distance[to]) continue;
      distance[to] = through;
      nearest[to] = faction;
      if (!frontier.includes(to)) frontier.push(to);
    }
  }
}
