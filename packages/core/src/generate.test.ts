import { expect, test } from 'vitest';
import { archetypeOf, generateLand } from './generate.ts';
import { parseRecipe } from './recipe.ts';

test('the archetype that is told beforehand is the one that the land has', () => {
  const seeds = Array.from({ length: 8 }, (_, k) => `told ${k}`);
  const recipes = seeds.map((seed) => parseRecipe({ seed, size: 64 }));
  recipes.push(parseRecipe({ seed: 'told 0', size: 64, subseeds: { elevation: 'other luck' } }));
  recipes.push(parseRecipe({ seed: 'told 0', size: 64, params: { terrain: { archetype: 'delta' } } }));
  expect(recipes.map(archetypeOf)).toEqual(recipes.map((recipe) => generateLand(recipe).archetype));
  expect(new Set(recipes.map(archetypeOf)).size).toBeGreaterThan(3);
}, 60_000);
