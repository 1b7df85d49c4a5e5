import type { Rect } from '../base/grid.ts';

/** Samples in a row-major array, and where its first one lies. */
export interface Samples {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** For each pixel of one axis: the first of four samples, and their weights. */
interface Taps {
  readonly first: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Values at the pixels of `clip`, `zoom` pixels to a sample, by uniform cubic B-splines: value, slope and curvature
 * are continuous, so that light falls on them without a trace of the grid. They pass near the samples, not through
 * them, which takes the steps out of a coast.
 */
export function splined(samples: Samples, clip: Rect, zoom: number): Float32Array {
  const { width, height } = clip;
  if (zoom === 1) return smoothed(samples, clip);
  const rowAt = splineRows(samples, clip, zoom);
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) out.set(rowAt(y), y * width);
  return out;
}

/** The same row by row, for who needs no more at once: the values of a row stand in one array until the next is asked for. */
export function splineRows(samples: Samples, clip: Rect, zoom: number): (y: number) => Float32Array {
  const { width, height } = clip;
  if (zoom === 1) {
    const all = smoothed(samples, clip);
    return (y) => all.subarray(y * width, (y + 1) * width);
  }
  const across = tapsOf(clip.x, width, zoom, samples.x, samples.width);
  const down = tapsOf(clip.y, height, zoom, samples.y, samples.height);
  const rows = [new Float32Array(width), new Float32Array(width), new Float32Array(width), new Float32Array(width)];
  /** The samples' row that each of `rows` holds. */
  const held = [-1, -1, -1, -1];
  const out = new Float32Array(width);
  return (y) => {
    const first = down.first[y];
    for (let r = first; r < first + 4; r++) {
      if (held[r & 3] === r) continue;
      held[r & 3] = r;
      alongRow(samples.values, r * samples.width, across, rows[r & 3]);
    }
    const a = rows[first & 3];
    const b = rows[(first + 1) & 3];
    const c = rows[(first + 2) & 3];
    const d = rows[(first + 3) & 3];
    const w0 = down.weights[y * 4];
    const w1 = down.weights[y * 4 + 1];
    const w2 = down.weights[y * 4 + 2];
    const w3 = down.weights[y * 4 + 3];
    for (let x = 0; x < width; x++) out[x] = w0 * a[x] + w1 * b[x] + w2 * c[x] + w3 * d[x];
    return out;
  };
}

/** The same for one pixel to a sample, where all weights are 1/6, 4/6 and 1/6. */
function smoothed(samples: Samples, clip: Rect): Float32Array {
  const { width, height } = clip;
  const { values } = samples;
  const blend = (row: number, out: Float32Array): void => {
    for (let x = 0, k = row * samples.width + clip.x - samples.x; x < width; x++, k++)
      out[x] = (values[k - 1] + 4 * values[k] + values[k + 1]) / 36;
  };
  let a = new Float32Array(width);
  let b = new Float32Array(width);
  let c = new Float32Array(width);
  const first = clip.y - samples.y;
  blend(first - 1, a);
  blend(first, b);
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    blend(first + y + 1, c);
    const start = y * width;
    for (let x = 0; x < width; x++) out[start + x] = a[x] + 4 * b[x] + c[x];
    const spare = a;
    a = b;
    b = c;
    c = spare;
  }
  return out;
}

function alongRow(values: Float32Array, start: number, taps: Taps, out: Float32Array): void {
  const { first, weights } = taps;
  for (let x = 0; x < out.length; x++) {
    const k = start + first[x];
    const w = x * 4;
    out[x] = weights[w] * values[k] + weights[w + 1] * values[k + 1] + weights[w + 2] * values[k + 2] + weights[w + 3] * values[k + 3];
  }
}

function tapsOf(start: number, count: number, zoom: number, samplesStart: number, samplesCount: number): Taps {
  const first = new Int32Array(count);
  const weights = new Float64Array(count * 4);
  for (let k = 0; k < count; k++) {
    const at = (start + k + 0.5) / zoom - 0.5;
    const whole = Math.floor(at);
    const t = at - whole;
    first[k] = Math.min(samplesCount - 4, Math.max(0, whole - 1 - samplesStart));
    const u = 1 - t;
    weights[k * 4] = (u * u * u) / 6;
    weights[k * 4 + 1] = (4 - 6 * t * t + 3 * t * t * t) / 6;
    weights[k * 4 + 2] = (4 - 6 * u * u + 3 * u * u * u) / 6;
    weights[k * 4 + 3] = (t * t * t) / 6;
  }
  return { first, weights };
}
