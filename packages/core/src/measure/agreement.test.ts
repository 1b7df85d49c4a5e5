import { expect, test } from 'vitest';
import { madeLand, noiseHeights, square } from '../../test/made-land.ts';
import { agreementOf } from './agreement.ts';

const size = 64;
const heights = noiseHeights('agree', size, true);
const coarse = madeLand({ width: size, height: size, metresPerCell: 500, elevation: heights });
const finer = (at: (x: number, y: number) => number) =>
  madeLand({ width: 2 * size, height: 2 * size, metresPerCell: 250, elevation: square(2 * size, at) });

test('a land agrees with itself seen finer', () => {
  const found = agreementOf(
    coarse,
    finer((x, y) => heights[(y >> 1) * size + (x >> 1)]),
  );
  expect(found.coarseCorrelation).toBeCloseTo(1, 6);
  expect(found.landOverlap).toBe(1);
});

test('a shifted land agrees less, another not at all', () => {
  const shifted = agreementOf(
    coarse,
    finer((x, y) => heights[(y >> 1) * size + Math.min(size - 1, (x >> 1) + 6)]),
  );
  expect(shifted.landOverlap).toBeLessThan(0.9);
  expect(shifted.coarseCorrelation).toBeLessThan(0.99);
  const other = noiseHeights('other', size, true);
  expect(
    agreementOf(
      coarse,
      finer((x, y) => -other[(y >> 1) * size + (x >> 1)]),
    ).coarseCorrelation,
  ).toBeLessThan(0);
});

test('grids that do not fit are refused', () => {
  expect(() => agreementOf(coarse, madeLand({ width: 100, height: 100, elevation: square(100, () => 1) }))).toThrow(
    '100 × 100 cells cannot be laid evenly on 64 × 64',
  );
});
