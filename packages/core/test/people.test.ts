import { describe, expect, test, vi } from 'vitest';
import { stream } from '../src/base/rng.ts';
import type * as Characters from '../src/characters/characters.ts';
import { OCCUPATIONS } from '../src/content/occupations.ts';
import { explainCharacter } from '../src/measure/explain-character.ts';
import { readPeople } from '../src/measure/people.ts';
import { parseRecipe } from '../src/recipe.ts';
import { AFFORDANCES, type Character, type World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

type Wishes = Partial<World['recipe']['params']['characters']>;
const TRADES: readonly string[] = OCCUPATIONS.map(({ name }) => name);
const SEEDS = seeds('wishes', 2);
const input = (seed: string, wishes: Wishes): Parameters<typeof parseRecipe>[0] => ({
  seed,
  size: 64,
  params: { characters: { cast: 300, ...wishes }, quests: { count: 0 } },
});

/** Every setting in which people are made, overheard. The modules may have been loaded by another file of tests. */
const settings: Characters.Setting[] = [];
vi.resetModules();
vi.doMock('../src/characters/characters.ts', async (original) => {
  const making: typeof Characters = await original();
  const makeCharacters: typeof making.makeCharacters = (setting, params, luck) => {
    settings.push(setting);
    return making.makeCharacters(setting, params, luck);
  };
  return { ...making, makeCharacters };
});
const { makeCharacters } = await import('../src/characters/characters.ts');
const { generateWorld } = await import('../src/generate.ts');
vi.doUnmock('../src/characters/characters.ts');
vi.resetModules();

const make = (seed: string, wishes: Wishes = {}): World => generateWorld(parseRecipe(input(seed, wishes)));
/** One land and its past; the people are made again for every wish. */
const WORLD = make(SEEDS[0], { cast: 600 });
const [SETTING] = settings;

const alive = (people: readonly Character[]): Character[] => people.filter(({ died }) => died === null);
const everyone = (wishes: Wishes): Character[] =>
  makeCharacters(SETTING, parseRecipe(input(SEEDS[0], wishes)).params.characters, stream(SEEDS[0], 'characters'));
const living = (wishes: Wishes): Character[] => alive(everyone(wishes));
const share = (people: readonly Character[], wanted: (one: Character) => boolean): number => people.filter(wanted).length / people.length;

describe('what the user wants', () => {
  test('who is left out is nowhere, not among the dead nor in history', () => {
    const banned = ['innkeeper', 'farmer', 'elder', 'captain', 'smith', 'sailor', 'hunter', 'mason'];
    for (const seed of SEEDS) {
      const before = settings.length;
      const world = make(seed, {
        occupations: Object.fromEntries(banned.map((name) => [name, 0]).filter(([name]) => TRADES.includes(name as string))),
        pronouns: { he: 0 },
        genders: { neither: 0 },
        tempers: { kind: 0, shy: 0 },
        motives: { conquest: 0 },
        species: [
          { name: 'gnome', share: 2, skin: '', hair: '', eyes: '', height: 0.6 },
          { name: 'giant', share: 1, skin: '', hair: '', eyes: '', height: 1.3 },
          { name: 'elf', share: 0, skin: '', hair: '', eyes: '', height: 1 },
        ],
      });
      const figures = settings[before].figures.length;
      expect(figures).toBeGreaterThan(20);
      const people = world.characters;
      expect(people.length).toBeGreaterThan(figures + 150);
      expect(people.filter(({ temper }) => temper.includes('kind') || temper.includes('shy'))).toEqual([]);
      expect(people.filter(({ motivations }) => motivations.conquest > 0)).toEqual([]);
      expect(people.filter(({ occupation }) => TRADES.includes(occupation) && banned.includes(occupation))).toEqual([]);
      expect(people.filter(({ pronouns }) => pronouns.subject === 'he')).toEqual([]);
      expect(people.filter(({ gender }) => gender === 'neither')).toEqual([]);
      expect(new Set(people.map(({ species }) => species))).toEqual(new Set(['gnome', 'giant']));
      expect(people.filter(({ occupation }) => occupation === '')).toEqual([]);
      for (const { text } of world.events) expect(text).not.toMatch(/\b(?:he|him|his|himself)\b/i);
    }
  });

  test.each([
    [
      'occupations',
      (x: number) => ({ occupations: { fisher: x, herder: x } }),
      ({ occupation }: Character) => occupation === 'fisher' || occupation === 'herder',
    ],
    ['pronouns', (x: number) => ({ pronouns: { they: x } }), ({ pronouns }: Character) => pronouns.subject === 'they'],
    ['genders', (x: number) => ({ genders: { woman: x } }), ({ gender }: Character) => gender === 'woman'],
    ['tempers', (x: number) => ({ tempers: { curious: x } }), ({ temper }: Character) => temper.includes('curious')],
  ] as const)('more of %s gives more of them', (_name, wishes, wanted) => {
    const shares = [0.2, 1, 5].map((x) => share(living(wishes(x)), wanted));
    expect(shares[0]).toBeLessThan(shares[1]);
    expect(shares[1]).toBeLessThan(shares[2]);
  });

  test('cast, age and tone move what they name', () => {
    const ages = [-1, 0, 1].map((age) => {
      const people = living({ age });
      return people.reduce((sum, { born }) => sum + WORLD.year - born, 0) / people.length;
    });
    expect(ages[0]).toBeLessThan(ages[1] - 3);
    expect(ages[1]).toBeLessThan(ages[2] - 3);
    const bitter = [-1, 0, 1].map((tone) =>
      share(living({ tone }), ({ ties }) => ties.some(({ kind }) => kind === 'rival' || kind === 'grudge')),
    );
    expect(bitter[0]).toBeLessThan(bitter[1]);
    expect(bitter[1]).toBeLessThan(bitter[2]);
    expect(living({ cast: 500 })).toHaveLength(500);
  });

  test('a smith called Mara in the capital, and people of another kind', () => {
    const people = everyone({
      pins: [{ name: 'Mara', occupation: 'smith', place: 'capital', gender: 'woman', age: 30, temper: 'blunt' }],
      species: [{ name: 'gnome', share: 3, skin: '#7a9a5a', hair: '', eyes: '#d0a030', height: 0.6 }],
    });
    const mara = alive(people).filter(({ name }) => name.startsWith('Mara '));
    expect(mara).toHaveLength(1);
    expect(mara[0]).toMatchObject({ occupation: 'smith', gender: 'woman', home: WORLD.factions[0].capital, species: 'gnome' });
    expect(mara[0].temper).toContain('blunt');
    for (const { species, appearance } of people) {
      expect(species).toBe('gnome');
      expect(appearance.skin).toBe('#7a9a5a');
      expect(appearance.height).toBeLessThan(1.4);
    }
  });
});

describe('a cast', () => {
  const world = WORLD;
  const people = alive(world.characters);

  test('is one web: nearly all hang together, in clusters far denser than chance', () => {
    const near = new Map(people.map(({ id, ties }) => [id, ties.map(({ to }) => to).filter((to) => world.characters[to].died === null)]));
    const degree = [...near.values()].reduce((sum, list) => sum + list.length, 0) / people.length;
    expect(degree).toBeGreaterThanOrEqual(3);
    expect(degree).toBeLessThanOrEqual(8);
    const seen = new Set([people[0].id]);
    for (const id of seen) for (const to of near.get(id) ?? []) seen.add(to);
    expect(seen.size / people.length).toBeGreaterThanOrEqual(0.9);
    let triples = 0;
    let closed = 0;
    for (const list of near.values())
      for (let a = 0; a < list.length; a++)
        for (let b = 0; b < a; b++) {
          triples++;
          if (near.get(list[a])?.includes(list[b])) closed++;
        }
    expect(closed / triples).toBeGreaterThan((3 * degree) / people.length);
    const pairs = (kinds: readonly string[]): number =>
      people.reduce((sum, { ties }) => sum + ties.filter(({ kind }) => kinds.includes(kind)).length, 0) / 2;
    expect(pairs(['rival', 'grudge', 'wronged'])).toBeGreaterThanOrEqual(people.length / 5);
    expect(pairs(['parent', 'child', 'sibling', 'spouse', 'cousin'])).toBeGreaterThanOrEqual(people.length / 5);
  });

  test('offers everything there is to offer, and everyone something', () => {
    expect(new Set(people.flatMap(({ affordances }) => affordances))).toEqual(new Set(AFFORDANCES));
    for (const place of world.places.filter(({ population }) => population > 0)) {
      const here = people.filter(({ home }) => home === place.id);
      expect(
        here.some(({ affordances }) => affordances.includes('lead')),
        place.name,
      ).toBe(true);
    }
    for (const { captive, schedule, temper, skills, goods } of people) {
      expect(schedule.length).toBeGreaterThanOrEqual(captive === null ? 4 : 1);
      expect(schedule.length).toBeLessThanOrEqual(6);
      expect(temper.length).toBeGreaterThanOrEqual(2);
      expect(skills.length * goods.length).toBeGreaterThan(0);
    }
  });

  test('can be explained', () => {
    for (const { id, name } of people) {
      const { text } = explainCharacter(world, id);
      expect(text).toContain(name.split(' ')[0]);
      expect(text).not.toMatch(/undefined|null|\s{2}|[{}#]|\b(?:place|character):\d|\.\./);
    }
    expect(() => explainCharacter(world, 99_999 as never)).toThrow(RangeError);
  });
});

test('people of shores that no lane joins know of one another', () => {
  const world = generateWorld(parseRecipe({ seed: 'lastv-5', size: 512, params: { quests: { count: 0 } } }));
  expect(readPeople(world).web).toBe(1);
});
