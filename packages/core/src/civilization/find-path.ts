import { cellCount, DX, DY, NONE, neighbourOffsets } from '../base/grid.ts';
import type { Cell, Place, Road } from '../world.ts';
import { EMBARKING, type Journey, journeyOf, type Lane, lengthOf, SAILING, type Travelled, WALKING } from './journey.ts';
import { openAStarQueue } from './a-star-queue.ts';

export interface PathOptions {
  /** Whether ships may be taken; true unless told otherwise. */
  readonly sea?: boolean;
  /** Ways that take more hours than this are not looked for. */
  readonly mostHours?: number;
}

/** Cost of a cell of easy plain, in the whole numbers that the search adds up. */
export const PLAIN = 64;
/** No cell costs more than so many plains. */
const DEAREST = 200;

/**
 * The quickest way between two cells, or places, over land, on roads and trails, and by the sea lanes, which are boarded
 * and left at their ends only. Steps go to the eight neighbours; a diagonal one needs a cell beside it that can be
 * walked. Gives null where no way leads, or none in time. The same world and cells give the same way.
 *
 * A* with a bucket queue. What is left is never overrated: as the crow flies at the pace of the best ground, or so to a
 * harbour and on by ship. Source: Hart, Nilsson, Raphael, "A formal basis for the heuristic determination of minimum cost
 * paths", IEEE Transactions on Systems Science and Cybernetics 4, 1968.
 *
 * Costs some milliseconds for ways across a world of 512².
 */
export function findPath(
  world: Travelled,
  from: Cell | Pick<Place, 'cell'>,
  to: Cell | Pick<Place, 'cell'>,
  options: PathOptions = {},
): Journey | null {
  const { width, height } = world.rect;
  const { walkCost } = world.layers;
  const cells = cellCount(world.rect);
  const start = typeof from === 'number' ? from : from.cell;
  const goal = typeof to === 'number' ? to : to.cell;
  for (const cell of [start, goal])
    if (!Number.isInteger(cell) || cell < 0 || cell >= cells) throw new RangeError(`cell: expected 0 to ${cells - 1}, got ${cell}`);
  if (!(walkCost[start] > 0) || !(walkCost[goal] > 0)) return null;

  let cheapest = Infinity;
  let dearest = 0;
  for (let cell = 0; cell < cells; cell++) {
    const cost = walkCost[cell];
    if (cost <= 0) continue;
    if (cost < cheapest) cheapest = cost;
    if (cost > dearest) dearest = cost;
  }
  const straight = stepCost(cheapest, cheapest);
  const lanes = (options.sea ?? true) ? lanesOf(world, world.roads) : NO_LANES;
  const left = leftTo(goal, width, straight, lanes);
  const most =
    options.mostHours === undefined ? 0x3fffffff : Math.floor((options.mostHours * PLAIN * WALKING * 1000) / world.metresPerCell);

  /** One more than what it costs to come here, 0 where nobody has come yet. */
  const known = new Int32Array(cells);
  /** What is left from here at the least. */
  const rest = new Int32Array(cells);
  /** Direction of the step that led here, or LANE. */
  const by = new Uint8Array(cells);
  const laneTo = new Map<Cell, Lane>();
  const isPort = new Uint8Array(cells);
  for (const port of lanes.keys()) isPort[port] = 1;
  const around = neighbourOffsets(width);
  const queue = openAStarQueue(2 * slanted(stepCost(dearest, dearest)));
  known[start] = 1;
  queue.put(start, 0, left(start));
  for (;;) {
    const cell = queue.take();
    if (cell === NONE || (known[goal] > 0 && queue.least() >= known[goal])) break;
    const cost = queue.cost();
    if (cost >= known[cell] || cost > most) continue;
    const x = cell % width;
    const y = (cell - x) / width;
    const here = walkCost[cell];
    for (let k = 0; k < 8; k++) {
      const nx = x + DX[k];
      const ny = y + DY[k];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const neighbour = cell + around[k];
      const before = known[neighbour];
      // Most neighbours are known better already: no step is free.
      if (before > 0 && before <= cost + straight) continue;
      const there = walkCost[neighbour];
      if (!(there > 0)) continue;
      let through = stepCost(here, there);
      if (k >= 4) {
        if (!(walkCost[cell + DX[k]] > 0) && !(walkCost[cell + DY[k] * width] > 0)) continue;
        through = slanted(through);
      }
      through += cost;
      if (before === 0) rest[neighbour] = left(neighbour);
      else if (through >= before - 1) continue;
      known[neighbour] = through + 1;
      by[neighbour] = k;
      queue.put(neighbour, through, through + rest[neighbour]);
    }
    if (isPort[cell] === 0) continue;
    for (const lane of lanes.get(cell) ?? []) {
      const through = cost + lane.cost;
      if (known[lane.to] > 0 && through >= known[lane.to] - 1) continue;
      if (known[lane.to] === 0) rest[lane.to] = left(lane.to);
      known[lane.to] = through + 1;
      by[lane.to] = LANE;
      laneTo.set(lane.to, lane);
      queue.put(lane.to, through, through + rest[lane.to]);
    }
  }
  if (known[goal] === 0 || known[goal] - 1 > most) return null;

  const steps: (Cell | Lane)[] = [];
  for (let at = goal; at !== start;) {
    const lane = by[at] === LANE ? laneTo.get(at) : undefined;
    steps.push(lane ?? at);
    at = lane ? lane.from : at - around[by[at]];
  }
  return journeyOf(world, start, steps.reverse());
}

