import { NONE } from '../../base/grid.ts';
import { chance, int, pick, type Rng, shuffled, weighted } from '../../base/rng.ts';
import { CYCLE_PATTERNS } from './cycle-patterns.ts';
import {
  addEdge,
  addLock,
  addNode,
  type EdgeKind,
  edgeBetween,
  type LockPlan,
  type Mission,
  newMission,
  roomsFrom,
  type Role,
} from './mission.ts';
import { beside, DIRECTIONS, detour, directionTo, isFree, isVertical, loopFrom, makeSlots, pathFrom, type Slots } from './slots.ts';

/** What a dungeon is asked to be. */
export interface Wanted {
  readonly columns: number;
  readonly rows: number;
  readonly storeys: number;
  /** True where storeys further in lie higher. */
  readonly rising: boolean;
  /** Rooms in all. */
  readonly rooms: number;
  /** Locks between the entrance and the goal. */
  readonly locks: number;
  /** From 0, a web of side ways, to 1, one way through. */
  readonly linearity: number;
  /** Factor on ways round. */
  readonly loops: number;
  /** Factor on secrets. */
  readonly secrets: number;
  /** Chance to climb rather than walk on, from 0 to 1. */
  readonly climb: number;
  /** The side of the frame where one comes in: 0 east, 1 south, 2 west, 3 north. */
  readonly side: number;
  /** Captives to be held in rooms of their own. */
  readonly prisons: number;
  /** Rooms that a quest may bar: at the end of a blind alley, with a door, and nothing in them. */
  readonly vaults: number;
}

/** Things that open locks beside those on the way to the goal, at most: what they could be taken in doubles with each. */
const SPARE = 3;
/** Hardly any plan needs more; a proof looks at each set of them. */
const MOST_OPENERS = 16;

interface Growth {
  readonly wanted: Wanted;
  readonly mission: Mission;
  readonly rng: Rng;
  spare: number;
}

/**
 * The plan of a dungeon: cycles of rooms woven with patterns, each behind a lock whose key lies in the depth of what
 * could be reached before, then ways round and blind alleys with things worth the detour.
 */
export function growMission(wanted: Wanted, rng: Rng): Mission {
  const mission = newMission(makeSlots(wanted.columns, wanted.rows, wanted.storeys));
  const growth: Growth = { wanted, mission, rng, spare: SPARE };
  const { slots, areas } = mission;
  const share = 0.2 + 0.7 * wanted.linearity;
  const cells = wanted.columns * wanted.rows * wanted.storeys;
  const total = Math.min(wanted.rooms, Math.floor(cells * 0.85));
  const parts = Math.max(1, Math.min(wanted.locks + 1, Math.floor((total * share) / 2)));
  const length = Math.max(4, Math.floor((total * share) / parts));

  growArea(growth, firstSlot(slots, wanted.side, rng), NONE, length, NONE);
  mission.nodes[0].role = 'entrance';
  const gates = shuffled(rng, GATES);
  for (let i = 1; i < parts && mission.nodes.length + 1 < total; i++) gateArea(growth, gates[i % gates.length], length);

  const last = areas[areas.length - 1];
  mission.nodes[last.deepest].role = 'goal';
  mission.nodes[last.deepest].wishes.push({ what: 'goal' }, { what: 'boss', more: 0.2 });

  for (let i = 0; i < wanted.prisons; i++) branch(growth, 'prison');
  for (let i = 0; i < wanted.vaults; i++) branch(growth, 'shut');
  const rounds = Math.round(wanted.loops * (1 - 0.6 * wanted.linearity) * (1 + total / 16));
  // Side ways first, so that there is something for ways round to join.
  const half = Math.floor((mission.nodes.length + total) / 2);
  for (let tries = 0; mission.nodes.length < half && tries < total; tries++) branch(growth, 'plain');
  for (let i = 0; i < rounds; i++) if (!addRound(growth, total)) break;
  shortCutHome(growth);
  for (let tries = 0; mission.nodes.length < total && tries < 3 * total; tries++) branch(growth);
  addWindows(growth);
  return mission;
}

/** A slot on the side where one comes in, not at its ends where it has a middle. */
function firstSlot({ columns, rows }: Slots, side: number, rng: Rng): number {
  const along = side === 0 || side === 2 ? rows : columns;
  const at = along > 2 ? int(rng, 1, along - 2) : int(rng, 0, along - 1);
  if (side === 0) return at * columns + columns - 1;
  if (side === 1) return (rows - 1) * columns + at;
  return side === 2 ? at * columns : at;
}

const plainWay = (rng: Rng): EdgeKind => (['door', 'open', 'wide'] as const)[weighted(rng, [6, 3, 2])];

