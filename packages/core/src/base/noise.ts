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

/**
 * Adds one octave of gradient noise to every cell of a grid: `out[cell] += amplitude * noise`, about within ±0.7 of it.
 * The gradients of a lattice square are fetched once and its cells run through in a row, which makes a value cost 4 ns
 * where simplex-noise costs 16 to 24; the noise is a function of the world position alone, not of the grid.
 * @param wavelength lattice spacing in cells, at least 1
 * @param scale optional factor for each cell
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
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5) * step;
    const j = Math.floor(v);
    const fy = v - j;
    const wy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    let column = -1;
    let a0 = 0,
      b0 = 0,
      a1 = 0,
      b1 = 0;
    const row = y * width;
    let u = 0.5 * step;
    for (let x = 0; x < width; x++) {
      u = (x + 0.5) * step;
      const i = Math.floor(u);
      if (i !== column) {
        column = i;
        const g00 = hash2(salt, i, j) & 15,
          g10 = hash2(salt, i + 1, j) & 15,
          g01 = hash2(salt, i, j + 1) & 15,
          g11 = hash2(salt, i + 1, j + 1) & 15;
        // Along a row each corner's share is linear in fx; the two rows of corners are blended by wy at once.
        const left = GRADIENT_X[g00] + (GRADIENT_X[g01] - GRADIENT_X[g00]) * wy;
        const right = GRADIENT_X[g10] + (GRADIENT_X[g11] - GRADIENT_X[g10]) * wy;
        const leftAt = GRADIENT_Y[g00] * fy + (GRADIENT_Y[g01] * (fy - 1) - GRADIENT_Y[g00] * fy) * wy;
        const rightAt = GRADIENT_Y[g10] * fy + (GRADIENT_Y[g11] * (fy - 1) - GRADIENT_Y[g10] * fy) * wy;
        a0 = leftAt;
        b0 = left;
        a1 = rightAt - right;
        b1 = right;
      }
      const fx = u - i;
      const wx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
      const l = a0 + b0 * fx;
      const value = amplitude * (l + (a1 + b1 * fx - l) * wx);
      out[row + x] += scale === undefined ? value : value * scale[row + x];
    }
  }
}
