import type { Accessory, Garment, Headwear } from '../world.ts';

/** What a word in the description of clothes, or the name of a trade, says about a picture of them. Data only. */
export interface ClothesWord {
  /** Part of a word, in small letters. The first row that fits decides each thing. */
  readonly word: string;
  readonly garment?: Garment;
  readonly headwear?: Headwear;
  readonly accessory?: Accessory;
  /** Of the garment, or of the headwear where the row names only that. */
  readonly colour?: string;
}

/** Read in `clothing` ("a scorched apron") first. */
export const CLOTHES_WORDS: readonly ClothesWord[] = [
  { word: 'apron', garment: 'apron' },
  { word: 'smock', garment: 'smock' },
  { word: 'sheepskin', garment: 'furs', colour: '#c9b899' },
  { word: 'fur-trimmed', garment: 'coat' },
  { word: 'fur cap', headwear: 'fur cap' },
  { word: 'deerskin', garment: 'jerkin', colour: '#a57b4c' },
  { word: 'jerkin', garment: 'jerkin' },
  { word: 'doublet', garment: 'doublet' },
  { word: 'breastplate', garment: 'plate', headwear: 'helmet' },
  { word: 'mail', garment: 'mail', headwear: 'helmet' },
  { word: 'armour', garment: 'plate' },
  { word: 'mantle', garment: 'mantle' },
  { word: 'shawl', garment: 'mantle' },
  { word: 'cloak', garment: 'cloak', headwear: 'hood' },
  { word: 'robe', garment: 'robe' },
  { word: 'habit', garment: 'robe', headwear: 'hood' },
  { word: 'gown', garment: 'gown' },
  { word: 'dress', garment: 'gown' },
  { word: 'skirt', garment: 'gown' },
  { word: 'coat', garment: 'coat' },
  { word: 'tunic', garment: 'tunic' },
  { word: 'shirt', garment: 'shirt' },
  { word: 'fur', garment: 'furs' },
  { word: 'hide', garment: 'furs' },
  { word: 'crown', headwear: 'crown' },
  { word: 'circlet', headwear: 'circlet' },
  { word: 'diadem', headwear: 'circlet' },
  { word: 'veil', headwear: 'broad hat', colour: '#d9d2bd' },
  { word: 'straw hat', headwear: 'straw hat', garment: 'smock' },
  { word: 'broad hat', headwear: 'broad hat' },
  { word: 'feather', headwear: 'feathered hat' },
  { word: 'velvet cap', headwear: 'velvet cap', garment: 'doublet' },
  { word: 'linen cap', headwear: 'coif', garment: 'shirt' },
  { word: 'leather cap', headwear: 'cap', garment: 'tunic', colour: '#7a5433' },
  { word: 'cap', headwear: 'cap' },
  { word: 'hood', headwear: 'hood' },
  { word: 'kerchief', headwear: 'kerchief' },
  { word: 'headcloth', headwear: 'headcloth' },
  { word: 'turban', headwear: 'headcloth' },
  { word: 'helm', headwear: 'helmet' },
  { word: 'hat', headwear: 'broad hat' },
  { word: 'ribbon', accessory: 'scarf' },
  { word: 'scarf', accessory: 'scarf' },
  { word: 'chain', accessory: 'chain' },
  { word: 'silver buttons', accessory: 'chain' },
  { word: 'pockets', accessory: 'satchel' },
  { word: 'brooch', accessory: 'brooch' },
  { word: 'pendant', accessory: 'pendant' },
];

