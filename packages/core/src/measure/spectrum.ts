import { cos, log, sin, TAU } from '../base/math.ts';
import { fitLine } from './statistics.ts';

/** Rows and columns that are read at most, each way. */
const LINES = 64;

/**
 * Exponent β of a landscape's roughness: the power of its profiles falls with wave number as k^-β. The mean spectrum of
 * rows and columns, each without its linear trend and under a Hann window; the line is fitted from three waves a map to
 * a quarter of the cells, short of the finest octave. `values` is a layer of `width` × `height`.
 * Source: Perron, Kirchner, Dietrich, "Spectral signatures of characteristic spatial scales", JGR 113, 2008.
 */
export function spectralSlope(values: ArrayLike<number>, width: number, height: number): number | null {
  const rows = meanSpectrum(height, width, (line, i) => values[line * width + i]);
  const columns = meanSpectrum(width, height, (line, i) => values[i * width + line]);
  const xs: number[] = [];
  const ys: number[] = [];
  const last = Math.floor(Math.min(width, height) / 4);
  for (let k = 3; k <= last; k++) {
    const power = rows[k] + columns[k];
    if (power <= 0) continue;
    xs.push(log(k));
    ys.push(log(power));
  }
  const fit = fitLine(xs, ys);
  return fit === null ? null : -fit.slope;
}

/** Mean power at each wave number up to a quarter of the `length` of the lines. */
function meanSpectrum(lines: number, length: number, at: (line: number, i: number) => number): Float64Array {
  const last = Math.floor(length / 4);
  const power = new Float64Array(last + 1);
  const cosine = Float64Array.from({ length }, (_, i) => cos((TAU * i) / length));
  const sine = Float64Array.from({ length }, (_, i) => sin((TAU * i) / length));
  const step = Math.max(1, Math.floor(lines / LINES));
  const index = Array.from({ length }, (_, i) => i);
  let read = 0;
  for (let line = Math.floor(step / 2); line < lines; line += step, read++) {
    const profile = index.map((i) => at(line, i));
    const trend = fitLine(index, profile);
    for (let i = 0; i < length; i++) {
      if (trend !== null) profile[i] -= trend.intercept + trend.slope * i;
      profile[i] *= 0.5 - 0.5 * cosine[i];
    }
    for (let k = 0; k <= last; k++) {
      let re = 0;
      let im = 0;
      for (let i = 0, turn = 0; i < length; i++) {
        re += profile[i] * cosine[turn];
        im += profile[i] * sine[turn];
        turn += k;
        if (turn >= length) turn -= length;
      }
      power[k] += re * re + im * im;
    }
  }
  for (let k = 0; k <= last; k++) power[k] /= Math.max(1, read);
  return power;
}
