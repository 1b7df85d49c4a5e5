import { draw } from './bag.ts';
import { dwellerFor, type Filler, strengthOf } from './filler.ts';
import { place, placeOne } from './furnish.ts';
import type { Mission, Wish } from './mission.ts';

/** Puts what the plan wishes for into a room. */
export function meet(filler: Filler, room: number, { what, lock, more = 0 }: Wish): void {
  const { filling, locks, mission, rng } = filler;
  const strength = strengthOf(filler, room, more);
  const opens = lock === undefined ? {} : { opens: locks[lock].id };
  switch (what) {
    case 'key': {
      const word = (lock === undefined ? undefined : /^the (\S+)/.exec(locks[lock].name)?.[1]) ?? 'iron';
      placeOne(filling, room, 'key', 'wall', { name: `${word} key`, ...opens }, rng);
      return;
    }
    case 'lever':
      placeOne(filling, room, 'lever', 'wall', { name: lock === undefined ? 'lever' : leverName(filler, lock), ...opens }, rng);
      return;
    case 'boss':
      placeOne(filling, room, 'spawn', 'centre', { name: draw(filler.bosses, rng), strength, ...opens }, rng);
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
      placeOne(
        filling,
        room,
        'trap',
        'any',
        { name: what === 'ambush' ? 'ambush' : draw(filler.traps, rng).name, strength, hidden: true },
        rng,
      );
      return;
    case 'treasure':
      if (place(filling, room, 'chest', 'wall', 1, true, { name: draw(filler.treasures, rng) }, rng).length === 0)
        placeOne(filling, room, 'treasure', 'any', { name: draw(filler.treasures, rng) }, rng);
      return;
    default:
  }
}

function leverName({ mission, locks }: Filler, lock: number): string {
  const kind = mission.edges.find((edge) => edge.lock === lock)?.kind;
  if (kind === 'bridge') return 'windlass';
  if (kind === 'barred') return 'bar';
  const word = locks[lock].needs === 1 ? /^the (\S+) gate$/.exec(locks[lock].name)?.[1] : undefined;
  return word === undefined ? 'lever' : `lever of the ${word} gate`;
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
