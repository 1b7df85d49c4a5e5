/** What can be seen from a cell: shadows cast octant by octant, after Björn Bergström, "FOV using recursive shadowcasting" (2001). */

const OCTANTS: readonly (readonly [xx: number, xy: number, yx: number, yy: number])[] = [
  [1, 0, 0, 1],
  [0, 1, 1, 0],
  [0, -1, 1, 0],
  [-1, 0, 0, 1],
  [-1, 0, 0, -1],
  [0, -1, -1, 0],
  [0, 1, -1, 0],
  [1, 0, 0, -1],
];

/** Calls `see` for every cell within `reach` that nothing opaque hides, the opaque ones themselves included. */
export function lookAround(
  x0: number,
  y0: number,
  reach: number,
  opaque: (x: number, y: number) => boolean,
  see: (x: number, y: number) => void,
): void {
  see(x0, y0);
  for (const [xx, xy, yx, yy] of OCTANTS)
    cast(
      reach,
      1,
      1,
      0,
      (column, row) => opaque(x0 + column * xx + row * xy, y0 + column * yx + row * yy),
      (column, row) => see(x0 + column * xx + row * xy, y0 + column * yx + row * yy),
    );
}

/** One octant: rows ever farther away, between two slopes. */
function cast(
  reach: number,
  first: number,
  from: number,
  end: number,
  opaque: (column: number, row: number) => boolean,
  see: (column: number, row: number) => void,
): void {
  let start = from;
  if (start < end) return;
  for (let row = first; row <= reach; row++) {
    let blocked = false;
    let next = start;
    for (let column = -row; column <= 0; column++) {
      const left = (column - 0.5) / (-row + 0.5);
      const right = (column + 0.5) / (-row - 0.5);
      if (start < right) continue;
      if (end > left) break;
      if (column * column + row * row <= (reach + 0.4) ** 2) see(column, -row);
      if (blocked) {
        if (opaque(column, -row)) next = right;
        else {
          blocked = false;
          start = next;
        }
      } else if (opaque(column, -row) && row < reach) {
        blocked = true;
        cast(reach, row + 1, start, left, opaque, see);
        next = right;
      }
    }
    if (blocked) return;
  }
}
