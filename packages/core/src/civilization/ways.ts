import { NONE } from '../base/grid.ts';

/** How travel spread out from every settlement at once. All arrays have one value per cell. */
export interface Flood {
  /** The settlement (its index) that the cell is reached from at least cost, NONE where none reaches it. */
  readonly owner: Int16Array;
  /** The cell before it on the way from there; NONE at the settlement itself. */
  readonly from: Int32Array;
  /** Cost of that way. */
  readonly cost: Int32Array;
}

/** Travel over the land, and the ways from harbour to harbour. At sea the arrays say how far the search for those came. */
export interface Spread extends Flood {
  readonly seaWays: readonly Crossing[];
}

/** A way between two settlements whose lands, or sea rooms, meet. */
export interface Crossing {
  readonly a: number;
  readonly b: number;
  readonly cost: number;
  readonly sea: boolean;
  /** Neighbouring cells on either side of the border: the one that `a` reaches, and the one that `b` does. */
  readonly cellA: number;
  readonly cellB: number;
  /** Of a sea way, all its cells from harbour to harbour. */
  readonly cells?: readonly number[];
}

/** For each settlement its neighbours and what the way to them costs. */
export type Ways = readonly (readonly { readonly to: number; readonly cost: number }[])[];

/** The cells from the settlement that reaches `cell` to `cell` itself. */
export function wayTo(spread: Flood, cell: number): number[] {
  const cells: number[] = [];
  for (let at = cell; at !== NONE; at = spread.from[at]) cells.push(at);
  return cells.reverse();
}
