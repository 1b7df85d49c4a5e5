import { type Cell, NONE } from '../../base/grid.ts';
import { hash2 } from '../../base/hash.ts';
import { bytesForWork, fractionsForWork, numbersForWork } from '../../base/scratch.ts';
import { type Reach, reachFrom } from '../clearance.ts';
import { coarseNoise, lowCells } from '../../base/coarse-noise.ts';
import { ranked } from '../../base/ranked.ts';

/** What lies on the open cells of a cave. Those from `deep` on are solid. */
export const GROUND: { readonly bare: 0; readonly shallow: 1; readonly deep: 2; readonly chasm: 3; readonly pillar: 4 } = {
  bare: 0,
  shallow: 1,
  deep: 2,
  chasm: 3,
  pillar: 4,
};

/** Cells round the way in that stay dry and whole. */
const PORCH = 7;
/** Share of the wide cells on which a pillar stands. */
const PILLARS = 0.018;

const dryForWork = bytesForWork();
const stepsForWork = numbersForWork();
const orderForWork = numbersForWork();
const cellsForWork = numbersForWork();
const valuesForWork = fractionsForWork();

export interface Hollows {
  /** One of GROUND for each open cell. */
  readonly ground: Uint8Array;
  /** 1 where one can walk. */
  readonly walkable: Uint8Array;
  /** All of that, from the entrance on; the next cave is written over it. */
  readonly reach: Reach;
}

/**
 * Pools, chasms and pillars, and where one can still walk. Water gathers where a noise is lowest, deepest where water lies
 * all around; chasms run along the zero line of another noise. A solid cell has none but open cells about it, so whoever
 * came by can still walk round; what a ring of deep water shuts in, the water covers.
 * @param pools share of the open cells that is water, from 0 to 1
 * @param chasms share of the open cells that falls away, from 0 to 1
 */
export function makeHollows(
  open: Uint8Array,
  clearance: Uint8Array,
  entrance: Cell,
  width: number,
  height: number,
  pools: number,
  chasms: number,
  salt: number,
): Hollows {
  const ground = new Uint8Array(open.length);
  /** The clearance of cells away from the porch that no water has taken, else 0. */
  const dry = dryForWork(open.length).subarray(0, open.length);
  dry.set(clearance);
  clearPorch(dry, entrance, width, height);
  const solids: Cell[] = [];
  if (pools > 0) flood(ground, dry, solids, clearance, width, height, pools, salt);
  if (chasms > 0) rend(ground, dry, solids, clearance, width, height, chasms, salt);
  const pillars = PILLARS * open.length;
  for (let k = 0; k < pillars; k++) {
    const cell = (hash2(salt ^ 0x93c7, k, 0) >>> 0) % open.length;
    if (clearance[cell] < 2 || isPorch(entrance, cell, width) || !ringIsWalkable(open, ground, cell, width)) continue;
    ground[cell] = GROUND.pillar;
    solids.push(cell);
  }
  const walkable = open.slice();
  for (const cell of solids) walkable[cell] = 0;
  const n = walkable.length;
  const reach = reachFrom(entrance, walkable, width, stepsForWork(n).subarray(0, n), orderForWork(n));
  coverIslands(walkable, solids, reach.steps, ground, width);
  return { ground, walkable, reach };
}

function isPorch(entrance: Cell, cell: Cell, width: number): boolean {
  const x = (cell % width) - (entrance % width);
  const y = Math.floor(cell / width) - Math.floor(entrance / width);
  return x * x + y * y < PORCH * PORCH;
}

function clearPorch(dry: Uint8Array, entrance: Cell, width: number, height: number): void {
  const [ex, ey] = [entrance % width, Math.floor(entrance / width)];
  for (let y = Math.max(0, ey - PORCH); y <= Math.min(height - 1, ey + PORCH); y++)
    for (let x = Math.max(0, ex - PORCH); x <= Math.min(width - 1, ex + PORCH); x++)
      if (isPorch(entrance, y * width + x, width)) dry[y * width + x] = 0;
}

/** Water where a basin lies low, which it does more often in the middle of a hall. Deep cells are added to the solid ones. */
function flood(
  ground: Uint8Array,
  dry: Uint8Array,
  solids: Cell[],
  clearance: Uint8Array,
  width: number,
  height: number,
  pools: number,
  salt: number,
): void {
  const basin = coarseNoise(width, height, 2, [
    [salt ^ 0x1d5a, 17, 1],
    [salt ^ 0x6b3f, 6.1, 0.3],
  ]);
  const level = quantile(
    clearance,
    width,
    height,
    pools,
    (cell, x, y) => basin.values[(y / 2) * basin.columns + x / 2] - sinkOf(clearance[cell]),
  );
  const cells = cellsForWork(dry.length);
  const levels = levelsFor(1, (clear) => level + sinkOf(clear));
  const pool = lowCells(basin, width, height, dry, levels, cells);
  for (let k = 0; k < pool; k++) {
    ground[cells[k]] = GROUND.shallow;
    dry[cells[k]] = 0;
  }
  for (let k = 0; k < pool; k++) {
    const cell = cells[k];
    if (clearance[cell] < 2 || !ringIsWater(ground, cell, width)) continue;
    ground[cell] = GROUND.deep;
    solids.push(cell);
  }
}

