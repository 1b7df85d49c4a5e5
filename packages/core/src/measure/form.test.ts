import { describe, expect, test } from 'vitest';
import { madeLand, square } from '../../test/made-land.ts';
import { readDrainage } from './drainage.ts';
import { fillShare, flatShare, heightSkew, hypsometricIntegral, meanAndVariation, minimaShare, slopesOf, terraceShare } from './form.ts';
import { surfaceOf } from './surface.ts';

/** A slope down to a sea on the left, with pits of one cell at the given cells. */
function slopeWithPits(size: number, pits: readonly number[]): ReturnType<typeof surfaceOf> {
  const heights = square(size, (x) => (x === 0 ? -5 : 10 * x));
  for (const pit of pits) heights[pit] -= 30;
  return surfaceOf(madeLand({ width: size, height: size, elevation: heights }));
}

describe('pits', () => {
  test('none on a slope', () => {
    const surface = slopeWithPits(10, []);
    expect(fillShare(surface, readDrainage(surface))).toBe(0);
    expect(minimaShare(surface)).toBe(0);
  });

  test('each counts once', () => {
    const surface = slopeWithPits(10, [35, 57]);
    expect(fillShare(surface, readDrainage(surface))).toBeCloseTo(2 / 90);
    // The eight by eight cells inside the frame are judged.
    expect(minimaShare(surface)).toBeCloseTo(2 / 64);
  });

  test('a lake that the land declares is no pit', () => {
    const heights = square(10, (x) => (x === 0 ? -5 : 10 * x));
    heights[55] = 20;
    const lake = { id: 0 as never, name: '', meaning: '', cells: [55], level: 20, outlet: null, salt: true };
    const declared = surfaceOf(
      madeLand({
        width: 10,
        height: 10,
        elevation: heights,
        lakes: [lake],
        water: Array.from(heights, (z, cell) => (cell === 55 ? 2 : z < 0 ? 1 : 0)),
      }),
    );
    expect(fillShare(declared, readDrainage(declared))).toBe(0);
    expect(declared.groundCells).toBe(89);
    const silent = surfaceOf(madeLand({ width: 10, height: 10, elevation: heights }));
    expect(fillShare(silent, readDrainage(silent))).toBeGreaterThan(0);
  });

  test('ground below the sea that the sea does not reach is undrained', () => {
    const heights = square(9, (x) => (x === 0 ? -5 : 10));
    heights[4 * 9 + 4] = -3;
    const water = Array.from(heights, (_, cell) => (cell % 9 === 0 ? 1 : 0));
    const surface = surfaceOf(madeLand({ width: 9, height: 9, elevation: heights, water }));
    expect(fillShare(surface, readDrainage(surface))).toBeCloseTo(1 / 72);
  });
});

describe('heights', () => {
  test('an even ramp has integral 1/2 and no skew', () => {
    const levels = Float64Array.from({ length: 10001 }, (_, i) => i);
    expect(hypsometricIntegral(levels)).toBeCloseTo(0.5, 6);
    expect(heightSkew(levels)).toBeCloseTo(0, 6);
  });

  test('squares have integral 1/3 and lean to the lowland', () => {
    const levels = Float64Array.from({ length: 10001 }, (_, i) => i * i);
    expect(hypsometricIntegral(levels)).toBeCloseTo(1 / 3, 2);
    // Of the square of an even variable: skewness 0.6389.
    expect(heightSkew(levels)).toBeCloseTo(0.6389, 3);
  });

  test('a flat land has neither', () => {
    expect(hypsometricIntegral(new Float64Array(9).fill(3))).toBeNull();
    expect(heightSkew(new Float64Array(9).fill(3))).toBeNull();
    expect(hypsometricIntegral(new Float64Array(0))).toBeNull();
  });

  test('terraces show in the histogram, a ramp does not', () => {
    const ramp = Float64Array.from({ length: 40_000 }, (_, i) => i / 40);
    expect(terraceShare(ramp)).toBe(0);
    expect(terraceShare(ramp.map((z) => Math.round(z / 50) * 50))).toBeGreaterThan(0.8);
    // Every third cell drawn onto a terrace every 100 m.
    expect(terraceShare(ramp.map((z, i) => (i % 3 === 0 ? Math.round(z / 100) * 100 : z)).sort())).toBeGreaterThan(0.2);
  });
});

describe('slopes', () => {
  test('of a plane', () => {
    const surface = surfaceOf(madeLand({ width: 12, height: 12, metresPerCell: 100, elevation: square(12, (x, y) => 30 * x + 40 * y) }));
    const { mean, variation } = meanAndVariation(slopesOf(surface));
    expect(mean).toBeCloseTo(0.5);
    expect(variation).toBeCloseTo(0);
  });

  test('flats are counted against the mean', () => {
    // Half a plain, half a slope: the row of cells between the two belongs to the slope.
    const surface = surfaceOf(madeLand({ width: 22, height: 22, elevation: square(22, (x) => (x < 11 ? 5 : 5 + 50 * (x - 10))) }));
    expect(flatShare(slopesOf(surface))).toBeCloseTo(0.45, 1);
    const slope = surfaceOf(madeLand({ width: 22, height: 22, elevation: square(22, (x) => 50 * x) }));
    expect(flatShare(slopesOf(slope))).toBe(0);
  });
});
