import { expect, test } from 'vitest';
import { smallWorld } from '../../../test/small-world.ts';
import { WATER, type World } from '../../world.ts';
import { lieOf } from './lie.ts';

const SIZE = 90;

/** Wet cells of the half of the map in which a river that runs east rises, and of the half in which it goes on. */
function wetness(world: World, cell: number): { readonly near: number; readonly far: number } {
  const { wet } = lieOf(world, cell, { width: SIZE, height: SIZE, span: 30, shore: 0.8, metres: 1.5 });
  const count = (from: number, to: number): number => wet.filter((depth, at) => depth > 0 && at % SIZE >= from && at % SIZE < to).length;
  return { near: count(38, 64), far: count(64, 90) };
}

test('a river rises as a brook, unless it leaves a lake', () => {
  const bare = smallWorld();
  const { width } = bare.rect;
  const source = 12 * width + 4;
  const cells = Array.from({ length: 8 }, (_, k) => source + k);
  const world: World = {
    ...bare,
    rivers: [{ ...bare.rivers[0], cells, width: cells.map(() => 14) }],
    layers: { ...bare.layers, water: bare.layers.water.slice().fill(0) },
  };
  const spring = wetness(world, source);
  expect(spring.near).toBeGreaterThan(20);
  expect(spring.near).toBeLessThan(spring.far / 2);
  world.layers.water[source - width - 1] = WATER.lake;
  const outflow = wetness(world, source);
  expect(outflow.near).toBeGreaterThan(spring.near * 1.3);
});