/** The middle of a hall lies lower than its rim, up to this far from the rock. */
const MIDDLE = 6;
function sinkOf(clearance: number): number {
  return 0.035 * Math.min(MIDDLE, clearance);
}

/** Chasms along the lines on which one noise is nought, where another one is low. Their cells are added to the solid ones. */
function rend(
  ground: Uint8Array,
  dry: Uint8Array,
  solids: Cell[],
  clearance: Uint8Array,
  width: number,
  height: number,
  chasms: number,
  salt: number,
): void {
  const rift = coarseNoise(width, height, 4, [[salt ^ 0x4c11, 23, 1]]);
  const { columns, values } = coarseNoise(width, height, 4, [[salt ^ 0x2ab9, 31, 0.5]]);
  for (let k = 0; k < values.length; k++) rift.values[k] = Math.abs(rift.values[k]) + Math.abs(values[k]);
  const level = quantile(clearance, width, height, chasms, (_, x, y) => rift.values[(y / 4) * columns + x / 4]);
  const cells = cellsForWork(dry.length);
  const levels = levelsFor(2, () => level);
  const low = lowCells(rift, width, height, dry, levels, cells);
  for (let k = 0; k < low; k++) {
    const cell = cells[k];
    if (!ringIsDry(dry, cell, width)) continue;
    ground[cell] = GROUND.chasm;
    solids.push(cell);
  }
}

/** For each clearance the level below which a noise counts: none for less than `least`. */
function levelsFor(least: number, levelOf: (clearance: number) => number): Float64Array {
  const levels = new Float64Array(256).fill(-Infinity);
  for (let clear = least; clear < 256; clear++) levels[clear] = levelOf(clear);
  return levels;
}

function ringIsWater(ground: Uint8Array, cell: Cell, width: number): boolean {
  for (let dy = -width; dy <= width; dy += width)
    for (let at = cell + dy - 1; at <= cell + dy + 1; at++) if (ground[at] !== GROUND.shallow && ground[at] !== GROUND.deep) return false;
  return true;
}

function ringIsDry(dry: Uint8Array, cell: Cell, width: number): boolean {
  for (let dy = -width; dy <= width; dy += width) if (!dry[cell + dy - 1] || !dry[cell + dy] || !dry[cell + dy + 1]) return false;
  return true;
}

function ringIsWalkable(open: Uint8Array, ground: Uint8Array, cell: Cell, width: number): boolean {
  for (let dy = -width; dy <= width; dy += width)
    for (let dx = -1; dx <= 1; dx++) if (!open[cell + dy + dx] || ground[cell + dy + dx] >= GROUND.deep) return false;
  return true;
}

/** The value below which `share` of the open cells lie, as far as one in sixteen can tell. */
function quantile(
  clearance: Uint8Array,
  width: number,
  height: number,
  share: number,
  of: (cell: Cell, x: number, y: number) => number,
): number {
  const found = valuesForWork(clearance.length);
  let count = 0;
  for (let y = 0; y < height; y += 4)
    for (let x = 0; x < width; x += 4) if (clearance[y * width + x] > 0) found[count++] = of(y * width + x, x, y);
  if (count === 0) return -Infinity;
  return ranked(found, count, Math.min(count - 1, Math.floor(share * count)));
}

/** Cells that a ring of water or a chasm cut off go the way of the ring. All was one cave: islands lie beside what is solid. */
function coverIslands(walkable: Uint8Array, solids: readonly Cell[], steps: Int32Array, ground: Uint8Array, width: number): void {
  for (const cell of solids)
    for (let k = 0; k < 4; k++) {
      const start = k === 0 ? cell + 1 : k === 1 ? cell - 1 : k === 2 ? cell + width : cell - width;
      if (steps[start] === NONE && walkable[start] === 1) coverIsland(walkable, start, ground, width);
    }
}

function coverIsland(walkable: Uint8Array, start: Cell, ground: Uint8Array, width: number): void {
  const queue = [start];
  let cover: number = GROUND.chasm;
  walkable[start] = 0;
  for (const cell of queue)
    for (const way of [1, -1, width, -width]) {
      const next = cell + way;
      if (ground[next] === GROUND.deep) cover = GROUND.deep;
      if (!walkable[next]) continue;
      walkable[next] = 0;
      queue.push(next);
    }
  for (const cell of queue) ground[cell] = cover;
}
