import { type Cell, NONE } from '../../base/grid.ts';
import { numbersForWork, shortsForWork } from '../../base/scratch.ts';
import type { Level, LevelObject, PlaceId, World } from '../../world.ts';
import { proveLevel } from '../proof.ts';
import type { Scene } from './scene.ts';

export interface About {
  readonly place: PlaceId | null;
  readonly kind: string;
  readonly name: string;
  readonly metres: number;
  readonly daylight: number;
  readonly entrance: Cell;
  readonly exits: readonly Cell[];
  /** Index of what the level is about among the objects, or NONE. */
  readonly goal: number;
}

/** A level out of a finished scene. */
export function levelOf(world: World, scene: Scene, about: About): Level {
  const { width, height, tiles, solid, doors, links, locks } = scene;
  const { place, kind, name, metres, daylight, entrance, exits, goal } = about;
  const open = new Uint8Array(width * height);
  for (let cell = 0; cell < open.length; cell++) open[cell] = 1 - solid[tiles[cell]];
  const rect = { x: 0, y: 0, width, height };
  const { rooms, room } = wholeRooms(scene, open);
  const objects = scene.objects.map((object) => inRoom(object, room[object.cell]));
  return {
    engine: world.engine,
    recipe: world.recipe,
    place,
    kind,
    name,
    daylight,
    entrance,
    exits,
    rect,
    metresPerCell: metres,
    layers: { tiles, room },
    floors: scene.floors.length > 0 ? scene.floors : [{ name, rect, storey: 0 }],
    tiles: scene.table,
    rooms,
    doors,
    links,
    locks,
    objects,
    roofs: scene.roofs,
    why: scene.why,
    proof: proveLevel({ width, open, doors, links, locks, objects, entrance }, goal === NONE ? null : goal),
  };
}

/** An object in the room in which its cell ended up, or in none. */
function inRoom(object: LevelObject, own: number): LevelObject {
  if (object.room === (own === NONE ? undefined : own)) return object;
  const { room: _, ...bare } = object;
  return own === NONE ? bare : { ...bare, room: own };
}

const ownersForWork = shortsForWork();
const pieceForWork = numbersForWork();

/** The rooms that are left, each the greatest piece of its open cells, with ids in a row. */
function wholeRooms({ width, rooms }: Scene, open: Uint8Array): { readonly rooms: Level['rooms']; readonly room: Int16Array } {
  const n = open.length;
  /** Id of the room in the plan for cells that are in no piece yet. */
  const owner = ownersForWork(n).fill(NONE, 0, n);
  for (const { id, cells } of rooms) for (const cell of cells) if (owner[cell] === NONE && open[cell]) owner[cell] = id;
  const room = new Int16Array(n).fill(NONE);
  const pieces = pieceForWork(n);
  const kept: Level['rooms'][number][] = [];
  for (const { id, cells, kind, name, role, ward } of rooms) {
    let [first, last] = [0, 0];
    let end = 0;
    for (const start of cells) {
      if (owner[start] !== id) continue;
      const begin = end;
      owner[start] = NONE;
      pieces[end++] = start;
      for (let i = begin; i < end; i++) {
        const cell = pieces[i];
        const x = cell % width;
        if (x + 1 < width && owner[cell + 1] === id) owner[(pieces[end++] = cell + 1)] = NONE;
        if (x > 0 && owner[cell - 1] === id) owner[(pieces[end++] = cell - 1)] = NONE;
        if (cell >= width && owner[cell - width] === id) owner[(pieces[end++] = cell - width)] = NONE;
        if (cell + width < n && owner[cell + width] === id) owner[(pieces[end++] = cell + width)] = NONE;
      }
      if (end - begin > last - first) [first, last] = [begin, end];
    }
    if (last === first) continue;
    const best: Cell[] = [];
    for (let i = first; i < last; i++) {
      room[pieces[i]] = kept.length;
      best.push(pieces[i]);
    }
    kept.push({
      id: kept.length,
      kind,
      name,
      ...(role === undefined ? {} : { role }),
      ...(ward === undefined ? {} : { ward }),
      cells: best,
    });
  }
  return { rooms: kept, room };
}
