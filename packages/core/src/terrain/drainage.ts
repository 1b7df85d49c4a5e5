import { accumulate, type Drainage, drain, orderOf } from '../base/flood.ts';
import { NONE, neighbourOffsets } from '../base/grid.ts';
import { hashText } from '../base/hash.ts';
import type { Rng } from '../base/rng.ts';
import type { Climate } from './climate.ts';
import type { Frame } from './elevation.ts';
import type { Ground } from './ground.ts';
import { lakesOf, type LakeShape } from './lakes.ts';
import { runoff } from './water-balance.ts';

/** Where the water of the land goes. */
export interface Waters {
  /** Metres above sea level: the ground, the flat surface of a lake, or the bed of the sea. Falls along every way down. */
  readonly elevation: Float32Array;
  /** The neighbour each cell drains into; NONE at sea and at the lowest cell of a lake without outlet. */
  readonly downhill: Int32Array;
  /** The cells that drain, each after the one it drains into. */
  readonly order: Int32Array;
  /** Cubic metres a second. */
  readonly flow: Float32Array;
  readonly lakes: readonly LakeShape[];
  /** Lake of a cell, or NONE. */
  readonly lakeOf: Int16Array;
}

const SECONDS_A_YEAR = 31_557_600;
/** Fall of a river bed from cell to cell at least, metres; a single-precision number of this size still sees it. */
const FALL = 0.01;
/** A hollow that is no lake is raised until no cut through its rim is deeper than this, metres. */
const DEEPEST_CUT = 4;
/** How far water wanders from the steepest way, as in `drain`. */
const LUCK = 0.35;

/**
 * Drains the land. Deep, wide hollows become lakes: open ones where more water runs in than the sun takes, else salt
 * ones, as wide as inflow and evaporation balance. All other hollows are cut through at their rim, so that nothing but
 * a lake is ever filled. Flow is what runs off each cell, summed downhill.
 *
 * Source: the balance after Barnes, Callaghan, Wickert, "Computing water flow through complex landscapes", Earth
 * Surface Dynamics 8, 2020.
 */
export function makeWaters(frame: Frame, ground: Ground, climate: Climate, lakes: number, rng: Rng): Waters {
  const { width, height, metresPerCell } = frame;
  const salt = hashText(rng.path);
  const { sea } = ground;
  const cellArea = metresPerCell * metresPerCell;
  const perYear = cellArea / 1000 / SECONDS_A_YEAR;
  const yields = new Float32Array(sea.length);
  for (let cell = 0; cell < sea.length; cell++)
    if (sea[cell] === 0) yields[cell] = runoff(climate.precipitation[cell], climate.temperature[cell]) * perYear;

  const elevation = ground.elevation.slice();
  let drainage = drain(elevation, sea, width, height, salt, LUCK);
  const shapes = lakes > 0 ? lakesOf(elevation, drainage, yields, ground.seats, climate, frame, lakes) : [];
  // The dry floor around a salt lake stays as low as it is.
  const floor = new Uint8Array(sea.length);
  for (const lake of shapes) if (lake.salt) for (const cell of lake.hollow) floor[cell] = 1;
  for (const cell of drainage.order) {
    const least = drainage.filled[cell] - DEEPEST_CUT;
    if (elevation[cell] < least && floor[cell] === 0) elevation[cell] = least;
  }

  const lakeOf = new Int16Array(sea.length).fill(NONE);
  for (let id = 0; id < shapes.length; id++) {
    for (const cell of shapes[id].cells) {
      lakeOf[cell] = id;
      elevation[cell] = shapes[id].level;
    }
  }
  if (shapes.some((lake) => lake.salt)) {
    const sinks = sea.slice();
    for (const lake of shapes) if (lake.salt) for (const cell of lake.cells) sinks[cell] = 1;
    drainage = drain(elevation, sinks, width, height, salt, LUCK);
  }
  for (const lake of shapes) gather(lake, drainage, lakeOf, width);
  const order = shapes.length > 0 ? orderOf(drainage.downhill, sea) : drainage.order;
  const levels = cutThrough(elevation, drainage.downhill, order, sea, lakeOf, shapes, width);
  const flow = accumulate(order, drainage.downhill, yields);
  for (let cell = 0; cell < flow.length; cell++) if (sea[cell] !== 0) flow[cell] = 0;
  return {
    elevation,
    downhill: drainage.downhill,
    order,
    flow,
    lakeOf,
    lakes: shapes.map((lake, id) => ({ ...lake, level: levels[id], outlet: lake.salt ? NONE : outletOf(lake, drainage.downhill, lakeOf) })),
  };
}

