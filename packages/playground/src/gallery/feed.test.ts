import { archetypeOf, parseRecipe } from '@hinterland/core';
import { expect, test } from 'vitest';
import { seedAt } from '../recipe/word-seeds.ts';
import { findSeeds } from './feed.ts';
import { SHAPES } from './shapes.ts';

test('every shape can be found, in the order of the numbers', () => {
  expect(SHAPES.length).toBeGreaterThan(8);
  for (const shape of SHAPES) {
    const { seeds, searched } = findSeeds(1000, shape, 3);
    expect(seeds).toHaveLength(3);
    expect(seeds.map((seed) => archetypeOf(parseRecipe(seed)))).toEqual([shape, shape, shape]);
    expect(seeds[2]).toBe(seedAt(1000 + searched - 1));
  }
});

test('a shape that nothing has ends the search', () => {
  expect(findSeeds(0, 'spiral', 2).seeds).toEqual([]);
});
