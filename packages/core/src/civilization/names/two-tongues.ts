import { pick, type Rng } from '../../base/rng.ts';
import type { Concept } from '../../content/languages.ts';
import { isFit, type Name, take, type TakenNames } from '../naming.ts';
import { together, type Tongue } from '../tongue.ts';

/** A name in the common tongue, which is English, and in the people's own. */
export interface TwoTongues extends Name {
  /** The same in the language of the people. */
  readonly native: string;
}

/** Longest native name of two words, letters. */
const LONGEST = 13;

/** A name of a quality and a thing: `pattern` holds `{}` where "Grey Heron" goes. */
export function inTwoTongues(
  rng: Rng,
  tongue: Tongue,
  taken: TakenNames,
  pattern: string,
  sides: readonly Concept[],
  heads: readonly Concept[],
): TwoTongues {
  let last: TwoTongues | null = null;
  for (let attempt = 0; attempt < 40; attempt++) {
    const side = pick(rng, sides);
    const head = pick(rng, heads);
    const native = tongue.spelled(together(tongue, tongue.roots[side], tongue.roots[head]));
    if (side === head || !isFit(native, attempt < 30 ? LONGEST : 20)) continue;
    const name = pattern.replace('{}', `${capital(side)} ${capital(head)}`);
    last = { name, meaning: `${side} ${head}`, native };
    if (take(taken, name, 60)) return last;
  }
  return last ?? inTwoTongues(rng, tongue, taken, pattern, sides, heads);
}

/** A word with a capital. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
