import { type Cell, NONE } from '../../base/grid.ts';
import { int, type Rng } from '../../base/rng.ts';
import type { LevelObject } from '../../world.ts';
import { canBar, isOpen, put, type Scene } from './scene.ts';

/** True beside a wall or something else that stands there for good. */
function byWall({ tiles, solid, width }: Scene, cell: Cell): boolean {
  return solid[tiles[cell + 1]] + solid[tiles[cell - 1]] + solid[tiles[cell + width]] + solid[tiles[cell - width]] > 0;
}

/** A free cell of a list, where something solid would close no way if it is to be solid; NONE where there is none. */
export function spotIn(scene: Scene, cells: readonly Cell[], where: 'wall' | 'middle' | 'any', solid: boolean, rng: Rng): Cell {
  if (cells.length === 0) return NONE;
  const first = int(rng, 0, cells.length - 1);
  let second: Cell = NONE;
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[(first + k) % cells.length];
    if (scene.taken[cell] || !isOpen(scene, cell) || scene.barred[cell]) continue;
    const suits = where === 'any' || byWall(scene, cell) === (where === 'wall');
    if ((!suits && second !== NONE) || (solid && !canBar(scene, cell))) continue;
    if (suits) return cell;
    second = cell;
  }
  return second;
}

/** Puts something where there is room for it; where nothing solid has room, it lies or hangs there. */
export function stand(
  scene: Scene,
  cells: readonly Cell[],
  kind: string,
  where: 'wall' | 'middle' | 'any',
  solid: boolean,
  about: Partial<LevelObject>,
  rng: Rng,
): number {
  const cell = spotIn(scene, cells, where, solid, rng);
  if (cell !== NONE) return put(scene, kind, cell, solid, about);
  const loose = solid ? spotIn(scene, cells, 'any', false, rng) : NONE;
  return loose === NONE ? NONE : put(scene, kind, loose, false, about);
}
