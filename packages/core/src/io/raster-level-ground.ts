import { hashBase, hashFrom, unit2 } from '../base/hash.ts';
import { clamp } from '../base/math.ts';
import type { LevelStyle } from '../content/level-styles.ts';
import type { Level } from '../world.ts';
import type { Raster } from './raster.ts';
import { rgb } from './raster-colour.ts';
import { laidLight, shoreTile, watersOf } from './raster-level-green.ts';
import type { Kinds } from './raster-level-kinds.ts';
import type { Lit } from './raster-level-light.ts';
import { besides, depthOfRock, framed, nearnessOfWalls, someWithin, wallPixels } from './raster-level-walls.ts';
import { splineRows } from './raster-spline.ts';
import { TILE, TILE_MASK, textures } from './raster-texture.ts';

/** How far a pixel may take the tile of its neighbour, tiles: less than half of one. */
const STRAY = 0.4;

/**
 * Floors and walls of a level, row by row. Most tiles have no wall near and only their like about them: for their pixels
 * nothing has to be asked but light and grain.
 */
export function drawGround(level: Level, kinds: Kinds, style: LevelStyle, lit: Lit, scale: number): Raster {
  const { width: columns, height: rows } = level.rect;
  const { tiles } = level.layers;
  const { outdoors, grown, colours, forms, laid, isWall, isCountry, isFloor, blocks, square, soft, loose } = kinds;
  const width = columns * scale;
  const height = rows * scale;
  const nearRow = nearnessOfWalls(level, scale, blocks);
  const round = blocks.map((block, i) => block && !(outdoors && square[i]));
  const wall = wallPixels(
    level,
    scale,
    blocks,
    !grown ? undefined : nearnessOfWalls(level, scale, round, outdoors),
    round,
    square,
    outdoors ? nearnessOfWalls(level, scale, blocks, true) : undefined,
  );
  const face = Math.max(1, Math.round(scale * 0.45));
  const shape = { wall, below: floorBelow(wall, width, height, face), width, height, scale, face };
  const rock = depthOfRock(level, blocks);
  const depthRow = splineRows(framed(rock, columns, rows, 4), { x: 0, y: 0, width, height }, scale);
  const waters = outdoors ? watersOf(level, scale, forms, soft) : undefined;
  const marks = Uint8Array.from(tiles, (tile) => (blocks[tile] ? 1 : 0));
  const nearWall = someWithin(marks, columns, rows, 1);
  const alike = alikeAbout(tiles, columns, rows);
  const { fine, other } = textures();
  const line = rgb(style.line);
  const data = new Uint8ClampedArray(width * height * 4);
  const joints = scale >= 4 ? jointsOf(columns, rows, scale) : undefined;
  const shade = shadeSteps(scale);

  const across = Float64Array.from({ length: width }, (_, px) => px / scale);
  const none = new Float32Array(width);
  for (let py = 0, pixel = 0; py < height; py++) {
    const row = Math.floor(py / scale);
    const { light: lightRow, warmth: warmthRow } = lit.row(py);
    // Rows of tiles without a wall or without water near have nothing to ask of either.
    const walled = someIn(nearWall, row, columns);
    const near = walled ? nearRow(py) : none;
    const depth = walled ? depthRow(py) : none;
    const watered = waters !== undefined && someIn(waters.near, row, columns);
    const wet = watered ? waters.wetRow(py) : none;
    const deep = watered ? waters.deepRow(py) : none;
    const base = hashBase(5, py);
    const down = py / scale;
    const noiseRow = (py & TILE_MASK) * TILE;
    for (let column = 0, own = row * columns; column < columns; column++, own++) {
      const tileHere = tiles[own];
      const plain = nearWall[own] === 0;
      const settled = alike[own] === 1 && plain && (waters === undefined || waters.near[own] === 0);
      const grainHere = 1 + 0.06 * (unit2(6, own, 0) - 0.5);
      for (let px = column * scale, end = px + scale; px < end; px++, pixel++) {
        const noise = noiseRow + (px & TILE_MASK);
        let tile = tileHere;
        const isUp = wall[pixel] === 1;
        if (!settled) {
          const x = clampTo(Math.floor(across[px] + STRAY * fine[noise]), columns);
          const y = clampTo(Math.floor(down + STRAY * other[noise]), rows);
          const strayed = tiles[y * columns + x];
          if ((loose[tile] !== loose[strayed] || (soft[tile] && soft[strayed])) && isFloor[tile] && isFloor[strayed]) tile = strayed;
          if (outdoors) {
            if (blocks[tile] !== isUp) tile = besides(level, own, blocks, isUp);
            else if (watered) tile = shoreTile(level, waters, own, wet[px], deep[px], tile);
          } else if (grown) {
            // Kinds of floor grow into one another, and a wall's round corner takes the colour of what it cuts off.
            if (blocks[strayed] === isUp) tile = strayed;
            else if (blocks[tile] !== isUp) tile = besides(level, own, blocks, isUp);
          }
        }
        let light: number;
        if (isUp) light = wallLight(shape, px, py, pixel, depth[px]);
        else {
          light = plain ? 1.04 : floorLight(shape, shade, px, py, pixel, near[px]);
          const form = forms[tile];
          if (isCountry[tile]) light *= style.country + 0.12 * fine[noise];
          else if (form === 'water') light *= 0.96 + 0.1 * fine[noise];
          else if (form === 'pit') light *= grown ? 0.9 : brink(level, forms, px, py, scale);
          else if (form === 'low') light *= (outdoors ? laidLight(laid[tile], 0, 0, px, py, scale) : undefined) ?? slats(px, py, scale);
          else if (outdoors && soft[tile]) light *= 1 + 0.07 * fine[noise];
          else if (joints !== undefined && outdoors)
            light *= laidLight(laid[tile], column, row, px, py, scale) ?? flag(joints, own, px, py);
          else if (joints !== undefined && !grown) light *= flag(joints, own, px, py);
        }
        let lamp = !isUp && isCountry[tile] ? Math.min(lightRow[px], style.ambient + 0.2) : lightRow[px];
        if (style.tones > 0) lamp = Math.round(lamp * style.tones) / style.tones;
        const luck = (hashFrom(base, px) >>> 0) / 4294967296;
        const grain = grainHere + 0.05 * (luck - 0.5) + (isWall[tile] ? 0.05 * fine[noise] : 0);
        const colour = colours[tile];
        const edge = isUp ? style.lineShare * outline(shape, px, py, pixel) : 0;
        const shine = light > 1 ? (light - 1) * 60 : 0;
        const glow = light * grain;
        const warmth = warmthRow[px];
        const at = pixel * 4;
        const red = (colour[0] * glow + shine) * lamp * (1 + 0.13 * warmth);
        const green = (colour[1] * glow + shine) * lamp * (1 + 0.02 * warmth);
        const blue = (colour[2] * glow + shine) * lamp * (1 - 0.2 * warmth);
        if (edge === 0) {
          data[at] = red;
          data[at + 1] = green;
          data[at + 2] = blue;
        } else {
          data[at] = red + (line[0] - red) * edge;
          data[at + 1] = green + (line[1] - green) * edge;
          data[at + 2] = blue + (line[2] - blue) * edge;
        }
        data[at + 3] = 255;
      }
    }
  }
  return { width, height, data };
}

