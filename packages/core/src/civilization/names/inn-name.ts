import type { Rng } from '../../base/rng.ts';
import { INN_HEADS, INN_SIDES } from '../../content/thing-name-words.ts';
import type { TakenNames } from '../naming.ts';
import type { Tongue } from '../tongue.ts';
import { inTwoTongues, type TwoTongues } from './two-tongues.ts';

/** What an inn is called by its sign: "The Grey Heron". Take `taken` of one town, or of a country. */
export function innName(rng: Rng, tongue: Tongue, taken: TakenNames): TwoTongues {
  return inTwoTongues(rng, tongue, taken, 'The {}', INN_SIDES, INN_HEADS);
}
