import { NONE } from '../../base/grid.ts';
import type { Place } from '../../world.ts';
import { openRoom, type Scene } from '../country/scene.ts';
import type { Building } from './build.ts';
import type { Namer } from './names.ts';
import type { Street } from './streets.ts';
import { type Ward, wardAt } from './wards.ts';

export function nameStreets(
  scene: Scene,
  streets: readonly Street[],
  towards: readonly (string | undefined)[],
  namer: Namer,
  place: Place,
): void {
  let main = 0;
  for (const { kind, cells } of streets) {
    const to = kind === 'main' ? towards[main++] : undefined;
    if (cells.length < 12 && kind === 'side') continue;
    const name =
      kind === 'market'
        ? place.kind === 'village' || place.kind === 'hamlet'
          ? 'the green'
          : 'the market'
        : kind === 'quay'
          ? 'the quay'
          : namer.street(kind, to);
    const id = openRoom(scene, kind === 'market' ? 'market' : kind === 'quay' ? 'quay' : 'street', name, 'street');
    for (const cell of cells)
      if (scene.room[cell] === NONE) {
        scene.room[cell] = id;
        scene.rooms[id].cells.push(cell);
      }
  }
}

export function nameBuildings(
  scene: Scene,
  buildings: readonly Building[],
  names: ReadonlyMap<Building, string>,
  wards: readonly Ward[],
): void {
  for (const building of buildings) {
    const ward = wardAt(wards, building.lot.door, scene.width);
    const street = scene.room[building.lot.way];
    const where = street === NONE ? '' : ` on ${scene.rooms[street].name}`;
    const name = names.get(building) ?? `${building.kind.name}${where}`;
    for (const { id, plan } of building.rooms) {
      scene.rooms[id].name = `${name}, ${plan.name}`;
      if (ward !== undefined) scene.rooms[id].ward = ward.name;
    }
  }
}
