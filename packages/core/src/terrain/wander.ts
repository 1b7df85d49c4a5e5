import { hashText } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import { addGradientNoise } from '../base/noise.ts';
import type { Rng } from '../base/rng.ts';
import type { Frame } from './elevation.ts';

/** Length of a bend, metres: what a map of this scale can show of meanders, which are shorter the smaller the river. */
const BEND = 2600;
/** Bends of fewer cells than this are left out. */
const LEAST_CELLS = 4;
/** How far the ground is moved about on a plain, metres; a fifth of it in the mean. */
const SWAY = 2000;
/** Slope at which rivers, tied down by rock, wander half as far. */
const TIED = 0.09;

/**
 * The land with its valleys bent to and fro: the ground as seen through uneven glass, moved about most on plains and least
 * in the mountains. Courses that run straight on the grid of erosion come to wander, and no new hollows arise.
 * @param around mean height of the land nearby, metres
 */
export function wandered(ground: Float32Array, sea: Uint8Array, around: Float32Array, frame: Frame, rng: Rng): Float32Array {
  const { width, height, metresPerCell } = frame;
  const cells = BEND / metresPerCell;
  if (cells < LEAST_CELLS) return ground;
  const sway = new Float32Array(ground.length);
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2, cell = y * width + 2; x < width - 2; x++, cell++) {
      if (sea[cell] !== 0) continue;
      const gx = around[cell + 2] - around[cell - 2];
      const gy = around[cell + 2 * width] - around[cell - 2 * width];
      const slope = Math.sqrt(gx * gx + gy * gy) / (4 * metresPerCell * TIED);
      sway[cell] = 1 / (1 + slope * slope);
    }
  }
  const salt = hashText(rng.path);
  const moveX = new Float32Array(ground.length);
  const moveY = new Float32Array(ground.length);
  addGradientNoise(moveX, width, height, salt, cells, SWAY / metresPerCell, sway);
  addGradientNoise(moveY, width, height, salt + 1, cells, SWAY / metresPerCell, sway);
  const out = ground.slice();
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2, cell = y * width + 2; x < width - 2; x++, cell++) {
      if (sway[cell] === 0) continue;
      const u = clamp(x + moveX[cell], 0, width - 1.001);
      const v = clamp(y + moveY[cell], 0, height - 1.001);
      const i = Math.floor(u);
      const at = Math.floor(v) * width + i;
      const upper = ground[at] + (ground[at + 1] - ground[at]) * (u - i);
      const lower = ground[at + width] + (ground[at + width + 1] - ground[at + width]) * (u - i);
      out[cell] = upper + (lower - upper) * (v - Math.floor(v));
    }
  }
  return out;
}
