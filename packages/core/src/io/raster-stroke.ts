import { unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import type { Cell } from '../base/grid.ts';
import { TILE, TILE_MASK, textures } from './raster-texture.ts';

/** How much of each pixel a drawing covers, 0 to 255. Strokes that overlap cover no more than the stronger of them. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
  /** No half-covered pixels. */
  readonly crisp: boolean;
}

export function maskOf(width: number, height: number, crisp: boolean): Mask {
  return { width, height, cover: new Uint8Array(width * height), crisp };
}

/** Cells that a path's point may stray from the middle of its cell, each way. */
const STRAY = 0.3;

/**
 * The points of a path over cells, x and y by turns, in cells from the north-west corner of the land. Each strays from
 * the middle of its cell by the cell's own luck, so that paths that share cells share points; then corners are worn
 * down, 1-2-1 thrice, with both ends held: what is left is a line without a trace of eight directions.
 * @param winding cells that the line is then bent to and fro by
 */
export function smoothPath(cells: readonly Cell[], landWidth: number, salt: number, winding: number): Float32Array {
  const count = cells.length;
  const points = new Float32Array(count * 2);
  for (let i = 0; i < count; i++) {
    const x = cells[i] % landWidth;
    const y = (cells[i] - x) / landWidth;
    points[i * 2] = x + 0.5 + STRAY * (unit2(salt, x, y) * 2 - 1);
    points[i * 2 + 1] = y + 0.5 + STRAY * (unit2(salt + 1, x, y) * 2 - 1);
  }
  for (let round = 0; round < 3; round++) {
    let beforeX = points[0];
    let beforeY = points[1];
    for (let k = 2; k < count * 2 - 2; k += 2) {
      const x = points[k];
      const y = points[k + 1];
      points[k] = (beforeX + 2 * x + points[k + 2]) / 4;
      points[k + 1] = (beforeY + 2 * y + points[k + 3]) / 4;
      beforeX = x;
      beforeY = y;
    }
  }
  if (winding > 0) wind(points, winding);
  return points;
}

/** Moves the points of a path, but for its ends, by smooth noise with features two cells wide: what a place does to one path it does to all. */
function wind(points: Float32Array, amount: number): void {
  const { fine, other } = textures();
  for (let k = 2; k < points.length - 2; k += 2) {
    const at = (Math.floor(points[k + 1] * 2) & TILE_MASK) * TILE + (Math.floor(points[k] * 2) & TILE_MASK);
    points[k] += amount * fine[at];
    points[k + 1] += amount * other[at];
  }
}

/** Draws a straight piece with round ends, `r0` pixels thick on either side at its start and `r1` at its end. Pixel centres lie on whole numbers. */
export function strokePiece(mask: Mask, x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): void {
  const most = Math.max(r0, r1) + 1;
  const left = Math.max(0, Math.ceil(Math.min(x0, x1) - most));
  const right = Math.min(mask.width - 1, Math.floor(Math.max(x0, x1) + most));
  const top = Math.max(0, Math.ceil(Math.min(y0, y1) - most));
  const bottom = Math.min(mask.height - 1, Math.floor(Math.max(y0, y1) + most));
  const ax = x1 - x0;
  const ay = y1 - y0;
  const length2 = ax * ax + ay * ay;
  const inverse = length2 > 0 ? 1 / length2 : 0;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const px = x - x0;
      const py = y - y0;
      const t = clamp((px * ax + py * ay) * inverse, 0, 1);
      const dx = px - t * ax;
      const dy = py - t * ay;
      const r = r0 + (r1 - r0) * t;
      const gap = (mask.crisp && r < 0.5 ? 0.5 : r) + 0.5 - Math.sqrt(dx * dx + dy * dy);
      if (gap <= 0) continue;
      // A hair line is fainter, not thinner than a pixel.
      const share = mask.crisp ? (gap >= 0.45 && r > 0.1 ? 255 : 0) : (gap > 1 ? 1 : gap) * (r < 0.5 ? 2 * r : 1) * 255;
      const at = y * mask.width + x;
      if (share > mask.cover[at]) mask.cover[at] = share;
    }
  }
}

/** Where a path's points lie among the pixels of a clip. */
export interface Placing {
  /** Pixels to a cell. */
  readonly zoom: number;
  /** First pixel of the clip. */
  readonly x: number;
  readonly y: number;
}

/**
 * Draws a path as a Catmull-Rom spline through its points.
 * @param radius half the width at each point, pixels
 * @param dash lengths of stroke and gap, pixels; none for a whole line
 * @param skip true for a piece (by the index of its first point) that is drawn already
 */
export function strokePath(
  mask: Mask,
  points: Float32Array,
  radius: ArrayLike<number>,
  place: Placing,
  dash?: readonly [on: number, off: number],
  skip?: (piece: number) => boolean,
): void {
  const count = points.length / 2;
  const x = (i: number): number => points[2 * Math.max(0, Math.min(count - 1, i))] * place.zoom - place.x - 0.5;
  const y = (i: number): number => points[2 * Math.max(0, Math.min(count - 1, i)) + 1] * place.zoom - place.y - 0.5;
  const margin = place.zoom * 2 + 8;
  const period = dash === undefined ? 1 : dash[0] + dash[1];
  let walked = 0;
  for (let i = 0; i + 1 < count; i++) {
    const x1 = x(i);
    const y1 = y(i);
    const x2 = x(i + 1);
    const y2 = y(i + 1);
    const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    const outside =
      Math.max(x1, x2) < -margin ||
      Math.min(x1, x2) > mask.width + margin ||
      Math.max(y1, y2) < -margin ||
      Math.min(y1, y2) > mask.height + margin;
    if (outside || skip?.(i) === true) {
      walked += length;
      continue;
    }
    const x0 = x(i - 1);
    const y0 = y(i - 1);
    const x3 = x(i + 2);
    const y3 = y(i + 2);
    const parts = Math.max(1, Math.ceil(length / (dash === undefined ? 2.5 : 1)));
    let fromX = x1;
    let fromY = y1;
    for (let part = 1; part <= parts; part++) {
      const t = part / parts;
      const toX = catmull(x0, x1, x2, x3, t);
      const toY = catmull(y0, y1, y2, y3, t);
      const before = (part - 1) / parts;
      const on = dash === undefined || (walked + length * (t + before) * 0.5) % period < dash[0];
      if (on)
        strokePiece(
          mask,
          fromX,
          fromY,
          radius[i] + (radius[i + 1] - radius[i]) * before,
          toX,
          toY,
          radius[i] + (radius[i + 1] - radius[i]) * t,
        );
      fromX = toX;
      fromY = toY;
    }
    walked += length;
  }
}

function catmull(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}
