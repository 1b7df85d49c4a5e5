import { expect, test } from 'vitest';
import { quickRng } from '../base/quick-rng.ts';
import { stream } from '../base/rng.ts';
import { makeGenome, makeStock } from '../characters/genome.ts';
import { makeAppearance } from '../characters/looks.ts';
import { plainLooks } from '../characters/plain-looks.ts';
import type { Appearance, Character } from '../world.ts';
import { readFaces } from './faces.ts';

const rng = quickRng(stream('faces', 'test'));
const life = { age: 30, trade: 'miller', clothing: 'a floury apron' };
function person(id: number, appearance: Appearance, parents: readonly number[] = []): Character {
  return { id, culture: 0, parents, appearance } as unknown as Character;
}

test('people of one stock can be told apart, and children look like their parents', () => {
  const stock = makeStock(rng.fork('stock'));
  const people: Character[] = [];
  for (let i = 0; i < 60; i++) {
    const own = rng.fork(i);
    const parents = i < 40 ? [] : [people[2 * (i - 40)], people[2 * (i - 40) + 1]];
    const forebears = parents.map(({ id, appearance: { genome } }) => ({ id, genome }));
    people.push(
      person(
        i,
        makeAppearance(own, makeGenome(own.fork('genes'), stock, forebears), forebears, life),
        parents.map(({ id }) => id),
      ),
    );
  }
  const { twins, outlines, likeness } = readFaces(people);
  expect(twins).toBeLessThanOrEqual(0.01);
  expect(outlines).toBeLessThanOrEqual(0.05);
  expect(likeness).toBeLessThan(1);
});

test('twins are found, and nothing is said of nobody', () => {
  const looks = plainLooks();
  const { twins, outlines } = readFaces([person(0, looks), person(1, { ...looks, eyeColour: '#5d7d43' })]);
  expect([twins, outlines]).toEqual([1, 1]);
  expect(readFaces([])).toEqual({ twins: null, outlines: null, likeness: null });
});
