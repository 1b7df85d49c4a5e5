import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearanceOf, closesNothing, stepsFrom } from './clearance.ts';

/** 1 for each dot of a map drawn as text. */
const drawn = (...rows: string[]): Uint8Array => Uint8Array.from([...rows.join('')].map((c) => (c === '.' ? 1 : 0)));
const shown = (layer: ArrayLike<number>, width: number): string[] =>
  Array.from({ length: layer.length / width }, (_, y) =>
    Array.from({ length: width }, (_, x) =>
      layer[y * width + x] > 0 ? String(layer[y * width + x]) : layer[y * width + x] === 0 ? '0' : '#',
    ).join(''),
  );

test('clearance counts steps to the nearest rock, and the frame is rock', () => {
  expect(shown(clearanceOf(drawn('.....', '.....', '.....', '..#..', '.....'), 5, 5), 5)).toEqual([
    '11111',
    '12221',
    '12121',
    '11011',
    '11111',
  ]);
});

test('steps go across edges only', () => {
  expect(shown(stepsFrom(0, drawn('.##.', '...#', '##..'), 4), 4)).toEqual(['0###', '123#', '##45']);
});

test('a thing closes a corridor, not a nook or a hall', () => {
  const map = drawn('#######', '#...#.#', '#...#.#', '#.....#', '#######');
  expect(closesNothing(map, 3 * 7 + 4, 7, 5)).toBe(false);
  expect(closesNothing(map, 7 + 5, 7, 5)).toBe(true);
  expect(closesNothing(map, 2 * 7 + 2, 7, 5)).toBe(true);
  expect(closesNothing(map, 7 + 1, 7, 5)).toBe(true);
});

test('whatever may be put down leaves the rest in one piece', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 49, maxLength: 49 }), fc.integer({ min: 0, max: 24 }), (bits, at) => {
      const free = new Uint8Array(81);
      for (let i = 0; i < 49; i++) free[(1 + Math.floor(i / 7)) * 9 + 1 + (i % 7)] = bits[i] ? 1 : 0;
      const cell = (2 + Math.floor(at / 5)) * 9 + 2 + (at % 5);
      free[cell] = 1;
      const before = stepsFrom(cell, free, 9).filter((steps) => steps >= 0).length;
      if (!closesNothing(free, cell, 9, 9)) return;
      free[cell] = 0;
      const beside = [cell + 1, cell - 1, cell + 9, cell - 9].find((next) => free[next]);
      expect(beside).toBeDefined();
      expect(stepsFrom(beside ?? 0, free, 9).filter((steps) => steps >= 0).length).toBe(before - 1);
    }),
    { numRuns: 1500 },
  );
});
