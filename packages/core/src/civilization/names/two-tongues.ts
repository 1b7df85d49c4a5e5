import { pick, type Rng } from '../../base/rng.ts';
import type { Concept } from '../../content/concepts.ts';
import { claim, isFit, type Name, type TakenNames } from '../naming.ts';
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
  for (let attempt = 0; attempt < 200; attempt++) {
    const side = pick(rng, sides);
    const head = pick(rng, heads);
    const native = tongue.spelled(together(tongue, tongue.roots[side], tongue.roots[head]));
    // Where all are taken, the second of a name is told apart as people would.
    const sign = `${attempt < 60 ? '' : attempt < 120 ? 'Old ' : 'New '}${capital(side)} ${capital(head)}`;
    const name = pattern.replace('{}', sign);
    if (side !== head && (attempt >= 120 || isFit(native, attempt < 30 ? LONGEST : 20)) && claim(taken, name))
      return { name, meaning: `${side} ${head}`, native };
  }
  const [side] = sides;
  const head = heads.find((other) => other !== side) ?? heads[0];
  // Of so many numbers more than names are taken, one is free.
  let count = 2;
  while (!claim(taken, pattern.replace('{}', `${capital(side)} ${capital(head)} ${count}`))) count++;
  const name = pattern.replace('{}', `${capital(side)} ${capital(head)} ${count}`);
  return { name, meaning: `${side} ${head}`, native: tongue.spelled(together(tongue, tongue.roots[side], tongue.roots[head])) };
}

/** A word with a capital. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