function clampTo(value: number, count: number): number {
  return value < 0 ? 0 : value >= count ? count - 1 : value;
}

function someIn(marks: Uint8Array, row: number, columns: number): boolean {
  for (let cell = row * columns; cell < (row + 1) * columns; cell++) if (marks[cell]) return true;
  return false;
}

/** 1 for each tile that has none but its like in the eight about it. */
function alikeAbout(tiles: Uint16Array, columns: number, rows: number): Uint8Array {
  const out = new Uint8Array(tiles.length);
  for (let y = 0, cell = 0; y < rows; y++)
    for (let x = 0; x < columns; x++, cell++) {
      const own = tiles[cell];
      let alike = 1;
      for (let j = Math.max(0, y - 1); j <= Math.min(rows - 1, y + 1); j++)
        for (let i = Math.max(0, x - 1); i <= Math.min(columns - 1, x + 1); i++) if (tiles[j * columns + i] !== own) alike = 0;
      out[cell] = alike;
    }
  return out;
}

/** Walls as they are drawn. */
interface Shape {
  /** 1 in the pixels of walls. */
  readonly wall: Uint8Array;
  /** Pixels from each of these down to the first that is none, as far as a face is high; else more. */
  readonly below: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Height of the faces of walls, pixels. */
  readonly face: number;
}

