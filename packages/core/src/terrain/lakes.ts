import { accumulate, type Drainage } from '../base/flood.ts';
import { NONE, neighbourOffsets } from '../base/grid.ts';
import type { Climate } from './climate.ts';
import type { Frame } from './elevation.ts';
import { evaporation } from './water-balance.ts';

/** A hollow that holds water. */
export interface LakeShape {
  readonly cells: readonly number[];
  /** The cells of the whole hollow, which a salt lake does not fill. */
  readonly hollow: Int32Array;
  /** Metres above sea level. */
  readonly level: number;
  /** The first cell outside it that its water runs into, or NONE. */
  readonly outlet: number;
  /** True where evaporation takes all that flows in. */
  readonly salt: boolean;
}

/** A hollow less deep (metres) or less wide (square kilometres) than this holds no lake. */
const SHALLOWEST = 5;
const SMALLEST = 1.6;
/** A salt lake may be so much smaller than others, in shares of their least size: dry lands know every pool. */
const SALT_SHARE = 0.4;
/** Share of a hollow that must be meant for a lake. */
const SEATED = 0.4;
const SECONDS_A_YEAR = 31_557_600;

/** A hollow of the ground: its cells from the lowest up, and the height of its rim. */
interface Hollow {
  readonly cells: Int32Array;
  readonly rim: number;
  /** The place in the drainage's order of its first cell; hollows upstream have greater ones. */
  readonly first: number;
}

/**
 * The lakes that stand in the hollows of the ground. Where more water runs in than the sun takes from the full hollow,
 * the lake spills over its rim; elsewhere it is salt, and as wide as inflow and evaporation balance. Hollows upstream
 * are settled first, since what they keep is missing below.
 * @param seats 1 where a lake is meant to be: other hollows are chances of the ground, which rivers have long cut through
 * @param wanted factor on the number of lakes, above 0
 */
export function lakesOf(
  ground: Float32Array,
  drainage: Drainage,
  yields: Float32Array,
  seats: Uint8Array,
  climate: Climate,
  frame: Frame,
  wanted: number,
): LakeShape[] {
  const { metresPerCell, width } = frame;
  const km2 = (metresPerCell * metresPerCell) / 1e6;
  const perYear = (metresPerCell * metresPerCell) / 1000 / SECONDS_A_YEAR;
  const least = SMALLEST / Math.min(2, wanted);
  const hollows = hollowsOf(ground, drainage, seats, width).filter(
    (hollow) =>
      hollow.cells.length >= 3 &&
      hollow.cells.length * km2 >= least &&
      hollow.rim - ground[hollow.cells[0]] >= SHALLOWEST / Math.min(2, wanted),
  );
  if (hollows.length === 0) return [];

  const { order, downhill } = drainage;
  const through = accumulate(order, downhill, yields);
  const lakes: LakeShape[] = [];
  for (const hollow of hollows.sort((a, b) => b.first - a.first)) {
    const inside = new Set(hollow.cells);
    const exits = hollow.cells.filter((cell) => !inside.has(downhill[cell]));
    let inflow = 0;
    for (const cell of exits) inflow += through[cell];
    const loss = (cell: number): number => (evaporation(climate.temperature[cell]) - climate.precipitation[cell]) * perYear;
    let lost = 0;
    for (const cell of hollow.cells) {
      inflow -= yields[cell];
      lost += loss(cell);
    }
    if (inflow >= lost) {
      lakes.push({ cells: Array.from(hollow.cells), hollow: hollow.cells, level: Math.fround(hollow.rim), outlet: NONE, salt: false });
      continue;
    }
    const pool = poolOf(hollow, inflow, yields, loss, width);
    if (pool.length < 3 || pool.length * km2 < SALT_SHARE * least) continue;
    const level = pool.reduce((most, cell) => Math.max(most, ground[cell]), -Infinity);
    lakes.push({ cells: pool, hollow: hollow.cells, level: Math.fround(level), outlet: NONE, salt: true });
    for (const exit of exits) {
      const kept = through[exit];
      for (let cell = exit; cell !== NONE; cell = downhill[cell]) through[cell] = Math.max(0, through[cell] - kept);
    }
  }
  return lakes;
}

/** The connected hollows deeper than a hand. */
function hollowsOf(ground: Float32Array, drainage: Drainage, seats: Uint8Array, width: number): Hollow[] {
  const { order, filled } = drainage;
  const around = neighbourOffsets(width);
  const seen = new Uint8Array(ground.length);
  const hollows: Hollow[] = [];
  for (let k = 0; k < order.length; k++) {
    const start = order[k];
    if (seen[start] !== 0 || filled[start] - ground[start] < 0.3) continue;
    const rim = filled[start];
    const cells = [start];
    seen[start] = 1;
    let seated = 0;
    for (let i = 0; i < cells.length; i++) {
      seated += seats[cells[i]];
      for (const step of around) {
        const cell = cells[i] + step;
        if (seen[cell] !== 0 || filled[cell] === 0 || rim - ground[cell] < 0.01 || filled[cell] - ground[cell] < 0.01) continue;
        seen[cell] = 1;
        cells.push(cell);
      }
    }
    if (seated < SEATED * cells.length) continue;
    hollows.push({ cells: Int32Array.from(cells).sort((a, b) => ground[a] - ground[b] || a - b), rim, first: k });
  }
  return hollows;
}

/** The connected lowest part of a hollow from which the sun takes just what flows in. */
function poolOf(hollow: Hollow, inflow: number, yields: Float32Array, loss: (cell: number) => number, width: number): number[] {
  let supply = inflow;
  for (const cell of hollow.cells) supply += yields[cell];
  let count = 0;
  for (let taken = 0; count < hollow.cells.length; count++) {
    const cell = hollow.cells[count];
    supply -= yields[cell];
    taken += loss(cell);
    if (taken > supply) break;
  }
  const under = new Set(hollow.cells.subarray(0, count));
  if (count === 0) return [];
  const around = neighbourOffsets(width);
  const pool = [hollow.cells[0]];
  under.delete(pool[0]);
  for (let k = 0; k < pool.length; k++) for (const step of around) if (under.delete(pool[k] + step)) pool.push(pool[k] + step);
  return pool;
}
