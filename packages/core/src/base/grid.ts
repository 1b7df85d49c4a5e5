/** Which cells: x and y of the first one, and how many across and down. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An index into the layers of a rect: (y - rect.y) * rect.width + (x - rect.x). */
export type Cell = number;

/** "No such thing", in any array of ids or cells. */
export const NONE = -1;

/** Steps to the eight neighbours: the four across an edge (east, south, west, north), then the diagonals from south-east clockwise. */
export const DX: Int8Array = Int8Array.of(1, 0, -1, 0, 1, -1, -1, 1);
export const DY: Int8Array = Int8Array.of(0, 1, 0, -1, 1, 1, -1, -1);

/** The eight neighbours as differences of the cell index, in the order of DX and DY. */
export function neighbourOffsets(width: number): Int32Array {
  return Int32Array.from({ length: 8 }, (_, k) => DX[k] + DY[k] * width);
}

/** Number of cells. */
export function cellCount(rect: { readonly width: number; readonly height: number }): number {
  return rect.width * rect.height;
}
