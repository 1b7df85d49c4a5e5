import { expect, test } from 'vitest';
import { smallWorld } from '../../test/small-world.ts';
import { generateWorld } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import { NONE } from '../world.ts';
import { explainBorder, explainPlace } from './explain-place.ts';

test('a place is told by the terms of its site, its water and its holder', () => {
  const world = smallWorld();
  for (const place of world.places) {
    const { because, text } = explainPlace(world, place.id);
    expect(because).toBe(place.because);
    for (const { factor } of because) expect(text).toContain(factor);
    if (place.water !== null) expect(text).toContain(place.water);
  }
});

test('land is told by whom it is held and where it ends', () => {
  const world = generateWorld(parseRecipe({ seed: 'border', size: 128 }));
  const { territory } = world.layers;
  let borders = 0;
  for (let cell = 77; cell < territory.length; cell += 601) {
    const told = explainBorder(world, cell);
    if (territory[cell] === NONE) {
      expect(told).toBeNull();
      continue;
    }
    expect(told?.holder.id).toBe(territory[cell]);
    expect(world.places[told?.seat ?? 0].faction).toBe(territory[cell]);
    expect(told?.text).not.toMatch(/undefined|NaN|the The/);
    if (told?.border) {
      borders++;
      expect(territory[told.border.cell]).toBe(told.border.with.id);
      expect(told.border.with.id).not.toBe(told.holder.id);
    }
  }
  expect(borders).toBeGreaterThan(2);
});
