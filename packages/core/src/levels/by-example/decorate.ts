import { InputError, shown } from '../../base/input-error.ts';
import { type Rng, stream } from '../../base/rng.ts';
import type { FloorSample } from '../../content/floor-samples.ts';
import type { Cell, Level, Tile } from '../../world.ts';
import { learnPatterns, type Patterns, type Sample } from './learn.ts';
import { weaveOrTile } from './weave.ts';

/** A sample read, and what was learned from it. */
export interface FloorPattern {
  readonly sample: Sample;
  readonly patterns: Patterns;
  readonly letters: readonly string[];
}

/**
 * Reads a sample floor.
 * @param size cells along the edge of the squares that are learned
 * @throws InputError for rows of unequal length, letters that the legend does not know, or a sample that is too small
 */
export function learnFloor({ rows, legend }: FloorSample, size: 2 | 3 = 3): FloorPattern {
  const letters = Object.keys(legend).sort();
  const width = rows.length === 0 ? 0 : [...rows[0]].length;
  const cells: number[] = [];
  for (const [y, row] of rows.entries()) {
    const signs = [...row];
    if (signs.length !== width)
      throw new InputError(`sample.rows[${y}]`, `expected ${width} letters as in the first row, got ${signs.length}`);
    for (const sign of signs) {
      const letter = letters.indexOf(sign);
      if (letter < 0) throw new InputError(`sample.rows[${y}]`, `the legend has no ${shown(sign)}; it knows ${letters.join(' ')}`);
      cells.push(letter);
    }
  }
  const sample = { width, height: rows.length, cells };
  return { sample, patterns: learnPatterns(sample, width < 3 || rows.length < 3 ? 2 : size), letters };
}

/** Longest edge of one window; larger rooms are woven window by window. */
const WINDOW = 16;

/** Which letter lies on each of the cells, as an index into the pattern's letters. */
export function weaveCells({ sample, patterns }: FloorPattern, cells: readonly Cell[], width: number, rng: Rng): Map<Cell, number> {
  const out = new Map<Cell, number>();
  const windows = new Map<string, Cell[]>();
  let [left, top] = [Infinity, Infinity];
  for (const cell of cells) {
    left = Math.min(left, cell % width);
    top = Math.min(top, Math.floor(cell / width));
  }
  const offset = (cell: Cell): [number, number] => [(cell % width) - left, Math.floor(cell / width) - top];
  for (const cell of cells) {
    const [x, y] = offset(cell);
    const key = `${Math.floor(x / WINDOW)},${Math.floor(y / WINDOW)}`;
    windows.set(key, [...(windows.get(key) ?? []), cell]);
  }
  for (const [key, own] of windows) {
    let [wide, high] = [0, 0];
    for (const cell of own) {
      const [x, y] = offset(cell);
      wide = Math.max(wide, (x % WINDOW) + 1);
      high = Math.max(high, (y % WINDOW) + 1);
    }
    const woven = weaveOrTile(patterns, sample, wide, high, rng.fork(key));
    for (const cell of own) {
      const [x, y] = offset(cell);
      out.set(cell, woven[(y % WINDOW) * wide + (x % WINDOW)]);
    }
  }
  return out;
}

/**
 * A level with the floors of some of its rooms laid like a sample: only dry ground that can be walked on is changed, into
 * other such ground, so that all that was true of the level stays true.
 * @throws InputError for a sample that cannot be learned, or a room that is not there
 */
export function decorateLevel(level: Level, rooms: readonly number[], floor: FloorSample, seed: string): Level {
  const pattern = learnFloor(floor);
  const tiles: Tile[] = [...level.tiles];
  const index = pattern.letters.map((letter) => tiles.push({ ...floor.legend[letter], solid: false, form: 'ground' }) - 1);
  const cells = level.layers.tiles.slice();
  const rng = stream(seed, 'decorate');
  for (const id of rooms) {
    const room = level.rooms[id];
    if (room === undefined)
      throw new InputError('rooms', `there is no room ${shown(id)}; this level has the rooms 0 to ${level.rooms.length - 1}`);
    const dry = room.cells.filter((cell) => level.tiles[cells[cell]].form === 'ground' && level.tiles[cells[cell]].name !== 'stairs');
    for (const [cell, letter] of weaveCells(pattern, dry, level.rect.width, rng.fork(id))) cells[cell] = index[letter];
  }
  return { ...level, tiles, layers: { ...level.layers, tiles: cells } };
}
