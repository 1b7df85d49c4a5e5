import { NONE } from '../base/grid.ts';
import type { Character, Place, PlaceId, Quest } from '../world.ts';

/** How glad a traveller is to begin there, by kind. */
const PLEASANT: Readonly<Partial<Record<Place['kind'], number>>> = { village: 2, port: 2, town: 1.5, abbey: 1, hamlet: 0.5, city: 0.5 };

/** Where a player's journey begins: a pleasant, smallish place where someone needs help, and more do nearby. NONE where nobody lives. */
export function chooseStart(places: readonly Place[], characters: readonly Character[], quests: readonly Quest[]): PlaceId {
  const worth = new Float64Array(places.length);
  for (const place of places) worth[place.id] = place.population > 0 ? 0.1 + (PLEASANT[place.kind] ?? 0) : -Infinity;
  for (const quest of quests) {
    worth[characters[quest.giver].home] += 3 - Math.min(2, quest.proof.total / 200);
    for (const step of quest.steps) worth[step.place] += 0.1;
  }
  let best: number = NONE;
  for (const place of places) if (worth[place.id] > (best === NONE ? -Infinity : worth[best])) best = place.id;
  return best as PlaceId;
}
