import { unit2 } from '../base/hash.ts';

/** Edge of a texture; a power of two, so that any coordinate wraps by a mask. */
export const TILE = 128;
export const TILE_MASK: number = TILE - 1;

/** Irregularities that a map is roughened with, all wrapping around, made once. */
export interface Textures {
  /** Smooth noise in [-1, 1], features about 4 samples wide. */
  readonly fine: Float32Array;
  /** The same, another draw. */
  readonly other: Float32Array;
  /** Smooth noise in [-1, 1], features from 32 samples down. */
  readonly blotches: Float32Array;
  /** White noise in [-1, 1]. */
  readonly grain: Float32Array;
  /** Tree tops lit from the upper left: brightness in about [-1, 1]. */
  readonly trees: Float32Array;
  /** Broken rock in the same light. */
  readonly crags: Float32Array;
}

let made: Textures | undefined;

/** The textures; the same for every map. */
export function textures(): Textures {
  return (made ??= makeTextures());
}

function makeTextures(): Textures {
  const fine = wrappedNoise(1, 4);
  const other = wrappedNoise(2, 4);
  const blotches = new Float32Array(TILE * TILE);
  let share = 0.5;
  for (let spacing = 32; spacing >= 4; spacing /= 2) {
    const octave = wrappedNoise(spacing, spacing);
    for (let i = 0; i < blotches.length; i++) blotches[i] += share * octave[i];
    share /= 2;
  }
  const grain = new Float32Array(TILE * TILE);
  for (let y = 0; y < TILE; y++) for (let x = 0; x < TILE; x++) grain[y * TILE + x] = unit2(3, x, y) * 2 - 1;
  const rock = blurred(grain, 3);
  const broken = blurred(grain, 1);
  for (let i = 0; i < rock.length; i++) rock[i] = 5 * rock[i] + 0.8 * broken[i];
  return { fine, other, blotches, grain, trees: lit(treeTops(), 0.22), crags: lit(rock, 0.5) };
}

/** Value noise on a wrapping lattice of `spacing` samples, smoothed by a cubic. */
function wrappedNoise(salt: number, spacing: number): Float32Array {
  const nodes = TILE / spacing;
  const lattice = new Float32Array((nodes + 1) * (nodes + 1));
  for (let j = 0; j <= nodes; j++)
    for (let i = 0; i <= nodes; i++) lattice[j * (nodes + 1) + i] = unit2(salt, i % nodes, j % nodes) * 2 - 1;
  const out = new Float32Array(TILE * TILE);
  for (let y = 0; y < TILE; y++) {
    const j = Math.floor(y / spacing);
    const fy = y / spacing - j;
    const wy = fy * fy * (3 - 2 * fy);
    for (let x = 0; x < TILE; x++) {
      const i = Math.floor(x / spacing);
      const fx = x / spacing - i;
      const wx = fx * fx * (3 - 2 * fx);
      const k = j * (nodes + 1) + i;
      const top = lattice[k] + (lattice[k + 1] - lattice[k]) * wx;
      const bottom = lattice[k + nodes + 1] + (lattice[k + nodes + 2] - lattice[k + nodes + 1]) * wx;
      out[y * TILE + x] = top + (bottom - top) * wy;
    }
  }
  return out;
}

/** Wrapping noise averaged with its neighbours, 1-2-1 each way, `rounds` times: grains of no direction. */
function blurred(noise: Float32Array, rounds: number): Float32Array {
  let from = noise;
  for (let round = 0; round < rounds; round++) {
    const across = new Float32Array(TILE * TILE);
    for (let at = 0; at < across.length; at++) {
      const row = at & ~TILE_MASK;
      across[at] = (from[row | ((at - 1) & TILE_MASK)] + 2 * from[at] + from[row | ((at + 1) & TILE_MASK)]) / 4;
    }
    const both = new Float32Array(TILE * TILE);
    const all = TILE * TILE - 1;
    for (let at = 0; at < both.length; at++) both[at] = (across[(at - TILE) & all] + 2 * across[at] + across[(at + TILE) & all]) / 4;
    from = both;
  }
  return from;
}

/** Heights of round crowns on a jittered lattice of 4 samples. */
function treeTops(): Float32Array {
  const spacing = 4;
  const height = new Float32Array(TILE * TILE);
  for (let j = 0; j < TILE / spacing; j++) {
    for (let i = 0; i < TILE / spacing; i++) {
      const cx = (i + 0.15 + 0.7 * unit2(11, i, j)) * spacing;
      const cy = (j + 0.15 + 0.7 * unit2(12, i, j)) * spacing;
      const radius = 1.7 + 1.1 * unit2(13, i, j);
      for (let y = Math.ceil(cy - radius); y <= cy + radius; y++) {
        for (let x = Math.ceil(cx - radius); x <= cx + radius; x++) {
          const at = (y & TILE_MASK) * TILE + (x & TILE_MASK);
          const rise = radius * radius - (x - cx) * (x - cx) - (y - cy) * (y - cy);
          if (rise > 0) height[at] = Math.max(height[at], Math.sqrt(rise));
        }
      }
    }
  }
  return height;
}

/** How far a surface leans towards a light in the upper left, times `steepness`, held within -1 and 1. */
function lit(height: Float32Array, steepness: number): Float32Array {
  const out = new Float32Array(TILE * TILE);
  for (let y = 0; y < TILE; y++) {
    const row = y * TILE;
    const above = ((y - 1) & TILE_MASK) * TILE;
    const below = ((y + 1) & TILE_MASK) * TILE;
    for (let x = 0; x < TILE; x++) {
      const left = (x - 1) & TILE_MASK;
      const right = (x + 1) & TILE_MASK;
      const slope =
        height[row + right] + height[below + x] + height[below + right] - height[row + left] - height[above + x] - height[above + left];
      out[row + x] = Math.max(-1, Math.min(1, slope * steepness));
    }
  }
  return out;
}
