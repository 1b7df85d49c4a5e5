import { InputError, shown } from '../base/input-error.ts';
import { unit2 } from '../base/hash.ts';
import { DX, DY } from '../base/grid.ts';
import { clamp } from '../base/math.ts';
import type { Level } from '../world.ts';
import type { Raster } from './raster.ts';
import { rgb } from './raster-colour.ts';
import { type Samples, splined } from './raster-spline.ts';
import { TILE, TILE_MASK, textures } from './raster-texture.ts';

export interface DrawLevelOptions {
  /** Pixels to a tile, a whole number from 1 to 32. */
  readonly scale?: number;
  /** Marks for the entrance, the exits and the objects. */
  readonly objects?: boolean;
}

const SCALE = { least: 1, most: 32, unasked: 8 };
/** Kinds of level whose walls nature has made: they are drawn round. */
const GROWN: readonly string[] = ['cave', 'lair'];
/** Radius of a boulder, tiles. */
const BOULDER = 0.4;
/** Colours of marks, by what stands there; anything else is MARK. */
const MARKS: Readonly<Record<string, string>> = {
  entrance: '#3fae6a',
  exit: '#3fae6a',
  chest: '#e0b040',
  key: '#f4dc6a',
  treasure: '#e0b040',
  person: '#4f8fd0',
  spawn: '#c8452f',
  lair: '#c8452f',
};
const MARK = '#d9d2c0';

/**
 * Draws a level from above: floors in the colours of their tiles with a little grain; walls with a bright rim, a face to
 * the south and a shadow to the south-east; rock the darker the deeper it is. Walls of caves are drawn as a smooth line
 * near the tiles' edges.
 * @throws InputError for options that are not allowed
 */
export function drawLevel(level: Level, options: DrawLevelOptions = {}): Raster {
  const scale = options.scale ?? SCALE.unasked;
  if (!Number.isInteger(scale) || scale < SCALE.least || scale > SCALE.most)
    throw new InputError(
      'options.scale',
      `expected a whole number from ${SCALE.least} to ${SCALE.most}, got ${shown(scale)}; leave it out for ${SCALE.unasked}`,
    );
  const { width: columns, height: rows } = level.rect;
  const { tiles } = level.layers;
  const width = columns * scale;
  const height = rows * scale;
  const colours = level.tiles.map((tile) => rgb(tile.colour));
  const isWall = level.tiles.map(({ form }) => form === 'wall' || form === 'low');
  const grown = GROWN.includes(level.kind);
  const near = nearnessOfWalls(level, scale, isWall);
  const depth = splined(framed(depthOfRock(level, isWall), columns, rows, 4), { x: 0, y: 0, width, height }, scale);
  const wall = wallPixels(level, scale, isWall, grown ? near : undefined);
  const { fine, other } = textures();
  const data = new Uint8ClampedArray(width * height * 4);
  for (let py = 0, pixel = 0; py < height; py++) {
    for (let px = 0; px < width; px++, pixel++) {
      const own = Math.floor(py / scale) * columns + Math.floor(px / scale);
      let tile = tiles[own];
      if (grown) {
        // Kinds of floor grow into one another, and a wall's round corner takes the colour of what it cuts off.
        const noise = (py & TILE_MASK) * TILE + (px & TILE_MASK);
        const x = Math.min(columns - 1, Math.max(0, Math.floor(px / scale + 0.4 * fine[noise])));
        const y = Math.min(rows - 1, Math.max(0, Math.floor(py / scale + 0.4 * other[noise])));
        const strayed = tiles[y * columns + x];
        const wanted = wall[pixel] === 1;
        if (isWall[strayed] === wanted) tile = strayed;
        else if (isWall[tile] !== wanted) tile = besides(level, own, isWall, wanted);
      }
      const light =
        wall[pixel] === 1
          ? wallLight(wall, px, py, width, height, scale, depth[pixel])
          : floorLight(wall, px, py, width, height, scale, near[pixel]);
      const grain = 1 + 0.07 * (unit2(5, px, py) - 0.5) + 0.05 * (unit2(6, own, 0) - 0.5);
      const colour = colours[tile];
      for (let c = 0; c < 3; c++) data[pixel * 4 + c] = colour[c] * light * grain + (light > 1 ? (light - 1) * 60 : 0);
      data[pixel * 4 + 3] = 255;
    }
  }
  if (options.objects ?? true) drawMarks(level, { width, height, data }, scale);
  return { width, height, data };
}

/** Samples with a rim of three around them, for splines. */
function framed(values: ArrayLike<number>, columns: number, rows: number, beyond: number): Samples {
  const width = columns + 6;
  const out = new Float32Array(width * (rows + 6)).fill(beyond);
  for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) out[(y + 3) * width + x + 3] = values[y * columns + x];
  return { x: -3, y: -3, width, height: rows + 6, values: out };
}

