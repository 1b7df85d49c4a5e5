import type { PlaceKind } from '../world.ts';

/** Who lives outside the law, where, and whom they carry off. Data only. */

/** Outlaws that may hide in a ruin, tower or cave; "of" and the place's name follow. */
export const BANDS: readonly string[] = [
  'the reavers',
  'the smugglers',
  'the horse thieves',
  'the grave robbers',
  'the deserters',
  'the poachers',
  'the coin clippers',
  'the wreckers',
  'the cattle raiders',
  'the outlaws',
];
/** Kinds of wild place in which a band of outlaws may hide. */
export const HIDEOUTS: readonly PlaceKind[] = ['ruin', 'tower', 'cave', 'dungeon'];
/** Creatures that keep whom they carry off. */
export const KEEPING_BEASTS: ReadonlySet<string> = new Set(['hill troll', 'stone giant']);
/** Events under cover of which people are carried off. */
export const CARRYING_OFF: ReadonlySet<string> = new Set(['raid', 'sack', 'siege', 'battle', 'war']);
/** Ties, kin first, of those who will not rest while somebody is held; each as the one who misses calls the other. */
export const MISSED_BY: ReadonlySet<string> = new Set([
  'parent',
  'child',
  'sibling',
  'spouse',
  'cousin',
  'friend',
  'mentor',
  'pupil',
  'beloved',
]);
