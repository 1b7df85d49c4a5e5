import { ADDITIONS } from '../../content/castle-plans.ts';
import type { LevelCause, Place, World } from '../../world.ts';
import { eventCause } from '../past/traces.ts';

/** What history has added to a place: a kind of building, and why it stands there. */
export interface Addition {
  readonly kind: string;
  readonly cause: LevelCause;
}

/** Most buildings that one place owes to its history. */
const MOST = 3;

/** What is told to have been built at a place, the oldest first. */
export function additionsTo(world: World, place: Place): Addition[] {
  const out: Addition[] = [];
  for (const event of world.events) {
    if (event.place !== place.id || event.kind !== 'building' || event.year > world.year) continue;
    const word = Object.keys(ADDITIONS).find((one) => event.text.includes(one));
    if (word === undefined || out.some(({ kind }) => kind === ADDITIONS[word])) continue;
    out.push({ kind: ADDITIONS[word], cause: eventCause(`${ADDITIONS[word]}`, event, `This was added later. ${event.text}`) });
  }
  return out.slice(0, MOST);
}
