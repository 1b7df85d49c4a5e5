import { expect, test } from 'vitest';
import { generateWorld } from '../src/generate.ts';
import { damageQuests } from '../src/measure/quest-sweep.ts';
import { parseRecipe } from '../src/recipe.ts';
import { verifyWorld } from '../src/verify.ts';
import { seeds } from './support/seeds.ts';

const [seed] = seeds('mutations', 1);
const world = generateWorld(parseRecipe({ seed, size: 64, params: { quests: { count: 24 } } }));

test('sound quests pass by themselves', () => {
  expect(verifyWorld(world)).toEqual([]);
});

test('at least 95 in 100 damaged quests are noticed', () => {
  const { made, missed } = damageQuests(world, 3);
  expect(made).toBeGreaterThan(1000);
  const lost = Object.values(missed).reduce((sum, count) => sum + count, 0);
  expect(1 - lost / made, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
});
