import type { Cell } from '../../base/grid.ts';
import { unit2 } from '../../base/hash.ts';
import { type Rng, shuffled } from '../../base/rng.ts';
import { isOpen, type Scene, USE } from '../country/scene.ts';
import { stand } from '../country/stand.ts';
import { T } from '../country/tiles.ts';
import type { Building } from '../town/build.ts';

/** Kinds of building that are left lying when they fall; what serves all is built up again first. */
const COMMON: ReadonlySet<string> = new Set([
  'cottage',
  'house',
  'town house',
  'farmhouse',
  'barn',
  'shop',
  'workshop',
  'stable',
  'warehouse',
  'bakery',
]);
/** Share of the outer wall of a ruin that has fallen. */
const FALLEN = 0.45;

/**
 * Makes ruins of houses in which nobody lives and nothing is kept, as many as are wanted and can be had; returns which.
 * Walls fall only where they open onto the ground outside, so that no neighbour's house is laid open, and never beside a door.
 */
export function ruinHouses(scene: Scene, empty: readonly Building[], wanted: number, salt: number, rng: Rng): Set<Building> {
  const used = new Set(scene.objects.map(({ room }) => room));
  const locked = new Set(scene.doors.filter(({ lock }) => lock !== null).map(({ cell }) => cell));
  const ruins = new Set<Building>();
  for (const building of shuffled(rng, empty)) {
    if (ruins.size >= wanted) break;
    if ([building.lot.door, ...building.inner].some((door) => locked.has(door))) continue;
    if (building.rooms.some(({ id }) => used.has(id)) || !COMMON.has(building.kind.name)) continue;
    ruin(scene, building, salt);
    ruins.add(building);
    stand(scene, scene.rooms[building.rooms[0].id].cells, 'furniture', 'any', false, { name: 'charred beams' }, rng);
  }
  return ruins;
}

function ruin(scene: Scene, { lot, rooms, kind }: Building, salt: number): void {
  const { width, tiles, use } = scene;
  const { x, y, width: w, height: h } = lot.rect;
  const own = new Set(rooms.map(({ id }) => id));
  const doors = new Set<Cell>();
  const around = [1, -1, width, -width, width + 1, width - 1, -width + 1, -width - 1];
  for (let j = y; j < y + h; j++) for (let i = x; i < x + w; i++) if (tiles[j * width + i] === T.doorway) doors.add(j * width + i);
  for (let j = y; j < y + h; j++)
    for (let i = x; i < x + w; i++) {
      const cell = j * width + i;
      const luck = unit2(salt ^ 0x51f, i, j);
      if (use[cell] === USE.inside && tiles[cell] !== T.doorway && isOpen(scene, cell)) tiles[cell] = luck < 0.35 ? T.rubble : T.earth;
      else if (
        tiles[cell] === T['house wall'] &&
        luck < FALLEN &&
        !around.some((step) => doors.has(cell + step)) &&
        around.every((step) => use[cell + step] !== USE.inside || own.has(scene.room[cell + step])) &&
        [1, -1, width, -width].some((step) => own.has(scene.room[cell + step]) && isOpen(scene, cell + step) && !scene.barred[cell + step])
      )
        tiles[cell] = T.rubble;
    }
  for (const { id, plan } of rooms) scene.rooms[id].name = `ruined ${kind.name}${rooms.length > 1 ? `, ${plan.name}` : ''}`;
}
