import type { Cell } from './grid.ts';
import { clamp } from './math.ts';
import type { Part } from './parts.ts';

/** Samples along the longer side of a part's bounds, at most. */
const SAMPLES = 40;
/** Slices across the long axis, whose middles make the spine. */
const SLICES = 5;
/** A part less elongated than this has no direction of its own. */
const ROUND = 1.5;

/**
 * The line along which a part is lettered: cells from west to east through the middles of slices across its long axis
 * (the first principal axis of its cells). A round part gets a level line through its middle. The cells may lie beside
 * the part where it bends.
 */
export function spineOf(kinds: Uint8Array, width: number, part: Part): Cell[] {
  const points = samplesOf(kinds, width, part);
  const count = points.length / 2;
  let mx = 0;
  let my = 0;
  for (let k = 0; k < points.length; k += 2) {
    mx += points[k] / count;
    my += points[k + 1] / count;
  }
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let k = 0; k < points.length; k += 2) {
    const dx = points[k] - mx;
    const dy = points[k + 1] - my;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  const [great, small] = [(xx + yy) / 2 + root, (xx + yy) / 2 - root];
  const cellAt = (x: number, y: number): Cell => {
    const height = kinds.length / width;
    return clamp(Math.round(y), 0, height - 1) * width + clamp(Math.round(x), 0, width - 1);
  };
  const level = (): Cell[] => {
    const [cx, cy] = [part.cell % width, Math.floor(part.cell / width)];
    const reach = Math.max(1, Math.sqrt(xx / count) * 1.5);
    return [cellAt(Math.max(part.bounds.x, cx - reach), cy), cellAt(Math.min(part.bounds.x + part.bounds.width - 1, cx + reach), cy)];
  };
  if (count < SLICES || great < ROUND * ROUND * Math.max(small, 1e-9)) return level();

  // The axis as a unit vector that points east, or south where it stands upright.
  let ax = half + root;
  let ay = xy;
  if (ax * ax + ay * ay < 1e-12) [ax, ay] = [0, 1];
  const length = Math.sqrt(ax * ax + ay * ay);
  const sign = ax < 0 ? -1 : 1;
  ax = (ax / length) * sign;
  ay = (ay / length) * sign;
  let least = Infinity;
  let most = -Infinity;
  for (let k = 0; k < points.length; k += 2) {
    const along = (points[k] - mx) * ax + (points[k + 1] - my) * ay;
    least = Math.min(least, along);
    most = Math.max(most, along);
  }
  const sumX = new Float64Array(SLICES);
  const sumY = new Float64Array(SLICES);
  const weight = new Float64Array(SLICES);
  for (let k = 0; k < points.length; k += 2) {
    const along = (points[k] - mx) * ax + (points[k + 1] - my) * ay;
    const slice = Math.min(SLICES - 1, Math.floor(((along - least) / (most - least)) * SLICES));
    sumX[slice] += points[k];
    sumY[slice] += points[k + 1];
    weight[slice]++;
  }
  const spine: Cell[] = [];
  for (let slice = 0; slice < SLICES; slice++)
    if (weight[slice] > 0) spine.push(cellAt(sumX[slice] / weight[slice], sumY[slice] / weight[slice]));
  const line = spine.filter((cell, k) => k === 0 || cell !== spine[k - 1]);
  return line.length < 2 ? level() : line;
}

/** Cells of the part on a coarse lattice, as pairs of x and y: those that hang together with its middle. */
function samplesOf(kinds: Uint8Array, width: number, { kind, cell, bounds }: Part): Int32Array {
  const step = Math.max(1, Math.ceil(Math.max(bounds.width, bounds.height) / SAMPLES));
  // The lattice runs through the part's middle, so that one sample is sure to lie in it.
  const left = (cell % width) - step * Math.floor(((cell % width) - bounds.x) / step);
  const row = Math.floor(cell / width);
  const top = row - step * Math.floor((row - bounds.y) / step);
  const columns = Math.floor((bounds.x + bounds.width - 1 - left) / step) + 1;
  const rows = Math.floor((bounds.y + bounds.height - 1 - top) / step) + 1;
  const seen = new Uint8Array(columns * rows);
  const start = ((row - top) / step) * columns + ((cell % width) - left) / step;
  const queue = new Int32Array(seen.length);
  queue[0] = start;
  let last = 1;
  seen[start] = 1;
  const points = new Int32Array(2 * seen.length);
  for (let k = 0; k < last; k++) {
    const at = queue[k];
    const sx = at % columns;
    const sy = Math.floor(at / columns);
    points[2 * k] = left + sx * step;
    points[2 * k + 1] = top + sy * step;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const nx = sx + dx;
        const ny = sy + dy;
        if (nx < 0 || ny < 0 || nx >= columns || ny >= rows) continue;
        const next = ny * columns + nx;
        if (seen[next] !== 0 || kinds[(top + ny * step) * width + left + nx * step] !== kind) continue;
        seen[next] = 1;
        queue[last++] = next;
      }
  }
  return points.subarray(0, 2 * last);
}
