/** From grounds and lines to tile numbers, and the sheets that hold those tiles. */
import type { World } from '@hinterland/core';
import { drawGroundTile, FRAMES } from '../art/ground-tile.ts';
import { saltOf } from '../art/noise.ts';
import type { Raster } from '../art/raster.ts';
import { makeSheets, SHEET_TILES, sheetShape } from '../art/sheet.ts';
import { drawRiverTile, drawRoadTile } from '../art/strokes.ts';
import { cornersOf, distinctKeys, isLive, planKeys, planKinds, VARIETIES } from './corner-plan.ts';
import { planStrokeKeys, type Strokes, strokeTileOf } from './stroke-plan.ts';

/** "No tile" in a map of tile numbers. */
export const EMPTY = 0xffff;

/** Tile numbers for the whole map and the sheets they point into. */
export interface TilePlan {
  /** One tile number for each tile of the dual grid, row-major; never EMPTY. */
  readonly ground: Uint16Array;
  readonly river: Uint16Array;
  readonly road: Uint16Array;
  /** The moving tiles, numbers 0 and up, once for each frame. */
  readonly live: readonly Raster[];
  /** The tiles that stand still, numbers `firstStill` and up. */
  readonly still: Raster;
  readonly firstStill: number;
}

/** Plans every tile of a world. Where a world is too varied for one sheet, its corners get fewer kinds. */
export function planTiles(world: World, ground: Uint8Array, rivers: Strokes, roads: Strokes): TilePlan {
  const size = world.rect;
  const salt = saltOf(`${world.recipe.seed}/kinds`);
  for (const variety of VARIETIES) {
    const kinds = planKinds(ground, size, variety, salt);
    const keys = planKeys(ground, kinds, size);
    const distinct = distinctKeys(keys);
    const riverKeys = planStrokeKeys(rivers, kinds, size);
    const roadKeys = planStrokeKeys(roads, kinds, size);
    const riverDistinct = distinctKeys(riverKeys).filter((key) => key !== 0);
    const roadDistinct = distinctKeys(roadKeys).filter((key) => key !== 0);
    const moving = distinct.filter(isLive);
    const resting = distinct.filter((key) => !isLive(key));
    const last = variety === VARIETIES[VARIETIES.length - 1];
    if (!last && (moving.length + riverDistinct.length > SHEET_TILES / 2 || resting.length + roadDistinct.length > SHEET_TILES)) continue;
    return drawPlan({ keys, moving, resting }, { keys: riverKeys, distinct: riverDistinct }, { keys: roadKeys, distinct: roadDistinct });
  }
  throw new Error('unreachable: the last variety always returns');
}

interface LineKeys {
  readonly keys: Uint32Array;
  readonly distinct: readonly number[];
}

function drawPlan(
  ground: { keys: Uint32Array; moving: readonly number[]; resting: readonly number[] },
  river: LineKeys,
  road: LineKeys,
): TilePlan {
  const liveCount = ground.moving.length + river.distinct.length;
  const shape = sheetShape(liveCount);
  const firstStill = shape.columns * shape.rows;
  const live = makeSheets(FRAMES, liveCount, (sheets, i, x, y) => {
    if (i < ground.moving.length) drawGroundTile(sheets, x, y, cornersOf(ground.moving[i]));
    else drawRiverTile(sheets, x, y, strokeTileOf(river.distinct[i - ground.moving.length]));
  });
  const [still] = makeSheets(1, ground.resting.length + road.distinct.length, (sheets, i, x, y) => {
    if (i < ground.resting.length) drawGroundTile(sheets, x, y, cornersOf(ground.resting[i]));
    else drawRoadTile(sheets[0], x, y, strokeTileOf(road.distinct[i - ground.resting.length]));
  });
  return {
    ground: numbered(ground.keys, [
      [ground.moving, 0],
      [ground.resting, firstStill],
    ]),
    river: numbered(river.keys, [[river.distinct, ground.moving.length]]),
    road: numbered(road.keys, [[road.distinct, firstStill + ground.resting.length]]),
    live,
    still,
    firstStill,
  };
}

/** Keys turned into tile numbers: each list of keys is numbered from its own start. */
function numbered(keys: Uint32Array, lists: readonly (readonly [readonly number[], number])[]): Uint16Array {
  const numberOf = new Map<number, number>();
  for (const [list, first] of lists) for (const [i, key] of list.entries()) numberOf.set(key, first + i);
  const out = new Uint16Array(keys.length);
  for (let i = 0; i < keys.length; i++) out[i] = numberOf.get(keys[i]) ?? EMPTY;
  return out;
}
