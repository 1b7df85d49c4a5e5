import { hashText } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import { addGradientNoise } from '../base/noise.ts';
import { doubled, sampled } from '../base/resample.ts';
import type { Rng } from '../base/rng.ts';
import { type Coast, coastOf } from './coast.ts';
import type { Frame, Shape, TerrainParams } from './elevation.ts';
import type { WornGround } from './erosion.ts';
import { wandered } from './wander.ts';
import { pressHollows } from './hollows.ts';
import { type Mouth, shapeMouths } from './mouths.ts';

/** The ground at the map's own resolution, before water has found its way. */
export interface Ground {
  /** Metres above sea level; below it the bed of the sea. */
  readonly elevation: Float32Array;
  /** The same without what is finer than the valleys. */
  readonly smooth: Float32Array;
  /** Mean height of the land for about a kilometre around, which the weather feels; 0 at sea. */
  readonly around: Float32Array;
  /** 1 sea, 0 land; the outermost ring is sea. */
  readonly sea: Uint8Array;
  /** 1 on the slopes of a fire mountain; null where there is none. */
  readonly fire: Uint8Array | null;
  /** 1 where a hollow is meant to hold a lake. */
  readonly seats: Uint8Array;
  /** Mouths of great rivers that have changed the coast. */
  readonly mouths: readonly Mouth[];
}

/** Widest and narrowest of the details, in cells; their wavelengths are halves of halves of four kilometres. */
const DETAIL: { readonly most: number; readonly least: number } = { most: 9, least: 2 };
/** Lowest land, metres: no hollow reaches below the sea beside it. */
const LOWEST = 0.3;

/** Brings the worn ground to the map's resolution: the coast in full, hollows for lakes, details below valley scale, and the bed of the sea. */
export function makeGround(shape: Shape, worn: WornGround, frame: Frame, params: TerrainParams, lakes: number, rng: Rng): Ground {
  const { width, height, metresPerCell } = frame;
  const same = worn.width === width && worn.height === height;
  const coast = same ? worn.coast : coastOf(shape, width, height, metresPerCell, true);
  const hollowed = worn.height_m.slice();
  const seats = pressHollows(hollowed, shape, worn, metresPerCell * (same ? 1 : 2), lakes, rng.fork('hollows'));
  const mean = blurred(blurred(hollowed, worn.width, worn.height), worn.width, worn.height);
  const around = same ? mean : doubled(mean, worn.width, worn.height, width, height);
  const smooth = same
    ? hollowed
    : wandered(doubled(hollowed, worn.width, worn.height, width, height), coast.sea, around, frame, rng.fork('bends'));
  for (let cell = 0; cell < smooth.length; cell++)
    if (coast.sea[cell] === 0) smooth[cell] = Math.max(smooth[cell], 0.5 + 60 * clamp(coast.shore[cell], 0, 0.15));

  const elevation = smooth.slice();
  roughen(elevation, hollowed, coast, worn, frame, params.ruggedness, rng.fork('details'));
  for (let cell = 0; cell < elevation.length; cell++) if (coast.sea[cell] === 0 && elevation[cell] < LOWEST) elevation[cell] = LOWEST;
  deepen(elevation, smooth, coast, frame, rng.fork('seabed'));
  const mouths = same ? [] : shapeMouths(worn, hollowed, coast, elevation, smooth, frame, rng.fork('mouths'));
  return {
    elevation,
    smooth,
    around,
    sea: coast.sea,
    fire: fireOf(shape, coast),
    seats: same ? seats : spread(seats, worn.width, width, height),
    mouths,
  };
}

/** Strength of a volcano from which its slopes are bare. */
const BARE = 0.3;

function fireOf(shape: Shape, coast: Coast): Uint8Array | null {
  if (shape.fire === null) return null;
  const strength = sampled(shape.fire, coast.width, coast.height);
  const fire = new Uint8Array(strength.length);
  for (let cell = 0; cell < fire.length; cell++) if (coast.sea[cell] === 0 && strength[cell] > BARE) fire[cell] = 1;
  return fire;
}

/** Values of a grid of half the cells for each of four. */
function spread(coarse: Uint8Array, coarseWidth: number, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height);
  for (let y = 0, cell = 0; y < height; y++) for (let x = 0; x < width; x++, cell++) out[cell] = coarse[(y >> 1) * coarseWidth + (x >> 1)];
  return out;
}

/** Means over three by three cells. */
function blurred(values: Float32Array, width: number, height: number): Float32Array {
  const across = values.slice();
  for (let y = 0; y < height; y++)
    for (let x = 1, cell = y * width + 1; x < width - 1; x++, cell++)
      across[cell] = (values[cell - 1] + values[cell] + values[cell + 1]) / 3;
  const out = across.slice();
  for (let cell = width; cell < values.length - width; cell++) out[cell] = (across[cell - width] + across[cell] + across[cell + width]) / 3;
  return out;
}

/** Adds noise finer than the valleys, strong on slopes and faint on plains. */
function roughen(
  elevation: Float32Array,
  coarse: Float32Array,
  coast: Coast,
  worn: WornGround,
  frame: Frame,
  ruggedness: number,
  rng: Rng,
): void {
  const { width, height, metresPerCell } = frame;
  const factor = width === worn.width ? 1 : 2;
  const metres = metresPerCell * factor;
  const slope = new Float32Array(coarse.length);
  for (let y = 1; y < worn.height - 1; y++) {
    for (let x = 1; x < worn.width - 1; x++) {
      const cell = y * worn.width + x;
      const gx = coarse[cell + 1] - coarse[cell - 1];
      const gy = coarse[cell + worn.width] - coarse[cell - worn.width];
      slope[cell] = Math.sqrt(gx * gx + gy * gy) / (2 * metres);
    }
  }
  const strength = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      if (coast.sea[cell] === 0)
        strength[cell] = 0.0013 + 0.19 * slope[(factor === 1 ? y : y >> 1) * worn.width + (factor === 1 ? x : x >> 1)];
    }
  }
  const salt = hashText(rng.path);
  for (let k = 0, wavelength = 64_000; k < 14; k++, wavelength /= 2) {
    const cells = wavelength / metresPerCell;
    if (cells > DETAIL.most || cells < DETAIL.least) continue;
    addGradientNoise(elevation, width, height, salt + k, cells, wavelength * (0.3 + 0.7 * ruggedness), strength);
  }
}

/** The bed of the sea: a shelf that slopes gently out, then the deep. */
function deepen(elevation: Float32Array, smooth: Float32Array, coast: Coast, frame: Frame, rng: Rng): void {
  const depth = new Float32Array(elevation.length);
  for (let cell = 0; cell < depth.length; cell++) {
    if (coast.sea[cell] === 0) continue;
    const out = Math.max(0, -coast.shore[cell]);
    const shelf = Math.min(1, out / 0.3);
    const deep = clamp((out - 0.3) / 1.6, 0, 1.2);
    depth[cell] = 4 + 110 * shelf * shelf + 2400 * deep * (0.4 + 0.6 * deep);
    elevation[cell] = -depth[cell];
    smooth[cell] = 0;
  }
  const salt = hashText(rng.path);
  for (let wavelength = 16_000, k = 0; wavelength >= 2 * frame.metresPerCell && k < 3; wavelength /= 2, k++)
    addGradientNoise(elevation, frame.width, frame.height, salt + k, wavelength / frame.metresPerCell, 0.35 / (1 + k), depth);
  for (let cell = 0; cell < depth.length; cell++) if (depth[cell] !== 0 && elevation[cell] > -1) elevation[cell] = -1;
}
