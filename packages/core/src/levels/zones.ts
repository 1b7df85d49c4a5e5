import { type Cell, NONE } from '../base/grid.ts';
import { numbersForWork, shortsForWork } from '../base/scratch.ts';
import type { Door, LevelObject, Link, Lock } from '../world.ts';

/** A level as those see it who ask where one can go. */
export interface Ways {
  readonly width: number;
  /** 1 for each cell that is not solid. */
  readonly open: Uint8Array;
  readonly doors: readonly Door[];
  readonly links: readonly Link[];
  readonly locks: readonly Lock[];
  readonly objects: readonly LevelObject[];
  readonly entrance: Cell;
}

/** A way from one zone to another. */
interface Pass {
  readonly to: number;
  /** Index of the lock that bars it, or NONE. */
  readonly lock: number;
  /** True into a secret door. */
  readonly secret: boolean;
}

/**
 * What is left of a level in one piece without its links and the doors that are locked or secret; each such door is a
 * zone of its own.
 */
export interface Zones {
  /** Zone of each cell, or NONE where it is solid; the next level is written over it. */
  readonly of: Int16Array;
  readonly passes: readonly (readonly Pass[])[];
  /** Index of the lock of that id; NONE for null. */
  readonly lockOf: (lock: string | null) => number;
  /** For each lock, how many and (as bits) which of `openers` open it. */
  readonly needs: readonly number[];
  readonly keys: readonly number[];
  /** Indexes into the objects: those that open locks, 30 at most. */
  readonly openers: readonly number[];
  /** Which of `openers` lie in each zone, as bits. */
  readonly holds: Int32Array;
}

const queueForWork = numbersForWork();
const zonesForWork = shortsForWork();

export function zonesOf({ width, open, doors, links, locks, objects }: Ways): Zones {
  const height = open.length / width;
  const apart = doors.filter(({ lock, kind }) => lock !== null || kind === 'secret');
  const passes: Pass[][] = [];
  // Where nothing parts a level it is all one zone, for whoever made it has joined it.
  const whole = apart.length === 0 && links.length === 0;
  if (whole) passes.push([]);
  const of = zonesForWork(open.length).fill(whole ? 0 : NONE, 0, open.length);
  for (const { cell } of apart) if (open[cell] && of[cell] === NONE) of[cell] = passes.push([]) - 1;
  const queue = queueForWork(whole ? 0 : open.length);
  for (let start = 0; start < open.length && !whole; start++) {
    if (!open[start] || of[start] !== NONE) continue;
    const zone = passes.push([]) - 1;
    of[start] = zone;
    queue[0] = start;
    for (let i = 0, end = 1; i < end; i++) {
      const cell = queue[i];
      const x = cell % width;
      if (x + 1 < width && open[cell + 1] && of[cell + 1] === NONE) of[(queue[end++] = cell + 1)] = zone;
      if (x > 0 && open[cell - 1] && of[cell - 1] === NONE) of[(queue[end++] = cell - 1)] = zone;
      if (cell >= width && open[cell - width] && of[cell - width] === NONE) of[(queue[end++] = cell - width)] = zone;
      if (cell + width < open.length && open[cell + width] && of[cell + width] === NONE) of[(queue[end++] = cell + width)] = zone;
    }
  }
  const lockAt = new Map(locks.map(({ id }, i) => [id, i]));
  const lockOf = (lock: string | null): number => (lock === null ? NONE : (lockAt.get(lock) ?? locks.length));
  const doorAt = new Map(apart.map((door) => [door.cell, door]));
  const enter = (from: Cell, to: Cell): void => {
    const door = doorAt.get(to);
    passes[of[from]].push({ to: of[to], lock: lockOf(door?.lock ?? null), secret: door?.kind === 'secret' });
  };
  for (const { cell } of apart) {
    const x = cell % width;
    const y = (cell - x) / width;
    for (const next of [
      x > 0 ? cell - 1 : NONE,
      x + 1 < width ? cell + 1 : NONE,
      y > 0 ? cell - width : NONE,
      y + 1 < height ? cell + width : NONE,
    ]) {
      if (next === NONE || !open[next] || !open[cell]) continue;
      enter(cell, next);
      if (!doorAt.has(next)) enter(next, cell);
    }
  }
  for (const { from, to, oneWay, lock } of links) {
    if (!open[from] || !open[to]) continue;
    passes[of[from]].push({ to: of[to], lock: lockOf(lock), secret: false });
    if (!oneWay) passes[of[to]].push({ to: of[from], lock: lockOf(lock), secret: false });
  }
  const openers: number[] = [];
  const holds = new Int32Array(passes.length);
  const keys = locks.map(() => 0);
  for (const [i, { opens, cell }] of objects.entries()) {
    const lock = opens === undefined ? undefined : lockAt.get(opens);
    if (lock === undefined) continue;
    const bit = 1 << (openers.push(i) - 1);
    keys[lock] |= bit;
    if (of[cell] !== NONE) holds[of[cell]] |= bit;
  }
  return { of, passes, lockOf, needs: locks.map(({ needs }) => needs), keys, openers, holds };
}

export function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** True where a set of openers, as bits, opens the lock; NONE is open to all. */
export function isOpen({ needs, keys }: Zones, lock: number, had: number): boolean {
  return lock === NONE || (lock < needs.length && bitsIn(keys[lock] & had) >= needs[lock]);
}

/** Number of different pairs of a zone and a set of openers had that play can come to, starting from `zone` with none. */
export function countStates(zones: Zones, zone: number): number {
  const { passes, holds, openers } = zones;
  const span = 1 << openers.length;
  const seen = new Set<number>([zone * span]);
  for (const state of seen) {
    const had = state % span;
    const at = (state - had) / span;
    for (let left = holds[at] & ~had; left !== 0; left &= left - 1) seen.add(at * span + (had | (left & -left)));
    for (const { to, lock } of passes[at]) if (isOpen(zones, lock, had)) seen.add(to * span + had);
  }
  return seen.size;
}

/** 1 for each zone that can be reached from `zone` with all that is found on the way and `had`, of which only `allowed` is taken. */
export function reach(
  zones: Zones,
  zone: number,
  had: number,
  allowed: number,
  secrets: boolean,
): { readonly seen: Uint8Array; readonly had: number } {
  const seen = new Uint8Array(zones.passes.length);
  const found = [zone];
  seen[zone] = 1;
  let set = had | (zones.holds[zone] & allowed);
  for (let grown = true; grown;) {
    grown = false;
    for (let i = 0; i < found.length; i++)
      for (const { to, lock, secret } of zones.passes[found[i]]) {
        if (seen[to] || (secret && !secrets) || !isOpen(zones, lock, set)) continue;
        seen[to] = 1;
        found.push(to);
        set |= zones.holds[to] & allowed;
        grown = true;
      }
  }
  return { seen, had: set };
}
