import type { Relation } from '../facts/relations.ts';

/** One condition on the fact base: a relation and two parts; parts are names of variables. */
export type Condition = readonly [relation: Relation, subject: string, object?: string];

/**
 * A pattern of facts that makes somebody want something: at least one of `any` and all of `all`, with `giver` known.
 * Parts that a quest knows: giver, other (a person), thing (an item), site (a wild place), event; `town` is the giver's
 * home, `place` is anywhere. Data only.
 */
export interface TensionPattern {
  readonly name: string;
  readonly any: readonly Condition[];
  readonly all: readonly Condition[];
}

const ABROAD: readonly Condition[] = [['home', 'other', 'place']];
/** Who misses whom. */
const MISSED: readonly Condition[] = [
  ['parent', 'giver', 'other'],
  ['parent', 'other', 'giver'],
  ['spouse', 'giver', 'other'],
  ['sibling', 'giver', 'other'],
  ['cousin', 'giver', 'other'],
  ['loves', 'giver', 'other'],
  ['friend', 'giver', 'other'],
  ['mentor', 'giver', 'other'],
  ['mentor', 'other', 'giver'],
];
const TOWN: Condition = ['home', 'giver', 'town'];

export const TENSION_PATTERNS: readonly TensionPattern[] = [
  {
    name: 'kin',
    any: [
      ['parent', 'giver', 'other'],
      ['parent', 'other', 'giver'],
      ['sibling', 'giver', 'other'],
      ['cousin', 'giver', 'other'],
      ['spouse', 'giver', 'other'],
    ],
    all: ABROAD,
  },
  { name: 'friend', any: [['friend', 'giver', 'other']], all: ABROAD },
  { name: 'rival', any: [['rival', 'giver', 'other']], all: ABROAD },
  { name: 'debtor', any: [['debtor', 'other', 'giver']], all: ABROAD },
  { name: 'creditor', any: [['debtor', 'giver', 'other']], all: ABROAD },
  {
    name: 'mentor',
    any: [
      ['mentor', 'giver', 'other'],
      ['mentor', 'other', 'giver'],
    ],
    all: ABROAD,
  },
  { name: 'partner', any: [['partner', 'giver', 'other']], all: ABROAD },
  { name: 'loves', any: [['loves', 'giver', 'other']], all: ABROAD },
  { name: 'grudge', any: [['grudge', 'giver', 'other']], all: ABROAD },
  // Taken in a raid that is told of; else as it came about.
  {
    name: 'captive',
    any: MISSED,
    all: [
      ['captive', 'other', 'site'],
      ['hurtBy', 'other', 'event'],
    ],
  },
  { name: 'captive', any: MISSED, all: [['captive', 'other', 'site']] },
  {
    name: 'witness',
    any: [
      ['hurtBy', 'giver', 'event'],
      ['tookPart', 'giver', 'event'],
      ['heardOf', 'giver', 'event'],
    ],
    all: [['witnessed', 'other', 'event'], ...ABROAD],
  },
  { name: 'stolen', any: [['stolenFrom', 'thing', 'giver']], all: [['heldBy', 'thing', 'other'], ...ABROAD] },
  { name: 'stolen', any: [['stolenFrom', 'thing', 'giver']], all: [['heldBy', 'thing', 'site']] },
  { name: 'stolen', any: [['stolenFrom', 'thing', 'town']], all: [TOWN, ['heldBy', 'thing', 'site']] },
  {
    name: 'relic',
    any: [
      ['claims', 'giver', 'thing'],
      ['wants', 'giver', 'thing'],
      ['heardOf', 'giver', 'thing'],
      ['heir', 'giver', 'thing'],
    ],
    all: [['heldBy', 'thing', 'site']],
  },
  {
    name: 'claim',
    any: [
      ['claims', 'giver', 'thing'],
      ['wants', 'giver', 'thing'],
      ['heir', 'giver', 'thing'],
    ],
    all: [['heldBy', 'thing', 'other'], ...ABROAD],
  },
  {
    name: 'war',
    any: [['atWar', 'realm', 'enemy']],
    all: [TOWN, ['ownedBy', 'town', 'realm'], ['ownedBy', 'place', 'enemy'], ['home', 'other', 'place']],
  },
];

/** Tensions that somebody feels because a wild place lies near: by its kind, or by what dwells there. */
export const PLACE_TENSIONS: readonly {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly foe: 'beast' | 'band' | null;
}[] = [
  { name: 'lair', kinds: ['lair'], foe: 'beast' },
  { name: 'hideout', kinds: ['ruin', 'tower', 'cave', 'dungeon'], foe: 'band' },
  { name: 'wonder', kinds: ['ruin', 'tower', 'cave', 'dungeon', 'temple'], foe: null },
  { name: 'sacred', kinds: ['shrine', 'temple'], foe: null },
];

/** Years for which a settlement speaks of what struck it as the cause of how things are. */
export const EVENT_MEMORY = 30;
/** How things are since then: too many ill, too little to eat, things broken, fear of those who came. */
export type WoeName = 'sickened' | 'starved' | 'wrecked' | 'raided';
/** What events leave behind, by kind. */
export const WOES: Readonly<Record<string, readonly WoeName[]>> = {
  plague: ['sickened'],
  famine: ['sickened', 'starved'],
  drought: ['starved'],
  flood: ['starved', 'wrecked'],
  storm: ['wrecked'],
  fire: ['wrecked'],
  eruption: ['wrecked'],
  raid: ['raided', 'starved'],
  siege: ['raided', 'starved', 'wrecked'],
  sack: ['raided', 'wrecked'],
  beast: ['raided'],
};
/** Tensions that are graver where the other’s home was struck, and where the giver’s own was; what is then felt is called by the woe. */
export const FELT_FOR_OTHERS: ReadonlySet<string> = new Set(['kin', 'friend', 'mentor', 'partner', 'loves', 'neighbours']);
export const FELT_AT_HOME: Readonly<Record<WoeName, string>> = {
  sickened: 'stricken at home',
  starved: 'hungry at home',
  wrecked: 'bereft at home',
  raided: 'harried at home',
};
