import { type Cell, NONE } from '../../base/grid.ts';
import type { Level } from '../../world.ts';
import { stepsFrom } from '../clearance.ts';

export function tileOf({ tiles }: Level, name: string): number | undefined {
  const at = tiles.findIndex((tile) => tile.name === name);
  return at < 0 ? undefined : at;
}

/** 1 for each cell whose tile is such a one. */
export function marked(tiles: Level['tiles'], layer: Uint16Array, isSuch: (tile: Level['tiles'][number]) => boolean): Uint8Array {
  const such = Uint8Array.from(tiles, (tile) => (isSuch(tile) ? 1 : 0));
  const out = new Uint8Array(layer.length);
  for (let cell = 0; cell < out.length; cell++) out[cell] = such[layer[cell]];
  return out;
}

/** Where there is room in a level for a vault or for the way to one. */
export interface FreeGround {
  readonly open: Uint8Array;
  /** Cells that something stands on, or that lead somewhere. */
  readonly taken: ReadonlySet<Cell>;
  /** How far in each cell lies; NONE where a quest alone leads. */
  readonly steps: Int32Array;
}

export function freeGround(level: Level): FreeGround {
  const { layers, tiles, doors, links, objects, entrance, exits } = level;
  const open = marked(tiles, layers.tiles, ({ solid }) => !solid);
  const taken = new Set<Cell>([entrance, ...exits]);
  for (const { cell } of objects) taken.add(cell);
  for (const { cell } of doors) taken.add(cell);
  for (const { from, to } of links) taken.add(from).add(to);
  const asked = new Set(objects.flatMap(({ opens, asks }) => (asks === undefined || opens === undefined ? [] : [opens])));
  const outside = open.slice();
  for (const { cell, lock } of doors) if (lock !== null && asked.has(lock)) outside[cell] = 0;
  const free = links.filter(({ lock }) => lock === null || !asked.has(lock));
  return { open, taken, steps: deepness({ ...level, links: free }, outside) };
}

/** True for a cell within a box that is told in cells from the corner of the level. */
export function inside(cell: Cell, width: number, x: number, y: number, across: number, down: number): boolean {
  const cx = cell % width;
  const cy = (cell - cx) / width;
  return cx >= x && cy >= y && cx < x + across && cy < y + down;
}

/** Steps from the entrance, walls of locks and floors apart: how far in a cell lies. */
function deepness({ rect, links, entrance }: Level, open: Uint8Array): Int32Array {
  const steps = stepsFrom(entrance, open, rect.width);
  for (const { to } of links) {
    if (steps[to] !== NONE) continue;
    const more = stepsFrom(to, open, rect.width);
    for (let cell = 0; cell < more.length; cell++) if (steps[cell] === NONE && more[cell] !== NONE) steps[cell] = more[cell] + rect.width;
  }
  return steps;
}
