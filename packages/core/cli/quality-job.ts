import {
  agreementOf,
  describeWorld,
  DESCRIPTOR_SIZE,
  generateLand,
  generateLevel,
  generateWorld,
  type Land,
  LEVEL_KINDS,
  type MeasureName,
  parseRecipe,
  readFaces,
  readQuests,
  type Recipe,
  type Sample,
  verifyLevel,
  verifyWorld,
  type World,
} from '@hinterland/core';

/** What a worker is asked: a world held against all lines, or one measure of it. */
export type QualityJob =
  | { readonly kind: 'sample'; readonly recipe: Recipe; readonly terrain: boolean }
  | { readonly kind: 'measure'; readonly recipe: Recipe; readonly measure: MeasureName };

/** Does a job: a Sample for the one kind, a number or null for the other. */
export function doJob(job: QualityJob): Sample | number | null {
  return job.kind === 'sample' ? takeSample(job.recipe, job.terrain) : describeWorld(generateLand(job.recipe)).measures[job.measure];
}

/** Generates a world, and its land again at half and at thumbnail size, and measures all three. */
function takeSample(recipe: Recipe, terrain: boolean): Sample {
  const world = terrain ? null : generateWorld(recipe);
  const land: Land = world ?? generateLand(recipe);
  const longer = Math.max(recipe.width, recipe.height);
  const half =
    recipe.width % 2 === 0 && recipe.height % 2 === 0 && longer >= 2 * DESCRIPTOR_SIZE ? generateLand(coarser(recipe, longer / 2)) : null;
  const thumbnail =
    longer === DESCRIPTOR_SIZE
      ? land
      : half !== null && longer === 2 * DESCRIPTOR_SIZE
        ? half
        : generateLand(coarser(recipe, DESCRIPTOR_SIZE));
  const description = describeWorld(land);
  const agreement = half === null ? null : agreementOf(half, land);
  return {
    seed: recipe.seed,
    description,
    thumbnail: thumbnail === land ? description : describeWorld(thumbnail),
    coarseCorrelation: agreement?.coarseCorrelation ?? null,
    landOverlap: agreement?.landOverlap ?? null,
    thumbnailOverlap: longer > DESCRIPTOR_SIZE && divides(thumbnail, land) ? agreementOf(thumbnail, land).landOverlap : null,
    problems: world === null ? null : verifyWorld(world).length + levelProblems(world),
    faces: world === null ? null : readFaces(world.characters),
    quests: world === null ? null : readQuests(world.quests),
  };
}

/** Broken promises of the levels below a world, of the first place of each kind that can be entered. */
function levelProblems(world: World): number {
  let problems = 0;
  for (const kind of LEVEL_KINDS) {
    const place = world.places.find((one) => one.kind === kind);
    if (place) problems += verifyLevel(generateLevel(world, place.id)).length;
  }
  return problems;
}

/** The same stretch of country with `longer` cells along its longer side. */
function coarser(recipe: Recipe, longer: number): Recipe {
  const factor = Math.max(recipe.width, recipe.height) / longer;
  return parseRecipe({
    ...recipe,
    width: Math.round(recipe.width / factor),
    height: Math.round(recipe.height / factor),
    metresPerCell: recipe.metresPerCell * factor,
  });
}

function divides(coarse: Land, fine: Land): boolean {
  const factor = fine.rect.width / coarse.rect.width;
  return Number.isInteger(factor) && fine.rect.height === coarse.rect.height * factor;
}
