import { chance, pick, type Rng } from '../base/rng.ts';
import type { Concept } from '../content/languages.ts';
import { isDecent, isKnown } from './decent.ts';
import { makeWord } from './language.ts';
import { nameLike } from './names/name-model.ts';
import { joined, together, type Tongue } from './tongue.ts';

/** A name and what it means, in plain words. */
export interface Name {
  readonly name: string;
  readonly meaning: string;
}

/** Longest name made of two words, letters; shorter ones are tried first. */
const LONGEST = 11;
const HANDY = 9;
const SHORTEST = 3;
/** No name of one word is longer. */
const LIMIT = 14;

/** Names that are no longer free, in lower case. */
export type TakenNames = Set<string>;

/** True where the name is short enough and decent, and is not a well-known one. */
export function isFit(name: string, longest: number = LONGEST): boolean {
  return name.length >= SHORTEST && name.length <= longest && isDecent(name) && !isKnown(name);
}

/** Takes the name if it is free, short enough and decent. */
export function take(taken: TakenNames, name: string, longest: number = LONGEST): boolean {
  const key = name.toLowerCase();
  if (taken.has(key) || !isFit(name, longest)) return false;
  taken.add(key);
  return true;
}

/** Takes a name put together from plain English and names that are fit already, if it is free. */
export function claim(taken: TakenNames, name: string): boolean {
  const key = name.toLowerCase();
  if (taken.has(key)) return false;
  taken.add(key);
  return true;
}

/** Takes a name in the manner of the user's list of places, where there is one; the list's script may be short of letters. */
export function learned(rng: Rng, tongue: Tongue, taken: TakenNames, list: 'places' | 'people', head: Concept | 'name'): Name | null {
  const model = tongue.learned?.[list];
  if (!model) return null;
  const name = nameLike(rng, model, (one) => !taken.has(one.toLowerCase()) && isDecent(one));
  if (name === null) return null;
  taken.add(name.toLowerCase());
  return { name, meaning: `a ${head === 'name' ? 'name' : `${head}’s name`} whose meaning is lost` };
}

/** A name of two words, such as "white ford"; `heads` and `sides` are what the thing may be called by. */
export function compound(rng: Rng, tongue: Tongue, taken: TakenNames, heads: readonly Concept[], sides: readonly Concept[]): Name {
  const own = learned(rng, tongue, taken, 'places', pick(rng, heads));
  if (own) return own;
  for (let attempt = 0; attempt < 32; attempt++) {
    const head = pick(rng, heads);
    const side = pick(rng, sides);
    if (head === side) continue;
    const name = tongue.spelled(together(tongue, tongue.roots[side], tongue.roots[head]));
    if (take(taken, name, attempt < 8 ? HANDY : LONGEST)) return { name, meaning: `${side} ${head}` };
  }
  return coined(rng, tongue, taken, pick(rng, heads));
}

/** A name made of another name and a word, such as "mouth of the Oru"; null where none of them will do. */
export function derived(rng: Rng, tongue: Tongue, taken: TakenNames, of: string, called: string, heads: readonly Concept[]): Name | null {
  // In the user's own manner of naming, words of ours would be strangers.
  if (tongue.learned?.places) return null;
  for (let attempt = 0; attempt < 3; attempt++) {
    const head = pick(rng, heads);
    const word = tongue.spelled(tongue.roots[head]);
    const name = tongue.headFirst ? lettersJoined(word, of) : lettersJoined(of, word);
    if (take(taken, name, LONGEST + 1)) return { name, meaning: `${head} of ${called}` };
  }
  return null;
}

/** A name that is its own word; it still says what kind of thing it stands for. */
export function coined(rng: Rng, tongue: Tongue, taken: TakenNames, head: Concept): Name {
  for (let attempt = 0; ; attempt++) {
    const name = tongue.spelled(makeWord(rng, tongue, attempt < 16 ? 2 : 3 + Math.floor(attempt / 60)));
    if (take(taken, name, attempt < 200 ? LIMIT : 40)) return { name, meaning: `an old name of the ${head}` };
  }
}

/** The name of a river or lake: the language's word for such water with another beside it, or the other alone. */
export function waterName(rng: Rng, tongue: Tongue, taken: TakenNames, sides: readonly Concept[], head: Concept): Name {
  const own = learned(rng, tongue, taken, 'places', head);
  if (own) return own;
  for (let attempt = 0; attempt < 20; attempt++) {
    const side = pick(rng, sides);
    const whole = chance(rng, 0.5) || attempt >= 10;
    const { roots } = tongue;
    const name = tongue.spelled(
      whole
        ? together(tongue, roots[side], roots[head])
        : joined(tongue, roots[side], pick(rng, tongue.endings.length > 0 ? tongue.endings : [tongue.link])),
    );
    if (take(taken, name, LONGEST - 1)) return { name, meaning: whole ? `${side} ${head}` : `the ${side} one` };
  }
  return coined(rng, tongue, taken, head);
}

/** Two written names as one word. */
function lettersJoined(first: string, second: string): string {
  const rest = second.toLowerCase();
  const end = first[first.length - 1].toLowerCase();
  if (end === rest[0]) return first + rest.slice(1);
  const vowels = 'aeiouyáâéêóôúûü';
  if (vowels.includes(end) && vowels.includes(rest[0]) && first.length > 2) return first.slice(0, -1) + rest;
  return first + rest;
}
