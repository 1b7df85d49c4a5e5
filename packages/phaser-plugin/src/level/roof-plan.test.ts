import { drawLevel, generateLevel, generateWorld, parseRecipe } from '@hinterland/core';
import { expect, test } from 'vitest';
import { TILE } from '../art/ground-tile.ts';
import { boxOf, planRoofs } from './roof-plan.ts';

test('every roof has a whole picture of its own, and one on another they look as they are drawn', () => {
  const world = generateWorld(parseRecipe({ seed: 'thatch', size: 96 }));
  const level = generateLevel(world, world.places.find(({ kind }) => kind === 'village')!.id);
  expect(level.roofs.length).toBeGreaterThan(5);
  const sheets = planRoofs(level);
  const pictures = sheets.flatMap(({ picture, frames }) => frames.map((frame) => ({ picture, frame, roof: Number(frame.name) })));
  pictures.sort((a, b) => a.roof - b.roof);
  expect(pictures.map(({ roof }) => roof)).toEqual(level.roofs.map((_, i) => i));
  const drawn = drawLevel({ ...level, objects: [], doors: [] }, { scale: TILE, objects: false, roofs: true });
  const shown = new Int32Array(drawn.width * drawn.height).fill(-1);
  for (const { picture, frame, roof } of pictures) {
    const { rect, shape } = level.roofs[roof];
    const box = boxOf(rect);
    expect([frame.width, frame.height]).toEqual([box.width, box.height]);
    let gaps = 0;
    for (let v = 0; v < box.height; v++)
      for (let u = 0; u < box.width; u++) {
        const from = (frame.y + v) * picture.width + frame.x + u;
        if (picture.data[from * 4 + 3] === 0) gaps++;
        else shown[(box.y + v) * drawn.width + box.x + u] = new DataView(picture.data.buffer).getInt32(from * 4);
      }
    if (shape !== 'cone') expect(gaps).toBe(0);
  }
  const pixels = new DataView(drawn.data.buffer);
  let other = 0;
  for (let i = 0; i < shown.length; i++) if (shown[i] !== -1 && shown[i] !== pixels.getInt32(i * 4)) other++;
  expect(other).toBe(0);
}, 60_000);
