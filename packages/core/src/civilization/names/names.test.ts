import { expect, test } from 'vitest';
import { stream } from '../../base/rng.ts';
import { CONCEPTS } from '../../content/concepts.ts';
import { SOUND_STOCKS } from '../../content/sounds.ts';
import { type Rank, RANKS, type Repute } from '../../content/name-words.ts';
import { isDecent } from '../decent.ts';
import { makeLanguage } from '../language.ts';
import { makeSister } from '../sound-shifts.ts';
import { together, type Tongue } from '../tongue.ts';
import { clanName, guildName, orderName, realmName } from './body-name.ts';
import { epithet } from './epithet.ts';
import { familyName } from './family-name.ts';
import { innName } from './inn-name.ts';
import { personName } from './person-name.ts';
import { RELIC_KINDS, relicName } from './relic-name.ts';
import { shipName } from './ship-name.ts';
import { title } from './title.ts';

const TONGUES: readonly Tongue[] = SOUND_STOCKS.flatMap((stock, k) => {
  const language = makeLanguage(stream(`folk-${k}`, 'language'), stock);
  return [language, makeSister(language, stream(`folk-${k}`, 'sister'))];
});
const of = (tongue: Tongue, meaning: string): string => {
  const [side, head] = meaning.split(' ');
  return tongue.spelled(together(tongue, tongue.roots[side], tongue.roots[head]));
};

test('a hundred people of one place have a hundred given names, and names that read', () => {
  for (const tongue of TONGUES) {
    const taken = new Set<string>();
    const near = new Set<string>();
    const rng = stream('hundred', 'people');
    const families = Array.from({ length: 20 }, (_, k) => familyName(rng.fork('family').fork(k), tongue));
    const people = Array.from({ length: 100 }, (_, k) => personName(rng.fork(k), tongue, taken, near, families[k % 20]));
    expect(new Set(people.map(({ given }) => given.name)).size).toBe(100);
    for (const { name, given, family, meaning } of people) {
      expect(name).toMatch(/^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u);
      expect(given.name.length).toBeLessThanOrEqual(14);
      expect(family.name.length).toBeLessThanOrEqual(14);
      expect(isDecent(name)).toBe(true);
      expect(meaning).toBe(`${given.meaning}; ${family.meaning}`);
      if (given.meaning !== 'an old given name') expect(given.name).toBe(of(tongue, given.meaning));
      if (/^\w+ \w+$/.test(family.meaning)) expect(family.name).toBe(of(tongue, family.meaning));
    }
    expect(new Set(families.map(({ name }) => name)).size).toBeGreaterThan(16);
  }
});

test('titles are words of the language, and every rank has its own', () => {
  for (const tongue of TONGUES) {
    const ranks = Object.keys(RANKS) as Rank[];
    for (const rank of ranks) expect(title(tongue, rank)).toEqual({ name: tongue.spelled(tongue.roots[RANKS[rank]]), meaning: rank });
  }
});

test('relics, inns, ships, orders, guilds and clans have names of their own, glossed', () => {
  for (const tongue of TONGUES) {
    const rng = stream('things', 'names');
    const taken = new Set<string>();
    const names: string[] = [];
    for (let k = 0; k < 22; k++) {
      const relic = relicName(rng.fork('relic').fork(k), tongue, taken, RELIC_KINDS[k % RELIC_KINDS.length]);
      if (!relic.meaning.startsWith('an old')) expect(relic.name).toBe(of(tongue, relic.meaning));
      const inn = innName(rng.fork('inn').fork(k), tongue, taken);
      expect(inn.name).toMatch(/^The [A-Z][a-z]+ [A-Z][a-z]+$/);
      expect(inn.native).toBe(of(tongue, inn.meaning));
      const order = orderName(rng.fork('order').fork(k), tongue, taken);
      expect(order.native).toBe(of(tongue, order.meaning));
      names.push(relic.name, inn.name, order.name);
      names.push(shipName(rng.fork('ship').fork(k), tongue, taken, 'Orford').name);
      names.push(guildName(rng.fork('guild').fork(k), taken, undefined, `Orford${k}`).name);
      names.push(clanName(rng.fork('clan').fork(k), tongue, taken).name);
    }
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^\p{Lu}/u);
      for (const word of name.split(/[ ’]/)) expect(/^(of|the)$/i.test(word) || isDecent(word)).toBe(true);
    }
  }
});

test('epithets follow a name; realms are glossed by their seat', () => {
  for (const repute of ['war', 'rule', 'faith', 'craft', 'learning', 'road', 'shame', 'body'] as Repute[])
    for (let k = 0; k < 60; k++)
      expect(epithet(stream('epithets', repute).fork(k), repute)).toMatch(/^(the [A-Z][A-Za-z -]+|[A-Z][a-z]+-[a-z]+)$/);
  expect(realmName('Kingdom of {}', { name: 'Orford', meaning: 'white ford' })).toEqual({
    name: 'Kingdom of Orford',
    meaning: 'kingdom of the white ford',
  });
  expect(realmName('League of {}', { name: 'Orim', meaning: 'an old name of the hill' }).meaning).toBe('league of the hill');
});

test('what names are put together from are words that every language has', () => {
  for (const concept of Object.values(RANKS)) expect(CONCEPTS).toContain(concept);
  expect(new Set(CONCEPTS).size).toBe(CONCEPTS.length);
});
