import {
  DESCRIPTOR_VERSION,
  ENGINE_VERSION,
  InputError,
  judge,
  MEASURE_NAMES,
  MEASURES,
  type Recipe,
  type Sample,
  sitExam,
  LEVEL_SLIDERS,
  SLIDERS,
  TRIAL_KINDS,
  type Verdict,
} from '@hinterland/core';
import { FAILED, FINE } from './command.ts';
import { checkWritable, writeAll } from './files.ts';
import { COMMON, type Given, helpText, type OptionTable, readOptions } from './options.ts';
import type { QualityJob } from './quality-job.ts';
import { examTable } from './quality-exam.ts';
import { levelTable, tryLevels } from './quality-levels.ts';
import { runJobs } from './quality-pool.ts';
import { isSound, sumOf, sweepSeeds, sweepTable } from './quality-quests.ts';
import { judgeLevelSliders, judgeSliders, sliderTable } from './quality-sliders.ts';
import { scoreTable } from './quality-table.ts';
import { RECIPE_OPTIONS, recipeOf } from './recipe-options.ts';

const OPTIONS: OptionTable = {
  count: { kind: 'text', value: 'N', does: 'Number of worlds (200); with --sliders or --level-sliders of seeds for each value (12).' },
  from: { kind: 'text', value: 'K', does: 'Number of the first seed (1).' },
  'seed-prefix': { kind: 'text', value: 'TEXT', does: 'Seeds are TEXT and a number ("quality-").' },
  terrain: { kind: 'flag', does: 'The land alone, without people: several times as fast.' },
  sliders: { kind: 'flag', does: 'Judge instead how evenly each parameter moves the measure it is named for (128 cells unless told).' },
  'level-sliders': {
    kind: 'flag',
    does: 'Judge instead how evenly each parameter of levels does what it says, in each kind of level (64 cells unless told).',
  },
  exam: { kind: 'flag', does: 'Sit the outside exam instead: four problems of the PCG Benchmark, --count outputs of levels each (100).' },
  levels: {
    kind: 'text',
    value: 'N',
    does: 'Put N levels of each kind to the test instead, ten to a world (64 cells unless told): made of places real and made up, with parameters of all sorts.',
  },
  'level-kind': { kind: 'list', value: 'KIND', does: 'With --levels or --level-sliders: this kind alone; may be given several times.' },
  quests: {
    kind: 'text',
    value: 'N',
    does: 'Sweep quests instead: worlds of wild parameters until N quests were verified, played to their ends, and damaged.',
  },
  out: { kind: 'text', value: 'FILE', does: 'Where the numbers go (quality.json); "-" is standard output.' },
  ...RECIPE_OPTIONS,
  ...COMMON,
};

export const help: string = helpText(
  'quality [options]',
  'Generates many worlds and prints every measure beside its band and what other lands score.',
  OPTIONS,
  [
    'hinterland quality --count 48 --size 256 --terrain',
    'hinterland quality --seed-prefix mine- --set terrain.archetype=archipelago',
    'hinterland quality --sliders',
    'hinterland quality --level-sliders --level-kind tower --count 24',
    'hinterland quality --exam',
    'hinterland quality --levels 10000 --level-kind town --level-kind mine',
    'hinterland quality --quests 5000 --seed-prefix sweep- --from 1',
  ],
);

