import { chance, int, pick, type Rng, shuffled } from '../base/rng.ts';
import { CONCEPTS } from '../content/concepts.ts';
import { FORBIDDEN_SOUNDS, type SoundStock, SPELLINGS } from '../content/sounds.ts';
import type { FamilyStyle, Language } from '../world.ts';
import { type Tongue, tongueOf } from './tongue.ts';

const STYLES: readonly FamilyStyle[] = ['patronymic', 'place', 'trade', 'byname'];
const ENDINGS = 8;

/**
 * Draws a language that is kin to no other: some of the sounds of the stock, and of them a word for every idea. Its
 * sounds are dealt like cards, so that no root sounds like the one before and all of them turn up.
 *
 * Source of the idea: Martin O'Leary, "Generating naming languages", 2016.
 */
export function makeLanguage(rng: Rng, stock: SoundStock): Tongue {
  const sounds = rng.fork('sounds');
  const bare: Language = {
    family: '',
    onsets: some(sounds, stock.onsets, 6),
    vowels: some(sounds, stock.vowels, 4),
    inner: some(sounds, stock.inner, 3),
    finals: some(sounds, stock.finals, 3),
    long: stock.long,
    forbidden: [...FORBIDDEN_SOUNDS, ...stock.avoids],
    spelling: makeSpelling(rng.fork('spelling')),
    headFirst: chance(sounds, 0.35),
    link: pick(
      sounds,
      stock.vowels.split(' ').filter((vowel) => vowel.length === 1),
    ),
    endings: [],
    familyStyle: pick(sounds, STYLES),
    shifts: [],
    roots: {},
    words: {},
  };
  const roots = makeRoots(rng.fork('roots'), tongueOf(bare));
  const endings = makeEndings(rng.fork('endings'), tongueOf(bare));
  const tongue = tongueOf({ ...bare, roots, endings });
  return finished(tongue, (language) => language.spelled(roots['people']));
}

/** The language with its words written out, under the name of its family. */
export function finished(tongue: Tongue, family: (tongue: Tongue) => string): Tongue {
  const words: Record<string, string> = {};
  for (const concept of CONCEPTS) words[concept] = tongue.spelled(tongue.roots[concept]).toLowerCase();
  return tongueOf({ ...dataOf(tongue), family: family(tongue), words });
}

/** The plain data of a tongue, as a world holds it. */
export function dataOf({ clash: _clash, spelled: _spelled, learned: _learned, ...language }: Tongue): Language {
  return language;
}

/** A word in sounds that means nothing, of so many syllables. */
export function makeWord(rng: Rng, tongue: Tongue, syllables: number): string {
  const { onsets, vowels, inner, finals } = tongue;
  for (let attempt = 0; attempt < 40; attempt++) {
    let word = '';
    for (let k = 1; k <= syllables; k++) word += common(rng, onsets) + common(rng, vowels) + common(rng, k === syllables ? finals : inner);
    if (word.length >= 2 && !tongue.clash.test(word)) return word;
  }
  return '';
}

/** How the language writes its sounds: one way for each that the plain letters lack. */
export function makeSpelling(rng: Rng): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { sound, ways } of SPELLINGS) out[sound] = pick(rng, ways);
  return out;
}

function makeRoots(rng: Rng, tongue: Tongue): Record<string, string> {
  const deal = {
    onset: dealer(rng.fork('onsets'), tongue.onsets),
    vowel: dealer(rng.fork('vowels'), tongue.vowels),
    inner: dealer(rng.fork('inner'), tongue.inner),
    final: dealer(rng.fork('finals'), tongue.finals),
  };
  const roots: Record<string, string> = {};
  const known = new Set<string>();
  for (const concept of CONCEPTS) {
    let word = '';
    const wanted = chance(rng, tongue.long) ? 2 : 1;
    for (let attempt = 0; attempt < 60; attempt++) {
      const syllables = attempt < 6 ? wanted : attempt < 30 ? 2 : 3;
      word = '';
      for (let k = 1; k <= syllables; k++) word += deal.onset() + deal.vowel() + (k === syllables ? deal.final() : deal.inner());
      if (word.length >= 3 && !known.has(word) && !tongue.clash.test(word)) break;
    }
    known.add(word);
    roots[concept] = word;
  }
  return roots;
}

function makeEndings(rng: Rng, tongue: Tongue): string[] {
  const out = new Set<string>();
  const vowel = dealer(rng.fork('vowels'), tongue.vowels);
  const final = dealer(rng.fork('finals'), tongue.finals);
  for (let attempt = 0; attempt < 60 && out.size < ENDINGS; attempt++) {
    const ending = vowel() + (attempt % 3 === 0 ? '' : final());
    if (!tongue.clash.test(`k${ending}`)) out.add(ending);
  }
  return [...out];
}

/** Most of a list of sounds, the common ones always, in nearly the same order. */
function some(rng: Rng, list: string, least: number): string[] {
  const out = list
    .split(' ')
    .map((sound) => (sound === '-' ? '' : sound))
    .filter((_, k) => k < least || !chance(rng, 0.25));
  for (let swaps = out.length > 1 ? int(rng, 0, out.length) : 0; swaps > 0; swaps--) {
    const k = int(rng, 0, out.length - 2);
    [out[k], out[k + 1]] = [out[k + 1], out[k]];
  }
  return out;
}

/** Deals sounds from a shuffled pack in which the first of the list are up to three times as many as the last. */
function dealer(rng: Rng, list: readonly string[]): () => string {
  const pack = list.flatMap((sound, k) => new Array<string>(1 + Math.round((2 * (list.length - k)) / list.length)).fill(sound));
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = shuffled(rng, pack);
    return left.pop() as string;
  };
}

/** One of a list in which the first are the most common. */
function common(rng: Rng, sounds: readonly string[]): string {
  const u = rng.next();
  return sounds[Math.floor(u * (0.6 + 0.4 * u) * sounds.length)];
}
