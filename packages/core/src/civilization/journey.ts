import type { Cell, RoadId, World } from '../world.ts';

/** As much of a world as a traveller needs. */
export type Travelled = Pick<World, 'rect' | 'metresPerCell' | 'roads'> & { readonly layers: Pick<World['layers'], 'walkCost'> };

/** A stretch of a journey in one manner. */
export interface Leg {
  /** Across country, on a road or trail, or by ship. */
  readonly mode: 'land' | 'road' | 'sea';
  readonly from: Cell;
  readonly to: Cell;
  readonly kilometres: number;
  /** Hours on the move; those by ship hold the wait in the harbour. */
  readonly hours: number;
  /** The sea lane that is taken. */
  readonly lane: RoadId | null;
}

/** A way from one cell to another. */
export interface Journey {
  /** From the first to the last, each a neighbour of the one before. */
  readonly cells: readonly Cell[];
  readonly legs: readonly Leg[];
  readonly kilometres: number;
  /** Hours on the move. */
  readonly hours: number;
  /** Walkers go eight hours a day, ships sail day and night. */
  readonly days: number;
}

/** Kilometres an hour on an easy plain; a road of cost 0.6 makes it five. */
export const WALKING = 3;
/** Kilometres an hour of a ship. */
export const SAILING = 8;
/** Hours until a ship sails. */
export const EMBARKING = 2;
/** A sea lane as it is sailed in one direction. */
export interface Lane {
  readonly road: RoadId;
  readonly from: Cell;
  readonly to: Cell;
  /** What lies between, in the order of sailing, both ends included. */
  readonly cells: readonly Cell[];
  readonly cost: number;
}
/** Hours that a walker goes in a day. */
const WALKING_DAY = 8;

/** A way in cells and lanes, told as a journey: in legs by manner of travel, with their lengths and hours. */
export function journeyOf(world: Travelled, start: Cell, steps: readonly (Cell | Lane)[]): Journey {
  const { width } = world.rect;
  const { walkCost } = world.layers;
  const perCell = world.metresPerCell / 1000;
  const passed = new Set<Cell>([start]);
  for (const step of steps) if (typeof step === 'number') passed.add(step);
  const onRoad = new Set<Cell>();
  for (const road of world.roads) if (road.kind !== 'sea') for (const cell of road.cells) if (passed.has(cell)) onRoad.add(cell);

  const cells: Cell[] = [start];
  const legs: Leg[] = [];
  let at = start;
  for (const step of steps) {
    if (typeof step !== 'number') {
      const kilometres = lengthOf(step.cells, width) * perCell;
      legs.push({ mode: 'sea', from: at, to: step.to, kilometres, hours: EMBARKING + kilometres / SAILING, lane: step.road });
      for (let k = 1; k < step.cells.length; k++) cells.push(step.cells[k]);
      at = step.to;
      continue;
    }
    const mode = onRoad.has(at) && onRoad.has(step) ? 'road' : 'land';
    const kilometres = lengthOf([at, step], width) * perCell;
    const hours = (kilometres * (walkCost[at] + walkCost[step])) / 2 / WALKING;
    const last = legs.at(-1);
    if (last?.mode === mode)
      legs[legs.length - 1] = { ...last, to: step, kilometres: last.kilometres + kilometres, hours: last.hours + hours };
    else legs.push({ mode, from: at, to: step, kilometres, hours, lane: null });
    cells.push(step);
    at = step;
  }
  let kilometres = 0;
  let hours = 0;
  let days = 0;
  for (const leg of legs) {
    kilometres += leg.kilometres;
    hours += leg.hours;
    days += leg.hours / (leg.mode === 'sea' ? 24 : WALKING_DAY);
  }
  return { cells, legs, kilometres, hours, days };
}

/** Length of a way in cells. */
export function lengthOf(cells: readonly Cell[], width: number): number {
  let length = 0;
  for (let k = 1; k < cells.length; k++) {
    const step = Math.abs(cells[k] - cells[k - 1]);
    length += step === 1 || step === width ? 1 : Math.SQRT2;
  }
  return length;
}
