import { basename, extname } from 'node:path';
import { encodeWorld, generateWorld, InputError, nearest, shown, type World } from '@hinterland/core';
import { FINE } from './command.ts';
import { checkWritable, type Output, writeAll } from './files.ts';
import { COMMON, type Given, helpText, type OptionTable, readOptions } from './options.ts';
import { oneSeed, RECIPE_OPTIONS, recipeOf } from './recipe-options.ts';
import { progress, say } from './say.ts';

type Format = (world: World, given: Given) => string | Uint8Array;

/** What a world can be written as. The name is the file's extension too. */
const FORMATS: Readonly<Record<string, Format>> = {
  json: (world, given) => encodeWorld(world, { layers: given.text('layers') === 'plain' ? 'plain' : 'base64' }),
};

const OPTIONS: OptionTable = {
  out: { kind: 'text', value: 'PATH', does: 'Where to write; - is standard output. With several formats each gets its own extension.' },
  format: { kind: 'text', value: 'NAMES', does: `One or more of ${Object.keys(FORMATS).join(', ')}, by commas; json, or what the extension of --out says.` },
  layers: { kind: 'text', value: 'base64|plain', does: 'How the JSON holds layers: as base64 (small, exact), or as plain lists of numbers.' },
  ...RECIPE_OPTIONS,
  ...COMMON,
};

export const help: string = helpText('generate [SEED] --out PATH [options]', 'Makes a world and writes it. The same command gives the same bytes everywhere.', OPTIONS, [
  'hinterland generate copper-otter --out world.json',
  'hinterland generate copper-otter --out world.png --size 1024',
  'hinterland generate copper-otter --out world --format json,png --set terrain.seaLevel=0.4 --preset islands',
]);

export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  const seed = oneSeed(given.words);
  const targets = targetsOf(given);
  for (const { path } of targets) await checkWritable(path);
  const recipe = await recipeOf(given, seed);

  const shownProgress = progress(recipe.seed, given.flag('quiet'));
  let outputs: Output[];
  let world: World;
  try {
    world = generateWorld(recipe, { onStage: shownProgress.onStage });
    outputs = targets.map(({ path, format }) => ({ path, data: format(world, given) }));
  } finally {
    shownProgress.done();
  }
  await writeAll(outputs);
  if (!given.flag('quiet') && !outputs.some(({ path }) => path === '-')) say(given.flag('json') ? JSON.stringify(summary(world, outputs)) : sentence(world, outputs));
  return FINE;
}

/** Where each format goes. */
function targetsOf(given: Given): { path: string; format: Format }[] {
  const out = given.text('out');
  if (out === undefined) throw new InputError('--out', 'there is none; say where to write, such as --out world.json, or --out - for standard output');
  const layers = given.text('layers');
  if (layers !== undefined && layers !== 'base64' && layers !== 'plain') throw new InputError('--layers', `expected base64 or plain, got ${shown(layers)}`);
  const extension = extname(out).slice(1).toLowerCase();
  const names = (given.text('format') ?? (Object.hasOwn(FORMATS, extension) ? extension : 'json')).split(',').map((name) => name.trim());
  for (const name of names) {
    if (Object.hasOwn(FORMATS, name)) continue;
    const near = nearest(name, Object.keys(FORMATS));
    throw new InputError('--format', `expected one of ${Object.keys(FORMATS).join(', ')}, got ${shown(name)}${near ? `; did you mean ${near}?` : ''}`);
  }
  const unique = [...new Set(names)];
  if (unique.length === 1) return [{ path: out, format: FORMATS[unique[0]] }];
  if (out === '-') throw new InputError('--out', 'standard output takes one format; name a file for several');
  const stem = Object.hasOwn(FORMATS, extension) ? out.slice(0, -extension.length - 1) : out;
  return unique.map((name) => ({ path: `${stem}.${name}`, format: FORMATS[name] }));
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
