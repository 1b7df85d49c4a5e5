import { NONE } from '../base/grid.ts';
import type { ParamTable } from '../base/params.ts';
import type { LakeId, River, RiverId } from '../world.ts';
import type { Waters } from './drainage.ts';
import type { Frame } from './elevation.ts';
import type { Mouth } from './mouths.ts';

export interface RiverParams {
  /** Factor on the length of all rivers. */
  readonly density: number;
  /** Factor on the number of lakes. */
  readonly lakes: number;
}

export const RIVER_PARAMS: ParamTable<RiverParams> = {
  density: {
    kind: 'number',
    default: 1,
    min: 0.25,
    max: 4,
    step: 0.05,
    unit: '×',
    label: 'River density',
    does: 'How little water it takes for a stream to be counted as a river.',
  },
  lakes: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 3,
    step: 0.05,
    unit: '×',
    label: 'Lakes',
    does: 'How many hollows there are to fill into lakes, and how readily they fill.',
  },
};

/** Kilometres of river for each square kilometre of land. */
const DENSITY = 0.085;
/** A river shorter than this, in kilometres, is a brook of its valley and bears no name. */
const SHORTEST = 2.5;
/** A brook that ends beside a great river's mouth, in cubic metres a second, has no part in it. */
const LEAST_SHAPED = 0.4;
/** Width in metres of a channel that carries one cubic metre a second. Source: Leopold, Maddock, "The Hydraulic Geometry of Stream Channels", USGS Professional Paper 252, 1953. */
const WIDTH = 4.8;

/**
 * The rivers: the courses that carry most water, as many as make up the wanted length for each square kilometre. Upstream
 * of each confluence the greater arm keeps the river's name, and the other is its tributary. A lake ends a river, and
 * what runs out of it is another.
 */
export function makeRivers(frame: Frame, waters: Waters, sea: Uint8Array, mouths: readonly Mouth[], params: RiverParams): River[] {
  const { downhill, flow, lakeOf, order } = waters;
  const kilometres = frame.metresPerCell / 1000;
  const land = order.length;
  const wanted = Math.min(land, Math.round((DENSITY * params.density * land * kilometres) / 1.2));
  const least = Math.max(1e-6, flowOfRank(flow, order, wanted));
  const running = (cell: number): boolean => flow[cell] >= least && lakeOf[cell] === NONE;

  /** The arm that brings most water to a river cell. */
  const source = new Int32Array(flow.length).fill(NONE);
  for (let k = 0; k < order.length; k++) {
    const cell = order[k];
    if (!running(cell)) continue;
    const way = downhill[cell];
    if (way === NONE || sea[way] !== 0 || lakeOf[way] !== NONE) continue;
    if (source[way] === NONE || flow[cell] > flow[source[way]]) source[way] = cell;
  }

  /** 1 where a lake spills into the cell: such a stretch is a river however short. */
  const lakeFed = new Uint8Array(flow.length);
  for (const lake of waters.lakes) if (lake.outlet !== NONE) lakeFed[lake.outlet] = 1;

  const shortest = Math.max(3, Math.round(SHORTEST / kilometres));
  const riverOf = new Int32Array(flow.length).fill(NONE);
  const rivers: { cells: number[]; into: number }[] = [];
  for (let k = 0; k < order.length; k++) {
    const foot = order[k];
    if (!running(foot)) continue;
    const mouth = downhill[foot];
    if (mouth === NONE) continue;
    const ends = sea[mouth] !== 0 || lakeOf[mouth] !== NONE;
    if (!ends && source[mouth] === foot) continue;
    if (!ends && riverOf[mouth] === NONE) continue;
    const cells = [mouth];
    for (let cell = foot; cell !== NONE; cell = source[cell]) cells.push(cell);
    if (cells.length < shortest && lakeFed[cells[cells.length - 1]] === 0) continue;
    const id = rivers.length;
    for (let i = 1; i < cells.length; i++) riverOf[cells[i]] = id;
    rivers.push({ cells: cells.reverse(), into: ends ? NONE : riverOf[mouth] });
  }

  return rivers.map(({ cells, into }, id) => {
    const mouth = cells[cells.length - 1];
    const foot = cells[cells.length - 2];
    const lake = lakeOf[mouth];
    const width = cells.map((cell, i) => rounded(WIDTH * Math.sqrt(flow[i === cells.length - 1 ? foot : cell])));
    return {
      id: id as RiverId,
      name: '',
      meaning: '',
      cells,
      width,
      mouth: into !== NONE ? 'river' : lake !== NONE ? 'lake' : 'sea',
      into: into === NONE ? null : (into as RiverId),
      lake: lake === NONE ? null : (lake as LakeId),
      mouthKind: into === NONE && lake === NONE ? (flow[foot] >= LEAST_SHAPED ? mouthKindOf(mouths, mouth, frame) : 'plain') : 'plain',
    };
  });
}

function rounded(metres: number): number {
  return Math.round(metres * 100) / 100;
}

/** What the river has made of the coast where it ends. */
function mouthKindOf(mouths: readonly Mouth[], cell: number, frame: Frame): River['mouthKind'] {
  const x = ((cell % frame.width) + 0.5) * frame.metresPerCell;
  const y = (Math.floor(cell / frame.width) + 0.5) * frame.metresPerCell;
  let kind: River['mouthKind'] = 'plain';
  let least = Infinity;
  for (const mouth of mouths) {
    const square = (mouth.x - x) * (mouth.x - x) + (mouth.y - y) * (mouth.y - y);
    if (square > mouth.reach * mouth.reach || square >= least) continue;
    least = square;
    kind = mouth.kind;
  }
  return kind;
}

const BINS = 4096;

/** A flow that about `count` of the cells in `order` reach. */
function flowOfRank(flow: Float32Array, order: Int32Array, count: number): number {
  let most = 0;
  for (let k = 0; k < order.length; k++) if (flow[order[k]] > most) most = flow[order[k]];
  if (most === 0) return 1;
  const counts = new Int32Array(BINS);
  // The fourth root spreads the many small flows over the bins.
  for (let k = 0; k < order.length; k++) counts[Math.min(BINS - 1, Math.floor(Math.sqrt(Math.sqrt(flow[order[k]] / most)) * BINS))]++;
  let bin = BINS - 1;
  for (let seen = counts[bin]; bin > 0 && seen < count;) seen += counts[--bin];
  const share = bin / BINS;
  return share * share * share * share * most;
}

/** Marks the river cells in a layer of `WATER`. */
export function markRivers(water: Uint8Array, rivers: readonly River[], mark: number): void {
  for (const river of rivers) for (let i = 0; i < river.cells.length - 1; i++) water[river.cells[i]] = mark;
}
