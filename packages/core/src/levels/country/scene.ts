import { type Cell, NONE } from '../../base/grid.ts';
import type { Door, Floor, LevelCause, LevelObject, Link, Lock, Roof, Room, Tile } from '../../world.ts';
import { closesNothing } from '../clearance.ts';
import { T } from './tiles.ts';

/** What a cell of a scene is given to. */
export const USE = { free: 0, way: 1, wall: 2, inside: 3, water: 4, kept: 5 } as const;

/** A room while it is made: its name may wait for those who live there. */
export interface SceneRoom extends Omit<Room, 'cells' | 'name' | 'ward'> {
  name: string;
  ward?: string;
  readonly cells: Cell[];
}

/** A level while it is made. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly table: readonly Tile[];
  /** 1 for each tile of the table that is solid. */
  readonly solid: Uint8Array;
  readonly tiles: Uint16Array;
  readonly room: Int16Array;
  /** One of USE. */
  readonly use: Uint8Array;
  /** 1 where something stands or lies, or where nothing may: before doors, on stairs. */
  readonly taken: Uint8Array;
  /** 1 where something solid stands. */
  readonly barred: Uint8Array;
  readonly rooms: SceneRoom[];
  readonly doors: Door[];
  readonly links: Link[];
  readonly locks: Lock[];
  readonly objects: LevelObject[];
  readonly floors: Floor[];
  readonly roofs: Roof[];
  readonly why: LevelCause[];
}

export function newScene(width: number, height: number, table: readonly Tile[]): Scene {
  const n = width * height;
  return {
    width,
    height,
    table,
    solid: Uint8Array.from(table, ({ solid }) => (solid ? 1 : 0)),
    tiles: new Uint16Array(n).fill(T.ground),
    room: new Int16Array(n).fill(NONE),
    use: new Uint8Array(n),
    taken: new Uint8Array(n),
    barred: new Uint8Array(n),
    rooms: [],
    doors: [],
    links: [],
    locks: [],
    objects: [],
    floors: [],
    roofs: [],
    why: [],
  };
}

export function isOpen({ tiles, solid }: Scene, cell: Cell): boolean {
  return solid[tiles[cell]] === 0;
}

export function openRoom(scene: Scene, kind: string, name: string, role?: string): number {
  const id = scene.rooms.length;
  scene.rooms.push({ id, kind, name, cells: [], ...(role === undefined ? {} : { role }) });
  return id;
}

export function addDoor(scene: Scene, cell: Cell, kind: Door['kind'], lock: string | null = null): void {
  const { width } = scene;
  scene.tiles[cell] = T.doorway;
  scene.use[cell] = USE.inside;
  scene.doors.push({ kind, cell, lock });
  for (const near of [cell, cell - 1, cell + 1, cell - width, cell + width]) scene.taken[near] = 1;
}

/** Puts a thing on a cell. */
export function put(scene: Scene, kind: string, cell: Cell, solid: boolean, about: Partial<LevelObject> = {}): number {
  const room = scene.room[cell];
  scene.taken[cell] = 1;
  if (solid) scene.barred[cell] = 1;
  return scene.objects.push({ kind, cell, solid, ...(room === NONE ? {} : { room }), ...about }) - 1;
}

/** The three by three cells about the one that `canBar` looks at: 1 where one can stand. */
const aroundForWork = new Uint8Array(9);

/** True where something solid can be put so that all round it stay joined. */
export function canBar(scene: Scene, cell: Cell): boolean {
  const { width, height, tiles, solid, barred, taken } = scene;
  const x = cell % width;
  if (taken[cell] || solid[tiles[cell]] || x === 0 || x === width - 1 || cell < width || cell >= width * (height - 1)) return false;
  for (let k = 0, row = cell - width - 1; k < 9; k += 3, row += width)
    for (let i = 0; i < 3; i++) aroundForWork[k + i] = solid[tiles[row + i]] | barred[row + i] ? 0 : 1;
  if (!closesNothing(aroundForWork, 4, 3, 3)) return false;
  // Nor may it take from what stands beside it the last cell from which that can be reached.
  return (
    isLeft(scene, cell + 1, cell) && isLeft(scene, cell - 1, cell) && isLeft(scene, cell + width, cell) && isLeft(scene, cell - width, cell)
  );
}

/** True where nothing stands on a cell, or what does can be reached from beside it and not only from the one that is taken. */
function isLeft(scene: Scene, cell: Cell, without: Cell): boolean {
  const { width, barred } = scene;
  return (
    barred[cell] === 0 ||
    isFoothold(scene, cell + 1, without) ||
    isFoothold(scene, cell - 1, without) ||
    isFoothold(scene, cell + width, without) ||
    isFoothold(scene, cell - width, without)
  );
}

function isFoothold({ tiles, solid, barred }: Scene, cell: Cell, without: Cell): boolean {
  return cell !== without && !solid[tiles[cell]] && !barred[cell];
}
