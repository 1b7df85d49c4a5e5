import { type Cell, NONE } from '../../base/grid.ts';
import { unit2 } from '../../base/hash.ts';
import { spreadByRuns } from '../../base/runs.ts';
import { bytesForWork, numbersForWork } from '../../base/scratch.ts';
import { addDoor, isOpen, type Scene, USE } from './scene.ts';
import { T } from './tiles.ts';

/** Smallest piece of open country that is worth a bridge, and the widest water that one is built over, cells. */
const WORTH = 80;
const WIDEST = 16;
/** Smallest yard that gets a door of its own. */
const YARD = 6;

const queueForWork = numbersForWork();
const leftForWork = bytesForWork();

/** Marks with 1 what can be walked to from the first cells of a queue, across edges, and queues it; returns how many cells that makes. */
function spread(scene: Scene, queue: Int32Array, count: number, met: Uint8Array): number {
  const { width, tiles, solid, barred } = scene;
  let end = count;
  const enter = (cell: Cell): void => {
    if (met[cell] || solid[tiles[cell]] || barred[cell]) return;
    met[cell] = 1;
    queue[end++] = cell;
  };
  for (let i = 0; i < end; i++) {
    const cell = queue[i];
    const x = cell % width;
    if (x + 1 < width) enter(cell + 1);
    if (x > 0) enter(cell - 1);
    if (cell >= width) enter(cell - width);
    if (cell + width < tiles.length) enter(cell + width);
  }
  return end;
}

/**
 * Joins to the entrance what lies apart from it: yards by back doors, the far banks by footbridges; what is too small for
 * that grows over. Afterwards every open cell can be walked to.
 */
export function seal(scene: Scene, entrance: Cell, salt: number): void {
  const { tiles, width, solid, barred } = scene;
  const n = tiles.length;
  const met = new Uint8Array(n);
  const left = leftForWork(n);
  for (let cell = 0; cell < n; cell++) left[cell] = solid[tiles[cell]] | barred[cell] ? 0 : 1;
  const join = (cell: Cell): void => {
    left[cell] = 1;
    spreadByRuns(left, width, cell, met);
  };
  join(entrance);
  for (const { from, to } of scene.links) for (const end of [from, to]) if (!met[end]) join(end);
  const queue = queueForWork(n);
  const spreadFrom = (cell: Cell, marks: Uint8Array): number => {
    marks[cell] = 1;
    queue[0] = cell;
    return spread(scene, queue, 1, marks);
  };
  const seen = met.slice();
  for (let start = 0; start < n; start++) {
    if (left[start] === 0 || seen[start] || met[start] || !isOpen(scene, start) || barred[start]) continue;
    const piece = queue.slice(0, spreadFrom(start, seen));
    const joint = piece.length >= YARD ? backDoor(scene, piece, met) || (piece.length >= WORTH && footbridge(scene, piece, met)) : false;
    if (joint) {
      for (const cell of piece) met[cell] = 1;
      queue.set(piece);
      const end = spread(scene, queue, piece.length, met);
      for (let k = 0; k < end; k++) seen[queue[k]] = 1;
    } else for (const cell of piece) overgrow(scene, cell, unit2(salt, cell % width, 7));
  }
}

/** A door from a house into the yard behind it. */
function backDoor(scene: Scene, piece: Int32Array, met: Uint8Array): boolean {
  const { width, use, tiles, solid, taken, barred } = scene;
  for (const cell of piece)
    for (const step of [1, -1, width, -width]) {
      const wall = cell + step;
      const room = wall + step;
      if (tiles[wall] !== T['house wall'] || use[room] !== USE.inside || !met[room] || tiles[room] === T.doorway || barred[room]) continue;
      const across = step === 1 || step === -1 ? width : 1;
      if (!solid[tiles[wall + across]] || !solid[tiles[wall - across]] || taken[cell]) continue;
      addDoor(scene, wall, 'door');
      return true;
    }
  return false;
}

/** Planks over the narrowest water between a piece and what is joined already. */
function footbridge(scene: Scene, piece: Int32Array, met: Uint8Array): boolean {
  const { width, tiles } = scene;
  const back = new Map<Cell, Cell>(Array.from(piece, (cell) => [cell, NONE]));
  let front: Cell[] = [...piece];
  for (let far = 0; far <= WIDEST && front.length > 0; far++) {
    const next: Cell[] = [];
    for (const cell of front) {
      const x = cell % width;
      for (const step of [1, -1, width, -width]) {
        const other = cell + step;
        if (other < 0 || other >= tiles.length || (step === 1 && x + 1 === width) || (step === -1 && x === 0) || back.has(other)) continue;
        if (met[other]) {
          for (let at = cell; tiles[at] === T['deep water']; at = back.get(at) ?? NONE) {
            tiles[at] = T.bridge;
            scene.use[at] = USE.way;
          }
          return true;
        }
        if (tiles[other] !== T['deep water']) continue;
        back.set(other, cell);
        next.push(other);
      }
    }
    front = next;
  }
  return false;
}

function overgrow(scene: Scene, cell: Cell, luck: number): void {
  const { tiles } = scene;
  const tile = tiles[cell];
  if (tile === T['shallow water']) tiles[cell] = T['deep water'];
  else tiles[cell] = luck < 0.35 ? T.tree : T.bush;
}
