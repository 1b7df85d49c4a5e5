import { chance, pick, type Rng } from '../base/rng.ts';
import type { Concept } from '../content/languages.ts';
import { isDecent, joined, type Language, makeWord, spelled } from './language.ts';

/** A name and what it means, in plain words. */
export interface Name {
  readonly name: string;
  readonly meaning: string;
}

/** Longest name made of two words, letters. */
const LONGEST = 11;
const SHORTEST = 3;

/** Names that are no longer free, in lower case. */
export type TakenNames = Set<string>;

/** Takes the name if it is free, short enough and decent. */
export function take(taken: TakenNames, name: string, longest: number = LONGEST): boolean {
  const key = name.toLowerCase();
  if (taken.has(key) || name.length > longest || name.length < SHORTEST || !isDecent(name)) return false;
  taken.add(key);
  return true;
}

/** A name of two words, such as "white ford"; `heads` and `sides` are what the thing may be called by. */
export function compound(rng: Rng, language: Language, taken: TakenNames, heads: readonly Concept[], sides: readonly Concept[]): Name {
  for (let attempt = 0; attempt < 24; attempt++) {
    const head = pick(rng, heads);
    const side = pick(rng, sides);
    if (head === side) continue;
    const name = spelled(language, together(language, language.words[side], language.words[head]));
    if (take(taken, name)) return { name, meaning: `${side} ${head}` };
  }
  return coined(rng, language, taken, pick(rng, heads));
}

/** A name made of another name and a word, such as "mouth of the Oru"; null where none of them will do. */
export function derived(
  rng: Rng,
  language: Language,
  taken: TakenNames,
  of: string,
  called: string,
  heads: readonly Concept[],
): Name | null {
  for (let attempt = 0; attempt < 3; attempt++) {
    const head = pick(rng, heads);
    const word = spelled(language, language.words[head]);
    const name = language.headFirst ? lettersJoined(word, of) : lettersJoined(of, word);
    if (take(taken, name, LONGEST + 1)) return { name, meaning: `${head} of ${called}` };
  }
  return null;
}

/** A name that is its own word; it still says what kind of thing it stands for. */
export function coined(rng: Rng, language: Language, taken: TakenNames, head: Concept): Name {
  for (let attempt = 0; ; attempt++) {
    const syllables = attempt < 12 ? 2 : attempt < 40 ? 3 : 4 + Math.floor(attempt / 40);
    const name = spelled(language, makeWord(rng, language, syllables));
    if (take(taken, name, 40)) return { name, meaning: `an old name for a ${head}` };
  }
}

/** The name of a river or lake: the language's word for such water with another beside it, or the other alone. */
export function waterName(rng: Rng, language: Language, taken: TakenNames, sides: readonly Concept[], head: Concept): Name {
  for (let attempt = 0; attempt < 16; attempt++) {
    const side = pick(rng, sides);
    const whole = chance(rng, 0.5) || attempt >= 8;
    const name = spelled(
      language,
      whole ? together(language, language.words[side], language.words[head]) : joined(language, language.words[side], language.link),
    );
    if (take(taken, name, LONGEST - 1)) return { name, meaning: whole ? `${side} ${head}` : `the ${side} one` };
  }
  return coined(rng, language, taken, head);
}

/** Two words in the order of the language. */
export function together(language: Language, side: string, head: string): string {
  return language.headFirst ? joined(language, head, side) : joined(language, side, head);
}

/** Two written names as one word. */
function lettersJoined(first: string, second: string): string {
  const rest = second.toLowerCase();
  const end = first[first.length - 1].toLowerCase();
  if (end === rest[0]) return first + rest.slice(1);
  const vowels = 'aeiouyáâ';
  if (vowels.includes(end) && vowels.includes(rest[0]) && first.length > 2) return first.slice(0, -1) + rest;
  return first + rest;
}