/** A cycle of new rooms, or where there is no room for one a path, with a pattern woven in. */
function growArea(growth: Growth, first: number, parent: number, length: number, lock: number): number {
  const { wanted, mission, rng } = growth;
  const { slots, nodes, areas } = mission;
  const area = areas.length;
  const climb = areas.length === 0 && wanted.locks === 0 ? Math.max(0.3, wanted.climb) : wanted.climb;
  // Where one way through is wanted, most areas are no rounds.
  const straight = chance(rng, 1.4 * (wanted.linearity - 0.3));
  let ring = straight ? [] : loopFrom(slots, first, length - (length % 2), climb, rng);
  const closed = ring.length > 0;
  if (!closed) ring = pathFrom(slots, first, length, wanted.climb, rng);
  const ids = ring.map((slot) => addNode(mission, slot, area));
  areas.push({ parent, loops: true, first: ids[0], deepest: ids[ids.length - 1] });
  for (let i = 0; i + 1 < ids.length; i++) addEdge(mission, ids[i], ids[i + 1], plainWay(rng));
  if (lock !== NONE) nodes[ids[0]].role = 'gatehouse';
  if (!closed) return area;
  addEdge(mission, ids[ids.length - 1], ids[0], plainWay(rng));
  const turn = int(rng, Math.max(1, (ids.length >> 1) - 1), ids.length >> 1);
  areas[area].deepest = ids[turn];
  const arc = ids.slice(0, turn + 1);
  const other = ids.slice(turn + 1);
  weave(growth, arc, other);
  return area;
}

/** Weaves in a pattern, by lot one that is not there yet. */
function weave(growth: Growth, arc: readonly number[], other: readonly number[]): void {
  const { mission, wanted, rng } = growth;
  const cycle = { arc, other, rising: wanted.rising, spare: growth.spare > 0 };
  const left = CYCLE_PATTERNS.map(({ name, weight }) => {
    const secret = name === 'hidden short way' ? wanted.secrets : 1;
    return (mission.patterns.includes(name) ? 0.2 : 1) * weight * secret;
  });
  const before = mission.locks.length;
  for (let tries = 0; tries < CYCLE_PATTERNS.length; tries++) {
    const i = weighted(rng, left);
    if (left[i] > 0 && CYCLE_PATTERNS[i].weave(mission, cycle, rng)) {
      mission.patterns.push(CYCLE_PATTERNS[i].name);
      break;
    }
    left[i] = 0;
  }
  growth.spare -= mission.locks.length - before;
}

interface Gate {
  readonly name: string;
  readonly by: LockPlan['by'];
  readonly needs: number;
  readonly kind: EdgeKind;
  /** True where the gate stands near the entrance and its key far in. */
  readonly early: boolean;
  readonly role: Role;
}

/** Ways in which a further part of the dungeon is kept closed. */
const GATES: readonly Gate[] = [
  { name: 'lock and key', by: 'key', needs: 1, kind: 'locked', early: false, role: 'key' },
  { name: 'two keys', by: 'key', needs: 2, kind: 'locked', early: false, role: 'key' },
  { name: 'distant lever', by: 'lever', needs: 1, kind: 'gate', early: false, role: 'lever' },
  { name: 'guardian’s gate', by: 'foe', needs: 1, kind: 'gate', early: false, role: 'guard' },
  { name: 'false goal', by: 'key', needs: 1, kind: 'locked', early: false, role: 'false goal' },
  { name: 'gate foreseen', by: 'key', needs: 1, kind: 'locked', early: true, role: 'key' },
  { name: 'three seals', by: 'lever', needs: 3, kind: 'gate', early: true, role: 'lever' },
];

