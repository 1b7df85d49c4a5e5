import { describe, expect, test } from 'vitest';
import { madeLand, noiseHeights, square } from '../../test/made-land.ts';
import { aspectGrain, axisShare, directionCounts, straightShare } from './grain.ts';
import { surfaceOf } from './surface.ts';

describe('directions of drainage', () => {
  test('are counted from the east clockwise, axes first', () => {
    // The middle of 3 × 3 gives to each neighbour in turn.
    const receivers = [5, 7, 3, 1, 8, 6, 0, 2];
    const counts = receivers.map((to) =>
      directionCounts(
        Int32Array.from({ length: 9 }, (_, cell) => (cell === 4 ? to : -1)),
        3,
        () => true,
      ),
    );
    expect(counts).toEqual(receivers.map((_, k) => Array.from({ length: 8 }, (__, i) => (i === k ? 1 : 0))));
  });

  test('the share along the axes', () => {
    expect(axisShare([1, 1, 1, 1, 1, 1, 1, 1])).toBe(0.5);
    expect(axisShare([3, 0, 0, 0, 0, 1, 0, 0])).toBe(0.75);
    expect(axisShare([0, 0, 0, 0, 0, 0, 0, 0])).toBeNull();
  });
});

describe('straight runs', () => {
  test('of eight steps count, of seven do not', () => {
    const line = (length: number) => Int32Array.from({ length: 20 }, (_, x) => (x > 0 && x <= length ? x - 1 : -1));
    expect(straightShare(line(8), 20, (cell) => cell > 0 && cell <= 8)).toBe(1);
    expect(straightShare(line(7), 20, (cell) => cell > 0 && cell <= 7)).toBe(0);
  });

  test('a zigzag has none', () => {
    const width = 30;
    const receiver = new Int32Array(3 * width).fill(-1);
    const way = Array.from({ length: 25 }, (_, i) => (1 + (i % 2)) * width + 27 - i);
    for (let i = 1; i < way.length; i++) receiver[way[i - 1]] = way[i];
    expect(straightShare(receiver, width, (cell) => receiver[cell] >= 0)).toBe(0);
  });
});

describe('grain of slopes', () => {
  const grainOf = (size: number, at: (x: number, y: number) => number) =>
    aspectGrain(surfaceOf(madeLand({ width: size, height: size, elevation: square(size, at) })));

  test('a pyramid faces the axes, one that stands on its corner the diagonals, a cone all ways', () => {
    expect(grainOf(41, (x, y) => 100 - Math.max(Math.abs(x - 20), Math.abs(y - 20)))?.cosine).toBeGreaterThan(0.85);
    expect(grainOf(41, (x, y) => 100 - Math.abs(x - 20) - Math.abs(y - 20))?.cosine).toBeLessThan(-0.85);
    const cone = grainOf(81, (x, y) => (Math.hypot(x - 40, y - 40) < 39 ? 100 - Math.hypot(x - 40, y - 40) : -1));
    expect(Math.abs(cone?.cosine ?? 1)).toBeLessThan(0.05);
    expect(Math.abs(cone?.sine ?? 1)).toBeLessThan(0.05);
  });

  test('a plane a sixteenth of a turn off shows in the sine', () => {
    const grain = grainOf(20, (x, y) => 500 + Math.cos(Math.PI / 8) * x + Math.sin(Math.PI / 8) * y);
    expect(grain?.cosine).toBeCloseTo(0, 6);
    expect(grain?.sine).toBeCloseTo(1, 6);
  });

  test('noise has next to none, nor has a flat land any', () => {
    const grain = aspectGrain(surfaceOf(madeLand({ width: 128, height: 128, elevation: noiseHeights('grain', 128, false) })));
    expect(Math.abs(grain?.cosine ?? 1)).toBeLessThan(0.04);
    expect(grainOf(9, () => 5)).toBeNull();
  });
});
