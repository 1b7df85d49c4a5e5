import { type Drainage, drain, drainRoom, gather } from '../base/flood.ts';
import { hashText, unit2 } from '../base/hash.ts';
import { clamp, pow } from '../base/math.ts';
import { addGradientNoise } from '../base/noise.ts';
import { doubled, sampled } from '../base/resample.ts';
import type { Rng } from '../base/rng.ts';
import { type Coast, coastOf } from './coast.ts';
import type { Frame, Shape } from './elevation.ts';

/** Ground worn by rivers, metres above the sea, on a grid of half the map's cells (or all of them on a small map). */
export interface WornGround {
  readonly width: number;
  readonly height: number;
  readonly height_m: Float32Array;
  readonly coast: Coast;
  /** The courses that the water took in the last round. */
  readonly drainage: Drainage;
  /** Square kilometres that drain through each cell. */
  readonly area: Float32Array;
}

/** Cells along the longer side of the coarsest grid, at most. */
const COARSEST = 80;
/** Rounds of uplift and wear on the coarsest grid, and on each finer one. */
const ROUNDS: readonly number[] = [16, 7, 4, 2, 1];
/** Rounds that keep to the courses of one routing. */
const KEPT = 2;
/** Time that passes in a round, in the time it takes rock to rise by one unit. */
const STEP = 3;
/**
 * What a drop over a corner counts in routing. With its plain share of 0.707 worn slopes lean to the diagonals of the
 * grid (mean of cos 4θ over their directions -0.06); with this they lean nowhere (-0.01).
 */
const CORNER = 0.63;
/** Square kilometres that feed a brook: below it slopes creep rather than being cut. */
const BROOK = 0.35;

/**
 * Wears the land down: uplift against rivers that cut in proportion to a power of the area they drain and to their
 * slope, from a coarse grid to finer ones, routing the water anew in every other round. Coarse grids settle the great valleys
 * in milliseconds; each finer one only adds what it can show.
 *
 * Source: Braun, Willett, "A very efficient O(n), implicit and parallel method to solve the stream power equation",
 * Geomorphology 180–181, 2013; Cordonnier et al., "Large Scale Terrain Generation from Tectonic Uplift and Fluvial
 * Erosion", Computer Graphics Forum 35, 2016. Dropped: droplets (dear, dependent on their order).
 */
export function erode(shape: Shape, frame: Frame, rng: Rng): WornGround {
  const sizes = gridsOf(frame);
  const salt = hashText(rng.path);
  let ground: Float32Array | undefined;
  let coast: Coast | undefined;
  let width = 0;
  let height = 0;
  let drainage: Drainage | undefined;
  let area: Float32Array | undefined;
  for (let k = 0; k < sizes.length; k++) {
    const at = sizes[k];
    const metres = at.metresPerCell;
    coast = coastOf(shape, at.width, at.height, metres, at.width === frame.width);
    const uplift = sampled(shape.uplift, at.width, at.height);
    const softness = sampled(shape.softness, at.width, at.height);
    ground =
      ground === undefined
        ? new Float32Array(at.width * at.height)
        : shaken(doubled(ground, width, height, at.width, at.height), at.width, at.height, salt + 1000 * k);
    width = at.width;
    height = at.height;
    // A hair of luck on every cell keeps the first courses from following the grid.
    for (let cell = 0; cell < ground.length; cell++) {
      if (coast.sea[cell] !== 0) ground[cell] = 0;
      else
        ground[cell] =
          Math.max(0.002, ground[cell]) +
          (k === 0 ? coast.shore[cell] + 0.3 * uplift[cell] : 0) +
          0.03 * unit2(salt + k, cell % width, (cell / width) | 0);
    }
    const rounds = ROUNDS[Math.min(k, ROUNDS.length - 1)];
    const room = drainRoom(ground.length);
    const before = new Float32Array(ground.length);
    area = new Float32Array(ground.length);
    for (let round = 0; round < rounds; round++) {
      if (round % KEPT === 0) {
        drainage = drain(ground, coast.sea, width, height, salt + 31 * k + round, 0.5, CORNER, room);
        gather(drainage.order, drainage.downhill, area.fill((metres * metres) / 1e6));
        for (const cell of drainage.order) if (drainage.filled[cell] > ground[cell]) ground[cell] = drainage.filled[cell];
      }
      wear(ground, coast.sea, uplift, softness, drainage!, area, width, metres / 1000);
      creep(ground, coast.sea, width, height, before);
    }
  }
  return { width, height, height_m: toMetres(ground!, coast!.sea, shape), coast: coast!, drainage: drainage!, area: area! };
}

/** The grids from the coarsest to the one with half the map's cells across. */
function gridsOf(frame: Frame): Frame[] {
  const grids: Frame[] = [];
  let at: Frame = frame;
  while (Math.max(at.width, at.height) > COARSEST) {
    at = { width: (at.width + 1) >> 1, height: (at.height + 1) >> 1, metresPerCell: at.metresPerCell * 2 };
    grids.unshift(at);
  }
  return grids.length > 0 ? grids : [frame];
}

/** How far, in cells, a coarse grid's ground is moved about before a finer one wears it. */
const SHAKE = 1.5;
/** Size of the moves in cells. */
const SHAKE_WIDTH = 7;

