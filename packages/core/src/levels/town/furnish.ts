import { type Cell, NONE } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import type { Fitting } from '../../content/buildings.ts';
import { put, type Scene } from '../country/scene.ts';
import { spotIn } from '../country/stand.ts';
import type { Building } from './build.ts';

/** What the rooms of a building hold, as far as there is room. */
export function furnishBuilding(scene: Scene, { rooms }: Building, rng: Rng): void {
  for (const { id, plan } of rooms) {
    const { cells } = scene.rooms[id];
    let left = Math.floor(cells.length * 0.45);
    for (const fitting of plan.fittings)
      for (let n = 0; n < fitting.count && left > 0; n++, left--) if (!fit(scene, cells, fitting, rng)) break;
  }
}

function fit(scene: Scene, cells: readonly Cell[], { name, where, light, solid = true }: Fitting, rng: Rng): boolean {
  const cell = spotIn(scene, cells, where, solid, rng);
  if (cell === NONE) return false;
  put(scene, light === undefined ? 'furniture' : 'light', cell, solid, { name, ...(light === undefined ? {} : { light }) });
  return true;
}
