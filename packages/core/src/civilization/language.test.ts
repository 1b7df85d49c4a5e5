import { expect, test } from 'vitest';
import { stream } from '../base/rng.ts';
import { CONCEPTS } from '../content/concepts.ts';
import { SOUND_STOCKS } from '../content/sounds.ts';
import { dataOf, makeLanguage } from './language.ts';
import { makeSister, worn } from './sound-shifts.ts';
import { joined, tongueOf } from './tongue.ts';

/** Two hundred languages: each stock of sounds a dozen times. */
const LANGUAGES = Array.from({ length: 200 }, (_, k) =>
  makeLanguage(stream(`tongue-${k}`, 'language'), SOUND_STOCKS[k % SOUND_STOCKS.length]),
);
const SISTERS = LANGUAGES.map((language, k) => makeSister(language, stream(`tongue-${k}`, 'sister')));

test('a language has a word of its own for every idea, that it can say, and is the same for the same seed', () => {
  for (const language of LANGUAGES) {
    const roots = CONCEPTS.map((concept) => language.roots[concept]);
    expect(new Set(roots).size).toBe(CONCEPTS.length);
    for (const root of roots) {
      expect(root.length).toBeGreaterThanOrEqual(3);
      expect(root).not.toMatch(language.clash);
    }
  }
  expect(makeLanguage(stream('tongue-3', 'language'), SOUND_STOCKS[3]).roots).toEqual(LANGUAGES[3].roots);
});

test('the word of a sister is what the recorded shifts make of the word of the older language', () => {
  let changed = 0;
  let alike = 0;
  SISTERS.forEach((sister, k) => {
    expect(sister.shifts.length).toBeGreaterThan(0);
    expect(sister.family).toBe(LANGUAGES[k].family);
    for (const concept of CONCEPTS) {
      const was = LANGUAGES[k].roots[concept];
      const is = sister.roots[concept];
      expect(is).toBe(worn(tongueOf(dataOf(LANGUAGES[k])), JSON.parse(JSON.stringify(sister.shifts)), was));
      expect(is).not.toMatch(sister.clash);
      expect(is.length).toBeGreaterThanOrEqual(2);
      if (is !== was) changed++;
    }
    alike += CONCEPTS.length - new Set(Object.values(sister.roots)).size;
  });
  // Enough to be told apart, and few words that came to sound the same.
  expect(changed / (200 * CONCEPTS.length)).toBeGreaterThan(0.5);
  expect(alike / (200 * CONCEPTS.length)).toBeLessThan(0.06);
});

test('a shift is at work only where it says', () => {
  const language = tongueOf({ ...dataOf(LANGUAGES[0]), forbidden: ['$^'] });
  const by = (from: string, to: string, where: 'at the start' | 'at the end' | 'between vowels' | 'before e and i', word: string): string =>
    worn(language, [{ from, to, where, text: '' }], word);
  expect(by('ptk', 'bdg', 'between vowels', 'patakto')).toBe('padakto');
  expect(by('s', 'h', 'at the start', 'sasa')).toBe('hasa');
  expect(by('aeiou', '-----', 'at the end', 'sasa')).toBe('sas');
  expect(by('aeiou', '-----', 'at the end', 'sta')).toBe('sta');
  expect(by('k', 'C', 'before e and i', 'kakeki')).toBe('kaCeCi');
});

test('words are put together so that they can be said', () => {
  const language = tongueOf({ ...dataOf(LANGUAGES[0]), link: 'a', spelling: { k: 'c' } });
  expect(joined(language, 'kar', 'rum')).toBe('karum');
  expect(joined(language, 'karo', 'im')).toBe('karim');
  expect(joined(language, 'kart', 'grum')).toBe('kartagrum');
  expect(language.spelled('karum')).toBe('Carum');
  expect(language.spelled('kerum')).toBe('Kerum');
});
