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

/** Streams by Strahler's order. */
export interface Streams {
  /** Number of each order, order 1 first. */
  readonly all: readonly number[];
  /** The same without the basins whose trunk stays below order 3: short streams of the coast, which say nothing of branching. */
  readonly branched: readonly number[];
}

/** Order of the trunk from which a basin has branches to compare. */
const BRANCHED = 3;

/**
 * Counts streams: those without tributaries are of order 1, and one of the next order begins where two of the same meet.
 * Source: Strahler, "Quantitative analysis of watershed geomorphology", Trans. AGU 38, 1957.
 */
export function streamsByOrder(channels: Uint8Array, drainage: Drainage): Streams {
  const { receiver, order } = drainage;
  const rank = new Uint8Array(channels.length);
  /** 1 where two streams of the order that `rank` holds so far come in. */
  const meeting = new Uint8Array(channels.length);
  const begins: number[] = [];
  for (let i = order.length - 1; i >= 0; i--) {
    const cell = order[i];
    if (!channels[cell]) continue;
    if (rank[cell] === 0 || meeting[cell]) {
      rank[cell]++;
      begins.push(cell);
    }
    const down = receiver[cell];
    if (down === NONE || !channels[down]) continue;
    if (rank[cell] > rank[down]) {
      rank[down] = rank[cell];
      meeting[down] = 0;
    } else if (rank[cell] === rank[down]) meeting[down] = 1;
  }
  const trunk = new Uint8Array(channels.length);
  for (const cell of order) {
    if (!channels[cell]) continue;
    const down = receiver[cell];
    trunk[cell] = down === NONE || !channels[down] ? rank[cell] : trunk[down];
  }
  const all: number[] = [];
  const branched: number[] = [];
  for (const cell of begins) {
    const at = rank[cell] - 1;
    while (all.length <= at) {
      all.push(0);
      branched.push(0);
    }
    all[at]++;
    if (trunk[cell] >= BRANCHED) branched[at]++;
  }
  return { all, branched };
}

/**
 * Horton's bifurcation ratio: by what factor streams grow fewer from one order to the next. Each order counts as much
 * as it has streams, since the greatest orders have too few to be sure of.
 * Source: Horton, "Erosional development of streams and their drainage basins", GSA Bulletin 56, 1945.
 */
export function bifurcationRatio(streams: readonly number[]): number | null {
  const ranks = streams.flatMap((count, i) => (count > 0 ? [i + 1] : []));
  const counts = ranks.map((rank) => streams[rank - 1]);
  const fit = fitLine(ranks, counts.map(log), counts);
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