/** How much wall is about each pixel, 0 to 1. */
function nearnessOfWalls({ rect, layers }: Level, scale: number, isWall: readonly boolean[]): Float32Array {
  const walls = Float32Array.from(layers.tiles, (tile) => (isWall[tile] ? 1 : 0));
  return splined(framed(walls, rect.width, rect.height, 1), { x: 0, y: 0, width: rect.width * scale, height: rect.height * scale }, scale);
}

/** Where the smooth shape of walls ends, in nearness: a little beyond half-way, so that no passage one tile wide closes. */
const EDGE = 0.55;

/**
 * 1 in the pixels of walls: those of their tiles, or where `near` is given the smooth shape that runs half-way up it. A
 * single wall that the shape would lose stands as a boulder.
 */
function wallPixels({ rect, layers }: Level, scale: number, isWall: readonly boolean[], near: Float32Array | undefined): Uint8Array {
  const width = rect.width * scale;
  const out = new Uint8Array(width * rect.height * scale);
  const { fine } = textures();
  for (let pixel = 0; pixel < out.length; pixel++) {
    const px = pixel % width;
    const py = (pixel - px) / width;
    const x = Math.floor(px / scale);
    const y = Math.floor(py / scale);
    const own = isWall[layers.tiles[y * rect.width + x]];
    if (near === undefined) {
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
function depthOfRock({ rect, layers }: Level, isWall: readonly boolean[]): Uint8Array {
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
function besides({ rect, layers }: Level, cell: number, isWall: readonly boolean[], wanted: boolean): number {
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

/** Walls: a face where there is floor a little to the south, a bright rim all round the top, and less light the deeper in. */
function wallLight(wall: Uint8Array, px: number, py: number, width: number, height: number, scale: number, depth: number): number {
  const floorAt = (dx: number, dy: number): boolean => {
    const x = px + dx;
    const y = py + dy;
    return x >= 0 && y >= 0 && x < width && y < height && wall[y * width + x] === 0;
  };
  const face = Math.max(1, Math.round(scale * 0.45));
  for (let k = 1; k <= face; k++) if (floorAt(0, k)) return 0.86 - 0.34 * (1 - k / (face + 1));
  const rim = Math.max(1, Math.round(scale * 0.12));
  if (floorAt(0, face + rim) || floorAt(-rim, 0) || floorAt(0, -rim)) return 1.32;
  return Math.max(0.26, 1.02 - 0.2 * depth);
}

/** Floors: a shadow cast from the north-west, softened over five steps, and a little less light near any wall. */
function floorLight(wall: Uint8Array, px: number, py: number, width: number, height: number, scale: number, near: number): number {
  let shaded = 0;
  for (let k = 1; k <= 5; k++) {
    const x = Math.max(0, px - Math.round(k * scale * 0.1));
    const y = Math.min(height - 1, Math.max(0, py - Math.round(k * scale * 0.16)));
    shaded += wall[y * width + x];
  }
  return 1.04 - 0.085 * shaded - 0.22 * clamp(near, 0, 1);
}

/** Rings at the entrance and the exits, discs at the objects. */
function drawMarks(level: Level, picture: Raster, scale: number): void {
  if (scale < 3) return;
  for (const object of level.objects) drawMark(level, picture, scale, object.cell, MARKS[object.kind] ?? MARK, false);
  for (const cell of level.exits) drawMark(level, picture, scale, cell, MARKS['exit'], true);
  drawMark(level, picture, scale, level.entrance, MARKS['entrance'], true);
}

function drawMark(level: Level, { width, height, data }: Raster, scale: number, cell: number, hex: string, ring: boolean): void {
  const colour = rgb(hex);
  const x = cell % level.rect.width;
  const cx = (x + 0.5) * scale - 0.5;
  const cy = ((cell - x) / level.rect.width + 0.5) * scale - 0.5;
  const radius = scale * (ring ? 0.42 : 0.3);
  const line = Math.max(0.6, scale * 0.08);
  const reach = radius + line + 1;
  for (let py = Math.max(0, Math.ceil(cy - reach)); py <= Math.min(height - 1, cy + reach); py++) {
    for (let px = Math.max(0, Math.ceil(cx - reach)); px <= Math.min(width - 1, cx + reach); px++) {
      const d = Math.sqrt((px - cx) * (px - cx) + (py - cy) * (py - cy));
      const at = (py * width + px) * 4;
      const outer = clamp(radius + line + 0.5 - d, 0, 1);
      const inner = ring ? clamp(line + 0.5 - Math.abs(d - radius + line), 0, 1) : clamp(radius + 0.5 - d, 0, 1);
      for (let c = 0; c < 3; c++) {
        data[at + c] *= 1 - outer * (ring ? 0.35 : 0.8);
        data[at + c] += (colour[c] - data[at + c]) * inner;
      }
    }
  }
}
