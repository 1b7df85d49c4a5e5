/** Words before the names of rooms. */
export const ROOM_WORDS: readonly string[] = [
  'Cold',
  'Silent',
  'Long',
  'Low',
  'Dusty',
  'Echoing',
  'Sunken',
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
  'Fallen',
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
export const TRAPS: readonly TrapKind[] = [
  { name: 'dart trap', strength: 0.3 },
  { name: 'pit trap', strength: 0.4 },
  { name: 'swinging blade', strength: 0.6 },
  { name: 'gas vent', strength: 0.5 },
  { name: 'falling block', strength: 0.7 },
  { name: 'snare', strength: 0.2 },
  { name: 'flame jet', strength: 0.7 },
];

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
];
