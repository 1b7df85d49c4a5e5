import { generateLevel, generateWorld, parseRecipe } from '@hinterland/core';
import { expect, test } from 'vitest';
import { cutOut } from './cutouts.ts';

test('nothing of the ground comes along with a thing: what is let through is shade', () => {
  const world = generateWorld(parseRecipe({ seed: 'thatch', size: 96 }));
  const made = generateLevel(world, world.places.find(({ kind }) => kind === 'dungeon' || kind === 'ruin')!.id);
  const chest = { kind: 'chest', name: 'strongbox', solid: true, cell: 0 };
  const level = { ...made, tiles: made.tiles.map((tile) => ({ ...tile, colour: '#00ff00' })), objects: [chest], doors: [], links: [] };
  const [{ picture }] = cutOut(level);
  const counts = { whole: 0, shade: 0, green: 0 };
  for (let at = 0; at < picture.data.length; at += 4) {
    const [r, g, b, alpha] = picture.data.subarray(at, at + 4);
    if (alpha === 255) counts.whole++;
    else if (alpha > 0 && Math.max(r, g, b) < 40) counts.shade++;
    if (alpha > 0 && g > 1.5 * Math.max(r, b) + 20) counts.green++;
  }
  expect(counts.whole).toBeGreaterThan(40);
  expect(counts.shade).toBeGreaterThan(8);
  expect(counts.green).toBe(0);
}, 60_000);
