/** What can be done where one stands in a level, in words. */
import type { Cell, Level, Link } from '@hinterland/core';
import { type Handling, handlingOf, isPassable, isSecret, isThere, type LevelState, openLocks, planksOf } from './level-state.ts';

export interface LevelAction {
  readonly kind: Handling | 'climb' | 'leave' | 'locked';
  /** As an order, such as "take the jade key". */
  readonly text: string;
  /** Index into the level's objects, where it is about one. */
  readonly object?: number;
  /** Where it leads, where it leads somewhere. */
  readonly to?: Cell;
}

const WORDS: Readonly<Record<Handling, string>> = {
  take: 'take',
  pull: 'pull',
  open: 'open',
  read: 'read',
  fight: 'fight',
  talk: 'talk to',
  free: 'free',
  look: 'look at',
  try: 'try',
  answer: 'answer',
  clear: 'clear',
  use: 'use',
};
/** How far hands reach, in cells: from the middle of one's own to that of the next, corners too. */
const REACH = 1.6;

/** What is to be done at a point (in cells from the level's corner); `where` gives that of a being that walks about. */
export function actionAt(
  level: Level,
  state: LevelState,
  x: number,
  y: number,
  where: (object: number) => { readonly x: number; readonly y: number } | undefined,
): LevelAction | undefined {
  const { width } = level.rect;
  const here = Math.floor(y) * width + Math.floor(x);
  const middle = (cell: Cell): { x: number; y: number } => ({ x: (cell % width) + 0.5, y: Math.floor(cell / width) + 0.5 });
  let best: LevelAction | undefined;
  let least = Infinity;
  for (const [index, object] of level.objects.entries()) {
    const handling = handlingOf(object);
    if (!handling || !isThere(level, state, index)) continue;
    const at = where(index) ?? middle(object.cell);
    const far = Math.sqrt((at.x - x) ** 2 + (at.y - y) ** 2);
    // A foe or a friend at hand comes before a thing.
    const rank = far - (handling === 'fight' || handling === 'talk' ? 1 : 0);
    if (far > (handling === 'fight' || handling === 'talk' ? REACH + 0.5 : REACH) || rank >= least) continue;
    least = rank;
    best = { kind: handling, text: `${WORDS[handling]} ${withArticle(object.name ?? object.kind)}`, object: index };
  }
  // A foe, or what lies on the very spot, comes before the way that one stands on; a thing or a friend beside it after.
  if (best && (best.kind === 'fight' || (best.kind !== 'talk' && level.objects[best.object!].cell === here))) return best;
  const open = openLocks(level, state);
  for (const link of level.links) {
    if (planksOf(level, link).length > 0 && isPassable(link, open, state)) continue;
    const ends: readonly (readonly [Cell, Cell])[] = link.oneWay ? [[link.from, link.to]] : [[link.from, link.to], [link.to, link.from]]; // prettier-ignore
    for (const [from, to] of ends) {
      if (from !== here) continue;
      if (!isPassable(link, open, state)) return best ?? { kind: 'locked', text: lockedText(level, link.lock) };
      return { kind: 'climb', text: climbText(level, link, from, to), to };
    }
  }
  if (here === level.entrance || level.exits.includes(here)) return { kind: 'leave', text: `leave ${level.name}` };
  if (best) return best;
  const barred = level.doors.find((door) => {
    const at = middle(door.cell);
    return !isSecret(door, state) && !isPassable(door, open, state) && Math.abs(at.x - x) < 1.2 && Math.abs(at.y - y) < 1.2;
  });
  return barred && { kind: 'locked', text: lockedText(level, barred.lock) };
}

function lockedText(level: Level, lock: string | null): string {
  const name = level.locks.find(({ id }) => id === lock)?.name;
  return name === undefined ? 'it is barred' : `barred by ${name}`;
}

/** A floor by the cell. */
export function floorOf(level: Level, cell: Cell): number {
  const x = (cell % level.rect.width) + level.rect.x;
  const y = Math.floor(cell / level.rect.width) + level.rect.y;
  return Math.max(
    0,
    level.floors.findIndex(({ rect }) => x >= rect.x && y >= rect.y && x < rect.x + rect.width && y < rect.y + rect.height),
  );
}

function climbText(level: Level, link: Link, from: Cell, to: Cell): string {
  const rise = (level.floors[floorOf(level, to)]?.storey ?? 0) - (level.floors[floorOf(level, from)]?.storey ?? 0);
  const way = rise > 0 ? ' up' : rise < 0 ? ' down' : '';
  switch (link.kind) {
    case 'stairs':
      return `take the stairs${way}`;
    case 'ladder':
      return `climb${way || ' along'} the ladder`;
    case 'rope':
      return `climb${way || ' along'} the rope`;
    case 'drop':
      return 'jump down: there is no way back up';
    case 'bridge':
      return 'cross the bridge';
    case 'portal':
      return 'step through the portal';
    default:
      return 'go through the passage';
  }
}

/** A thing with "the" before it, unless its name has an article or is one of its own. */
export function withArticle(name: string): string {
  return /^(an?|the|some) /i.test(name) || /^\p{Lu}/u.test(name) ? name : `the ${name}`;
}
