import { unit2 } from '../base/hash.ts';
import { InputError, listed, shown } from '../base/input-error.ts';
import { clamp } from '../base/math.ts';
import { LEVEL_STYLES, type LevelStyle } from '../content/level-styles.ts';
import { BUILT, LAID } from '../content/open-tiles.ts';
import { STYLE_NAMES, type StyleName } from '../content/styles.ts';
import type { Level } from '../world.ts';
import type { Raster } from './raster.ts';
import { blend, luma, rgb } from './raster-colour.ts';
import { lightOf } from './raster-level-light.ts';
import { drawGrowth, isGrowth, laidLight, shoreTile, watersOf } from './raster-level-green.ts';
import { drawThings } from './raster-level-things.ts';
import { besides, depthOfRock, framed, nearnessOfWalls, wallPixels } from './raster-level-walls.ts';
import { splined } from './raster-spline.ts';
import { TILE, TILE_MASK, textures } from './raster-texture.ts';

export interface DrawLevelOptions {
  /** Pixels to a tile, a whole number from 1 to 32. */
  readonly scale?: number;
  /** Doors, stairs, and all that stands about, and rings at the ways in and out. */
  readonly objects?: boolean;
  /** One of the styles that maps are drawn in. */
  readonly style?: StyleName;
}

const SCALE = { least: 1, most: 32, unasked: 8 };
/** Kinds of level whose walls nature has made: they are drawn round. */
const GROWN: readonly string[] = ['cave', 'lair', 'mine'];
/** Kinds of ground that end in no straight line. */
const LOOSE: readonly string[] = ['moss', 'sand', 'rubble', 'gravel', 'ice', 'mud', 'snow', 'grass', 'shallow water', 'deep water'];

/**
 * Draws a level from above: floors in the colours of their tiles, flagged where they were built; walls with a bright rim,
 * a face to the south and a shadow to the south-east; rock the darker the deeper it is; pits, water; pools of light round
 * lamps and ways out. Walls of caves are drawn as a smooth line near the tiles' edges.
 * @throws InputError for options that are not allowed
 */
