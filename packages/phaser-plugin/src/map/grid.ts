import { NONE, type World } from '@hinterland/core';

/** Steps to the eight neighbours: east, south, west, north, then the diagonals. */
export const DX: readonly number[] = [1, 0, -1, 0, 1, -1, -1, 1];
export const DY: readonly number[] = [0, 1, 0, -1, 1, 1, -1, -1];

/** Cell of column and row counted from the world's own corner, or NONE outside. */
export function cellAt(rect: World['rect'], column: number, row: number): number {
  return column < 0 || row < 0 || column >= rect.width || row >= rect.height ? NONE : row * rect.width + column;
}

/** Distance in cells (orthogonal steps 1, diagonal √2, so near to round) from each cell to the nearest one with `isGoal`. */
export function distanceTo(rect: World['rect'], isGoal: (cell: number) => boolean): Float32Array {
  const { width, height } = rect;
  const far = new Float32Array(width * height).fill(1e6);
  for (let cell = 0; cell < far.length; cell++) if (isGoal(cell)) far[cell] = 0;
  const relax = (cell: number, x: number, dx: number, from: number, cost: number): void => {
    if (x + dx < 0 || x + dx >= width || from < 0 || from >= far.length) return;
    if (far[from] + cost < far[cell]) far[cell] = far[from] + cost;
  };
  for (let cell = 0; cell < far.length; cell++) {
    const x = cell % width;
    relax(cell, x, -1, cell - 1, 1);
    relax(cell, x, 0, cell - width, 1);
    relax(cell, x, -1, cell - width - 1, Math.SQRT2);
    relax(cell, x, 1, cell - width + 1, Math.SQRT2);
  }
  for (let cell = far.length - 1; cell >= 0; cell--) {
    const x = cell % width;
    relax(cell, x, 1, cell + 1, 1);
    relax(cell, x, 0, cell + width, 1);
    relax(cell, x, 1, cell + width + 1, Math.SQRT2);
    relax(cell, x, -1, cell + width - 1, Math.SQRT2);
  }
  return far;
}

/** Steepness of each cell: metres of height per metre of way, over the cells on both sides. */
export function slopes(world: World): Float32Array {
  const { width, height } = world.rect;
  const { elevation } = world.layers;
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      const dx = elevation[cell + (x + 1 < width ? 1 : 0)] - elevation[cell - (x > 0 ? 1 : 0)];
      const dy = elevation[cell + (y + 1 < height ? width : 0)] - elevation[cell - (y > 0 ? width : 0)];
      out[cell] = Math.sqrt(dx * dx + dy * dy) / (2 * world.metresPerCell);
    }
  }
  return out;
}
