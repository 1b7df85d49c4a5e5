import { type FactBase, factsOf, factsWithSubject, NOW, objectsOf } from '../facts/base.ts';
import { readTerm, indexOfTerm, kindOfTerm, type TermCode, termOf, written } from '../facts/terms.ts';
import { type Relation, RELATION_SPECS, RELATIONS } from '../facts/relations.ts';
import type { Fact, FactionId, Place, PlaceId, Road, WorldEvent } from '../world.ts';
import type { Person } from './person.ts';

/** Something that happened, as it may be remembered. */
export interface Past {
  readonly event: WorldEvent;
  /** That it happened where it did. */
  readonly happened: Fact;
  /** What each people claims of it. */
  readonly accounts: readonly (readonly Fact[])[];
}

/** What there is to know in a place. */
export interface Lore {
  /** What happened here, the latest first. */
  readonly events: readonly Past[];
  /** Wild places that a trail or road leads to. */
  readonly wilds: readonly Place[];
  /** What dwells in these, with where. */
  readonly beasts: readonly (readonly [beast: string, lair: Place])[];
  /** What the place is in need of, as words. */
  readonly needs: readonly string[];
  /** True where the realm is at war. */
  readonly atWar: boolean;
  /** What can be said of its leader, of the ways out of it, of its wilds and what dwells there, and of what it needs. */
  leads: Fact | null;
  readonly joined: readonly Fact[];
  readonly lies: readonly Fact[];
  readonly dwells: readonly Fact[];
  readonly lacks: readonly Fact[];
  /** Where old things lie that people here may have heard of. */
  readonly relics: readonly Fact[];
  /** Ties of its people that others may talk of, as facts. */
  readonly gossip: readonly Gossip[];
  /** True of what the facts say, in some year or other. */
  readonly isTrue: (claim: Fact) => boolean;
}

export interface Gossip {
  readonly fact: Fact;
  readonly one: Person;
  readonly other: Person;
}

/** The relation that a tie stands for, as said by the one who has it; the other end says nothing of its own. */
const TIE_RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['friend', 'friend'],
  ['rival', 'rival'],
  ['creditor', 'debtor'],
  ['mentor', 'mentor'],
  ['trading partner', 'partner'],
  ['beloved', 'loves'],
  ['grudge', 'grudge'],
  ['liege', 'oath'],
  ['spouse', 'spouse'],
]);
const MUTUAL: ReadonlySet<string> = new Set(['friend', 'rival', 'trading partner', 'spouse']);

/** Gathers what can be known, place by place. */
export function gatherLore(
  places: readonly Place[],
  roads: readonly Road[],
  beasts: ReadonlyMap<PlaceId, { readonly name: string }>,
  happened: readonly (readonly WorldEvent[])[],
  people: readonly Person[],
  residents: readonly (readonly Person[])[],
  facts: FactBase,
): Lore[] {
  const wilds: Place[][] = places.map(() => []);
  const joined: Fact[][] = places.map(() => []);
  const terms = places.map(({ id }) => `place:${id}`);
  for (const { from, to } of roads) {
    if (from === to) continue;
    for (let end = 0; end < 2; end++) {
      const [a, b] = end === 0 ? [from, to] : [to, from];
      if (places[a].population === 0) continue;
      if (places[b].population === 0) wilds[a].push(places[b]);
      else joined[a].push(['joined', terms[a], terms[b]]);
    }
  }
  const warring = new Set<FactionId>();
  for (const row of factsOf(facts, 'atWar')) {
    warring.add(indexOfTerm(facts.subject[row] as TermCode) as FactionId);
    warring.add(indexOfTerm(facts.object[row] as TermCode) as FactionId);
  }
  const relics = relicsBy(facts, people, places, terms);
  const isTrue = remembering(facts);
  return places.map((place) => {
    const [wild, term] = [wilds[place.id], terms[place.id]];
    const near = wild.flatMap((lair) => {
      const beast = beasts.get(lair.id);
      return beast ? [[beast.name, lair] as const] : [];
    });
    const needs =
      place.population === 0
        ? []
        : objectsOf(facts, 'needs', termOf('place', place.id))
            .filter((what) => kindOfTerm(what) === 'word')
            .map((what) => written(facts, what));
    return {
      events: place.population === 0 ? [] : happened[place.id].map((event) => pastOf(event, term)),
      wilds: wild,
      beasts: near,
      needs,
      atWar: place.faction !== null && warring.has(place.faction),
      leads: null,
      joined: joined[place.id],
      lies: wild.map(({ id, kind }): Fact => ['kind', terms[id], kind]),
      dwells: near.map(([beast, { id }]): Fact => ['dwells', beast, terms[id]]),
      lacks: needs.map((what): Fact => ['needs', term, what]),
      relics: relics[place.id],
      gossip: gossipOf(residents[place.id], people),
      isTrue,
    };
  });
}

function pastOf(event: WorldEvent, place: string): Past {
  const accounts: (readonly Fact[])[] = [];
  for (const { claims } of event.accounts) if (claims.length > 0) accounts.push(claims);
  return { event, happened: ['happenedAt', `event:${event.id}`, place], accounts };
}

function gossipOf(here: readonly Person[], people: readonly Person[]): Gossip[] {
  const out: Gossip[] = [];
  for (const person of here) {
    // Of those who are gone one talks otherwise.
    if (person.died !== null || person.captive !== null) continue;
    for (const { to, kind } of person.ties) {
      const relation = TIE_RELATIONS.get(kind);
      if (relation === undefined) continue;
      const other = people[to];
      if (other.died !== null || other.captive !== null || (to < person.id && other.home === person.home && MUTUAL.has(kind))) continue;
      out.push({ fact: [relation, person.term, other.term], one: person, other });
    }
  }
  return out;
}

/** Who has what, for the places of those who have it. */
function relicsBy(facts: FactBase, people: readonly Person[], places: readonly Place[], terms: readonly string[]): Fact[][] {
  const out: Fact[][] = places.map(() => []);
  for (const row of factsOf(facts, 'heldBy', NOW)) {
    const [item, holder] = [facts.subject[row] as TermCode, facts.object[row] as TermCode];
    const index = indexOfTerm(holder);
    if (kindOfTerm(holder) === 'place') out[index].push(['heldBy', written(facts, item), terms[index]]);
    else if (kindOfTerm(holder) === 'character' && index < people.length)
      out[people[index].home].push(['heldBy', written(facts, item), people[index].term]);
  }
  return out;
}

const NAMES: ReadonlySet<string> = new Set(RELATIONS);

/** Looks up each claim once: events are told and told again. */
function remembering(facts: FactBase): (claim: Fact) => boolean {
  const known = new Map<Fact, boolean>();
  return (claim) => {
    let right = known.get(claim);
    if (right === undefined) known.set(claim, (right = everTrue(facts, claim)));
    return right;
  };
}

/** True where the facts say so, in some year or other. */
function everTrue(facts: FactBase, [relation, subject, object]: Fact): boolean {
  if (!NAMES.has(relation)) return false;
  const known = relation as Relation;
  const s = readTerm(facts, subject);
  const spec = RELATION_SPECS[known];
  if (spec.object.length === 0) return factsWithSubject(facts, known, s, null).length > 0;
  if (object === undefined) return false;
  const o = readTerm(facts, object);
  return factsWithSubject(facts, known, s, null).some(
    (row) => facts.object[row] === o || (spec.mutual === true && facts.subject[row] === o),
  );
}
