import type { Beard, Feature, Gene, HairStyle, MarkKind, Pronouns } from '../world.ts';

/** Colours that people can have, each `#rrggbb`. A gene's value is a place in its list. */
export interface LooksPalette {
  /** Rows from dark to pale, each from rosy to golden. */
  readonly skins: readonly (readonly string[])[];
  /** Rows from black to fair, each from brown to red. */
  readonly hairs: readonly (readonly string[])[];
  /** What hair turns to with the years, from dark to white. */
  readonly greys: readonly string[];
  /** From dark to pale. */
  readonly eyes: readonly { readonly name: string; readonly colour: string }[];
}

/** The colours of people as they are. Lightness falls evenly from row to row (OKLCH: Björn Ottosson, 2020). Data only. */
export const HUMAN_PALETTE: LooksPalette = {
  skins: [
    ['#54332b', '#533527', '#533522'],
    ['#6d4033', '#6b422d', '#6b4326'],
    ['#834c3a', '#814e33', '#805029'],
    ['#985841', '#965b39', '#955d2d'],
    ['#ab664a', '#a96941', '#a76b35'],
    ['#bc7556', '#b9784e', '#b77a42'],
    ['#ca8666', '#c7895e', '#c58b54'],
    ['#d69778', '#d39a72', '#d09c69'],
    ['#dfaa8e', '#dcac88', '#d9ae82'],
    ['#e4bda8', '#e1bfa5', '#dfc1a1'],
    ['#eecebc', '#ecd0b9', '#ead1b6'],
  ],
  hairs: [
    ['#1b1517', '#1f1413', '#29120f'],
    ['#2e2019', '#351d13', '#441a0c'],
    ['#452b18', '#4e2712', '#5d230b'],
    ['#5c3b1b', '#693412', '#7a2c0c'],
    ['#754c22', '#834617', '#963a12'],
    ['#8f6430', '#9c5b24', '#ab481a'],
    ['#a87f48', '#b37339', '#bf5e2a'],
    ['#c09d69', '#c98f58', '#d07a45'],
    ['#d6bf96', '#dbb084', '#dfa077'],
  ],
  greys: ['#5b5757', '#787474', '#97938f', '#b5b1ab', '#d0ccc5', '#e6e3de'],
  eyes: [
    { name: 'dark brown', colour: '#3b2416' },
    { name: 'brown', colour: '#5c3a1e' },
    { name: 'brown', colour: '#6f4a24' },
    { name: 'hazel', colour: '#7d6530' },
    { name: 'amber', colour: '#a8752c' },
    { name: 'green', colour: '#5d7d43' },
    { name: 'grey', colour: '#7c8a92' },
    { name: 'blue', colour: '#4f7fb0' },
  ],
};

/**
 * How much peoples differ in the mean of a gene, and one person from another of one people: standard deviations, 0 to 1.
 * The second is the greater nearly everywhere, so that every people has nearly every face.
 */
export const GENE_SPREADS: Readonly<Record<Gene, { readonly mean: number; readonly among: number; readonly within: number }>> = {
  build: { mean: 0.48, among: 0.05, within: 0.24 },
  height: { mean: 0.5, among: 0.09, within: 0.22 },
  skin: { mean: 0.5, among: 0.23, within: 0.17 },
  undertone: { mean: 0.5, among: 0.15, within: 0.3 },
  hair: { mean: 0.34, among: 0.17, within: 0.24 },
  redness: { mean: 0.38, among: 0.1, within: 0.28 },
  texture: { mean: 0.45, among: 0.2, within: 0.24 },
  eyes: { mean: 0.42, among: 0.2, within: 0.3 },
  face: { mean: 0.5, among: 0.08, within: 0.26 },
  jaw: { mean: 0.5, among: 0.06, within: 0.28 },
  nose: { mean: 0.45, among: 0.08, within: 0.26 },
  bridge: { mean: 0.5, among: 0.08, within: 0.27 },
  brow: { mean: 0.45, among: 0.06, within: 0.27 },
  mouth: { mean: 0.5, among: 0.07, within: 0.27 },
  lids: { mean: 0.55, among: 0.08, within: 0.27 },
  ears: { mean: 0.45, among: 0.04, within: 0.26 },
  freckles: { mean: 0.3, among: 0.1, within: 0.28 },
  beard: { mean: 0.5, among: 0.1, within: 0.28 },
};

