import { expect, test } from 'vitest';
import { generateLand } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';

test('ground that lies at the very level of the sea, too coarse for any octave, is still ground', () => {
  const { layers } = generateLand(parseRecipe({ seed: 'su-3', size: 112, params: { terrain: { seaLevel: 0.54, islands: 1 } } }));
  expect(layers.elevation.every((height) => Number.isFinite(height))).toBe(true);
});
