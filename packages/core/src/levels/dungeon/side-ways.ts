import { NONE } from '../../base/grid.ts';
import { chance, int, pick, shuffled, weighted } from '../../base/rng.ts';
import { type Growth, plainWay, weave } from './area.ts';
import { addEdge, addLock, addNode, edgeBetween, type Role, roomsFrom } from './mission.ts';
import { beside, DIRECTIONS, detour, directionTo, isFree, isVertical } from './slots.ts';

/** A way round within an area: through free slots, or straight from a room to its neighbour. */
export function addRound(growth: Growth, total: number): boolean {
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
export function branch(growth: Growth, asked?: Blind): void {
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
