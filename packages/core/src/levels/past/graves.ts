import type { Cell, Rect } from '../../base/grid.ts';
import { type Scene, USE } from '../country/scene.ts';
import { T } from '../country/tiles.ts';

/** Free ground of a size, the nearest to a cell of all that is allowed; null where there is none. */
export function plotNear(scene: Scene, near: Cell, wide: number, deep: number, allowed: (cell: Cell) => boolean): Rect | null {
  const { width, height, use } = scene;
  const [cx, cy] = [near % width, Math.floor(near / width)];
  let best: Rect | null = null;
  let least = Infinity;
  for (let y = 3; y + deep < height - 3; y += 2)
    for (let x = 3; x + wide < width - 3; x += 2) {
      const far = Math.abs(x + wide / 2 - cx) + Math.abs(y + deep / 2 - cy);
      if (far >= least) continue;
      let free = true;
      for (let j = y - 1; free && j <= y + deep; j++)
        for (let i = x - 1; free && i <= x + wide; i++) free = use[j * width + i] === USE.free && allowed(j * width + i);
      if (!free) continue;
      best = { x, y, width: wide, height: deep };
      least = far;
    }
  return best;
}

/** Rows of graves with a stone in every other cell, or a mound of earth where there was no time for stones. */
export function layGraves({ width, tiles, use }: Scene, { x, y, width: w, height: h }: Rect, pit: boolean): Cell[] {
  const cells: Cell[] = [];
  for (let j = y; j < y + h; j++)
    for (let i = x; i < x + w; i++) {
      const cell = j * width + i;
      const rim = j === y || j === y + h - 1 || i === x || i === x + w - 1;
      use[cell] = USE.kept;
      tiles[cell] = pit ? (rim ? T.pasture : T.earth) : (i - x) % 2 === 1 && (j - y) % 2 === 1 ? T.grave : T.pasture;
      cells.push(cell);
    }
  return cells;
}
