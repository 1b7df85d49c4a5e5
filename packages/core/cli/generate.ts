import { basename } from 'node:path';
import { encodeWorld, generateWorld, listNotes, toPng, type World } from '@hinterland/core';
import { FINE } from './command.ts';
import { type Output, writeAll } from './files.ts';
import { type Formats, layersOf, OUTPUT_OPTIONS, PICTURE_OPTIONS, pictureOf, targetsOf } from './formats.ts';
import { COMMON, helpText, type OptionTable, readOptions } from './options.ts';
import { oneSeed, RECIPE_OPTIONS, recipeOf } from './recipe-options.ts';
import { progress, say } from './say.ts';

const OPTIONS: OptionTable = { ...OUTPUT_OPTIONS, ...RECIPE_OPTIONS, ...PICTURE_OPTIONS, ...COMMON };

export const help: string = helpText(
  'generate [SEED] --out PATH [options]',
  'Makes a world and writes it. The same command gives the same bytes everywhere.',
  OPTIONS,
  [
    'hinterland generate copper-otter --out world.json',
    'hinterland generate copper-otter --out world.png --size 1024 --style parchment',
    'hinterland generate copper-otter --out world --format json,png --set terrain.seaLevel=0.4 --preset islands',
  ],
);

export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  const seed = oneSeed(given.words);
  const layers = layersOf(given);
  const picture = pictureOf(given);
  const formats: Formats<World> = { json: (world) => encodeWorld(world, { layers }), png: (world) => toPng(world, picture) };
  const targets = await targetsOf(given, formats, 'world.json');
  const recipe = await recipeOf(given, seed);

  const shownProgress = progress(recipe.seed, given.flag('quiet'));
  if (!given.flag('quiet')) for (const note of listNotes(recipe.names)) process.stderr.write(`hinterland: ${note}\n`);
  let outputs: Output[];
  let world: World;
  try {
    world = generateWorld(recipe, { onStage: shownProgress.onStage });
    outputs = targets.map(({ path, make }) => ({ path, data: make(world) }));
  } finally {
    shownProgress.done();
  }
  await writeAll(outputs);
  if (!given.flag('quiet') && !outputs.some(({ path }) => path === '-'))
    say(given.flag('json') ? JSON.stringify(summary(world, outputs)) : sentence(world, outputs));
  return FINE;
}

function summary(world: World, outputs: readonly Output[]): object {
  return {
    files: outputs.map(({ path }) => path),
    seed: world.recipe.seed,
    name: world.name,
    width: world.rect.width,
    height: world.rect.height,
    places: world.places.length,
    characters: world.characters.length,
    quests: world.quests.length,
  };
}

function sentence(world: World, outputs: readonly Output[]): string {
  const counts = `${world.places.length} places, ${world.characters.length} people, ${world.quests.length} quests`;
  const { width, height } = world.rect;
  return `${outputs.map(({ path }) => basename(path)).join(', ')}: ${world.name}, ${width} × ${height} cells, ${counts}`;
}