/** Read in the name of the trade where the clothes say nothing. */
export const TRADE_WORDS: readonly ClothesWord[] = [
  { word: 'king', garment: 'mantle', headwear: 'crown', accessory: 'chain' },
  { word: 'queen', garment: 'mantle', headwear: 'crown', accessory: 'chain' },
  { word: 'prince', garment: 'doublet', headwear: 'circlet', accessory: 'chain' },
  { word: 'duke', garment: 'mantle', headwear: 'circlet', accessory: 'chain' },
  { word: 'duchess', garment: 'mantle', headwear: 'circlet', accessory: 'necklace' },
  { word: 'lord', garment: 'mantle', headwear: 'circlet', accessory: 'chain' },
  { word: 'lady', garment: 'gown', headwear: 'circlet', accessory: 'necklace' },
  { word: 'ruler', garment: 'mantle', headwear: 'crown', accessory: 'chain' },
  { word: 'castellan', garment: 'mail', accessory: 'chain' },
  { word: 'steward', garment: 'coat', accessory: 'chain' },
  { word: 'mayor', garment: 'coat', accessory: 'chain' },
  { word: 'reeve', garment: 'coat' },
  { word: 'elder', garment: 'mantle' },
  { word: 'merchant', headwear: 'velvet cap', accessory: 'chain' },
  { word: 'captain', garment: 'plate', headwear: 'helmet' },
  { word: 'knight', garment: 'plate' },
  { word: 'soldier', garment: 'mail', headwear: 'helmet' },
  { word: 'guard', garment: 'mail', headwear: 'helmet' },
  { word: 'veteran', garment: 'jerkin' },
  { word: 'priest', garment: 'robe', accessory: 'pendant' },
  { word: 'shrine', garment: 'robe', accessory: 'pendant' },
  { word: 'monk', garment: 'robe', headwear: 'hood' },
  { word: 'nun', garment: 'robe', headwear: 'veil' },
  { word: 'abb', garment: 'robe', accessory: 'pendant' },
  { word: 'hermit', garment: 'robe', headwear: 'hood' },
  { word: 'healer', garment: 'mantle' },
  { word: 'scholar', garment: 'gown' },
  { word: 'scribe', garment: 'gown' },
  { word: 'singer', garment: 'doublet', headwear: 'feathered hat' },
  { word: 'bard', garment: 'doublet', headwear: 'feathered hat' },
  { word: 'hunter', headwear: 'hood', garment: 'jerkin' },
  { word: 'falconer', headwear: 'feathered hat', garment: 'jerkin' },
  { word: 'trapper', garment: 'furs' },
  { word: 'miner', garment: 'tunic', headwear: 'cap' },
  { word: 'pedlar', headwear: 'broad hat', accessory: 'satchel' },
  { word: 'messenger', garment: 'jerkin', accessory: 'satchel' },
  { word: 'exile', garment: 'cloak', headwear: 'hood' },
  { word: 'thief', garment: 'cloak', headwear: 'hood' },
  { word: 'bandit', garment: 'cloak', headwear: 'hood' },
  { word: 'fisher', headwear: 'cap' },
  { word: 'farmer', headwear: 'straw hat' },
  { word: 'gardener', garment: 'smock' },
  { word: 'baker', headwear: 'coif' },
  { word: 'cook', headwear: 'coif' },
];

/** Trades that wear the colours of the realm they serve; parts of their names. */
export const LIVERIED: readonly string[] = [
  'guard',
  'captain',
  'steward',
  'soldier',
  'knight',
  'castellan',
  'herald',
  'king',
  'queen',
  'lord',
];

/** Words for the colour of stuff. */
export const STUFF_COLOURS: readonly (readonly [word: string, colour: string])[] = [
  ['red', '#a83a35'],
  ['blue', '#3f5f94'],
  ['green', '#5b7a41'],
  ['grey', '#80807c'],
  ['dark', '#3b3a46'],
  ['white', '#dcd6c8'],
  ['floury', '#e0dac9'],
  ['sooty', '#48434a'],
  ['scorched', '#6d4d38'],
  ['pitch', '#4e4038'],
  ['leather', '#7f5936'],
  ['clay', '#a8795a'],
  ['oiled', '#5a5a45'],
  ['straw', '#d9bd73'],
  ['dusty', '#b3a184'],
  ['plain', '#8d7a62'],
  ['many-coloured', '#b0603f'],
  ['bright', '#c2643a'],
  ['patched', '#8d8558'],
  ['linen', '#d8cdb4'],
  ['velvet', '#6a3a63'],
];

/** Dyes from what the poor wear to what the rich do. */
export const DYES: readonly (readonly string[])[] = [
  ['#9a8a6d', '#86735a', '#8c8a80', '#a39270', '#75664f', '#8e7f74', '#6f7159'],
  ['#6d7b4a', '#7a6a8a', '#8c5a44', '#5d7486', '#a98546', '#4f6f66', '#93644f', '#7d7d4c'],
  ['#a8463c', '#3f6494', '#c09436', '#54803f', '#7b4b87', '#2f7f80', '#b36638', '#4b5480'],
  ['#8f2638', '#27478a', '#5b2d78', '#1f5f52', '#2d2b3d', '#b98522', '#7a1f4d', '#e0d6c4'],
];
/** Hems and laces, likewise. */
export const TRIMS: readonly (readonly string[])[] = [
  ['#6b5a45', '#7d6b52', '#5d5c55'],
  ['#c9b98f', '#5c4a3a', '#8f3f38', '#3d5170'],
  ['#e3d5ac', '#d2ae4e', '#3b2f47', '#b64b3c'],
  ['#e2b94a', '#e9e3d2', '#cfd3da', '#d8a73a'],
];
