import { expect, test } from 'vitest';
import { stream } from '../base/rng.ts';
import { DENIED_PARTS } from '../content/denied-names.ts';
import { CONCEPTS } from '../content/languages.ts';
import { isDecent, joined, makeLanguage, makeSister, spelled } from './language.ts';
import { coined, compound, derived, take, waterName } from './naming.ts';

const SEEDS = Array.from({ length: 40 }, (_, k) => `tongue-${k}`);

test('a language has a word for every idea, nearly all of them different, and is the same for the same seed', () => {
  for (const seed of SEEDS) {
    const language = makeLanguage(stream(seed, 'language'));
    const words = CONCEPTS.map((concept) => language.words[concept]);
    expect(words.every((word) => word.length >= 2)).toBe(true);
    expect(new Set(words).size).toBe(words.length);
    expect(makeLanguage(stream(seed, 'language')).words).toEqual(language.words);
  }
  expect(SEEDS.length).toBe(40);
});

test('sister languages share most words in part, strangers few', () => {
  const near: number[] = [];
  const far: number[] = [];
  for (const seed of SEEDS) {
    const mother = makeLanguage(stream(seed, 'language'));
    const sister = makeSister(mother, stream(seed, 'sister'));
    const stranger = makeLanguage(stream(seed, 'stranger'));
    const alike = (other: typeof mother): number =>
      CONCEPTS.filter(
        (concept) =>
          [...mother.words[concept]].filter((sound, k) => other.words[concept][k] === sound).length * 2 >= mother.words[concept].length,
      ).length / CONCEPTS.length;
    near.push(alike(sister));
    far.push(alike(stranger));
  }
  const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
  expect(mean(near)).toBeGreaterThan(0.55);
  expect(mean(far)).toBeLessThan(0.35);
});

test('names are unique, can be read, and are decent', () => {
  let count = 0;
  for (const seed of SEEDS) {
    const language = makeLanguage(stream(seed, 'language'));
    const taken = new Set<string>();
    const rng = stream(seed, 'names');
    const names = new Set<string>();
    for (let k = 0; k < 150; k++) {
      const own = rng.fork(k);
      const { name, meaning } =
        k % 3 === 0
          ? compound(own, language, taken, ['hill', 'ford', 'field'], ['white', 'old', 'wolf', 'oak', 'new', 'salt'])
          : k % 3 === 1
            ? waterName(own, language, taken, ['swift', 'deep', 'grey'], 'river')
            : coined(own, language, taken, 'hill');
      expect(name).toMatch(/^\p{Lu}[\p{Ll}]{2,}$/u);
      expect(meaning).not.toBe('');
      names.add(name.toLowerCase());
      count++;
    }
    expect(names.size).toBe(150);
    for (const name of names) expect(DENIED_PARTS.some((part) => name.includes(part))).toBe(false);
  }
  expect(count).toBe(40 * 150);
});

test('indecent names are refused, with accents and in parts of words too', () => {
  for (const name of ['Shitun', 'Kafír', 'Ân al', 'Tit', 'NAZIRA']) expect(isDecent(name)).toBe(false);
  for (const name of ['Karthum', 'Oru', 'Mara Tolbek', 'Titania'.replace('Tit', 'Kit')]) expect(isDecent(name)).toBe(true);
  expect(take(new Set(), 'Tit')).toBe(false);
});

test('a place on a river carries the name of the river', () => {
  const language = makeLanguage(stream('river', 'language'));
  const name = derived(stream('river', 'name'), language, new Set(), 'Oruna', 'the Oruna', ['mouth', 'ford']);
  expect(name?.name.toLowerCase()).toContain('orun');
  expect(name?.meaning).toMatch(/^(mouth|ford) of the Oruna$/);
});

test('words are put together so that they can be said', () => {
  const language = makeLanguage(stream('join', 'language'));
  expect(joined(language, 'kar', 'rum')).toBe('karum');
  expect(joined(language, 'karo', 'im')).toBe('karim');
  expect(joined(language, 'kart', 'grum')).toBe(`kart${language.link}grum`);
  expect(spelled(language, 'karum')).toMatch(/^[KC]arum$/);
});
