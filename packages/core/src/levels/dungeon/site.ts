import type { Cell } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import type { Door, Floor, Link } from '../../world.ts';

/** What stands in a cell of a dungeon before it is given a look. */
export const CELL: {
  readonly rock: 0;
  readonly room: 1;
  readonly corridor: 2;
  readonly grate: 3;
  readonly ledge: 4;
  readonly chasm: 5;
  readonly stair: 6;
  readonly door: 7;
} = { rock: 0, room: 1, corridor: 2, grate: 3, ledge: 4, chasm: 5, stair: 6, door: 7 };

/** A dungeon dug: cells of CELL, and what of its plan lies where. */
export interface Dug {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
  /** Node of the plan whose room a cell is part of, or NONE. */
  readonly room: Int16Array;
  /** Cells of each node's room. */
  readonly rooms: readonly (readonly Cell[])[];
  readonly floors: readonly Floor[];
  readonly doors: readonly Door[];
  readonly links: readonly Link[];
  readonly entrance: Cell;
  /** 1 where nothing may stand: by doors, on stairs, in corridors. */
  readonly kept: Uint8Array;
}

/** A dungeon while it is dug. */
export interface Site {
  readonly width: number;
  readonly cells: Uint8Array;
  readonly room: Int16Array;
  readonly kept: Uint8Array;
  readonly doors: Door[];
  readonly links: Link[];
  readonly rng: Rng;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is known of a room for digging towards it. */
export interface Plot {
  readonly box: Box;
  readonly cells: Cell[];
}

/** Id of a lock of the plan. */
export const lockId = (lock: number): string => `lock-${lock + 1}`;

/** Differences of cells one step on in a direction. */
export const step = (width: number, direction: number): number => [1, width, -1, -width][direction];
