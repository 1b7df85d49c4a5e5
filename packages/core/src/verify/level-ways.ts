import { type Cell, NONE } from '../base/grid.ts';
import type { Level } from '../world.ts';

/** A level as the checks see it. */
export interface Ground {
  readonly level: Level;
  /** 1 for each cell that is not solid. */
  readonly open: Uint8Array;
  /** 1 for each cell with something solid on it. */
  readonly barred: Uint8Array;
  /** Zone of each open cell, else NONE: a piece that neither links nor locked or secret doors part; such a door is its own. */
  readonly zone: Int32Array;
  readonly zones: number;
  /** Cells across the edges of one. */
  readonly beside: (cell: Cell) => Cell[];
  /** Index into the doors for each cell with a door that is locked or secret. */
  readonly gate: ReadonlyMap<Cell, number>;
  /** Where links lead to from a cell, and by which of the links. */
  readonly leads: ReadonlyMap<Cell, readonly { readonly to: Cell; readonly link: number }[]>;
  /** Indexes of the objects that open locks. */
  readonly openers: readonly number[];
  /** True where a lock is open to one who has had those objects. */
  readonly unlocked: (lock: string | null, had: ReadonlySet<number>) => boolean;
}

export function groundOf(level: Level): Ground {
  const { tiles } = level.layers;
  const { width, height } = level.rect;
  const walkable = Uint8Array.from(level.tiles.map(({ solid }) => (solid ? 0 : 1)));
  const open = new Uint8Array(tiles.length);
  for (let cell = 0; cell < open.length; cell++) open[cell] = walkable[tiles[cell]];
  const barred = new Uint8Array(open.length);
  for (const { cell, solid } of level.objects) if (solid) barred[cell] = 1;
  const beside = (cell: Cell): Cell[] => {
    const x = cell % width;
    if (x > 0 && x + 1 < width && cell >= width && cell + width < width * height) return [cell + 1, cell + width, cell - 1, cell - width];
    const out: Cell[] = [];
    if (x + 1 < width) out.push(cell + 1);
    if (cell + width < width * height) out.push(cell + width);
    if (x > 0) out.push(cell - 1);
    if (cell >= width) out.push(cell - width);
    return out;
  };
  const gate = new Map<Cell, number>();
  for (const [i, { cell, lock, kind }] of level.doors.entries()) if (lock !== null || kind === 'secret') gate.set(cell, i);
  const leads = new Map<Cell, { to: Cell; link: number }[]>();
  const lead = (from: Cell, to: Cell, link: number): void => {
    const list = leads.get(from) ?? [];
    list.push({ to, link });
    leads.set(from, list);
  };
  for (const [i, { from, to, oneWay }] of level.links.entries()) {
    lead(from, to, i);
    if (!oneWay) lead(to, from, i);
  }
  const zone = new Int32Array(open.length).fill(NONE);
  let zones = 0;
  for (let start = 0; start < open.length; start++) {
    if (!open[start] || zone[start] !== NONE) continue;
    const own = zones++;
    zone[start] = own;
    if (gate.has(start)) continue;
    const queue = [start];
    for (const cell of queue)
      for (const next of beside(cell))
        if (open[next] && zone[next] === NONE && (gate.size === 0 || !gate.has(next))) {
          zone[next] = own;
          queue.push(next);
        }
  }
  const openersOf = new Map<string, number[]>();
  const openers: number[] = [];
  for (const [i, { opens }] of level.objects.entries()) {
    if (opens === undefined) continue;
    openers.push(i);
    openersOf.set(opens, [...(openersOf.get(opens) ?? []), i]);
  }
  const needs = new Map(level.locks.map((lock) => [lock.id, lock.needs]));
  const unlocked = (lock: string | null, had: ReadonlySet<number>): boolean => {
    if (lock === null) return true;
    let count = 0;
    for (const i of openersOf.get(lock) ?? []) if (had.has(i)) count++;
    return count >= (needs.get(lock) ?? Infinity);
  };
  return { level, open, barred, zone, zones, beside, gate, leads, openers, unlocked };
}

/**
 * Steps from one cell to all that can be reached from it by one who has had those objects, else NONE.
 * @param round true where one walks round solid things: one may come to them, but not walk on over them
 */
export function walk(
  { level, open, barred, beside, gate, leads, unlocked }: Ground,
  from: Cell,
  had: ReadonlySet<number>,
  round = false,
): Int32Array {
  const steps = new Int32Array(open.length).fill(NONE);
  const doors = level.doors.map(({ lock }) => unlocked(lock, had));
  const links = level.links.map(({ lock }) => unlocked(lock, had));
  const queue = [from];
  steps[from] = 0;
  const enter = (next: Cell, taken: number): void => {
    if (!open[next] || steps[next] !== NONE) return;
    const door = gate.size === 0 ? undefined : gate.get(next);
    if (door !== undefined && !doors[door]) return;
    steps[next] = taken;
    queue.push(next);
  };
  for (const cell of queue) {
    if (round && barred[cell] && cell !== from) continue;
    for (const next of beside(cell)) enter(next, steps[cell] + 1);
    if (leads.size > 0) for (const { to, link } of leads.get(cell) ?? []) if (links[link]) enter(to, steps[cell] + 1);
  }
  return steps;
}
