import { chance, int, pick, type Rng } from '../../base/rng.ts';
import { GIVEN_HEADS, GIVEN_SIDES } from '../../content/name-words.ts';
import { makeWord } from '../language.ts';
import { isFit, learned, type Name, take, type TakenNames } from '../naming.ts';
import { joined, together, type Tongue } from '../tongue.ts';

const SHORTEST = 3;
const LONGEST = 9;

/** A given name: a wish of two words ("bright spear"), or one so old that nobody knows what it meant. Nobody in `taken` bears it. */
export function givenName(rng: Rng, tongue: Tongue, taken: TakenNames): Name {
  const own = learned(rng, tongue, taken, 'people', 'name');
  if (own) return own;
  for (let attempt = 0; attempt < 60; attempt++) {
    // A wish may be longer than other given names.
    const wish = chance(rng, 0.35) ? wished(rng, tongue) : null;
    const name =
      wish?.name ?? tongue.spelled(joined(tongue, makeWord(rng, tongue, attempt < 30 ? int(rng, 1, 2) : 2), pick(rng, tongue.endings)));
    if (name.length >= SHORTEST && take(taken, name, LONGEST)) return wish ?? { name, meaning: 'an old given name' };
  }
  for (;;) {
    const name = tongue.spelled(makeWord(rng, tongue, 4));
    if (take(taken, name, 40)) return { name, meaning: 'an old given name' };
  }
}

function wished(rng: Rng, tongue: Tongue): Name | null {
  const side = pick(rng, GIVEN_SIDES);
  const head = pick(rng, GIVEN_HEADS);
  const name = tongue.spelled(together(tongue, tongue.roots[side], tongue.roots[head]));
  return side !== head && isFit(name, LONGEST) ? { name, meaning: `${side} ${head}` } : null;
}
