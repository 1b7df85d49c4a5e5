import type { CharacterId, EventId } from './ids.ts';

/**
 * What is inherited of someone's looks. Each gene has two alleles, one from each parent; what is seen is a blend of them,
 * or the greater or lesser one. 0 and 1 are the ends that the words name.
 */
export const GENES = [
  /** Slight to broad. */
  'build',
  /** Short to tall. */
  'height',
  /** Dark to pale. */
  'skin',
  /** Rosy to golden. */
  'undertone',
  /** Black to fair. */
  'hair',
  /** Brown to red; the lesser allele shows. */
  'redness',
  /** Straight to coiled. */
  'texture',
  /** Dark to pale; the darker allele weighs more. */
  'eyes',
  /** Round to long. */
  'face',
  /** Pointed to square. */
  'jaw',
  /** Narrow to broad. */
  'nose',
  /** Short to long. */
  'bridge',
  /** Thin and arched to heavy and level. */
  'brow',
  /** Small and thin to wide and full. */
  'mouth',
  /** Narrow to wide-open. */
  'lids',
  /** Small to large. */
  'ears',
  /** None to many; the lesser allele shows. */
  'freckles',
  /** Bare to thick. */
  'beard',
] as const;
export type Gene = (typeof GENES)[number];
/** Two alleles of each of GENES, in that order: whole numbers from 0 to 255. */
export type Genome = readonly number[];

/** What of a face and a body a gene decides alone, as it is seen: 0 to 1 as in GENES. */
export const FEATURES = ['face', 'jaw', 'nose', 'bridge', 'brow', 'mouth', 'lids', 'ears', 'texture', 'freckles'] as const;
export type Feature = (typeof FEATURES)[number];
/** Everything about someone that parents pass on. */
export const INHERITED = [
  'build',
  'height',
  'skin',
  'hair',
  'eyes',
  'face',
  'jaw',
  'nose',
  'bridge',
  'brow',
  'mouth',
  'lids',
  'ears',
  'texture',
  'freckles',
] as const;
export type Inherited = (typeof INHERITED)[number];

export const BUILDS = ['slight', 'lean', 'sturdy', 'broad'] as const;
export type Build = (typeof BUILDS)[number];
export const HAIR_STYLES = [
  'bald',
  'receding',
  'cropped',
  'short',
  'swept',
  'curly',
  'bob',
  'long',
  'braided',
  'bun',
  'ponytail',
  'topknot',
  'locks',
  'crown braid',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];
export const BEARDS = ['none', 'stubble', 'moustache', 'goatee', 'short', 'full', 'long', 'braided'] as const;
export type Beard = (typeof BEARDS)[number];
export const MARK_KINDS = ['scar', 'eyepatch', 'missing hand', 'wooden leg', 'burn', 'weathered', 'broken nose', 'tattoo', 'mole'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
export const AIDS = ['spectacles', 'cane', 'crutch', 'wheelchair'] as const;
export type Aid = (typeof AIDS)[number];
export const GARMENTS = [
  'tunic',
  'shirt',
  'smock',
  'apron',
  'jerkin',
  'coat',
  'cloak',
  'mantle',
  'robe',
  'gown',
  'doublet',
  'furs',
  'mail',
  'plate',
] as const;
export type Garment = (typeof GARMENTS)[number];
export const HEADWEAR = [
  'none',
  'cap',
  'coif',
  'hood',
  'broad hat',
  'straw hat',
  'kerchief',
  'headcloth',
  'fur cap',
  'helmet',
  'circlet',
  'crown',
  'veil',
  'feathered hat',
  'velvet cap',
] as const;
export type Headwear = (typeof HEADWEAR)[number];
export const ACCESSORIES = ['none', 'scarf', 'necklace', 'pendant', 'brooch', 'earrings', 'chain', 'satchel', 'flower'] as const;
export type Accessory = (typeof ACCESSORIES)[number];

/** What life did to a body, each with its cause. */
export interface Mark {
  readonly kind: MarkKind;
  readonly side: 'left' | 'right';
  /** In words, as after "from": "the siege of Ostwick". */
  readonly because: string;
  /** The event it comes from, where it has one. */
  readonly event: EventId | null;
}

/** What someone wears, for pictures; in words it stands in `clothing`. Colours are `#rrggbb`. */
export interface Outfit {
  readonly garment: Garment;
  readonly main: string;
  readonly trim: string;
  readonly headwear: Headwear;
  /** Colour of the headwear. */
  readonly cloth: string;
  readonly accessory: Accessory;
  /** Why so: the trade, the cold, the colours of a realm. */
  readonly because: string;
}

/** How far age shows, each from 0 to 1. */
export interface Ageing {
  readonly grey: number;
  readonly wrinkles: number;
  readonly stoop: number;
}

/** How someone looks now, and where that comes from. */
export interface Appearance {
  readonly build: Build;
  /** Metres. */
  readonly height: number;
  /** `#rrggbb`. */
  readonly skin: string;
  /** `#rrggbb`, as it is now. */
  readonly hair: string;
  readonly hairStyle: HairStyle;
  /** In a word or two: "dark brown". */
  readonly eyes: string;
  /** `#rrggbb`. */
  readonly eyeColour: string;
  readonly beard: Beard;
  /** In words, with its article. */
  readonly clothing: string;
  readonly outfit: Outfit;
  readonly features: Readonly<Record<Feature, number>>;
  /** Years, when this was seen. */
  readonly age: number;
  readonly ageing: Ageing;
  readonly marks: readonly Mark[];
  readonly aids: readonly Aid[];
  readonly genome: Genome;
  /** The parent whom each feature is from; null where it is the luck of the draw within what is common among the people. */
  readonly inheritedFrom: Readonly<Record<Inherited, CharacterId | null>>;
}
