import { hashText } from '../base/hash.ts';
import { clamp, pow, exp } from '../base/math.ts';
import { fbmOver, ridged, simplex } from '../base/noise.ts';
import type { Rng } from '../base/rng.ts';
import type { Plan, Stroke } from './strokes.ts';

/** Wavelength of the coarsest octave of the coast, in shares of the longer side. */
export const COARSEST = 0.38;
/** How far the canvas reaches beyond its strokes, so that a plan keeps clear of the frame. */
const FILL = 1.1;
/** Octaves of the coast that the lattice holds: the finest is a little over three nodes wide. */
export const LATTICE_OCTAVES = 4;

/** What a seed draws beside the plan. */
export interface Style {
  readonly islands: number;
  /** Strength of each octave of the coast against the one before. */
  readonly gain: number;
  readonly raggedness: number;
  readonly swell: number;
  /** Power that uplift is raised to: above 1 sets high ranges against plains, below 1 spreads hills everywhere. */
  readonly contrast: number;
  readonly ruggedness: number;
}

export interface Canvas {
  readonly columns: number;
  readonly rows: number;
  readonly stepX: number;
  readonly stepY: number;
  /** Width and height in shares of the longer side. */
  readonly spanX: number;
  readonly spanY: number;
  readonly turnX: number;
  readonly turnY: number;
  readonly along: 'x' | 'y';
}

/** The four fields at the nodes. */
export function paint(
  canvas: Canvas,
  plan: Plan,
  style: Style,
  rng: Rng,
): { shore: Float32Array; uplift: Float32Array; softness: Float32Array; hollow: Float32Array | null; fire: Float32Array | null } {
  const { columns, rows, stepX, stepY, spanX, spanY, turnX, turnY } = canvas;
  // World positions in shares of the longer side.
  const grid = {
    width: columns,
    height: rows,
    x: -1.5 * stepX * spanX,
    y: -1.5 * stepY * spanY,
    stepX: stepX * spanX,
    stepY: stepY * spanY,
  };
  const over = (name: string, frequency: number, octaves: number, gain: number): Float32Array =>
    fbmOver(grid, hashText(rng.fork(name).path), frequency, octaves, gain);
  const bendX = over('bend-x', 2.6, 2, 0.5);
  const bendY = over('bend-y', 2.6, 2, 0.5);
  const coast = over('coast', 1 / COARSEST, LATTICE_OCTAVES, style.gain);
  let coastMost = 0;
  for (let k = 0, amplitude = 1; k < LATTICE_OCTAVES; k++, amplitude *= style.gain) coastMost += amplitude;
  const hills = over('hills', 5, 2, 0.5);
  const rock = over('rock', 7, 2, 0.6);
  const isles = over('isles', 11, 2, 0.54);
  const fringe = over('fringe', 5, 2, 0.5);
  const ranges = simplex(rng.fork('ranges'));

  const nodes = columns * rows;
  const shore = new Float32Array(nodes);
  const uplift = new Float32Array(nodes);
  const softness = new Float32Array(nodes);
  const us = new Float64Array(nodes);
  const vs = new Float64Array(nodes);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      const across = ((column - 1.5) * stepX * 2 - 1) * FILL + (0.3 * bendX[node]) / spanX;
      const down = ((row - 1.5) * stepY * 2 - 1) * FILL + (0.3 * bendY[node]) / spanY;
      us[node] = across * turnX + down * turnY;
      vs[node] = down * turnX - across * turnY;
    }
  }
  const lands = painting(plan.land, us, vs);
  const lifts = painting(plan.uplift, us, vs);
  const hollow = plan.hollows.length > 0 ? painting(plan.hollows, us, vs) : null;
  const fire = plan.volcanoes !== undefined ? painting(plan.volcanoes, us, vs) : null;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      const x = grid.x + column * grid.stepX;
      const y = grid.y + row * grid.stepY;
      const wx = 1.5 * bendX[node];
      const wy = 1.5 * bendY[node];

      // Land thins out towards the rim of a bent disc, which leaves its corners to the sea and no coast along the frame.
      const flatX = (column - 1.5) * stepX * 2 - 1 + (0.2 * wx) / spanX;
      const flatY = (row - 1.5) * stepY * 2 - 1 + (0.2 * wy) / spanY;
      const rim = Math.sqrt(flatX * flatX + flatY * flatY);
      const unbent = Math.max(Math.abs((column - 1.5) * stepX * 2 - 1), Math.abs((row - 1.5) * stepY * 2 - 1));
      const ragged = 0.24 * fringe[node];
      const edge = fade(rim, 0.66, 1.3) * 2.6 + fade(unbent + ragged, 0.74, 1.02) * 2.4 + fade(unbent, 0.93, 1) * 3;

      const land = lands[node] > 1 ? 1 + (lands[node] - 1) * 0.3 : lands[node];
      const rough = 0.5 * coastMost * coast[node];
      // Islands rise where a second, finer noise peaks over shallow water.
      shore[node] = land + style.raggedness * 1.9 * rough - edge + style.islands * 1.5 * fade(isles[node], 0.35, 0.8);

      // Noise drawn out along the ranges: three times as fast across them as along.
      const p = (x - 0.5 * spanX) * turnX + (y - 0.5 * spanY) * turnY + 0.04 * wx;
      const q = (y - 0.5 * spanY) * turnX - (x - 0.5 * spanX) * turnY + 0.04 * wy;
      const crest = canvas.along === 'x' ? ridged(ranges, p * 1.7, q * 5.2, 3, 0.55) : ridged(ranges, q * 1.7, p * 5.2, 3, 0.55);
      const swelling = 0.5 + 0.5 * hills[node];
      const lifted = lifts[node];
      const inland = fade(shore[node], -0.6, 0.9);
      const rise =
        lifted * (0.15 + 0.95 * crest) + style.swell * swelling * (0.4 + 0.6 * inland) + 0.1 * style.ruggedness * swelling * crest;
      uplift[node] = clamp(0.02 + pow(clamp(rise, 0, 1.5), style.contrast), 0.02, 1.6);
      softness[node] = exp(0.75 * rock[node]);
    }
  }
  return { shore, uplift, softness, hollow, fire };
}

/** Sum of the strokes at each of many points of the canvas. */
function painting(strokes: readonly Stroke[], xs: Float64Array, ys: Float64Array): Float32Array {
  const sum = new Float32Array(xs.length);
  for (const { x0, y0, x1, y1, width, weight } of strokes) {
    const left = Math.min(x0, x1) - width;
    const right = Math.max(x0, x1) + width;
    const top = Math.min(y0, y1) - width;
    const bottom = Math.max(y0, y1) + width;
    const dx = x1 - x0;
    const dy = y1 - y0;
    const length = dx * dx + dy * dy;
    const per = 1 / (width * width);
    for (let i = 0; i < xs.length; i++) {
      const x = xs[i];
      const y = ys[i];
      if (x <= left || x >= right || y <= top || y >= bottom) continue;
      const t = length > 0 ? clamp(((x - x0) * dx + (y - y0) * dy) / length, 0, 1) : 0;
      const ax = x - x0 - t * dx;
      const ay = y - y0 - t * dy;
      const near = 1 - (ax * ax + ay * ay) * per;
      if (near > 0) sum[i] += weight * near * near;
    }
  }
  return sum;
}

function fade(x: number, from: number, to: number): number {
  const t = clamp((x - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}
