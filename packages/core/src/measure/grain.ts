import { DX, DY, NONE } from '../base/grid.ts';
import type { Surface } from './surface.ts';

/** Steps that water must go on in one direction for the run to show to the eye. */
const RUN = 8;

/** How many of the chosen cells drain in each of the eight directions of `DX` and `DY`. */
export function directionCounts(receiver: Int32Array, width: number, counts: (cell: number) => boolean): number[] {
  const out = Array.from({ length: 8 }, () => 0);
  for (let cell = 0; cell < receiver.length; cell++) {
    const k = counts(cell) ? direction(cell, receiver[cell], width) : NONE;
    if (k !== NONE) out[k]++;
  }
  return out;
}

/** Share of the counted steps that go across an edge rather than a corner; half where the grid has no say. */
export function axisShare(directions: readonly number[]): number | null {
  const all = directions.reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : (directions[0] + directions[1] + directions[2] + directions[3]) / all;
}

/**
 * Share of the chosen cells that lie on a straight run of at least eight steps: rulers laid along the grid, which real
 * streams are not.
 */
export function straightShare(receiver: Int32Array, width: number, counts: (cell: number) => boolean): number | null {
  const n = receiver.length;
  const directionOf = new Int8Array(n).fill(NONE);
  const entered = new Uint8Array(n);
  let all = 0;
  for (let cell = 0; cell < n; cell++) {
    if (!counts(cell)) continue;
    all++;
    directionOf[cell] = direction(cell, receiver[cell], width);
  }
  for (let cell = 0; cell < n; cell++)
    if (directionOf[cell] !== NONE && directionOf[receiver[cell]] === directionOf[cell]) entered[receiver[cell]] = 1;
  const marked = new Uint8Array(n);
  for (let start = 0; start < n; start++) {
    if (directionOf[start] === NONE || entered[start]) continue;
    let length = 0;
    for (let cell = start; cell !== NONE && directionOf[cell] === directionOf[start] && length < n; cell = receiver[cell]) length++;
    if (length < RUN) continue;
    for (let cell = start, i = 0; i < length; i++, cell = receiver[cell]) marked[cell] = 1;
  }
  let count = 0;
  for (const mark of marked) count += mark;
  return all === 0 ? null : count / all;
}

/**
 * Which way the ground faces, seen fourfold: the mean of cos 4θ and sin 4θ over the ground, θ the direction of its
 * slope. (0, 0) where all directions are alike; a cosine above 0 where slopes favour the axes of the grid, below 0 where
 * they favour its diagonals.
 */
export function aspectGrain(surface: Surface): { readonly cosine: number; readonly sine: number } | null {
  const { width, height, level, ground } = surface;
  let cosine = 0;
  let sine = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const cell = y * width + x;
      if (!ground[cell]) continue;
      const dx = level[cell + 1] - level[cell - 1];
      const dy = level[cell + width] - level[cell - width];
      const squared = dx * dx + dy * dy;
      if (squared === 0) continue;
      const cos2 = (dx * dx - dy * dy) / squared;
      const sin2 = (2 * dx * dy) / squared;
      cosine += cos2 * cos2 - sin2 * sin2;
      sine += 2 * sin2 * cos2;
      count++;
    }
  return count === 0 ? null : { cosine: cosine / count, sine: sine / count };
}

function direction(from: number, to: number, width: number): number {
  if (to === NONE) return NONE;
  for (let k = 0; k < 8; k++) if (to - from === DX[k] + DY[k] * width) return k;
  return NONE;
}
