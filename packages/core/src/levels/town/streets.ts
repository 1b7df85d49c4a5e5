import { type Cell, NONE } from '../../base/grid.ts';
import { between, type Rng } from '../../base/rng.ts';
import { bytesForWork, numbersForWork, shortsForWork } from '../../base/scratch.ts';
import { type Scene, USE } from '../country/scene.ts';
import { T } from '../country/tiles.ts';

export interface Street {
  readonly kind: 'main' | 'side' | 'market' | 'quay';
  readonly cells: Cell[];
}

/** Makes a square of a way with its north-west corner at a spot; over water it is a bridge. Walls stay. */
export function pave(scene: Scene, x: number, y: number, wide: number, tile: number, cells: Cell[]): void {
  const { width, height, use, tiles } = scene;
  for (let j = Math.max(0, y); j < Math.min(height, y + wide); j++)
    for (let i = Math.max(0, x); i < Math.min(width, x + wide); i++) {
      const cell = j * width + i;
      if (use[cell] === USE.water) tiles[cell] = tiles[cell] === T['shallow water'] && wide < 3 ? T['shallow water'] : T.bridge;
      else if (use[cell] === USE.free) tiles[cell] = tile;
      else continue;
      use[cell] = USE.way;
      cells.push(cell);
    }
}

/** Steps from each cell of a region to the nearest way, and which that is. */
interface Nearness {
  /** FAR where no way is known, CLOSED where none will be. */
  readonly steps: Int16Array;
  readonly nearest: Int32Array;
  /** Takes note of new ways. */
  readonly add: (ways: readonly Cell[]) => void;
}

const FAR = 0x7fff;
const CLOSED = -1;

const stepsForWork = shortsForWork();
const nearestForWork = numbersForWork();
const queueForWork = numbersForWork();

function nearnessOf(region: Uint8Array, use: Uint8Array, width: number): Nearness {
  const n = region.length;
  const steps = stepsForWork(n);
  for (let cell = 0; cell < n; cell++) steps[cell] = region[cell] === 1 && use[cell] === USE.free ? FAR : CLOSED;
  const nearest = nearestForWork(n);
  const queue = queueForWork(2 * n);
  const ways = Int32Array.of(1, -1, width, -width);
  return {
    steps,
    nearest,
    add: (own) => {
      let end = 0;
      for (const cell of own) {
        steps[cell] = 0;
        nearest[cell] = cell;
        if (end < queue.length) queue[end++] = cell;
      }
      for (let i = 0; i < end; i++) {
        const cell = queue[i];
        const further = steps[cell] + 1;
        for (let k = 0; k < 4; k++) {
          const next = cell + ways[k];
          if (next < 0 || next >= n || steps[next] <= further) continue;
          steps[next] = further;
          nearest[next] = nearest[cell];
          if (end < queue.length) queue[end++] = next;
        }
      }
    },
  };
}

const headsForWork = numbersForWork();
const behindsForWork = numbersForWork();

/**
 * Gives out cells farther than `depth` from a way, the farthest first, each at most once. What comes nearer while others are
 * given out waits for its turn anew: one list for each number of steps, looked at when it is its turn.
 */
function farthestFirst(steps: Int16Array, n: number, depth: number): () => Cell {
  const behind = behindsForWork(n);
  let top = 0;
  for (let cell = 0; cell < n; cell++) if (steps[cell] > top && steps[cell] !== FAR) top = steps[cell];
  const heads = headsForWork(top + 1).fill(NONE, 0, top + 1);
  const wait = (cell: Cell): void => {
    behind[cell] = heads[steps[cell]];
    heads[steps[cell]] = cell;
  };
  for (let cell = n - 1; cell >= 0; cell--) if (steps[cell] > depth && steps[cell] !== FAR) wait(cell);
  return () => {
    for (; top > depth; top--)
      while (heads[top] !== NONE) {
        const cell = heads[top];
        heads[top] = behind[cell];
        if (steps[cell] === top) return cell;
        if (steps[cell] > depth) wait(cell);
      }
    return NONE;
  };
}

export interface SideStreetOptions {
  /** No ground within the region is left farther than this from a way, tiles. */
  readonly depth: number;
  /** From 0, streets as straight as a line, to 1. */
  readonly bends: number;
  readonly most: number;
}

