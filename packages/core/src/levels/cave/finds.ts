import { type Cell, NONE } from '../../base/grid.ts';
import { unit2 } from '../../base/hash.ts';
import { bytesForWork, numbersForWork } from '../../base/scratch.ts';
import { type Rng, weighted } from '../../base/rng.ts';
import { CAVE_DWELLERS, CAVE_ORES } from '../../content/caves.ts';
import type { LevelObject } from '../../world.ts';
import { closesNothing, type Reach } from '../clearance.ts';
import { GROUND } from './hollows.ts';
import type { Need } from '../needs.ts';
import type { LevelParams } from '../params.ts';
import type { Setting } from '../setting.ts';

/** The cave as it stands before anything is put into it. */
export interface Bare {
  readonly width: number;
  readonly height: number;
  readonly entrance: Cell;
  /** 1 where one can walk. */
  readonly walkable: Uint8Array;
  /** One of GROUND for each cell. */
  readonly ground: Uint8Array;
  /** Steps to the nearest rock. */
  readonly clearance: Uint8Array;
  /** Where one can come to from the entrance, and in how many steps. */
  readonly reach: Reach;
  /** Room of each cell, or NONE. */
  readonly room: Int16Array;
  /** Cells of each room. */
  readonly rooms: readonly (readonly Cell[])[];
}

/** Strength of the beast that a lair is the lair of. */
export const LORD = 0.9;

/** Walkable cells to one vein of ore, to one patch of mushrooms where it is wettest, and to one creature. */
const VEIN = 190;
const MUSHROOMS = 45;
const LAIR = 170;

const freeForWork = bytesForWork();
const takenForWork = bytesForWork();
const solidForWork = bytesForWork();
const wallsForWork = numbersForWork();

/**
 * What there is to find: the way out, the things of quests and chests in the deepest rooms, ore along the walls,
 * mushrooms by the water, creatures. Nothing solid is put where it would close a way.
 */
export function makeFinds(
  bare: Bare,
  needs: readonly Need[],
  setting: Setting,
  params: LevelParams,
  rng: Rng,
  salt: number,
): LevelObject[] {
  const { width, height, entrance, room, rooms } = bare;
  const { steps, order } = bare.reach;
  const n = bare.walkable.length;
  const free = freeForWork(n);
  free.set(bare.walkable);
  const taken = takenForWork(n).fill(0, 0, n);
  taken[entrance] = 1;
  const solid = solidForWork(n).fill(0, 0, n);
  const objects: LevelObject[] = [];
  const put: Put = (kind, cell, name, more) => {
    taken[cell] = 1;
    const stands = solid[cell] === 1;
    const object = room[cell] === NONE ? { kind, cell, solid: stands, name } : { kind, cell, solid: stands, name, room: room[cell] };
    objects.push(more === undefined ? object : Object.assign(object, more));
  };
  // Two things side by side could shut each other in.
  const fits = (cell: Cell): boolean =>
    free[cell] === 1 &&
    taken[cell] === 0 &&
    !(solid[cell - 1] || solid[cell + 1] || solid[cell - width] || solid[cell + width]) &&
    closesNothing(free, cell, width, height);
  const block: Put = (kind, cell, name, more) => {
    free[cell] = 0;
    solid[cell] = 1;
    put(kind, cell, name, more);
  };

  put('exit', entrance, 'the way out');
  const byDepth = rooms.map((cells, index) => ({ index, depth: steps[cells[0]] })).sort((a, b) => b.depth - a.depth || a.index - b.index);
  /** The farthest fitting cell of a room, else of the whole cave, by preference one against a wall. */
  const nookOf = (index: number): Cell => {
    let best = NONE;
    let most = -1;
    const look = (cell: Cell): void => {
      const score = 2 * steps[cell] + (bare.clearance[cell] === 1 ? 9 : 0) - (bare.ground[cell] === GROUND.shallow ? 12 : 0);
      if ((best === NONE || score > most) && fits(cell)) {
        most = score;
        best = cell;
      }
    };
    if (index < byDepth.length) for (const cell of rooms[byDepth[index].index]) look(cell);
    if (best === NONE) for (const cell of order) if (free[cell]) look(cell);
    return best;
  };
  for (const [i, { kind, name, locked: _, ...ids }] of needs.entries()) {
    const nook = nookOf(rooms.length > 0 ? i % rooms.length : 0);
    if (nook === NONE) continue;
    if (kind === 'item') block('item', nook, name, ids);
    else put(kind === 'foe' ? 'spawn' : kind, nook, name, kind === 'foe' ? { ...ids, strength: LORD } : ids);
  }
  const chests = Math.round(params.riches * (1 + rooms.length / 5));
  for (let i = 0; i < chests; i++) {
    const nook = nookOf(rooms.length > 0 ? (i * 2) % rooms.length : 0);
    if (nook !== NONE) block('chest', nook, 'chest');
  }

  scatter(bare, setting, params, rng, salt, fits, block);
  populate(bare, setting, params, salt, (cell) => free[cell] === 1 && taken[cell] === 0, put);
  return objects;
}

