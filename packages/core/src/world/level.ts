import type { Cell, Rect } from '../base/grid.ts';
import type { Recipe } from '../recipe.ts';
import type { CharacterId, ItemId, PlaceId } from './ids.ts';

export interface Tile {
  readonly name: string;
  readonly solid: boolean;
  readonly colour: string;
}

export interface Room {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

export interface Door {
  readonly cell: Cell;
  /** What opens it, or null where it is open to all. */
  readonly lock: string | null;
}

export interface LevelObject {
  readonly kind: string;
  readonly cell: Cell;
  readonly name?: string;
  readonly room?: number;
  readonly character?: CharacterId;
  readonly item?: ItemId;
}

/** A place from inside. */
export interface Level {
  readonly engine: string;
  readonly recipe: Recipe;
  readonly place: PlaceId;
  readonly kind: string;
  readonly name: string;
  readonly rect: Rect;
  readonly metresPerCell: number;
  readonly layers: {
    /** Index into `tiles`. */
    readonly tiles: Uint16Array;
    /** Room of the cell, or NONE. */
    readonly room: Int16Array;
  };
  readonly tiles: readonly Tile[];
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
  readonly objects: readonly LevelObject[];
  readonly entrance: Cell;
  readonly exits: readonly Cell[];
  /** What a checker with only the file can replay. */
  readonly proof: {
    /** Number of open cells, all of which can be reached from the entrance. */
    readonly reachable: number;
    /** Steps, across edges of cells, from the entrance to the farthest open cell. */
    readonly depth: number;
    /** Steps from the entrance to each of `objects`. */
    readonly objectSteps: readonly number[];
  };
}
