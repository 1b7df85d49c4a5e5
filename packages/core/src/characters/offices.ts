import { chance, draw, type QuickRng, weighted } from '../base/quick-rng.ts';
import { CALLINGS } from '../content/callings.ts';
import { type Livelihood, type Occupation, OCCUPATIONS } from '../content/occupations.ts';
import type { Role } from '../content/roles.ts';
import type { Place } from '../world.ts';
import { wantsChild } from './childhood.ts';
import { factor } from './kinds.ts';
import { neededAt, rolesAt } from './needs.ts';
import type { CharacterParams, PinRow } from './params.ts';
import { ageOf, type Person } from './person.ts';

/** What a place lives by, in words, as after "lives by". */
const LIVELIHOOD_WORDS: Readonly<Record<Livelihood, string>> = {
  any: 'a little of everything',
  farm: 'its fields',
  water: 'its river and lake',
  sea: 'the sea',
  wood: 'the woods around it',
  hill: 'the hills above it',
  craft: 'its workshops',
  trade: 'trade',
  court: 'the court it houses',
  faith: 'its shrine and those who come to pray',
  mine: 'its mine',
  dry: 'what the dry land gives',
  cold: 'what the cold land gives',
};
/** Share of a place's people who fill its offices and needs; the others live by what the land gives. */
const ROLE_SHARE = 0.58;
const BY_NAME: ReadonlyMap<string, Occupation> = new Map(OCCUPATIONS.map((occupation) => [occupation.name, occupation]));

const AT: ReadonlyMap<string, number> = new Map(OCCUPATIONS.map(({ name }, k) => [name, k]));

export function occupationOf(name: string): Occupation | undefined {
  return BY_NAME.get(name);
}

/** What work there is, whatever the place. */
export interface WorkTable {
  /** How much the user wants each of OCCUPATIONS. */
  readonly wanted: readonly number[];
  /** Room for how well each fits the place, how many do it there, and how open it is: used anew for every place. */
  readonly fits: Float64Array;
  readonly held: Int32Array;
  readonly open: Float64Array;
}

export function workTable(params: CharacterParams): WorkTable {
  const length = OCCUPATIONS.length;
  return {
    wanted: OCCUPATIONS.map(({ name }) => factor(params.occupations, name)),
    fits: new Float64Array(length),
    held: new Int32Array(length),
    open: new Float64Array(length),
  };
}

/** How well each occupation fits the place, written to the table. True where any does. */
function fitTrades(livelihoods: ReadonlyMap<Livelihood, number>, { wanted, fits, held, open }: WorkTable): boolean {
  let any = false;
  for (let k = 0; k < OCCUPATIONS.length; k++) {
    const { at, weight } = OCCUPATIONS[k];
    let fit = 0;
    for (const one of at) fit = Math.max(fit, livelihoods.get(one) ?? 0);
    fits[k] = fit < 0.12 ? 0 : weight * fit * wanted[k];
    open[k] = fits[k];
    held[k] = 0;
    if (fits[k] > 0) any = true;
  }
  return any;
}

