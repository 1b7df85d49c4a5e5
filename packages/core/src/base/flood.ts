import { hash2 } from './hash.ts';
import { NONE, neighbourOffsets } from './grid.ts';
import { fillPits } from './pits.ts';

/** How the land of a grid drains. All arrays but `order` have one value per cell. */
export interface Drainage {
  /** The land cells, each after the one it drains into; neighbours in it lie mostly near each other on the grid too. */
  readonly order: Int32Array;
  /** The neighbour each land cell drains into; NONE at sea. */
  readonly downhill: Int32Array;
  /** The ground with every hollow filled to its rim, falling by at least a hair along every way down; where the water ends its height, but 0 at sea. */
  readonly filled: Float32Array;
}

/** Arrays that one call of `drain` after another on grids of one size may work in; what an earlier call gave is lost. */
export interface DrainRoom {
  readonly order: Int32Array;
  readonly downhill: Int32Array;
  readonly filled: Float32Array;
  /** What a call needs for itself. */
  readonly marks: Uint8Array;
  readonly steps: Uint16Array;
}

/** Room for grids of so many cells. */
export function drainRoom(cells: number): DrainRoom {
  return {
    order: new Int32Array(cells),
    downhill: new Int32Array(cells),
    filled: new Float32Array(cells),
    marks: new Uint8Array(cells),
    steps: new Uint16Array(cells),
  };
}

/** Height at which the sea stands while ways down are chosen: below all land. */
const SEA_LEVEL = -1e30;

/**
 * Drains a grid: every cell takes its steepest way down, and where there is none the hollow is filled to its rim, so that
 * all water reaches the sea.
 *
 * Ways down are chosen row by row, which reads memory in order; only from pits does a flood look for the rim, lowest cell
 * first. On worn land that is a few cells in a hundred, and a third of the time of a flood over the whole grid. Every slope
 * is weighed by the luck of the cell it leads to: without it, water on an even slope keeps to the eight directions of the
 * grid, and the eye sees it. Two courses never cross between cells.
 *
 * Source: Barnes, Lehman, Mulla, "Priority-Flood: an optimal depression-filling and watershed-labeling algorithm for
 * digital elevation models", Computers & Geosciences 62, 2014; from pits alone after Zhou, Sun, Fu, "An efficient variant
 * of the Priority-Flood algorithm", Computers & Geosciences 90, 2016.
 *
 * @param ground height of each cell, above 0 on land; anything at sea
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
  room: DrainRoom = drainRoom(width * height),
): Drainage {
  const cells = width * height;
  const { downhill, filled, marks, steps } = room;
  const chances = chancesOf(salt, luck);
  for (let cell = 0; cell < cells; cell++) filled[cell] = sea[cell] !== 0 ? SEA_LEVEL : ground[cell];

  const steepest = (cell: number): number => {
    const own = filled[cell];
    let best = 0;
    let way = NONE;
    let beside = cell + 1;
    let drop = own - filled[beside];
    if (drop > 0 && (drop *= chances[Math.imul(beside, SCATTER) >>> 20]) > best) {
      best = drop;
      way = beside;
    }
    beside = cell + width;
    drop = own - filled[beside];
    if (drop > 0 && (drop *= chances[Math.imul(beside, SCATTER) >>> 20]) > best) {
      best = drop;
      way = beside;
    }
    beside = cell - 1;
    drop = own - filled[beside];
    if (drop > 0 && (drop *= chances[Math.imul(beside, SCATTER) >>> 20]) > best) {
      best = drop;
      way = beside;
    }
    beside = cell - width;
    drop = own - filled[beside];
    if (drop > 0 && (drop *= chances[Math.imul(beside, SCATTER) >>> 20]) > best) {
      best = drop;
      way = beside;
    }
    beside = cell + width + 1;
    drop = (own - filled[beside]) * corner;
    if (drop > 0 && (drop *= chances[Math.imul(beside, SCATTER) >>> 20]) > best) {
      best = drop;
      way = beside;
    }
    beside = cell + width - 1;
    drop = (own - filled[beside]) * corner;
    if (drop > 0 && (drop *= chances[Math.imul(beside, SCATTER) >>> 20]) > best) {
      best = drop;
      way = beside;
    }
    beside = cell - width - 1;
    drop = (own - filled[beside]) * corner;
    if (drop > 0 && (drop *= chances[Math.imul(beside, SCATTER) >>> 20]) > best) {
      best = drop;
      way = beside;
    }
    beside = cell - width + 1;
    drop = (own - filled[beside]) * corner;
    if (drop > 0 && (drop *= chances[Math.imul(beside, SCATTER) >>> 20]) > best) {
      best = drop;
      way = beside;
    }
    return way;
  };

  const pits: number[] = [];
  for (let cell = 0; cell < cells; cell++) {
    if (sea[cell] !== 0) {
      downhill[cell] = NONE;
      continue;
    }
    const way = steepest(cell);
    downhill[cell] = way;
    if (way === NONE) pits.push(cell);
  }
  steps.fill(0);
  if (pits.length > 0) {
    const flat: number[] = [];
    for (const cell of fillPits(filled, pits, width, marks)) {
      const way = steepest(cell);
      downhill[cell] = way;
      if (way === NONE) flat.push(cell);
    }
    crossFlats(flat, downhill, filled, steps, chances, width);
  }
  uncross(downhill, filled, steps, width);
  const order = orderOf(downhill, sea, room.order, marks);
  for (let cell = 0; cell < cells; cell++) if (sea[cell] !== 0) filled[cell] = ground[cell] > 0 ? ground[cell] : 0;
  for (let k = 0; k < order.length; k++) {
    const cell = order[k];
    const rim = filled[downhill[cell]] + HAIR;
    if (filled[cell] < rim) filled[cell] = rim;
  }
  return { order, downhill, filled };
}

/** How much a filled flat rises from cell to cell, in the unit of the heights. */
const HAIR = 1e-3;
const SCATTER = 0x9e3779b1;
const CHANCES = 4096;

