import type { Rect } from '../base/grid.ts';
import type { Ground } from './raster-ground.ts';
import { splined } from './raster-spline.ts';
import { TILE, TILE_MASK, textures } from './raster-texture.ts';

/** Where land ends, to a part of a pixel. */
export interface Shore {
  /** Pixels to the nearest shore for each pixel of the clip: positive on land, negative in water; beyond `reach` just far. */
  readonly distance: Float32Array;
}

/** Stands for "farther than anyone asks". */
const FAR = 1e4;
/** A shore field beyond this, either way, is no shore's: next to one, splines leave no more than 0.83. */
const SURE = 0.95;

/**
 * Pixels to the shore. Near it, distance is the shore field over its slope; from there each pixel of water hands the
 * point of the shore that it lies nearest to on to its neighbours, out to `reach`.
 *
 * Source: Gustavson, Strand, "Anti-aliased Euclidean distance transform", Pattern Recognition Letters 32, 2011; here
 * with a queue in place of sweeps, so that the cost goes with the length of the coast and not with the size of the map.
 */
export function shoreOf(ground: Ground, clip: Rect, zoom: number, reach: number): Shore {
  const { width, height } = clip;
  const field = splined({ x: ground.x, y: ground.y, width: ground.width, height: ground.height, values: ground.shore }, clip, zoom);
  if (zoom > 1) crinkle(field, clip, zoom);
  const count = width * height;
  const distance = new Float32Array(count);
  // Offsets from a pixel to its point of the shore; read only of pixels that have been in the queue.
  const toX = new Float32Array(count);
  const toY = new Float32Array(count);
  const queue = new Int32Array(count);
  const queued = new Uint8Array(count);
  let tail = 0;
  // With less than a pixel to a sample, pixels on both sides of a shore may be sure.
  const sparse = zoom < 1;
  for (let y = 0; y < height; y++) {
    const edge = y === 0 || y === height - 1;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const value = field[at];
      if (edge || x === 0 || x === width - 1 || ((value > SURE || value < -SURE) && !(sparse && beside(field, at, width)))) {
        distance[at] = value > 0 ? FAR : -FAR;
        continue;
      }
      const slopeX = (field[at + 1] - field[at - 1]) * 0.5;
      const slopeY = (field[at + width] - field[at - width]) * 0.5;
      const steep = slopeX * slopeX + slopeY * slopeY;
      const d = steep > 4e-4 ? value / Math.sqrt(steep) : value * 50;
      if (d > -1.5 && d < 1.5) {
        distance[at] = d;
        if (d < 0) {
          toX[at] = steep > 0 ? (-value * slopeX) / steep : 0;
          toY[at] = steep > 0 ? (-value * slopeY) / steep : 0;
          queue[tail++] = at;
          queued[at] = 1;
        }
      } else distance[at] = value > 0 ? d : -FAR;
    }
  }
  widen(distance, toX, toY, queue, queued, tail, width, reach);
  return { distance };
}

/** True where one of the four neighbours lies on the other side of the shore. */
function beside(field: Float32Array, at: number, width: number): boolean {
  const value = field[at];
  return field[at - 1] * value < 0 || field[at + 1] * value < 0 || field[at - width] * value < 0 || field[at + width] * value < 0;
}

/** Hands nearest points of the shore on from pixel to pixel of water until none gets a nearer one. */
function widen(
  distance: Float32Array,
  toX: Float32Array,
  toY: Float32Array,
  queue: Int32Array,
  queued: Uint8Array,
  tail: number,
  width: number,
  reach: number,
): void {
  const size = queue.length;
  let head = 0;
  let waiting = tail;
  if (tail === size) tail = 0;
  while (waiting > 0) {
    const at = queue[head];
    head = head + 1 === size ? 0 : head + 1;
    waiting--;
    queued[at] = 0;
    const x = at % width;
    if (x === 0 || x === width - 1 || at < width || at >= size - width) continue;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        // Back towards the shore there is nothing to hand on.
        if (dx * toX[at] + dy * toY[at] > 0) continue;
        const next = at + dy * width + dx;
        const known = distance[next];
        if (known > -1.5) continue;
        const vx = toX[at] - dx;
        const vy = toY[at] - dy;
        const d = Math.sqrt(vx * vx + vy * vy);
        if (d > reach || -d <= known + 1e-3) continue;
        distance[next] = -d;
        toX[next] = vx;
        toY[next] = vy;
        if (queued[next] === 1) continue;
        queued[next] = 1;
        queue[tail] = next;
        tail = tail + 1 === size ? 0 : tail + 1;
        waiting++;
      }
    }
  }
}

/** Roughens the coast below the size of a sample: a spline enlarged is too smooth to be a shore. */
function crinkle(field: Float32Array, clip: Rect, zoom: number): void {
  const { fine, other } = textures();
  const amount = 0.3 * (1 - 1 / zoom);
  // Two sizes of ripple: three to a sample and, twice as fine, six.
  const step = 12 / zoom;
  for (let y = 0; y < clip.height; y++) {
    const v = (clip.y + y) * step;
    const row = (Math.floor(v) & TILE_MASK) * TILE;
    const row2 = (Math.floor(v * 0.5) & TILE_MASK) * TILE;
    for (let x = 0; x < clip.width; x++) {
      const at = y * clip.width + x;
      const value = field[at];
      if (value > 0.8 || value < -0.8) continue;
      const u = (clip.x + x) * step;
      field[at] += amount * (0.35 * fine[row + (Math.floor(u) & TILE_MASK)] + 0.65 * other[row2 + (Math.floor(u * 0.5) & TILE_MASK)]);
    }
  }
}
