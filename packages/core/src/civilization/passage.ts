/**
 * What a cell is to a traveller.
 *
 *     barrier  lakes and the outermost ring of cells: nobody crosses, nothing is built
 *     open     can be walked as it is; narrow rivers are forded
 *     hard     wide rivers, and cliffs: only a road, with its bridges and stairs, leads across
 *     sea      ships only
 */
export const PASSAGE: { readonly barrier: 0; readonly open: 1; readonly hard: 2; readonly sea: 3 } = {
  barrier: 0,
  open: 1,
  hard: 2,
  sea: 3,
};

/** The land as travellers see it. All arrays have one value per cell. */
export interface Passage {
  /** One of PASSAGE. */
  readonly kind: Uint8Array;
  /** Cost of crossing the cell on foot, 1 on an easy plain; 0 = impassable. Knows of no roads. */
  readonly walk: Float32Array;
  /** Cost of building a road across, in tenths of an easy plain's; 5 to MOST_TOIL. */
  readonly toil: Uint8Array;
  /** Greatest slope to a neighbour across an edge, 128 = 45 degrees. */
  readonly slope: Uint8Array;
  /** What waters the cell has a neighbour of across an edge: BESIDE_SEA, BESIDE_LAKE and BESIDE_RIVER, added up. */
  readonly beside: Uint8Array;
}

export const BESIDE_SEA = 1;
export const BESIDE_LAKE = 2;
export const BESIDE_RIVER = 4;

/** Dearest cell of a road. */
export const MOST_TOIL = 250;

/** Widest river that can be waded, metres. */
export const FORD = 14;
