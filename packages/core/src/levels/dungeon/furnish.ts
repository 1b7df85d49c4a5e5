import { type Cell, NONE } from '../../base/grid.ts';
import { int, type Rng, shuffled } from '../../base/rng.ts';
import type { Furnishing, RoomTheme, Spot } from '../../content/dungeons.ts';
import type { LevelObject } from '../../world.ts';
import { closesNothing } from '../clearance.ts';
import { CELL, type Dug } from './dig.ts';

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

/** How well a cell suits a spot: 0 where it does not, else the higher the better. */
function suits({ dug, free }: Filling, room: number, cell: Cell, spot: Spot, middle: readonly [number, number], luck: number): number {
  const { width, cells } = dug;
  const x = cell % width;
  const y = Math.floor(cell / width);
  let walls = 0;
  for (const beside of [cell + 1, cell - 1, cell + width, cell - width]) if (cells[beside] === CELL.rock) walls++;
  const off = Math.abs(x + 0.5 - middle[0]) + Math.abs(y + 0.5 - middle[1]);
  switch (spot) {
    case 'wall':
      // What stands against a wall looks best below it.
      return walls === 0 ? 0 : luck + (cells[cell - width] === CELL.rock ? 0.5 : 0);
    case 'corner':
      return walls < 2 ? 0 : luck + 0.1;
    case 'centre':
      return 20 - off + 0.1 * luck;
    case 'rows': {
      const first = dug.rooms[room][0];
      const even = (x - (first % width)) % 2 !== 0 && (y - Math.floor(first / width)) % 2 !== 0;
      return even && free[cell] ? 1 + luck : 0;
    }
    default:
      return 0.1 + luck;
  }
}

/** Up to `count` cells of a room that suit a spot, best first. */
function spotsIn(filling: Filling, room: number, spot: Spot, rng: Rng): Cell[] {
  const { dug } = filling;
  const own = dug.rooms[room];
  let [sumX, sumY] = [0, 0];
  for (const cell of own) {
    sumX += (cell % dug.width) + 0.5;
    sumY += Math.floor(cell / dug.width) + 0.5;
  }
  const middle = [sumX / own.length, sumY / own.length] as const;
  return own
    .map((cell) => ({ cell, worth: suits(filling, room, cell, spot, middle, rng.next()) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.cell - b.cell)
    .map(({ cell }) => cell);
}

/** Puts up to so many solid or flat things of a kind into a room; returns the indexes of those for which there was room. */
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
  const out: number[] = [];
  for (const cell of spotsIn(filling, room, spot, rng)) {
    if (out.length >= count) break;
    if (solid ? fits(filling, cell) : filling.free[cell] && !filling.taken[cell] && !filling.dug.kept[cell])
      out.push(put(filling, kind, cell, solid, more));
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

/** Furniture as the room's theme has it, as much as there is room for. */
export function furnish(filling: Filling, room: number, theme: RoomTheme, rng: Rng): void {
  for (const piece of theme.furniture) {
    const size = filling.dug.rooms[room].length;
    const count = Math.min(int(rng, piece.least, piece.most), Math.max(1, Math.floor(size / 6)));
    if (count > 0) place(filling, room, kindOf(piece), piece.spot, count, piece.flat !== true, looksOf(piece), rng);
  }
}

function kindOf({ light }: Furnishing): string {
  return light === undefined ? 'furniture' : 'light';
}

function looksOf({ name, light }: Furnishing): Partial<LevelObject> {
  return light === undefined ? { name } : { name, light };
}
