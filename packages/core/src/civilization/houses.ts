import { clamp } from '../base/math.ts';
import { type Rng, shuffled } from '../base/rng.ts';
import { type House, HOUSES } from '../content/houses.ts';
import type { FactionKind, Place } from '../world.ts';
import type { Bearer } from './heraldry.ts';
import type { Ways } from './ways.ts';

/** One order or guild for so many settlements, about. */
const EACH = 18;
const MOST = 8;
/** Settlements that have a house of one order or guild, at most; and the share of all. */
const HOUSES_EACH = 12;
const SHARE = 0.16;

/** A faction in the making; places are indexes into the settlements. */
export interface Draft {
  readonly kind: FactionKind;
  readonly name: string;
  readonly meaning: string;
  readonly capital: number;
  readonly members: readonly number[];
  readonly charge: Bearer['charge'];
}

/** Chooses which orders and guilds a world has, where each has its seat and in which settlements near it a house. */
export function foundHouses(settlements: readonly Place[], ways: Ways, rng: Rng): Draft[] {
  const wanted = clamp(Math.round(settlements.length / EACH), settlements.length < 8 ? 0 : 1, MOST);
  const seats = new Set<number>();
  const drafts: Draft[] = [];
  let orders = 0;
  for (const house of shuffled(rng, HOUSES)) {
    if (drafts.length >= wanted) break;
    // Neither kind crowds out the other.
    if (house.kind === 'order' ? orders > drafts.length / 2 : drafts.length - orders > drafts.length / 2) continue;
    const seat = seatOf(house, settlements, seats);
    if (seat === undefined) continue;
    seats.add(seat);
    if (house.kind === 'order') orders++;
    const members = housesOf(house, settlements, ways, seat, Math.min(HOUSES_EACH, 1 + Math.ceil(SHARE * settlements.length)));
    const { name } = settlements[seat];
    drafts.push({
      kind: house.kind,
      name: house.name.replace('{}', name),
      meaning: `${house.kind === 'guild' ? `a guild of ${name}, whose members` : `an order with its seat at ${name}, whose people`} ${house.does}`,
      capital: seat,
      members,
      charge: house.charge,
    });
  }
  return drafts;
}

/** The greatest settlement of the kind it likes best that is no other's seat. */
function seatOf(house: House, settlements: readonly Place[], seats: ReadonlySet<number>): number | undefined {
  for (const kind of house.at) {
    let best: number | undefined;
    settlements.forEach((place, s) => {
      if (place.kind === kind && !seats.has(s) && (best === undefined || place.population > settlements[best].population)) best = s;
    });
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The settlements of fitting kinds that are nearest to the seat along the ways, the seat included. */
function housesOf(house: House, settlements: readonly Place[], ways: Ways, seat: number, wanted: number): number[] {
  const reached = new Float64Array(settlements.length).fill(Infinity);
  reached[seat] = 0;
  const frontier = [seat];
  const members: number[] = [];
  while (frontier.length > 0 && members.length < wanted) {
    let least = 0;
    for (let k = 1; k < frontier.length; k++) if (reached[frontier[k]] < reached[frontier[least]]) least = k;
    const node = frontier[least];
    frontier[least] = frontier[frontier.length - 1];
    frontier.pop();
    if (node === seat || house.at.includes(settlements[node].kind)) members.push(node);
    for (const { to, cost } of ways[node]) {
      const through = reached[node] + cost;
      if (through >= reached[to]) continue;
      if (!frontier.includes(to)) frontier.push(to);
      reached[to] = through;
    }
  }
  return members.sort((a, b) => a - b);
}
