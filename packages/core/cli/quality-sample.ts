import { agreementOf, describeWorld, DESCRIPTOR_SIZE, generateLand, parseRecipe, type RecipeInput, type Sample } from '@hinterland/core';

/** One world to generate and measure. */
export interface QualityJob {
  readonly seed: string;
  readonly size: number;
  /** What every world of the batch shares. */
  readonly params: NonNullable<RecipeInput['params']>;
}

/** Generates the land of a seed at full, half and thumbnail size, and measures it. */
export function takeSample(job: QualityJob): Sample {
  const landAt = (size: number) => generateLand(parseRecipe({ seed: job.seed, size, params: job.params }));
  const land = landAt(job.size);
  const thumbnail = job.size === DESCRIPTOR_SIZE ? land : landAt(DESCRIPTOR_SIZE);
  const half = job.size % 2 === 0 && job.size > DESCRIPTOR_SIZE ? (job.size === 2 * DESCRIPTOR_SIZE ? thumbnail : landAt(job.size / 2)) : null;
  const agreement = half === null ? null : agreementOf(half, land);
  return {
    seed: job.seed,
    description: describeWorld(land),
    thumbnail: describeWorld(thumbnail),
    coarseCorrelation: agreement?.coarseCorrelation ?? null,
    landOverlap: agreement?.landOverlap ?? null,
    thumbnailOverlap: job.size % DESCRIPTOR_SIZE === 0 && job.size > DESCRIPTOR_SIZE ? agreementOf(thumbnail, land).landOverlap : null,
  };
}
