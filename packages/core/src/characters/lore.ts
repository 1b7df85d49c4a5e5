import { type FactBase, factsOf, factsWithSubject, NOW, objectsOf } from '../facts/base.ts';
import { readTerm, indexOfTerm, kindOfTerm, type TermCode, termOf, written } from '../facts/terms.ts';
import { type Relation, RELATION_SPECS, RELATIONS } from '../facts/relations.ts';
import type { Fact, FactionId, Place, PlaceId, Road, WorldEvent } from '../world.ts';
import type { Person } from './person.ts';

/** What there is to know in a place. */
export interface Lore {
  /** Events that happened here, the latest first. */
  readonly events: readonly WorldEvent[];
  /** Wild places that a trail or road leads to. */
  readonly wilds: readonly Place[];
  /** What dwells in these, with where. */
  readonly beasts: readonly (readonly [beast: string, lair: Place])[];
  readonly neighbours: readonly Place[];
  /** What the place is in need of, as words. */
  readonly needs: readonly string[];
  /** True where the realm is at war. */
  readonly atWar: boolean;
  /** Where old things lie that people here may have heard of. */
  readonly relics: readonly Fact[];
  /** Ties of its people that others may talk of, as facts. */
  readonly gossip: readonly Gossip[];
}

export interface Gossip {
  readonly fact: Fact;
  readonly about: readonly [Person, Person];
}

/** The relation that a tie stands for, as said by the one who has it; the other end says nothing of its own. */
export const TIE_RELATIONS: Readonly<Record<string, Relation>> = {
  friend: 'friend',
  rival: 'rival',
  creditor: 'debtor',
  mentor: 'mentor',
  'trading partner': 'partner',
  beloved: 'loves',
  grudge: 'grudge',
  liege: 'oath',
  spouse: 'spouse',
};
const MUTUAL: ReadonlySet<string> = new Set(['friend', 'rival', 'trading partner', 'spouse']);

export function personTerm(person: Pick<Person, 'id'>): string {
  return `character:${person.id}`;
}

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
  const neighbours: Place[][] = places.map(() => []);
  for (const { from, to } of roads) {
    if (from === to) continue;
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      if (places[a].population === 0) continue;
      (places[b].population === 0 ? wilds : neighbours)[a].push(places[b]);
    }
  }
  const warring = new Set<FactionId>();
  for (const row of factsOf(facts, 'atWar'))
    for (const end of [facts.subject[row], facts.object[row]]) warring.add(indexOfTerm(end as TermCode) as FactionId);
  const relics = relicsBy(facts, people, places);
  return places.map((place) => {
    const events = happened[place.id];
    return {
      events,
      wilds: wilds[place.id],
      beasts: wilds[place.id].flatMap((wild) => {
        const beast = beasts.get(wild.id);
        return beast ? [[beast.name, wild] as const] : [];
      }),
      neighbours: neighbours[place.id],
      needs: objectsOf(facts, 'needs', termOf('place', place.id))
        .filter((term) => kindOfTerm(term) === 'word')
        .map((term) => written(facts, term)),
      atWar: place.faction !== null && warring.has(place.faction),
      relics: relics[place.id],
      gossip: gossipOf(residents[place.id], people),
    };
  });
}

function gossipOf(here: readonly Person[], people: readonly Person[]): Gossip[] {
  const out: Gossip[] = [];
  for (const person of here) {
    if (person.died !== null) continue;
    for (const { to, kind } of person.ties) {
      const relation = TIE_RELATIONS[kind];
      if (relation === undefined || (MUTUAL.has(kind) && to < person.id && people[to].home === person.home)) continue;
      if (people[to].died !== null) continue;
      out.push({ fact: [relation, personTerm(person), `character:${to}`], about: [person, people[to]] });
    }
  }
  return out;
}

/** Who has what, for the places of those who have it. */
function relicsBy(facts: FactBase, people: readonly Person[], places: readonly Place[]): Fact[][] {
  const out: Fact[][] = places.map(() => []);
  for (const row of factsOf(facts, 'heldBy', NOW)) {
    const [item, holder] = [facts.subject[row] as TermCode, facts.object[row] as TermCode];
    const at =
      kindOfTerm(holder) === 'place'
        ? indexOfTerm(holder)
        : kindOfTerm(holder) === 'character'
          ? people[indexOfTerm(holder)]?.home
          : undefined;
    if (at !== undefined) out[at].push(['heldBy', written(facts, item), written(facts, holder)]);
  }
  return out;
}

const NAMES: ReadonlySet<string> = new Set(RELATIONS);

/** True where the facts say so, in some year or other. */
export function everTrue(facts: FactBase, [relation, subject, object]: Fact): boolean {
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
