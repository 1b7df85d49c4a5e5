import { type Cell, NONE } from '../../base/grid.ts';
import type { Level, LevelObject, PlaceId, World } from '../../world.ts';
import { proveLevel } from '../proof.ts';
import { isOpen, type Scene } from './scene.ts';

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
export function levelOf(world: World, scene: Scene, { place, metres, goal, ...about }: About): Level {
  const { width, height } = scene;
  const { tiles, solid } = scene;
  const open = new Uint8Array(width * height);
  for (let cell = 0; cell < open.length; cell++) open[cell] = 1 - solid[tiles[cell]];
  const rect = { x: 0, y: 0, width, height };
  const { rooms, room } = wholeRooms(scene);
  const { doors, links, locks } = scene;
  const objects = scene.objects.map((object): LevelObject => {
    const { room: planned, ...bare } = object;
    const own = room[object.cell];
    return own === NONE ? bare : planned === own ? object : { ...bare, room: own };
  });
  return {
    engine: world.engine,
    recipe: world.recipe,
    place,
    ...about,
    rect,
    metresPerCell: metres,
    layers: { tiles: scene.tiles, room },
    floors: scene.floors.length > 0 ? scene.floors : [{ name: about.name, rect, storey: 0 }],
    tiles: scene.table,
    rooms,
    doors,
    links,
    locks,
    objects,
    roofs: scene.roofs,
    why: scene.why,
    proof: proveLevel({ width, open, doors, links, locks, objects, entrance: about.entrance }, goal === NONE ? null : goal),
  };
}

/** The rooms that are left, each the greatest piece of its open cells, with ids in a row. */
function wholeRooms(scene: Scene): { readonly rooms: Level['rooms']; readonly room: Int16Array } {
  const { width, rooms } = scene;
  const own = new Int16Array(scene.tiles.length).fill(NONE);
  for (const { id, cells } of rooms) for (const cell of cells) if (own[cell] === NONE && isOpen(scene, cell)) own[cell] = id;
  const room = new Int16Array(own.length).fill(NONE);
  const seen = new Uint8Array(own.length);
  const kept: Level['rooms'][number][] = [];
  for (const { id, cells, ...rest } of rooms) {
    let best: Cell[] = [];
    for (const start of cells) {
      if (own[start] !== id || seen[start]) continue;
      seen[start] = 1;
      const piece = [start];
      const enter = (next: Cell): void => {
        if (own[next] !== id || seen[next]) return;
        seen[next] = 1;
        piece.push(next);
      };
      for (const cell of piece) {
        const x = cell % width;
        if (x + 1 < width) enter(cell + 1);
        if (x > 0) enter(cell - 1);
        enter(cell - width);
        enter(cell + width);
      }
      if (piece.length > best.length) best = piece;
    }
    if (best.length === 0) continue;
    for (const cell of best) room[cell] = kept.length;
    kept.push({ id: kept.length, ...rest, cells: best });
  }
  return { rooms: kept, room };
}
