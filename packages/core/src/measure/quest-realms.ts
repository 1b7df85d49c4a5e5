import { partsOf } from '../quests/parts.ts';
import type { World } from '../world.ts';

/** How many realms, or parts of a realm that are joined on foot, have grown people and somewhere to go, and in how many somebody asks for help. */
export interface QuestRealms {
  /** No more than there are quests. */
  readonly peopled: number;
  readonly served: number;
}

/** Age from which anyone may ask for help. */
const GROWN = 16;

/** Counts the realms of a world, and those that quests begin in. */
export function readRealms({ year, places, roads, characters, quests }: World): QuestRealms {
  const parts = partsOf({ places, roads });
  const joined = new Set(roads.flatMap(({ kind, from, to }) => (kind === 'sea' ? [] : [from, to])));
  const peopled = new Set<number>();
  for (const { died, captive, born, home } of characters)
    if (died === null && captive === null && year - born >= GROWN && joined.has(home)) peopled.add(parts[home]);
  const served = new Set(quests.map(({ giver }) => parts[characters[giver].home]));
  let count = 0;
  for (const part of served) if (peopled.has(part)) count++;
  return { peopled: Math.min(peopled.size, quests.length), served: count };
}
