/** Words before the names of rooms that are masonry. */
export const BUILT_WORDS: readonly string[] = [
  'Cold',
  'Silent',
  'Long',
  'Low',
  'Dusty',
  'Echoing',
  'Narrow',
  'Painted',
  'Scorched',
  'Forgotten',
  'Leaning',
  'Old',
  'Lesser',
  'Inner',
  'Outer',
  'Dim',
  'Vaulted',
  'Cracked',
  'Sooty',
  'Damp',
  'Whispering',
  'Plain',
  'Crooked',
  'Draughty',
  'Faded',
  'Weathered',
  'Hushed',
  'Worn',
  'Gloomy',
];

/** Words before the names of rooms that were hewn out of the rock. */
export const HEWN_WORDS: readonly string[] = [
  'Cold',
  'Silent',
  'Long',
  'Low',
  'Dusty',
  'Echoing',
  'Narrow',
  'Dripping',
  'Forgotten',
  'Old',
  'Lesser',
  'Inner',
  'Outer',
  'Dim',
  'Cracked',
  'Sooty',
  'Damp',
  'Whispering',
  'Crooked',
  'Sunken',
  'Shored-up',
  'Black',
  'Abandoned',
  'Draughty',
  'Deep',
  'Far',
  'Glittering',
  'Creaking',
];

/** What gates and their levers look like, so that one knows them apart. */
export const GATE_WORDS: readonly string[] = [
  'rusted',
  'spiked',
  'narrow',
  'riveted',
  'blackened',
  'latticed',
  'chained',
  'painted',
  'barbed',
  'oaken',
  'studded',
  'dented',
];

/** What keys and their locks are made of, so that one knows them apart. */
export const KEY_WORDS: readonly string[] = [
  'bronze',
  'iron',
  'silver',
  'bone',
  'copper',
  'gold',
  'glass',
  'jade',
  'black',
  'pewter',
  'amber',
  'brass',
  'ivory',
  'lead',
];

export interface TrapKind {
  readonly name: string;
  readonly strength: number;
}
export type TrapName =
  | 'dart'
  | 'pit'
  | 'blade'
  | 'gas'
  | 'block'
  | 'snare'
  | 'flame'
  | 'boards'
  | 'roof'
  | 'powder'
  | 'spikes'
  | 'net'
  | 'rune'
  | 'stair';

export const TRAPS: { readonly [T in TrapName]: TrapKind } = {
  dart: { name: 'dart trap', strength: 0.3 },
  pit: { name: 'pit trap', strength: 0.4 },
  blade: { name: 'swinging blade', strength: 0.6 },
  gas: { name: 'gas vent', strength: 0.5 },
  block: { name: 'falling block', strength: 0.7 },
  snare: { name: 'snare', strength: 0.2 },
  flame: { name: 'flame jet', strength: 0.7 },
  boards: { name: 'rotten boards', strength: 0.3 },
  roof: { name: 'loose roof', strength: 0.6 },
  powder: { name: 'powder charge', strength: 0.7 },
  spikes: { name: 'bed of spikes', strength: 0.5 },
  net: { name: 'weighted net', strength: 0.2 },
  rune: { name: 'warding rune', strength: 0.5 },
  stair: { name: 'false stair', strength: 0.4 },
};

/** What chests and hoards hold. */
export const TREASURES: readonly string[] = [
  'a purse of old coins',
  'a set of silver cups',
  'a healing draught',
  'a fine dagger',
  'a bolt of silk',
  'a string of pearls',
  'a ring with a blue stone',
  'a carved ivory box',
  'a travelling cloak',
  'a sealed scroll',
  'a bag of rough gems',
  'a well-made shield',
  'a pouch of uncut garnets',
  'a pair of riding boots',
  'a gilded comb',
  'a bundle of beeswax candles',
  'a coil of fine rope',
  'a bottle of old brandy',
  'a brooch in the shape of a heron',
  'a box of pepper and cloves',
  'a hunting horn',
  'a book of hours',
  'a quiver of good arrows',
  'a roll of parchment maps',
  'a small silver bell',
  'a mirror of polished bronze',
  'a jar of lamp oil',
  'a warm fur hat',
  'a set of bone dice',
  'a belt with a silver buckle',
];
