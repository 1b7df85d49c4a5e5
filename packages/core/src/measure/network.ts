import { NONE } from '../base/grid.ts';
import { exp, log } from '../base/math.ts';
import { type Drainage, stepLength } from './drainage.ts';
import { fitLine, logBinned } from './statistics.ts';
import type { Surface } from './surface.ts';

/** Share of all cells that must drain through a cell for it to be a channel. */
const CHANNEL_SHARE = 0.001;

/** The cells of a surface where enough water comes together for a channel. */
export function channelsOf(surface: Surface, drainage: Drainage): Uint8Array {
  const least = CHANNEL_SHARE * surface.ground.length;
  const out = new Uint8Array(surface.ground.length);
  for (let cell = 0; cell < out.length; cell++) if (!surface.outlet[cell] && drainage.area[cell] >= least) out[cell] = 1;
  return out;
}

/**
 * Hack's exponent h in L ∝ A^h: how the longest way down to a channel cell grows with the area it drains. Noise gives
 * less than 0.5, rivers that cut their own basins 0.5 to 0.6.
 * Source: Hack, "Studies of longitudinal stream profiles in Virginia and Maryland", USGS 294-B, 1957.
 */
export function hackExponent(channels: Uint8Array, drainage: Drainage): number | null {
  const areas: number[] = [];
  const lengths: number[] = [];
  for (let cell = 0; cell < channels.length; cell++)
    if (channels[cell] && drainage.longest[cell] > 0) {
      areas.push(drainage.area[cell]);
      lengths.push(drainage.longest[cell]);
    }
  const bins = logBinned(areas, lengths, { perOctave: 2, least: 8, mean: 'logs' });
  return bins.xs.length < 4 ? null : (fitLine(bins.xs, bins.ys)?.slope ?? null);
}

/**
 * Number of streams of each order, order 1 first: a stream begins where two of the order below meet.
 * Source: Strahler, "Quantitative analysis of watershed geomorphology", Trans. AGU 38, 1957.
 */
export function streamsByOrder(channels: Uint8Array, drainage: Drainage): number[] {
  const { receiver, order } = drainage;
  const top = new Uint8Array(channels.length);
  const twice = new Uint8Array(channels.length);
  const counts: number[] = [];
  for (let i = order.length - 1; i >= 0; i--) {
    const cell = order[i];
    if (!channels[cell]) continue;
    const source = top[cell] === 0;
    const rank = source ? 1 : top[cell] + twice[cell];
    if (source || twice[cell]) counts[rank - 1] = (counts[rank - 1] ?? 0) + 1;
    const down = receiver[cell];
    if (down === NONE) continue;
    if (rank > top[down]) {
      top[down] = rank;
      twice[down] = 0;
    } else if (rank === top[down]) twice[down] = 1;
  }
  return counts;
}

/** Horton's bifurcation ratio: by what factor streams grow fewer from one order to the next. */
export function bifurcationRatio(streams: readonly number[]): number | null {
  const ranks = streams.flatMap((count, i) => (count > 0 ? [i + 1] : []));
  if (ranks.length < 2) return null;
  const fit = fitLine(
    ranks,
    ranks.map((rank) => log(streams[rank - 1])),
  );
  return fit === null ? null : exp(-fit.slope);
}

/**
 * Concavity θ in S ∝ A^-θ: how much gentler channels grow as they gather water. The slope is taken over eight steps
 * downstream, on the filled surface. Source: Flint, "Stream gradient as a function of order, magnitude, and discharge",
 * Water Resources Research 10, 1974.
 */
export function concavity(surface: Surface, channels: Uint8Array, drainage: Drainage): number | null {
  const STEPS = 8;
  const areas: number[] = [];
  const slopes: number[] = [];
  for (let start = 0; start < channels.length; start++) {
    if (!channels[start]) continue;
    let cell = start;
    let run = 0;
    let steps = 0;
    while (steps < STEPS && drainage.receiver[cell] !== NONE) {
      const down = drainage.receiver[cell];
      run += stepLength(cell, down, surface.width);
      cell = down;
      steps++;
    }
    if (steps < STEPS) continue;
    areas.push(drainage.area[start]);
    slopes.push((drainage.filled[start] - drainage.filled[cell]) / (run * surface.metresPerCell));
  }
  const bins = logBinned(areas, slopes, { perOctave: 2, least: 8, mean: 'values' });
  if (bins.xs.length < 4) return null;
  const fit = fitLine(bins.xs, bins.ys);
  return fit === null ? null : -fit.slope;
}
