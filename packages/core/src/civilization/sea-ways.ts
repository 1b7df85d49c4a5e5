import { NONE, neighbourOffsets, type Rect } from '../base/grid.ts';
import { openQueue } from './cost-queue.ts';
import { PASSAGE } from './passage.ts';
import type { Crossing, Flood } from './ways.ts';

/** Cost of a step between two cells of sea, in the unit of Passage.toil. */
const STEP = 16;
/** Cells along the edge of a square of open water, which is sailed as a whole. */
const SQUARE = 4;
/** Where in its square the cell lies that stands for all of it. */
const MIDDLE = 1;
/** How much farther than the last two harbours that met the sea is searched, beside half as far again. */
const SEA_ROOM = 400;
const UNENDING = 0x7fffffff;

/**
 * The sea ways between harbours whose waters meet: one flood from all of them, cell by cell along the shore and in whole
 * squares where nothing but water lies, which are a sixteenth in number. Once every harbour is joined with every other,
 * it goes a little further only.
 *
 * @param flood what is known of the land, where each site's own cell costs nothing; the cells of the sea are still unknown and are filled in
 */
export function findSeaWays(
  rect: Pick<Rect, 'width' | 'height'>,
  kind: Uint8Array,
  sites: readonly { readonly cell: number; readonly harbour: boolean }[],
  { owner, from, cost }: Flood,
): Crossing[] {
  const harbours = sites.flatMap(({ harbour }, s) => (harbour ? [s] : []));
  if (harbours.length < 2) return [];
  const isHarbour = Uint8Array.from(sites, ({ harbour }) => (harbour ? 1 : 0));
  const { width } = rect;
  const around = neighbourOffsets(width);
  const node = openWater(rect, kind);
  const queue = openQueue();
  for (const s of harbours) queue.put(sites[s].cell, 0);

  const meetings = new Map<number, { cost: number; cellA: number; cellB: number }>();
  const group = Int32Array.from(sites, (_, s) => s);
  let apart = harbours.length - 1;
  let farthest = UNENDING;
  let cell = 0;
  let level = 0;
  const meet = (other: number, total: number, there: number): void => {
    const own = owner[cell];
    const low = own < other;
    const key = (low ? own : other) * sites.length + (low ? other : own);
    const known = meetings.get(key);
    if (known !== undefined && known.cost <= total) return;
    meetings.set(key, { cost: total, cellA: low ? cell : there, cellB: low ? there : cell });
    const one = rootOf(group, own);
    const two = rootOf(group, other);
    if (one === two) return;
    group[two] = one;
    apart--;
    if (apart === 0) farthest = level + (level >> 1) + SEA_ROOM;
  };
  const visit = (there: number, step: number): void => {
    const known = cost[there];
    if (level + step < known) {
      cost[there] = level + step;
      owner[there] = owner[cell];
      from[there] = cell;
      queue.put(there, level + step);
    } else if (owner[there] !== owner[cell] && known <= level) meet(owner[there], level + step + known, there);
  };

  for (;;) {
    cell = queue.take(cost);
    if (cell === NONE) break;
    level = cost[cell];
    if (level > farthest) break;
    if (node[cell] !== cell) {
      // A harbour, or a cell along the shore: to the neighbours, and to the middle of the squares beside it.
      const ashore = kind[cell] !== PASSAGE.sea;
      for (let k = 0; k < 4; k++) {
        const neighbour = cell + around[k];
        if (kind[neighbour] === PASSAGE.sea) {
          const there = node[neighbour] === NONE ? neighbour : node[neighbour];
          visit(there, there === neighbour ? STEP : lengthOf(cell, there, width));
        } else if (cost[neighbour] === 0 && isHarbour[owner[neighbour]] !== 0) visit(neighbour, STEP);
      }
      if (ashore) continue;
      for (let k = 4; k < 8; k++) {
        const neighbour = cell + around[k];
        if (kind[neighbour] !== PASSAGE.sea || node[neighbour] !== NONE) continue;
        const x = k === 4 || k === 7 ? 1 : -1;
        if (kind[cell + x] === PASSAGE.sea && kind[neighbour - x] === PASSAGE.sea) visit(neighbour, ASLANT);
      }
      continue;
    }
    const corner = cell - MIDDLE * width - MIDDLE;
    for (let k = 0; k < 4; k++) {
      const way = SQUARE * around[k];
      const square = node[cell + way] === cell + way;
      if (square) visit(cell + way, SQUARE * STEP);
      else {
        const along = k === 0 || k === 2 ? width : 1;
        const first = k === 0 ? corner + SQUARE : k === 1 ? corner + SQUARE * width : k === 2 ? corner - 1 : corner - width;
        for (let i = 0, shore = first; i < SQUARE; i++, shore += along)
          if (kind[shore] === PASSAGE.sea || (cost[shore] === 0 && isHarbour[owner[shore]] !== 0))
            visit(shore, lengthOf(cell, shore, width));
      }
      const beside = cell + SQUARE * around[(k + 1) & 3];
      if (square && node[beside] === beside && node[beside + way] === beside + way) visit(beside + way, SQUARE * ASLANT);
    }
  }
  return [...meetings].map(([key, { cost: total, cellA, cellB }]) => ({
    a: Math.floor(key / sites.length),
    b: key % sites.length,
    cost: total,
    sea: true,
    cellA,
    cellB,
    cells: laneOf([...wayBack(from, cellA).reverse(), ...wayBack(from, cellB)], node, width),
  }));
}

