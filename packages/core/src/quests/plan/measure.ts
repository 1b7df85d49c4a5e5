import { clamp } from '../../base/math.ts';
import type { PlaceId, QuestAction, RoadId } from '../../world.ts';
import type { Country } from '../country.ts';
import type { DraftStep } from './draft.ts';

/** How likely each deed is to hurt who does it. */
const RISK: Readonly<Partial<Record<QuestAction, number>>> = {
  kill: 0.45,
  damage: 0.3,
  capture: 0.15,
  defend: 0.35,
  stealth: 0.08,
  spy: 0.04,
};
/** Hours that a deed takes beside the walking. */
const HOURS: Readonly<Partial<Record<QuestAction, number>>> = {
  goto: 0,
  wait: 8,
  repair: 4,
  explore: 2,
  defend: 6,
  gather: 2,
  experiment: 3,
  spy: 2,
};
/** What one deed adds to the difficulty of a plan. */
export const DEED = 0.043;
const KILOMETRES_AN_HOUR = 4.5;

/** The legs of a plan: cells walked and roads taken to reach the place of each step; null where there is no way. */
export function walkSteps(
  { routes }: Pick<Country, 'routes'>,
  home: PlaceId,
  steps: readonly Pick<DraftStep, 'place'>[],
): { readonly walked: number[]; readonly roads: RoadId[][]; readonly total: number } | null {
  let here = home;
  let total = 0;
  const walked: number[] = [];
  const roads: RoadId[][] = [];
  for (const { place } of steps) {
    const cells = place === here ? 0 : routes.from(here).cells[place];
    if (cells === Infinity) return null;
    walked.push(cells);
    roads.push(place === here ? [] : routes.roads(here, place));
    total += cells;
    here = place;
  }
  return { walked, roads, total };
}

export function kilometres({ metresPerCell }: Pick<Country, 'metresPerCell'>, cells: number): number {
  return (cells * metresPerCell) / 1000;
}

/** Hours of walking and doing. */
export function hoursOf(country: Pick<Country, 'metresPerCell'>, total: number, steps: readonly Pick<DraftStep, 'action'>[]): number {
  let hours = kilometres(country, total) / KILOMETRES_AN_HOUR;
  for (const { action } of steps) hours += HOURS[action] ?? 0.5;
  return Math.round(hours * 10) / 10;
}

/** The chance to be hurt, 0 to 1, if every deed were one throw of its own; preparation halves a throw. */
export function dangerOf(steps: readonly Pick<DraftStep, 'action' | 'needs'>[]): number {
  let safe = 1;
  for (const { action, needs } of steps) {
    const prepared = needs.length > 3 ? 0.6 : 1;
    safe *= 1 - (RISK[action] ?? 0) * prepared;
  }
  return Math.round((1 - safe) * 100) / 100;
}

/** How hard it is, 0 to 1: the deeds to be done, the way, what bars it, and the danger. */
export function difficultyOf(
  country: Pick<Country, 'metresPerCell'>,
  total: number,
  steps: readonly Pick<DraftStep, 'action'>[],
  gates: number,
  danger: number,
): number {
  const deeds = steps.filter(({ action }) => action !== 'goto').length;
  const load = DEED * deeds + 0.0034 * kilometres(country, total) + 0.08 * gates + 0.45 * danger;
  return Math.round(clamp(load, 0, 1) * 100) / 100;
}