/** How common each cut is: `straight` and `coiled` at the ends of the texture, `young` under thirteen, `old` from sixty. */
export const HAIRCUTS: readonly {
  readonly style: HairStyle;
  readonly straight: number;
  readonly coiled: number;
  readonly young: number;
  readonly old: number;
  /** For who is called "she", and for who is called "he"; others take the mean. */
  readonly she: number;
  readonly he: number;
}[] = [
  { style: 'bald', straight: 0.2, coiled: 0.5, young: 0, old: 2.2, she: 0.1, he: 1.2 },
  { style: 'receding', straight: 0.5, coiled: 0.4, young: 0, old: 2.5, she: 0, he: 1.4 },
  { style: 'cropped', straight: 0.7, coiled: 1.7, young: 1.2, old: 0.8, she: 0.5, he: 1.5 },
  { style: 'short', straight: 1.2, coiled: 0.5, young: 1.6, old: 1, she: 0.6, he: 1.6 },
  { style: 'swept', straight: 1.2, coiled: 0.3, young: 0.8, old: 0.6, she: 0.6, he: 1.3 },
  { style: 'curly', straight: 0.1, coiled: 2, young: 1.3, old: 1, she: 1.2, he: 1 },
  { style: 'bob', straight: 1.3, coiled: 0.3, young: 1.5, old: 0.7, she: 1.4, he: 0.5 },
  { style: 'long', straight: 1.4, coiled: 0.6, young: 0.9, old: 0.7, she: 1.6, he: 0.7 },
  { style: 'braided', straight: 1.1, coiled: 1, young: 1.4, old: 0.7, she: 1.5, he: 0.4 },
  { style: 'bun', straight: 1, coiled: 0.9, young: 0.4, old: 1.6, she: 1.5, he: 0.3 },
  { style: 'ponytail', straight: 1, coiled: 0.5, young: 1, old: 0.5, she: 1, he: 0.7 },
  { style: 'topknot', straight: 0.6, coiled: 0.9, young: 0.5, old: 0.4, she: 0.7, he: 0.6 },
  { style: 'locks', straight: 0, coiled: 1.6, young: 0.5, old: 0.7, she: 0.9, he: 0.9 },
  { style: 'crown braid', straight: 0.8, coiled: 0.7, young: 0.6, old: 0.8, she: 1, he: 0.1 },
];

/** How likely someone of full age and middling tendency wears a beard, by the subject of their pronouns. */
export const BEARDED: Readonly<Record<string, number>> = { he: 0.6, she: 0.012, they: 0.2 };
export const BEARDED_OTHERS: number = 0.2;
export const BEARD_WEIGHTS: readonly (readonly [beard: Beard, weight: number, least: number])[] = [
  ['stubble', 1.4, 0],
  ['moustache', 1, 0.2],
  ['goatee', 0.9, 0.15],
  ['short', 1.6, 0.35],
  ['full', 1.5, 0.45],
  ['long', 0.7, 0.5],
  ['braided', 0.4, 0.55],
];

export const PRONOUNS: readonly { readonly pronouns: Pronouns; readonly weight: number }[] = [
  { pronouns: { subject: 'she', object: 'her', possessive: 'her', plural: false }, weight: 47 },
  { pronouns: { subject: 'he', object: 'him', possessive: 'his', plural: false }, weight: 47 },
  { pronouns: { subject: 'they', object: 'them', possessive: 'their', plural: true }, weight: 6 },
];

/** Words for the low and the high end of what is seen; what is middling goes without saying. */
export const FEATURE_WORDS: Readonly<Record<Feature, readonly [low: string, high: string]>> = {
  face: ['a round face', 'a long face'],
  jaw: ['a pointed chin', 'a square jaw'],
  nose: ['a narrow nose', 'a broad nose'],
  bridge: ['a short nose', 'a long nose'],
  brow: ['fine brows', 'heavy brows'],
  mouth: ['a small mouth', 'a wide, full mouth'],
  lids: ['narrow eyes', 'large eyes'],
  ears: ['small ears', 'large ears'],
  texture: ['straight hair', 'coiled hair'],
  freckles: ['', 'freckles'],
};
/** Words for marks; `{side}` is left or right. */
export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  scar: 'a scar on the {side} of the face',
  eyepatch: 'a patch over the {side} eye',
  'missing hand': 'no {side} hand',
  'wooden leg': 'a wooden {side} leg',
  burn: 'a burn on the {side} cheek',
  weathered: 'weathered skin',
  'broken nose': 'a nose that was broken once',
  tattoo: 'tattooed lines on the {side} cheek',
  mole: 'a mole on the {side} cheek',
};
