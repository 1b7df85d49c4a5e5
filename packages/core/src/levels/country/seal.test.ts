import { expect, test } from 'vitest';
import { SOILS, MASONRY } from '../../content/open-tiles.ts';
import { isOpen, newScene, type Scene, USE } from './scene.ts';
import { seal } from './seal.ts';
import { T, tableOf } from './tiles.ts';

const SIGNS: Readonly<Record<string, number>> = { '.': T.ground, '#': T['house wall'], o: T.boards, '~': T['deep water'], '+': T.doorway };

function sceneOf(rows: readonly string[]): Scene {
  const scene = newScene(rows[0].length, rows.length, tableOf(SOILS['meadow'], MASONRY.stone));
  for (const [cell, sign] of [...rows.join('')].entries()) {
    scene.tiles[cell] = SIGNS[sign];
    if (sign === 'o' || sign === '+') scene.use[cell] = USE.inside;
  }
  return scene;
}
const openCells = (scene: Scene): number => scene.tiles.reduce((sum, _, cell) => sum + (isOpen(scene, cell) ? 1 : 0), 0);

test('a yard gets a back door', () => {
  const scene = sceneOf(['..........', '+#########', 'ooo#.....#', 'ooo#.....#', '##########']);
  const before = openCells(scene);
  seal(scene, 0, 1);
  expect(scene.doors).toHaveLength(1);
  expect([...scene.doors].map(({ cell }) => cell % 10)).toEqual([3]);
  expect(openCells(scene)).toBe(before + 1);
});

test('a far bank gets a footbridge, a small island none', () => {
  const bank = '..........';
  const scene = sceneOf([bank, '~~~~~~~~~~', '~~~~~~~~~~', ...Array.from({ length: 9 }, () => bank)]);
  seal(scene, 0, 1);
  expect(scene.tiles.filter((tile) => tile === T.bridge)).toHaveLength(2);
  const island = sceneOf([bank, '~~~~~~~~~~', '~~~....~~~', '~~~~~~~~~~']);
  seal(island, 0, 1);
  expect(openCells(island)).toBe(10);
});

test('a footbridge past a shoal is not grown over with it', () => {
  const bank = '..........';
  const scene = sceneOf([bank, '~~~~~~~~~~', '~.~.~.~.~.', '~~~~~~~~~~', ...Array.from({ length: 9 }, () => bank)]);
  seal(scene, 0, 1);
  expect(scene.tiles.filter((tile) => tile === T.bridge)).toHaveLength(3);
});

test('over wide water no planks lie: one wades, and where it is too wide nobody crosses', () => {
  const bank = '............';
  const wide = (water: number): Scene =>
    sceneOf([bank, ...Array.from({ length: water }, () => '~~~~~~~~~~~~'), ...Array.from({ length: 8 }, () => bank)]);
  const count = (scene: Scene, tile: number): number => scene.tiles.filter((one) => one === tile).length;
  for (const water of [5, 6, 16, 17]) {
    const scene = wide(water);
    seal(scene, 0, 1);
    expect(count(scene, T.bridge)).toBe(water > 5 ? 0 : water);
    expect(count(scene, T['shallow water']) > 0).toBe(water > 5 && water < 17);
    expect(openCells(scene) > 12).toBe(water < 17);
    const met = new Set([0]);
    for (const cell of met)
      for (const next of [cell + 12, cell - 12, ...(cell % 12 > 0 ? [cell - 1] : []), ...(cell % 12 < 11 ? [cell + 1] : [])])
        if (next >= 0 && next < scene.tiles.length && isOpen(scene, next)) met.add(next);
    expect(met.size).toBe(openCells(scene));
  }
});
