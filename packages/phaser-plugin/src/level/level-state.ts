/**
 * What a player has done in a level: plain data and pure functions, so that it can be saved with a game. Nothing locks
 * again, and nothing that was found is lost.
 */
import type { Cell, Door, Level, LevelObject, Link } from '@hinterland/core';

export interface LevelState {
  /** Indexes of the objects that were taken, pulled, opened, read or defeated, in that order. */
  readonly had: readonly number[];
  /** Cells of the secret doors and hidden objects that were found. */
  readonly found: readonly Cell[];
}

/** A level as it is when one first comes in. */
export function newLevelState(): LevelState {
  return { had: [], found: [] };
}

/** The state after an object was had; the same one where it was had before. */
export function haveObject(state: LevelState, object: number): LevelState {
  return state.had.includes(object) ? state : { ...state, had: [...state.had, object] };
}

/** The locks that are open. */
export function openLocks(level: Level, state: LevelState): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { id, needs } of level.locks)
    if (state.had.reduce((n, index) => n + (level.objects[index]?.opens === id ? 1 : 0), 0) >= needs) out.add(id);
  return out;
}

/** Whether someone can go through. */
export function isPassable(way: Door | Link, open: ReadonlySet<string>, state: LevelState): boolean {
  if (way.lock !== null && !open.has(way.lock)) return false;
  return !('cell' in way) || !isSecret(way, state);
}

/** Whether a door looks like a wall still. */
export function isSecret(door: Door, state: LevelState): boolean {
  return door.kind === 'secret' && !state.found.includes(door.cell);
}

/** Whether an object is there to be seen and used: not had yet, and found where it is hidden. */
export function isThere(level: Level, state: LevelState, index: number): boolean {
  const object = level.objects[index];
  return !state.had.includes(index) && (object.hidden !== true || state.found.includes(object.cell));
}

/** The state after a search: every secret door and hidden object within `reach` cells is found. */
export function searchAround(level: Level, state: LevelState, cell: Cell, reach: number): LevelState {
  const { width } = level.rect;
  const near = (other: Cell): boolean =>
    Math.max(Math.abs((other % width) - (cell % width)), Math.abs(Math.floor(other / width) - Math.floor(cell / width))) <= reach;
  const hidden: readonly { readonly cell: Cell }[] = [
    ...level.doors.filter((door) => isSecret(door, state)),
    ...level.objects.filter((object) => object.hidden === true && !state.found.includes(object.cell)),
  ];
  const found = [...new Set(hidden.map((one) => one.cell).filter(near))];
  return found.length === 0 ? state : { ...state, found: [...state.found, ...found] };
}

/** What one does with an object, or undefined where there is nothing to do with it. */
export type Handling = 'take' | 'pull' | 'open' | 'read' | 'fight' | 'talk' | 'free' | 'look' | 'try' | 'answer' | 'clear' | 'use';

const HANDLINGS: Readonly<Record<string, Handling>> = {
  key: 'take',
  item: 'take',
  treasure: 'take',
  ore: 'take',
  mushrooms: 'take',
  lever: 'pull',
  chest: 'open',
  note: 'read',
  spawn: 'fight',
  person: 'talk',
  captive: 'free',
  keyhole: 'try',
  seal: 'answer',
  rockfall: 'clear',
};

export function handlingOf(object: LevelObject): Handling | undefined {
  if (object.kind === 'captive' || object.kind === 'person' || object.kind === 'spawn') return HANDLINGS[object.kind];
  if (object.kind === 'landmark' && object.quest !== undefined) return 'use';
  if (object.text !== undefined && object.text !== '') return HANDLINGS[object.kind] ?? 'read';
  const known = HANDLINGS[object.kind];
  if (known !== undefined) return known;
  // Whatever opens a lock or belongs to a quest can be handled, be it a chair.
  return object.opens !== undefined || object.quest !== undefined || object.item !== undefined ? 'take' : undefined;
}

/** How many strokes a foe takes, by its strength. */
export function strokesOf(object: LevelObject): number {
  return 1 + Math.round((object.strength ?? 0.3) * 4);
}

/** One byte per cell, 1 where nobody can walk as things are. Bridges that are open make their gap walkable. */
export function levelSolid(level: Level, state: LevelState): Uint8Array {
  const open = openLocks(level, state);
  const out = new Uint8Array(level.layers.tiles.length);
  for (let cell = 0; cell < out.length; cell++) out[cell] = level.tiles[level.layers.tiles[cell]].solid ? 1 : 0;
  for (const [index, object] of level.objects.entries())
    if (object.solid && !(state.had.includes(index) && goesAway(object))) out[object.cell] = 1;
  for (const door of level.doors) if (!isPassable(door, open, state)) out[door.cell] = 1;
  for (const link of level.links) if (isPassable(link, open, state)) for (const cell of planksOf(level, link)) out[cell] = 0;
  return out;
}

/** Whether an object is gone once it was had: chests and levers stay. */
export function goesAway({ kind }: LevelObject): boolean {
  return kind !== 'chest' && kind !== 'lever' && kind !== 'landmark' && kind !== 'furniture' && kind !== 'light' && kind !== 'person';
}

/**
 * The cells between the ends of a bridge that runs straight over what cannot be walked on. None where one could step off
 * on the way: such a bridge is crossed at once, from end to end.
 */
export function planksOf(level: Level, link: Link): readonly Cell[] {
  if (link.kind !== 'bridge') return [];
  const { width } = level.rect;
  const [low, high] = [Math.min(link.from, link.to), Math.max(link.from, link.to)];
  const step = Math.floor(low / width) === Math.floor(high / width) ? 1 : width;
  if ((high - low) % step !== 0) return [];
  const side = step === 1 ? width : 1;
  const out: Cell[] = [];
  for (let cell = low + step; cell < high; cell += step) {
    for (const one of [cell, cell - side, cell + side]) if (!level.tiles[level.layers.tiles[one]]?.solid) return [];
    out.push(cell);
  }
  return out;
}
