import { describe, expect, test } from 'vitest';
import { madeLand, noiseHeights, square } from '../../test/made-land.ts';
import { readDrainage } from './drainage.ts';
import { surfaceOf } from './surface.ts';

describe('drainage', () => {
  test('a bowl is filled to its lowest rim', () => {
    // prettier-ignore
    const heights = [
      -1, -1, -1, -1, -1,
      -1,  9,  9,  9, -1,
      -1,  9,  2,  7, -1,
      -1,  9,  9,  9, -1,
      -1, -1, -1, -1, -1,
    ];
    const { filled, receiver } = readDrainage(surfaceOf(madeLand({ width: 5, height: 5, elevation: heights })));
    expect(filled[12]).toBe(7);
    expect(filled[13]).toBe(7);
    expect(receiver[12]).toBe(13);
    expect(receiver[0]).toBe(-1);
  });

  test('a straight gully gathers one cell a row, a diagonal step counts √2', () => {
    const slope = [-1, 1, 2, 3, 4];
    const straight = readDrainage(surfaceOf(madeLand({ width: 5, height: 1, elevation: slope })));
    expect([...straight.area]).toEqual([5, 4, 3, 2, 1]);
    expect([...straight.longest]).toEqual([4, 3, 2, 1, 0]);
    const diagonal = square(4, (x, y) => (x === y ? x * 10 - 1 : 100));
    const { longest } = readDrainage(surfaceOf(madeLand({ width: 4, height: 4, elevation: diagonal })));
    expect(longest[0]).toBeGreaterThanOrEqual(3 * Math.SQRT2 - 1e-9);
  });

  test('on any land every cell comes after its receiver, areas add up and nothing lies below its own ground', () => {
    const land = madeLand({ width: 64, height: 64, elevation: noiseHeights('drain', 64, true) });
    const surface = surfaceOf(land);
    const { filled, receiver, order, area } = readDrainage(surface);
    const place = new Int32Array(order.length);
    order.forEach((cell, i) => (place[cell] = i));
    let out = 0;
    for (const cell of order) {
      expect(filled[cell]).toBeGreaterThanOrEqual(surface.level[cell]);
      if (receiver[cell] < 0) {
        out += area[cell];
        continue;
      }
      expect(place[receiver[cell]]).toBeLessThan(place[cell]);
      expect(filled[receiver[cell]]).toBeLessThanOrEqual(filled[cell]);
    }
    expect(out).toBe(64 * 64);
  });
});
