import { expect, test } from 'vitest';
import { stream } from '../../base/rng.ts';
import { MASONRY, SOILS } from '../../content/open-tiles.ts';
import { STRONGHOLD } from '../../content/strongholds.ts';
import { gatehouse, stretchTowards } from './gatehouse.ts';
import { encloseWith, outlineOf, type OutlineShape } from './outline.ts';
import { buildIn, courtOf } from './pack.ts';
import { isOpen, newScene, type Scene } from './scene.ts';
import { T, tableOf } from './tiles.ts';

const SIZE = 72;
const SHAPES: readonly OutlineShape[] = ['round', 'long', 'square', 'wedge', 'corners'];

function bare(): Scene {
  return newScene(SIZE, SIZE, tableOf(SOILS['meadow'], MASONRY.stone));
}

/** Cells that one walks to from a cell. */
function walked(scene: Scene, from: number): Uint8Array {
  const met = new Uint8Array(SIZE * SIZE);
  met[from] = 1;
  const queue = [from];
  for (const cell of queue)
    for (const [step, inMap] of [
      [1, cell % SIZE < SIZE - 1],
      [-1, cell % SIZE > 0],
      [SIZE, true],
      [-SIZE, true],
    ] as const) {
      const next = cell + step;
      if (!inMap || next < 0 || next >= met.length || met[next] || !isOpen(scene, next)) continue;
      met[next] = 1;
      queue.push(next);
    }
  return met;
}

test.each(SHAPES)('a wall along a %s outline lets nobody through but by its gate', (shape) => {
  for (let i = 0; i < 12; i++) {
    const rng = stream(`outline ${i}`, shape);
    const along = (
      [
        [1, 0],
        [0.7071, 0.7071],
        [0, 1],
        [-0.7071, 0.7071],
      ] as const
    )[i & 3];
    const outline = outlineOf({ shape, x: 36, y: 36, reach: 16 + (i % 5), along, margin: 6, size: SIZE }, rng);
    const scene = bare();
    const court = encloseWith(scene, outline, 1 + (i % 3), T.rampart, T.cobbles);
    const shut = walked(scene, 0);
    expect(court.some((inside, cell) => inside === 1 && shut[cell] === 1)).toBe(false);
    const stretch = stretchTowards(scene, outline, [along[0], -along[1]]);
    const gate = gatehouse(scene, stretch, { tile: T.rampart, broad: 3, deep: 3, outer: 'gate', inner: 'portcullis', court });
    const open = walked(scene, 0);
    expect(open[gate.before]).toBe(1);
    expect(court.every((inside, cell) => inside === 0 || !isOpen(scene, cell) || open[cell] === 1)).toBe(true);
  }
});

test('buildings in a court keep their doors open to its gate', () => {
  for (let i = 0; i < 10; i++) {
    const rng = stream(`court ${i}`, 'pack');
    const scene = bare();
    const outline = outlineOf({ shape: SHAPES[i % 5], x: 36, y: 36, reach: 20, along: [1, 0], margin: 6, size: SIZE }, rng);
    const inside = encloseWith(scene, outline, 1, T.rampart, T.cobbles);
    const gate = gatehouse(scene, stretchTowards(scene, outline, [0, 1]), {
      tile: T.rampart,
      broad: 2,
      deep: 1,
      outer: 'gate',
      court: inside,
    });
    const court = courtOf(scene, inside, gate.behind, 36 * SIZE + 36, T.rampart);
    const doors: number[] = [];
    let built = 0;
    for (let n = 0; n < 9; n++) {
      const stand = (['wall', 'middle', 'far', 'gate'] as const)[n % 4];
      if (buildIn(scene, court, doors, { kind: STRONGHOLD['chapel'], size: [11, 8], least: [6, 5], stand }, rng.fork(n)) !== null) built++;
    }
    expect(built).toBeGreaterThan(3);
    const open = walked(scene, 0);
    for (const { cell } of scene.doors) expect(open[cell]).toBe(1);
  }
});