function floorBelow(wall: Uint8Array, width: number, height: number, face: number): Uint8Array {
  const out = new Uint8Array(wall.length);
  for (let pixel = wall.length - 1; pixel >= 0; pixel--)
    if (wall[pixel]) out[pixel] = pixel >= (height - 1) * width ? face + 1 : Math.min(face, out[pixel + width]) + 1;
  return out;
}

/** How much of a wall's outline a pixel of it is: a thin line where wall and floor meet. */
function outline({ wall, width, height, scale }: Shape, px: number, py: number, pixel: number): number {
  if (scale < 4) return 0;
  return (px + 1 < width && wall[pixel + 1] === 0) ||
    (px > 0 && wall[pixel - 1] === 0) ||
    (py + 1 < height && wall[pixel + width] === 0) ||
    (py > 0 && wall[pixel - width] === 0)
    ? 1
    : 0;
}

/** Walls: a face where there is floor a little to the south, a bright rim all round the top, and less light the deeper in. */
function wallLight({ wall, below, width, height, scale, face }: Shape, px: number, py: number, pixel: number, depth: number): number {
  const down = below[pixel];
  if (down <= face) {
    // Courses of stone: a joint half-way down the face.
    const joint = scale >= 8 && down === face >> 1 ? 0.1 : 0;
    return 0.86 - 0.34 * (1 - down / (face + 1)) - joint;
  }
  const rim = Math.max(1, Math.round(scale * 0.12));
  if (
    (py + face + rim < height && wall[pixel + (face + rim) * width] === 0) ||
    (px >= rim && wall[pixel - rim] === 0) ||
    (py >= rim && wall[pixel - rim * width] === 0)
  )
    return 1.32;
  return Math.max(0.26, 1.02 - 0.2 * depth);
}

/** Where a floor's shadow is looked for, as pixels to the west and to the north. */
interface Shade {
  readonly west: readonly number[];
  readonly north: readonly number[];
}

function shadeSteps(scale: number): Shade {
  const steps = [1, 2, 3, 4, 5];
  return { west: steps.map((k) => Math.round(k * scale * 0.1)), north: steps.map((k) => Math.round(k * scale * 0.16)) };
}

/** Floors: a shadow cast from the north-west, softened over five steps, and a little less light near any wall. */
function floorLight({ wall, width }: Shape, { west, north }: Shade, px: number, py: number, pixel: number, near: number): number {
  let shaded = 0;
  if (px >= west[4] && py >= north[4]) for (let k = 0; k < 5; k++) shaded += wall[pixel - west[k] - north[k] * width];
  else for (let k = 0; k < 5; k++) shaded += wall[Math.max(0, py - north[k]) * width + Math.max(0, px - west[k])];
  return 1.04 - 0.085 * shaded - 0.22 * clamp(near, 0, 1);
}

/** Joints between the flags of a floor: most tiles are one flag, some two, some part of a larger one. */
interface Joints {
  readonly columns: number;
  readonly scale: number;
  /** Bits: 1 a joint in the west, 2 in the north, 4 down the middle, 8 across it. */
  readonly lines: Uint8Array;
  readonly tones: Float64Array;
}

function jointsOf(columns: number, rows: number, scale: number): Joints {
  const lines = new Uint8Array(columns * rows);
  const tones = new Float64Array(columns * rows);
  for (let y = 0, cell = 0; y < rows; y++)
    for (let x = 0; x < columns; x++, cell++) {
      const big = unit2(31, x >> 1, y >> 1) < 0.28;
      if (!big || (x & 1) === 0) lines[cell] |= 1;
      if (!big || (y & 1) === 0) lines[cell] |= 2;
      if (!big && unit2(33, x, y) < 0.22) lines[cell] |= unit2(34, x, y) < 0.5 ? 4 : 8;
      tones[cell] = 1 + 0.08 * (unit2(35, big ? x >> 1 : x, big ? y >> 1 : y) - 0.5);
    }
  return { columns, scale, lines, tones };
}

function flag({ columns, scale, lines, tones }: Joints, cell: number, px: number, py: number): number {
  const own = lines[cell];
  const dx = px - (cell % columns) * scale;
  const dy = py - Math.floor(cell / columns) * scale;
  const half = scale >> 1;
  const joint =
    (dx === 0 && (own & 1) !== 0) || (dy === 0 && (own & 2) !== 0) || (dx === half && (own & 4) !== 0) || (dy === half && (own & 8) !== 0);
  return joint ? 0.84 : tones[cell];
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
