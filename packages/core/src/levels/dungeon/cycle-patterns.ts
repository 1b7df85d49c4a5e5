import { NONE } from '../../base/grid.ts';
import { pick, type Rng } from '../../base/rng.ts';
import { addLock, edgeBetween, isStair, leadsDown, type Mission, type Role, type Wish } from './mission.ts';

/** Two ways from one room to another: the rooms of the one from end to end, and rooms of the same area beside it. */
export interface Cycle {
  /** From the start to the end of the way that the pattern is about; it has at least one way between rooms. */
  readonly arc: readonly number[];
  /** Rooms on the other way, its ends left out; never empty. */
  readonly other: readonly number[];
  /** True where storeys further in lie higher. */
  readonly rising: boolean;
  /** True where one more thing that opens a lock may be added. */
  readonly spare: boolean;
}

export interface CyclePattern {
  readonly name: string;
  readonly weight: number;
  /** Weaves the pattern in; false where the cycle does not allow of it, with nothing done. */
  readonly weave: (mission: Mission, cycle: Cycle, rng: Rng) => boolean;
}

/**
 * The ways that cycles can play out, after the cyclic dungeon generation of Dormans (Cyclic Generation, 2017). Each bars
 * at most one way between two rooms, and one that lies on a cycle, so that a part of the plan that is in one piece without
 * any barred way stays so.
 */
export const CYCLE_PATTERNS: readonly CyclePattern[] = [
  {
    name: 'two roads',
    weight: 2,
    weave: (mission, { arc, other }, rng) => {
      if (arc.length < 3) return false;
      put(mission, inner(arc, rng), 'guard', { what: 'foe' });
      put(mission, pick(rng, other), 'trapped', { what: 'trap' });
      return true;
    },
  },
  {
    name: 'dangerous short way',
    weight: 2,
    weave: (mission, { arc, other }, rng) => {
      if (arc.length < 3 || arc.length > other.length + 2) return false;
      put(mission, inner(arc, rng), 'guard', { what: 'foe', more: 0.3 });
      return true;
    },
  },
  {
    name: 'hidden short way',
    weight: 3,
    weave: (mission, { arc }, rng) => {
      const edge = someEdge(mission, arc, rng, (id) => !isStair(mission, id));
      if (edge === NONE) return false;
      mission.edges[edge].kind = 'secret';
      return true;
    },
  },
  {
    name: 'long drop',
    weight: 3,
    weave: (mission, { arc, rising }, rng) => oneWay(mission, arc, someFall(mission, arc, rising, rng)),
  },
  {
    name: 'broken bridge',
    weight: 3,
    weave: (mission, { arc, spare }, rng) => {
      const edge = spare ? someEdge(mission, arc, rng, (id) => !isStair(mission, id)) : NONE;
      if (edge === NONE) return false;
      bar(mission, edge, 'bridge', farSide(mission, arc, edge));
      return true;
    },
  },
  {
    name: 'barred from within',
    weight: 3,
    weave: (mission, { arc, spare }, rng) => {
      const edge = spare ? someEdge(mission, arc, rng, (id) => !isStair(mission, id)) : NONE;
      if (edge === NONE) return false;
      bar(mission, edge, 'barred', farSide(mission, arc, edge));
      return true;
    },
  },
  {
    name: 'no way back',
    weight: 2,
    weave: (mission, { arc, rising }) => {
      const edge = edgeBetween(mission, arc[0], arc[1]);
      if (arc.length < 4 || !canFall(mission, edge, arc[0], rising)) return false;
      put(mission, arc[1], 'guard', { what: 'foe' });
      return oneWay(mission, arc, edge);
    },
  },
  {
    name: 'patrolled round',
    weight: 2,
    weave: (mission, { arc, other }, rng) => {
      if (arc.length + other.length < 4) return false;
      put(mission, pick(rng, other), 'patrol', { what: 'patrol' });
      return true;
    },
  },
  {
    name: 'lever and gate',
    weight: 3,
    weave: (mission, { arc, other, spare }, rng) => {
      const edge = spare ? someEdge(mission, arc, rng) : NONE;
      if (edge === NONE) return false;
      const at = pick(rng, other);
      bar(mission, edge, 'gate', at);
      if (mission.nodes[at].role === 'way') mission.nodes[at].role = 'lever';
      return true;
    },
  },
  {
    name: 'gambit',
    weight: 2,
    weave: (mission, { arc }, rng) => {
      if (arc.length < 3) return false;
      const at = inner(arc, rng);
      put(mission, at, 'guard', { what: 'foe', more: 0.4 });
      mission.nodes[at].wishes.push({ what: 'treasure' });
      return true;
    },
  },
  {
    name: 'ambush on the way out',
    weight: 2,
    weave: (mission, { other }, rng) => {
      put(mission, pick(rng, other), 'trapped', { what: 'ambush', more: 0.1 });
      return true;
    },
  },
];

function inner(arc: readonly number[], rng: Rng): number {
  return arc[1 + Math.floor(rng.next() * (arc.length - 2))];
}

function put({ nodes }: Mission, node: number, role: Role, wish: Wish): void {
  nodes[node].wishes.push(wish);
  if (nodes[node].role === 'way') nodes[node].role = role;
}

const UNBARRED: readonly string[] = ['wide', 'open', 'door'];

/** One of the ways along an arc that nothing bars yet and that `fits`. */
function someEdge(mission: Mission, arc: readonly number[], rng: Rng, fits: (edge: number) => boolean = () => true): number {
  const found: number[] = [];
  for (let i = 0; i + 1 < arc.length; i++) {
    const edge = edgeBetween(mission, arc[i], arc[i + 1]);
    if (edge !== NONE && UNBARRED.includes(mission.edges[edge].kind) && fits(edge)) found.push(edge);
  }
  return found.length === 0 ? NONE : pick(rng, found);
}

/** The end of a way that lies nearer to the end of the arc. */
function farSide({ edges }: Mission, arc: readonly number[], edge: number): number {
  return arc.indexOf(edges[edge].a) > arc.indexOf(edges[edge].b) ? edges[edge].a : edges[edge].b;
}

/** Closes a way until a lever in the room `at` is pulled. */
function bar(mission: Mission, edge: number, kind: 'bridge' | 'barred' | 'gate', at: number): void {
  const lock = addLock(mission, 'lever');
  mission.edges[edge].kind = kind;
  mission.edges[edge].lock = lock;
  mission.nodes[at].wishes.push({ what: 'lever', lock });
}

function canFall(mission: Mission, edge: number, from: number, rising: boolean): boolean {
  return (
    edge !== NONE && UNBARRED.includes(mission.edges[edge].kind) && (!isStair(mission, edge) || leadsDown(mission, edge, from, rising))
  );
}

function someFall(mission: Mission, arc: readonly number[], rising: boolean, rng: Rng): number {
  return someEdge(mission, arc, rng, (edge) => canFall(mission, edge, nearSide(mission, arc, edge), rising));
}

function nearSide(mission: Mission, arc: readonly number[], edge: number): number {
  const { a, b } = mission.edges[edge];
  return farSide(mission, arc, edge) === a ? b : a;
}

/** Makes a way lead along the arc and never back. */
function oneWay(mission: Mission, arc: readonly number[], edge: number): boolean {
  if (edge === NONE) return false;
  const from = nearSide(mission, arc, edge);
  const { a, b } = mission.edges[edge];
  mission.edges[edge] = { a: from, b: from === a ? b : a, kind: 'drop', lock: NONE };
  return true;
}
