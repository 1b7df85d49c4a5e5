import { LETTER_EM } from '../../content/letters.ts';
import { addEdge, type Coverage, coverOf, makeCoverage } from './coverage.ts';
import { along } from './curve.ts';
import type { Label } from './plan-labels.ts';
import type { Typeface } from './typeface.ts';

/** The inks of a label: its letters and the glow that lifts them off the map. */
export interface LabelInks {
  readonly text: readonly [number, number, number];
  readonly halo: readonly [number, number, number];
  /** Strength of the letters, 0 to 1. */
  readonly strength: number;
}

/** Drop of the line that letters stand on below the middle of a text, in ems. */
const DROP = 0.27;
/** Pieces that a bend of an outline is cut into. */
const PIECES = 4;
/** Widest halo, pixels. */
const HALO = 2;

/** Writes a label on a picture of four channels, whose first pixel is the pixel (`left`, `top`) of the whole map. */
export function drawLabel(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  left: number,
  top: number,
  label: Label,
  face: Typeface,
  inks: LabelInks,
  halo: number,
): void {
  const placed = lettersOf(label, face);
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = label.size * 1.3;
  for (const { x, y } of placed) {
    minX = Math.min(minX, x - reach);
    minY = Math.min(minY, y - reach);
    maxX = Math.max(maxX, x + reach);
    maxY = Math.max(maxY, y + reach);
  }
  const x0 = Math.floor(minX) - HALO - 2;
  const y0 = Math.floor(minY) - HALO - 2;
  const w = Math.ceil(maxX) + HALO + 3 - x0;
  const h = Math.ceil(maxY) + HALO + 3 - y0;
  if (placed.length === 0 || x0 >= left + width || y0 >= top + height || x0 + w <= left || y0 + h <= top) return;
  const coverage = makeCoverage(w, h);
  for (const letter of placed) addLetter(coverage, letter, label.size, x0, y0);
  const cover = coverOf(coverage);
  const glow = halo > 0 ? spread(cover, w, h, halo) : cover;
  for (let y = Math.max(0, top - y0); y < h && y0 + y < top + height; y++)
    for (let x = Math.max(0, left - x0); x < w && x0 + x < left + width; x++) {
      const from = y * w + x;
      if (glow[from] === 0) continue;
      const at = ((y0 + y - top) * width + x0 + x - left) * 4;
      const around = halo > 0 ? glow[from] * 0.8 * inks.strength : 0;
      const ink = cover[from] * inks.strength;
      for (let c = 0; c < 3; c++) {
        const under = data[at + c] + (inks.halo[c] - data[at + c]) * around;
        data[at + c] = under + (inks.text[c] - under) * ink;
      }
    }
}

/** A letter with its origin on the line it stands on, and the direction of that line. */
interface Letter {
  readonly contours: readonly Int16Array[];
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

function lettersOf(label: Label, face: Typeface): Letter[] {
  const { size, spacing } = label;
  const scale = size / LETTER_EM;
  const glyphs = [...label.text].map((letter) => face(letter));
  let breadth = 0;
  for (const glyph of glyphs) breadth += (glyph?.advance ?? 0) * scale + spacing;
  const letters: Letter[] = [];
  let pen = label.along ? label.along.start + spacing / 2 : label.x - breadth / 2 + spacing / 2;
  for (const glyph of glyphs) {
    if (!glyph) continue;
    const half = (glyph.advance * scale) / 2;
    const { contours } = glyph;
    if (label.along) {
      const { x, y, dx, dy } = along(label.along.curve, pen + half);
      letters.push({ contours, x: x - dx * half - dy * DROP * size, y: y - dy * half + dx * DROP * size, dx, dy });
    } else letters.push({ contours, x: pen, y: label.y + DROP * size, dx: 1, dy: 0 });
    pen += 2 * half + spacing;
  }
  return letters;
}

function addLetter(coverage: Coverage, { contours, x, y, dx, dy }: Letter, size: number, left: number, top: number): void {
  const scale = size / LETTER_EM;
  const px = (u: number, v: number): number => x + (u * dx + v * dy) * scale - left;
  const py = (u: number, v: number): number => y + (u * dy - v * dx) * scale - top;
  for (const points of contours) {
    const count = points.length / 3;
    const on = (k: number): boolean => points[(k % count) * 3 + 2] === 1;
    const u = (k: number): number => points[(k % count) * 3];
    const v = (k: number): number => points[(k % count) * 3 + 1];
    let first = 0;
    while (first < count && !on(first)) first++;
    // Between two control points lies an implied point of the curve.
    let [cu, cv] = first < count ? [u(first), v(first)] : [(u(0) + u(count - 1)) / 2, (v(0) + v(count - 1)) / 2];
    if (first === count) first = count - 1;
    for (let k = first + 1; k <= first + count; k++) {
      if (on(k)) {
        addEdge(coverage, px(cu, cv), py(cu, cv), px(u(k), v(k)), py(u(k), v(k)));
        [cu, cv] = [u(k), v(k)];
        continue;
      }
      const [nu, nv] = on(k + 1) ? [u(k + 1), v(k + 1)] : [(u(k) + u(k + 1)) / 2, (v(k) + v(k + 1)) / 2];
      let [fromX, fromY] = [px(cu, cv), py(cu, cv)];
      for (let piece = 1; piece <= PIECES; piece++) {
        const t = piece / PIECES;
        const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
        const toX = px(a * cu + b * u(k) + c * nu, a * cv + b * v(k) + c * nv);
        const toY = py(a * cu + b * u(k) + c * nu, a * cv + b * v(k) + c * nv);
        addEdge(coverage, fromX, fromY, toX, toY);
        [fromX, fromY] = [toX, toY];
      }
      [cu, cv] = [nu, nv];
      if (on(k + 1)) k++;
    }
  }
}

/** The greatest cover within a radius of each pixel, fading at its edge. */
function spread(cover: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(cover.length);
  const reach = Math.ceil(radius);
  const kernel: { readonly dx: number; readonly dy: number; readonly share: number }[] = [];
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const share = Math.min(1, radius + 0.5 - Math.sqrt(dx * dx + dy * dy));
      if (share > 0) kernel.push({ dx, dy, share });
    }
  for (let y = reach; y < height - reach; y++)
    for (let x = reach; x < width - reach; x++) {
      const here = cover[y * width + x];
      if (here === 0) continue;
      for (const { dx, dy, share } of kernel) {
        const at = (y + dy) * width + x + dx;
        if (here * share > out[at]) out[at] = here * share;
      }
    }
  return out;
}
