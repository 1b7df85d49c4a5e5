import { generateLevel, generateWorld, parseRecipe } from '@hinterland/core';
import { expect, test } from 'vitest';
import { TILE } from '../art/ground-tile.ts';
import { boxOf, planRoofs } from './roof-plan.ts';

test('every roof has a picture of its own, and no pixel belongs to two', () => {
  const world = generateWorld(parseRecipe({ seed: 'thatch', size: 96 }));
  const level = generateLevel(world, world.places.find(({ kind }) => kind === 'village')!.id);
  expect(level.roofs.length).toBeGreaterThan(5);
  const taken = new Uint8Array(level.rect.width * level.rect.height * TILE * TILE);
  let shown = 0;
  let twice = 0;
  const sheets = planRoofs(level);
  expect(sheets.flatMap(({ frames }) => frames.map(({ name }) => Number(name))).sort((a, b) => a - b)).toEqual(
    level.roofs.map((_, i) => i),
  );
  for (const { picture, frames } of sheets)
    for (const { name, x, y, width, height } of frames) {
      const box = boxOf(level.roofs[Number(name)].rect);
      expect([width, height, x + width <= picture.width, y + height <= picture.height]).toEqual([box.width, box.height, true, true]);
      for (let v = 0; v < height; v++)
        for (let u = 0; u < width; u++) {
          if (picture.data[((y + v) * picture.width + x + u) * 4 + 3] === 0) continue;
          const at = (box.y + v) * level.rect.width * TILE + box.x + u;
          twice += taken[at];
          taken[at] = 1;
          shown++;
        }
    }
  expect(twice).toBe(0);
  // Nearly all that lies under a roof is hidden by it.
  const under = level.roofs.reduce((sum, { rect }) => sum + rect.width * rect.height * TILE * TILE, 0);
  expect(shown).toBeGreaterThan(0.8 * under);
}, 60_000);
