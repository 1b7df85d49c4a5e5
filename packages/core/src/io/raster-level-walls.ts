import { DX, DY } from '../base/grid.ts';
import type { Level } from '../world.ts';
import { type Samples, splined } from './raster-spline.ts';
import { TILE, TILE_MASK, textures } from './raster-texture.ts';

/** Radius of a boulder, tiles. */
const BOULDER = 0.4;

/** Samples with a rim of three around them, for splines. */
export function framed(values: ArrayLike<number>, columns: number, rows: number, beyond: number): Samples {
  const width = columns + 6;
  const out = new Float32Array(width * (rows + 6)).fill(beyond);
  for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) out[(y + 3) * width + x + 3] = values[y * columns + x];
  return { x: -3, y: -3, width, height: rows + 6, values: out };
}

/** Samples with a rim of three around them that goes on as the edge does. */
export function drawnOut(values: ArrayLike<number>, columns: number, rows: number): Samples {
  const width = columns + 6;
  const out = new Float32Array(width * (rows + 6));
  for (let y = -3; y < rows + 3; y++) {
    const from = Math.max(0, Math.min(rows - 1, y)) * columns;
    for (let x = -3; x < columns + 3; x++) out[(y + 3) * width + x + 3] = values[from + Math.max(0, Math.min(columns - 1, x))];
  }
  return { x: -3, y: -3, width, height: rows + 6, values: out };
}

/** How much wall is about each pixel, 0 to 1; beyond the map is wall, or where `open` what is at its edge. */
export function nearnessOfWalls({ rect, layers }: Level, scale: number, isWall: readonly boolean[], open = false): Float32Array {
  const walls = Float32Array.from(layers.tiles, (tile) => (isWall[tile] ? 1 : 0));
  const samples = open ? drawnOut(walls, rect.width, rect.height) : framed(walls, rect.width, rect.height, 1);
  return splined(samples, { x: 0, y: 0, width: rect.width * scale, height: rect.height * scale }, scale);
}

/** Where the smooth shape of walls ends, in nearness: a little beyond half-way, so that no passage one tile wide closes. */
const EDGE = 0.55;

/**
 * 1 in the pixels of walls: those of their tiles, or where `near` is given the smooth shape that runs half-way up it, but for tiles that are square. A
 * single wall that the shape would lose stands as a boulder.
 */
export function wallPixels(
  { rect, layers }: Level,
  scale: number,
  isWall: readonly boolean[],
  near: Float32Array | undefined,
  square?: readonly boolean[],
): Uint8Array {
  const width = rect.width * scale;
  const out = new Uint8Array(width * rect.height * scale);
  const { fine } = textures();
  for (let pixel = 0; pixel < out.length; pixel++) {
    const px = pixel % width;
    const py = (pixel - px) / width;
    const x = Math.floor(px / scale);
    const y = Math.floor(py / scale);
    const own = isWall[layers.tiles[y * rect.width + x]];
    if (near === undefined || square?.[layers.tiles[y * rect.width + x]]) {
      out[pixel] = own ? 1 : 0;
      continue;
    }
    const noise = 0.09 * fine[(py & TILE_MASK) * TILE + (px & TILE_MASK)];
    let wall = near[pixel] + noise > EDGE;
    if (own && !wall && near[(y * scale + (scale >> 1)) * width + x * scale + (scale >> 1)] < EDGE + 0.1) {
      const dx = (px + 0.5) / scale - x - 0.5;
      const dy = (py + 0.5) / scale - y - 0.5;
      wall = Math.sqrt(dx * dx + dy * dy) < BOULDER + noise;
    }
    out[pixel] = wall ? 1 : 0;
  }
  return out;
}

/** Steps from each wall to the nearest tile that is none, up to 4; 0 where there is no wall. */
export function depthOfRock({ rect, layers }: Level, isWall: readonly boolean[]): Uint8Array {
  const { width, height } = rect;
  const depth = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isWall[layers.tiles[y * width + x]]) continue;
      let nearest = 4;
      for (let j = Math.max(0, y - 3); j <= Math.min(height - 1, y + 3); j++) {
        for (let i = Math.max(0, x - 3); i <= Math.min(width - 1, x + 3); i++) {
          const steps = Math.max(Math.abs(i - x), Math.abs(j - y));
          if (steps < nearest && !isWall[layers.tiles[j * width + i]]) nearest = steps;
        }
      }
      depth[y * width + x] = nearest;
    }
  }
  return depth;
}

/** The tile of a neighbour that is a wall, or is none, as wanted; the cell's own where there is no such neighbour. */
export function besides({ rect, layers }: Level, cell: number, isWall: readonly boolean[], wanted: boolean): number {
  const x = cell % rect.width;
  const y = (cell - x) / rect.width;
  for (let k = 0; k < 8; k++) {
    const i = x + DX[k];
    const j = y + DY[k];
    if (i < 0 || j < 0 || i >= rect.width || j >= rect.height) continue;
    const tile = layers.tiles[j * rect.width + i];
    if (isWall[tile] === wanted) return tile;
  }
  return layers.tiles[cell];
}
