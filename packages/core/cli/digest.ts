import { digestWorld, generateWorld, InputError, parseSeed } from '@hinterland/core';
import { FINE } from './command.ts';
import { COMMON, helpText, type OptionTable, readOptions } from './options.ts';
import { RECIPE_OPTIONS, recipeOf } from './recipe-options.ts';
import { progress, say } from './say.ts';

const OPTIONS: OptionTable = { ...RECIPE_OPTIONS, ...COMMON };

export const help: string = helpText(
  'digest SEED... [options]',
  'Prints one line for each layer and table of each world: seed, name, digest. Where two machines print the same, their worlds are the same.',
  OPTIONS,
  ['hinterland digest copper-otter silver-heron --size 128'],
);

export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  const seeds: (string | undefined)[] = given.words.map((word) => parseSeed(word));
  if (seeds.length === 0 && given.text('recipe') !== undefined) seeds.push(undefined);
  if (seeds.length === 0) throw new InputError('seed', 'there is none; name one or more: hinterland digest copper-otter');
  const recipes = [];
  for (const seed of seeds) recipes.push(await recipeOf(given, seed));
  const all: Record<string, Record<string, string>> = {};
  for (const recipe of recipes) {
    const shownProgress = progress(recipe.seed, given.flag('quiet'));
    try {
      all[recipe.seed] = digestWorld(generateWorld(recipe, { onStage: shownProgress.onStage }));
    } finally {
      shownProgress.done();
    }
    if (given.flag('json')) continue;
    const label = /^[\w.:-]+$/.test(recipe.seed) ? recipe.seed : JSON.stringify(recipe.seed);
    for (const [name, digest] of Object.entries(all[recipe.seed])) say(`${label} ${name} ${digest}`);
  }
  if (given.flag('json')) say(JSON.stringify(all));
  return FINE;
}
