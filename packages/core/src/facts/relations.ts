import type { TermKind } from './terms.ts';

/** What a relation may be stated of, and how it reads. */
export interface RelationSpec {
  readonly subject: readonly TermKind[];
  /** Empty where the relation has no object. */
  readonly object: readonly TermKind[];
  /** True where a subject has one object at a time: stating a new one ends the old one. */
  readonly single?: true;
  /** True where it holds both ways; it is stated once and found from either side. */
  readonly mutual?: true;
  /** How it is said, with {s} and {o} for the ends. */
  readonly says: string;
}

const PERSON: readonly TermKind[] = ['character'];
const PLACE: readonly TermKind[] = ['place'];
const POWER: readonly TermKind[] = ['faction'];
const WORD: readonly TermKind[] = ['word'];
const EVENT: readonly TermKind[] = ['event'];
const ITEM: readonly TermKind[] = ['item'];
const REGION: readonly TermKind[] = ['region'];

/** Every relation that a fact of a world can have, in the order in which they are numbered. */
export const RELATIONS = [
  'kind',
  'within',
  'near',
  'joined',
  'onWater',
  'ownedBy',
  'culture',
  'capital',
  'dwells',
  'ruler',
  'allied',
  'atWar',
  'rivalPower',
  'vassal',
  'claims',
  'fallen',
  'home',
  'bornIn',
  'buriedIn',
  'dead',
  'occupation',
  'title',
  'memberOf',
  'parent',
  'spouse',
  'sibling',
  'cousin',
  'heir',
  'exiledFrom',
  'missing',
  'captive',
  'friend',
  'loves',
  'rival',
  'grudge',
  'debtor',
  'mentor',
  'partner',
  'oath',
  'witnessed',
  'heardOf',
  'fears',
  'wants',
  'secret',
  'tookPart',
  'happenedAt',
  'causedBy',
  'wonBy',
  'doneBy',
  'founded',
  'ruinedBy',
  'hurtBy',
  'needs',
  'threatens',
  'heldBy',
  'madeBy',
  'stolenFrom',
  'foretold',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const RELATION_SPECS: { readonly [R in Relation]: RelationSpec } = {
  // What the tables of a world say of themselves.
  kind: { subject: ['place', 'item', 'event', 'faction', 'region'], object: WORD, single: true, says: '{s} is a {o}' },
  within: { subject: ['place', 'event'], object: REGION, says: '{s} lies in {o}' },
  near: { subject: PLACE, object: PLACE, mutual: true, says: '{s} is near {o}' },
  joined: { subject: PLACE, object: PLACE, mutual: true, says: 'a way leads from {s} to {o}' },
  onWater: { subject: PLACE, object: ['river', 'lake', 'region'], says: '{s} stands on {o}' },
  ownedBy: { subject: PLACE, object: POWER, single: true, says: '{s} belongs to {o}' },
  culture: { subject: ['place', 'character', 'faction'], object: ['culture'], single: true, says: '{s} is of {o}' },
  capital: { subject: POWER, object: PLACE, single: true, says: 'the seat of {s} is {o}' },
  dwells: { subject: WORD, object: PLACE, says: 'a {s} dwells in {o}' },

  // Powers among themselves.
  ruler: { subject: POWER, object: PERSON, single: true, says: '{o} rules {s}' },
  allied: { subject: POWER, object: POWER, mutual: true, says: '{s} and {o} are allied' },
  atWar: { subject: POWER, object: POWER, mutual: true, says: '{s} and {o} are at war' },
  rivalPower: { subject: POWER, object: POWER, mutual: true, says: '{s} and {o} are rivals' },
  vassal: { subject: POWER, object: POWER, single: true, says: '{s} pays homage to {o}' },
  claims: { subject: ['faction', 'character'], object: ['place', 'item', 'faction'], says: '{s} claims {o}' },
  fallen: { subject: ['faction', 'place'], object: [], says: '{s} is no more' },

  // People.
  home: { subject: PERSON, object: PLACE, single: true, says: '{s} lives in {o}' },
  bornIn: { subject: PERSON, object: PLACE, single: true, says: '{s} was born in {o}' },
  buriedIn: { subject: PERSON, object: PLACE, single: true, says: '{s} lies buried in {o}' },
  dead: { subject: PERSON, object: [], says: '{s} is dead' },
  occupation: { subject: PERSON, object: WORD, single: true, says: '{s} is a {o}' },
  title: { subject: PERSON, object: WORD, says: '{s} bears the title of {o}' },
  memberOf: { subject: PERSON, object: POWER, says: '{s} belongs to {o}' },
  parent: { subject: PERSON, object: PERSON, says: '{o} is a parent of {s}' },
  spouse: { subject: PERSON, object: PERSON, mutual: true, says: '{s} and {o} are married' },
  sibling: { subject: PERSON, object: PERSON, mutual: true, says: '{s} and {o} are siblings' },
  cousin: { subject: PERSON, object: PERSON, mutual: true, says: '{s} and {o} are cousins' },
  heir: { subject: PERSON, object: ['faction', 'item'], says: '{s} is heir to {o}' },
  exiledFrom: { subject: PERSON, object: ['place', 'faction'], says: '{s} is banished from {o}' },
  missing: { subject: PERSON, object: PLACE, single: true, says: '{s} went missing at {o}' },
  captive: { subject: PERSON, object: PLACE, single: true, says: '{s} is held captive at {o}' },
  friend: { subject: PERSON, object: PERSON, mutual: true, says: '{s} and {o} are friends' },
  loves: { subject: PERSON, object: PERSON, says: '{s} loves {o}' },
  rival: { subject: PERSON, object: PERSON, mutual: true, says: '{s} and {o} are rivals' },
  grudge: { subject: PERSON, object: ['character', 'faction'], says: '{s} bears {o} a grudge' },
  debtor: { subject: PERSON, object: PERSON, says: '{s} owes {o}' },
  mentor: { subject: PERSON, object: PERSON, says: '{o} taught {s}' },
  partner: { subject: PERSON, object: PERSON, mutual: true, says: '{s} and {o} trade with each other' },
  oath: { subject: PERSON, object: ['character', 'faction'], says: '{s} is sworn to {o}' },
  witnessed: { subject: PERSON, object: EVENT, says: '{s} saw {o}' },
  heardOf: { subject: PERSON, object: ['event', 'place', 'item', 'character'], says: '{s} has heard of {o}' },
  fears: { subject: PERSON, object: ['word', 'place', 'character', 'faction'], says: '{s} fears {o}' },
  wants: { subject: PERSON, object: ['item', 'word', 'place', 'character'], says: '{s} wants {o}' },
  secret: { subject: PERSON, object: ['event', 'item', 'character', 'word'], says: '{s} keeps a secret of {o}' },

  // Events and what they left behind.
  tookPart: { subject: ['character', 'faction'], object: EVENT, says: '{s} took part in {o}' },
  happenedAt: { subject: EVENT, object: PLACE, says: '{s} happened at {o}' },
  causedBy: { subject: EVENT, object: EVENT, says: '{s} came of {o}' },
  wonBy: { subject: EVENT, object: ['faction', 'character'], single: true, says: '{o} won {s}' },
  doneBy: { subject: EVENT, object: ['faction', 'character', 'word'], single: true, says: '{s} was the doing of {o}' },
  founded: { subject: ['place', 'faction'], object: EVENT, single: true, says: '{s} was founded in {o}' },
  ruinedBy: { subject: PLACE, object: EVENT, single: true, says: '{s} was laid waste by {o}' },
  hurtBy: { subject: ['place', 'region', 'faction', 'character'], object: EVENT, says: '{s} suffered {o}' },
  needs: { subject: ['place', 'faction'], object: WORD, says: '{s} is in need of {o}' },
  threatens: { subject: ['word', 'place', 'character', 'faction'], object: ['place', 'road', 'character'], says: '{s} threatens {o}' },

  // Things.
  heldBy: { subject: ITEM, object: ['character', 'place', 'faction', 'player'], single: true, says: '{o} has {s}' },
  madeBy: { subject: ITEM, object: PERSON, single: true, says: '{o} made {s}' },
  stolenFrom: { subject: ITEM, object: ['character', 'place', 'faction'], says: '{s} was stolen from {o}' },
  foretold: { subject: ['item', 'character', 'place'], object: ['event', 'word'], says: 'of {s} it is foretold: {o}' },
};