/** Generates a batch of worlds, judges it, prints the scoreboard and writes the numbers to a file. */
export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  if (given.words.length > 0) throw new InputError(given.words[0], 'quality takes options only; name seeds with --seed-prefix and --from');
  const sliders = given.flag('sliders');
  const levelSliders = given.flag('level-sliders');
  const out = given.text('out') ?? 'quality.json';
  const exam = given.flag('exam');
  const levels = given.text('levels') !== undefined;
  const sweep = given.text('quests') !== undefined;
  if (Number(exam) + Number(levels) + Number(sweep) + Number(sliders) + Number(levelSliders) > 1)
    throw new InputError('--exam, --levels, --level-sliders, --quests, --sliders', 'each is a report of its own; ask for one at a time');
  const kinds = levelKinds(given, levels || levelSliders);
  const each = wholeNumber(given, 'levels', 0, 1, 1_000_000);
  const count = wholeNumber(given, 'count', sliders || levelSliders ? 12 : exam ? 100 : 200, 1, 100_000);
  const from = wholeNumber(given, 'from', 1, 0, 1_000_000_000);
  const prefix = given.text('seed-prefix') ?? 'quality-';
  await checkWritable(out);
  const model = await recipeOf(given, `${prefix}${from}`);
  const recipes = Array.from({ length: count }, (_, i): Recipe => ({ ...model, seed: `${prefix}${from + i}` }));

  const quiet = given.flag('quiet');
  let report: object;
  let table: string;
  let pass: boolean;
  if (levels) {
    const small = given.text('size') === undefined ? inCells(model, 64) : model;
    const tallies = await tryLevels(small, prefix, from, kinds, each, quiet);
    pass = tallies.every(({ broken }) => broken.length === 0);
    report = { format: 'hinterland.levels', formatVersion: 1, engine: ENGINE_VERSION, seedPrefix: prefix, from, pass, kinds: tallies };
    table = levelTable(tallies);
  } else if (sweep) {
    const sized = given.text('size') !== undefined;
    const total = wholeNumber(given, 'quests', 5000, 1, 10_000_000);
    const sweeps = await sweepSeeds(total, (i) => `${prefix}${from + i}`, model, sized, quiet);
    const sum = sumOf(sweeps);
    const faulty = sweeps.filter(({ rejected, plays }) => rejected.length > 0 || plays.mishaps.length > 0);
    pass = isSound(sum);
    report = {
      format: 'hinterland.quests',
      formatVersion: 1,
      engine: ENGINE_VERSION,
      from: `${prefix}${from}`,
      pass,
      ...sum,
      faulty: faulty.map(({ recipe, rejected, plays }) => ({ recipe, rejected, mishaps: plays.mishaps })),
    };
    table = sweepTable(sweeps, sum);
  } else if (exam) {
    const results = sitExam(count, `${prefix}${from}`);
    pass = results.every(({ quality }) => quality === 1);
    report = { format: 'hinterland.exam', formatVersion: 1, engine: ENGINE_VERSION, seed: `${prefix}${from}`, pass, problems: results };
    table = examTable(results);
  } else if (sliders) {
    const small = given.text('size') === undefined ? recipes.map(thumbnailOf) : recipes;
    const judged = await judgeSliders(SLIDERS, small, quiet);
    pass = judged.every((slider) => slider.effect.pass);
    report = { format: 'hinterland.sliders', formatVersion: 1, engine: ENGINE_VERSION, seeds: count, pass, sliders: judged };
    table = sliderTable(judged);
  } else if (levelSliders) {
    const small = given.text('size') === undefined ? recipes.map((recipe) => inCells(recipe, 64)) : recipes;
    const asked = LEVEL_SLIDERS.filter(({ kind }) => kinds.includes(kind));
    if (asked.length === 0) throw new InputError('--level-kind', `no parameter is tried in ${kinds.join(', ')}`);
    const judged = await judgeLevelSliders(asked, small, quiet);
    pass = judged.every((slider) => slider.effect.pass);
    report = { format: 'hinterland.levelSliders', formatVersion: 1, engine: ENGINE_VERSION, seeds: count, pass, sliders: judged };
    table = sliderTable(judged);
  } else {
    const samples = await runJobs<Sample>(
      recipes.map((recipe): QualityJob => ({ kind: 'sample', recipe, terrain: given.flag('terrain') })),
      quiet,
    );
    const verdicts = judge(samples);
    pass = verdicts.every((verdict) => verdict.pass !== false);
    report = reportOf(samples, verdicts, model, pass);
    table = scoreTable(verdicts, samples);
  }
  const text = `${JSON.stringify(report, null, 1)}\n`;
  await writeAll([{ path: out, data: text }]);
  if (given.flag('json')) process.stdout.write(text);
  else if (!quiet && out !== '-') process.stdout.write(table);
  return pass ? FINE : FAILED;
}

function reportOf(samples: readonly Sample[], verdicts: readonly Verdict[], model: Recipe, pass: boolean): object {
  return {
    format: 'hinterland.quality',
    formatVersion: 1,
    engine: ENGINE_VERSION,
    descriptorVersion: DESCRIPTOR_VERSION,
    width: model.width,
    height: model.height,
    params: model.params,
    count: samples.length,
    pass,
    lines: verdicts.map(({ line, ...verdict }) => ({ ...line, ...verdict })),
    measures: MEASURES,
    worlds: samples.map(({ description, thumbnail, ...sample }) => ({
      ...sample,
      archetype: description.archetype,
      measures: Object.fromEntries(MEASURE_NAMES.map((name) => [name, rounded(description.measures[name])])),
      thumbnail: Object.fromEntries(MEASURE_NAMES.map((name) => [name, rounded(thumbnail.measures[name])])),
    })),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}

/** The same country in 128 cells along its longer side: sliders want many worlds, not fine ones. */
function thumbnailOf(recipe: Recipe): Recipe {
  return inCells(recipe, 128);
}

function inCells(recipe: Recipe, longer: number): Recipe {
  const factor = Math.max(recipe.width, recipe.height) / longer;
  return {
    ...recipe,
    width: Math.round(recipe.width / factor),
    height: Math.round(recipe.height / factor),
    metresPerCell: recipe.metresPerCell * factor,
  };
}

/** The kinds of level that were asked for; all where none was. */
function levelKinds(given: Given, levels: boolean): readonly string[] {
  const asked = given.list('level-kind');
  if (asked.length > 0 && !levels) throw new InputError('--level-kind', 'goes with --levels N or --level-sliders; say which is wanted');
  for (const kind of asked)
    if (!TRIAL_KINDS.includes(kind))
      throw new InputError('--level-kind', `there is no kind of level "${kind}"; there are ${TRIAL_KINDS.join(', ')}`);
  return asked.length > 0 ? asked : TRIAL_KINDS;
}

function wholeNumber(given: Given, option: string, unasked: number, least: number, most: number): number {
  const text = given.text(option);
  if (text === undefined) return unasked;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new InputError(`--${option}`, `expected a whole number from ${least} to ${most}, got "${text}"; leave it out for ${unasked}`);
  return value;
}
