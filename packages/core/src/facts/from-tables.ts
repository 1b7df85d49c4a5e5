import { NONE } from '../base/grid.ts';
import type { Character, Item, Place, RegionId, StatedFact, World, WorldEvent } from '../world.ts';
import { EVER, type FactBase, makeFactBase, objectOf, stateFact, type Stating, STILL } from './base.ts';
import { type Relation, RELATION_SPECS, RELATIONS } from './relations.ts';
import { NOTHING, readTerm, termOf, type TermCode, wordTerm } from './terms.ts';

/** As much of a world as its places and powers say. */
export type Geography = Pick<World, 'factions' | 'places' | 'roads'>;

/** Of what a table says of all years. */
const SAID: Stating = { derived: true };

/** States what a table says, unless a row that knows more, such as the year, said it before. */
function said(base: FactBase, relation: Relation, subject: TermCode, object: TermCode = NOTHING, stating: Stating = SAID): void {
  if (RELATION_SPECS[relation].single && objectOf(base, relation, subject) === object) return;
  stateFact(base, relation, subject, object, stating);
}

/** What places are and what joins them: all that never changes. */
export function stateLand(base: FactBase, { places, roads }: Pick<Geography, 'places' | 'roads'>): void {
  for (const { id, kind, culture } of places) {
    said(base, 'kind', termOf('place', id), wordTerm(base, kind));
    if (culture !== null) said(base, 'culture', termOf('place', id), termOf('culture', culture));
  }
  for (const { id, from, to } of roads)
    if (from !== to) said(base, 'joined', termOf('place', from), termOf('place', to), { because: termOf('road', id), derived: true });
}

/** Which named stretches of the land each place lies in; no table says so. */
export function stateRegions(base: FactBase, places: readonly Place[], layers: readonly Int16Array[]): void {
  for (const { id, cell } of places)
    for (const layer of layers)
      if (layer[cell] !== NONE) stateFact(base, 'within', termOf('place', id), termOf('region', layer[cell] as RegionId));
}

/** What creature dens in which place; no table says so. */
export function stateDwellers(base: FactBase, beasts: ReadonlyMap<number, { readonly name: string }>): void {
  for (const [place, { name }] of beasts) stateFact(base, 'dwells', wordTerm(base, name), termOf('place', place));
}

/** Whose each place is, and what each power is and has. */
export function statePowers(base: FactBase, { factions, places }: Pick<Geography, 'factions' | 'places'>): void {
  for (const { id, faction } of places) if (faction !== null) said(base, 'ownedBy', termOf('place', id), termOf('faction', faction));
  for (const { id, culture, capital, fell } of factions) {
    const me = termOf('faction', id);
    said(base, 'culture', me, termOf('culture', culture));
    if (fell === null) said(base, 'capital', me, termOf('place', capital));
    else said(base, 'fallen', me, NOTHING, { from: fell, derived: true });
  }
}

/** What happened, where, to whom and why. */
export function stateEvents(base: FactBase, events: readonly WorldEvent[]): void {
  for (const { id, kind, year, place, region, participants, factions, causes } of events) {
    const me = termOf('event', id);
    const since = { from: year, derived: true };
    said(base, 'kind', me, wordTerm(base, kind), since);
    if (place !== null) said(base, 'happenedAt', me, termOf('place', place), since);
    if (region !== null) said(base, 'within', me, termOf('region', region), since);
    for (const one of participants) said(base, 'tookPart', termOf('character', one), me, since);
    for (const one of factions) said(base, 'tookPart', termOf('faction', one), me, since);
    for (const cause of causes) said(base, 'causedBy', me, termOf('event', cause), since);
  }
}

const RELATION_NAMES: ReadonlySet<string> = new Set(RELATIONS);