export function drawLevel(level: Level, options: DrawLevelOptions = {}): Raster {
  const scale = options.scale ?? SCALE.unasked;
  if (!Number.isInteger(scale) || scale < SCALE.least || scale > SCALE.most)
    throw new InputError(
      'options.scale',
      `expected a whole number from ${SCALE.least} to ${SCALE.most}, got ${shown(scale)}; leave it out for ${SCALE.unasked}`,
    );
  const name = options.style ?? 'atlas';
  if (!STYLE_NAMES.includes(name))
    throw new InputError('options.style', `expected one of ${listed(STYLE_NAMES)}, got ${shown(name)}; leave it out for "atlas"`);
  const style = LEVEL_STYLES[name];
  const { width: columns, height: rows } = level.rect;
  const { tiles } = level.layers;
  const width = columns * scale;
  const height = rows * scale;
  const colours = level.tiles.map((tile) => rgb(tile.colour));
  // What grows is drawn over the ground that it stands on.
  const outdoors = level.daylight > 0.8;
  const growth = level.tiles.map((tile) => outdoors && isGrowth(tile.name));
  const soil = level.tiles.findIndex(({ form, solid }) => form === 'ground' && !solid);
  for (const [i, grows] of growth.entries()) if (grows) colours[i] = colours[soil];
  const forms = level.tiles.map(({ form }, i) => (growth[i] ? 'ground' : form));
  const isWall = level.tiles.map(({ form }, i) => form === 'wall' && !growth[i]);
  const isCountry = level.tiles.map(({ form, solid }, i) => form === 'ground' && solid && !growth[i]);
  const soft = level.tiles.map(({ name: called }, i) => outdoors && (growth[i] || (forms[i] === 'ground' && LAID[called] === undefined)));
  const loose = level.tiles.map((tile, i) => soft[i] || LOOSE.includes(tile.name));
  const grown = GROWN.includes(level.kind) || outdoors;
  // What was built keeps its corners.
  const square = level.tiles.map(
    ({ name: called }, i) => outdoors && (BUILT.has(called) || LAID[called] !== undefined || (forms[i] === 'low' && !growth[i])),
  );
  const isFloor = level.tiles.map(({ solid }, i) => forms[i] === 'water' || growth[i] || (forms[i] === 'ground' && !solid));
  const blocks = level.tiles.map(({ solid }, i) => isWall[i] || (grown && !outdoors && forms[i] === 'low' && solid));
  const near = nearnessOfWalls(level, scale, blocks);
  const depth = splined(framed(depthOfRock(level, blocks), columns, rows, 4), { x: 0, y: 0, width, height }, scale);
  const round = outdoors
    ? nearnessOfWalls(
        level,
        scale,
        blocks.map((block, i) => block && !square[i]),
        true,
      )
    : near;
  const wall = wallPixels(level, scale, blocks, grown ? round : undefined, square);
  const waters = outdoors ? watersOf(level, scale, forms, soft) : undefined;
  const lit = lightOf(level, style, scale);
  const { fine, other } = textures();
  const line = rgb(style.line);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let py = 0, pixel = 0; py < height; py++) {
    for (let px = 0; px < width; px++, pixel++) {
      const own = Math.floor(py / scale) * columns + Math.floor(px / scale);
      const noise = (py & TILE_MASK) * TILE + (px & TILE_MASK);
      let tile = tiles[own];
      const x = Math.min(columns - 1, Math.max(0, Math.floor(px / scale + 0.4 * fine[noise])));
      const y = Math.min(rows - 1, Math.max(0, Math.floor(py / scale + 0.4 * other[noise])));
      const strayed = tiles[y * columns + x];
      if ((loose[tile] !== loose[strayed] || (soft[tile] && soft[strayed])) && isFloor[tile] && isFloor[strayed]) tile = strayed;
      if (outdoors) {
        if (blocks[tile] !== (wall[pixel] === 1)) tile = besides(level, own, blocks, wall[pixel] === 1);
        else if (waters !== undefined) tile = shoreTile(level, waters, own, pixel, tile);
      } else if (grown) {
        // Kinds of floor grow into one another, and a wall's round corner takes the colour of what it cuts off.
        const wanted = wall[pixel] === 1;
        if (blocks[strayed] === wanted) tile = strayed;
        else if (blocks[tile] !== wanted) tile = besides(level, own, blocks, wanted);
      }
      let light: number;
      if (wall[pixel] === 1) light = wallLight(wall, px, py, width, height, scale, depth[pixel]);
      else {
        light = floorLight(wall, px, py, width, height, scale, near[pixel]);
        const form = forms[tile];
        if (isCountry[tile]) light *= style.country + 0.12 * fine[noise];
        else if (form === 'water') light *= 0.96 + 0.1 * fine[noise];
        else if (form === 'pit') light *= grown ? 0.9 : brink(level, forms, px, py, scale);
        else if (form === 'low')
          light *= (outdoors ? laidLight(level.tiles[tile].name, 0, 0, px, py, scale) : undefined) ?? slats(px, py, scale);
        else if (outdoors) light *= soft[tile] ? 1 + 0.07 * fine[noise] : scale < 4 ? 1 : outdoorLight(level, own, tile, px, py, scale);
        else if (!grown && scale >= 4) light *= flag(own, columns, px, py, scale);
      }
      const outside = wall[pixel] === 0 && isCountry[tile];
      let lamp = outside ? Math.min(lit.light[pixel], style.ambient + 0.2) : lit.light[pixel];
      if (style.tones > 0) lamp = Math.round(lamp * style.tones) / style.tones;
      const grain = 1 + 0.05 * (unit2(5, px, py) - 0.5) + 0.06 * (unit2(6, own, 0) - 0.5) + (isWall[tile] ? 0.05 * fine[noise] : 0);
      const colour = colours[tile];
      const edge = style.lineShare * outline(wall, px, py, width, height, scale);
      for (let c = 0; c < 3; c++) {
        const warm = 1 + (c === 0 ? 0.13 : c === 1 ? 0.02 : -0.2) * lit.warmth[pixel];
        const value = (colour[c] * light * grain + (light > 1 ? (light - 1) * 60 : 0)) * lamp * warm;
        data[pixel * 4 + c] = value + (line[c] - value) * edge;
      }
      data[pixel * 4 + 3] = 255;
    }
  }
  const picture = { width, height, data };
  if (outdoors) drawGrowth(level, picture, lit, scale);
  if (options.objects ?? true) drawThings(level, picture, lit, scale);
  if (style.inks !== null) ink(data, style, style.inks);
  return picture;
}