const ASLANT = (STEP * 181) >> 7;

/** For each cell that lies in a square of nothing but sea, the middle of that square; NONE elsewhere. */
function openWater({ width, height }: Pick<Rect, 'width' | 'height'>, kind: Uint8Array): Int32Array {
  const node = new Int32Array(width * height).fill(NONE);
  for (let y = 0; y + SQUARE <= height; y += SQUARE)
    for (let x = 0; x + SQUARE <= width; x += SQUARE) {
      const corner = y * width + x;
      let open = true;
      for (let j = 0; j < SQUARE && open; j++) for (let i = 0; i < SQUARE && open; i++) open = kind[corner + j * width + i] === PASSAGE.sea;
      if (!open) continue;
      const middle = corner + MIDDLE * width + MIDDLE;
      for (let j = 0; j < SQUARE; j++) node.fill(middle, corner + j * width, corner + j * width + SQUARE);
    }
  return node;
}

/** What it costs to sail from one cell to another with nothing between. */
function lengthOf(a: number, b: number, width: number): number {
  const dx = Math.abs((a % width) - (b % width));
  const dy = Math.abs(Math.floor(a / width) - Math.floor(b / width));
  return STEP * Math.max(dx, dy) + (ASLANT - STEP) * Math.min(dx, dy);
}

function wayBack(from: Int32Array, cell: number): number[] {
  const cells: number[] = [];
  for (let at = cell; at !== NONE; at = from[at]) cells.push(at);
  return cells;
}

/** The lane cell by cell: straight between the middles of squares, and into a square at right angles to its edge. It never comes by a cell twice. */
function laneOf(stops: readonly number[], node: Int32Array, width: number): number[] {
  const cells = [stops[0]];
  const index = new Map([[stops[0], 0]]);
  const go = (cell: number): void => {
    const before = index.get(cell);
    if (before !== undefined) {
      for (const gone of cells.splice(before + 1)) index.delete(gone);
      return;
    }
    index.set(cell, cells.length);
    cells.push(cell);
  };
  for (let k = 1; k < stops.length; k++) {
    const from = stops[k - 1];
    const to = stops[k];
    // Out of a square, the last step is the one across its edge.
    const leaves = node[from] === from && node[to] === NONE;
    const across =
      node[from] === NONE && node[to] === to ? stepInto(from, to, node, width) : leaves ? stepInto(to, from, node, width) : NONE;
    if (across !== NONE && !leaves) go(across);
    for (let at = cells[cells.length - 1], end = leaves ? across : to; at !== end; at = cells[cells.length - 1]) {
      const dx = Math.sign((end % width) - (at % width));
      const dy = Math.sign(Math.floor(end / width) - Math.floor(at / width));
      go(at + dx + dy * width);
    }
    if (leaves) go(to);
  }
  return cells;
}

/** The cell of the square of `middle` that shares an edge with the cell `outside` it. */
function stepInto(outside: number, middle: number, node: Int32Array, width: number): number {
  for (const step of [1, width, -1, -width]) if (node[outside + step] === middle) return outside + step;
  return NONE;
}

function rootOf(group: Int32Array, member: number): number {
  let at = member;
  while (group[at] !== at) at = group[at] = group[group[at]];
  return at;
}
