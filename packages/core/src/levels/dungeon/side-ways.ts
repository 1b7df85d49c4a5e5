import { NONE } from '../../base/grid.ts';
import { chance, int, pick, shuffled, weighted } from '../../base/rng.ts';
import { type Growth, plainWay, weave } from './area.ts';
import { addEdge, addLock, addNode, edgeBetween, type Mission, type Role, roomsFrom } from './mission.ts';
import { beside, DIRECTIONS, detour, directionTo, isFree, isVertical } from './slots.ts';

/** A way round within an area: through free slots, or straight from a room to its neighbour. */
export function addRound(growth: Growth, total: number): boolean {
  const { mission, rng } = growth;
  const { slots, nodes, areas } = mission;
  const start = int(rng, 0, nodes.length - 1);
  for (let k = 0; k < nodes.length; k++) {
    const from = (start + k) % nodes.length;
    const { area, slot, role } = nodes[from];
    if (!areas[area].loops || role === 'secret') continue;
    const far = roomsFrom(mission, from, false);
    const fits = (node: number): boolean => nodes[node].area === area && far[node] > 1 && nodes[node].role !== 'secret';
    const chord = chordFrom(mission, slot, fits);
    const straight = chord !== NONE && chance(rng, 0.5);
    const way = straight ? null : detour(slots, slot, Math.min(3, total - nodes.length), fits, rng);
    let arc: number[];
    if (way !== null && way.path.length > 0) arc = [from, ...way.path.map((own) => addNode(mission, own, area)), way.to];
    else if (chord !== NONE) arc = [from, chord];
    else continue;
    for (let i = 0; i + 1 < arc.length; i++) addEdge(mission, arc[i], arc[i + 1], plainWay(rng));
    const other = nodes.map((_, id) => id).filter((id) => nodes[id].area === area && !arc.includes(id) && nodes[id].role !== 'goal');
    if (other.length > 0) weave(growth, arc, other);
    return true;
  }
  return false;
}

/** A room beside a slot to which a way would lead round, rather on the same storey; NONE where there is no such room. */
function chordFrom({ slots }: Mission, slot: number, fits: (node: number) => boolean): number {
  for (const direction of DIRECTIONS) {
    const next = beside(slots, slot, direction);
    if (next !== NONE && slots.node[next] !== NONE && fits(slots.node[next])) return slots.node[next];
  }
  return NONE;
}

/** One more secret door: to a hidden room while there are rooms to spare, else between two rooms side by side. */
export function hide(growth: Growth, total: number): boolean {
  const { mission, rng } = growth;
  const { slots, nodes, areas, patterns } = mission;
  if (nodes.length < total && branch(growth, 'secret')) return true;
  for (const from of shuffled(
    rng,
    nodes.map((_, id) => id),
  )) {
    const { area, slot } = nodes[from];
    if (!areas[area].loops) continue;
    const far = roomsFrom(mission, from, false);
    const to = chordFrom(mission, slot, (node) => nodes[node].area === area && far[node] > 1);
    if (to === NONE || isVertical(directionTo(slots, slot, nodes[to].slot))) continue;
    addEdge(mission, from, to, 'secret');
    growth.hidden--;
    patterns.push('hidden short way');
    return true;
  }
  return false;
}

type Blind = 'plain' | 'treasure' | 'vault' | 'secret' | 'prison' | 'shrine' | 'shut';

/** What is found at the ends of blind alleys, by lot. */
const BLINDS: readonly Blind[] = ['plain', 'treasure', 'vault', 'prison', 'shrine'];

const BLIND_NAMES: Readonly<Record<Blind, string>> = {
  plain: '',
  treasure: 'guarded hoard',
  vault: 'sealed vault',
  secret: 'hidden room',
  prison: 'cell and gaoler',
  shrine: 'quiet shrine',
  shut: 'what a quest opens',
};

/** A blind alley with something at its end; false where there is no room for it. */
export function branch(growth: Growth, asked?: Blind): boolean {
  const { mission, rng } = growth;
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
    const spare = growth.spare > 0;
    const kind = asked ?? BLINDS[weighted(rng, [6, 3, spare ? 2 : 0, spare ? 1 : 0, 1])];
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
    if (kind === 'secret') growth.hidden--;
    if (kind !== 'plain' && !patterns.includes(BLIND_NAMES[kind])) patterns.push(BLIND_NAMES[kind]);
    return true;
  }
  return false;
}

/** Grates through which one sees into a room before one can go there. */
export function addWindows({ mission, rng }: Growth): void {
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
