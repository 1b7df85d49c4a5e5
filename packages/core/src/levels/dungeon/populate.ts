import { clamp } from '../../base/math.ts';
import { chance } from '../../base/rng.ts';
import { draw } from './bag.ts';
import { dwellerFor, type Filler, strengthOf } from './filler.ts';
import { place } from './furnish.ts';

/** Creatures and traps by danger, chests by riches: more the farther in. */
export function populate(filler: Filler): void {
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
      const trap = draw(filler.traps, rng);
      const strength = clamp(Math.round(100 * trap.strength * (0.4 + 1.2 * params.difficulty)) / 100, 0.05, 1);
      place(filling, room, 'trap', 'any', 1, false, { name: trap.name, strength, hidden: true }, rng);
    }
    if (role !== 'entrance' && luck < params.riches * (0.1 + 0.15 * depth[room]))
      place(filling, room, 'chest', 'corner', 1, true, { name: draw(filler.treasures, rng) }, rng);
  }
}
