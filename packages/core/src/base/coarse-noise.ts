import { addGradientNoise } from './noise.ts';

/** A noise too smooth to be worth a sample for each cell: one for every `step` cells across and down, from the first on. */
export interface CoarseNoise {
  /** A power of two. */
  readonly step: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** An octave: its salt, its wavelength in cells, and its amplitude. */
export type Octave = readonly [salt: number, wavelength: number, amplitude: number];

/** Sum of octaves over a map; wavelengths from two steps on are drawn fairly. */
export function coarseNoise(width: number, height: number, step: number, octaves: readonly Octave[]): CoarseNoise {
  const columns = Math.ceil(width / step) + 1;
  const rows = Math.ceil(height / step) + 1;
  const values = new Float32Array(columns * rows);
  for (const [salt, wavelength, amplitude] of octaves) addGradientNoise(values, columns, rows, salt, wavelength / step, amplitude);
  return { step, columns, values };
}

/** Writes the values of one row of cells, straight lines between the samples. */
export function rowOf({ step, columns, values }: CoarseNoise, y: number, out: Float32Array): void {
  const above = Math.floor(y / step) * columns;
  const part = 1 / step;
  const share = (y % step) * part;
  const below = share === 0 ? above : above + columns;
  let from = values[above] + (values[below] - values[above]) * share;
  for (let i = 0, x = 0; x < out.length; i++) {
    const to = values[above + i + 1] + (values[below + i + 1] - values[above + i + 1]) * share;
    const slope = (to - from) * part;
    for (let k = 0; k < step && x < out.length; k++, x++) out[x] = from + slope * k;
    from = to;
  }
}

/**
 * Writes down, box by box, the cells where a noise is below a level that hangs on what is there.
 * @param kinds what each cell is
 * @param levels the level for each kind
 * @returns how many cells there are
 */
export function lowCells(
  { step, columns, values }: CoarseNoise,
  width: number,
  height: number,
  kinds: Uint8Array,
  levels: Float64Array,
  cells: Int32Array,
): number {
  let count = 0;
  let level = -Infinity;
  for (const one of levels) level = Math.max(level, one);
  for (let j = 0; j * step < height; j++)
    for (let i = 0; i * step < width; i++) {
      const k = j * columns + i;
      const a = values[k];
      const b = values[k + 1];
      const c = values[k + columns];
      const d = values[k + columns + 1];
      if (a >= level && b >= level && c >= level && d >= level) continue;
      const right = Math.min(width, (i + 1) * step);
      const bottom = Math.min(height, (j + 1) * step);
      for (let y = j * step, v = 0; y < bottom; y++, v += 1 / step) {
        const slope = ((b - a) * (1 - v) + (d - c) * v) / step;
        for (let x = i * step, cell = y * width + x, value = a + (c - a) * v; x < right; x++, cell++, value += slope) {
          if (value < levels[kinds[cell]]) cells[count++] = cell;
        }
      }
    }
  return count;
}
