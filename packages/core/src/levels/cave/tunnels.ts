import { type Cell, NONE } from '../../base/grid.ts';
import { hash2, hashFrom, unit2 } from '../../base/hash.ts';
import { MARGIN } from './rock.ts';

/** Hollows smaller than this many cells are filled up. */
const POCKET = 12;
/** Rock is this hard to dig, at least; how much harder, a power of two, is drawn by lot for each cell, so that tunnels wind. */
const SOFT = 2;
const HARDNESS = 4;
/** More than the hardest cell takes, and a power of two. */
const RING = 8;
/** Share of possible ways round that are dug. */
const LOOPS = 0.18;

/** Two hollows that a tunnel could join, and the cells where the digs from both would meet. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly from: Cell;
  readonly to: Cell;
  readonly work: number;
}

/** Which hollow is nearest to each cell, by how much digging, and over which cell. */
interface Digs {
  readonly hollow: Int16Array;
  readonly work: Int16Array;
  /** 0 where a dig starts; else one more than the index in `steps` of the step that came here. */
  readonly back: Uint8Array;
  /** Differences of cells one step on: east, south, west, north. */
  readonly steps: Int32Array;
}

/**
 * Joins all hollows, in place, and digs a way out to the frame; returns that entrance. All hollows are dug from at once,
 * through rock of random hardness, until they meet; the least work that joins all of them (Kruskal, On the shortest
 * spanning subtree of a graph, 1956) is done, and some of the rest for ways round.
 * @param side where the way out leads: 0 east, 1 south, 2 west, 3 north
 */
export function dig(open: Uint8Array, width: number, height: number, loops: number, side: number, salt: number): Cell {
  const { hollow, count } = label(open, width, height);
  const digs = digFromAll(open, hollow, width, salt ^ 0x3d1f);
  const links = linksOf(digs, width, height, count);
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (of: number): number => {
    while (parent[of] !== of) of = parent[of] = parent[parent[of]];
    return of;
  };
  for (const { a, b, from, to, work } of links) {
    const first = root(a) !== root(b);
    if (first) parent[root(a)] = root(b);
    if (!first && (work > 14 * SOFT || unit2(salt ^ 0x7f4a, a, b) >= LOOPS * loops)) continue;
    carve(open, digs, from, width, height, salt);
    carve(open, digs, to, width, height, salt);
  }
  const mouth = mouthOf(digs, width, height, side, salt);
  carve(open, digs, mouth, width, height, salt);
  return mouth;
}

/** Numbers the hollows and fills the pockets; where all are pockets, one is dug in the middle. */
function label(open: Uint8Array, width: number, height: number): { readonly hollow: Int16Array; readonly count: number } {
  const hollow = new Int16Array(open.length).fill(NONE);
  const queue = new Int32Array(open.length);
  let count = 0;
  for (let start = 0; start < open.length; start++) {
    if (open[start] === 0 || hollow[start] !== NONE) continue;
    let end = 1;
    queue[0] = start;
    hollow[start] = count;
    for (let i = 0; i < end; i++) {
      const cell = queue[i];
      // Hollow rock keeps off the frame: each of its cells has four neighbours.
      if (open[cell + 1] && hollow[cell + 1] === NONE) hollow[(queue[end++] = cell + 1)] = count;
      if (open[cell - 1] && hollow[cell - 1] === NONE) hollow[(queue[end++] = cell - 1)] = count;
      if (open[cell + width] && hollow[cell + width] === NONE) hollow[(queue[end++] = cell + width)] = count;
      if (open[cell - width] && hollow[cell - width] === NONE) hollow[(queue[end++] = cell - width)] = count;
    }
    if (end >= POCKET) count++;
    else
      for (let i = 0; i < end; i++) {
        open[queue[i]] = 0;
        hollow[queue[i]] = NONE;
      }
  }
  if (count > 0) return { hollow, count };
  for (let y = -3; y <= 3; y++)
    for (let x = -3; x <= 3; x++) {
      if (x * x + y * y > 10) continue;
      const cell = ((height >> 1) + y) * width + (width >> 1) + x;
      open[cell] = 1;
      hollow[cell] = 0;
    }
  return { hollow, count: 1 };
}

/**
 * Dijkstra from all hollows at once, which takes their numbers on into the rock. The work to enter a cell is the cell's own,
 * so the first to come is the best, and a ring of lists, one for each amount of work, will do for a queue.
 */
