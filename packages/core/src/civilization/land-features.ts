import { clamp } from '../base/math.ts';
import type { Feature } from '../content/heraldry.ts';
import type { Land, Place } from '../world.ts';
import { blockOf, type Survey } from './blocks.ts';

/** What the land about a settlement is like, each from 0 to 1, as far as it would be put on a shield. */
export function featuresOf(land: Pick<Land, 'rect' | 'layers'>, survey: Survey, place: Place): ReadonlyMap<Feature, number> {
  const block = blockOf(survey, land.rect.width, place.cell);
  const celsius = land.layers.temperature[place.cell];
  const rain = land.layers.precipitation[place.cell];
  const cold = clamp((6 - celsius) / 8, 0, 1);
  const trees = survey.trees[block];
  return new Map<Feature, number>([
    ['sea', survey.coast[block]],
    ['river', clamp(survey.flow[block] / 40, 0, 1) * 0.8],
    ['wood', trees * (1 - cold)],
    ['pine', trees * cold],
    ['hills', clamp(2 * survey.hills[block], 0, 1)],
    ['fields', clamp(1.3 * survey.farmland[block], 0, 1)],
    ['desert', clamp((450 - rain) / 300, 0, 1) * clamp((celsius - 12) / 8, 0, 1)],
    ['cold', cold * 0.7],
    ['any', 0.35],
  ]);
}
