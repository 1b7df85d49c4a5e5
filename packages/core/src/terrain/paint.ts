import { clamp, pow, exp } from '../base/math.ts';
import { fbm, type Noise2D, ridged, simplex } from '../base/noise.ts';
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
  const bendX = simplex(rng.fork('bend-x'));
  const bendY = simplex(rng.fork('bend-y'));
  const coast = simplex(rng.fork('coast'));
  const ranges = simplex(rng.fork('ranges'));
  const hills = simplex(rng.fork('hills'));
  const rock = simplex(rng.fork('rock'));
  const isles = simplex(rng.fork('isles'));

  const shore = new Float32Array(columns * rows);
  const uplift = new Float32Array(columns * rows);
  const softness = new Float32Array(columns * rows);
  const hollow = plan.hollows.length > 0 ? new Float32Array(columns * rows) : null;
  const fire = plan.volcanoes !== undefined ? new Float32Array(columns * rows) : null;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      // World position in shares of the longer side, and the same on the canvas from -1 to 1.
      const x = (column - 1.5) * stepX * spanX;
      const y = (row - 1.5) * stepY * spanY;
      const wx = bendX(x * 2.6, y * 2.6) + 0.5 * bendX(x * 6.1 + 40, y * 6.1);
      const wy = bendY(x * 2.6, y * 2.6) + 0.5 * bendY(x * 6.1 + 40, y * 6.1);
      const across = ((column - 1.5) * stepX * 2 - 1) * FILL + (0.2 * wx) / spanX;
      const down = ((row - 1.5) * stepY * 2 - 1) * FILL + (0.2 * wy) / spanY;
      const u = across * turnX + down * turnY;
      const v = down * turnX - across * turnY;

      // Land thins out towards the rim of a bent disc, which leaves its corners to the sea and no coast along the frame.
      const flatX = (column - 1.5) * stepX * 2 - 1 + (0.2 * wx) / spanX;
      const flatY = (row - 1.5) * stepY * 2 - 1 + (0.2 * wy) / spanY;
      const rim = Math.sqrt(flatX * flatX + flatY * flatY);
      const unbent = Math.max(Math.abs((column - 1.5) * stepX * 2 - 1), Math.abs((row - 1.5) * stepY * 2 - 1));
      const ragged = 0.16 * isles(x * 5 - 30, y * 5) + 0.08 * isles(x * 11, y * 11 + 30);
      const edge = fade(rim, 0.66, 1.3) * 2.6 + fade(unbent + ragged, 0.74, 1.02) * 2.4 + fade(unbent, 0.93, 1) * 3;

      let land = painting(plan.land, u, v);
      land = land > 1 ? 1 + (land - 1) * 0.3 : land;
      const rough = coastal(coast, x / COARSEST, y / COARSEST, style.gain);
      // Islands rise where a second, finer noise peaks over shallow water.
      const isle = isles(x * 11, y * 11) * 0.65 + isles(x * 21 + 7, y * 21) * 0.35;
      shore[node] = land + style.raggedness * 1.9 * rough - edge + style.islands * 1.5 * fade(isle, 0.35, 0.8);

      // Noise drawn out along the ranges: three times as fast across them as along.
      const p = (x - 0.5 * spanX) * turnX + (y - 0.5 * spanY) * turnY + 0.04 * wx;
      const q = (y - 0.5 * spanY) * turnX - (x - 0.5 * spanX) * turnY + 0.04 * wy;
      const crest = canvas.along === 'x' ? ridged(ranges, p * 1.7, q * 5.2, 3, 0.55) : ridged(ranges, q * 1.7, p * 5.2, 3, 0.55);
      const swelling = 0.5 + 0.5 * fbm(hills, x * 5, y * 5, 2, 0.5);
      const lifted = painting(plan.uplift, u, v);
      const inland = fade(shore[node], -0.6, 0.9);
      const rise =
        lifted * (0.15 + 0.95 * crest) + style.swell * swelling * (0.4 + 0.6 * inland) + 0.1 * style.ruggedness * swelling * crest;
      uplift[node] = clamp(0.02 + pow(clamp(rise, 0, 1.5), style.contrast), 0.02, 1.6);
      softness[node] = exp(0.75 * fbm(rock, x * 7, y * 7, 2, 0.6));
      if (hollow !== null) hollow[node] = painting(plan.hollows, u, v);
      if (fire !== null) fire[node] = painting(plan.volcanoes ?? [], u, v);
    }
  }
  return { shore, uplift, softness, hollow, fire };
}

function coastal(noise: Noise2D, x: number, y: number, gain: number): number {
  let sum = 0;
  let amplitude = 1;
  for (let k = 0; k < LATTICE_OCTAVES; k++) {
    sum += amplitude * noise(x + k * 11.3, y - k * 7.9);
    amplitude *= gain;
    x *= 2;
    y *= 2;
  }
  return sum / 2;
}

/** Sum of the strokes at a point of the canvas. */
function painting(strokes: readonly Stroke[], x: number, y: number): number {
  let sum = 0;
  for (let k = 0; k < strokes.length; k++) {
    const s = strokes[k];
    const dx = s.x1 - s.x0;
    const dy = s.y1 - s.y0;
    const px = x - s.x0;
    const py = y - s.y0;
    const length = dx * dx + dy * dy;
    const t = length > 0 ? clamp((px * dx + py * dy) / length, 0, 1) : 0;
    const ax = px - t * dx;
    const ay = py - t * dy;
    const square = (ax * ax + ay * ay) / (s.width * s.width);
    if (square >= 1) continue;
    const near = 1 - square;
    sum += s.weight * near * near;
  }
  return sum;
}

function fade(x: number, from: number, to: number): number {
  const t = clamp((x - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}
