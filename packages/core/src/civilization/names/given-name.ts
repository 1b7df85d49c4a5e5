import { chance, int, pick, type Rng } from '../../base/rng.ts';
import { GIVEN_HEADS, GIVEN_SIDES } from '../../content/name-words.ts';
import { makeWord } from '../language.ts';
import { claim, isFit, lastResort, learned, type Name, type TakenNames } from '../naming.ts';
import { joined, together, type Tongue } from '../tongue.ts';

const LONGEST = 9;
const LIMIT = 14;

/** A given name: a wish of two words ("bright spear"), or one so old that nobody knows what it meant. Nobody in `taken` bears it. */
export function givenName(rng: Rng, tongue: Tongue, taken: TakenNames): Name {
  const own = learned(rng, tongue, taken, 'people', 'name');
  if (own) return own;
  for (let attempt = 0; attempt < 60; attempt++) {
    // A wish may be longer than other given names.
    const wish = chance(rng, 0.35) ? wished(rng, tongue) : null;
    const name =
      wish?.name ?? tongue.spelled(joined(tongue, makeWord(rng, tongue, attempt < 30 ? int(rng, 1, 2) : 2), pick(rng, tongue.endings)));
    if (!taken.has(name.toLowerCase()) && isFit(name, LONGEST) && claim(taken, name)) return wish ?? { name, meaning: 'an old given name' };
  }
  const name = lastResort(rng, tongue, taken, (one) => isFit(one, LIMIT) && claim(taken, one));
  return { name, meaning: 'an old given name' };
}

function wished(rng: Rng, tongue: Tongue): Name | null {
  const side = pick(rng, GIVEN_SIDES);
  const head = pick(rng, GIVEN_HEADS);
  const name = tongue.spelled(together(tongue, tongue.roots[side], tongue.roots[head]));
  return side !== head && isFit(name, LONGEST) ? { name, meaning: `${side} ${head}` } : null;
}
