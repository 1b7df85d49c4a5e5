/** Which tiles of the dual grid a river or road passes through, and which links of theirs. */
import { NONE, WATER, type World } from '@hinterland/core';
import { LINKS, type StrokeTile } from '../art/strokes.ts';
import { cellAt, DX, DY } from './grid.ts';

/** Lines on the map: for each cell its class (0 none), its flag, and one bit for each of its eight neighbours it is linked to. */
export interface Strokes {
  readonly size: Uint8Array;
  readonly flag: Uint8Array;
  readonly links: Uint8Array;
}

/** Rivers, three classes by width of channel; flagged where the cell is open water. */
export function planRivers(world: World): Strokes {
  const strokes = emptyStrokes(world);
  for (const river of world.rivers) {
    for (let i = 0; i < river.cells.length; i++) {
      const cell = river.cells[i];
      const width = river.width[Math.min(i, river.width.length - 1)] ?? 0;
      strokes.size[cell] = Math.max(strokes.size[cell], width > 90 ? 3 : width > 28 ? 2 : 1);
      if (i > 0) link(world, strokes, river.cells[i - 1], cell);
    }
  }
  for (const lake of world.lakes) if (lake.outlet !== null) drainLake(world, strokes, lake.outlet);
  for (let cell = 0; cell < strokes.size.length; cell++) strokes.flag[cell] = isOpen(world, cell) ? 1 : 0;
  return strokes;
}

/** Joins the river that leaves a lake to the lake's own water. */
function drainLake(world: World, strokes: Strokes, outlet: number): void {
  const { width } = world.rect;
  if (!strokes.size[outlet] || isOpen(world, outlet)) return;
  for (let k = 0; k < 8; k++) {
    const cell = cellAt(world.rect, (outlet % width) + DX[k], Math.floor(outlet / width) + DY[k]);
    if (cell === NONE || world.layers.water[cell] !== WATER.lake) continue;
    strokes.size[cell] = Math.max(strokes.size[cell], strokes.size[outlet]);
    link(world, strokes, cell, outlet);
    return;
  }
}

/** Roads (class 2) and trails (class 1), flagged where they need a bridge. Sea lanes leave no trace. */
export function planRoads(world: World, rivers: Strokes): Strokes {
  const strokes = emptyStrokes(world);
  for (const road of world.roads) {
    if (road.kind === 'sea') continue;
    const size = road.kind === 'road' ? 2 : 1;
    for (let i = 0; i < road.cells.length; i++) {
      const cell = road.cells[i];
      if (isOpen(world, cell)) continue;
      strokes.size[cell] = Math.max(strokes.size[cell], size);
      if (i > 0 && !isOpen(world, road.cells[i - 1])) link(world, strokes, road.cells[i - 1], cell);
    }
  }
  for (let cell = 0; cell < strokes.size.length; cell++) if (strokes.size[cell] && rivers.size[cell]) strokes.flag[cell] = 1;
  bridgeDiagonals(world, strokes, rivers);
  return strokes;
}

/** A road and a river may cross between four cells without sharing one: both ends of the road's link carry the bridge. */
function bridgeDiagonals(world: World, roads: Strokes, rivers: Strokes): void {
  const { width, height } = world.rect;
  const [southEast, southWest] = [1 << 4, 1 << 5];
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const cell = y * width + x;
      if (roads.links[cell] & southEast && rivers.links[cell + 1] & southWest) roads.flag[cell] = roads.flag[cell + width + 1] = 1;
      if (roads.links[cell + 1] & southWest && rivers.links[cell] & southEast) roads.flag[cell + 1] = roads.flag[cell + width] = 1;
    }
  }
}

function isOpen(world: World, cell: number): boolean {
  return world.layers.water[cell] === WATER.ocean || world.layers.water[cell] === WATER.lake;
}

function emptyStrokes(world: World): Strokes {
  const count = world.rect.width * world.rect.height;
  return { size: new Uint8Array(count), flag: new Uint8Array(count), links: new Uint8Array(count) };
}

function link(world: World, strokes: Strokes, from: number, to: number): void {
  const { width } = world.rect;
  const dx = (to % width) - (from % width);
  const dy = Math.floor(to / width) - Math.floor(from / width);
  for (let k = 0; k < 8; k++) {
    if (DX[k] !== dx || DY[k] !== dy) continue;
    strokes.links[from] |= 1 << k;
    strokes.links[to] |= 1 << opposite(k);
  }
}

function opposite(k: number): number {
  return k < 4 ? (k + 2) & 3 : 4 + ((k - 4 + 2) & 3);
}

/** A key of 0 is a tile without a line: every line touches a corner, whose class is not 0. */
export type StrokeKey = number;

/** The key of each tile: six bits of links, then for each corner two of class, one of flag, one of kind. */
export function planStrokeKeys(
  strokes: Strokes,
  kinds: Uint8Array,
  size: { readonly width: number; readonly height: number },
): Uint32Array {
  const { width, height } = size;
  const out = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      const right = x + 1 < width ? cell + 1 : NONE;
      const below = y + 1 < height ? cell + width : NONE;
      const across = right === NONE || below === NONE ? NONE : below + 1;
      if (strokes.size[cell] || strokes.size[right] || strokes.size[below] || strokes.size[across])
        out[cell] = strokeKey(strokes, kinds, [cell, right, below, across]);
    }
  }
  return out;
}

function strokeKey(strokes: Strokes, kinds: Uint8Array, corners: readonly number[]): StrokeKey {
  let key = 0;
  for (const [i, cell] of corners.entries())
    if (cell !== NONE) key |= (strokes.size[cell] | (strokes.flag[cell] << 2) | ((kinds[cell] & 1) << 3)) << (i * 4);
  for (const [i, [a, b]] of LINKS.entries()) {
    if (corners[a] === NONE || corners[b] === NONE) continue;
    const dx = (b & 1) - (a & 1);
    const dy = (b >> 1) - (a >> 1);
    const k = DX.findIndex((step, n) => step === dx && DY[n] === dy);
    if (strokes.links[corners[a]] & (1 << k)) key |= 1 << (16 + i);
  }
  return key;
}

/** The tile that a key stands for. */
export function strokeTileOf(key: StrokeKey): StrokeTile {
  const four = [0, 1, 2, 3].map((i) => (key >>> (i * 4)) & 15);
  return {
    links: (key >>> 16) & 63,
    size: four.map((bits) => bits & 3),
    flag: four.map((bits) => (bits & 4) !== 0),
    kind: four.map((bits) => bits >> 3),
  };
}
