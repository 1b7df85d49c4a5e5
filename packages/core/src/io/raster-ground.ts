import type { Rect } from '../base/grid.ts';
import { type Land, WATER, type World } from '../world.ts';
import type { Frame } from './raster-frame.ts';
import type { Palette } from './raster-palette.ts';

/** What a pixel of water belongs to. A pond is a lake so small that it looks like a wide place of its river. */
export const OCEAN = 0;
const LAKE = 1;
export const SALT = 2;
export const POND = 3;
/** Lakes of fewer cells are ponds. */
const LAKE_CELLS = 6;

/** Values of a sample of the ground that lie side by side in `Ground.mix`: red, green, blue and trees, each 0 to 255. */
export const CHANNELS = 4;

/** Distance of a lake's cells from its shore, as `Ground.shore` has it. */
const LAKE_SHORE = -0.5;
/** Samples that colours are carried over the shore. */
const SPREAD = 4;
/** Samples around the drawn part, for splines, blends and displacement. */
export const RIM = 5;

/** The land as the brushes need it: samples of one cell, or of several where the map is small. */
export interface Ground {
  /** The first sample, counted from the north-west corner of the land. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Metres; under a sea the bed. */
  readonly elevation: Float32Array;
  /** From -1, well in the water, to 1, well on land; the shore is at 0. */
  readonly shore: Float32Array;
  /** OCEAN, LAKE, SALT or POND of the nearest water. */
  readonly water: Uint8Array;
  /** CHANNELS values for each sample, blended softly with its neighbours. */
  readonly mix: Uint8Array;
  /** °C. */
  readonly temperature: Float32Array;
  /** Faction, or -1; only where it is drawn. */
  readonly territory: Int16Array | undefined;
}

/**
 * Gathers the samples that `clip` lies on, with a rim around it; beyond the land its edge goes on.
 * @param soft blends the colours of samples on a border with their neighbours'
 */
export function groundOf(land: Land | World, frame: Frame, clip: Rect, palette: Palette, soft: boolean): Ground {
  const { zoom } = frame;
  const x = Math.floor(clip.x / zoom) - RIM;
  const y = Math.floor(clip.y / zoom) - RIM;
  const width = Math.ceil((clip.x + clip.width) / zoom) + RIM - x;
  const height = Math.ceil((clip.y + clip.height) / zoom) + RIM - y;
  const count = width * height;
  const ground: Ground = {
    x,
    y,
    width,
    height,
    elevation: new Float32Array(count),
    shore: new Float32Array(count),
    water: new Uint8Array(count),
    mix: new Uint8Array(count * CHANNELS),
    temperature: new Float32Array(count),
    territory: frame.view === 'territory' && 'territory' in land.layers ? new Int16Array(count) : undefined,
  };
  /** The cell in the middle of each sample. */
  const middle = new Int32Array(count);
  measure(land, frame.pooled, ground, middle);

  const { water, temperature } = land.layers;
  const kindOfLake = lakeKinds(land);
  const colour = new Uint16Array(count);
  /** 0 on land, 1 in water. */
  const wet = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const cell = middle[at];
    const kind = water[cell];
    if (kind === WATER.ocean) wet[at] = 1;
    else if (kind === WATER.lake) {
      wet[at] = 1;
      ground.water[at] = kindOfLake === undefined ? LAKE : kindOfLake[cell];
    }
    colour[at] = palette.entryOf(cell);
  }
  if (ground.territory !== undefined)
    for (let at = 0; at < count; at++) ground.territory[at] = (land.layers as World['layers']).territory[middle[at]];
  const reached = spread(ground, colour, wet);

  const { mix } = ground;
  const { entries } = palette;
  for (let at = 0, k = 0; at < count; at++, k += CHANNELS) {
    const entry = colour[at] * 4;
    mix[k] = entries[entry];
    mix[k + 1] = entries[entry + 1];
    mix[k + 2] = entries[entry + 2];
    mix[k + 3] = entries[entry + 3];
    ground.temperature[at] = temperature[middle[at]];
  }
  if (soft) soften(mix, colour, entries, reached, width, height);
  return ground;
}

/** Fills in elevation and shore, and finds the middle cells. */
function measure(land: Land | World, pooled: number, ground: Ground, middle: Int32Array): void {
  const { rect, layers } = land;
  const { elevation, water } = layers;
  // A coast that falls by 4 % is one sample wide.
  const steepness = 1 / (0.04 * land.metresPerCell * pooled);
  const columns = columnsOf(ground.x, ground.width, rect.width, pooled);
  const rows = columnsOf(ground.y, ground.height, rect.height, pooled);
  if (pooled === 1) {
    measureCells(land, ground, columns, rows, steepness, middle);
    return;
  }
  let at = 0;
  for (let j = 0; j < ground.height; j++) {
    const fromY = rows[j];
    const toY = Math.min(rect.height, fromY + pooled);
    const middleRow = ((fromY + toY) >> 1) * rect.width;
    for (let i = 0; i < ground.width; i++, at++) {
      const fromX = columns[i];
      const toX = Math.min(rect.width, fromX + pooled);
      let rise = 0;
      let shore = 0;
      for (let cy = fromY; cy < toY; cy++) {
        const end = cy * rect.width + toX;
        for (let cell = cy * rect.width + fromX; cell < end; cell++) {
          rise += elevation[cell];
          shore += shoreAt(water[cell], elevation[cell] * steepness);
        }
      }
      const share = 1 / ((toX - fromX) * (toY - fromY));
      ground.elevation[at] = rise * share;
      ground.shore[at] = shore * share;
      middle[at] = middleRow + ((fromX + toX) >> 1);
    }
  }
}