const LANE = 8;

/** What a step across an edge costs, between cells of such walking costs. */
export function stepCost(here: number, there: number): number {
  return Math.max(1, Math.round((Math.min(DEAREST, here) + Math.min(DEAREST, there)) * (PLAIN / 2)));
}

/** What the same costs across a corner. */
export function slanted(cost: number): number {
  return (cost * 181) >> 7;
}

type Lanes = ReadonlyMap<Cell, readonly Lane[]>;
const NO_LANES: Lanes = new Map();

function lanesOf(world: Travelled, roads: readonly Road[]): Lanes {
  const out = new Map<Cell, Lane[]>();
  const { width } = world.rect;
  for (const { id, kind, cells } of roads) {
    if (kind !== 'sea') continue;
    const hours = (lengthOf(cells, width) * world.metresPerCell) / 1000 / SAILING + EMBARKING;
    const cost = Math.round((hours * PLAIN * WALKING * 1000) / world.metresPerCell);
    const ends = [cells[0], cells[cells.length - 1]];
    for (const [from, to, way] of [
      [ends[0], ends[1], cells],
      [ends[1], ends[0], [...cells].reverse()],
    ] as const)
      out.set(from, [...(out.get(from) ?? []), { road: id, from, to, cells: way, cost }]);
  }
  return out;
}

/** The least that can be left from a cell to the goal: straight there, or straight to a harbour and on by ship. */
function leftTo(goal: Cell, width: number, straight: number, lanes: Lanes): (cell: Cell) => number {
  const more = slanted(straight) - straight;
  const flight = (ax: number, ay: number, bx: number, by: number): number => {
    const dx = Math.abs(ax - bx);
    const dy = Math.abs(ay - by);
    return dx > dy ? straight * dx + more * dy : straight * dy + more * dx;
  };
  const ports = [...lanes.keys()];
  const px = ports.map((cell) => cell % width);
  const py = ports.map((cell) => Math.floor(cell / width));
  const gx = goal % width;
  const gy = Math.floor(goal / width);
  // What is left from each port, until no lane and no flight between ports betters it.
  const rest = ports.map((_, p) => flight(px[p], py[p], gx, gy));
  const byShip = ports.map(() => false);
  const indexOf = new Map(ports.map((cell, p) => [cell, p]));
  for (let changed = true; changed;) {
    changed = false;
    ports.forEach((port, p) => {
      for (const lane of lanes.get(port) ?? []) {
        const through = lane.cost + rest[indexOf.get(lane.to) as number];
        if (through >= rest[p]) continue;
        rest[p] = through;
        byShip[p] = true;
        changed = true;
      }
      for (let q = 0; q < ports.length; q++) {
        const through = flight(px[p], py[p], px[q], py[q]) + rest[q];
        if (through >= rest[p]) continue;
        rest[p] = through;
        changed = true;
      }
    });
  }
  const useful = ports.flatMap((_, p) => (byShip[p] ? [p] : []));
  const ux = Int32Array.from(useful, (p) => px[p]);
  const uy = Int32Array.from(useful, (p) => py[p]);
  const ur = Int32Array.from(useful, (p) => rest[p]);
  return (cell) => {
    const x = cell % width;
    const y = (cell - x) / width;
    let least = flight(x, y, gx, gy);
    for (let p = 0; p < ur.length; p++) {
      if (ur[p] >= least) continue;
      const through = ur[p] + flight(x, y, ux[p], uy[p]);
      if (through < least) least = through;
    }
    return least;
  };
}
