import { type Cell, NONE } from '../../base/grid.ts';
import { pick, type Rng } from '../../base/rng.ts';
import type { Level, LevelObject } from '../../world.ts';
import { type FreeGround, freeGround, marked } from './ground.ts';

/** A part of a level as it is that lies behind one cell alone. */
export interface OwnRoom {
  /** In front of the door, and the door. */
  readonly front: Cell;
  readonly door: Cell;
  /** Where something may be put, nearest to the door first. */
  readonly cells: readonly Cell[];
  /** Indexes of the objects that are not there once it is shut. */
  readonly gone: ReadonlySet<number>;
  /** The rooms that lie wholly beyond the door. */
  readonly rooms: readonly number[];
}

/** Most cells of what is shut away together, and good rooms of which one is drawn. */
const MOST = 130;
const GOOD = 5;
/** From this much daylight on a level is houses under the sky, where only what lies behind another room is shut away. */
export const SKY = 0.9;
/** What may stand in a room that is shut: whoever never comes in misses nothing. */
const IDLE: ReadonlySet<string> = new Set(['furniture', 'light']);
/** What is not there once the room is shut. */
const GONE: ReadonlySet<string> = new Set(['spawn', 'trap', 'ore', 'mushrooms']);
/** Creatures and what grows there that a room may have had, at most: a den is no vault. */
const LURKING = 4;

/**
 * A room of the level's own plan for a vault: behind one door, or underground one narrow place, lies so little that it can be
 * barred, and nothing that anyone needs. Deep ones are best. Null where there is none.
 * @param things how many things it must have room for
 */
export function findOwnRoom(level: Level, things: number, rng: Rng): OwnRoom | null {
  const ground = freeGround(level);
  const { steps } = ground;
  const around = surroundingsOf(level);
  const found: { readonly worth: number; readonly own: OwnRoom }[] = [];
  let deepest = 1;
  for (const far of steps) if (far > deepest) deepest = far;
  const look = (door: Cell, worth: number): void => {
    for (const step of [1, -1, level.rect.width, -level.rect.width]) {
      const own = roomBehind(level, ground, around, door, step);
      if (own === null || own.cells.length < things) continue;
      const planned = own.rooms.some((room) => level.rooms[room].role === 'shut');
      if (planned || 2 * steps[door] >= deepest) found.push({ worth: worth + steps[door] / deepest + (planned ? 2 : 0), own });
    }
  };
  for (const { cell, kind, lock } of level.doors) if (kind === 'door' && lock === null) look(cell, 0.5);
  if (level.daylight < SKY) for (const cell of narrowsOf(level, ground)) look(cell, 0);
  found.sort((p, q) => q.worth - p.worth || p.own.door - q.own.door || p.own.front - q.own.front);
  if (found.length === 0) return null;
  const planned = found.filter(({ worth }) => worth > 2);
  return pick(rng, planned.length > 0 ? planned : found.slice(0, GOOD)).own;
}

interface Surroundings {
  /** Cells that must not be shut away: ways in and out, ends of links, barred doors, all that somebody needs. */
  readonly needed: ReadonlySet<Cell>;
  /** Rooms where somebody walks their rounds. */
  readonly walked: ReadonlySet<number>;
}

function surroundingsOf({ entrance, exits, links, doors, objects, proof }: Level): Surroundings {
  const needed = new Set<Cell>([entrance, ...exits]);
  for (const { from, to } of links) needed.add(from).add(to);
  for (const { cell, kind, lock } of doors) if (lock !== null || kind === 'secret') needed.add(cell);
  for (const [i, object] of objects.entries()) if (i === proof.goal || !isIdle(object)) needed.add(object.cell);
  return { needed, walked: new Set(objects.flatMap(({ route }) => route ?? [])) };
}

function isIdle({ kind, quest, item, character, opens, route, text }: LevelObject): boolean {
  const bound = [quest, item, character, opens, route, text].some((one) => one !== undefined);
  return (IDLE.has(kind) || GONE.has(kind)) && !bound;
}

/** What lies behind a door one way, where that is little enough and nothing that matters; null else. */
function roomBehind(level: Level, { open, taken }: FreeGround, around: Surroundings, door: Cell, step: number): OwnRoom | null {
  const { rect, layers, rooms } = level;
  const { width } = rect;
  const [front, first] = [door - step, door + step];
  if (front < 0 || first < 0 || front >= open.length || first >= open.length) return null;
  if (open[front] === 0 || open[first] === 0 || taken.has(front)) return null;
  const isIndoors = (cell: Cell): boolean => layers.room[cell] !== NONE && rooms[layers.room[cell]].role === 'indoors';
  if (level.daylight >= SKY && !(isIndoors(front) && isIndoors(first))) return null;
  const met = new Set<Cell>([door, first]);
  const beyond = [first];
  for (const cell of beyond) {
    if (cell === front || around.needed.has(cell) || around.walked.has(layers.room[cell]) || beyond.length > MOST) return null;
    const x = cell % width;
    for (const next of [x + 1 < width ? cell + 1 : NONE, x > 0 ? cell - 1 : NONE, cell - width, cell + width])
      if (next >= 0 && next < open.length && open[next] === 1 && !met.has(next)) {
        met.add(next);
        beyond.push(next);
      }
  }
  const whole = [...new Set(beyond.map((cell) => layers.room[cell]))].filter(
    (id) => id !== NONE && rooms[id].cells.every((cell) => met.has(cell)),
  );
  const gone = new Set<number>();
  for (const [i, { cell, kind }] of level.objects.entries()) if (met.has(cell) && GONE.has(kind)) gone.add(i);
  if (whole.length === 0 || gone.size > LURKING) return null;
  const cells = beyond.filter((cell) => cell !== first && !taken.has(cell) && layers.room[cell] !== NONE);
  return { front, door, cells, gone, rooms: whole };
}

/** Cells with something solid on two opposite sides and open ground on the other two: a door there has a frame. */
function narrowsOf({ rect: { width }, layers, tiles }: Level, { open, taken }: FreeGround): Cell[] {
  const walls = marked(tiles, layers.tiles, ({ form }) => form === 'wall');
  const out: Cell[] = [];
  for (let cell = width; cell < open.length - width; cell++) {
    if (open[cell] === 0 || taken.has(cell) || cell % width === 0 || (cell + 1) % width === 0) continue;
    const across = walls[cell - 1] & walls[cell + 1] & open[cell - width] & open[cell + width];
    const down = walls[cell - width] & walls[cell + width] & open[cell - 1] & open[cell + 1];
    if (across | down) out.push(cell);
  }
  return out;
}
