import {
  agreementOf,
  builtOf,
  checkQuestsOf,
  describeWorld,
  DESCRIPTOR_SIZE,
  generateLand,
  generateLevel,
  generateWorld,
  type Land,
  type Level,
  likenessOf,
  LEVEL_KINDS,
  type LevelSlider,
  type MeasureName,
  parseRecipe,
  readFaces,
  readPeople,
  readQuests,
  readTalk,
  type Recipe,
  type QuestSweep,
  type Sample,
  tryLevel,
  tryLevelSliders,
  sweepQuests,
  verifyLevel,
  verifyWorld,
  type World,
} from '@hinterland/core';

/** What a worker is asked: a world held against all lines, one measure of it, its quests alone, so many levels of each of some kinds, or levels at all values of some sliders. */
export type QualityJob =
  | { readonly kind: 'sample'; readonly recipe: Recipe; readonly terrain: boolean }
  | { readonly kind: 'measure'; readonly recipe: Recipe; readonly measure: MeasureName }
  | { readonly kind: 'quests'; readonly recipe: Recipe }
  | { readonly kind: 'levels'; readonly recipe: Recipe; readonly kinds: readonly string[]; readonly each: number }
  | { readonly kind: 'level sliders'; readonly recipe: Recipe; readonly sliders: readonly LevelSlider[] };

/** What came of the levels of one kind in one world. */
export interface LevelTally {
  readonly kind: string;
  readonly made: number;
  /** How many turned out to be what: a dungeon may be a crypt or a keep, a castle one of a dozen plans. */
  readonly forms: Readonly<Record<string, number>>;
  /** Pairs of those that have a plan, and how many of these share half of all that is built in either. */
  readonly pairs: number;
  readonly alike: number;
  /** Milliseconds that each took to be made and checked. */
  readonly times: readonly number[];
  readonly broken: readonly BrokenLevel[];
}

export interface BrokenLevel {
  readonly seed: string;
  readonly kind: string;
  readonly number: number;
  readonly promise: string;
  readonly where: string;
  readonly found: string;
}

/** Does a job: gives a Sample, a number or null, a QuestSweep, a tally for each kind of level, or a row of numbers for each slider. */
export function doJob(job: QualityJob): Sample | number | null | QuestSweep | LevelTally[] | number[][] {
  switch (job.kind) {
    case 'sample':
      return takeSample(job.recipe, job.terrain);
    case 'measure':
      return describeWorld(generateLand(job.recipe)).measures[job.measure];
    case 'quests':
      return sweepQuests(job.recipe);
    case 'level sliders':
      return tryLevelSliders(generateWorld(job.recipe), job.sliders);
    default:
      return tryLevels(job.recipe, job.kinds, job.each);
  }
}

/** Share of all that is built in either of two levels from which on they look alike. */
const ALIKE = 0.5;

/** The name of the plan that a level was laid out after, or null. */
function planOf({ why }: Level): string | null {
  const told = why.find(({ what }) => what === 'plan')?.text;
  return /^This is (?:an? )?([^:,]+)[:,]/.exec(told ?? '')?.[1] ?? null;
}

function tryLevels(recipe: Recipe, kinds: readonly string[], each: number): LevelTally[] {
  const world = generateWorld(recipe);
  return kinds.map((kind) => {
    const times: number[] = [];
    const broken: BrokenLevel[] = [];
    const forms: Record<string, number> = {};
    const built: Uint8Array[] = [];
    for (let number = 0; number < each; number++) {
      const start = performance.now();
      const { level, problems } = tryLevel(world, kind, number);
      times.push(performance.now() - start);
      if (level !== null) {
        const plan = planOf(level);
        const form = plan ?? level.kind;
        forms[form] = (forms[form] ?? 0) + 1;
        if (plan !== null) built.push(builtOf(level));
      }
      if (problems.length > 0) broken.push({ seed: recipe.seed, kind, number, ...problems[0] });
    }
    let [pairs, alike] = [0, 0];
    for (const [i, a] of built.entries())
      for (const b of built.slice(i + 1)) {
        const likeness = likenessOf(a, b);
        if (likeness === null) continue;
        pairs++;
        if (likeness > ALIKE) alike++;
      }
    return { kind, made: each, forms, pairs, alike, times, broken };
  });
}

/** Generates a world, and its land again at half and at thumbnail size, and measures all three. */
function takeSample(recipe: Recipe, terrain: boolean): Sample {
  const world = terrain ? null : generateWorld(recipe);
  const problems = world === null ? [] : verifyWorld(world);
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
    problems: world === null ? null : problems.length + levelProblems(world),
    faces: world === null ? null : readFaces(world.characters),
    people: world === null ? null : readPeople(world),
    talk: world === null ? null : readTalk(world),
    quests: world === null ? null : readQuests(world.quests),
    questChecks: world === null ? null : checkQuestsOf(world, problems),
  };
}

/** Broken promises of the levels below a world, of the first place of each kind that can be entered. */
function levelProblems(world: World): number {
  let problems = 0;
  for (const kind of LEVEL_KINDS) {
    const place = world.places.find((one) => one.kind === kind);
    if (place) problems += verifyLevel(generateLevel(world, place.id), world).length;
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