/** What a tie is called that is not called as its relation, and whether that runs the other way. */
const TURNED: readonly (readonly [kind: string, relation: Relation, turned: boolean])[] = [
  ['creditor', 'debtor', false],
  ['debtor', 'debtor', true],
  ['pupil', 'mentor', true],
  ['beloved', 'loves', false],
  ['admirer', 'loves', true],
  ['wronged', 'grudge', true],
  ['liege', 'oath', false],
  ['sworn', 'oath', true],
  ['trading partner', 'partner', false],
  ['child', 'parent', true],
];
/** The relation that a tie of a person to another stands for. */
const TIES: ReadonlyMap<string, { readonly relation: Relation; readonly turned: boolean }> = new Map([
  ...RELATIONS.filter((name) => {
    const { subject, object } = RELATION_SPECS[name];
    return subject.includes('character') && object.includes('character');
  }).map((name) => [name, { relation: name, turned: false }] as const),
  ...TURNED.map(([kind, relation, turned]) => [kind, { relation, turned }] as const),
]);

/** Who people are and how they stand to one another. */
export function statePeople(base: FactBase, characters: readonly Character[]): void {
  for (const one of characters) {
    const me = termOf('character', one.id);
    const born = { from: one.born, derived: true };
    said(base, 'culture', me, termOf('culture', one.culture), born);
    said(base, 'home', me, termOf('place', one.home), born);
    said(base, 'occupation', me, wordTerm(base, one.occupation), born);
    for (const parent of one.parents) said(base, 'parent', me, termOf('character', parent), born);
    said(base, 'bornIn', me, termOf('place', one.birthplace), born);
    if (one.title !== null) said(base, 'title', me, wordTerm(base, one.title), born);
    for (const fear of one.fears) said(base, 'fears', me, wordTerm(base, fear), born);
    for (const { fact } of one.secrets)
      if (fact[0] === 'secret' && fact[2] !== undefined) said(base, 'secret', me, wordTerm(base, fact[2]), born);
    if (one.died !== null) said(base, 'dead', me, NOTHING, { from: one.died, derived: true });
    for (const { to, kind } of one.ties) {
      const stands = TIES.get(kind);
      if (stands === undefined || to === one.id) continue;
      const other = termOf('character', to);
      if (stands.turned) said(base, stands.relation, other, me);
      else said(base, stands.relation, me, other);
    }
  }
}

/** What things are and where they are now. */
export function stateThings(base: FactBase, items: readonly Item[]): void {
  for (const { id, kind, holder, place } of items) {
    const me = termOf('item', id);
    said(base, 'kind', me, wordTerm(base, kind));
    if (holder !== null) said(base, 'heldBy', me, termOf('character', holder));
    else if (place !== null) said(base, 'heldBy', me, termOf('place', place));
  }
}

/** States the rows of a table again, those of relations that are not known left out. */
function stateRows(base: FactBase, rows: readonly StatedFact[]): void {
  for (const { relation, subject, object, from, until, because } of rows) {
    if (!RELATION_NAMES.has(relation)) continue;
    stateFact(base, relation as Relation, readTerm(base, subject), object === null ? NOTHING : readTerm(base, object), {
      from: from ?? EVER,
      until: until ?? STILL,
      because: because === null ? NOTHING : readTerm(base, because),
    });
  }
}

/**
 * The whole fact base of a world: the rows of `world.facts`, which know years and causes, and what its other tables say
 * beyond them (`derived`). Whoever has only the file knows what the stages that made the world knew.
 */
export function factsOfWorld(world: World): FactBase {
  const base = makeFactBase();
  stateRows(base, world.facts);
  stateLand(base, world);
  statePowers(base, world);
  stateEvents(base, world.events);
  statePeople(base, world.characters);
  stateThings(base, world.items);
  return base;
}

/** A base that holds what is known before history begins. */
export function beginFacts(geography: Pick<Geography, 'places' | 'roads'>): FactBase {
  const base = makeFactBase();
  stateLand(base, geography);
  return base;
}
