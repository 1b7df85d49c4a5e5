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
