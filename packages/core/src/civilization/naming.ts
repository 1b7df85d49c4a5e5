import { chance, int, pick, type Rng } from '../base/rng.ts';
import { CONCEPTS, type Concept, DESCRIBING, UNCOUNTED } from '../content/concepts.ts';
import { isDecent, isKnown, isWordOfTexts } from './decent.ts';
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
/** From one pair of words to the next that is tried; a prime, so that no pair comes twice. */
const STRIDE = 7919;

/** Names that are no longer free, in lower case; behind a `~`, each with one letter left out, so that near ones are found. */
export type TakenNames = Set<string>;

/** True where the name is short enough and decent, and is neither a well-known one nor a word that texts set beside it. */
export function isFit(name: string, longest: number = LONGEST): boolean {
  return name.length >= SHORTEST && name.length <= longest && isDecent(name) && !isKnown(name) && !isWordOfTexts(name);
}

/** Takes the name if it is short enough, decent, and at least two letters away from any that is taken. */
export function take(taken: TakenNames, name: string, longest: number = LONGEST): boolean {
  if (!isFit(name, longest) || isNear(taken, name)) return false;
  hold(taken, name);
  return true;
}

/** Takes the name, and with it those that differ from it in one letter. */
export function hold(taken: TakenNames, name: string): void {
  taken.add(name.toLowerCase());
  for (const key of nearKeys(name)) taken.add(key);
}

/**
 * True where a taken name is the same, or is but for one letter (changed, left out or put in), and for some that differ in two.
 *
 * Source: the symmetric deletes of Wolf Garbe, "1000x faster spelling correction", 2012.
 */
function isNear(taken: TakenNames, name: string): boolean {
  return taken.has(name.toLowerCase()) || nearKeys(name).some((key) => taken.has(key));
}

function nearKeys(name: string): string[] {
  const key = name.toLowerCase();
  const out = [`~${key}`];
  for (let k = 0; k < key.length; k++) out.push(`~${key.slice(0, k)}${key.slice(k + 1)}`);
  return out;
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
  const isFree = (one: string): boolean => !taken.has(one.toLowerCase()) && isDecent(one) && !isWordOfTexts(one);
  // A short list may have no room for names that are not like each other.
  const apart = list === 'people' ? null : nameLike(rng, model, (one) => isFree(one) && !isNear(taken, one));
  const name = apart ?? nameLike(rng, model, isFree);
  if (name === null) return null;
  if (list === 'people') claim(taken, name);
  else hold(taken, name);
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
  for (let attempt = 0; attempt < 60; attempt++) {
    const name = tongue.spelled(makeWord(rng, tongue, attempt < 20 ? 2 : attempt < 40 ? 3 : 4));
    if (take(taken, name, LIMIT)) return { name, meaning: `an old name of the ${head}` };
  }
  return { name: lastResort(rng, tongue, taken, (name) => take(taken, name, LIMIT)), meaning: `an old name of the ${head}` };
}

/** Two words of the language written side by side, whatever they mean, that `isTaken` accepts and takes; where there is none such, the first of them, numbered. */
export function lastResort(rng: Rng, tongue: Tongue, taken: TakenNames, isTaken: (name: string) => boolean): string {
  const words = CONCEPTS.map((concept) => tongue.spelled(tongue.roots[concept] ?? '')).filter((word) => word !== '');
  const all = words.length * words.length;
  for (let k = int(rng, 0, Math.max(0, all - 1)), left = Math.min(all, 400); left > 0; left--) {
    const name = lettersJoined(words[Math.floor(k / words.length)], words[k % words.length]);
    if (isTaken(name)) return name;
    k = (k + STRIDE) % all;
  }
  const base = words[0] ?? 'Name';
  // Of so many numbers more than names are taken, one is free.
  let count = 2;
  while (!claim(taken, `${base} ${count}`)) count++;
  return `${base} ${count}`;
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
    if (take(taken, name, LONGEST - 1)) return { name, meaning: whole ? `${side} ${head}` : glossOf(side, head) };
  }
  return coined(rng, tongue, taken, head);
}

/** What a water is called that bears one word alone: "the old river", "lake of the heron", "river of mist". */
function glossOf(side: Concept, head: Concept): string {
  if (DESCRIBING.includes(side)) return `the ${side} ${head}`;
  return `${head} of ${UNCOUNTED.includes(side) ? side : `the ${side}`}`;
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
