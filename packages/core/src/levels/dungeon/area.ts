import { NONE } from '../../base/grid.ts';
import { chance, int, type Rng, weighted } from '../../base/rng.ts';
import { CYCLE_PATTERNS } from './cycle-patterns.ts';
import { addEdge, addNode, type EdgeKind, type Mission } from './mission.ts';
import { loopFrom, pathFrom } from './slots.ts';

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

/** A plan while it grows. */
export interface Growth {
  readonly wanted: Wanted;
  readonly mission: Mission;
  readonly rng: Rng;
  /** Things that may yet be added which open locks beside those on the way to the goal. */
  spare: number;
}

export const plainWay = (rng: Rng): EdgeKind => (['door', 'open', 'wide'] as const)[weighted(rng, [6, 3, 2])];

/** A cycle of new rooms, or where there is no room for one a path, with a pattern woven in. */
export function growArea(growth: Growth, first: number, parent: number, length: number, lock: number): number {
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
export function weave(growth: Growth, arc: readonly number[], other: readonly number[]): void {
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