/** Lets the water of a lake gather at one of its cells: the lowest of a salt lake, else the first that the flood reached, where it spills. */
function gather(lake: LakeShape, drainage: Drainage, lakeOf: Int16Array, width: number): void {
  const { downhill, filled } = drainage;
  const around = neighbourOffsets(width);
  const id = lakeOf[lake.cells[0]];
  let first = lake.cells[0];
  if (lake.salt) downhill[first] = NONE;
  else {
    let least = Infinity;
    for (const cell of lake.cells) {
      if (lakeOf[downhill[cell]] === id) continue;
      const lower = filled[downhill[cell]];
      if (lower >= least) continue;
      least = lower;
      first = cell;
    }
  }
  const done = new Set([first]);
  const queue = [first];
  for (let k = 0; k < queue.length; k++) {
    for (let d = 0; d < 8; d++) {
      const cell = queue[k] + around[d];
      if (lakeOf[cell] !== id || done.has(cell)) continue;
      done.add(cell);
      downhill[cell] = queue[k];
      queue.push(cell);
    }
  }
}

/**
 * Lowers what stands in the way of water, then lifts what lies too low to fall towards the sea. Lakes stay flat.
 * Changes `elevation`; gives the levels of the lakes.
 */
function cutThrough(
  elevation: Float32Array,
  downhill: Int32Array,
  order: Int32Array,
  sea: Uint8Array,
  lakeOf: Int16Array,
  lakes: readonly LakeShape[],
  width: number,
): number[] {
  const banks = banksOf(lakes, downhill, lakeOf, width);
  for (const [cell, level] of banks) if (sea[cell] === 0 && lakeOf[cell] === NONE && elevation[cell] < level) elevation[cell] = level;
  for (let k = order.length - 1; k >= 0; k--) {
    const cell = order[k];
    const way = downhill[cell];
    if (way === NONE || sea[way] !== 0 || lakeOf[way] !== NONE) continue;
    const most = elevation[cell] - FALL;
    if (elevation[way] > most) elevation[way] = Math.max(most, banks.get(way) ?? -Infinity);
  }
  const levels = lakes.map((lake) => lake.level);
  for (let k = 0; k < order.length; k++) {
    const cell = order[k];
    const way = downhill[cell];
    const lake = lakeOf[cell];
    const base = way === NONE ? -Infinity : sea[way] !== 0 ? 0 : elevation[way];
    if (lake === NONE) {
      if (elevation[cell] < base + FALL) elevation[cell] = base + FALL;
    } else {
      if (way !== NONE && lakeOf[way] !== lake && levels[lake] < base + FALL) levels[lake] = base + FALL;
      elevation[cell] = levels[lake];
    }
  }
  return levels.map((level) => Math.fround(level));
}

/** The cells on the shores of lakes and the level they must not be cut below; not those that a lake's own water runs down. */
function banksOf(lakes: readonly LakeShape[], downhill: Int32Array, lakeOf: Int16Array, width: number): Map<number, number> {
  const around = neighbourOffsets(width);
  const banks = new Map<number, number>();
  lakes.forEach((lake, id) => {
    const below = new Set<number>();
    for (let cell = lake.salt ? NONE : outletOf(lake, downhill, lakeOf), k = 0; cell !== NONE && k < 8; cell = downhill[cell], k++)
      below.add(cell);
    for (const cell of lake.cells) {
      for (let d = 0; d < 8; d++) {
        const shore = cell + around[d];
        if (lakeOf[shore] !== id && !below.has(shore)) banks.set(shore, Math.max(banks.get(shore) ?? -Infinity, lake.level));
      }
    }
  });
  return banks;
}

/** The cell outside a lake that its water runs into first. */
function outletOf(lake: LakeShape, downhill: Int32Array, lakeOf: Int16Array): number {
  const id = lakeOf[lake.cells[0]];
  for (const cell of lake.cells) if (lakeOf[downhill[cell]] !== id) return downhill[cell];
  return NONE;
}
