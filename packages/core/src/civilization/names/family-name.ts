import { chance, pick, type Rng } from '../../base/rng.ts';
import type { Concept } from '../../content/concepts.ts';
import { BYNAME_HEADS, BYNAME_SIDES, FAMILY_HOMES, FAMILY_TRADES, HOME_SIDES, TRADE_SIDES } from '../../content/name-words.ts';
import type { FamilyStyle } from '../../world.ts';
import { isFit, lastResort, learned, type Name } from '../naming.ts';
import { makeWord } from '../language.ts';
import { joined, together, type Tongue } from '../tongue.ts';

const LONGEST = 12;
const STYLES: readonly FamilyStyle[] = ['patronymic', 'place', 'trade', 'byname'];

/** A family's name in the style of its people, one time of two: whose child, from what place, of what trade, or by what they are known. Families may share one. */
export function familyName(rng: Rng, tongue: Tongue): Name {
  const own = learned(rng, tongue, new Set(), 'people', 'name');
  if (own) return own;
  for (let attempt = 0; attempt < 40; attempt++) {
    const style = chance(rng, 0.5) ? tongue.familyStyle : pick(rng, STYLES);
    const { sounds, meaning } = STYLE[style](rng, tongue);
    const name = tongue.spelled(sounds);
    if (isFit(name, LONGEST)) return { name, meaning };
  }
  const name = lastResort(rng, tongue, new Set(), (one) => isFit(one, 14));
  return { name, meaning: 'an old family name' };
}

const KIN: readonly Concept[] = ['child', 'child', 'people', 'home', 'hall'];

/** A name made of a forebear's: "child of Talen". */
function patronymic(rng: Rng, tongue: Tongue): { sounds: string; meaning: string } {
  const sounds = joined(tongue, makeWord(rng, tongue, 1), pick(rng, tongue.endings));
  const forebear = tongue.spelled(sounds);
  const kin = pick(rng, KIN);
  return { sounds: isFit(forebear) ? together(tongue, sounds, tongue.roots[kin]) : '', meaning: `${kin} of ${forebear}` };
}

const two =
  (sides: readonly Concept[], heads: readonly Concept[], gloss: (words: string) => string) =>
  (rng: Rng, tongue: Tongue): { sounds: string; meaning: string } => {
    const side = pick(rng, sides);
    const head = pick(rng, heads);
    return { sounds: side === head ? '' : together(tongue, tongue.roots[side], tongue.roots[head]), meaning: gloss(`${side} ${head}`) };
  };

const STYLE: Readonly<Record<FamilyStyle, (rng: Rng, tongue: Tongue) => { sounds: string; meaning: string }>> = {
  patronymic,
  place: two(HOME_SIDES, FAMILY_HOMES, (words) => `of the ${words}`),
  trade: two(TRADE_SIDES, FAMILY_TRADES, (words) => words),
  byname: two(BYNAME_SIDES, BYNAME_HEADS, (words) => words),
};
