import { type Land, WATER } from '../world.ts';
import { correlation } from './statistics.ts';

/** How far the same recipe gives the same land at two resolutions. */
export interface Agreement {
  /** Correlation of the heights, both averaged to cells eight times as wide as the coarser one's. */
  readonly coarseCorrelation: number | null;
  /** Land that both have, as a share of the land that either has, on the coarser grid. */
  readonly landOverlap: number | null;
}

/** Cells of the coarser land that are averaged together before heights are compared. */
const BLOCK = 8;

/** Compares two lands of one extent; the cells of `fine` must divide those of `coarse` evenly. */
export function agreementOf(coarse: Land, fine: Land): Agreement {
  const { width, height } = coarse.rect;
  const factor = fine.rect.width / width;
  if (!Number.isInteger(factor) || fine.rect.height !== height * factor)
    throw new RangeError(`${fine.rect.width} × ${fine.rect.height} cells cannot be laid evenly on ${width} × ${height}`);
  const mask = landMask(coarse, 1);
  const other = landMask(fine, factor);
  let both = 0;
  let either = 0;
  for (let cell = 0; cell < mask.length; cell++) {
    both += mask[cell] & other[cell];
    either += mask[cell] | other[cell];
  }
  return {
    coarseCorrelation: correlation(averaged(coarse, BLOCK), averaged(fine, BLOCK * factor)),
    landOverlap: either === 0 ? null : both / either,
  };
}

/** 1 where at least half of the block of `size` × `size` cells is land. */
function landMask(land: Land, size: number): Uint8Array {
  const dry = Float32Array.from(land.layers.water, (water) => (water === WATER.ocean ? 0 : 1));
  return Uint8Array.from(blockMeans(dry, land.rect.width, land.rect.height, size), (share) => (share >= 0.5 ? 1 : 0));
}

function averaged(land: Land, size: number): Float64Array {
  return blockMeans(land.layers.elevation, land.rect.width, land.rect.height, size);
}

/** Means over blocks of `size` × `size` cells; a rest at the right and lower edges is left out. */
function blockMeans(values: Float32Array, width: number, height: number, size: number): Float64Array {
  const across = Math.floor(width / size);
  const down = Math.floor(height / size);
  const out = new Float64Array(across * down);
  for (let y = 0; y < down * size; y++)
    for (let x = 0; x < across * size; x++) out[Math.floor(y / size) * across + Math.floor(x / size)] += values[y * width + x];
  for (let i = 0; i < out.length; i++) out[i] /= size * size;
  return out;
}
