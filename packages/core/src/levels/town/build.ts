import { type Cell, NONE, type Rect } from '../../base/grid.ts';
import { int, type Rng } from '../../base/rng.ts';
import type { BuildingKind, BuildingRoom } from '../../content/buildings.ts';
import { addDoor, openRoom, type Scene, USE } from '../country/scene.ts';
import { T } from '../country/tiles.ts';
import type { Lot } from './lots.ts';

/** A building as it stands. */
export interface Building {
  readonly kind: BuildingKind;
  readonly lot: Lot;
  readonly rooms: readonly { readonly id: number; readonly plan: BuildingRoom }[];
  /** Cell of each inner door, by the index of the room it leads into; NONE for the first. */
  readonly inner: readonly Cell[];
}

const FLOOR: Readonly<Record<BuildingRoom['floor'], number>> = { boards: T.boards, flagstones: T.flagstones, earth: T.earth };

/** A part of a building, and the door through which it was cut off. */
interface Part {
  readonly rect: Rect;
  readonly door: Cell;
}

/** Walls, floors, inner walls and doors. Every room is reached from the front door through the others. */
export function build(scene: Scene, lot: Lot, kind: BuildingKind, rng: Rng): Building {
  const { width, tiles, use, room } = scene;
  const { x, y, width: w, height: h } = lot.rect;
  for (let j = y; j < y + h; j++)
    for (let i = x; i < x + w; i++) {
      const rim = j === y || j === y + h - 1 || i === x || i === x + w - 1;
      tiles[j * width + i] = rim ? T['house wall'] : T.boards;
      use[j * width + i] = rim ? USE.wall : USE.inside;
    }
  addDoor(scene, lot.door, 'door');
  const parts = split(scene, { x: x + 1, y: y + 1, width: w - 2, height: h - 2 }, kind.rooms.length, lot, rng);
  const rooms = parts.map(({ rect, door }, k) => {
    const plan = kind.rooms[k];
    const id = openRoom(scene, plan.name, plan.name, 'indoors');
    const { cells } = scene.rooms[id];
    const floor = FLOOR[plan.floor];
    for (let j = rect.y; j < rect.y + rect.height; j++)
      for (let i = rect.x; i < rect.x + rect.width; i++) {
        const cell = j * width + i;
        tiles[cell] = floor;
        room[cell] = id;
        cells.push(cell);
      }
    return { id, plan, door };
  });
  for (const { door } of rooms) if (door !== NONE) addDoor(scene, door, 'door');
  return { kind, lot, rooms, inner: rooms.map(({ door }) => door) };
}

/** Cuts the inside into rooms, the greatest first, each cut a wall with one door; the first part holds the front door. */
function split(scene: Scene, inside: Rect, wanted: number, lot: Lot, rng: Rng): Part[] {
  const { width } = scene;
  const inward = [1, width, -1, -width][lot.side];
  /** Where no inner wall may end: before and behind doors. */
  const clear = new Set<Cell>([lot.door + inward]);
  const parts: Part[] = [{ rect: inside, door: NONE }];
  const done = new Set<Part>();
  while (parts.length < wanted) {
    let at = NONE;
    for (const [i, part] of parts.entries())
      if (!done.has(part) && (at === NONE || part.rect.width * part.rect.height > parts[at].rect.width * parts[at].rect.height)) at = i;
    if (at === NONE) break;
    const part = parts[at];
    const cut = cutOf(scene, part.rect, clear, part.door === NONE ? lot.door + inward : NONE, rng);
    if (cut === null) {
      done.add(part);
      continue;
    }
    const [near, far] = cut.halves;
    // The half that one comes into keeps its place and its door.
    const entered = part.door === NONE ? lot.door + inward : part.door;
    const nearIsIn = part.door === NONE ? holds(near, entered, width) : besides(near, entered, width);
    parts[at] = { rect: nearIsIn ? near : far, door: part.door };
    parts.push({ rect: nearIsIn ? far : near, door: cut.door });
  }
  return parts;
}

function holds({ x, y, width: w, height: h }: Rect, cell: Cell, width: number): boolean {
  const i = cell % width;
  const j = (cell - i) / width;
  return i >= x && j >= y && i < x + w && j < y + h;
}
function besides(rect: Rect, cell: Cell, width: number): boolean {
  return (
    holds(rect, cell + 1, width) || holds(rect, cell - 1, width) || holds(rect, cell + width, width) || holds(rect, cell - width, width)
  );
}

interface Cut {
  readonly halves: readonly [Rect, Rect];
  readonly door: Cell;
}

function cutOf({ width, tiles, use }: Scene, rect: Rect, clear: Set<Cell>, entered: Cell, rng: Rng): Cut | null {
  const upright = rect.width > rect.height || (rect.width === rect.height && rng.next() < 0.5);
  const length = upright ? rect.width : rect.height;
  const across = upright ? rect.height : rect.width;
  if (length < 5 || across < 2) return null;
  // The room that one comes into is the greatest.
  const ahead = entered === NONE ? NONE : upright ? (entered % width) - rect.x : Math.floor(entered / width) - rect.y;
  const [least, most] = ahead === NONE ? [2, length - 3] : 2 * ahead < length ? [length >> 1, length - 3] : [2, (length - 1) >> 1];
  const start = Math.max(2, int(rng, Math.min(least, most), most));
  for (let k = 0; k < length - 4; k++) {
    const p = 2 + ((start - 2 + k) % (length - 4));
    const first = upright ? rect.y * width + rect.x + p : (rect.y + p) * width + rect.x;
    const along = upright ? width : 1;
    let barred = false;
    for (let q = 0; q < across && !barred; q++) barred = clear.has(first + q * along);
    if (barred) continue;
    for (let q = 0; q < across; q++) {
      tiles[first + q * along] = T['house wall'];
      use[first + q * along] = USE.wall;
    }
    const door = first + int(rng, 0, across - 1) * along;
    const step = upright ? 1 : width;
    clear.add(door + step).add(door - step);
    return {
      halves: upright
        ? [
            { ...rect, width: p },
            { ...rect, x: rect.x + p + 1, width: rect.width - p - 1 },
          ]
        : [
            { ...rect, height: p },
            { ...rect, y: rect.y + p + 1, height: rect.height - p - 1 },
          ],
      door,
    };
  }
  return null;
}