/**
 * Side streets, each where there is most ground without a way: from there back to the nearest way and on to the one beyond,
 * so that few of them are blind.
 */
export function sideStreets(scene: Scene, region: Uint8Array, { depth, bends, most }: SideStreetOptions, tile: number, rng: Rng): Street[] {
  const { width, use } = scene;
  const near = nearnessOf(region, use, width);
  const ways: Cell[] = [];
  for (let cell = 0; cell < use.length; cell++) if (use[cell] === USE.way) ways.push(cell);
  near.add(ways);
  const streets: Street[] = [];
  const farthest = farthestFirst(near.steps, region.length, depth);
  for (let round = 0; round < most;) {
    const from = farthest();
    if (from === NONE) break;
    if (use[from] !== USE.free) continue;
    round++;
    const home = near.nearest[from];
    const [x, y] = [from % width, Math.floor(from / width)];
    const [dx, dy] = [(home % width) - x, Math.floor(home / width) - y];
    const cells: Cell[] = [];
    const back = trace(scene, region, x, y, dx, dy, bends, true, rng);
    if (back === null) continue;
    const onward = trace(scene, region, x, y, -dx, -dy, bends, false, rng) ?? [];
    for (const [i, j] of [...back, ...onward]) pave(scene, i, j, 2, tile, cells);
    if (cells.length === 0) continue;
    near.add(cells);
    streets.push({ kind: 'side', cells });
  }
  return streets;
}

/** The spots of a way that starts in one direction and bends as it goes; null where it had to reach a way and did not. */
function trace(
  { width, height, use }: Scene,
  region: Uint8Array,
  x0: number,
  y0: number,
  dx: number,
  dy: number,
  bends: number,
  must: boolean,
  rng: Rng,
): (readonly [number, number])[] | null {
  const spots: (readonly [number, number])[] = [];
  const length = Math.max(Math.abs(dx), Math.abs(dy), 1);
  let [sx, sy] = [dx / length, dy / length];
  let [x, y] = [x0 + 0.5, y0 + 0.5];
  let turn = 0;
  for (let step = 0; step < (must ? length + 6 : 34); step++) {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    if (i < 1 || j < 1 || i >= width - 2 || j >= height - 2) return must ? null : spots;
    const cell = j * width + i;
    if (use[cell] === USE.way) return spots;
    if (use[cell] !== USE.free || (!must && !region[cell])) return must ? null : spots.slice(0, -1);
    spots.push([i, j]);
    if (!must) {
      // Ahead only: towards a way that is known one does not stray.
      turn = 0.7 * turn + between(rng, -0.16, 0.16) * bends;
      [sx, sy] = [sx - sy * turn, sy + sx * turn];
      const most = Math.max(Math.abs(sx), Math.abs(sy));
      [sx, sy] = [sx / most, sy / most];
    }
    x += sx;
    y += sy;
  }
  return must ? null : spots;
}

const metForWork = bytesForWork();

/** Gives back to the ground all ways that cannot be walked to from a cell along ways. */
export function keepJoined(scene: Scene, from: Cell, streets: readonly Street[], tile: number): void {
  const { width, use, tiles } = scene;
  const n = use.length;
  const met = metForWork(n).fill(0, 0, n);
  const queue = queueForWork(n);
  let end = 0;
  const enter = (cell: Cell): void => {
    if (cell < 0 || cell >= n || met[cell] !== 0 || use[cell] !== USE.way) return;
    met[cell] = 1;
    queue[end++] = cell;
  };
  met[from] = 1;
  queue[end++] = from;
  for (let i = 0; i < end; i++) {
    const cell = queue[i];
    enter(cell + 1);
    enter(cell - 1);
    enter(cell + width);
    enter(cell - width);
  }
  for (let cell = 0; cell < use.length; cell++)
    if (use[cell] === USE.way && !met[cell]) {
      const wet = tiles[cell] === T.bridge;
      use[cell] = wet ? USE.water : USE.free;
      tiles[cell] = wet ? T['deep water'] : tile;
    }
  for (const { cells } of streets) {
    let kept = 0;
    for (const cell of cells) if (met[cell]) cells[kept++] = cell;
    cells.length = kept;
  }
}
