import { LIVING_FROM, NEEDED_FROM, type Role, ROLES } from '../content/roles.ts';
import type { Livelihood } from '../content/occupations.ts';
import type { Place } from '../world.ts';
import { factor } from './kinds.ts';
import type { CharacterParams } from './params.ts';

/** Livelihoods by land that a place must have to be said to live by it. */
const LIVES = 0.35;

/**
 * How many grown people with a name a place needs, at least: whoever leads it and whoever lives by its land in the smallest,
 * with every few hundred people one more of those whom ROLES lists.
 */
export function neededAt({ kind, population }: Place): number {
  const roles = ROLES[kind]?.length ?? 0;
  let needed = 0;
  for (const from of NEEDED_FROM) if (population >= from) needed++;
  return Math.min(needed, roles + 1);
}

/**
 * What a place needs done, the most needed first: its first office, who lives by its land, then its other offices and trades.
 *
 * @param spare how many of its people it can do without in offices
 */
export function rolesAt(
  { kind, population }: Place,
  livelihoods: ReadonlyMap<Livelihood, number>,
  params: CharacterParams,
  spare: number,
): readonly Role[] {
  const roles = ROLES[kind] ?? [];
  const living: { readonly role: Role; readonly weight: number }[] = [];
  for (const { livelihood, occupation } of LIVING_FROM) {
    const weight = (livelihoods.get(livelihood) ?? 0) * factor(params.occupations, occupation);
    if (weight < LIVES || living.some(({ role }) => role.occupation === occupation)) continue;
    living.push({ role: { occupation, from: 18 }, weight });
  }
  // Sorting is stable: of two that weigh the same, the first of the list.
  living.sort((a, b) => b.weight - a.weight);
  const own = living.map(({ role }) => role).filter(({ occupation }) => roles.every((role) => role.occupation !== occupation));
  const first = spare > 0 ? own.slice(0, 1) : [];
  const second = spare > 1 && population >= NEEDED_FROM[3] ? own.slice(1, 2) : [];
  return [...roles.slice(0, 1), ...first, ...roles.slice(1, 4), ...second, ...roles.slice(4)];
}
