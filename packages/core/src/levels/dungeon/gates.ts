import { NONE } from '../../base/grid.ts';
import { chance, shuffled } from '../../base/rng.ts';
import { type Growth, growArea } from './area.ts';
import { addEdge, addLock, type EdgeKind, edgeBetween, type LockPlan, type Mission, type Role, roomsFrom } from './mission.ts';
import { beside, DIRECTIONS, freePockets, isFree, isVertical } from './slots.ts';

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
export const GATES: readonly Gate[] = [
  { name: 'lock and key', by: 'key', needs: 1, kind: 'locked', early: false, role: 'key' },
  { name: 'two keys', by: 'key', needs: 2, kind: 'locked', early: false, role: 'key' },
  { name: 'distant lever', by: 'lever', needs: 1, kind: 'gate', early: false, role: 'lever' },
  { name: 'guardian’s gate', by: 'foe', needs: 1, kind: 'gate', early: false, role: 'guard' },
  { name: 'false goal', by: 'key', needs: 1, kind: 'locked', early: false, role: 'false goal' },
  { name: 'gate foreseen', by: 'key', needs: 1, kind: 'locked', early: true, role: 'key' },
  { name: 'three seals', by: 'lever', needs: 3, kind: 'gate', early: true, role: 'lever' },
];

/** Hardly any plan needs more; a proof looks at each set of them. */
const MOST_OPENERS = 16;

interface Spot {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** Where a new area of so many rooms could be entered from: a room that `fits` and a free slot beside it, the best first. */
function spotsFor({ mission, wanted, rng }: Growth, length: number, fits: (room: number) => boolean, far?: Int16Array): Spot[] {
  const { slots, nodes, areas } = mission;
  let deepest = 0;
  for (const { slot } of nodes) deepest = Math.max(deepest, Math.floor(slot / (slots.columns * slots.rows)));
  // As the plan goes further in, so it goes from storey to storey.
  const onward = (deepest + 1) * (wanted.locks + 1) < slots.storeys * (areas.length + 1);
  const pockets = freePockets(slots);
  const spots: Spot[] = [];
  for (const [from, { slot }] of nodes.entries()) {
    if (!fits(from)) continue;
    for (const direction of DIRECTIONS) {
      const to = beside(slots, slot, direction);
      if (!isFree(slots, to)) continue;
      let worth = 3 * rng.next() + (far?.[from] ?? 0);
      for (const next of DIRECTIONS) if (isFree(slots, beside(slots, to, next))) worth++;
      worth += direction === 4 && onward ? 7 : isVertical(direction) ? 4 * wanted.climb - 2 : 0;
      // A pocket too small for it comes last.
      worth -= 4 * Math.max(0, length - pockets[to]);
      spots.push({ from, to, worth });
    }
  }
  return spots.sort((p, q) => q.worth - p.worth || p.from - q.from || p.to - q.to);
}

/** Opens a new area behind a lock; what opens it lies deepest in the last one and, where more is needed, elsewhere before. */
export function gateArea(growth: Growth, gate: Gate, length: number): void {
  const { mission, wanted, rng } = growth;
  const { nodes, areas, locks, patterns } = mission;
  const last = areas.length - 1;
  const near = chance(rng, wanted.linearity) && !gate.early;
  const far = near ? roomsFrom(mission, areas[last].first, false) : undefined;
  const wished = spotsFor(growth, length, (id) => (near ? nodes[id].area === last : !gate.early || nodes[id].area === 0), far);
  const [spot] = wished.length > 0 ? wished : spotsFor(growth, length, () => true);
  if (spot === undefined) return;
  const { from, to } = spot;
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

/** From the last area back to an earlier one: barred from this side until one comes from the other. */
export function shortCutHome(growth: Growth): void {
  const { mission, wanted, rng } = growth;
  const { slots, nodes, areas, patterns } = mission;
  if (areas.length < 2 || growth.spare <= 0 || !chance(rng, wanted.loops)) return;
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
