import { cellCount, NONE, type Rect } from '../base/grid.ts';
import { clamp } from '../base/math.ts';
import { chance, int, pick, type Rng } from '../base/rng.ts';
import type { Feature } from '../content/heraldry.ts';
import { REALM_TITLES } from '../content/realms.ts';
import type { CultureId, Faction, FactionId, FactionKind, Land, Place } from '../world.ts';
import type { Survey } from './blocks.ts';
import { type Bearer, makeArms, mapColour } from './heraldry.ts';
import { type Draft, foundHouses } from './houses.ts';
import { featuresOf } from './land-features.ts';
import { realmName } from './names/body-name.ts';
import type { SettlementParams } from './params.ts';
import { PASSAGE, type Passage } from './passage.ts';
import type { Crossing, Spread, Ways } from './ways.ts';

export interface Realms {
  /** Holders of land first, then orders and guilds. */
  readonly factions: readonly Faction[];
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
/** A free city reaches so much less far than a crown. */
const CITY_STATE = 3;
/** Where the capital has fewer people than this, clans hold the land. */
const CLAN_PEOPLE = 900;

/**
 * Divides the settlements between crowns, free cities and clans. Capitals are great places far from greater ones; each
 * settlement follows the capital that is nearest along the ways between neighbours, and a cell follows the settlement it
 * is reached from. Orders and guilds come after them and hold no land.
 */
export function makeFactions(
  land: Pick<Land, 'rect' | 'metresPerCell' | 'layers'>,
  survey: Survey,
  passage: Passage,
  settlements: readonly Place[],
  spread: Spread,
  crossings: readonly Crossing[],
  params: Pick<SettlementParams, 'realms'>,
  rng: Rng,
): Realms {
  const { rect } = land;
  if (settlements.length === 0) return { factions: [], territory: new Int16Array(cellCount(rect)).fill(NONE) };
  const ways = neighbourWays(settlements.length, crossings);
  const wanted =
    params.realms === 'auto' ? clamp(Math.round(settlements.length / EACH) + int(rng.fork('count'), -1, 1), 1, MOST) : params.realms;
  const { capitals, nearest, free } = chooseCapitals(settlements, ways, Math.min(wanted, settlements.length), rng.fork('cities'));

  const holders = nameHolders(settlements, capitals, nearest, free, rng.fork('title'));
  const houses = foundHouses(settlements, ways, rng.fork('houses'));
  const featuresOfSettlement = settlements.map((place) => featuresOf(land, survey, place));
  const bearers: Bearer[] = [...holders, ...houses].map(({ capital, members, charge }) => ({
    land: meanOf(members.map((place) => featuresOfSettlement[place])),
    meaning: settlements[capital].meaning,
    charge,
  }));
  const arms = makeArms(bearers, rng.fork('arms'));
  const alike = new Map<string, number>();
  const factions = [...holders, ...houses].map(({ kind, name, meaning, capital, members }, id): Faction => {
    const main = arms[id].tinctures[0];
    const before = alike.get(main) ?? 0;
    alike.set(main, before + 1);
    return {
      id: id as FactionId,
      kind,
      name,
      meaning,
      culture: settlements[capital].culture as CultureId,
      capital: settlements[capital].id,
      members: [capital, ...members.filter((place) => place !== capital)].map((place) => settlements[place].id),
      colour: mapColour(arms[id], before),
      heraldry: arms[id],
      founded: null,
      fell: null,
      ruler: null,
      relations: [],
    };
  });
  return { factions, territory: divide(rect, land.metresPerCell, passage, spread, nearest) };
}

/** The land of each realm, cell by cell. */
function divide(rect: Rect, metresPerCell: number, passage: Passage, spread: Spread, nearest: Int16Array): Int16Array {
  const territory = new Int16Array(cellCount(rect)).fill(NONE);
  const reach = (20 * FRONTIER) / metresPerCell;
  const { owner, cost } = spread;
  const { kind } = passage;
  for (let cell = 0; cell < territory.length; cell++) {
    const settlement = owner[cell];
    if (settlement === NONE || cost[cell] > reach) continue;
    const what = kind[cell];
    if (what === PASSAGE.open || what === PASSAGE.hard) territory[cell] = nearest[settlement];
  }
  return territory;
}

function nameHolders(
  settlements: readonly Place[],
  capitals: readonly number[],
  nearest: Int16Array,
  free: ReadonlySet<number>,
  rng: Rng,
): Draft[] {
  const members: number[][] = capitals.map(() => []);
  nearest.forEach((faction, place) => members[faction].push(place));
  const titles = new Set<string>();
  return capitals.map((capital, id): Draft => {
    const place = settlements[capital];
    const size = members[id].length;
    const kind: FactionKind = free.has(capital) ? 'city state' : place.population < CLAN_PEOPLE ? 'clan' : 'realm';
    const fitting = REALM_TITLES.filter((row) => row.kind === kind && size >= row.least && size <= row.most);
    // A title that no other realm bears yet, where there is one.
    const fresh = fitting.filter(({ title }) => !titles.has(title));
    const { title } = pick(rng.fork(id), fresh.length > 0 ? fresh : fitting);
    titles.add(title);
    const { name, meaning } = realmName(title, place);
    return {
      kind,
      name,
      meaning: `${meaning}, after ${place.name}, its ${kind === 'clan' ? 'oldest hearth' : 'capital'}`,
      capital,
      members: members[id],
      charge: null,
    };
  });
}

function meanOf(lands: readonly ReadonlyMap<Feature, number>[]): ReadonlyMap<Feature, number> {
  const sum = new Map<Feature, number>();
  for (const land of lands) for (const [feature, share] of land) sum.set(feature, (sum.get(feature) ?? 0) + share / lands.length);
  return sum;
}

function neighbourWays(settlements: number, crossings: readonly Crossing[]): Ways {
  const ways: { to: number; cost: number }[][] = Array.from({ length: settlements }, () => []);
  for (const { a, b, cost, sea } of crossings) {
    const real = cost + (sea ? OVERSEAS : 0);
    ways[a].push({ to: b, cost: real });
    ways[b].push({ to: a, cost: real });
  }
  return ways;
}

/** The greatest settlement first, then again and again the one that is great and far from all capitals; and the capital nearest to each. Some are free cities, which reach less far. */
function chooseCapitals(
  settlements: readonly Place[],
  ways: Ways,
  wanted: number,
  rng: Rng,
): { capitals: number[]; nearest: Int16Array; free: ReadonlySet<number> } {
  const distance = new Float64Array(settlements.length).fill(Infinity);
  const nearest = new Int16Array(settlements.length);
  const capitals: number[] = [];
  const free = new Set<number>();
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
    // The first crown is a crown; a trading town that comes late may stay free.
    const { kind } = settlements[best];
    if (capitals.length > 1 && (kind === 'city' || kind === 'town' || kind === 'port') && chance(rng.fork(best), 0.4)) free.add(best);
    follow(ways, distance, nearest, best, capitals.length, free.has(best) ? CITY_STATE : 1);
    capitals.push(best);
  }
  // Where no way leads, the first crown claims the land all the same.
  return { capitals, nearest, free };
}

/** Gives to the new capital all settlements that are nearer to it than to any before: Dijkstra's search, only where it gains. */
function follow(ways: Ways, distance: Float64Array, nearest: Int16Array, capital: number, faction: number, factor: number): void {
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
      const through = distance[node] + cost * factor;
      if (through >= distance[to]) continue;
      distance[to] = through;
      nearest[to] = faction;
      if (!frontier.includes(to)) frontier.push(to);
    }
  }
}