/** The same where each sample is one cell. */
function measureCells(
  land: Land | World,
  ground: Ground,
  columns: Int32Array,
  rows: Int32Array,
  steepness: number,
  middle: Int32Array,
): void {
  const { elevation, water } = land.layers;
  let at = 0;
  for (let j = 0; j < ground.height; j++) {
    const row = rows[j] * land.rect.width;
    for (let i = 0; i < ground.width; i++, at++) {
      const cell = row + columns[i];
      const h = elevation[cell];
      ground.elevation[at] = h;
      ground.shore[at] = shoreAt(water[cell], h * steepness);
      middle[at] = cell;
    }
  }
}

/** How far from the shore a cell is that rises by `rise` samples of steepness: what is just above the sea is still land. */
function shoreAt(kind: number, rise: number): number {
  if (kind === WATER.ocean) return rise > -0.2 ? -0.2 : rise < -1 ? -1 : rise;
  if (kind === WATER.lake) return LAKE_SHORE;
  return rise < 0.2 ? 0.2 : rise > 1 ? 1 : rise;
}

/** The first cell of each sample along one axis, held inside the land. */
function columnsOf(start: number, count: number, cells: number, pooled: number): Int32Array {
  const most = Math.ceil(cells / pooled) - 1;
  return Int32Array.from({ length: count }, (_, i) => Math.min(most, Math.max(0, start + i)) * pooled);
}

/** LAKE, SALT or POND in the cells of lakes, or undefined where there are none. */
function lakeKinds(land: Land | World): Uint8Array | undefined {
  if (land.lakes.length === 0) return undefined;
  const kinds = new Uint8Array(land.rect.width * land.rect.height).fill(LAKE);
  for (const lake of land.lakes) {
    const kind = lake.salt ? SALT : lake.cells.length < LAKE_CELLS ? POND : LAKE;
    if (kind !== LAKE) for (const cell of lake.cells) kinds[cell] = kind;
  }
  return kinds;
}

/**
 * Carries the colours of the land SPREAD samples out into the water and the kinds of water as far in, so that neither
 * shows through at the shore. Returns `wet`, now 2 on land and 3 in water where something was carried to.
 */
function spread(ground: Ground, colour: Uint16Array, wet: Uint8Array): Uint8Array {
  const { width, height, water } = ground;
  const reached = wet;
  let edge: number[] = [];
  for (let j = 1; j < height - 1; j++) {
    const end = (j + 1) * width - 1;
    for (let at = j * width + 1; at < end; at++) {
      const side = wet[at];
      if (wet[at - 1] !== side || wet[at + 1] !== side || wet[at - width] !== side || wet[at + width] !== side) edge.push(at);
    }
  }
  const carry = (at: number, from: number): void => {
    if (reached[at] === 1) colour[at] = colour[from];
    else water[at] = water[from];
  };
  for (const at of edge) {
    const side = wet[at];
    carry(at, wet[at - 1] !== side ? at - 1 : wet[at + 1] !== side ? at + 1 : wet[at - width] !== side ? at - width : at + width);
  }
  for (const at of edge) reached[at] += 2;
  for (let round = 2; round <= SPREAD; round++) {
    const next: number[] = [];
    for (const from of edge) {
      for (const at of [from - 1, from + 1, from - width, from + width]) {
        if (at < 0 || at >= reached.length || reached[at] !== reached[from] - 2) continue;
        carry(at, from);
        reached[at] += 2;
        next.push(at);
      }
    }
    edge = next;
  }
  return reached;
}

/** Averages the colour and trees of samples on a border with their neighbours', 1-2-1 each way. */
function soften(mix: Uint8Array, colour: Uint16Array, entries: Float32Array, reached: Uint8Array, width: number, height: number): void {
  for (let j = 1; j < height - 1; j++) {
    const end = (j + 1) * width - 1;
    for (let at = j * width + 1; at < end; at++) {
      const own = colour[at];
      const n = at - width;
      const s = at + width;
      if (
        colour[at + 1] === own &&
        colour[s] === own &&
        colour[at - 1] === own &&
        colour[n] === own &&
        colour[s + 1] === own &&
        colour[n - 1] === own &&
        colour[s - 1] === own &&
        colour[n + 1] === own
      )
        continue;
      if (reached[at] === 1) continue;
      // Open water has no colour of the ground: it lends the sample's own.
      const e0 = own * 4;
      const of = (other: number): number => (reached[other] === 1 ? e0 : colour[other] * 4);
      const eN = of(n),
        eS = of(s),
        eW = of(at - 1),
        eE = of(at + 1),
        eNW = of(n - 1),
        eNE = of(n + 1),
        eSW = of(s - 1),
        eSE = of(s + 1);
      const k = at * CHANNELS;
      for (let c = 0; c < 4; c++) {
        mix[k + c] =
          0.25 * entries[e0 + c] +
          0.125 * (entries[eN + c] + entries[eS + c] + entries[eW + c] + entries[eE + c]) +
          0.0625 * (entries[eNW + c] + entries[eNE + c] + entries[eSW + c] + entries[eSE + c]);
      }
    }
  }
}
