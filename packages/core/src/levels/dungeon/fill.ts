import { NONE } from '../../base/grid.ts';
import { clamp } from '../../base/math.ts';
import { chance, int, pick, type Rng, shuffled } from '../../base/rng.ts';
import { type DungeonTheme, type Dweller, KEY_WORDS, type RoomTheme, TRAPS, TREASURES } from '../../content/dungeons.ts';
import type { LevelObject, Lock, Room } from '../../world.ts';
import type { Need } from '../needs.ts';
import type { LevelParams } from '../params.ts';
import type { Setting } from '../setting.ts';
import { lockId } from './dig.ts';
import { type Filling, furnish, place, placeOne, put } from './furnish.ts';
import { type Mission, type Role, roomsFrom, type Wish } from './mission.ts';

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

interface Filler {
  readonly filling: Filling;
  readonly mission: Mission;
  readonly rooms: readonly Room[];
  readonly theme: DungeonTheme;
  readonly params: LevelParams;
  readonly dwellers: readonly Dweller[];
  /** From 0 at the entrance to 1 in the room farthest in. */
  readonly depth: readonly number[];
  readonly locks: readonly Lock[];
  readonly rng: Rng;
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
  const words = shuffled(rng, KEY_WORDS);
  const locks = mission.locks.map(({ needs: count }, i): Lock => ({
    id: lockId(i),
    name: lockName(mission, i, words[i % words.length]),
    needs: count,
  }));
  const filler: Filler = {
    filling,
    mission,
    rooms,
    theme,
    params,
    dwellers: theme.dwellers.filter(({ coldest = -99, warmest = 99 }) => setting.temperature >= coldest && setting.temperature <= warmest),
    depth: Array.from(far, (steps) => steps / farthest),
    locks,
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

function lockName({ edges, locks }: Mission, lock: number, word: string): string {
  const { by, needs } = locks[lock];
  if (by === 'key') return needs > 1 ? `the ${word} double lock` : `the ${word} lock`;
  if (by === 'foe') return 'the guardian’s seal';
  if (needs > 1) return `the gate of ${needs === 2 ? 'two' : 'three'} levers`;
  const kind = edges.find((edge) => edge.lock === lock)?.kind;
  return kind === 'bridge' ? 'the raised bridge' : kind === 'barred' ? 'the barred door' : `the ${word} gate`;
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
  const worth = (room: number): number => depth[room] + (locked && nodes[room].area > 0 ? 2 : 0) - (nodes[room].role === 'secret' || nodes[room].role === 'shut' ? 3 : 0);
  for (let room = 1; room < nodes.length; room++) if (worth(room) > worth(best)) best = room;
  return best;
}

/** From what the parameters ask and how far in a room lies. */
function strengthOf({ params, depth }: Filler, room: number, more: number): number {
  return clamp(
    Math.round(100 * (0.05 + params.difficulty * (0.45 + 0.5 * depth[room]) + 0.12 * depth[room] + more * (0.4 + params.difficulty))) / 100,
    0.05,
    1,
  );
}

function dwellerFor({ dwellers, rng }: Filler, strength: number): string {
  const near = [...dwellers].sort(
    (a, b) => Math.abs(a.strength - strength) - Math.abs(b.strength - strength) || (a.name < b.name ? -1 : 1),
  );
  return near[Math.min(near.length - 1, int(rng, 0, 2))].name;
}

/** Puts what the plan wishes for into a room. */
function meet(filler: Filler, room: number, { what, lock, more = 0 }: Wish): void {
  const { filling, theme, locks, mission, rng } = filler;
  const strength = strengthOf(filler, room, more);
  const opens = lock === undefined ? {} : { opens: locks[lock].id };
  switch (what) {
    case 'key': {
      const word = (lock === undefined ? undefined : /^the (\S+)/.exec(locks[lock].name)?.[1]) ?? 'iron';
      placeOne(filling, room, 'key', 'wall', { name: `${word} key`, ...opens }, rng);
      return;
    }
    case 'lever': {
      const bridge = mission.edges.find((edge) => edge.lock === lock)?.kind;
      placeOne(
        filling,
        room,
        'lever',
        'wall',
        {
          name: bridge === 'bridge' ? 'windlass' : bridge === 'barred' ? 'bar' : leverName(lock === undefined ? undefined : locks[lock]),
          ...opens,
        },
        rng,
      );
      return;
    }
    case 'boss':
      placeOne(filling, room, 'spawn', 'centre', { name: pick(rng, theme.bosses), strength, ...opens }, rng);
      return;
    case 'foe':
      placeOne(filling, room, 'spawn', 'any', { name: dwellerFor(filler, strength), strength }, rng);
      return;
    case 'patrol': {
      const round = roundOf(mission, room);
      placeOne(
        filling,
        room,
        'spawn',
        'any',
        { name: dwellerFor(filler, strength), strength, ...(round.length > 1 ? { route: round } : {}) },
        rng,
      );
      return;
    }
    case 'trap':
    case 'ambush':
      placeOne(filling, room, 'trap', 'any', { name: what === 'ambush' ? 'ambush' : pick(rng, TRAPS).name, strength, hidden: true }, rng);
      return;
    case 'treasure':
      if (place(filling, room, 'chest', 'wall', 1, true, { name: pick(rng, TREASURES) }, rng).length === 0)
        placeOne(filling, room, 'treasure', 'any', { name: pick(rng, TREASURES) }, rng);
      return;
    default:
  }
}

function leverName(lock: Lock | undefined): string {
  const word = lock?.needs === 1 ? /^the (\S+) gate$/.exec(lock.name)?.[1] : undefined;
  return word === undefined ? 'lever' : `${word} lever`;
}

/** A room and those round it within its area that are joined by open ways: where a patrol walks. */
function roundOf(mission: Mission, room: number): number[] {
  const { nodes, edges } = mission;
  const route = [room];
  for (let at = room; route.length < 6;) {
    const next = nodes[at].edges
      .filter((edge) => edges[edge].kind === 'open' || edges[edge].kind === 'wide' || edges[edge].kind === 'door')
      .map((edge) => (edges[edge].a === at ? edges[edge].b : edges[edge].a))
      .find((other) => !route.includes(other) && nodes[other].area === nodes[room].area);
    if (next === undefined) break;
    route.push(next);
    at = next;
  }
  return route;
}

/** Creatures and traps by danger, chests by riches: more the farther in. */
function populate(filler: Filler): void {
  const { filling, mission, params, depth, rng } = filler;
  for (const [room, { role }] of mission.nodes.entries()) {
    const luck = rng.next();
    if (role === 'shut') continue;
    const calm = role === 'entrance' || role === 'shrine' || role === 'rest' || role === 'prison';
    const size = filling.dug.rooms[room].length;
    const crowd = calm ? 0 : Math.floor(params.danger * (0.35 + 0.55 * depth[room]) * Math.min(2, size / 30) + luck);
    if (crowd > 0) {
      const strength = strengthOf(filler, room, -0.1);
      const name = dwellerFor(filler, strength);
      place(filling, room, 'spawn', 'any', Math.min(crowd, 5), false, { name, strength }, rng);
    }
    if (!calm && chance(rng, 0.05 + 0.22 * params.difficulty)) {
      const trap = pick(rng, TRAPS);
      const strength = clamp(Math.round(100 * trap.strength * (0.4 + 1.2 * params.difficulty)) / 100, 0.05, 1);
      place(filling, room, 'trap', 'any', 1, false, { name: trap.name, strength, hidden: true }, rng);
    }
    if (role !== 'entrance' && luck < params.riches * (0.1 + 0.15 * depth[room]))
      place(filling, room, 'chest', 'corner', 1, true, { name: pick(rng, TREASURES) }, rng);
  }
}

/** Scraps of writing that tell truly where the keys lie. */
function leaveNotes(filler: Filler): void {
  const { filling, mission, rooms, locks, rng } = filler;
  const { nodes } = mission;
  let left = 3;
  for (const [lock, { id, name, needs }] of locks.entries()) {
    if (left === 0) return;
    const holder = nodes.findIndex(({ wishes }) => wishes.some((wish) => wish.lock === lock));
    if (holder < 0 || needs > 1 || !chance(rng, 0.6)) continue;
    const [thing] = filling.objects.filter(({ opens }) => opens === id);
    if (thing === undefined || thing.kind === 'spawn') continue;
    const readers = nodes.map((_, room) => room).filter((room) => room !== holder && nodes[room].area === 0 && nodes[room].role === 'way');
    if (readers.length === 0) return;
    const where = rooms[holder].name;
    const text = thing.kind === 'key' ? `What opens ${name} is kept in the ${where}.` : `The ${thing.name ?? 'lever'} is in the ${where}.`;
    place(filling, pick(rng, readers), 'note', 'any', 1, false, { name: 'scrap of writing', text }, rng);
    left--;
  }
}
