import { type Cell, NONE } from '../../base/grid.ts';
import { type Scene, USE } from '../country/scene.ts';
import { T } from '../country/tiles.ts';
import type { Building } from './build.ts';
import type { Street } from './streets.ts';

/** A street goes on for so many cells past its last door. */
const BEYOND = 2;

/**
 * Gives the ends of side streets back to the ground that lead to no door and to no other street: the last laid first, since
 * those before may have been laid to lead on to them.
 */
export function trimStreets(scene: Scene, streets: readonly Street[], buildings: readonly Building[]): void {
  const { width, use, tiles } = scene;
  const owner = new Int16Array(use.length).fill(NONE);
  for (const [id, { cells }] of streets.entries()) for (const cell of cells) if (owner[cell] === NONE) owner[cell] = id;
  const doors = new Set<Cell>(buildings.map(({ lot }) => lot.way));
  const steps = new Int16Array(use.length).fill(NONE);
  for (let id = streets.length - 1; id >= 0; id--) {
    if (streets[id].kind !== 'side') continue;
    const own = streets[id].cells.filter((cell) => owner[cell] === id);
    const isOther = (next: Cell): boolean => use[next] === USE.way && owner[next] !== id;
    const joins = (cell: Cell): boolean => isOther(cell + 1) || isOther(cell - 1) || isOther(cell + width) || isOther(cell - width);
    // From where it leaves the oldest of the streets that it meets.
    const mouths = own.filter(joins);
    if (mouths.length === 0) continue;
    const [home] = mouths;
    const queue = [home];
    steps[home] = 0;
    const enter = (next: Cell, far: number): void => {
      if (owner[next] !== id || steps[next] !== NONE) return;
      steps[next] = far;
      queue.push(next);
    };
    for (const cell of queue) {
      const far = steps[cell] + 1;
      enter(cell + 1, far);
      enter(cell - 1, far);
      enter(cell + width, far);
      enter(cell - width, far);
    }
    let last = -1;
    for (const cell of queue)
      if (doors.has(cell) || (joins(cell) && apart(cell, home, width) > BEYOND + 2)) last = Math.max(last, steps[cell]);
    let kept = 0;
    for (const cell of streets[id].cells) {
      const isSpare = owner[cell] === id && steps[cell] > last + (last < 0 ? 0 : BEYOND) && tiles[cell] !== T.bridge;
      if (isSpare) {
        use[cell] = USE.free;
        tiles[cell] = T.ground;
        owner[cell] = NONE;
      } else streets[id].cells[kept++] = cell;
    }
    streets[id].cells.length = kept;
  }
}

function apart(a: Cell, b: Cell, width: number): number {
  return Math.max(Math.abs((a % width) - (b % width)), Math.abs(Math.floor(a / width) - Math.floor(b / width)));
}
