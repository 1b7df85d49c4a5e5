import { chance, pick, type Rng } from '../base/rng.ts';
import { isDecent, joined, type Language, makeWord, spelled } from '../civilization/language.ts';
import { take, type TakenNames, together } from '../civilization/naming.ts';
import { FAMILY_WORDS } from '../content/languages.ts';

const SHORTEST_GIVEN = 4;
const LONGEST_GIVEN = 8;
const LONGEST_FAMILY = 11;

/** A given name that nobody in `near` bears. */
export function givenName(rng: Rng, language: Language, near: ReadonlySet<string>): string {
  let name = '';
  for (let attempt = 0; attempt < 24; attempt++) {
    name = spelled(language, joined(language, makeWord(rng, language, chance(rng, 0.55) ? 1 : 2), pick(rng, language.endings)));
    if (name.length >= SHORTEST_GIVEN && name.length <= LONGEST_GIVEN && !near.has(name) && isDecent(name)) return name;
  }
  // A crowded place in a language of few sounds: a longer name is free.
  do name = spelled(language, makeWord(rng, language, 4));
  while (near.has(name) || !isDecent(name) || name.length < SHORTEST_GIVEN);
  return name;
}

/** A family's name, from what its founders were, owned or lived by. */
export function familyName(rng: Rng, language: Language): string {
  for (let attempt = 0; attempt < 12; attempt++) {
    const one = language.words[pick(rng, FAMILY_WORDS)];
    const two = language.words[pick(rng, FAMILY_WORDS)];
    const name = spelled(language, chance(rng, 0.35) ? joined(language, one, pick(rng, language.endings)) : together(language, one, two));
    if (name.length >= 3 && name.length <= LONGEST_FAMILY && isDecent(name)) return name;
  }
  return spelled(language, makeWord(rng, language, 2));
}

/** Puts both together so that no two people of the world are called alike. */
export function wholeName(
  rng: Rng,
  language: Language,
  taken: TakenNames,
  near: Set<string>,
  family: string,
): { given: string; name: string } {
  for (;;) {
    const given = givenName(rng, language, near);
    const name = `${given} ${family}`;
    near.add(given);
    if (given !== family && take(taken, name, 60)) return { given, name };
  }
}
