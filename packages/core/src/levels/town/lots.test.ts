import { expect, test } from 'vitest';
import { MASONRY, SOILS } from '../../content/open-tiles.ts';
import { newScene, type Scene, USE } from '../country/scene.ts';
import { tableOf } from '../country/tiles.ts';
import { frontAt, frontsOf, lotAt, wayOf } from './lots.ts';

/** `=` is a way, `#` a wall, `o` a floor, `~` water. */
function sceneOf(rows: readonly string[]): Scene {
  const scene = newScene(rows[0].length, rows.length, tableOf(SOILS['meadow'], MASONRY.stone));
  const uses: Readonly<Record<string, number>> = { '.': USE.free, '=': USE.way, '#': USE.wall, o: USE.inside, '~': USE.water };
  for (const [cell, sign] of [...rows.join('')].entries()) scene.use[cell] = uses[sign];
  return scene;
}
const ROWS = [
  '............',
  '............',
  '============',
  '...#####....',
  '...#ooo#....',
  '...#ooo#....',
  '...#####....',
  '............',
  '............',
  '............',
];

test('fronts are where a way has free ground beside it', () => {
  const scene = sceneOf(ROWS);
  const fronts = frontsOf(scene, [2 * 12 + 1, 2 * 12 + 5]);
  expect(Array.from(fronts, (front) => [wayOf(front) % 12, front & 3])).toEqual([
    [1, 1],
    [1, 3],
    [5, 3],
  ]);
});

test('houses share walls where there is no gap, and keep apart where there is one', () => {
  const scene = sceneOf(ROWS);
  const beside = frontAt(2 * 12 + 8, 1);
  expect(lotAt(scene, beside, 3, 4, 1, 0)?.rect).toEqual({ x: 7, y: 3, width: 3, height: 4 });
  expect(lotAt(scene, beside, 3, 4, 1, 1)).toBeNull();
  expect(lotAt(scene, beside, 3, 4, 2, 0)).toBeNull();
});

test('no house stands in water or off the map', () => {
  const wet = sceneOf(ROWS.map((row, y) => (y === 5 ? row.replace(/\.$/, '~') : row)));
  expect(lotAt(wet, frontAt(2 * 12 + 9, 1), 3, 4, 1, 0)).toBeNull();
  expect(lotAt(wet, frontAt(2 * 12 + 9, 3), 3, 4, 1, 0)).toBeNull();
});
