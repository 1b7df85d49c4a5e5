import { unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import type { Level, Roof } from '../world.ts';
import type { Raster } from './raster.ts';
import { rgb } from './raster-colour.ts';
import type { Lit } from './raster-level-light.ts';

/** How far roofs stand out over the walls, tiles. */
const EAVES = 0.22;
/** Length of the shadow to the south-east, tiles. */
const SHADOW = 0.55;

/** Roofs over the buildings, as they are seen from outside: slopes in the light from the north-west, courses, a ridge, a shadow. */
export function drawRoofs(level: Level, picture: Raster, lit: Lit, scale: number): void {
  for (const { rect } of level.roofs) shadow(picture, rect, scale);
  for (const [n, roof] of level.roofs.entries()) {
    const { x, y, width, height } = roof.rect;
    const middle = (y + (height >> 1)) * level.rect.width + x + (width >> 1);
    // Lamps below do not shine through.
    paint(picture, roof, Math.min(1.1, lit.light[middle] - lit.warmth[middle]), n, scale);
  }
}

function shadow({ width, height, data }: Raster, rect: Roof['rect'], scale: number): void {
  const from = { x: (rect.x + SHADOW - EAVES) * scale, y: (rect.y + SHADOW - EAVES) * scale };
  const to = { x: (rect.x + rect.width + SHADOW) * scale, y: (rect.y + rect.height + SHADOW) * scale };
  for (let py = Math.max(0, Math.floor(from.y)); py < Math.min(height, to.y); py++)
    for (let px = Math.max(0, Math.floor(from.x)); px < Math.min(width, to.x); px++) {
      const at = (py * width + px) * 4;
      for (let c = 0; c < 3; c++) data[at + c] *= 0.72;
    }
}

function paint({ width, height, data }: Raster, { shape, rect, ridge, colour }: Roof, light: number, n: number, scale: number): void {
  const tone = rgb(colour);
  const [left, top] = [(rect.x - EAVES) * scale, (rect.y - EAVES) * scale];
  const [wide, high] = [(rect.width + 2 * EAVES) * scale, (rect.height + 2 * EAVES) * scale];
  const course = Math.max(2, scale / 3);
  for (let py = Math.max(0, Math.ceil(top - 0.5)); py < Math.min(height, top + high - 0.5); py++)
    for (let px = Math.max(0, Math.ceil(left - 0.5)); px < Math.min(width, left + wide - 0.5); px++) {
      const [u, v] = [px + 0.5 - left, py + 0.5 - top];
      const slope = slopeAt(shape, ridge, u, v, wide, high);
      if (slope === null) continue;
      const { facing, up } = slope;
      // Courses run along the eaves: one is told by how far up the slope it lies.
      const row = Math.floor(up / course);
      const joint = shape !== 'flat' && scale >= 4 && up - row * course < 1 ? 0.9 : 1;
      const along = facing === 'north' || facing === 'south' ? px : py;
      const grain = 1 + 0.12 * (unit2(71, Math.floor((along + (row & 1) * course) / (2 * course)), row + 64 * n) - 0.5);
      const rim = Math.min(u, v, wide - u, high - v) < Math.max(1, scale * 0.1) ? 0.8 : 1;
      const value = FACING[facing] * joint * grain * rim * light;
      const at = (py * width + px) * 4;
      for (let c = 0; c < 3; c++) data[at + c] = clamp(tone[c] * value, 0, 255);
    }
}

type Facing = 'north' | 'south' | 'east' | 'west' | 'up' | 'ridge';
/** Light of a slope by the side to which it falls. */
const FACING: Readonly<Record<Facing, number>> = { north: 1.08, west: 1.14, south: 0.84, east: 0.78, up: 1, ridge: 1.3 };

/** Which slope of a roof lies at a spot of it, in pixels from its north-west corner, and how far up that; null beyond its edge. */
function slopeAt(
  shape: Roof['shape'],
  ridge: Roof['ridge'],
  u: number,
  v: number,
  wide: number,
  high: number,
): { readonly facing: Facing; readonly up: number } | null {
  const [toNorth, toSouth, toWest, toEast] = [v, high - v, u, wide - u];
  if (shape === 'flat') {
    const edge = Math.min(toNorth, toSouth, toWest, toEast);
    return { facing: 'up', up: edge };
  }
  if (shape === 'cone') {
    const [dx, dy] = [u / wide - 0.5, v / high - 0.5];
    const far = Math.sqrt(dx * dx + dy * dy);
    if (far > 0.5) return null;
    const facing = Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'east' : 'west') : dy > 0 ? 'south' : 'north';
    return { facing: far < 0.05 ? 'ridge' : facing, up: (0.5 - far) * Math.min(wide, high) };
  }
  const along = ridge === 'east-west';
  const [near, far] = along ? [toNorth, toSouth] : [toWest, toEast];
  const ends = shape === 'hip' ? (along ? Math.min(toWest, toEast) : Math.min(toNorth, toSouth)) : Infinity;
  const side = Math.min(near, far);
  if (ends < side) {
    const facing = along ? (toWest < toEast ? 'west' : 'east') : toNorth < toSouth ? 'north' : 'south';
    return { facing, up: ends };
  }
  if (Math.abs(near - far) < 1.6) return { facing: 'ridge', up: side };
  return { facing: along ? (near < far ? 'north' : 'south') : near < far ? 'west' : 'east', up: side };
}
