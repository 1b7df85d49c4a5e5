import type { Rng } from '../../base/rng.ts';
import type { FloorSample } from '../../content/floor-samples.ts';
import type { Cell } from '../../world.ts';
import { learnPatterns, type Patterns, type Sample } from './learn.ts';
import { BARE, weaveOrTile } from './weave.ts';

/** A sample read, and what was learned from it. */
export interface FloorPattern {
  readonly sample: Sample;
  readonly patterns: Patterns;
  /** The letters that lie somewhere in the sample's legend; cells are indexes into them. */
  readonly letters: readonly string[];
}

/**
 * Learns a sample floor.
 * @param floor as `parseFloorSample` gives it
 * @param size cells along the edge of the squares that are learned
 * @throws InputError for a sample that is too small or too varied
 */
export function learnFloor({ rows, legend }: FloorSample, size: 2 | 3 = 3): FloorPattern {
  const letters = Object.keys(legend).sort();
  const signs = rows.map((row) => [...row]);
  const sample = { width: signs[0].length, height: rows.length, cells: signs.flatMap((row) => row.map((sign) => letters.indexOf(sign))) };
  return { sample, patterns: learnPatterns(sample, sample.width < 3 || sample.height < 3 ? 2 : size), letters };
}

/** Longest edge of one window; larger floors are woven window by window, each going on from those before. */
const WINDOW = 16;

/** Which letter lies on each of the cells, as an index into the pattern's letters. */
export function weaveCells({ sample, patterns }: FloorPattern, cells: readonly Cell[], width: number, rng: Rng): Map<Cell, number> {
  if (cells.length === 0) return new Map();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const used = new Set<string>();
  for (const cell of cells) {
    const [x, y] = [cell % width, Math.floor(cell / width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  for (const cell of cells)
    used.add(keyOf(Math.floor(((cell % width) - left) / WINDOW), Math.floor((Math.floor(cell / width) - top) / WINDOW)));
  const [wide, high] = [right - left + 1, bottom - top + 1];
  const floor = new Int32Array(Math.max(0, wide * high)).fill(BARE);
  // Squares reach this far from one window into the next.
  const seam = patterns.size - 1;
  for (let row = 0; row * WINDOW < high; row++)
    for (let column = 0; column * WINDOW < wide; column++) {
      const key = keyOf(column, row);
      if (!used.has(key)) continue;
      const [x0, y0] = [Math.max(0, column * WINDOW - seam), Math.max(0, row * WINDOW - seam)];
      const [x1, y1] = [Math.min(wide, (column + 1) * WINDOW + seam), Math.min(high, (row + 1) * WINDOW + seam)];
      const laid = new Int32Array((x1 - x0) * (y1 - y0));
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) laid[(y - y0) * (x1 - x0) + x - x0] = floor[y * wide + x];
      const woven = weaveOrTile(
        patterns,
        sample,
        x1 - x0,
        y1 - y0,
        rng.fork(key),
        laid.some((letter) => letter !== BARE) ? laid : undefined,
      );
      for (let y = row * WINDOW; y < Math.min(high, (row + 1) * WINDOW); y++)
        for (let x = column * WINDOW; x < Math.min(wide, (column + 1) * WINDOW); x++)
          floor[y * wide + x] = woven[(y - y0) * (x1 - x0) + x - x0];
    }
  return new Map(cells.map((cell) => [cell, floor[(Math.floor(cell / width) - top) * wide + (cell % width) - left]]));
}

const keyOf = (column: number, row: number): string => `${column},${row}`;
