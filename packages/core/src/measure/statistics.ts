import { log } from '../base/math.ts';

/** A straight line through points, by least squares. */
export interface Fit {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The least-squares line through `(xs[i], ys[i])`, each of weight `weights[i]` where weights are given; null where fewer
 * than two distinct `xs` leave it open.
 */
export function fitLine(xs: ArrayLike<number>, ys: ArrayLike<number>, weights?: ArrayLike<number>): Fit | null {
  let weight = 0;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < xs.length; i++) {
    const w = weights === undefined ? 1 : weights[i];
    weight += w;
    meanX += w * xs[i];
    meanY += w * ys[i];
  }
  if (weight <= 0) return null;
  meanX /= weight;
  meanY /= weight;
  let sxx = 0;
  let sxy = 0;
  for (let i = 0; i < xs.length; i++) {
    const w = weights === undefined ? 1 : weights[i];
    const dx = xs[i] - meanX;
    sxx += w * dx * dx;
    sxy += w * dx * (ys[i] - meanY);
  }
  if (sxx < 1e-12) return null;
  const slope = sxy / sxx;
  return { slope, intercept: meanY - slope * meanX };
}

export function mean(values: ArrayLike<number>): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** The value below which the share `q` of the ascending `sorted` lies, between neighbours by straight line. */
export function quantile(sorted: ArrayLike<number>, q: number): number | null {
  if (sorted.length === 0) return null;
  const at = q * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

export function median(values: readonly number[]): number | null {
  return quantile(Float64Array.from(values).sort(), 0.5);
}

/** Pearson's correlation, or null where one side does not vary. */
export function correlation(xs: ArrayLike<number>, ys: ArrayLike<number>): number | null {
  const meanX = mean(xs);
  const meanY = mean(ys);
  if (meanX === null || meanY === null) return null;
  let sxx = 0;
  let syy = 0;
  let sxy = 0;
  for (let i = 0; i < xs.length; i++) {
    const dx = xs[i] - meanX;
    const dy = ys[i] - meanY;
    sxx += dx * dx;
    syy += dy * dy;
    sxy += dx * dy;
  }
  return sxx < 1e-12 || syy < 1e-12 ? null : sxy / Math.sqrt(sxx * syy);
}

/** The place of each value in their order, from 0; equal ones share the mean of their places. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
  const ranks = values.map(() => 0);
  for (let i = 0; i < order.length;) {
    let end = i;
    while (end < order.length && values[order[end]] === values[order[i]]) end++;
    for (let k = i; k < end; k++) ranks[order[k]] = (i + end - 1) / 2;
    i = end;
  }
  return ranks;
}

/** Means of `ln x` and `ln y` in bins of equal width in `ln x`. */
export interface LogBins {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/**
 * Averages points in bins that are equally wide on a logarithmic scale, so that the many small ones do not outvote the
 * few great ones. `mean` says what is averaged within a bin: the logarithms of `ys`, or `ys` themselves.
 */
export function logBinned(
  xs: readonly number[],
  ys: readonly number[],
  options: { readonly perOctave: number; readonly least: number; readonly mean: 'logs' | 'values' },
): LogBins {
  const bins = new Map<number, { n: number; x: number; y: number }>();
  const width = 0.6931471805599453 / options.perOctave;
  for (let i = 0; i < xs.length; i++) {
    const lnX = log(xs[i]);
    const key = Math.floor(lnX / width + 1e-9);
    let bin = bins.get(key);
    if (bin === undefined) bins.set(key, (bin = { n: 0, x: 0, y: 0 }));
    bin.n++;
    bin.x += lnX;
    bin.y += options.mean === 'logs' ? log(ys[i]) : ys[i];
  }
  const full = [...bins].filter(([, bin]) => bin.n >= options.least && (options.mean === 'logs' || bin.y > 0)).sort(([a], [b]) => a - b);
  return {
    xs: full.map(([, bin]) => bin.x / bin.n),
    ys: full.map(([, bin]) => (options.mean === 'logs' ? bin.y / bin.n : log(bin.y / bin.n))),
  };
}
