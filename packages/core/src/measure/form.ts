import { DX, DY } from '../base/grid.ts';
import type { Drainage } from './drainage.ts';
import { quantile } from './statistics.ts';
import type { Surface } from './surface.ts';

/** Metres by which a cell must be filled before it counts: above the grain of float32 at mountain heights. */
const FILL_GRAIN = 0.01;

/** Share of the ground whose water does not reach an outlet unless the cell is filled. */
export function fillShare(surface: Surface, drainage: Drainage): number | null {
  let count = 0;
  for (let cell = 0; cell < surface.ground.length; cell++)
    if (surface.ground[cell] && drainage.filled[cell] - surface.level[cell] > FILL_GRAIN) count++;
  return share(count, surface.groundCells);
}

/** Share of the ground that is lower than all eight neighbours; cells on the frame are not judged. */
export function minimaShare(surface: Surface): number | null {
  const { width, height, level, ground, outlet } = surface;
  let count = 0;
  let judged = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const cell = y * width + x;
      if (!ground[cell] || outlet[cell]) continue;
      judged++;
      let lowest = true;
      for (let k = 0; k < 8 && lowest; k++) lowest = level[cell] < level[cell + DX[k] + DY[k] * width];
      if (lowest) count++;
    }
  return share(count, judged);
}

/** Slope of every ground cell inside the frame, rise over run, by central differences. */
export function slopesOf(surface: Surface): Float64Array {
  const { width, height, level, ground, metresPerCell } = surface;
  const out: number[] = [];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const cell = y * width + x;
      if (!ground[cell]) continue;
      const dx = level[cell + 1] - level[cell - 1];
      const dy = level[cell + width] - level[cell - width];
      out.push(Math.sqrt(dx * dx + dy * dy) / (2 * metresPerCell));
    }
  return Float64Array.from(out);
}

/** Mean, and standard deviation in units of the mean. */
export function meanAndVariation(values: Float64Array): { readonly mean: number | null; readonly variation: number | null } {
  if (values.length === 0) return { mean: null, variation: null };
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return { mean, variation: mean > 0 ? Math.sqrt(squares / values.length) / mean : null };
}

/** Share of the slopes that are under a fiftieth of the mean one: ground too smooth to have been shaped by water. */
export function flatShare(slopes: Float64Array): number | null {
  const { mean } = meanAndVariation(slopes);
  if (mean === null) return null;
  let count = 0;
  for (const slope of slopes) if (slope <= mean / 50) count++;
  return share(count, slopes.length);
}

/** Levels of the ground in metres, ascending. */
export function sortedLevels(surface: Surface): Float64Array {
  const out = new Float64Array(surface.groundCells);
  for (let cell = 0, i = 0; cell < surface.ground.length; cell++) if (surface.ground[cell]) out[i++] = surface.level[cell];
  return out.sort();
}

/**
 * Hypsometric integral: how high the mean stands between the lowest and the highest ground, which are taken as the 0.1
 * and 99.9 percentiles. Source: Pike and Wilson, "Elevation-Relief Ratio", GSA Bulletin 82, 1971.
 */
export function hypsometricIntegral(levels: Float64Array): number | null {
  const low = quantile(levels, 0.001);
  const high = quantile(levels, 0.999);
  if (low === null || high === null || high - low < 1e-9) return null;
  return ((meanAndVariation(levels).mean as number) - low) / (high - low);
}

/** Skewness of the heights: above 0 where lowland is more common than highland. */
export function heightSkew(levels: Float64Array): number | null {
  const { mean } = meanAndVariation(levels);
  if (mean === null) return null;
  let m2 = 0;
  let m3 = 0;
  for (const level of levels) {
    const d = level - mean;
    m2 += d * d;
    m3 += d * d * d;
  }
  m2 /= levels.length;
  m3 /= levels.length;
  return m2 < 1e-12 ? null : m3 / (m2 * Math.sqrt(m2));
}

/**
 * Share of the ground that stands in spikes of the histogram of heights, as terraces and quantised heights do: what
 * exceeds half as much again as the bins around it, beyond four standard deviations of chance.
 */
export function terraceShare(levels: Float64Array): number | null {
  const BINS = 256;
  const REACH = 8;
  const low = quantile(levels, 0.001);
  const high = quantile(levels, 0.999);
  if (low === null || high === null || high - low < 1e-9) return null;
  const counts = new Float64Array(BINS);
  for (const level of levels)
    if (level >= low && level <= high) counts[Math.min(BINS - 1, Math.floor(((level - low) / (high - low)) * BINS))]++;
  let excess = 0;
  for (let bin = 0; bin < BINS; bin++) {
    let around = 0;
    let bins = 0;
    for (let other = Math.max(0, bin - REACH); other <= Math.min(BINS - 1, bin + REACH); other++)
      if (other !== bin) {
        around += counts[other];
        bins++;
      }
    const expected = around / bins;
    excess += Math.max(0, counts[bin] - 1.5 * expected - 4 * Math.sqrt(expected + 1));
  }
  return excess / levels.length;
}

function share(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}
