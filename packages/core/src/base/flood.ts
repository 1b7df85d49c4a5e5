import { hash2 } from './hash.ts';
import { NONE, neighbourOffsets } from './grid.ts';

/** How the land of a grid drains. All arrays but `order` have one value per cell. */
export interface Drainage {
  /** The land cells, each after the one it drains into. */
  readonly order: Int32Array;
  /** The neighbour each land cell drains into; NONE at sea. */
  readonly downhill: Int32Array;
  /** The ground with every hollow filled to its rim, rising by at least a hair along every way up; where the water ends its height, but 0 at sea. */
  readonly filled: Float32Array;
}

/** How much a filled flat rises from cell to cell, in the unit of the heights. */
const HAIR = 1e-3;

/**
 * Drains a grid: floods the land from the sea upwards, lowest cell first, so that every cell has a way down and hollows
 * are filled to their rims; then each cell takes its steepest way among those the flood had reached before it.
 *
 * Heights are sorted into buckets, first in first out, which makes the flood linear in the number of cells and its ties
 * independent of the engine. Every slope is weighed by the luck of the cell it leads to: without it, water on an even
 * slope keeps to the eight directions of the grid, and the eye sees it. Two courses never cross between cells.
 *
 * Source: Barnes, Lehman, Mulla, "Priority-Flood: an optimal depression-filling and watershed-labeling algorithm for
 * digital elevation models", Computers & Geosciences 62, 2014.
 *
 * @param ground height of each cell; anything at sea
 * @param sea 1 where the cell takes up water: sea, or a lake without outlet; the outermost ring of cells must be 1
 * @param luck 0 for plain steepest descent, up to 1 for courses that wander
 * @param corner what a drop over a corner counts against one over an edge; the plain slope by default
 */
export function drain(
  ground: Float32Array,
  sea: Uint8Array,
  width: number,
  height: number,
  salt: number,
  luck: number,
  corner = 0.7071067811865476,
): Drainage {
  const cells = width * height;
  const around = neighbourOffsets(width);
  const [e, s, w, n, se, sw, nw, ne] = around;

  let least = Infinity;
  let most = -Infinity;
  let land = 0;
  for (let cell = 0; cell < cells; cell++) {
    if (sea[cell] !== 0) continue;
    land++;
    const z = ground[cell];
    if (z < least) least = z;
    if (z > most) most = z;
  }
  const levels = Math.max(256, Math.min(65536, land));
  const scale = most > least ? (levels - 1) / (most - least) : 0;

  const order = new Int32Array(land);
  const downhill = new Int32Array(cells).fill(NONE);
  const filled = new Float32Array(cells);
  const bucket = new Uint16Array(cells);
  /** Place in `order`, counted from 1; 0 while the flood has not reached the cell, -1 while it waits in a bucket, -2 at sea. */
  const rank = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    if (sea[cell] === 0) bucket[cell] = (ground[cell] - least) * scale;
    else {
      rank[cell] = SEA;
      if (ground[cell] > 0) filled[cell] = ground[cell];
    }
  }
  const next = new Int32Array(cells);
  const head = new Int32Array(levels).fill(NONE);
  const tail = new Int32Array(levels);
  const chances = chancesOf(salt, luck);

  for (let cell = width + 1; cell < cells - width - 1; cell++) {
    if (sea[cell] !== 0) continue;
    if (
      (sea[cell + e] |
        sea[cell + s] |
        sea[cell + w] |
        sea[cell + n] |
        sea[cell + se] |
        sea[cell + sw] |
        sea[cell + nw] |
        sea[cell + ne]) ===
      0
    )
      continue;
    const turn = hash2(salt, cell, 1) & 7;
    for (let k = 0; k < 8; k++) {
      const shore = cell + around[k < 4 ? (k + turn) & 3 : 4 + ((k + turn) & 3)];
      if (sea[shore] !== 0) {
        downhill[cell] = shore;
        break;
      }
    }
    rank[cell] = WAITING;
    const level = bucket[cell];
    if (head[level] === NONE) head[level] = cell;
    else next[tail[level]] = cell;
    tail[level] = cell;
    next[cell] = NONE;
  }

  let count = 0;
  for (let level = 0; level < levels; level++) {
    for (let cell = head[level]; cell !== NONE; cell = next[cell]) {
      order[count++] = cell;
      rank[cell] = count;
      const reached = downhill[cell];
      const rim = filled[reached] + HAIR;
      const own = ground[cell] > rim ? ground[cell] : rim;
      filled[cell] = own;
      const inland = rank[reached] !== SEA;
      let best = 0;
      for (let k = 0; k < 8; k++) {
        const neighbour = cell + around[k];
        const at = rank[neighbour];
        if (at > 0) {
          // What the flood has passed lies on the way to the sea: the steepest of it is the way down.
          if (!inland) continue;
          const drop = own - filled[neighbour];
          if (drop <= 0) continue;
          const slope = drop * chances[Math.imul(neighbour, 0x9e3779b1) >>> 20] * (k < 4 ? 1 : corner);
          if (slope <= best) continue;
          best = slope;
          downhill[cell] = neighbour;
        } else if (at === 0) {
          rank[neighbour] = WAITING;
          downhill[neighbour] = cell;
          let where = bucket[neighbour];
          if (where < level) where = level;
          next[neighbour] = NONE;
          if (head[where] === NONE) head[where] = neighbour;
          else next[tail[where]] = neighbour;
          tail[where] = neighbour;
        }
      }
    }
  }
  uncross(order, downhill, rank, width);
  return { order, downhill, filled };
}

const WAITING = -1;
const SEA = -2;
const CHANCES = 4096;

/** What slopes are multiplied by, drawn once and looked up by cell: 1 ± half of `luck`. */
function chancesOf(salt: number, luck: number): Float32Array {
  const chances = new Float32Array(CHANCES);
  for (let i = 0; i < CHANCES; i++) chances[i] = 1 + luck * ((hash2(salt, i, 2) >>> 8) / 16777216 - 0.5);
  return chances;
}

/**
 * Where one course runs from north-west to south-east between two cells and another crosses it, the second is led into
 * the lower of the two cells below instead, which is its neighbour too. Lower is what the flood reached first (the sea
 * before all), so that `order` stays true.
 */
function uncross(order: Int32Array, downhill: Int32Array, rank: Int32Array, width: number): void {
  for (let k = 0; k < order.length; k++) {
    const cell = order[k];
    const way = downhill[cell];
    const step = way - cell;
    if (step !== width + 1 && step !== width - 1 && step !== -width + 1 && step !== -width - 1) continue;
    // The other two corners of the square that this course cuts across.
    const column = step === width + 1 || step === -width + 1 ? cell + 1 : cell - 1;
    const row = way - (column - cell);
    const crossing = downhill[column] === row ? column : downhill[row] === column ? row : NONE;
    if (crossing === NONE) continue;
    const other = downhill[crossing];
    if (rank[way] <= rank[other]) downhill[crossing] = way;
    else downhill[cell] = other;
  }
}

/** Number of cells (or whatever `weight` counts) that drain through each cell, its own share included. */
export function accumulate(order: Int32Array, downhill: Int32Array, weight: Float32Array): Float32Array {
  const sum = weight.slice();
  for (let k = order.length - 1; k >= 0; k--) {
    const cell = order[k];
    const way = downhill[cell];
    if (way !== NONE) sum[way] += sum[cell];
  }
  return sum;
}
