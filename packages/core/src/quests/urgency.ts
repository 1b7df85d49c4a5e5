import type { Rng } from '../base/rng.ts';
import {
  QUEST_URGENCIES,
  ROVING_TRADES,
  TEACHING,
  TRAVELLING_TRADES,
  URGENCY_WEIGHTS,
  URGENT_EVENTS,
  URGENT_FOR_TEACHERS,
  type UrgencyName,
} from '../content/quest-urgencies.ts';
import { factsWithObject, factsWithSubject } from '../facts/base.ts';
import { indexOfTerm, type TermCode, termOf } from '../facts/terms.ts';
import type { Character, Fact, Faction, WorldEvent } from '../world.ts';
import { type Country, isNear } from './country.ts';
import { characterTerm, indexOf, placeTerm } from './facts.ts';
import type { Plan } from './plan/plan.ts';

/** Why something cannot wait: the facts that it rests on, and whom and what they are about. */
export interface Urgency {
  readonly name: UrgencyName;
  readonly because: readonly Fact[];
  readonly kin?: { readonly who: Character; readonly kind: string };
  readonly who?: Character;
  readonly event?: WorldEvent;
  readonly enemy?: Faction;
  /** Years since, or years of age. */
  readonly years?: number;
}

/** Years for which a death in the family is fresh, and something that struck a place, or a realm. */
const MOURNED = 4;
const FRESH = 4;
const FRESH_IN_A_REALM = 2;
/** Ages: of small children at most, of those who would take over from their parents, and from which one is old. */
const SMALL = 2;
const [RISING, RISEN] = [14, 18];
const OLD = 58;
/** Yearly means beyond which a season is feared: °C, and millimetres of rain. */
const SNOWY = 6;
const [DRY, WET] = [450, 1400];

/** How often each urgency was used in a world. */
export type Used = Map<UrgencyName, number>;

/** Why a quest cannot wait: one of what its world bears out, those rarely used before first. Null where a clock says so already. */
export function urgencyOf(country: Country, plan: Plan, used: Used, rng: Rng): Urgency | null {
  if (plan.clock !== null) return null;
  const all = urgenciesOf(country, plan);
  let best: Urgency = all[0];
  let most = -1;
  for (const one of all) {
    const worth = (rng.next() * URGENCY_WEIGHTS[one.name]) / (1 + (used.get(one.name) ?? 0));
    if (worth > most) [best, most] = [one, worth];
  }
  used.set(best.name, (used.get(best.name) ?? 0) + 1);
  return best;
}

/** All that makes a quest urgent, of this world: never none, for every home has its seasons. */
function urgenciesOf(country: Country, plan: Plan): Urgency[] {
  const all = [...ofFamily(country, plan), ...ofAge(country, plan), ...ofLate(country, plan), ...ofWar(country, plan)];
  all.push(...ofWay(country, plan), ofSeason(country, plan));
  return plan.strategy.motivation === TEACHING ? all.filter(({ name }) => URGENT_FOR_TEACHERS.includes(name)) : all;
}

/** How a tie of the giver's family reads as a fact. */
function factOfKin(giver: Character, kind: string, other: Character): Fact {
  const [me, them] = [characterTerm(giver.id), characterTerm(other.id)];
  return kind === 'child' ? ['parent', them, me] : [kind, me, them];
}

function yearFact(relation: 'born' | 'died', { id }: Character, year: number): Fact {
  return [relation, characterTerm(id), String(year)];
}

function ofFamily({ characters, year }: Country, { tension: { giver, other }, roles }: Plan): Urgency[] {
  const found: Urgency[] = [];
  const taking = new Set(roles.map(({ term }) => term));
  for (const { kind, to } of giver.ties) {
    if (kind !== 'parent' && kind !== 'child' && kind !== 'sibling' && kind !== 'spouse') continue;
    const who = characters[to];
    if (who === other || taking.has(characterTerm(to)) || who.captive !== null) continue;
    const kin = { who, kind };
    const tie = factOfKin(giver, kind, who);
    const age = year - who.born;
    if (who.died !== null) {
      const years = year - who.died;
      if (years <= MOURNED) found.push({ name: 'bereaved', because: [tie, yearFact('died', who, who.died)], kin, years });
    } else if (kind === 'child' && who.home === giver.home) {
      const because = [tie, yearFact('born', who, who.born)];
      if (age <= SMALL) found.push({ name: 'infant', because, kin, years: age + 1 });
      else if (age >= RISING && age <= RISEN) found.push({ name: 'heir', because, kin, years: age });
    }
  }
  return found;
}

