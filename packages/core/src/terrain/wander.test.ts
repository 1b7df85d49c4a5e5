import { expect, test } from 'vitest';
import { stream } from '../base/rng.ts';
import { wandered } from './wander.ts';

const SIZE = 64;
const FRAME = { width: SIZE, height: SIZE, metresPerCell: 250 };
const rng = stream('wander', 'test');

/** A straight valley down the middle of a land that tilts by so much a cell; `x` and `y` from the corner. */
function valley(tilt: number): Float32Array {
  return Float32Array.from({ length: SIZE * SIZE }, (_, cell) => 50 + tilt * Math.floor(cell / SIZE) + 2 * Math.abs((cell % SIZE) - 32));
}

/** The lowest cell of a row. */
function bottom(ground: Float32Array, y: number): number {
  let best = 2;
  for (let x = 2; x < SIZE - 2; x++) if (ground[y * SIZE + x] < ground[y * SIZE + best]) best = x;
  return best;
}

/** How far apart the bottoms of the rows lie. */
function spread(ground: Float32Array): number {
  const bottoms = Array.from({ length: SIZE - 8 }, (_, k) => bottom(ground, k + 4));
  return Math.max(...bottoms) - Math.min(...bottoms);
}

test('a straight valley bends on a plain, and far less where the land is steep', () => {
  const sea = new Uint8Array(SIZE * SIZE);
  const plain = wandered(valley(0.1), sea, new Float32Array(SIZE * SIZE), FRAME, rng);
  const steep = Float32Array.from({ length: SIZE * SIZE }, (_, cell) => 120 * Math.floor(cell / SIZE));
  const gorge = wandered(valley(0.1), sea, steep, FRAME, rng);
  expect(spread(valley(0.1))).toBe(0);
  expect(spread(plain)).toBeGreaterThan(2);
  expect(spread(gorge)).toBeLessThan(spread(plain) / 2);
});

test('no height arises that was not there, the sea stays, and coarse maps are left alone', () => {
  const ground = valley(0.1);
  const sea = Uint8Array.from(ground, (_, cell) => (cell % SIZE < 20 ? 1 : 0));
  const out = wandered(ground, sea, new Float32Array(SIZE * SIZE), FRAME, rng);
  expect(Math.min(...out)).toBeGreaterThanOrEqual(Math.min(...ground));
  expect(Math.max(...out)).toBeLessThanOrEqual(Math.max(...ground));
  for (let cell = 0; cell < out.length; cell++) if (sea[cell] === 1) expect(out[cell]).toBe(ground[cell]);
  expect(wandered(ground, sea, new Float32Array(SIZE * SIZE), { ...FRAME, metresPerCell: 1000 }, rng)).toBe(ground);
});
