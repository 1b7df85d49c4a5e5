import type { Cell } from '../../base/grid.ts';
import { bytesForWork, numbersForWork, shortsForWork } from '../../base/scratch.ts';

/** A wide place in a cave. */
export interface Chamber {
  /** Its widest spot. */
  readonly centre: Cell;
  /** Steps from there to the nearest rock. */
  readonly radius: number;
  /** What can be walked of it, in the order in which one spreads from its centre. */
  readonly cells: readonly Cell[];
}

const ownersForWork = shortsForWork();
const freeForWork = bytesForWork();
const takenForWork = bytesForWork();
const queueForWork = numbersForWork();

/** A level's layer of rooms holds no more. */
const MOST = 200;
/** Chambers of fewer cells are part of the passage. */
const LEAST = 10;

/**
 * Chambers: spots farther from rock than any other near them, and the walkable cells round them up to where it narrows.
 * Wider ones go first; all grow at once, step by step, so that two share what lies between them.
 * @param clearance steps to the nearest rock
 * @param walkable 1 where one can walk
 * @param order the cells where one can walk
 */
export function makeChambers(clearance: Uint8Array, walkable: Uint8Array, order: Int32Array, width: number): Chamber[] {
  const centres = centresOf(clearance, order, width);
  const owner = ownersForWork(walkable.length);
  /** 1 where one can walk and no chamber has spread to. */
  const free = freeForWork(walkable.length);
  free.set(walkable);
  const cells: Cell[][] = centres.map(() => []);
  const queue = queueForWork(walkable.length);
  let end = 0;
  for (const [i, centre] of centres.entries()) {
    owner[centre] = i;
    free[centre] = 0;
    queue[end++] = centre;
  }
  const reach = centres.map((centre) => Math.ceil(clearance[centre] * 1.7) + 2);
  for (let far = 0, i = 0; i < end; far++)
    for (const last = end; i < last; i++) {
      const cell = queue[i];
      const of = owner[cell];
      cells[of].push(cell);
      // Along a wall one may spread into it, but not on through a crawl that is no wider.
      if (far >= reach[of] || (clearance[cell] < 2 && far > 0)) continue;
      const first = end;
      if (free[cell + 1] !== 0) queue[end++] = cell + 1;
      if (free[cell + width] !== 0) queue[end++] = cell + width;
      if (free[cell - 1] !== 0) queue[end++] = cell - 1;
      if (free[cell - width] !== 0) queue[end++] = cell - width;
      for (let k = first; k < end; k++) {
        free[queue[k]] = 0;
        owner[queue[k]] = of;
      }
    }
  const out: Chamber[] = [];
  for (const [i, centre] of centres.entries())
    if (cells[i].length >= LEAST) out.push({ centre, radius: clearance[centre], cells: cells[i] });
  return out;
}

/** Spots narrower than this are passages, where the cave has any that are wider. */
const WIDE = 3;

/** Cells from which none of the four beside them is farther from rock, by how far that is, from `least` on. */
function widestOf(clearance: Uint8Array, order: Int32Array, width: number, least: number): Cell[][] {
  const byRadius: Cell[][] = [];
  for (let k = 0; k < order.length; k++) {
    const cell = order[k];
    const own = clearance[cell];
    if (own < least) continue;
    if (own < clearance[cell + 1] || own < clearance[cell - 1] || own < clearance[cell + width] || own < clearance[cell - width]) continue;
    while (byRadius.length <= own) byRadius.push([]);
    byRadius[own].push(cell);
  }
  return byRadius;
}

/** Widest spots first; no two nearer than the wider one's own width. Where all is narrow, the widest spot there is. */
function centresOf(clearance: Uint8Array, order: Int32Array, width: number): Cell[] {
  const wide = widestOf(clearance, order, width, WIDE);
  const byRadius = wide.length > 0 ? wide : widestOf(clearance, order, width, 0);
  const widest = byRadius.length - 1;
  const least = Math.min(widest, WIDE);
  const centres: Cell[] = [];
  const taken = takenForWork(clearance.length).fill(0, 0, clearance.length);
  const height = clearance.length / width;
  for (let radius = widest; radius >= least; radius--)
    for (const cell of byRadius[radius]) {
      if (taken[cell] || centres.length >= MOST) continue;
      centres.push(cell);
      const apart = 2 * radius + 2;
      const x = cell % width;
      const y = (cell - x) / width;
      for (let ny = Math.max(0, y - apart); ny <= Math.min(height - 1, y + apart); ny++)
        taken.fill(1, ny * width + Math.max(0, x - apart), ny * width + Math.min(width - 1, x + apart) + 1);
    }
  return centres;
}
