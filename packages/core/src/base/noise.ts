import { createNoise2D } from 'simplex-noise';
import { hash2 } from './hash.ts';
import type { Rng } from './rng.ts';

/** A smooth random function of the plane with values in [-1, 1] and features about one unit wide. */
export type Noise2D = (x: number, y: number) => number;

/** Simplex noise whose table is drawn from `rng`; each noise wants a stream of its own. */
export function simplex(rng: Rng): Noise2D {
  return createNoise2D(rng.next);
}

/** Fractal sum of `octaves`, each twice as fine and `gain` times as strong as the one before; within [-1, 1]. */
export function fbm(noise: Noise2D, x: number, y: number, octaves: number, gain: number): number {
  let sum = 0;
  let most = 0;
  let amplitude = 1;
  for (let octave = 0; octave < octaves; octave++) {
    // The shift keeps the octaves from sharing their common zero at the origin.
    sum += amplitude * noise(x + octave * 17.31, y - octave * 9.77);
    most += amplitude;
    amplitude *= gain;
    x *= 2;
    y *= 2;
  }
  return sum / most;
}

/** Ridged fractal noise in [0, 1]: sharp crests where the underlying noise is nought (Musgrave, Texturing and Modeling, 1994). */
export function ridged(noise: Noise2D, x: number, y: number, octaves: number, gain: number): number {
  let sum = 0;
  let most = 0;
  let amplitude = 1;
  let weight = 1;
  for (let octave = 0; octave < octaves; octave++) {
    const value = noise(x + octave * 17.31, y - octave * 9.77);
    const crest = 1 - (value < 0 ? -value : value);
    sum += amplitude * weight * crest * crest;
    most += amplitude;
    weight = crest;
    amplitude *= gain;
    x *= 2;
    y *= 2;
  }
  return sum / most;
}

/** Sixteen directions, exact to the last bit because they are literals. */
const GRADIENT_X: Float64Array = Float64Array.of(
  1,
  0.9238795325112867,
  0.7071067811865476,
  0.3826834323650898,
  0,
  -0.3826834323650898,
  -0.7071067811865476,
  -0.9238795325112867,
  -1,
  -0.9238795325112867,
  -0.7071067811865476,
  -0.3826834323650898,
  0,
  0.3826834323650898,
  0.7071067811865476,
  0.9238795325112867,
);
const GRADIENT_Y: Float64Array = Float64Array.of(
  0,
  0.3826834323650898,
  0.7071067811865476,
  0.9238795325112867,
  1,
  0.9238795325112867,
  0.7071067811865476,
  0.3826834323650898,
  0,
  -0.3826834323650898,
  -0.7071067811865476,
  -0.9238795325112867,
  -1,
  -0.9238795325112867,
  -0.7071067811865476,
  -0.3826834323650898,
);

/** Where the cells of a grid lie in the plane of a noise: the first one's middle, and the distance from one to the next. */
export interface NoiseGrid {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

/**
 * Adds one octave of gradient noise to every cell of a grid: `out[cell] += amplitude * noise`, about within ±0.7 of it.
 * The gradients of a lattice square are fetched once and its cells run through in a row, which makes a value cost 4 ns
 * where simplex-noise costs 16 to 24; the noise is a function of the world position alone, not of the grid.
 * @param wavelength lattice spacing in cells, at least 1
 * @param scale optional factor for each cell; where it is 0 nothing is computed
 */
export function addGradientNoise(
  out: Float32Array,
  width: number,
  height: number,
  salt: number,
  wavelength: number,
  amplitude: number,
  scale?: Float32Array,
): void {
  const step = 1 / wavelength;
  addNoiseAt(out, { width, height, x: 0.5 * step, y: 0.5 * step, stepX: step, stepY: step }, salt, amplitude, scale);
}

/** A gradient noise times this, over a plane drawn out by the second, has the strength and the fineness of a simplex noise. */
const AS_SIMPLEX = 2.02;
const AS_FINE = 1.41;

/**
 * Fractal sum of `octaves` over a grid, each twice as fine and `gain` times as strong as the one before; about within
 * [-1, 1]. It looks as a sum of simplex noises of this frequency would, for a fifth of the time.
 */
export function fbmOver(grid: NoiseGrid, salt: number, frequency: number, octaves: number, gain: number): Float32Array {
  const out = new Float32Array(grid.width * grid.height);
  let most = 0;
  for (let octave = 0, amplitude = 1; octave < octaves; octave++, amplitude *= gain) most += amplitude;
  let amplitude = AS_SIMPLEX / most;
  let rate = frequency * AS_FINE;
  for (let octave = 0; octave < octaves; octave++) {
    // The shifts keep the octaves from sharing their zeros, which lie on the corners of each one's lattice.
    const x = grid.x * rate + octave * 17.31;
    const y = grid.y * rate - octave * 9.77;
    const { width, height } = grid;
    addNoiseAt(out, { width, height, x, y, stepX: grid.stepX * rate, stepY: grid.stepY * rate }, salt + octave, amplitude);
    amplitude *= gain;
    rate *= 2;
  }
  return out;
}

function addNoiseAt(out: Float32Array, grid: NoiseGrid, salt: number, amplitude: number, scale?: Float32Array): void {
  const { width, height, stepX, stepY } = grid;
  for (let y = 0; y < height; y++) {
    const v = grid.y + y * stepY;
    const j = Math.floor(v);
    const fy = v - j;
    const wy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    let column = NaN;
    // What the corners to the west and to the east of a lattice square come to, and their share at the west edge.
    let left = 0,
      leftAt = 0,
      right = 0,
      rightAt = 0;
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const factor = scale === undefined ? 1 : scale[row + x];
      if (factor === 0) continue;
      const u = grid.x + x * stepX;
      const i = Math.floor(u);
      if (i !== column) {
        // Along a row each corner's share is linear in fx; the two rows of corners are blended by wy at once.
        if (i === column + 1) {
          left = right;
          leftAt = rightAt;
        } else {
          const g00 = hash2(salt, i, j) & 15,
            g01 = hash2(salt, i, j + 1) & 15;
          left = GRADIENT_X[g00] + (GRADIENT_X[g01] - GRADIENT_X[g00]) * wy;
          leftAt = GRADIENT_Y[g00] * fy + (GRADIENT_Y[g01] * (fy - 1) - GRADIENT_Y[g00] * fy) * wy;
        }
        const g10 = hash2(salt, i + 1, j) & 15,
          g11 = hash2(salt, i + 1, j + 1) & 15;
        right = GRADIENT_X[g10] + (GRADIENT_X[g11] - GRADIENT_X[g10]) * wy;
        rightAt = GRADIENT_Y[g10] * fy + (GRADIENT_Y[g11] * (fy - 1) - GRADIENT_Y[g10] * fy) * wy;
        column = i;
      }
      const fx = u - i;
      const wx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
      const l = leftAt + left * fx;
      out[row + x] += amplitude * factor * (l + (rightAt - right + right * fx - l) * wx);
    }
  }
}