function ofAge({ year }: Country, { tension: { giver }, strategy }: Plan): Urgency[] {
  const years = year - giver.born;
  if (years < OLD) return [];
  const name = strategy.motivation === TEACHING ? 'last lesson' : 'old';
  return [{ name, because: [yearFact('born', giver, giver.born)], years }];
}

/** What lately struck a place that the quest is about, or the giver's realm. */
function ofLate({ facts, events, places, year }: Country, { tension: { giver, other, site, event: told } }: Plan): Urgency[] {
  const found: Urgency[] = [];
  const add = (id: number, most: number, about: Fact): void => {
    const event = events[id];
    const name = URGENT_EVENTS[event.kind];
    const years = year - event.year;
    if (name === undefined || years > most || id === told || found.some((one) => one.event === event)) return;
    found.push({ name, because: [about, ['year', `event:${id}`, String(event.year)]], event, years });
  };
  for (const place of new Set([giver.home, other?.home, site?.id])) {
    if (place === undefined) continue;
    for (const row of factsWithObject(facts, 'happenedAt', termOf('place', place))) {
      const id = indexOfTerm(facts.subject[row] as TermCode);
      add(id, FRESH, ['happenedAt', `event:${id}`, placeTerm(place)]);
    }
  }
  const realm = places[giver.home].faction;
  if (realm === null) return found;
  for (const row of factsWithSubject(facts, 'tookPart', termOf('faction', realm))) {
    const id = indexOfTerm(facts.object[row] as TermCode);
    if (URGENT_EVENTS[events[id].kind] === 'power') add(id, FRESH_IN_A_REALM, ['tookPart', `faction:${realm}`, `event:${id}`]);
  }
  return found;
}

function ofWar({ facts, factions, places }: Country, { tension: { giver } }: Plan): Urgency[] {
  const realm = places[giver.home].faction;
  if (realm === null) return [];
  return factsWithSubject(facts, 'atWar', termOf('faction', realm)).map((row): Urgency => {
    const ends = [facts.subject[row], facts.object[row]].map((term) => indexOfTerm(term as TermCode));
    const because: Fact[] = [
      ['ownedBy', placeTerm(giver.home), `faction:${realm}`],
      ['atWar', `faction:${ends[0]}`, `faction:${ends[1]}`],
    ];
    return { name: 'war', because, enemy: factions[ends[0] === realm ? ends[1] : ends[0]] };
  });
}

/** Somebody who is on the road, has no part in the quest, and comes from where it leads: past a foe's den, or from the other's home. */
function ofWay(country: Country, { tension: { giver, other, site, foe }, steps, roles }: Plan): Urgency[] {
  const goal = foe !== null && site !== null ? site.id : other !== null && other.captive === null ? other.home : null;
  if (goal === null || !steps.some(({ place }) => place === goal)) return [];
  const taking = new Set<number>();
  for (const { term, standIn } of roles)
    for (const one of [term, standIn]) if (one?.startsWith('character:') === true) taking.add(indexOf(one));
  const wild = country.places[goal].population === 0;
  const people = wild ? country.peopleNear(giver.home) : country.residents[goal];
  const who = people.find(
    (one) =>
      (wild ? ROVING_TRADES : TRAVELLING_TRADES).includes(one.occupation) &&
      !taking.has(one.id) &&
      isNear(country, country.places[one.home].cell, country.places[goal].cell),
  );
  if (!who) return [];
  const them = characterTerm(who.id);
  const because: Fact[] = [
    ['occupation', them, who.occupation],
    ['passes', them, placeTerm(goal)],
  ];
  return [{ name: wild ? 'told' : 'word', because, who }];
}

function ofSeason({ temperature, precipitation, places }: Country, { tension: { giver } }: Plan): Urgency {
  const { cell } = places[giver.home];
  const name =
    temperature[cell] < SNOWY ? 'snows' : precipitation[cell] < DRY ? 'droughts' : precipitation[cell] > WET ? 'rains' : 'harvests';
  return { name, because: [['season', placeTerm(giver.home), name]] };
}

/** The symbols that urgencies are said by. */
export const NOW_SYMBOLS: Readonly<Record<UrgencyName, string>> = Object.fromEntries(
  Object.keys(QUEST_URGENCIES).map((name) => [name, `now ${name}`]),
) as Record<UrgencyName, string>;
