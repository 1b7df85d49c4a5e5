import { clamp } from '../../base/math.ts';
import type { Rng } from '../../base/rng.ts';
import { type SitePlan, type SiteTrait, TRAIT_WORDS } from '../../content/site-traits.ts';
import type { LevelCause, Place } from '../../world.ts';
import { causeOf } from '../past/traces.ts';
import type { Site } from './site.ts';

/** How much luck may add to what a site says for a plan. */
const WHIM = 0.6;

export interface Chosen<P extends SitePlan> {
  readonly plan: P;
  /** What spoke most for it; undefined where it was a whim. */
  readonly reason: SiteTrait | undefined;
}

/** The plan that suits a site best; where several do nearly as well, one of them by lot. */
export function choosePlan<P extends SitePlan>(plans: readonly P[], { traits }: Site, rng: Rng): Chosen<P> {
  let best: Chosen<P> = { plan: plans[0], reason: undefined };
  let most = -Infinity;
  for (const plan of plans) {
    let worth = plan.base + WHIM * rng.next();
    let reason: SiteTrait | undefined;
    let spoken = 0.12;
    for (const [trait, weight] of Object.entries(plan.weights) as [SiteTrait, number][]) {
      const says = weight * traits[trait];
      worth += says;
      if (says > spoken) {
        spoken = says;
        reason = trait;
      }
    }
    if (worth > most) {
      most = worth;
      best = { plan, reason };
    }
  }
  return best;
}

/** Why a place has the plan that it has. */
export function planCause(place: Pick<Place, 'id' | 'faction'>, { plan, reason }: Chosen<SitePlan>): LevelCause {
  const because = reason === undefined ? '' : ` It was built so since ${TRAIT_WORDS[reason]}.`;
  const owned = reason === 'rich' || reason === 'clan' || reason === 'free';
  const term = owned && place.faction !== null ? `faction:${place.faction}` : `place:${place.id}`;
  return causeOf('plan', term, `This is ${plan.name}: ${plan.told}${because}`);
}

/** A size between two, by how much is wanted, 0 to 1. */
export function sized([least, most]: readonly [least: number, most: number], share: number): number {
  return least + (most - least) * clamp(share, 0, 1);
}
