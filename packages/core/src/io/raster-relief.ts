import type { Rect } from '../base/grid.ts';
import { clamp, pow } from '../base/math.ts';
import type { Ground } from './raster-ground.ts';
import { type Samples, splined } from './raster-spline.ts';

/** Light and heights at the pixels of a clip. */
export interface Relief {
  /** From -1, the darkest shade, over 0, level ground, to 1, the brightest light. */
  readonly light: Float32Array;
  /** Metres. */
  readonly height: Float32Array;
  /** Metres, averaged over COARSE × COARSE pixels; of a sea bed a fraction. */
  readonly coarse: Samples;
}

/** Pixels to a side of the coarse relief's samples. */
const COARSE = 4;
/** Pixels around a clip that its relief needs: the coarse samples' spline and their slopes. */
export const RELIEF_RIM: number = COARSE * 5;

/** Level ground under a light 45° high, with 16 % of the light from everywhere. */
const AMBIENT = 0.16;
const LEVEL = 0.7071067811865476;

/**
 * Relief in the Swiss manner. The main light comes from 315° at 45°; lesser ones from north, west and south-west keep
 * slopes that lie along it from going flat. A coarse relief laid over the fine one holds ranges together, and crests
 * are set off from gullies whatever way they face. Contrast is full on the heights and fades to the lowlands.
 *
 * Source: Imhof, Cartographic Relief Presentation, 1965; Mark, Multidirectional, oblique-weighted, shaded-relief image
 * of the Island of Hawaii, USGS 1992.
 */
export function reliefOf(
  ground: Ground,
  clip: Rect,
  zoom: number,
  metres: number,
  strength: number,
  lowlands: number,
  crests: number,
  distance: Float32Array,
): Relief {
  const { width, height } = clip;
  const rise = heightsOf(ground, clip, zoom);
  // Land seen coarser is smoother; this keeps a map of large pixels as lively as one of small ones.
  const exaggeration = (2.4 * pow(metres / 250, 0.42)) / metres;
  const coarse = coarseOf(rise, clip);
  const light = coarseLight(coarse, clip, (1.6 * pow((metres * COARSE) / 250, 0.36)) / (metres * COARSE));
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (distance[at] < -2) {
        light[at] *= 0.5 * lowlands * strength;
        continue;
      }
      const here = rise[at];
      const west = flat(rise[at - 1]);
      const east = flat(rise[at + 1]);
      const north = flat(rise[at - width]);
      const south = flat(rise[at + width]);
      const lit = lambert((east - west) * 0.5 * exaggeration, (south - north) * 0.5 * exaggeration);
      const crest = (flat(here) * 4 - west - east - north - south) * exaggeration * 0.5;
      const high = clamp(here / 1400, 0, 1);
      const contrast = strength * (lowlands + (1 - lowlands) * high * (2 - high));
      const sum = 0.62 * lit + 0.5 * light[at] + crests * 0.35 * clamp(crest, -0.8, 0.8);
      // Bends over towards ±1, so that no slope burns out.
      const value = contrast * sum * 1.25;
      light[at] = value / Math.sqrt(1 + 0.55 * value * value);
    }
  }
  return { light, height: rise, coarse };
}

/** Heights at the pixels; as they are where a pixel is a sample, else by splines. */
function heightsOf(ground: Ground, clip: Rect, zoom: number): Float32Array {
  if (zoom !== 1)
    return splined({ x: ground.x, y: ground.y, width: ground.width, height: ground.height, values: ground.elevation }, clip, zoom);
  const out = new Float32Array(clip.width * clip.height);
  for (let y = 0; y < clip.height; y++) {
    const start = (clip.y + y - ground.y) * ground.width + clip.x - ground.x;
    out.set(ground.elevation.subarray(start, start + clip.width), y * clip.width);
  }
  return out;
}

/** A sea bed is shown at a fraction of its height, so that no coast looks like a cliff. */
function flat(metres: number): number {
  return metres < 0 ? metres * 0.2 : metres;
}

/** How much brighter than level ground a slope is that rises by `gx` to the east and `gy` to the south. */
function lambert(gx: number, gy: number): number {
  const norm = LEVEL / Math.sqrt(1 + gx * gx + gy * gy);
  // Lights from north-west, west, north and south-west, each cut off where a slope faces away.
  const northWest = 1 + (gx + gy) * 0.7071067811865476;
  const west = 1 + gx;
  const north = 1 + gy;
  const southWest = 1 + (gx - gy) * 0.7071067811865476;
  const sum =
    0.62 * (northWest > 0 ? northWest : 0) +
    0.13 * (west > 0 ? west : 0) +
    0.17 * (north > 0 ? north : 0) +
    0.08 * (southWest > 0 ? southWest : 0);
  return ((1 - AMBIENT) * (sum * norm - LEVEL)) / (LEVEL * 0.6);
}

/** Heights averaged over COARSE × COARSE pixels, which lie on multiples of COARSE whatever the clip. */
function coarseOf(rise: Float32Array, clip: Rect): Samples {
  const x0 = Math.ceil(clip.x / COARSE);
  const y0 = Math.ceil(clip.y / COARSE);
  const columns = Math.floor((clip.x + clip.width) / COARSE) - x0;
  const rows = Math.floor((clip.y + clip.height) / COARSE) - y0;
  const values = new Float32Array(columns * rows);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const start = ((y0 + j) * COARSE - clip.y) * clip.width + (x0 + i) * COARSE - clip.x;
      let sum = 0;
      for (let dy = 0; dy < COARSE; dy++) for (let dx = 0; dx < COARSE; dx++) sum += flat(rise[start + dy * clip.width + dx]);
      values[j * columns + i] = sum / (COARSE * COARSE);
    }
  }
  return { x: x0, y: y0, width: columns, height: rows, values };
}

/** Light on the coarse land, at each pixel. */
function coarseLight(coarse: Samples, clip: Rect, exaggeration: number): Float32Array {
  const { width, height, values } = coarse;
  const lit = new Float32Array(width * height);
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const at = j * width + i;
      const west = values[i > 0 ? at - 1 : at];
      const east = values[i < width - 1 ? at + 1 : at];
      const north = values[j > 0 ? at - width : at];
      const south = values[j < height - 1 ? at + width : at];
      lit[at] = lambert((east - west) * 0.5 * exaggeration, (south - north) * 0.5 * exaggeration);
    }
  }
  return splined({ ...coarse, values: lit }, clip, COARSE);
}

/** Coarse heights at each pixel: what contour lines are drawn from, so that they run smooth. */
export function smoothHeights(coarse: Samples, clip: Rect): Float32Array {
  return splined(coarse, clip, COARSE);
}
