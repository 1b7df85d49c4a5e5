import { generateLevel, generateWorld, parseRecipe } from '@hinterland/core';
import { expect, test } from 'vitest';
import { planOf } from './level-plan.ts';

test('people are listed apart from things, each thing once with its number', () => {
  const world = generateWorld(parseRecipe({ seed: 'copper-otter-1729', size: 96 }));
  const village = world.places.find(({ kind }) => kind === 'village')!;
  const level = generateLevel(world, village.id);
  const { people, things } = planOf(level, world);
  const names = new Set(world.characters.map(({ name }) => name));
  expect(people.length).toBeGreaterThan(0);
  expect(people.every(({ name }) => names.has(name))).toBe(true);
  expect(things.length).toBeGreaterThan(0);
  expect(new Set(things.map(({ name }) => name)).size).toBe(things.length);
  const shown = level.objects.filter(({ kind }) => kind !== 'furniture' && kind !== 'light');
  expect(people.length + things.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
}, 60_000);
