import { DX, DY } from '../base/grid.ts';
import { hashText, unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import { sampled } from '../base/resample.ts';
import type { Rng } from '../base/rng.ts';
import type { Shape } from './elevation.ts';
import type { WornGround } from './erosion.ts';

/** Edge of the squares that may hold a hollow each, metres. */
const SQUARE = 11_000;
/** Share of the squares that get one. */
const SHARE = 0.33;
/** Places in a square that are tried for the one whose rim stands most even. */
const TRIES = 6;
/** Where the rim's lowest place lies so many metres below the middle, the land is too steep for a lake. */
const STEEPEST = 160;
/** The floor of a hollow, metres: at least so high, and the rim at least so far above it. */
const FLOOR = 2;
const LEAST_DEPTH = 8;

/** A hollow to press: its middle and half its width in metres, how it is drawn out and leans. */
interface Hollow {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly stretch: number;
  readonly lean: number;
}

/**
 * Presses hollows for lakes into the worn ground: those of the plan, and by chance one in some squares of the map, where
 * the land round about stands most even. Changes `ground`.
 * @returns 1 where a lake is meant to be: in these hollows, and where the plan has an enclosed water
 */
export function pressHollows(ground: Float32Array, shape: Shape, worn: WornGround, metres: number, lakes: number, rng: Rng): Uint8Array {
  const { width, height } = worn;
  const { sea, shore } = worn.coast;
  const seats = new Uint8Array(ground.length);
  if (lakes <= 0) return seats;
  const salt = hashText(rng.path);
  for (let cell = 0; cell < ground.length; cell++) if (sea[cell] === 0 && shore[cell] <= -0.1 * (1 - Math.min(1, lakes))) seats[cell] = 1;
  if (shape.hollow !== null) pressPlanned(ground, shape, shape.hollow.values, sea, width, height, lakes, seats);

  const columns = Math.ceil((width * metres) / SQUARE);
  const rows = Math.ceil((height * metres) / SQUARE);
  const breadth = lakes < 1 ? 0.6 + 0.4 * lakes : 0.9 + 0.1 * lakes;
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      if (unit2(salt, i, j) >= SHARE * lakes) continue;
      const size = unit2(salt + 3, i, j);
      const radius = (1000 + 2600 * size * size) * breadth;
      const stretch = 0.6 + 0.8 * unit2(salt + 4, i, j);
      const lean = unit2(salt + 5, i, j) * 2 - 1;
      let least = STEEPEST;
      let best: Hollow | undefined;
      let level = 0;
      for (let k = 0; k < TRIES; k++) {
        const x = (i + 0.1 + 0.8 * unit2(salt + 10 + k, i, j)) * SQUARE;
        const y = (j + 0.1 + 0.8 * unit2(salt + 20 + k, i, j)) * SQUARE;
        const rim = rimOf(ground, sea, width, height, metres, x, y, radius);
        if (rim === null || rim.below >= least || rim.level < FLOOR + LEAST_DEPTH) continue;
        least = rim.below;
        best = { x, y, radius, stretch, lean };
        level = rim.level;
      }
      if (best !== undefined) pressOne(ground, sea, width, height, metres, best, level, 20 + 45 * unit2(salt + 6, i, j), seats, salt);
    }
  }
  return seats;
}

/** The hollows of the plan: as much of their area as is wanted, as deep as the plan says. */
function pressPlanned(
  ground: Float32Array,
  shape: Shape,
  depths: Float32Array,
  sea: Uint8Array,
  width: number,
  height: number,
  lakes: number,
  seats: Uint8Array,
): void {
  const hollow = sampled(shape.hollow!, width, height);
  let deepest = 0;
  for (const depth of depths) if (depth > deepest) deepest = depth;
  // The strokes fall off with the square of a square: taking this much off leaves the wanted share of their area.
  const off = deepest * (1 - Math.min(1, lakes)) * (1 - Math.min(1, lakes));
  for (let cell = 0; cell < ground.length; cell++) {
    if (sea[cell] !== 0 || hollow[cell] <= off) continue;
    ground[cell] = Math.max(FLOOR, ground[cell] - (hollow[cell] - off) * shape.relief);
    seats[cell] = 1;
  }
}

/** The lowest of the points around a place, metres above the sea, and how far below the place it lies; null beside the sea. */
function rimOf(
  ground: Float32Array,
  sea: Uint8Array,
  width: number,
  height: number,
  metres: number,
  x: number,
  y: number,
  radius: number,
): { readonly level: number; readonly below: number } | null {
  const at = (px: number, py: number): number =>
    clamp(Math.floor(py / metres), 0, height - 1) * width + clamp(Math.floor(px / metres), 0, width - 1);
  const middle = at(x, y);
  if (sea[middle] !== 0) return null;
  let level = Infinity;
  for (let k = 0; k < 8; k++) {
    const reach = (k < 4 ? 1.15 : 0.81) * radius + 0.5 * metres;
    const cell = at(x + DX[k] * reach, y + DY[k] * reach);
    if (sea[cell] !== 0) return null;
    level = Math.min(level, ground[cell]);
  }
  return { level, below: ground[middle] - level };
}

/** Digs one hollow below the level of its rim's lowest place, oval and a little ragged, with banks that run up to the land about. */
function pressOne(
  ground: Float32Array,
  sea: Uint8Array,
  width: number,
  height: number,
  metres: number,
  { x: atX, y: atY, radius, stretch, lean }: Hollow,
  level: number,
  depth: number,
  seats: Uint8Array,
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
      const ragged = 0.8 + 0.4 * unit2(salt + 9, Math.floor((x * metres) / 1000), Math.floor((y * metres) / 1000));
      const square = (dx * dx * stretch + (dy * dy) / stretch) * ragged;
      if (square >= 1) continue;
      const floor = Math.max(FLOOR, level - LEAST_DEPTH - depth * (1 - square));
      const share = Math.min(1, 2.5 * (1 - square));
      if (ground[cell] > floor) ground[cell] += (floor - ground[cell]) * share;
      seats[cell] = 1;
    }
  }
}
