import { DX, DY } from '../base/grid.ts';
import type { Level } from '../world.ts';
import { type Samples, splineRows } from './raster-spline.ts';
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

/** How much wall is about the pixels of a row, 0 to 1; beyond the map is wall, or where `open` what is at its edge. */
export function nearnessOfWalls(
  { rect, layers }: Level,
  scale: number,
  isWall: readonly boolean[],
  open = false,
): (py: number) => Float32Array {
  const walls = Float32Array.from(layers.tiles, (tile) => (isWall[tile] ? 1 : 0));
  const samples = open ? drawnOut(walls, rect.width, rect.height) : framed(walls, rect.width, rect.height, 1);
  return splineRows(samples, { x: 0, y: 0, width: rect.width * scale, height: rect.height * scale }, scale);
}

/** 1 for each tile that has a marked one within two tiles; what is beyond the map is `beyond`. */
export function someWithin(marks: Uint8Array, width: number, height: number, beyond: 0 | 1): Uint8Array {
  const across = new Uint8Array(marks.length);
  const out = new Uint8Array(marks.length);
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++) {
      let some = marks[cell];
      for (let k = 1; k <= 2; k++) some |= (x >= k ? marks[cell - k] : beyond) | (x + k < width ? marks[cell + k] : beyond);
      across[cell] = some;
    }
  for (let y = 0, cell = 0; y < height; y++)
    for (let x = 0; x < width; x++, cell++) {
      let some = across[cell];
      for (let k = 1; k <= 2; k++)
        some |= (y >= k ? across[cell - k * width] : beyond) | (y + k < height ? across[cell + k * width] : beyond);
      out[cell] = some;
    }
  return out;
}

/** Where the smooth shape of walls ends, in nearness: a little beyond half-way, so that no passage one tile wide closes. */
const EDGE = 0.55;

/**
 * 1 in the pixels of walls: those of their tiles, or where `near` is given the smooth shape that runs half-way up it, but
 * for tiles that are square. A single wall that the shape would lose stands as a boulder.
 * @param round the walls that `near` is about
 * @param all nearness of all walls: rock does not draw back from what is built against it
 */
export function wallPixels(
  { rect, layers }: Level,
  scale: number,
  isWall: readonly boolean[],
  near: ((py: number) => Float32Array) | undefined,
  round: readonly boolean[],
  square?: readonly boolean[],
  all?: (py: number) => Float32Array,
): Uint8Array {
  const { width: columns, height: rows } = rect;
  const { tiles } = layers;
  const width = columns * scale;
  const out = new Uint8Array(width * rows * scale);
  const { fine } = textures();
  const marks = Uint8Array.from(tiles, (tile) => (round[tile] ? 1 : 0));
  const some = someWithin(marks, columns, rows, 1);
  const others = someWithin(
    marks.map((mark) => 1 - mark),
    columns,
    rows,
    0,
  );
  /** How much wall is about the middle of each tile of a row. */
  const middles = new Float32Array(columns);
  for (let y = 0; y < rows; y++) {
    let smooth = false;
    for (let x = 0, cell = y * columns; x < columns; x++, cell++) {
      const own = isWall[tiles[cell]];
      const from = y * scale * width + x * scale;
      if (near === undefined || square?.[tiles[cell]] || (!own && !some[cell]) || (own && !others[cell])) {
        if (own) for (let k = 0; k < scale; k++) out.fill(1, from + k * width, from + k * width + scale);
      } else smooth = true;
    }
    if (!smooth || near === undefined) continue;
    const middle = near(y * scale + (scale >> 1));
    for (let x = 0; x < columns; x++) middles[x] = middle[x * scale + (scale >> 1)];
    for (let py = y * scale; py < (y + 1) * scale; py++) {
      const about = near(py);
      const within = all === undefined ? about : all(py);
      for (let x = 0, cell = y * columns; x < columns; x++, cell++) {
        const own = isWall[tiles[cell]];
        if (square?.[tiles[cell]] || (!own && !some[cell]) || (own && !others[cell])) continue;
        const boulder = own && middles[x] < EDGE + 0.1;
        for (let px = x * scale; px < (x + 1) * scale; px++) {
          const noise = 0.09 * fine[(py & TILE_MASK) * TILE + (px & TILE_MASK)];
          let wall = (own ? within : about)[px] + noise > EDGE;
          if (boulder && !wall) {
            const dx = (px + 0.5) / scale - x - 0.5;
            const dy = (py + 0.5) / scale - y - 0.5;
            wall = Math.sqrt(dx * dx + dy * dy) < BOULDER + noise;
          }
          if (wall) out[py * width + px] = 1;
        }
      }
    }
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
