import { hashText, unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import { addGradientNoise } from '../base/noise.ts';
import { doubled, sampled } from '../base/resample.ts';
import type { Rng } from '../base/rng.ts';
import { type Coast, coastOf } from './coast.ts';
import type { Frame, Shape, TerrainParams } from './elevation.ts';
import type { WornGround } from './erosion.ts';
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
  /** Mouths of great rivers that have changed the coast. */
  readonly mouths: readonly Mouth[];
}

/** Widest and narrowest of the details, in cells; their wavelengths are halves of halves of four kilometres. */
const DETAIL: { readonly most: number; readonly least: number } = { most: 9, least: 2 };
/** Lowest land, metres: no hollow reaches below the sea beside it. */
const LOWEST = 0.3;
/** Edge of the squares that may hold a chance hollow each, metres. */
const HOLLOW_SQUARE = 14_000;

/** Brings the worn ground to the map's resolution: the coast in full, hollows for lakes, details below valley scale, and the bed of the sea. */
export function makeGround(shape: Shape, worn: WornGround, frame: Frame, params: TerrainParams, lakes: number, rng: Rng): Ground {
  const { width, height, metresPerCell } = frame;
  const same = worn.width === width && worn.height === height;
  const coast = same ? worn.coast : coastOf(shape, width, height, metresPerCell, true);
  const hollowed = worn.height_m.slice();
  press(hollowed, shape, worn, frame, lakes, rng.fork('hollows'));
  const smooth = same ? hollowed : doubled(hollowed, worn.width, worn.height, width, height);
  for (let cell = 0; cell < smooth.length; cell++)
    if (coast.sea[cell] === 0) smooth[cell] = Math.max(smooth[cell], 0.5 + 60 * clamp(coast.shore[cell], 0, 0.15));

  const elevation = smooth.slice();
  roughen(elevation, hollowed, coast, worn, frame, params.ruggedness, rng.fork('details'));
  for (let cell = 0; cell < elevation.length; cell++) if (coast.sea[cell] === 0 && elevation[cell] < LOWEST) elevation[cell] = LOWEST;
  deepen(elevation, smooth, coast, frame, rng.fork('seabed'));
  const mouths = same ? [] : shapeMouths(worn, hollowed, coast, elevation, smooth, frame, rng.fork('mouths'));
  const mean = blurred(blurred(hollowed, worn.width, worn.height), worn.width, worn.height);
  const around = same ? mean : doubled(mean, worn.width, worn.height, width, height);
  return { elevation, smooth, around, sea: coast.sea, fire: fireOf(shape, coast), mouths };
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

/** Presses hollows into the land: those of the plan, and by chance one in some squares of the map. */
function press(ground: Float32Array, shape: Shape, worn: WornGround, frame: Frame, lakes: number, rng: Rng): void {
  const { width, height } = worn;
  const metres = (frame.metresPerCell * frame.width) / width;
  const sea = worn.coast.sea;
  if (shape.hollow !== null && lakes > 0) {
    const hollow = sampled(shape.hollow, width, height);
    let deepest = 0;
    for (const depth of shape.hollow.values) if (depth > deepest) deepest = depth;
    // The strokes fall off with the square of a square: taking this much off leaves the wanted share of their area.
    const off = deepest * (1 - Math.min(1, lakes)) * (1 - Math.min(1, lakes));
    for (let cell = 0; cell < ground.length; cell++) {
      if (sea[cell] !== 0 || hollow[cell] <= off) continue;
      ground[cell] = Math.max(2, ground[cell] - (hollow[cell] - off) * shape.relief);
    }
  }
  const salt = hashText(rng.path);
  const columns = Math.ceil((width * metres) / HOLLOW_SQUARE);
  const rows = Math.ceil((height * metres) / HOLLOW_SQUARE);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      if (lakes <= 0 || unit2(salt, i, j) > 0.3) continue;
      const at = { x: (i + 0.2 + 0.6 * unit2(salt + 1, i, j)) * HOLLOW_SQUARE, y: (j + 0.2 + 0.6 * unit2(salt + 2, i, j)) * HOLLOW_SQUARE };
      const size = unit2(salt + 3, i, j);
      const radius = (900 + 2300 * size * size) * Math.sqrt(lakes);
      const stretch = 0.5 + unit2(salt + 4, i, j);
      const lean = unit2(salt + 5, i, j) * 2 - 1;
      const depth = 25 + 45 * unit2(salt + 6, i, j);
      pressOne(ground, sea, width, height, metres, at.x, at.y, radius, stretch, lean, depth, salt);
    }
  }
}

/** One hollow, oval and a little ragged, only as deep as leaves its floor above the sea. */
function pressOne(
  ground: Float32Array,
  sea: Uint8Array,
  width: number,
  height: number,
  metres: number,
  atX: number,
  atY: number,
  radius: number,
  stretch: number,
  lean: number,
  depth: number,
  salt: number,
): void {
  const reach = Math.ceil((radius * 1.6) / metres) + 1;
  const cx = Math.floor(atX / metres);
  const cy = Math.floor(atY / metres);
  for (let y = Math.max(1, cy - reach); y <= Math.min(height - 2, cy + reach); y++) {
    for (let x = Math.max(1, cx - reach); x <= Math.min(width - 2, cx + reach); x++) {
      const cell = y * width + x;
      if (sea[cell] !== 0) continue;
      const dx = ((x + 0.5) * metres - atX) / radius;
      const dy = ((y + 0.5) * metres - atY) / radius - lean * dx * 0.6;
      const square = dx * dx * stretch + (dy * dy) / stretch;
      if (square >= 1) continue;
      const ragged = 0.85 + 0.3 * unit2(salt + 9, x >> 1, y >> 1);
      ground[cell] = Math.max(Math.min(ground[cell], 3), ground[cell] - depth * (1 - square) * ragged);
    }
  }
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
