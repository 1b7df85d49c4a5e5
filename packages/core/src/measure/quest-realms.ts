import { partsOf } from '../quests/parts.ts';
import type { World } from '../world.ts';

/** How many realms or regions have grown people and somewhere to go, and in how many of them somebody asks for help. */
export interface Served {
  readonly peopled: number;
  readonly served: number;
}

/** Age from which anyone may ask for help. */
const GROWN = 16;

/** Counts the realms of a world, or the parts of them that are joined on foot, and those that quests begin in; no more than there are quests. */
export function readRealms(world: World): Served {
  const parts = partsOf(world);
  const { peopled, served } = countGroups(world, (home) => [parts[home]]);
  return { peopled: Math.min(peopled, world.quests.length), served };
}

/** Counts the named regions of a world, and those that quests begin in. */
export function readRegions(world: World): Served {
  const within = new Map<string, string[]>();
  for (const { relation, subject, object } of world.facts)
    if (relation === 'within' && object !== null) within.set(subject, [...(within.get(subject) ?? []), object]);
  return countGroups(world, (home) => within.get(`place:${home}`) ?? []);
}

function countGroups({ year, roads, characters, quests }: World, groupsOf: (home: number) => readonly (string | number)[]): Served {
  const joined = new Set(roads.flatMap(({ kind, from, to }) => (kind === 'sea' ? [] : [from, to])));
  const peopled = new Set<string | number>();
  for (const { died, captive, born, home } of characters)
    if (died === null && captive === null && year - born >= GROWN && joined.has(home))
      for (const group of groupsOf(home)) peopled.add(group);
  const served = new Set(quests.flatMap(({ giver }) => groupsOf(characters[giver].home)));
  let count = 0;
  for (const group of served) if (peopled.has(group)) count++;
  return { peopled: peopled.size, served: count };
}
