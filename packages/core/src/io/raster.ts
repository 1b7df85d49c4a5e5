import type { Land, World } from '../world.ts';
import { agePaper, drawGrid, drawWays, enlarged } from './raster-finish.ts';
import { type DrawOptions, type Frame, frameOf } from './raster-frame.ts';
import { drawLabels } from './raster-labels.ts';
import { paintGround } from './raster-paint.ts';
import { drawPlaces } from './raster-symbols.ts';
import { wayMasks } from './raster-ways.ts';

export { type DrawOptions, VIEW_NAMES, type ViewName } from './raster-frame.ts';

/** A picture: red, green, blue and alpha of each pixel, 0 to 255, row by row. It fits the ImageData of a canvas. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Pixels that are painted at one go; a larger picture is painted in bands, so that its working memory stays small. */
const BAND = 1 << 20;

/**
 * Draws a land, or a world with its roads and places, as a map. The same input gives the same bytes everywhere, and a
 * part drawn with `rect` is the same part of the whole, pixel for pixel, where `rect` times `scale` falls on pixels.
 * @throws InputError for options that are not allowed
 */
export function drawLand(land: Land | World, options: DrawOptions = {}): Raster {
  const frame = frameOf(land, options);
  const { clip, picture } = frame;
  const rows = Math.max(64, Math.floor(BAND / clip.width));
  let data: Uint8ClampedArray;
  if (rows >= clip.height) data = paint(land, frame);
  else {
    data = new Uint8ClampedArray(clip.width * clip.height * 4);
    for (let y = 0; y < clip.height; y += rows) {
      const band = { ...clip, y: clip.y + y, height: Math.min(rows, clip.height - y) };
      data.set(paint(land, { ...frame, clip: band }), y * clip.width * 4);
    }
  }
  const whole = enlarged(data, frame);
  if (frame.labels && 'places' in land) drawLabels(whole, picture, land, frame.style, frame.scale, frame.view === 'territory');
  return { width: picture.width, height: picture.height, data: whole };
}

function paint(land: Land | World, frame: Frame): Uint8ClampedArray {
  const { style, view } = frame;
  const data = paintGround(land, frame);
  if (style.grid.every > 0) drawGrid(data, frame);
  if ('roads' in land) {
    if (frame.roads) drawWays(data, wayMasks(land, frame), frame);
    if (frame.places) drawPlaces(land, frame, data);
  }
  if (style.texture.age > 0 && view === 'atlas') agePaper(data, frame);
  return data;
}
