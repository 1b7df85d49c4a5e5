import { type Cell, NONE } from '../base/grid.ts';
import { unit2 } from '../base/hash.ts';
import { addGradientNoise } from '../base/noise.ts';
import { stepsFrom } from './clearance.ts';

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
/** Steps of the histogram from which levels of a noise are read. */
const BINS = 512;

/**
 * Pools, chasms and pillars: one of GROUND for each open cell. Water gathers where a noise is lowest, deepest where water
 * lies all around; chasms run along the zero line of another noise. A solid cell has none but open cells about it, so
 * whoever came by can still walk round; what a ring of deep water shuts in, the water covers.
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
): Uint8Array {
  const ground = new Uint8Array(open.length);
  const dry = (cell: Cell): boolean => {
    const x = (cell % width) - (entrance % width);
    const y = Math.floor(cell / width) - Math.floor(entrance / width);
    return x * x + y * y < PORCH * PORCH;
  };
  if (pools > 0) {
    const basin = new Float32Array(open.length);
    addGradientNoise(basin, width, height, salt ^ 0x1d5a, 17, 1);
    addGradientNoise(basin, width, height, salt ^ 0x6b3f, 6.1, 0.3);
    for (let cell = 0; cell < open.length; cell++) basin[cell] -= 0.035 * Math.min(6, clearance[cell]);
    const level = quantile(basin, open, pools);
    for (let cell = 0; cell < open.length; cell++) if (open[cell] && basin[cell] < level && !dry(cell)) ground[cell] = GROUND.shallow;
    const shallow = ground.slice();
    for (let cell = 0; cell < open.length; cell++)
      if (clearance[cell] > 1 && ringIs(shallow, cell, width, GROUND.shallow)) ground[cell] = GROUND.deep;
  }
  if (chasms > 0) {
    const rift = new Float32Array(open.length);
    const where = new Float32Array(open.length);
    addGradientNoise(rift, width, height, salt ^ 0x4c11, 23, 1);
    addGradientNoise(where, width, height, salt ^ 0x2ab9, 31, 0.5);
    for (let cell = 0; cell < open.length; cell++) rift[cell] = Math.abs(rift[cell]) + Math.abs(where[cell]);
    const level = quantile(rift, open, chasms);
    const edge = new Uint8Array(open.length);
    for (let cell = 0; cell < open.length; cell++) if (open[cell] && ground[cell] === GROUND.bare && !dry(cell)) edge[cell] = 1;
    for (let cell = 0; cell < open.length; cell++)
      if (edge[cell] && clearance[cell] > 1 && rift[cell] < level && ringIs(edge, cell, width, 1)) ground[cell] = GROUND.chasm;
  }
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const cell = y * width + x;
      if (
        clearance[cell] > 1 &&
        ground[cell] < GROUND.deep &&
        unit2(salt ^ 0x93c7, x, y) < 0.018 &&
        !dry(cell) &&
        ringIsWalkable(open, ground, cell, width)
      )
        ground[cell] = GROUND.pillar;
    }
  coverIslands(open, ground, entrance, width);
  return ground;
}

/** True where a cell and the eight round it all hold `value`. */
function ringIs(layer: Uint8Array, cell: Cell, width: number, value: number): boolean {
  for (let dy = -width; dy <= width; dy += width)
    if (layer[cell + dy - 1] !== value || layer[cell + dy] !== value || layer[cell + dy + 1] !== value) return false;
  return true;
}

function ringIsWalkable(open: Uint8Array, ground: Uint8Array, cell: Cell, width: number): boolean {
  for (let dy = -width; dy <= width; dy += width)
    for (let dx = -1; dx <= 1; dx++) if (!open[cell + dy + dx] || ground[cell + dy + dx] >= GROUND.deep) return false;
  return true;
}

/** The value below which `share` of the open cells lie. */
function quantile(values: Float32Array, open: Uint8Array, share: number): number {
  let least = Infinity;
  let most = -Infinity;
  let count = 0;
  for (let cell = 0; cell < values.length; cell++) {
    if (!open[cell]) continue;
    count++;
    if (values[cell] < least) least = values[cell];
    if (values[cell] > most) most = values[cell];
  }
  const scale = most > least ? BINS / (most - least) : 0;
  const counts = new Uint32Array(BINS + 1);
  for (let cell = 0; cell < values.length; cell++) if (open[cell]) counts[Math.floor((values[cell] - least) * scale)]++;
  let below = 0;
  for (let bin = 0; bin < BINS; bin++) {
    below += counts[bin];
    if (below > share * count) return least + bin / Math.max(scale, 1e-9);
  }
  return most;
}

/** 1 for the open cells on which one can walk. */
export function walkableOf(open: Uint8Array, ground: Uint8Array): Uint8Array {
  const out = new Uint8Array(open.length);
  for (let cell = 0; cell < out.length; cell++) if (open[cell] && ground[cell] < GROUND.deep) out[cell] = 1;
  return out;
}

/** Cells that a ring of water or a chasm cut off go the way of the ring. */
function coverIslands(open: Uint8Array, ground: Uint8Array, entrance: Cell, width: number): void {
  const walkable = walkableOf(open, ground);
  const steps = stepsFrom(entrance, walkable, width);
  const queue: Cell[] = [];
  for (let start = 0; start < open.length; start++) {
    if (!walkable[start] || steps[start] !== NONE) continue;
    let cover: number = GROUND.chasm;
    queue.length = 0;
    queue.push(start);
    walkable[start] = 0;
    for (let i = 0; i < queue.length; i++)
      for (const next of [queue[i] + 1, queue[i] - 1, queue[i] + width, queue[i] - width]) {
        if (ground[next] === GROUND.deep) cover = GROUND.deep;
        if (!walkable[next]) continue;
        walkable[next] = 0;
        queue.push(next);
      }
    for (const cell of queue) ground[cell] = cover;
  }
}
