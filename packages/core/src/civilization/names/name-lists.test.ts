import { expect, test } from 'vitest';
import { stream } from '../../base/rng.ts';
import { generateWorld } from '../../generate.ts';
import { parseRecipe } from '../../recipe.ts';
import { verifyWorld } from '../../verify.ts';
import { learnLists, listNotes, parseNameLists } from './name-lists.ts';
import { folded, learnNames, nameLike } from './name-model.ts';

/** Made-up names in the manner of three scripts. */
const LATIN =
  'Ardmoor,Belhaven,Carrowdale,Dunmere,Eskholm,Fernley,Garrowby,Harkness,Ingleby,Jarrow,Kelbrook,Lindale,Marrowick,Netherby,Oakhollow,Pendale,Quarrby,Ravenscar,Selwick,Thornaby'.split(
    ',',
  );
const ACCENTS = 'Ælfrún,Bjørgvé,Çeldir,Dóri,Éowán,Fjölnir,Gøran,Hálla,Ísbrún,Jórunn,Këva,Ljótur,Márdís,Ñandé,Ørjan,Þórve,Šárka,Ůrsel'.split(
  ',',
);
const NO_CASE = '안개골,돌섬말,푸른내,솔바람,큰나루,작은들,검은숲,흰모래,긴여울,해돋이,달맞이,별빛고개,옛우물,새터말'.split(',');

test('a list teaches names in its manner, none of which is in it', () => {
  for (const list of [LATIN, ACCENTS, NO_CASE]) {
    const model = learnNames(list);
    const known = new Set(list.map(folded));
    const letters = new Set(list.join('').toLowerCase().normalize('NFD'));
    const made = new Set<string>();
    for (let k = 0; k < 60; k++) {
      const name = nameLike(stream('manner', 'name').fork(k), model, (one) => !made.has(one));
      if (name === null) continue;
      made.add(name);
      expect(known.has(folded(name))).toBe(false);
      for (const letter of name.toLowerCase().normalize('NFD')) expect(letters.has(letter)).toBe(true);
    }
    expect(made.size).toBeGreaterThan(30);
  }
});

test('a large list is learned three letters deep, a small one two, and that is said', () => {
  const large = Array.from({ length: 260 }, (_, k) => `${LATIN[k % 20].slice(0, 4)}${ACCENTS[Math.floor(k / 20)]}`);
  expect(learnNames(large).order).toBe(3);
  expect(learnNames(LATIN).order).toBe(2);
  expect(listNotes({ places: large, people: LATIN })).toEqual([expect.stringMatching(/^names\.people has 20 names, few/)]);
  expect(listNotes(undefined)).toEqual([]);
});

test('a list that leaves no room gives nothing rather than an entry', () => {
  const model = learnNames(Array.from({ length: 12 }, (_, k) => String.fromCharCode(0x4e00 + 2 * k) + String.fromCharCode(0x4e01 + 2 * k)));
  const name = nameLike(stream('narrow', 'name'), model, () => true);
  expect(name === null || !model.entries.has(folded(name))).toBe(true);
  expect(nameLike(stream('narrow', 'name'), model, () => false)).toBeNull();
});

test('faulty lists are refused with a cure', () => {
  const refused = (names: unknown): string => {
    try {
      parseNameLists(names, 'recipe.names');
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  expect(refused({ places: LATIN.slice(0, 9) })).toBe(
    'recipe.names.places: 9 different names are too few to learn from; add 3 or more, or leave the list out',
  );
  expect(refused({ places: [...LATIN.slice(0, 11), 'ARDMOOR'] })).toContain('11 different names');
  expect(refused({ place: LATIN })).toContain('did you mean places');
  expect(refused({ people: [...LATIN, 7] })).toContain('recipe.names.people[20]: expected a name, got 7');
  expect(refused({ people: [...LATIN, 'x'.repeat(31)] })).toContain('shorten it');
  expect(refused({ people: [...LATIN, '#name#'] })).toContain('remove the rest');
  expect(refused({ people: new Array(5001).fill('Ab') })).toContain('at most 5000');
  expect(refused({ people: 'Ab' })).toContain('expected a list of names');
  expect(parseNameLists({ places: ['  New   Ardmoor ', 'new ardmoor', ...LATIN] }, '')?.places?.[0]).toBe('New Ardmoor');
  expect(parseNameLists({}, '')).toBeUndefined();
});

test('a world takes its names from the lists, keeps its promises, and its recipe makes it again', () => {
  for (const [places, people] of [
    [LATIN, ACCENTS],
    [NO_CASE, NO_CASE],
  ]) {
    const recipe = parseRecipe({ seed: 'lists', size: 64, names: { places, people } });
    const world = generateWorld(recipe);
    expect(verifyWorld(world)).toEqual([]);
    const known = new Set([...places, ...people].map(folded));
    for (const { name } of [...world.places, ...world.rivers]) expect(known.has(folded(name))).toBe(false);
    for (const { name } of world.characters) for (const part of name.split(' ')) expect(known.has(folded(part))).toBe(false);
    const settled = world.places.filter(({ population }) => population > 0);
    expect(settled.filter(({ meaning }) => meaning.endsWith('whose meaning is lost')).length).toBeGreaterThan(settled.length / 2);
    expect(parseRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
  }
  expect(learnLists(undefined)).toBeUndefined();
});
