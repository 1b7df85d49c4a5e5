import { log } from '../base/math.ts';
import type { Surface } from './surface.ts';

/** What the outline of a land is like. */
export interface Landmasses {
  /** Share of the map that is not sea. */
  readonly landShare: number;
  /** Share of the land that the largest landmass holds. */
  readonly largestShare: number | null;
  /** Natural logarithm of the number of landmasses of at least a 16,384th of the map (one cell of 128²) plus one. */
  readonly logIslands: number;
  /** Share of the frame's cells that are land. */
  readonly edgeLand: number;
}

/** Finds the landmasses (cells that share an edge; lakes belong to the land around them) and sums them up. */
export function readLandmasses(surface: Surface): Landmasses {
  const { width, height, ocean } = surface;
  const n = width * height;
  const { sizes } = patchesOf(ocean, width, height, (cell) => ocean[cell] === 0);
  let land = 0;
  let largest = 0;
  let islands = 0;
  for (const size of sizes) {
    land += size;
    largest = Math.max(largest, size);
    if (size >= n / 16384) islands++;
  }
  let edge = 0;
  let frame = 0;
  for (let cell = 0; cell < n; cell++) {
    const x = cell % width;
    if (x > 0 && x < width - 1 && cell >= width && cell < n - width) continue;
    frame++;
    if (!ocean[cell]) edge++;
  }
  return { landShare: land / n, largestShare: land === 0 ? null : largest / land, logIslands: log(islands + 1), edgeLand: edge / frame };
}

/** The patches of equal `values` among the cells that count (cells of a patch share an edge): each cell's, or -1, and their sizes. */
export function patchesOf(
  values: ArrayLike<number>,
  width: number,
  height: number,
  counts: (cell: number) => boolean,
): { readonly patchOfCell: Int32Array; readonly sizes: number[] } {
  const n = width * height;
  const patchOfCell = new Int32Array(n).fill(-1);
  const sizes: number[] = [];
  const stack = new Int32Array(n);
  for (let start = 0; start < n; start++) {
    if (patchOfCell[start] >= 0 || !counts(start)) continue;
    const patch = sizes.length;
    let size = 0;
    let top = 0;
    stack[top++] = start;
    patchOfCell[start] = patch;
    while (top > 0) {
      const cell = stack[--top];
      size++;
      const x = cell % width;
      const visit = (next: number): void => {
        if (patchOfCell[next] >= 0 || values[next] !== values[start] || !counts(next)) return;
        patchOfCell[next] = patch;
        stack[top++] = next;
      };
      if (x > 0) visit(cell - 1);
      if (x < width - 1) visit(cell + 1);
      if (cell >= width) visit(cell - width);
      if (cell < n - width) visit(cell + width);
    }
    sizes.push(size);
  }
  return { patchOfCell, sizes };
}
