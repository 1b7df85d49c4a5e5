import type { Concept } from './concepts.ts';

/** A creature that lives in a lair. Data only. */
export interface Beast {
  /** With an adjective where it needs one: "great wolf". */
  readonly name: string;
  /** What its lair is named for. */
  readonly concept: Concept;
  /** How much it likes each kind of country, 0 to 1. */
  readonly woods: number;
  readonly hills: number;
  readonly wet: number;
  readonly cold: number;
  readonly dry: number;
  /** What it does to those who live near. */
  readonly harm: string;
  /** What one brings back of it. */
  readonly trophy: string;
}

export const BEASTS: readonly Beast[] = [
  {
    name: 'great wolf',
    concept: 'wolf',
    woods: 0.9,
    hills: 0.5,
    wet: 0,
    cold: 0.9,
    dry: 0.1,
    harm: 'has taken eleven sheep since the thaw',
    trophy: 'a wolf’s tail',
  },
  {
    name: 'cave bear',
    concept: 'bear',
    woods: 0.7,
    hills: 0.9,
    wet: 0.1,
    cold: 0.6,
    dry: 0,
    harm: 'breaks the hives and the doors of barns',
    trophy: 'a bear’s claw',
  },
  {
    name: 'black boar',
    concept: 'boar',
    woods: 1,
    hills: 0.2,
    wet: 0.3,
    cold: 0,
    dry: 0.1,
    harm: 'roots up the barley by night',
    trophy: 'a boar’s tusk',
  },
  {
    name: 'giant spider',
    concept: 'spider',
    woods: 1,
    hills: 0.2,
    wet: 0.4,
    cold: -0.5,
    dry: 0,
    harm: 'hangs its webs across the road',
    trophy: 'a skein of web',
  },
  {
    name: 'marsh serpent',
    concept: 'serpent',
    woods: 0.2,
    hills: 0,
    wet: 1,
    cold: -0.8,
    dry: 0,
    harm: 'pulls cattle from the fords',
    trophy: 'a serpent’s tooth',
  },
  {
    name: 'rock eagle',
    concept: 'eagle',
    woods: 0,
    hills: 1,
    wet: 0,
    cold: 0.5,
    dry: 0.4,
    harm: 'carries off lambs in daylight',
    trophy: 'a long feather',
  },
  {
    name: 'hill troll',
    concept: 'troll',
    woods: 0.3,
    hills: 1,
    wet: 0,
    cold: 0.7,
    dry: 0,
    harm: 'stops every cart and takes what it likes',
    trophy: 'a troll’s ring of stone',
  },
  {
    name: 'old lion',
    concept: 'lion',
    woods: 0,
    hills: 0.4,
    wet: 0,
    cold: -1,
    dry: 1,
    harm: 'lies in wait by the wells',
    trophy: 'a lion’s mane',
  },
  {
    name: 'ash drake',
    concept: 'dragon',
    woods: 0,
    hills: 1,
    wet: 0,
    cold: -0.2,
    dry: 0.8,
    harm: 'burns the ricks when the wind is dry',
    trophy: 'a scale as wide as a plate',
  },
  {
    name: 'mad bull',
    concept: 'bull',
    woods: 0.2,
    hills: 0.1,
    wet: 0.2,
    cold: 0,
    dry: 0.6,
    harm: 'has gored two herders and will not leave the pasture',
    trophy: 'a horn with a broken tip',
  },
  {
    name: 'stone giant',
    concept: 'giant',
    woods: 0,
    hills: 0.9,
    wet: 0,
    cold: 0.8,
    dry: 0.2,
    harm: 'throws boulders at whoever comes up the pass',
    trophy: 'a button as big as a fist',
  },
];
