import { type Cell, NONE } from '../../base/grid.ts';
import { bytesForWork, numbersForWork, shortsForWork } from '../../base/scratch.ts';
import { type Scene, USE } from '../country/scene.ts';
import { T } from '../country/tiles.ts';
import type { Building } from './build.ts';
import type { Street } from './streets.ts';

/** A street goes on for so many cells past its last door. */
const BEYOND = 2;

const ownerForWork = shortsForWork();
const stepsForWork = shortsForWork();
const doorsForWork = bytesForWork();
const queueForWork = numbersForWork();

/**
 * Gives the ends of side streets back to the ground that lead to no door and to no other street: the last laid first, since
 * those before may have been laid to lead on to them.
 */
export function trimStreets(scene: Scene, streets: readonly Street[], buildings: readonly Building[]): void {
  const { width, use, tiles } = scene;
  const n = use.length;
  const owner = ownerForWork(n).fill(NONE, 0, n);
  for (const [id, { cells }] of streets.entries()) for (const cell of cells) if (owner[cell] === NONE) owner[cell] = id;
  const steps = stepsForWork(n).fill(NONE, 0, n);
  const isDoor = doorsForWork(n).fill(0, 0, n);
  for (const { lot } of buildings) isDoor[lot.way] = 1;
  const queue = queueForWork(n);
  for (let id = streets.length - 1; id >= 0; id--) {
    const { kind, cells } = streets[id];
    if (kind !== 'side') continue;
    const isOther = (next: Cell): boolean => use[next] === USE.way && owner[next] !== id;
    const joins = (cell: Cell): boolean => isOther(cell + 1) || isOther(cell - 1) || isOther(cell + width) || isOther(cell - width);
    // From where it leaves the oldest of the streets that it meets.
    const home = cells.find((cell) => owner[cell] === id && joins(cell));
    if (home === undefined) continue;
    let end = 0;
    const enter = (next: Cell, far: number): void => {
      if (owner[next] !== id || steps[next] !== NONE) return;
      steps[next] = far;
      queue[end++] = next;
    };
    enter(home, 0);
    for (let i = 0; i < end; i++) {
      const cell = queue[i];
      const far = steps[cell] + 1;
      enter(cell + 1, far);
      enter(cell - 1, far);
      enter(cell + width, far);
      enter(cell - width, far);
    }
    // The farther they are the later they were met.
    let last = -1;
    for (let i = end - 1; i >= 0 && last < 0; i--) {
      const cell = queue[i];
      if (isDoor[cell] === 1 || (joins(cell) && apart(cell, home, width) > BEYOND + 2)) last = steps[cell];
    }
    let kept = 0;
    for (const cell of cells) {
      const isSpare = owner[cell] === id && steps[cell] > last + (last < 0 ? 0 : BEYOND) && tiles[cell] !== T.bridge;
      if (isSpare) {
        use[cell] = USE.free;
        tiles[cell] = T.ground;
        owner[cell] = NONE;
      } else cells[kept++] = cell;
    }
    cells.length = kept;
  }
}

function apart(a: Cell, b: Cell, width: number): number {
  return Math.max(Math.abs((a % width) - (b % width)), Math.abs(Math.floor(a / width) - Math.floor(b / width)));
}
