import { describe, expect, test } from 'vitest';
import { madeLand, noiseHeights, square } from '../../test/made-land.ts';
import { readLapse, readRainShadow } from './climate.ts';
import { surfaceOf } from './surface.ts';

describe('lapse rate', () => {
  const size = 64;
  const elevation = noiseHeights('lapse', size, false);

  test('is found again, whatever the latitude adds', () => {
    const temperature = square(size, (x, y) => 15 + 0.3 * y - 0.0065 * elevation[y * size + x]);
    const land = madeLand({ width: size, height: size, elevation, temperature });
    const lapse = readLapse(land, surfaceOf(land));
    expect(lapse.rate).toBeCloseTo(6.5, 3);
    expect(lapse.correlation).toBeCloseTo(-1, 4);
  });

  test('is nought where temperature knows nothing of height, and unknown on a plain', () => {
    const temperature = square(size, (x, y) => 15 + 0.3 * y + Math.sin(x));
    const land = madeLand({ width: size, height: size, elevation, temperature });
    expect(Math.abs(readLapse(land, surfaceOf(land)).rate ?? 9)).toBeLessThan(1);
    const plain = madeLand({ width: size, height: size, elevation: square(size, () => 5), temperature });
    expect(readLapse(plain, surfaceOf(plain))).toEqual({ rate: null, correlation: null });
  });
});

describe('rain shadow', () => {
  const size = 64;
  /** A range from north to south in the middle of an island of 64 km. */
  const range = (crest: number) => square(size, (x) => (x < 4 || x > 59 ? -10 : Math.max(50, crest - 80 * Math.abs(x - 32))));
  const shadow = (crest: number, precipitation: ArrayLike<number>) => {
    const land = madeLand({ width: size, height: size, metresPerCell: 1000, elevation: range(crest), precipitation });
    return readRainShadow(land, surfaceOf(land));
  };

  test('finds the wind and the ratio from the rain alone', () => {
    const found = shadow(
      1500,
      square(size, (x) => (x <= 32 ? 1000 : 400)),
    );
    expect(found?.windFrom).toSatisfy((from: number) => Math.abs(from - 270) < 10);
    expect(found?.ratio).toBeCloseTo(2.5, 1);
    expect(
      shadow(
        1500,
        square(size, (x) => (x < 32 ? 400 : 1000)),
      )?.windFrom,
    ).toSatisfy((from: number) => Math.abs(from - 90) < 10);
  });

  test('even rain has no shadow, low hills no say', () => {
    expect(
      shadow(
        1500,
        square(size, () => 700),
      )?.ratio,
    ).toBeCloseTo(1, 6);
    expect(
      shadow(
        900,
        square(size, (x) => (x < 32 ? 1000 : 400)),
      ),
    ).toBeNull();
  });
});