/** The ground as seen through uneven glass: courses that a coarse grid laid along its eight directions come out bent. */
function shaken(ground: Float32Array, width: number, height: number, salt: number): Float32Array {
  const moveX = new Float32Array(ground.length);
  const moveY = new Float32Array(ground.length);
  addGradientNoise(moveX, width, height, salt, SHAKE_WIDTH, 2 * SHAKE);
  addGradientNoise(moveY, width, height, salt + 1, SHAKE_WIDTH, 2 * SHAKE);
  const out = new Float32Array(ground.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      const u = clamp(x + moveX[cell], 0, width - 1.001);
      const v = clamp(y + moveY[cell], 0, height - 1.001);
      const i = Math.floor(u);
      const j = Math.floor(v);
      const at = j * width + i;
      const upper = ground[at] + (ground[at + 1] - ground[at]) * (u - i);
      const lower = ground[at + width] + (ground[at + width + 1] - ground[at + width]) * (u - i);
      out[cell] = upper + (lower - upper) * (v - j);
    }
  }
  return out;
}

/** One round of rising and cutting. Changes `ground`. */
function wear(
  ground: Float32Array,
  sea: Uint8Array,
  uplift: Float32Array,
  softness: Float32Array,
  drainage: Drainage,
  area: Float32Array,
  width: number,
  km: number,
): void {
  const { order, downhill } = drainage;
  for (let k = 0; k < order.length; k++) {
    const cell = order[k];
    const way = downhill[cell];
    const step = way - cell;
    const straight = step === 1 || step === -1 || step === width || step === -width;
    // The area to the power 5/8: with the root alone, lowland rivers come out steeper against their headwaters than real ones.
    const root = Math.sqrt(area[cell] + BROOK);
    const cut = (STEP * softness[cell] * root * Math.sqrt(Math.sqrt(root))) / (straight ? km : km * 1.4142135623730951);
    const base = sea[way] !== 0 ? 0 : ground[way];
    ground[cell] = (ground[cell] + STEP * uplift[cell] + cut * base) / (1 + cut);
  }
}

/** Lets slopes creep: each land cell moves a little towards the mean of its four neighbours. */
function creep(ground: Float32Array, sea: Uint8Array, width: number, height: number, before: Float32Array): void {
  before.set(ground);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const cell = y * width + x;
      if (sea[cell] === 0)
        ground[cell] = before[cell] * 0.88 + 0.03 * (before[cell - 1] + before[cell + 1] + before[cell - width] + before[cell + width]);
    }
  }
}

const BINS = 512;
/** Real lands have more low ground than high, but not without measure: the skewness of their heights lies between 0.2 and 1.8. */
const MOST_SKEW = 1.6;

/** Heights in metres: the highest are the relief, and the mean is `fullness` of it. A rising curve, so that no river turns round. */
function toMetres(ground: Float32Array, sea: Uint8Array, shape: Shape): Float32Array {
  let top = 0;
  for (let cell = 0; cell < ground.length; cell++) if (sea[cell] === 0 && ground[cell] > top) top = ground[cell];
  if (top === 0) return ground.slice();
  const counts = new Float64Array(BINS);
  let land = 0;
  for (let cell = 0; cell < ground.length; cell++) {
    if (sea[cell] !== 0) continue;
    counts[Math.min(BINS - 1, Math.floor((ground[cell] / top) * BINS))]++;
    land++;
  }
  let high = 0;
  for (let seen = 0, bin = BINS - 1; bin > 0 && seen < land * 0.0008; bin--) {
    seen += counts[bin];
    high = bin + 1;
  }
  const peak = high / BINS;
  const mean = (power: number): number => {
    let sum = 0;
    for (let bin = 0; bin < BINS; bin++) if (counts[bin] > 0) sum += counts[bin] * Math.min(1, pow((bin + 0.5) / BINS / peak, power));
    return sum / land;
  };
  let least = 0.35;
  let most = 3.5;
  for (let k = 0; k < 18; k++) {
    const middle = (least + most) / 2;
    if (mean(middle) > shape.fullness) least = middle;
    else most = middle;
  }
  let power = (least + most) / 2;
  while (power > least / 4 && skewOf(counts, peak, power) > MOST_SKEW) power *= 0.96;
  const curve = Float32Array.from({ length: BINS + 2 }, (_, bin) => shape.relief * pow(bin / BINS / peak, power));
  const out = new Float32Array(ground.length);
  for (let cell = 0; cell < ground.length; cell++) {
    if (sea[cell] !== 0) continue;
    const at = Math.max(0, (ground[cell] / top) * BINS);
    const bin = Math.floor(at);
    out[cell] = curve[bin] + (curve[bin + 1] - curve[bin]) * (at - bin);
  }
  return out;
}

/** Skewness of the heights, raised to a power and cut at the peak: above 0 where low land outweighs high. */
function skewOf(counts: Float64Array, peak: number, power: number): number {
  let n = 0;
  let sum = 0;
  let squares = 0;
  let cubes = 0;
  for (let bin = 0; bin < BINS; bin++) {
    if (counts[bin] === 0) continue;
    const z = Math.min(1, pow((bin + 0.5) / BINS / peak, power));
    n += counts[bin];
    sum += counts[bin] * z;
    squares += counts[bin] * z * z;
    cubes += counts[bin] * z * z * z;
  }
  const mean = sum / n;
  const variance = squares / n - mean * mean;
  return variance > 0 ? (cubes / n - 3 * mean * variance - mean * mean * mean) / (variance * Math.sqrt(variance)) : 0;
}