/** Opens a new area behind a lock; what opens it lies deepest in the last one and, where more is needed, elsewhere before. */
function gateArea(growth: Growth, gate: Gate, length: number): void {
  const { mission, wanted, rng } = growth;
  const { slots, nodes, areas, locks, patterns } = mission;
  const last = areas.length - 1;
  const near = chance(rng, wanted.linearity) && !gate.early;
  const hosts = nodes.map((_, id) => id).filter((id) => (near ? nodes[id].area === last : !gate.early || nodes[id].area === 0));
  let deepest = 0;
  for (const { slot } of nodes) deepest = Math.max(deepest, Math.floor(slot / (slots.columns * slots.rows)));
  // As the plan goes further in, so it goes from storey to storey.
  const onward = (deepest + 1) * (wanted.locks + 1) < slots.storeys * (areas.length + 1);
  const spots: { from: number; to: number; worth: number }[] = [];
  const far = near ? roomsFrom(mission, areas[last].first, false) : undefined;
  for (const from of hosts.length > 0 ? hosts : [areas[last].deepest])
    for (const direction of DIRECTIONS) {
      const to = beside(slots, nodes[from].slot, direction);
      if (!isFree(slots, to)) continue;
      let room = 0;
      for (const next of DIRECTIONS) if (isFree(slots, beside(slots, to, next))) room++;
      spots.push({
        from,
        to,
        worth:
          room +
          3 * rng.next() +
          (direction === 4 && onward ? 7 : isVertical(direction) ? 4 * wanted.climb - 2 : 0) +
          (far ? far[from] : 0),
      });
    }
  spots.sort((p, q) => q.worth - p.worth || p.from - q.from || p.to - q.to);
  if (spots.length === 0) return;
  const { from, to } = spots[0];
  let openers = 0;
  for (const { wishes } of nodes) for (const { lock } of wishes) if (lock !== undefined) openers++;
  const needs = Math.min(gate.needs, MOST_OPENERS - openers);
  if (needs < 1) return;
  const lock = addLock(mission, gate.by, needs);
  const holders = [areas[last].deepest];
  const others = shuffled(
    rng,
    nodes.map((_, id) => id).filter((id) => id !== 0 && id !== holders[0] && id !== from && areas[nodes[id].area].loops),
  );
  // The farther apart the holders, the less they are one errand.
  while (holders.length < needs && others.length > 0) holders.push(others.pop() ?? 0);
  locks[lock].needs = holders.length;
  for (const holder of holders) {
    nodes[holder].wishes.push(gate.by === 'foe' ? { what: 'boss', lock } : { what: gate.by, lock });
    if (nodes[holder].role === 'way' || holder === holders[0]) nodes[holder].role = holder === 0 ? 'entrance' : gate.role;
    if (gate.role === 'false goal') nodes[holder].wishes.push({ what: 'ambush', more: 0.2 });
  }
  const area = growArea(growth, to, nodes[from].area, length, lock);
  addEdge(mission, from, areas[area].first, gate.kind, lock);
  patterns.push(gate.name);
}

/** A way round within an area: through free slots, or straight from a room to its neighbour. */
function addRound(growth: Growth, total: number): boolean {
  const { mission, rng } = growth;
  const { slots, nodes, areas } = mission;
  const start = int(rng, 0, nodes.length - 1);
  for (let k = 0; k < nodes.length; k++) {
    const from = (start + k) % nodes.length;
    const { area, slot } = nodes[from];
    if (!areas[area].loops) continue;
    const far = roomsFrom(mission, from, false);
    const fits = (node: number): boolean => nodes[node].area === area && far[node] > 1 && nodes[node].role !== 'secret';
    const chord = DIRECTIONS.map((direction) => beside(slots, slot, direction)).find(
      (next) => next !== NONE && slots.node[next] !== NONE && fits(slots.node[next]),
    );
    let arc: number[] = [];
    if (chord !== undefined && !isVertical(directionTo(slots, slot, chord)) && chance(rng, 0.5)) {
      arc = [from, slots.node[chord]];
      addEdge(mission, arc[0], arc[1], plainWay(rng));
    } else {
      const way = detour(slots, slot, Math.min(3, total - nodes.length), fits, rng);
      if (way === null || way.path.length === 0) continue;
      arc = [from, ...way.path.map((own) => addNode(mission, own, area)), way.to];
      for (let i = 0; i + 1 < arc.length; i++) addEdge(mission, arc[i], arc[i + 1], plainWay(rng));
    }
    const other = nodes.map((_, id) => id).filter((id) => nodes[id].area === area && !arc.includes(id) && nodes[id].role !== 'goal');
    if (other.length === 0) return true;
    weave(growth, arc, other);
    return true;
  }
  return false;
}

/** From the last area back to an earlier one: barred from this side until one comes from the other. */
function shortCutHome(growth: Growth): void {
  const { mission, rng } = growth;
  const { slots, nodes, areas, patterns } = mission;
  if (areas.length < 2 || growth.spare <= 0) return;
  for (const deep of shuffled(
    rng,
    nodes.map((_, id) => id),
  )) {
    const area = nodes[deep].area;
    if (area === 0 || !areas[area].loops || nodes[deep].role === 'goal') continue;
    for (const direction of shuffled(rng, [0, 1, 2, 3])) {
      const next = beside(slots, nodes[deep].slot, direction);
      if (next === NONE || slots.node[next] === NONE) continue;
      const early = slots.node[next];
      if (!isAbove(mission, nodes[early].area, area) || edgeBetween(mission, deep, early) !== NONE) continue;
      if (chance(rng, 0.5)) {
        const lock = addLock(mission, 'lever');
        addEdge(mission, early, deep, 'barred', lock);
        nodes[deep].wishes.push({ what: 'lever', lock });
        growth.spare--;
        patterns.push('short way home');
      } else {
        addEdge(mission, deep, early, 'drop');
        patterns.push('leap to freedom');
      }
      return;
    }
  }
}

