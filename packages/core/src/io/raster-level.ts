import { InputError, shown } from '../base/input-error.ts';
import { unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import type { Level } from '../world.ts';
import type { Raster } from './raster.ts';
import { rgb } from './raster-colour.ts';

export interface DrawLevelOptions {
  /** Pixels to a tile, a whole number from 1 to 32. */
  readonly scale?: number;
  /** Marks for the entrance, the exits and the objects. */
  readonly objects?: boolean;
}

const SCALE = { least: 1, most: 32, unasked: 8 };
/** Tiles that a wall's shadow falls on the floor. */
const SHADOW = 0.55;
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
 * Draws a level from above: floors in the colours of their tiles with a little grain, walls with a lit upper side where
 * they meet the floor, their shadow to the south-east, and solid rock darker the deeper it is.
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
  const solid = level.tiles.map((tile) => tile.solid);
  const wall = (x: number, y: number): boolean => x < 0 || y < 0 || x >= columns || y >= rows || solid[tiles[y * columns + x]];
  const depth = depthOfRock(columns, rows, wall);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let py = 0; py < height; py++) {
    const y = Math.floor(py / scale);
    const fy = (py + 0.5) / scale - y;
    for (let px = 0; px < width; px++) {
      const x = Math.floor(px / scale);
      const fx = (px + 0.5) / scale - x;
      const cell = y * columns + x;
      const colour = colours[tiles[cell]];
      const light = solid[tiles[cell]] ? rockLight(x, y, fx, fy, scale, depth[cell], wall) : floorLight(x, y, fx, fy, wall);
      const grain = 1 + 0.07 * (unit2(5, px, py) - 0.5) + 0.05 * (unit2(6, x, y) - 0.5);
      const at = (py * width + px) * 4;
      for (let c = 0; c < 3; c++) data[at + c] = colour[c] * light * grain + (light > 1 ? (light - 1) * 60 : 0);
      data[at + 3] = 255;
    }
  }
  if (options.objects ?? true) drawMarks(level, { width, height, data }, scale);
  return { width, height, data };
}

/** Steps from each solid cell to the nearest floor, up to 4; 0 on floors. */
function depthOfRock(columns: number, rows: number, wall: (x: number, y: number) => boolean): Uint8Array {
  const depth = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (!wall(x, y)) continue;
      let nearest = 4;
      for (let dy = -3; dy <= 3; dy++) {
        for (let dx = -3; dx <= 3; dx++) {
          const steps = Math.max(Math.abs(dx), Math.abs(dy));
          const inside = x + dx >= 0 && y + dy >= 0 && x + dx < columns && y + dy < rows;
          if (steps < nearest && inside && !wall(x + dx, y + dy)) nearest = steps;
        }
      }
      depth[y * columns + x] = nearest;
    }
  }
  return depth;
}

/** Rock: a bright rim where it borders on a floor, a face below its southern edge, and less light the deeper in. */
function rockLight(
  x: number,
  y: number,
  fx: number,
  fy: number,
  scale: number,
  depth: number,
  wall: (x: number, y: number) => boolean,
): number {
  if (depth > 1) return depth === 2 ? 0.5 : depth === 3 ? 0.36 : 0.28;
  const rim = Math.max(0.16, 1 / scale);
  if (!wall(x, y + 1)) return fy > 0.55 ? 0.62 + 0.25 * (1 - fy) : fy > 0.55 - rim ? 1.3 : 0.95;
  const edge = (!wall(x - 1, y) && fx < rim) || (!wall(x, y - 1) && fy < rim);
  if (edge) return 1.25;
  return !wall(x + 1, y) && fx > 1 - rim ? 0.7 : 0.8;
}

/** Floor: darker where walls to the north and west take the light from it, softly around all walls. */
function floorLight(x: number, y: number, fx: number, fy: number, wall: (x: number, y: number) => boolean): number {
  let light = 1;
  if (wall(x, y - 1)) light = Math.min(light, 0.52 + 0.48 * clamp(fy / SHADOW, 0, 1));
  if (wall(x - 1, y)) light = Math.min(light, 0.6 + 0.4 * clamp(fx / SHADOW, 0, 1));
  if (wall(x - 1, y - 1)) light = Math.min(light, 0.56 + 0.44 * clamp(Math.sqrt(fx * fx + fy * fy) / SHADOW, 0, 1));
  if (wall(x + 1, y)) light = Math.min(light, 0.86 + 0.14 * clamp((1 - fx) / 0.3, 0, 1));
  if (wall(x, y + 1)) light = Math.min(light, 0.9 + 0.1 * clamp((1 - fy) / 0.25, 0, 1));
  return light;
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
