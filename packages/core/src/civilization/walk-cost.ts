import type { Place, Road } from '../world.ts';
import type { Passage } from './passage.ts';

const ON_ROAD = 0.6;
const ON_TRAIL = 0.8;

/**
 * Cost of crossing each cell on foot, with roads and trails: they ease the way, bridge wide rivers and climb cliffs by
 * stairs. 0 stands for sea, lakes, wide rivers without a bridge, cliffs and ice.
 */
export function makeWalkCost(passage: Pick<Passage, 'walk'>, places: readonly Place[], roads: readonly Road[]): Float32Array {
  const cost = passage.walk.slice();
  for (const road of roads) {
    if (road.kind === 'sea') continue;
    const eased = road.kind === 'road' ? ON_ROAD : ON_TRAIL;
    for (const cell of road.cells) cost[cell] = cost[cell] === 0 ? eased : Math.min(cost[cell], eased);
  }
  for (const place of places) if (cost[place.cell] === 0) cost[place.cell] = 1;
  return cost;
}
