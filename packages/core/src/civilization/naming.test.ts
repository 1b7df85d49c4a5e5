import { expect, test } from 'vitest';
import { stream } from '../base/rng.ts';
import { CONCEPTS } from '../content/concepts.ts';
import { SOUND_STOCKS } from '../content/sounds.ts';
import { DENIED_PARTS } from '../content/denied-names.ts';
import { KNOWN_NAMES } from '../content/known-names.ts';
import { isDecent, isKnown } from './decent.ts';
import { dataOf, makeLanguage } from './language.ts';
import { clanName, orderName } from './names/body-name.ts';
import { givenName } from './names/given-name.ts';
import { coined, compound, derived, isFit, type Name, take, waterName } from './naming.ts';
import { makeSister } from './sound-shifts.ts';
import { together, type Tongue, tongueOf } from './tongue.ts';

const TONGUES: readonly Tongue[] = Array.from({ length: 200 }, (_, k) => {
  const language = makeLanguage(stream(`name-${k}`, 'language'), SOUND_STOCKS[k % SOUND_STOCKS.length]);
  return k % 2 === 0 ? language : makeSister(language, stream(`name-${k}`, 'sister'));
});

function namesOf(tongue: Tongue, seed: string): Name[] {
  const taken = new Set<string>();
  const rng = stream(seed, 'names');
  return Array.from({ length: 40 }, (_, k) =>
    k % 3 === 0
      ? compound(rng.fork(k), tongue, taken, ['hill', 'ford', 'field', 'town'], ['white', 'old', 'wolf', 'oak', 'new', 'salt', 'great'])
      : k % 3 === 1
        ? waterName(rng.fork(k), tongue, taken, ['swift', 'deep', 'grey', 'otter', 'broad'], 'river')
        : coined(rng.fork(k), tongue, taken, 'hill'),
  );
}

test('names are unique, short enough to read, pronounceable and decent, in two hundred languages', () => {
  TONGUES.forEach((tongue, k) => {
    const names = namesOf(tongue, `name-${k}`);
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(40);
    for (const { name, meaning } of names) {
      expect(name).toMatch(/^\p{Lu}[\p{Ll}]{2,13}$/u);
      expect(name.normalize('NFD')).toMatch(/[aeiouy]/i);
      expect(name.normalize('NFD').replace(/\p{M}/gu, '')).not.toMatch(/[^aeiouy]{6}/i);
      expect(DENIED_PARTS.some((part) => name.toLowerCase().includes(part))).toBe(false);
      expect(meaning).not.toMatch(/undefined|^$/);
    }
  });
});

test('names of one table are two letters apart', () => {
  TONGUES.forEach((tongue, k) => {
    if (k % 8 !== 0) return;
    const names = namesOf(tongue, `name-${k}`).map(({ name }) => name.toLowerCase());
    for (const [n, name] of names.entries()) for (const other of names.slice(0, n)) expect(edits(name, other)).toBeGreaterThanOrEqual(2);
  });
  const taken = new Set<string>();
  expect(take(taken, 'Litarus')).toBe(true);
  for (const name of ['Litarus', 'Letarus', 'Litaru', 'Litarusa', 'Itarus']) expect(take(taken, name)).toBe(false);
  expect(take(taken, 'Lemarus')).toBe(true);
});

/** Letters to change, leave out or put in to make one word of another. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

test('a language of next to no sounds, and one that forbids all of them, still name everything, and end', () => {
  const poor = makeLanguage(stream('poor', 'language'), { onsets: 'k', vowels: 'a o', inner: '-', finals: '-', long: 1, avoids: [] });
  const mute = tongueOf({ ...dataOf(poor), forbidden: ['.'] });
  for (const tongue of [poor, mute]) {
    const taken = new Set<string>();
    const rng = stream('poor', 'names');
    const names: string[] = [];
    for (let k = 0; k < 20; k++) {
      names.push(coined(rng.fork(k), tongue, taken, 'hill').name);
      names.push(waterName(rng.fork(k), tongue, taken, ['old', 'wolf'], 'river').name);
      names.push(compound(rng.fork(k), tongue, taken, ['hill'], ['old']).name);
      names.push(givenName(rng.fork(k), tongue, taken).name);
      names.push(orderName(rng.fork(k), tongue, taken).name);
      names.push(clanName(rng.fork(k), tongue, taken).name);
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\p{Lu}.+/u);
  }
});

test('a water that bears one word alone is glossed in words', () => {
  const meanings = new Set(TONGUES.flatMap((tongue, k) => namesOf(tongue, `name-${k}`).map(({ meaning }) => meaning)));
  for (const meaning of ['the swift river', 'the deep river', 'river of the otter']) expect(meanings).toContain(meaning);
  for (const meaning of meanings) expect(meaning).not.toMatch(/ one$|the the/);
});

test('a gloss is true: the words it names are the words of the language', () => {
  let compounds = 0;
  TONGUES.forEach((tongue, k) => {
    for (const { name, meaning } of namesOf(tongue, `name-${k}`)) {
      const [side, head, more] = meaning.split(' ');
      if (more !== undefined || !CONCEPTS.includes(side as never)) continue;
      expect(name).toBe(tongue.spelled(together(tongue, tongue.roots[side], tongue.roots[head])));
      compounds++;
    }
    for (const concept of CONCEPTS) expect(tongue.words[concept]).toBe(tongue.spelled(tongue.roots[concept]).toLowerCase());
  });
  expect(compounds).toBeGreaterThan(200 * 12);
});

test('no name holds what the language never says', () => {
  const taken = new Set<string>();
  TONGUES.forEach((tongue, k) => {
    const plain = { ...tongue, spelled: (sounds: string) => `K${sounds}` };
    for (let n = 0; n < 20; n++) {
      const { name } = compound(
        stream(`clash-${k}`, 'n').fork(n),
        plain,
        taken,
        ['hill', 'ford', 'tower'],
        ['white', 'old', 'star', 'oak'],
      );
      expect(name.slice(1)).not.toMatch(tongue.clash);
    }
  });
});

test('indecent names are refused, with accents, in parts of words and in other spellings too', () => {
  for (const name of ['Shitun', 'Kafír', 'Ân al', 'Tit', 'NAZIRA', 'Phukan', 'Fúcken', 'Cunntar', 'Qunttar'])
    expect(isDecent(name)).toBe(false);
  for (const name of ['Karthum', 'Oru', 'Mara Tolbek', 'Kitania', 'Sundermoor']) expect(isDecent(name)).toBe(true);
  expect(take(new Set(), 'Tit')).toBe(false);
});

test('well-known names are refused', () => {
  for (const name of KNOWN_NAMES) expect(isFit(name.charAt(0).toUpperCase() + name.slice(1), 40)).toBe(false);
  for (const name of ['Lóndon', 'Gondor']) expect(isKnown(name)).toBe(true);
  expect(isKnown('Karthum')).toBe(false);
});

test('a place on a river carries the name of the river', () => {
  const name = derived(stream('river', 'name'), TONGUES[0], new Set(), 'Oruna', 'the Oruna', ['mouth', 'ford']);
  expect(name?.name.toLowerCase()).toContain('orun');
  expect(name?.meaning).toMatch(/^(mouth|ford) of the Oruna$/);
});
