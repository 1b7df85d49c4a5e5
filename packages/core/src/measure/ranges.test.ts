import { expect, test } from 'vitest';
import { madeLand, square } from '../../test/made-land.ts';
import { rangeDirection } from './ranges.ts';
import { surfaceOf } from './surface.ts';

test.each([0, 30, 45, 80, 90, 135, 170])('a range that runs %f° from north is found to do so', (degrees) => {
  const angle = (degrees * Math.PI) / 180;
  // Along it (sin, -cos) with north up; across it (cos, sin).
  const elevation = square(80, (x, y) => 100 + 2000 * Math.exp(-(((x - 40) * Math.cos(angle) + (y - 40) * Math.sin(angle)) ** 2) / 50));
  const found = rangeDirection(surfaceOf(madeLand({ width: 80, height: 80, metresPerCell: 1000, elevation })));
  const off = Math.abs((found as number) - degrees);
  expect(Math.min(off, 180 - off)).toBeLessThan(2);
});

test('a flat land has none', () => {
  expect(rangeDirection(surfaceOf(madeLand({ width: 9, height: 9, elevation: new Array(81).fill(7) })))).toBeNull();
});
