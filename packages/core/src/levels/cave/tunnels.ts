import { type Cell, NONE } from '../../base/grid.ts';
import { hash2, hashFrom, unit2 } from '../../base/hash.ts';
import { bytesForWork, numbersForWork, shortsForWork } from '../../base/scratch.ts';
import { type Labels, rootOf } from './labels.ts';
import { MARGIN } from './rock.ts';

/** Rock is this hard to dig, at least; how much harder, a power of two, is drawn by lot for each cell, so that tunnels wind. */
const SOFT = 2;
const HARDNESS = 4;
/** More than the hardest cell takes, and a power of two. */
const RING = 8;
/** Share of possible ways round that are dug, and the most work that one is worth. */
const LOOPS = 0.18;
const ROUND = 14 * SOFT;

/** Two hollows that a tunnel could join, and the cells where the digs from both would meet. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly from: Cell;
  readonly to: Cell;
  readonly work: number;
}

/** Which hollow is nearest to each cell that was dug, by how much digging, and over which cell. */
interface Digs {
  /** Work up to each cell that a dig came to; FRAME on the frame where none did. */
  readonly work: Int16Array;
  /** 0 where a dig starts; else one more than the index in `steps` of the step that came here. */
  readonly back: Uint8Array;
  /** Differences of cells one step on: east, south, west, north. */
  readonly steps: Int32Array;
  /** For each two hollows whose digs met, where that took the least work. */
  readonly links: Link[];
}

/**
 * Joins all hollows, in place, and digs a way out to the frame; returns that entrance. All hollows are dug from at once,
 * through rock of random hardness, until they meet; the least work that joins all of them (Kruskal, On the shortest
 * spanning subtree of a graph, 1956) is done, and some of the rest for ways round.
 * @param side where the way out leads: 0 east, 1 south, 2 west, 3 north
 */
export function dig(labels: Labels, width: number, height: number, loops: number, side: number, salt: number): Cell {
  const { open, count } = labels;
  const round = ROUND * Math.max(1, loops);
  const digs = digFromAll(labels, width, side, round, salt ^ 0x3d1f);
  const links = digs.links.sort((p, q) => p.work - q.work || p.a - q.a || p.b - q.b);
  const root = Int32Array.from({ length: count }, (_, i) => i);
  for (const { a, b, from, to, work } of links) {
    const [p, q] = [rootOf(root, a), rootOf(root, b)];
    root[p] = q;
    if (p === q && (work > round || unit2(salt ^ 0x7f4a, a, b) >= LOOPS * loops)) continue;
    carve(open, digs, from, width, height, salt);
    carve(open, digs, to, width, height, salt);
  }
  const mouth = mouthOf(digs, width, height, side, salt);
  carve(open, digs, mouth, width, height, salt);
  return mouth;
}

/** Work of cells of the frame that no dig has come out at. */
const FRAME = -2;

const worksForWork = shortsForWork();
const backsForWork = bytesForWork();
const behindsForWork = numbersForWork();
const metForWork = numbersForWork();

/**
 * Dijkstra from all hollows at once, which takes their numbers on into the rock. The work to enter a cell is the cell's own,
 * so the first to come is the best, and a ring of lists, one for each amount of work, will do for a queue. It ends when all
 * hollows have met, all that are worth a way round have met too, and some of the wanted side is reached.
 */
function digFromAll({ hollow, count, edges }: Labels, width: number, side: number, round: number, salt: number): Digs {
  const n = hollow.length;
  const height = n / width;
  const work = worksForWork(n).fill(0, 0, n);
  const back = backsForWork(n).fill(0, 0, n);
  const behind = behindsForWork(n);
  const ring = new Int32Array(RING).fill(NONE);
  const steps = Int32Array.of(1, width, -1, -width);
  // The frame is where a dig may come out, not a way along.
  work.fill(FRAME, 0, width);
  work.fill(FRAME, n - width, n);
  for (let y = 1; y < height - 1; y++) work[y * width] = work[(y + 1) * width - 1] = FRAME;
  for (const cell of edges) {
    behind[cell] = ring[0];
    ring[0] = cell;
  }
  let waiting = edges.length;
  const links: Link[] = [];
  /** For each two hollows, one more than the index of their link, or 0. */
  const met = metForWork(count * count).fill(0, 0, count * count);
  const root = Int32Array.from({ length: count }, (_, i) => i);
  let apart = count - 1;
  let unreached = Math.floor((side === 0 || side === 2 ? height : width) / 12);
  for (let now = 0; waiting > 0 && (apart > 0 || unreached > 0 || 2 * now < round + HARDNESS + SOFT); now++) {
    const slot = now & (RING - 1);
    for (let cell = ring[slot]; cell !== NONE; cell = behind[cell]) {
      waiting--;
      const own = hollow[cell];
      for (let k = 0; k < 4; k++) {
        const next = cell + steps[k];
        const other = hollow[next];
        if (other === own) continue;
        if (other !== NONE) {
          const [a, b] = own < other ? [own, other] : [other, own];
          const sum = now + work[next];
          const link = met[a * count + b];
          if (link === 0) {
            met[a * count + b] = links.push({ a, b, from: cell, to: next, work: sum });
            const [p, q] = [rootOf(root, a), rootOf(root, b)];
            root[p] = q;
            if (p !== q) apart--;
          } else if (sum < links[link - 1].work) links[link - 1] = { a, b, from: cell, to: next, work: sum };
          continue;
        }
        const framed = work[next] === FRAME;
        hollow[next] = own;
        back[next] = k + 1;
        const at = now + SOFT + ((hashFrom(salt, next) >>> 1) & (HARDNESS - 1));
        work[next] = at;
        if (framed) {
          if (k === side && isMouth(next, width, height, side)) unreached--;
          continue;
        }
        const slotThen = at & (RING - 1);
        behind[next] = ring[slotThen];
        ring[slotThen] = next;
        waiting++;
      }
    }
    ring[slot] = NONE;
  }
  return { work, back, steps, links };
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

/** Share of a side of the frame that its corners are, each. */
const CORNER = 6;

/** True for a cell of this side of the frame away from its corners. */
function isMouth(cell: Cell, width: number, height: number, side: number): boolean {
  const upright = side === 0 || side === 2;
  const along = upright ? height : width;
  const at = upright ? Math.floor(cell / width) : cell % width;
  const corner = Math.floor(along / CORNER);
  return at >= corner && at < along - corner;
}

/** The cell of one side of the frame, away from its corners, that takes the least work to reach, give or take some luck. */
function mouthOf({ work }: Digs, width: number, height: number, side: number, salt: number): Cell {
  const along = side === 0 || side === 2 ? height : width;
  const corner = Math.floor(along / CORNER);
  let best = NONE;
  let least = Infinity;
  for (let i = corner; i < along - corner; i++) {
    const cell = side === 0 ? i * width + width - 1 : side === 1 ? (height - 1) * width + i : side === 2 ? i * width : i;
    if (work[cell] < 0) continue;
    const effort = work[cell] + 40 * unit2(salt ^ 0x66d3, i, side);
    if (effort < least) {
      least = effort;
      best = cell;
    }
  }
  return best;
}
