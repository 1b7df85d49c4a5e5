import { expect, test } from 'vitest';
import { square } from '../../test/made-land.ts';
import { stream } from '../base/rng.ts';
import { spectralSlope } from './spectrum.ts';

/** A land of 128² that is the sum of an eastward and a southward profile of power k^-beta and chance phases. */
function rough(beta: number, seed: string): Float64Array {
  const size = 128;
  const rng = stream(seed, 'test');
  const profile = (): number[] => {
    const waves = Array.from({ length: size / 2 }, (_, i) => ({
      k: i + 1,
      amplitude: (i + 1) ** (-beta / 2),
      phase: 2 * Math.PI * rng.next(),
    }));
    return Array.from({ length: size }, (_, i) =>
      waves.reduce((sum, { k, amplitude, phase }) => sum + amplitude * Math.cos((2 * Math.PI * k * i) / size + phase), 0),
    );
  };
  const east = profile();
  const south = profile();
  return square(size, (x, y) => east[x] + south[y]);
}

test.each([1.8, 2.4, 3.2])('the exponent of a made spectrum is found again: %f', (beta) => {
  const found = Array.from({ length: 12 }, (_, i) => spectralSlope(rough(beta, `phases-${i}`), 128, 128) as number);
  expect(found.reduce((sum, value) => sum + value, 0) / found.length).toSatisfy((mean: number) => Math.abs(mean - beta) < 0.15);
});

test('a tilted plane has no spectrum of its own: the trend is taken away', () => {
  const bumpy = square(64, (x, y) => Math.cos(x) + Math.sin(1.7 * y) + Math.cos(0.3 * x * y));
  const tilted = bumpy.map((z, cell) => z + 40 * (cell % 64));
  expect(spectralSlope(tilted, 64, 64)).toBeCloseTo(spectralSlope(bumpy, 64, 64) as number, 6);
});
