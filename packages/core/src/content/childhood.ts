import type { Livelihood } from './occupations.ts';

/** What those under sixteen do all day. */
export interface Childhood {
  readonly occupation: string;
  /** Least age. */
  readonly from: number;
  /** How common it is beside the others that are open to a child. */
  readonly weight: number;
  /** What a place must live by; any place will do where there is none. */
  readonly at: readonly Livelihood[];
  /** What whoever teaches them must offer: someone grown in the same place. Empty where nobody need. */
  readonly under: '' | 'craft' | 'teach';
  /** As a sentence: {They}, {their} and {have|has} for the child, {trade} with its article and {master} for who teaches. */
  readonly calling: string;
}

/** The first is what a child does who does nothing else. Data only. */
export const CHILDHOODS: readonly Childhood[] = [
  { occupation: 'child', from: 0, weight: 1.5, at: [], under: '', calling: '{They} {are|is} growing up there.' },
  {
    occupation: 'apprentice',
    from: 11,
    weight: 3,
    at: [],
    under: 'craft',
    calling: '{They} {learn|learns} the trade of {trade} from {master}.',
  },
  { occupation: 'pupil', from: 7, weight: 1, at: [], under: 'teach', calling: '{They} {have|has} lessons with {master}.' },
  {
    occupation: 'goose keeper',
    from: 7,
    weight: 1.2,
    at: ['farm', 'hill', 'water'],
    under: '',
    calling: '{They} {mind|minds} the geese of {place}.',
  },
  {
    occupation: 'errand runner',
    from: 8,
    weight: 1.2,
    at: ['trade', 'craft', 'sea', 'mine'],
    under: '',
    calling: '{They} {run|runs} errands for half of {place}.',
  },
  {
    occupation: 'page',
    from: 8,
    weight: 2,
    at: ['court'],
    under: '',
    calling: '{They} {wait|waits} at table in the great house of {place}.',
  },
];

/** Why two children are friends; {a} and {b} are the two, {place} is where they live. Data only. */
export const PLAYMATES: readonly string[] = [
  'they share a hiding place that nobody else in {place} knows',
  'they are bringing up a lame jackdaw together',
  'they dammed the brook at {place} and flooded the path',
  'each knows the other’s whistle',
  '{a} dared {b} to touch the old stone at night, and they both ran',
  'they are building a boat out of an old door',
  '{b} pulled {a} out of the mill pond',
  'they speak a language that only the two of them know',
];
/** What a child has to do with someone grown who is not kin; {a} is the child. */
export const ELDERS: readonly string[] = [
  '{b} lets {a} help with the work, more or less',
  '{b} tells {a} the old stories of {place}',
  '{b} is teaching {a} to read',
  '{b} taught {a} to swim and to whistle',
  '{a} carries wood for {b} and is paid in gingerbread',
  '{b} shows {a} which berries not to eat',
];

/** What a child has done that nobody may know. */
export const CHILD_SECRETS: readonly { readonly word: string; readonly one: string; readonly many: string }[] = [
  { word: 'a broken jug', one: 'broke the good jug and buried the pieces', many: 'broke the good jug and buried the pieces' },
  { word: 'a hidden kitten', one: 'keeps a kitten in the hayloft', many: 'keep a kitten in the hayloft' },
  { word: 'stolen apples', one: 'knows who takes the apples, having eaten them', many: 'know who takes the apples, having eaten them' },
  { word: 'an old coin', one: 'found an old coin and told nobody', many: 'found an old coin and told nobody' },
];
export const CHILD_FEARS: readonly string[] = [
  'the dark at the top of the stairs',
  'the big gander',
  'thunder',
  'the well',
  'being sent away',
  'what lives under the bridge',
];
export const CHILD_PHRASES: readonly string[] = [
  'I am nearly grown.',
  'Can I keep it?',
  'I was not even there.',
  'It was like that when I came.',
  'I can run faster than you.',
  'Grown people always say that.',
];
/** How a child spends the hours, as in a day. */
export const CHILD_HOURS = {
  home: ['helps at home', 'feeds the hens', 'minds the little ones', 'fetches water'],
  play: ['plays in the square', 'plays at knights by the well', 'plays hide and seek between the houses', 'spins tops in the square'],
  lessons: ['has lessons at the shrine', 'learns letters at the shrine'],
  evening: ['listens to stories by the fire', 'is supposed to be asleep', 'plays with the cat by the fire'],
} as const;
