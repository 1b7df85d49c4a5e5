import { NONE } from '../../base/grid.ts';
import { isVertical, directionTo, type Slots } from './slots.ts';

/** How a way between two rooms is made. */
export type EdgeKind = 'wide' | 'open' | 'door' | 'locked' | 'gate' | 'barred' | 'secret' | 'drop' | 'bridge' | 'window';

/** What a room of the plan is for. */
export type Role =
  | 'entrance'
  | 'way'
  | 'key'
  | 'lever'
  | 'gatehouse'
  | 'guard'
  | 'trapped'
  | 'patrol'
  | 'false goal'
  | 'goal'
  | 'treasure'
  | 'vault'
  | 'secret'
  | 'prison'
  | 'shrine'
  | 'rest'
  | 'shut';

/** What the plan wants to stand in a room. */
export interface Wish {
  readonly what: 'key' | 'lever' | 'foe' | 'boss' | 'trap' | 'treasure' | 'goal' | 'captive' | 'ambush' | 'patrol' | 'note';
  /** Index of the lock that it opens. */
  readonly lock?: number;
  /** Added to how hard things are here. */
  readonly more?: number;
}

export interface Node {
  readonly slot: number;
  /** Part of the plan that is entered through one lock. */
  readonly area: number;
  role: Role;
  readonly wishes: Wish[];
  readonly edges: number[];
}

/** A way between two rooms; a one-way one leads from `a` to `b`. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  kind: EdgeKind;
  /** Index of its lock, or NONE. */
  lock: number;
}

export interface LockPlan {
  /** What opens it. */
  readonly by: 'key' | 'lever' | 'foe';
  needs: number;
}

export interface Area {
  /** The area it is entered from, or NONE for the first. */
  readonly parent: number;
  /** True where ways round may be added. */
  readonly loops: boolean;
  readonly first: number;
  /** The room farthest in. */
  deepest: number;
}

/** The plan of a dungeon: rooms in slots, ways between them, locks, and which patterns it was woven from. */
export interface Mission {
  readonly slots: Slots;
  readonly nodes: Node[];
  readonly edges: Edge[];
  readonly locks: LockPlan[];
  readonly areas: Area[];
  readonly patterns: string[];
}

export function newMission(slots: Slots): Mission {
  return { slots, nodes: [], edges: [], locks: [], areas: [], patterns: [] };
}

export function addNode({ nodes, slots }: Mission, slot: number, area: number, role: Role = 'way'): number {
  const id = nodes.push({ slot, area, role, wishes: [], edges: [] }) - 1;
  slots.node[slot] = id;
  return id;
}

/** The way between two rooms, or NONE. */
export function edgeBetween({ nodes, edges }: Mission, a: number, b: number): number {
  for (const id of nodes[a].edges) if (edges[id].a === b || edges[id].b === b) return id;
  return NONE;
}

export function addEdge({ nodes, edges }: Mission, a: number, b: number, kind: EdgeKind, lock: number = NONE): number {
  const id = edges.push({ a, b, kind, lock }) - 1;
  nodes[a].edges.push(id);
  nodes[b].edges.push(id);
  return id;
}

export function addLock({ locks }: Mission, by: LockPlan['by'], needs = 1): number {
  return locks.push({ by, needs }) - 1;
}

/** The room at the other end. */
export function otherEnd({ edges }: Mission, edge: number, node: number): number {
  return edges[edge].a === node ? edges[edge].b : edges[edge].a;
}

export function isStair({ slots, nodes, edges }: Mission, edge: number): boolean {
  return isVertical(directionTo(slots, nodes[edges[edge].a].slot, nodes[edges[edge].b].slot));
}

/** True where one would go down by this way from `from`: into the deep where the storeys go down, outwards where they rise. */
export function leadsDown(mission: Mission, edge: number, from: number, rising: boolean): boolean {
  const { slots, nodes } = mission;
  return directionTo(slots, nodes[from].slot, nodes[otherEnd(mission, edge, from)].slot) === (rising ? 5 : 4);
}

/** Rooms between each room and `from`, ways that only lead out of an area being left alone unless `across`. */
export function roomsFrom(mission: Mission, from: number, across: boolean): Int16Array {
  const { nodes } = mission;
  const far = new Int16Array(nodes.length).fill(NONE);
  const queue = [from];
  far[from] = 0;
  for (const node of queue)
    for (const edge of nodes[node].edges) {
      const next = otherEnd(mission, edge, node);
      if (mission.edges[edge].kind === 'window' || far[next] !== NONE || (!across && nodes[next].area !== nodes[from].area)) continue;
      far[next] = far[node] + 1;
      queue.push(next);
    }
  return far;
}