/** What slopes are multiplied by, drawn once and looked up by cell: 1 ± half of `luck`. */
function chancesOf(salt: number, luck: number): Float32Array {
  const chances = new Float32Array(CHANCES);
  for (let i = 0; i < CHANCES; i++) chances[i] = 1 + luck * ((hash2(salt, i, 2) >>> 8) / 16777216 - 0.5);
  return chances;
}

/**
 * Leads the water of flats to the cells on them that have a way down, by the fewest steps and among these by luck.
 * @param flat cells without a lower neighbour, each joined over equal ones to one that has one
 * @param steps set to the number of steps to such a cell; 0 elsewhere
 */
function crossFlats(
  flat: readonly number[],
  downhill: Int32Array,
  filled: Float32Array,
  steps: Uint16Array,
  chances: Float32Array,
  width: number,
): void {
  const around = neighbourOffsets(width);
  const queue: number[] = [];
  for (const cell of flat) {
    for (let k = 0; k < 8; k++) {
      const beside = cell + around[k];
      if (filled[beside] === filled[cell] && downhill[beside] !== NONE) queue.push(beside);
    }
  }
  const edge = queue.length;
  for (let i = 0; i < queue.length; i++) {
    const cell = queue[i];
    let best = 0;
    for (let k = 0; k < 8; k++) {
      const beside = cell + around[k];
      if (filled[beside] !== filled[cell]) continue;
      if (downhill[beside] === NONE) {
        downhill[beside] = cell;
        steps[beside] = steps[cell] + 1;
        queue.push(beside);
      } else if (i >= edge && steps[beside] < steps[cell]) {
        const chance = chances[Math.imul(beside, SCATTER) >>> 20];
        if (chance <= best) continue;
        best = chance;
        downhill[cell] = beside;
      }
    }
  }
}

/**
 * Where one course runs from north-west to south-east between two cells and another crosses it, the second is led into
 * the lower of the two cells below instead, which is its neighbour too.
 */
function uncross(downhill: Int32Array, filled: Float32Array, steps: Uint16Array, width: number): void {
  const southEast = width + 1;
  const southWest = width - 1;
  for (let cell = 0; cell < downhill.length; cell++) {
    const way = downhill[cell];
    if (way === NONE) continue;
    const step = way - cell;
    if (step !== southEast && step !== southWest && step !== -southEast && step !== -southWest) continue;
    // The other two corners of the square that this course cuts across.
    const column = step === southEast || step === -southWest ? cell + 1 : cell - 1;
    const row = way - (column - cell);
    const crossing = downhill[column] === row ? column : downhill[row] === column ? row : NONE;
    if (crossing === NONE) continue;
    const other = downhill[crossing];
    if (filled[way] < filled[other] || (filled[way] === filled[other] && steps[way] <= steps[other])) downhill[crossing] = way;
    else downhill[cell] = other;
  }
}

/**
 * The cells that drain, in an order in which each stands after the one it drains into: the courses one by one, each from
 * where it meets those before it upwards.
 * @param sinks 1 where water ends
 */
export function orderOf(
  downhill: Int32Array,
  sinks: Uint8Array,
  order: Int32Array = new Int32Array(downhill.length),
  done: Uint8Array = new Uint8Array(downhill.length),
): Int32Array {
  done.set(sinks);
  let count = 0;
  for (let start = 0; start < downhill.length; start++) {
    if (done[start] !== 0) continue;
    let end = count;
    for (let cell = start; cell !== NONE && done[cell] === 0; cell = downhill[cell]) {
      done[cell] = 1;
      order[end++] = cell;
    }
    for (let low = count, high = end - 1; low < high; low++, high--) {
      const held = order[low];
      order[low] = order[high];
      order[high] = held;
    }
    count = end;
  }
  return order.subarray(0, count);
}

/** Number of cells (or whatever `weight` counts) that drain through each cell, its own share included. */
export function accumulate(order: Int32Array, downhill: Int32Array, weight: Float32Array): Float32Array {
  return gather(order, downhill, weight.slice());
}

/** The same in place: what `sum` holds is added up down the courses. */
export function gather(order: Int32Array, downhill: Int32Array, sum: Float32Array): Float32Array {
  for (let k = order.length - 1; k >= 0; k--) {
    const cell = order[k];
    const way = downhill[cell];
    if (way !== NONE) sum[way] += sum[cell];
  }
  return sum;
}