/** True where one must have come through `early` to be in `late`. */
function isAbove({ areas }: Mission, early: number, late: number): boolean {
  for (let at = areas[late].parent; at !== NONE; at = areas[at].parent) if (at === early) return true;
  return false;
}

type Blind = 'plain' | 'treasure' | 'vault' | 'secret' | 'prison' | 'shrine' | 'shut';
const BLINDS: readonly Blind[] = ['plain', 'treasure', 'vault', 'secret', 'prison', 'shrine'];
const BLIND_NAMES: Readonly<Record<Blind, string>> = {
  plain: '',
  treasure: 'guarded hoard',
  vault: 'sealed vault',
  secret: 'hidden room',
  prison: 'cell and gaoler',
  shrine: 'quiet shrine',
  shut: 'what a quest opens',
};

/** A blind alley with something at its end. */
function branch(growth: Growth, asked?: Blind): void {
  const { mission, wanted, rng } = growth;
  const { slots, nodes, areas, patterns } = mission;
  const from = int(rng, asked === undefined ? 0 : 1, nodes.length - 1);
  const ends: readonly Role[] = ['goal', 'vault', 'secret', 'prison', 'treasure', 'shut'];
  for (let k = 0; k < nodes.length; k++) {
    const host = (from + k) % nodes.length;
    if (ends.includes(nodes[host].role)) continue;
    const free = shuffled(rng, [0, 1, 2, 3])
      .map((direction) => beside(slots, nodes[host].slot, direction))
      .find((slot) => isFree(slots, slot));
    if (free === undefined) continue;
    const kind = asked ?? BLINDS[weighted(rng, [5, 3, growth.spare > 0 ? 2 : 0, 1.5 * wanted.secrets, growth.spare > 0 ? 1 : 0, 1])];
    const { area } = nodes[host];
    // Behind a lock of its own a room is an area of its own.
    const locked = kind === 'vault' || kind === 'prison';
    const apart = locked || kind === 'shut';
    const own = apart ? areas.length : area;
    const id = addNode(mission, free, own, kind === 'plain' ? 'way' : kind);
    if (apart) areas.push({ parent: area, loops: false, first: id, deepest: id });
    if (locked) {
      const lock = addLock(mission, 'key');
      addEdge(mission, host, id, 'locked', lock);
      const holders = nodes.map((_, node) => node).filter((node) => node !== id && node !== 0 && areas[nodes[node].area].loops);
      const holder = holders.length > 0 ? pick(rng, holders) : 0;
      nodes[holder].wishes.push({ what: 'key', lock });
      if (kind === 'prison') nodes[holder].wishes.push({ what: 'foe', more: 0.1 });
      if (asked === undefined) growth.spare--;
    } else addEdge(mission, host, id, kind === 'secret' ? 'secret' : kind === 'shut' ? 'door' : plainWay(rng));
    if (kind === 'treasure') nodes[id].wishes.push({ what: 'treasure' }, { what: 'foe', more: 0.15 });
    if (kind === 'vault' || kind === 'secret') nodes[id].wishes.push({ what: 'treasure' });
    if (kind === 'prison') nodes[id].wishes.push({ what: 'captive' });
    if (kind !== 'plain' && !patterns.includes(BLIND_NAMES[kind])) patterns.push(BLIND_NAMES[kind]);
    return;
  }
}

/** Grates through which one sees into a room before one can go there. */
function addWindows({ mission, rng }: Growth): void {
  const { slots, nodes, areas, patterns } = mission;
  let left = 2;
  for (const node of shuffled(
    rng,
    nodes.map((_, id) => id),
  )) {
    const to = nodes[node].role === 'goal' || nodes[node].role === 'vault' || nodes[node].role === 'false goal';
    if (!to || left === 0) continue;
    for (const direction of [0, 1, 2, 3]) {
      const next = beside(slots, nodes[node].slot, direction);
      const other = next === NONE ? NONE : slots.node[next];
      if (other === NONE || edgeBetween(mission, node, other) !== NONE || nodes[other].role === 'secret') continue;
      addEdge(mission, other, node, 'window');
      left--;
      if (nodes[node].role === 'goal' && nodes[other].area !== nodes[node].area && areas.length > 1) patterns.push('goal foreseen');
      break;
    }
  }
}
