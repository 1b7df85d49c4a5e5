import { NONE } from '../../base/grid.ts';
import { chance, int, type Rng, weighted } from '../../base/rng.ts';
import { CYCLE_PATTERNS } from './cycle-patterns.ts';
import { addEdge, addNode, type EdgeKind, type Mission } from './mission.ts';
import { loopFrom, pathFrom } from './slots.ts';
import { waylay } from './stem-patterns.ts';

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

/** Rooms of the smallest cycle. */
const LEAST_ROUND = 4;

/** A plan while it grows. */
export interface Growth {
  readonly wanted: Wanted;
  readonly mission: Mission;
  readonly rng: Rng;
  /** Things that may yet be added which open locks beside those on the way to the goal. */
  spare: number;
  /** Secret doors that may yet be added. */
  hidden: number;
}

export const plainWay = (rng: Rng): EdgeKind => (['door', 'open', 'wide'] as const)[weighted(rng, [6, 3, 2])];

/**
 * New rooms behind one way in: a stem that one must walk through, and at its end a cycle with a pattern woven in. The more
 * linear the plan, the more of it is stem.
 * @param length rooms it should have
 */
export function growArea(growth: Growth, first: number, parent: number, length: number, lock: number): number {
  const { wanted, mission, rng } = growth;
  const { slots, nodes, areas } = mission;
  const area = areas.length;
  const climb = areas.length === 0 && wanted.locks === 0 ? Math.max(0.3, wanted.climb) : wanted.climb;
  const round = roundFor(length, wanted.linearity, rng);
  const ids: number[] = [];
  const walk = (path: readonly number[]): void => {
    for (const slot of path) {
      const id = addNode(mission, slot, area);
      if (ids.length > 0) addEdge(mission, ids[ids.length - 1], id, plainWay(rng));
      ids.push(id);
    }
  };
  walk(pathFrom(slots, first, Math.max(1, length - round + (round > 0 ? 1 : 0)), wanted.climb, rng));
  areas.push({ parent, loops: true, first: ids[0], deepest: ids[ids.length - 1] });
  if (lock !== NONE) nodes[ids[0]].role = 'gatehouse';
  // The last room is where the cycle begins, or where something of the plan's own lies.
  waylay(mission, ids.slice(0, -1), rng);
  if (round === 0) return area;
  const from = ids[ids.length - 1];
  const loop = chance(rng, wanted.loops) ? loopFrom(slots, nodes[from].slot, round, climb, rng) : [];
  // Where there is to be no cycle, or no room for one, a path as long as half of it leads as far in.
  walk(loop.length > 0 ? loop.slice(1) : pathFrom(slots, nodes[from].slot, (round >> 1) + 1, climb, rng).slice(1));
  areas[area].deepest = ids[ids.length - 1];
  if (loop.length === 0) return area;
  const ring = [from, ...ids.slice(ids.indexOf(from) + 1)];
  addEdge(mission, ring[ring.length - 1], from, plainWay(rng));
  const turn = int(rng, Math.max(1, (ring.length >> 1) - 1), ring.length >> 1);
  areas[area].deepest = ring[turn];
  weave(growth, ring.slice(0, turn + 1), ring.slice(turn + 1));
  return area;
}

/** Rooms on the cycle of an area: an even number, at least 4, or none. */
function roundFor(length: number, linearity: number, rng: Rng): number {
  const share = (1 - linearity) * length;
  if (length < LEAST_ROUND) return 0;
  if (share < LEAST_ROUND) return chance(rng, share / LEAST_ROUND) ? LEAST_ROUND : 0;
  const even = 2 * Math.floor(share / 2);
  return Math.min(length - (length % 2), even + (chance(rng, (share - even) / 2) ? 2 : 0));
}

/** Weaves in a pattern, by lot one that is not there yet. */
export function weave(growth: Growth, arc: readonly number[], other: readonly number[]): void {
  const { mission, wanted, rng } = growth;
  const cycle = { arc, other, rising: wanted.rising, spare: growth.spare > 0 };
  const left = CYCLE_PATTERNS.map(({ name, weight }) => {
    const secret = name === 'hidden short way' && growth.hidden <= 0 ? 0 : 1;
    return (mission.patterns.includes(name) ? 0.2 : 1) * weight * secret;
  });
  const before = mission.locks.length;
  for (let tries = 0; tries < CYCLE_PATTERNS.length; tries++) {
    const i = weighted(rng, left);
    if (left[i] > 0 && CYCLE_PATTERNS[i].weave(mission, cycle, rng)) {
      mission.patterns.push(CYCLE_PATTERNS[i].name);
      if (CYCLE_PATTERNS[i].name === 'hidden short way') growth.hidden--;
      break;
    }
    left[i] = 0;
  }
  growth.spare -= mission.locks.length - before;
}
