import { expect, test } from 'vitest';
import { generateWorld } from '../src/generate.ts';
import { generateLevel } from '../src/levels/level.ts';
import { tryLevel } from '../src/measure/level-trials.ts';
import { parseRecipe } from '../src/recipe.ts';

/** Levels that were broken once, found among ten thousand of each kind: seed of the world, kind, number. */
const ONCE_BROKEN: readonly (readonly [seed: string, kind: string, number: number])[] = [
  ['swB-95', 'beach', 8],
  ['swB-5', 'pass', 3],
  ['swB-36', 'bridge', 4],
  ['swC-2', 'mine', 8],
  ['swC-50', 'mine', 3],
  ['swC-50', 'mine', 5],
  ['deep1-13', 'mine', 5],
  ['deep1-17', 'mine', 3],
  ['fin5-8', 'castle', 5],
  ['six3-207', 'mine', 3],
  ['six3-283', 'mine', 7],
  ['six2-23', 'bridge', 1],
  ['six2-408', 'bridge', 0],
];

test.each(ONCE_BROKEN)('world %s, %s %i', (seed, kind, number) => {
  expect(tryLevel(generateWorld(parseRecipe({ seed, size: 64 })), kind, number).problems).toEqual([]);
});

test('the castles of a world of which one once had an armoury without a forge have a smithy each', () => {
  const world = generateWorld(parseRecipe({ seed: 'folk-24', size: 256, params: { characters: { cast: 50 } } }));
  const castles = world.places.filter(({ kind }) => kind === 'castle');
  expect(castles.length).toBeGreaterThan(0);
  for (const { id } of castles) expect(generateLevel(world, id).rooms.map(({ kind }) => kind)).toContain('forge');
});
