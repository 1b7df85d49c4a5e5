import { expect, test } from 'vitest';
import { madeLand, square } from '../../test/made-land.ts';
import { boxDimension, coastOf } from './coast.ts';
import { surfaceOf } from './surface.ts';

test('a straight line has dimension 1, a full square 2, a Sierpinski triangle ln 3 / ln 2', () => {
  const size = 256;
  expect(boxDimension(Uint8Array.from(square(size, (_, y) => (y === 100 ? 1 : 0))), size, size)).toBeCloseTo(1, 1);
  expect(boxDimension(new Uint8Array(size * size).fill(1), size, size)).toBeCloseTo(2, 1);
  const sierpinski = Uint8Array.from(square(size, (x, y) => ((x & y) === 0 ? 1 : 0)));
  expect(boxDimension(sierpinski, size, size)).toBeCloseTo(Math.log(3) / Math.log(2), 2);
});

test('no curve, no dimension', () => {
  expect(boxDimension(new Uint8Array(4096), 64, 64)).toBeNull();
});

test('the coast is the land that shares an edge with the sea; lakes and the frame are no coast', () => {
  // prettier-ignore
  const heights = [
    -1, -1, -1, -1, -1, -1,
    -1,  5,  5,  5, -1, -1,
    -1,  5,  5,  5, -1,  5,
    -1,  5,  5,  5, -1,  5,
    -1, -1, -1, -1, -1,  5,
  ];
  const water = heights.map((z, cell) => (cell === 14 ? 2 : z < 0 ? 1 : 0));
  const coast = coastOf(surfaceOf(madeLand({ width: 6, height: 5, elevation: heights, water })));
  expect([...coast].flatMap((mark, cell) => (mark ? [cell] : []))).toEqual([7, 8, 9, 13, 15, 17, 19, 20, 21, 23, 29]);
});
