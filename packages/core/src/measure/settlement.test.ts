import { expect, test } from 'vitest';
import type { Place, Road } from '../world.ts';
import { readSettling, type Settled } from './settlement.ts';

/** Settlements on a square grid, joined along its rows and columns as told; sea all round nothing. */
function grid(join: (a: number, b: number) => boolean): Settled {
  const width = 50;
  const places = Array.from({ length: 25 }, (_, id) => {
    const cell = (5 + 10 * Math.floor(id / 5)) * width + 5 + 10 * (id % 5);
    return { id, cell, population: Math.round(10_000 / Math.sqrt(id + 0.5)) } as unknown as Place;
  });
  const roads: Road[] = [];
  for (let a = 0; a < 25; a++)
    for (const [b, step] of [
      [a + 1, 1],
      [a + 5, width],
    ]) {
      if (b >= 25 || (step === 1 && b % 5 === 0) || !join(a, b)) continue;
      const cells = Array.from({ length: 11 }, (_, k) => places[a].cell + k * step);
      roads.push({ id: roads.length, kind: 'road', from: a, to: b, cells } as unknown as Road);
    }
  const water = new Uint8Array(width * width);
  water[places[0].cell + 3] = 3;
  return { rect: { x: 0, y: 0, width, height: width }, metresPerCell: 500, places, roads, layers: { water } };
}

test('a grid is spaced twice as far as chance would have it, and ranks are read with their slope', () => {
  const told = readSettling(grid(() => true));
  expect(told.spacing).toBeCloseTo(2);
  expect(told.rankSize).toBeCloseTo(-0.5, 2);
  expect(told.primacy).toBeCloseTo(Math.sqrt(3), 2);
  expect(told.settlements).toBe(25);
});

test('a tree has no ring, a full grid has sixteen, and a way round is longer than the flight', () => {
  const full = readSettling(grid(() => true));
  expect(full.roadRedundancy).toBeCloseTo(16 / 25);
  expect(full.roadDetour).toBeGreaterThan(1.1);
  expect(full.roadDetour).toBeLessThan(Math.SQRT2);
  const comb = readSettling(grid((a, b) => b === a + 5 || a < 5));
  expect(comb.roadRedundancy).toBe(0);
  expect(comb.roadDetour).toBeGreaterThan(full.roadDetour ?? Infinity);
});

test('only those near running water count as near it', () => {
  const world = grid(() => true);
  const people = world.places.reduce((sum, { population }) => sum + population, 0);
  expect(readSettling(world).freshNear).toBeCloseTo(world.places[0].population / people);
  expect(readSettling(world).freshFar).toBeGreaterThan(readSettling(world).freshNear ?? 1);
});
