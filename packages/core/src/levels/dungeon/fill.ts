import { NONE } from '../../base/grid.ts';
import { pick, type Rng } from '../../base/rng.ts';
import { GATE_WORDS, KEY_WORDS, TRAPS, TREASURES } from '../../content/dungeon-finds.ts';
import { type DungeonTheme, type RoomTheme } from '../../content/dungeons.ts';
import type { LevelObject, Lock, Room } from '../../world.ts';
import type { Need } from '../needs.ts';
import type { LevelParams } from '../params.ts';
import type { Setting } from '../setting.ts';
import { draw, newBag } from './bag.ts';
import { type Filler, strengthOf } from './filler.ts';
import { type Filling, furnish, place, placeOne, put } from './furnish.ts';
import { meet } from './meet.ts';
import { type Mission, type Role, roomsFrom } from './mission.ts';
import { leaveNotes } from './notes.ts';
import { populate } from './populate.ts';
import { lockId } from './site.ts';

/** Kinds of room that a role may have. */
export function themeOf({ rooms }: DungeonTheme, role: Role): readonly RoomTheme[] {
  switch (role) {
    case 'entrance':
    case 'goal':
    case 'prison':
    case 'shrine':
      return rooms[role];
    case 'guard':
    case 'gatehouse':
      return rooms.guard;
    case 'treasure':
    case 'vault':
    case 'secret':
    case 'shut':
      return rooms.treasure;
    case 'false goal':
      return rooms.goal;
    default:
      return rooms.way;
  }
}

/**
 * What there is to find, in the order in which it matters: what the plan and the quests need, then creatures and traps by
 * difficulty and danger, treasure by riches, then furniture. Returns the index of the goal, and the locks with their names.
 */
export function fillRooms(
  filling: Filling,
  mission: Mission,
  rooms: readonly Room[],
  theme: DungeonTheme,
  needs: readonly Need[],
  setting: Setting,
  params: LevelParams,
  rng: Rng,
): { readonly goal: number; readonly locks: Lock[] } {
  const { nodes } = mission;
  const far = roomsFrom(mission, 0, true);
  let farthest = 1;
  for (const steps of far) if (steps > farthest) farthest = steps;
  const names = nameLocks(mission, rooms, rng);
  const locks = mission.locks.map(({ needs: count }, i): Lock => ({ id: lockId(i), name: names[i], needs: count }));
  const filler: Filler = {
    filling,
    mission,
    rooms,
    theme,
    params,
    dwellers: theme.dwellers.filter(({ coldest = -99, warmest = 99 }) => setting.temperature >= coldest && setting.temperature <= warmest),
    depth: Array.from(far, (steps) => steps / farthest),
    locks,
    traps: newBag(theme.traps.map((trap) => TRAPS[trap])),
    treasures: newBag(TREASURES),
    bosses: newBag(theme.bosses),
    rng,
  };

  put(filling, 'exit', filling.dug.entrance, false, { name: 'the way out' });
  const wanted = [...needs];
  const take = (fits: (need: Need) => boolean): Need | undefined => {
    const at = wanted.findIndex(fits);
    return at < 0 ? undefined : wanted.splice(at, 1)[0];
  };
  let goal = NONE;
  const foe = take(({ kind }) => kind === 'foe');
  const prize =
    take(({ kind, locked }) => kind === 'item' && !locked) ?? (foe === undefined ? take(({ kind }) => kind === 'item') : undefined);
  for (const [room, { wishes, role }] of nodes.entries())
    for (const wish of wishes) {
      if (wish.what === 'captive') {
        const shut = take(({ kind, locked }) => kind === 'captive' || locked);
        if (shut !== undefined) grant(filler, room, shut);
        else placeOne(filling, room, 'captive', 'any', { name: pick(rng, theme.captives) }, rng);
      } else if (wish.what === 'goal') {
        const [index] = place(filling, room, prize === undefined ? 'treasure' : 'item', 'centre', 1, true, prizeOf(prize, theme, rng), rng);
        goal = index ?? placeOne(filling, room, prize === undefined ? 'treasure' : 'item', 'centre', prizeOf(prize, theme, rng), rng);
      } else if (wish.what === 'boss' && role === 'goal' && foe !== undefined) {
        placeOne(filling, room, 'spawn', 'centre', { ...aboutNeed(foe), strength: strengthOf(filler, room, 0.35) }, rng);
      } else meet(filler, room, wish);
    }
  // What the plan had no room for goes where it is safest: as deep as can be, behind a lock where a lock is asked for.
  for (const need of wanted) grant(filler, roomFor(filler, need), need);
  populate(filler);
  for (const [room, { role }] of nodes.entries()) {
    const theme_ = themeOf(theme, role).find(({ name }) => name === rooms[room].kind);
    if (theme_ !== undefined) furnish(filling, room, theme_, rng);
  }
  leaveNotes(filler);
  return { goal, locks };
}

/** What each lock is called: by what it is made of, else, where there is another like it, by the room that it is shut to. */
function nameLocks({ nodes, edges, locks }: Mission, rooms: readonly Room[], rng: Rng): string[] {
  const keys = newBag(KEY_WORDS);
  const gates = newBag(GATE_WORDS);
  const ways = locks.map((_, lock) => edges.find((edge) => edge.lock === lock));
  const plain = locks.map(({ by, needs }, lock): string => {
    if (by === 'key') return `the ${draw(keys, rng)} ${needs > 1 ? 'double lock' : 'lock'}`;
    if (by === 'foe') return 'the guardian’s seal';
    if (needs > 1) return `the gate of ${needs === 2 ? 'two' : 'three'} levers`;
    const kind = ways[lock]?.kind;
    return kind === 'bridge' ? 'the raised bridge' : kind === 'barred' ? 'the barred door' : `the ${draw(gates, rng)} gate`;
  });
  return plain.map((name, lock) => {
    const way = ways[lock];
    if (way === undefined || plain.indexOf(name) === plain.lastIndexOf(name)) return name;
    const opensHere = nodes[way.a].wishes.some((wish) => wish.lock === lock);
    return `${name} by the ${rooms[opensHere ? way.b : way.a].name}`;
  });
}

function prizeOf(need: Need | undefined, theme: DungeonTheme, rng: Rng): Partial<LevelObject> {
  return need === undefined ? { name: pick(rng, theme.prizes) } : aboutNeed(need);
}

function aboutNeed({ name, item, character, quest }: Need): Partial<LevelObject> {
  return {
    name,
    ...(item === undefined ? {} : { item }),
    ...(character === undefined ? {} : { character }),
    ...(quest === undefined ? {} : { quest }),
  };
}

/** Puts what a quest asks for into a room. */
function grant(filler: Filler, room: number, need: Need): void {
  const { filling, rng } = filler;
  const kind = need.kind === 'foe' ? 'spawn' : need.kind;
  placeOne(
    filling,
    room,
    kind,
    'centre',
    { ...aboutNeed(need), ...(need.kind === 'foe' ? { strength: strengthOf(filler, room, 0.3) } : {}) },
    rng,
  );
}

/** The room farthest in; where a lock is asked for, behind one. */
function roomFor({ mission, depth }: Filler, { locked }: Need): number {
  const { nodes } = mission;
  let best = 0;
  const worth = (room: number): number =>
    depth[room] + (locked && nodes[room].area > 0 ? 2 : 0) - (nodes[room].role === 'secret' || nodes[room].role === 'shut' ? 3 : 0);
  for (let room = 1; room < nodes.length; room++) if (worth(room) > worth(best)) best = room;
  return best;
}