/** Gives everyone of a place something to do: first those the user asked for, then what the place needs, then what it lives by. */
export function giveWork(
  place: Place,
  people: readonly Person[],
  livelihoods: ReadonlyMap<Livelihood, number>,
  pins: readonly PinRow[],
  year: number,
  params: CharacterParams,
  table: WorkTable,
  rng: QuickRng,
): void {
  const living = people.filter(({ died, child }) => died === null && !child);
  const free = new Set(living.filter(({ figure }) => !figure));
  const young = new Set(people.filter(({ child }) => child));
  for (const pin of pins) pinned(pin, wantsChild(pin) ? young : free, year, params);

  const held = new Map<string, number>();
  for (const { occupation } of living) if (occupation !== '') held.set(occupation, (held.get(occupation) ?? 0) + 1);
  const most = Math.max(neededAt(place), Math.ceil(living.length * ROLE_SHARE) + 1);
  for (const role of rolesAt(place, livelihoods, params, free.size - Math.floor(living.length / 2)).slice(0, most)) {
    const before = held.get(role.occupation) ?? 0;
    // A figure or a wanted person may fill it already.
    if (before > 0) {
      held.set(role.occupation, before - 1);
      const holder = living.find(({ occupation, title }) => occupation === role.occupation && title === null);
      if (role.office && holder) holder.title = `${role.occupation} of ${place.name}`;
      continue;
    }
    if (factor(params.occupations, role.occupation) > 0)
      fill(role, place, free, year, rng.fork('role').fork(role.occupation).fork(free.size));
  }

  const able = fitTrades(livelihoods, table);
  const { wanted, fits, held: many, open } = table;
  const takes = (k: number | undefined): void => {
    if (k === undefined) return;
    many[k]++;
    open[k] = fits[k] / (1 + 4 * many[k]);
  };
  const main = mainLivelihood(livelihoods);
  for (const person of people) {
    if (person.child) continue;
    if (person.occupation !== '') {
      takes(AT.get(person.occupation));
      continue;
    }
    const own = rng.fork(person.id);
    let parent: Person | null = null;
    for (const one of person.parents) {
      const k = AT.get(one.occupation);
      if (parent === null && k !== undefined && OCCUPATIONS[k].weight > 0 && (able ? fits : wanted)[k] > 0) parent = one;
    }
    if (parent !== null && chance(own, 0.4)) {
      person.occupation = parent.occupation;
      person.calling = `${capital(person.pronouns.subject)} took up the trade of ${person.pronouns.possessive} parent ${parent.given}.`;
      takes(AT.get(parent.occupation));
    } else {
      const k = weighted(own, able ? open : wanted);
      person.occupation = OCCUPATIONS[k].name;
      person.calling = `${place.name} lives by ${LIVELIHOOD_WORDS[ownLivelihood(OCCUPATIONS[k], livelihoods) ?? main]}.`;
      takes(k);
    }
  }
  for (const person of people) person.rank = CALLINGS[person.occupation]?.rank ?? 'common';
}

/** Whoever suits the wish best takes the name, the trade and the temper that were asked for. */
function pinned(pin: PinRow, free: Set<Person>, year: number, params: CharacterParams): void {
  let best: Person | null = null;
  let least = Infinity;
  for (const person of free) {
    if (pin.gender !== 'any' && person.gender !== pin.gender) continue;
    const off = pin.age === 0 ? Math.abs(ageOf(person, year) - 35) * 0.2 : Math.abs(ageOf(person, year) - pin.age);
    if (off < least) {
      least = off;
      best = person;
    }
  }
  if (!best) return;
  free.delete(best);
  if (pin.name !== '') {
    best.name = pin.name.includes(' ') ? pin.name : `${pin.name} ${best.family}`;
    best.given = pin.name.split(' ')[0];
  }
  if (pin.occupation !== 'any' && factor(params.occupations, pin.occupation) > 0) best.occupation = pin.occupation;
  best.wanted = pin.temper === 'any' ? null : pin.temper;
  best.calling = 'The world was asked for someone like this.';
}

/** The free person who suits a role best, by age and bearing. */
function fill(role: Role, place: Place, free: Set<Person>, year: number, rng: QuickRng): void {
  let best: Person | null = null;
  let most = -Infinity;
  for (const person of free) {
    const age = ageOf(person, year);
    const { conscientiousness, extraversion } = person.traits;
    const suits =
      (age >= role.from ? 2 : (age - role.from) / 8) +
      (role.office ? 0.6 * conscientiousness + 0.4 * extraversion + age / 80 : 0) +
      0.8 * draw(rng);
    if (suits > most) {
      most = suits;
      best = person;
    }
  }
  if (!best) return;
  free.delete(best);
  best.occupation = role.occupation;
  if (role.office) {
    best.title = `${role.occupation} of ${place.name}`;
    best.calling = `${place.name} chose ${best.pronouns.object} to be its ${role.occupation}.`;
  } else best.calling = `${article(place.kind)} of ${grouped(place.population)} people needs ${article(role.occupation).toLowerCase()}.`;
}

function ownLivelihood({ at: all }: Occupation, livelihoods: ReadonlyMap<Livelihood, number>): Livelihood | null {
  let best: Livelihood | null = null;
  let most = 0;
  for (const at of all) {
    const weight = livelihoods.get(at) ?? 0;
    if (weight > most) {
      most = weight;
      best = at;
    }
  }
  return best;
}

function mainLivelihood(livelihoods: ReadonlyMap<Livelihood, number>): Livelihood {
  let best: Livelihood = 'any';
  for (const [name, weight] of livelihoods) if (weight > (livelihoods.get(best) ?? 0)) best = name;
  return best;
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun}`;
}

function grouped(count: number): string {
  return count >= 1000 ? `${Math.floor(count / 1000)},${String(count % 1000).padStart(3, '0')}` : String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
