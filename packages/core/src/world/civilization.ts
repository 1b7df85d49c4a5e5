import type { Cell } from '../base/grid.ts';
import type { CultureId, FactionId, PlaceId, RegionId, RoadId } from './ids.ts';

export type PlaceKind =
  | 'city'
  | 'town'
  | 'village'
  | 'hamlet'
  | 'port'
  | 'castle'
  | 'abbey'
  | 'mine'
  | 'ruin'
  | 'dungeon'
  | 'cave'
  | 'temple'
  | 'lair'
  | 'shrine'
  | 'tower'
  | 'landmark';

export interface Place {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly name: string;
  /** What the name means, in plain words. */
  readonly meaning: string;
  readonly cell: Cell;
  readonly population: number;
  readonly faction: FactionId | null;
  readonly culture: CultureId | null;
  /** Where its people draw water: words such as "the river Oru". Null where nobody lives. */
  readonly water: string | null;
  /** Why it stands here: terms of its score, greatest first. */
  readonly because: readonly Reason[];
}

/** One term of a score or one cause of a value. */
export interface Reason {
  readonly factor: string;
  readonly amount: number;
}

export interface Road {
  readonly id: RoadId;
  readonly kind: 'road' | 'trail' | 'sea';
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** From the cell of `from` to the cell of `to`, each a neighbour of the one before. */
  readonly cells: readonly Cell[];
}

/** A culture and the language that its names come from. */
export interface Culture {
  readonly id: CultureId;
  readonly name: string;
  readonly homeland: RegionId | null;
}

export interface Faction {
  readonly id: FactionId;
  readonly name: string;
  readonly culture: CultureId;
  readonly capital: PlaceId;
  readonly colour: string;
}
