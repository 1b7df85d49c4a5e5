import { type Role, ROLES } from '../content/roles.ts';
import { dayFaults } from '../verify/days.ts';
import { kinFaults } from '../verify/kin.ts';
import type { Character, CharacterId, World } from '../world.ts';

/** How the people of one world hang together and whether each is of use; null where there are too few to say. */
export interface PeopleReading {
  /** Share of the living whom one web of ties holds. */
  readonly web: number | null;
  /** People that one of the living is tied to, in the mean. */
  readonly degree: number | null;
  /** Share of pairs tied to one person that are tied themselves, over that in a random web of as many people and ties. */
  readonly clustering: number | null;
  /** Pairs of rivals, or with a grudge between them, for every five of the living. */
  readonly rivalries: number | null;
  /** Pairs of kin for every five of the living. */
  readonly kinTies: number | null;
  /** Share of the living who offer something. */
  readonly offering: number | null;
  /** Share of the living whose day can be walked. */
  readonly walking: number | null;
  /** Faults in who is whose child, brother, sister or spouse. */
  readonly kinFaults: number;
  /** Share of what settlements need that someone does; each needs the first roles of its kind, for half of its grown people and no
   * more than are free of history. */
  readonly rolesFilled: number | null;
}

const KIN: ReadonlySet<string> = new Set(['parent', 'child', 'sibling', 'spouse', 'cousin']);
const ENMITY: ReadonlySet<string> = new Set(['rival', 'grudge', 'wronged']);
/** Fewest people of whom a web can be spoken. */
const FEWEST = 10;
/** Age from which someone fills a role. */
const GROWN = 16;
/** Share of the grown people of a place whom its needs may take up: it lives by more than its offices. */
const NEEDED = 0.5;

/** Reads the living of a world: their ties among themselves, their days and their trades. */
export function readPeople(world: World): PeopleReading {
  const { characters } = world;
  const living = characters.filter(({ died }) => died === null);
  const near = new Map(living.map(({ id, ties }) => [id, new Set(ties.map(({ to }) => to).filter((to) => characters[to].died === null))]));
  const share = (wanted: (one: Character) => boolean): number | null =>
    living.length === 0 ? null : living.filter(wanted).length / living.length;
  const walked = new Map<number, number | null>();
  const many = living.length >= FEWEST;
  const sum = [...near.values()].reduce((total, others) => total + others.size, 0);
  return {
    web: many ? largest(near) / living.length : null,
    degree: many ? sum / living.length : null,
    clustering: many && sum > 0 ? transitivity(near) / (sum / living.length / (living.length - 1)) : null,
    rivalries: many ? pairs(living, characters, ENMITY) / (living.length / 5) : null,
    kinTies: many ? pairs(living, characters, KIN) / (living.length / 5) : null,
    offering: share(({ affordances }) => affordances.length > 0),
    walking: share((one) => one.captive !== null || dayFaults(world, one, walked).length === 0),
    kinFaults: kinFaults(world).length,
    rolesFilled: rolesFilled(world, living),
  };
}

type Web = ReadonlyMap<CharacterId, ReadonlySet<CharacterId>>;

/** People of the greatest part of the web that hangs together. */
function largest(near: Web): number {
  const seen = new Set<CharacterId>();
  let most = 0;
  for (const first of near.keys()) {
    if (seen.has(first)) continue;
    const part = new Set([first]);
    for (const one of part) for (const to of near.get(one) ?? []) part.add(to);
    for (const one of part) seen.add(one);
    most = Math.max(most, part.size);
  }
  return most;
}

/** Closed triples over all of them (M. Newman, 2003: transitivity). */
function transitivity(near: Web): number {
  let [triples, closed] = [0, 0];
  for (const others of near.values()) {
    const list = [...others];
    for (let a = 0; a < list.length; a++)
      for (let b = 0; b < a; b++) {
        triples++;
        if (near.get(list[a])?.has(list[b])) closed++;
      }
  }
  return triples === 0 ? 0 : closed / triples;
}

/** Pairs of the living with a tie of one of these kinds, each counted once. */
function pairs(living: readonly Character[], characters: readonly Character[], kinds: ReadonlySet<string>): number {
  let count = 0;
  for (const { id, ties } of living)
    count += new Set(ties.filter(({ kind, to }) => kinds.has(kind) && to > id && characters[to].died === null).map(({ to }) => to)).size;
  return count;
}

/**
 * What a place needs is held against what its grown people do. Whom history knows does what history says; what the recipe
 * left out, nobody is missed for.
 */
function rolesFilled({ places, recipe, year }: World, living: readonly Character[]): number | null {
  let [needed, filled] = [0, 0];
  const banned = new Set(Object.entries(recipe.params.characters.occupations).flatMap(([name, weight]) => (weight === 0 ? [name] : [])));
  for (const { id, kind } of places) {
    const grown = living.filter(({ home, born }) => home === id && year - born >= GROWN);
    const held = new Map<string, number>();
    for (const { occupation } of grown) held.set(occupation, (held.get(occupation) ?? 0) + 1);
    const free = grown.filter(({ event }) => event === null).length;
    const roles: readonly Role[] = (ROLES[kind] ?? []).slice(0, Math.min(free, Math.floor(grown.length * NEEDED)));
    for (const { occupation } of roles) {
      if (banned.has(occupation)) continue;
      needed++;
      const left = held.get(occupation) ?? 0;
      if (left > 0) filled++;
      held.set(occupation, left - 1);
    }
  }
  return needed === 0 ? null : filled / needed;
}
