/** Catmull-Rom weights a quarter of the way from the second sample to the third. */
const Q0 = -0.0703125,
  Q1 = 0.8671875,
  Q2 = 0.2265625,
  Q3 = -0.0234375;

/**
 * A grid twice as fine: each cell becomes four, interpolated by Catmull-Rom splines, so that neither value nor slope
 * jumps. The finer grid may be one cell short of the double.
 */
export function doubled(coarse: Float32Array, coarseWidth: number, coarseHeight: number, width: number, height: number): Float32Array {
  const wide = new Float32Array(width * coarseHeight);
  for (let y = 0; y < coarseHeight; y++) {
    const row = y * coarseWidth;
    const out = y * width;
    for (let x = 0; x < width; x++) {
      const k = x >> 1;
      const a = k > 0 ? coarse[row + k - 1] : coarse[row + k];
      const b = coarse[row + k];
      const c = k + 1 < coarseWidth ? coarse[row + k + 1] : b;
      if (x & 1) {
        const d = k + 2 < coarseWidth ? coarse[row + k + 2] : c;
        wide[out + x] = Q0 * a + Q1 * b + Q2 * c + Q3 * d;
      } else {
        const z = k > 1 ? coarse[row + k - 2] : a;
        wide[out + x] = Q3 * z + Q2 * a + Q1 * b + Q0 * c;
      }
    }
  }
  const fine = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const k = y >> 1;
    const up = k > 0 ? k - 1 : 0;
    const down = k + 1 < coarseHeight ? k + 1 : k;
    let r0: number, r1: number, r2: number, r3: number;
    let w0 = Q0,
      w1 = Q1,
      w2 = Q2,
      w3 = Q3;
    if (y & 1) {
      r0 = up;
      r1 = k;
      r2 = down;
      r3 = k + 2 < coarseHeight ? k + 2 : down;
    } else {
      r0 = k > 1 ? k - 2 : up;
      r1 = up;
      r2 = k;
      r3 = down;
      w0 = Q3;
      w1 = Q2;
      w2 = Q1;
      w3 = Q0;
    }
    r0 *= width;
    r1 *= width;
    r2 *= width;
    r3 *= width;
    const out = y * width;
    for (let x = 0; x < width; x++) fine[out + x] = w0 * wide[r0 + x] + w1 * wide[r1 + x] + w2 * wide[r2 + x] + w3 * wide[r3 + x];
  }
  return fine;
}

/** Values on nodes spread evenly over a map, the first and the last beyond its edges, so that cubics need no edge rule. */
export interface Lattice {
  readonly columns: number;
  readonly rows: number;
  /** Distance of nodes, in shares of the map's width and height. */
  readonly stepX: number;
  readonly stepY: number;
  /** Row by row; node (i, j) lies at ((i - 1.5) * stepX, (j - 1.5) * stepY). */
  readonly values: Float32Array;
}

/** The lattice's values at the cell centres of a grid over the same map, by Catmull-Rom splines. */
export function sampled(lattice: Lattice, width: number, height: number): Float32Array {
  const { columns, rows, values } = lattice;
  const across = taps(width, columns, lattice.stepX);
  const wide = new Float32Array(width * rows);
  for (let j = 0; j < rows; j++) {
    const row = j * columns;
    const out = j * width;
    for (let x = 0; x < width; x++) {
      const i = row + across.first[x];
      const w = x * 4;
      wide[out + x] =
        across.weights[w] * values[i] +
        across.weights[w + 1] * values[i + 1] +
        across.weights[w + 2] * values[i + 2] +
        across.weights[w + 3] * values[i + 3];
    }
  }
  const down = taps(height, rows, lattice.stepY);
  const fine = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const r = down.first[y] * width;
    const w0 = down.weights[y * 4],
      w1 = down.weights[y * 4 + 1],
      w2 = down.weights[y * 4 + 2],
      w3 = down.weights[y * 4 + 3];
    const out = y * width;
    for (let x = 0; x < width; x++)
      fine[out + x] = w0 * wide[r + x] + w1 * wide[r + width + x] + w2 * wide[r + 2 * width + x] + w3 * wide[r + 3 * width + x];
  }
  return fine;
}

/** For each of `count` cells: the first of the four nodes it is made from, and their weights. */
function taps(count: number, nodes: number, step: number): { first: Int32Array; weights: Float64Array } {
  const first = new Int32Array(count);
  const weights = new Float64Array(count * 4);
  for (let k = 0; k < count; k++) {
    const at = (k + 0.5) / count / step + 1.5;
    const base = Math.min(nodes - 3, Math.max(1, Math.floor(at)));
    const t = at - base;
    first[k] = base - 1;
    weights[k * 4] = t * (-0.5 + t * (1 - 0.5 * t));
    weights[k * 4 + 1] = 1 + t * t * (-2.5 + 1.5 * t);
    weights[k * 4 + 2] = t * (0.5 + t * (2 - 1.5 * t));
    weights[k * 4 + 3] = t * t * (-0.5 + 0.5 * t);
  }
  return { first, weights };
}

/** Bilinear values of a coarse grid at the cell centres of a finer one over the same map. */
export function stretched(coarse: Float32Array, coarseWidth: number, coarseHeight: number, width: number, height: number): Float32Array {
  const fine = new Float32Array(width * height);
  const left = new Int32Array(width);
  const share = new Float64Array(width);
  for (let x = 0; x < width; x++) {
    const at = Math.min(coarseWidth - 1, Math.max(0, ((x + 0.5) * coarseWidth) / width - 0.5));
    left[x] = Math.min(coarseWidth - 2, Math.floor(at));
    share[x] = at - left[x];
  }
  for (let y = 0; y < height; y++) {
    const at = Math.min(coarseHeight - 1, Math.max(0, ((y + 0.5) * coarseHeight) / height - 0.5));
    const top = Math.min(coarseHeight - 2, Math.floor(at));
    const t = at - top;
    const row = top * coarseWidth;
    for (let x = 0; x < width; x++) {
      const i = row + left[x];
      const s = share[x];
      const upper = coarse[i] + (coarse[i + 1] - coarse[i]) * s;
      const lower = coarse[i + coarseWidth] + (coarse[i + coarseWidth + 1] - coarse[i + coarseWidth]) * s;
      fine[y * width + x] = upper + (lower - upper) * t;
    }
  }
  return fine;
}

/** The value that `stretched` gives one cell. */
export function stretchedAt(
  coarse: Float32Array,
  coarseWidth: number,
  coarseHeight: number,
  width: number,
  height: number,
  cell: number,
): number {
  const atX = Math.min(coarseWidth - 1, Math.max(0, (((cell % width) + 0.5) * coarseWidth) / width - 0.5));
  const atY = Math.min(coarseHeight - 1, Math.max(0, ((Math.floor(cell / width) + 0.5) * coarseHeight) / height - 0.5));
  const left = Math.min(coarseWidth - 2, Math.floor(atX));
  const top = Math.min(coarseHeight - 2, Math.floor(atY));
  const i = top * coarseWidth + left;
  const upper = coarse[i] + (coarse[i + 1] - coarse[i]) * (atX - left);
  const lower = coarse[i + coarseWidth] + (coarse[i + coarseWidth + 1] - coarse[i + coarseWidth]) * (atX - left);
  return upper + (lower - upper) * (atY - top);
}