function digFromAll(open: Uint8Array, hollow: Int16Array, width: number, salt: number): Digs {
  const work = new Int16Array(open.length).fill(NONE);
  const back = new Uint8Array(open.length);
  const ring = new Int32Array(RING).fill(NONE);
  const behind = new Int32Array(open.length);
  const steps = Int32Array.of(1, width, -1, -width);
  let waiting = 0;
  for (let cell = 0; cell < open.length; cell++) {
    if (!open[cell]) continue;
    work[cell] = 0;
    if (open[cell + 1] && open[cell + width] && open[cell - 1] && open[cell - width]) continue;
    behind[cell] = ring[0];
    ring[0] = cell;
    waiting++;
  }
  const last = open.length - width;
  for (let now = 0; waiting > 0; now++) {
    const slot = now & (RING - 1);
    for (let cell = ring[slot]; cell !== NONE; cell = behind[cell]) {
      waiting--;
      const x = cell % width;
      // The frame is where a dig may come out, not a way along.
      if (x === 0 || x === width - 1 || cell < width || cell >= last) continue;
      for (let k = 0; k < 4; k++) {
        const next = cell + steps[k];
        if (work[next] !== NONE) continue;
        hollow[next] = hollow[cell];
        back[next] = k + 1;
        const at = now + SOFT + ((hashFrom(salt, next) >>> 1) & (HARDNESS - 1));
        work[next] = at;
        const slotThen = at & (RING - 1);
        behind[next] = ring[slotThen];
        ring[slotThen] = next;
        waiting++;
      }
    }
    ring[slot] = NONE;
  }
  return { hollow, work, back, steps };
}

/** For each two hollows whose digs meet the least work, all sorted by work. */
function linksOf({ hollow, work }: Digs, width: number, height: number, count: number): Link[] {
  const best = new Map<number, Link>();
  const meet = (from: Cell, to: Cell): void => {
    const a = Math.min(hollow[from], hollow[to]);
    const b = Math.max(hollow[from], hollow[to]);
    const sum = work[from] + work[to];
    const known = best.get(a * count + b);
    if (known === undefined || sum < known.work) best.set(a * count + b, { a, b, from, to, work: sum });
  };
  for (let y = MARGIN; y < height - MARGIN; y++)
    for (let x = MARGIN, cell = y * width + MARGIN; x < width - MARGIN; x++, cell++) {
      const own = hollow[cell];
      if (hollow[cell + 1] !== own && x + 1 < width - MARGIN) meet(cell, cell + 1);
      if (hollow[cell + width] !== own && y + 1 < height - MARGIN) meet(cell, cell + width);
    }
  return [...best.values()].sort((p, q) => p.work - q.work || p.a - q.a || p.b - q.b);
}

/** Opens the way from a cell back to its hollow, here and there two or three cells wide. */
function carve(open: Uint8Array, { back, steps }: Digs, from: Cell, width: number, height: number, salt: number): void {
  for (let cell = from; back[cell] !== 0; cell -= steps[back[cell] - 1]) {
    open[cell] = 1;
    const x = cell % width;
    const y = (cell - x) / width;
    const luck = hash2(salt ^ 0x1b87, x, y);
    for (let k = 0; k < 4; k++) {
      if ((luck >>> (3 * k)) % 8 < 3) continue;
      const nx = k === 0 ? x + 1 : k === 2 ? x - 1 : x;
      const ny = k === 1 ? y + 1 : k === 3 ? y - 1 : y;
      if (nx >= MARGIN && ny >= MARGIN && nx < width - MARGIN && ny < height - MARGIN) open[ny * width + nx] = 1;
    }
  }
}

/** The cell of one side of the frame, away from its corners, that takes the least work to reach. */
function mouthOf({ work }: Digs, width: number, height: number, side: number, salt: number): Cell {
  const along = side === 0 || side === 2 ? height : width;
  const corner = Math.floor(along / 6);
  let best = NONE;
  let least = Infinity;
  for (let i = corner; i < along - corner; i++) {
    const cell = side === 0 ? i * width + width - 1 : side === 1 ? (height - 1) * width + i : side === 2 ? i * width : i;
    const effort = work[cell] + 40 * unit2(salt ^ 0x66d3, i, side);
    if (effort < least) {
      least = effort;
      best = cell;
    }
  }
  return best;
}