type Put = (kind: string, cell: Cell, name: string, more?: Partial<LevelObject>) => void;

/** Ore along the walls, mushrooms in the damp. */
function scatter(
  bare: Bare,
  setting: Setting,
  params: LevelParams,
  rng: Rng,
  salt: number,
  fits: (cell: Cell) => boolean,
  block: Put,
): void {
  const { ground, clearance, entrance } = bare;
  const { order } = bare.reach;
  const ores = CAVE_ORES.filter(({ steepness }) => steepness <= setting.steepness);
  const weights = ores.map(({ weight }) => weight);
  const veins = rng.fork('ore');
  const own = salt ^ 0x5ad7;
  const walls = wallsOf(order, clearance);
  const vein = (params.riches * order.length) / VEIN / Math.max(1, walls.length);
  eachByLot(walls, Math.min(1, vein), own, (cell) => {
    if (ground[cell] !== GROUND.shallow && cell !== entrance && fits(cell)) block('ore', cell, ores[weighted(veins, weights)].name);
  });
  if (setting.temperature <= 0) return;
  eachByLot(order, setting.wetness / MUSHROOMS, own ^ 0x2b, (cell) => {
    if (ground[cell] !== GROUND.shallow && cell !== entrance && clearance[cell] < 4 && fits(cell)) block('mushrooms', cell, 'mushrooms');
  });
}

/** Those of a list of cells that lie beside rock. */
function wallsOf(order: Int32Array, clearance: Uint8Array): Int32Array {
  const walls = wallsForWork(order.length);
  let count = 0;
  for (let k = 0; k < order.length; k++) if (clearance[order[k]] === 1) walls[count++] = order[k];
  return walls.subarray(0, count);
}

/** Visits a share of the cells of a list: one by lot of each run of so many that this is the share. */
function eachByLot(cells: Int32Array, share: number, salt: number, visit: (cell: Cell) => void): void {
  if (share <= 0) return;
  const run = Math.max(1, 1 / share);
  for (let k = 0; k * run < cells.length; k++) {
    const at = Math.floor((k + unit2(salt, k, 3)) * run);
    if (at < cells.length) visit(cells[at]);
  }
}

/** Creatures, each at the depth where its kind lives, none at the very mouth. */
function populate(bare: Bare, setting: Setting, params: LevelParams, salt: number, vacant: (cell: Cell) => boolean, put: Put): void {
  const { ground } = bare;
  const { steps, order } = bare.reach;
  const kinds = CAVE_DWELLERS.filter(
    ({ coldest, warmest, wetness }) => setting.temperature >= coldest && setting.temperature <= warmest && setting.wetness >= wetness,
  );
  const own = salt ^ 0x2e61;
  const share = params.danger / LAIR;
  const deepest = Math.max(1, steps[order[order.length - 1]]);
  eachByLot(order, share, own, (cell) => {
    if (ground[cell] === GROUND.shallow || steps[cell] < 12 || !vacant(cell)) return;
    const depth = steps[cell] / deepest;
    // Few live at the mouth, more in the deep.
    if (unit2(own, cell, 1) >= 0.35 + 0.65 * depth || kinds.length === 0) return;
    const near = kinds.filter((kind) => Math.abs(kind.depth - depth) < 0.35);
    const fit = near.length > 0 ? near : kinds;
    const strength = 0.04 + 0.2 * depth + params.difficulty * (0.15 + 0.75 * depth);
    put('spawn', cell, fit[Math.floor(unit2(own, cell, 2) * fit.length)].name, { strength: Math.min(1, Math.round(100 * strength) / 100) });
  });
}