/** Ground under the open sky that was laid or tilled. */
function outdoorLight({ rect, tiles }: Level, cell: number, tile: number, px: number, py: number, scale: number): number {
  return (
    laidLight(tiles[tile].name, cell % rect.width, Math.floor(cell / rect.width), px, py, scale) ?? flag(cell, rect.width, px, py, scale)
  );
}

/** Draws what is there in two inks, as far as the style asks. */
function ink(data: Uint8ClampedArray, { share }: LevelStyle, inks: readonly [string, string]): void {
  const [dark, bright] = inks.map(rgb);
  for (let at = 0; at < data.length; at += 4) {
    const light = clamp((luma([data[at], data[at + 1], data[at + 2]]) - 12) / 165, 0, 1);
    const inked = blend(dark, bright, light);
    for (let c = 0; c < 3; c++) data[at + c] += (inked[c] - data[at + c]) * share;
  }
}

/** How much of a wall's outline a pixel is: a thin line where wall and floor meet. */
function outline(wall: Uint8Array, px: number, py: number, width: number, height: number, scale: number): number {
  if (scale < 4) return 0;
  const own = wall[py * width + px];
  if (own === 0) return 0;
  const open = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < width && y < height && wall[y * width + x] === 0;
  return open(px + 1, py) || open(px - 1, py) || open(px, py + 1) || open(px, py - 1) ? 1 : 0;
}

/** Joints between the flags of a floor: most tiles are one flag, some two, some part of a larger one. */
function flag(cell: number, columns: number, px: number, py: number, scale: number): number {
  const x = cell % columns;
  const y = Math.floor(cell / columns);
  const [dx, dy] = [px - x * scale, py - y * scale];
  const luck = unit2(31, x >> 1, y >> 1);
  const big = luck < 0.28;
  const west = dx === 0 && (!big || (x & 1) === 0);
  const north = dy === 0 && (!big || (y & 1) === 0);
  const split = !big && unit2(33, x, y) < 0.22 && (unit2(34, x, y) < 0.5 ? dx === scale >> 1 : dy === scale >> 1);
  const tone = 1 + 0.08 * (unit2(35, big ? x >> 1 : x, big ? y >> 1 : y) - 0.5);
  return west || north || split ? 0.84 : tone;
}

/** A pit: its inner face shows below the ground to the north, and below that it is dark. */
function brink({ rect, layers }: Level, forms: readonly string[], px: number, py: number, scale: number): number {
  const x = Math.floor(px / scale);
  const y = Math.floor(py / scale);
  const north = y > 0 ? forms[layers.tiles[(y - 1) * rect.width + x]] : 'pit';
  const down = py - y * scale;
  return north !== 'pit' && down < scale * 0.7 ? 3.4 - (2.6 * down) / (scale * 0.7) : 0.8;
}

/** Bars and slats of what is low and in the way. */
function slats(px: number, py: number, scale: number): number {
  const step = Math.max(2, Math.round(scale / 4));
  return (px + py) % step === 0 ? 1.7 : 0.8;
}

/** Walls: a face where there is floor a little to the south, a bright rim all round the top, and less light the deeper in. */
function wallLight(wall: Uint8Array, px: number, py: number, width: number, height: number, scale: number, depth: number): number {
  const floorAt = (dx: number, dy: number): boolean => {
    const x = px + dx;
    const y = py + dy;
    return x >= 0 && y >= 0 && x < width && y < height && wall[y * width + x] === 0;
  };
  const face = Math.max(1, Math.round(scale * 0.45));
  for (let k = 1; k <= face; k++) {
    if (!floorAt(0, k)) continue;
    // Courses of stone: a joint half-way down the face.
    const joint = scale >= 8 && k === face >> 1 ? 0.1 : 0;
    return 0.86 - 0.34 * (1 - k / (face + 1)) - joint;
  }
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
