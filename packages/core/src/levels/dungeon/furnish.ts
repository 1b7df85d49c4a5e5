import { type Cell, NONE } from '../../base/grid.ts';
import { int, type Rng, shuffled } from '../../base/rng.ts';
import { fractionsForWork } from '../../base/scratch.ts';
import type { Furnishing, RoomTheme, Spot } from '../../content/dungeons.ts';
import type { LevelObject } from '../../world.ts';
import { closesNothing } from '../clearance.ts';
import { CELL, type Dug } from './site.ts';

/** A dungeon being filled: what may still be walked on, and what has been put where. */
export interface Filling {
  readonly dug: Dug;
  /** 1 where one can walk. */
  readonly free: Uint8Array;
  /** 1 where something lies. */
  readonly taken: Uint8Array;
  readonly objects: LevelObject[];
}

export function newFilling(dug: Dug, open: Uint8Array): Filling {
  const taken = new Uint8Array(open.length);
  taken[dug.entrance] = 1;
  return { dug, free: open.slice(), taken, objects: [] };
}

/** Puts a thing down and returns its index among the objects. Whoever puts something solid has asked `fits` before. */
export function put(
  { dug, free, taken, objects }: Filling,
  kind: string,
  cell: Cell,
  solid: boolean,
  more: Partial<LevelObject> = {},
): number {
  taken[cell] = 1;
  if (solid) free[cell] = 0;
  return objects.push({ kind, cell, solid, ...(dug.room[cell] === NONE ? {} : { room: dug.room[cell] }), ...more }) - 1;
}

/** True where something solid can stand: it closes no way, and neither it nor what stands beside it is shut in. */
export function fits({ dug, free, taken }: Filling, cell: Cell): boolean {
  const { width, height } = dug;
  if (!free[cell] || taken[cell] || dug.kept[cell] || !closesNothing(free, cell, width, height)) return false;
  for (const beside of [cell + 1, cell - 1, cell + width, cell - width]) {
    if (free[beside] || !taken[beside]) continue;
    let ways = 0;
    for (const next of [beside + 1, beside - 1, beside + width, beside - width]) if (next !== cell && free[next]) ways++;
    if (ways === 0) return false;
  }
  return true;
}

/** Middle of a room, in cells from the corner of the map. */
interface Middle {
  readonly x: number;
  readonly y: number;
}

function middleOf(own: readonly Cell[], width: number): Middle {
  let [x, y] = [0, 0];
  for (const cell of own) {
    x += cell % width;
    y += Math.floor(cell / width);
  }
  return { x: x / own.length, y: y / own.length };
}

/** How well a cell suits a spot: 0 where it does not, else the higher the better. */
function suits({ dug, free }: Filling, first: Cell, cell: Cell, spot: Spot, middle: Middle, luck: number): number {
  const { width, cells } = dug;
  switch (spot) {
    case 'wall':
      // What stands against a wall looks best below it.
      return wallsBy(cells, cell, width) === 0 ? 0 : luck + (cells[cell - width] === CELL.rock ? 0.5 : 0);
    case 'corner':
      return wallsBy(cells, cell, width) < 2 ? 0 : luck + 0.1;
    case 'centre':
      return 20 - Math.abs((cell % width) - middle.x) - Math.abs(Math.floor(cell / width) - middle.y) + 0.1 * luck;
    case 'rows': {
      const even = ((cell % width) - (first % width)) % 2 !== 0 && (Math.floor(cell / width) - Math.floor(first / width)) % 2 !== 0;
      return even && free[cell] ? 1 + luck : 0;
    }
    default:
      return 0.1 + luck;
  }
}

function wallsBy(cells: Uint8Array, cell: Cell, width: number): number {
  let walls = 0;
  if (cells[cell + 1] === CELL.rock) walls++;
  if (cells[cell - 1] === CELL.rock) walls++;
  if (cells[cell + width] === CELL.rock) walls++;
  if (cells[cell - width] === CELL.rock) walls++;
  return walls;
}

const worthsForWork = fractionsForWork();

/** Puts up to so many solid or flat things of a kind into a room, where they suit best; returns the indexes of those for which there was room. */
export function place(
  filling: Filling,
  room: number,
  kind: string,
  spot: Spot,
  count: number,
  solid: boolean,
  more: Partial<LevelObject>,
  rng: Rng,
): number[] {
  const { dug, free, taken } = filling;
  const own = dug.rooms[room];
  const middle = middleOf(own, dug.width);
  const worths = worthsForWork(own.length);
  for (let k = 0; k < own.length; k++) worths[k] = suits(filling, own[0], own[k], spot, middle, rng.next());
  const out: number[] = [];
  while (out.length < count) {
    let best: number = NONE;
    for (let k = 0; k < own.length; k++) if (worths[k] > 0 && (best === NONE || worths[k] > worths[best])) best = k;
    if (best === NONE) break;
    worths[best] = 0;
    const cell = own[best];
    if (solid ? fits(filling, cell) : free[cell] && !taken[cell] && !dug.kept[cell]) out.push(put(filling, kind, cell, solid, more));
  }
  return out;
}

/** Puts one thing into a room whatever it takes: where it suits, else on any cell on which nothing lies yet. */
export function placeOne(filling: Filling, room: number, kind: string, spot: Spot, more: Partial<LevelObject>, rng: Rng): number {
  const [found] = place(filling, room, kind, spot, 1, false, more, rng);
  if (found !== undefined) return found;
  const { dug, free, taken } = filling;
  const any = shuffled(rng, dug.rooms[room]).find((cell) => free[cell] && !taken[cell]);
  if (any !== undefined) return put(filling, kind, any, false, more);
  const [elsewhere] = dug.rooms.flat().filter((cell) => free[cell] && !taken[cell]);
  return put(filling, kind, elsewhere ?? dug.entrance, false, more);
}

/** Cells of a room that the numbers of a theme are for. */
const USUAL = 32;

/** Furniture as the room's theme has it, as much as there is room for. */
export function furnish(filling: Filling, room: number, theme: RoomTheme, rng: Rng): void {
  for (const piece of theme.furniture) {
    const size = filling.dug.rooms[room].length;
    const wanted = int(rng, piece.least, piece.most);
    // What there is one of stays alone; of the rest a great room has more.
    const count = Math.min(piece.most > 1 ? Math.round(wanted * Math.max(1, size / USUAL)) : wanted, Math.max(1, Math.floor(size / 6)));
    if (count > 0) place(filling, room, kindOf(piece), piece.spot, count, piece.flat !== true, looksOf(piece), rng);
  }
}

function kindOf({ light }: Furnishing): string {
  return light === undefined ? 'furniture' : 'light';
}

function looksOf({ name, light }: Furnishing): Partial<LevelObject> {
  return light === undefined ? { name } : { name, light };
}
