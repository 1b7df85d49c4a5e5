import { InputError, parseRecipe, parseSeed, type Recipe, recipeOfPng, shown } from '@hinterland/core';
import { readBytes } from './files.ts';
import type { Given, OptionTable } from './options.ts';

/** The options from which a recipe is put together. */
export const RECIPE_OPTIONS: OptionTable = {
  size: {
    kind: 'text',
    value: 'N|WxH',
    does: 'Cells across and down, 64 to 4096; 512 unless told. The same world, seen finer or coarser.',
  },
  set: {
    kind: 'list',
    value: 'GROUP.NAME=VALUE',
    does: 'Sets a parameter, e.g. terrain.seaLevel=0.4; see `hinterland params`. Repeatable.',
  },
  preset: { kind: 'text', value: 'NAME', does: 'A named starting point; see `hinterland params`.' },
  subseed: { kind: 'list', value: 'STAGE=WORD', does: 'Other luck for one stage, e.g. quests=again; all others stay. Repeatable.' },
  recipe: {
    kind: 'text',
    value: 'FILE',
    does: 'A recipe as JSON; or a world or a picture, whose recipe is taken. The command line is laid over it.',
  },
};

type Loose = Record<string, unknown>;

/**
 * The recipe that a command line asks for: the file first, then what is said on the command line over it.
 * @throws InputError that names the option, or the field of the file
 */
export async function recipeOf(given: Given, seed: string | undefined): Promise<Recipe> {
  const file = given.text('recipe');
  const base: Loose = file === undefined ? {} : await recipeFile(file, seed);
  if (seed === undefined && base['seed'] === undefined)
    throw new InputError('seed', 'there is none; name one, any word will do: hinterland generate copper-otter --out world.json');

  const merged: Loose = { ...base };
  if (seed !== undefined) merged['seed'] = seed;
  const size = given.text('size');
  if (size !== undefined) resize(merged, size);
  const preset = given.text('preset');
  if (preset !== undefined) merged['preset'] = preset;
  const params = settings(given.list('set'));
  if (params.size > 0) merged['params'] = overlay(base['params'], params);
  const subseeds = given.list('subseed').map((text) => pair(text, '--subseed', 'STAGE=WORD, such as quests=again'));
  if (subseeds.length > 0) merged['subseeds'] = Object.fromEntries([...Object.entries((base['subseeds'] ?? {}) as Loose), ...subseeds]);
  try {
    return parseRecipe(merged);
  } catch (error) {
    throw error instanceof InputError ? named(error) : error;
  }
}

/** A recipe file, checked by itself first so that its own faults are told under its own name. */
async function recipeFile(path: string, seed: string | undefined): Promise<Loose> {
  const bytes = await readBytes(path, '--recipe');
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return { ...recipeOfPng(bytes) };
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new InputError('--recipe', `${path} is not JSON; a recipe looks like {"seed": "copper-otter", "size": 256}`);
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new InputError('--recipe', `${path} holds ${shown(input)}, expected an object such as {"seed": "copper-otter"}`);
  const recipe = 'format' in input && 'recipe' in input ? (input.recipe as Loose) : (input as Loose);
  const complete =
    seed !== undefined && typeof recipe === 'object' && recipe !== null && recipe['seed'] === undefined ? { ...recipe, seed } : recipe;
  parseRecipe(complete, path);
  return recipe;
}

/** Another size is the same stretch of country with finer or coarser cells. */
function resize(recipe: Loose, size: string): void {
  const parts = /^(\d{1,9})(?:[x×](\d{1,9}))?$/i.exec(size);
  if (!parts) throw new InputError('--size', `expected a number such as 256, or two such as 320x200, got ${shown(size)}`);
  const [width, height] = [Number(parts[1]), Number(parts[2] ?? parts[1])];
  const before = Math.max(...(['width', 'height', 'size'] as const).map((name) => Number(recipe[name] ?? 0)));
  if (typeof recipe['metresPerCell'] === 'number') {
    if (before > 0) recipe['metresPerCell'] = (recipe['metresPerCell'] * before) / Math.max(width, height);
  }
  delete recipe['size'];
  recipe['width'] = width;
  recipe['height'] = height;
}

/** `--set group.name=value`, by group and name. */
function settings(texts: readonly string[]): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const text of texts) {
    const cure = 'GROUP.NAME=VALUE, such as terrain.seaLevel=0.4';
    const [name, value] = pair(text, '--set', cure);
    const dot = name.indexOf('.');
    if (dot < 1 || dot === name.length - 1) throw new InputError('--set', `expected ${cure}, got ${shown(text)}; see hinterland params`);
    const group = groups.get(name.slice(0, dot)) ?? new Map<string, string>();
    groups.set(name.slice(0, dot), group.set(name.slice(dot + 1), value));
  }
  return groups;
}

function pair(text: string, option: string, cure: string): [name: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new InputError(option, `expected ${cure}, got ${shown(text)}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function overlay(params: unknown, over: ReadonlyMap<string, ReadonlyMap<string, string>>): Loose {
  const groups = new Map<string, unknown>(Object.entries((params ?? {}) as Loose));
  for (const [group, values] of over)
    groups.set(group, Object.fromEntries([...Object.entries((groups.get(group) ?? {}) as Loose), ...values]));
  return Object.fromEntries(groups);
}

/** An error of the recipe under the name of the option it came from. */
function named(error: InputError): InputError {
  const message = error.message.slice(error.path.length + 2);
  const path = error.path
    .replace(/^recipe\.params\.?/, '--set ')
    .replace(/^recipe\.subseeds\.?/, '--subseed ')
    .replace(/^recipe\.(width|height|size|metresPerCell)$/, '--size')
    .replace(/^recipe\.preset$/, '--preset')
    .replace(/^recipe\.seed$/, 'seed')
    .trim();
  return new InputError(path, message);
}

/**
 * The only word that a command takes, as a seed.
 * @throws InputError where there are more
 */
export function oneSeed(words: readonly string[]): string | undefined {
  if (words.length > 1) throw new InputError(words[1], `one seed at a time; write "${words.join(' ')}" in quotes if it is one`);
  return words.length === 1 ? parseSeed(words[0]) : undefined;
}
