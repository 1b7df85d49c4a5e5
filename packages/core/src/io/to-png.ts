import { InputError } from '../base/input-error.ts';
import { parseRecipe, type Recipe } from '../recipe.ts';
import type { Land, Level, World } from '../world.ts';
import { encodePng, pngTexts } from './png.ts';
import { type DrawOptions, drawLand } from './raster.ts';
import { drawLevel, type DrawLevelOptions } from './raster-level.ts';

/** Keyword of the chunk that carries the recipe. */
const KEYWORD = 'hinterland.recipe';
/** Longest recipe that is read back, characters; a written one has about 3,000. */
const LONGEST = 1_000_000;

export interface PngOptions extends DrawOptions {
  /** The recipe that the picture carries; a world brings its own, a land has none. */
  readonly recipe?: Recipe;
}

/**
 * A land or a world drawn as a PNG file that carries its recipe, so that the picture is enough to make the world again.
 * @throws InputError for options that are not allowed
 */
export function toPng(land: Land | World, options: PngOptions = {}): Uint8Array {
  const { recipe, ...draw } = options;
  return encodePng(drawLand(land, draw), textOf(recipe ?? ('recipe' in land ? land.recipe : undefined)));
}

/** A level drawn as a PNG file that carries the recipe of its world. */
export function levelToPng(level: Level, options: DrawLevelOptions = {}): Uint8Array {
  return encodePng(drawLevel(level, options), textOf(level.recipe));
}

/**
 * The recipe that a PNG file carries.
 * @throws InputError for bytes that are no PNG, are damaged or carry none
 */
export function recipeOfPng(bytes: Uint8Array): Recipe {
  const texts = pngTexts(bytes);
  if (texts === undefined) throw new InputError('png', 'the file is not a whole PNG; download the picture again');
  const text = texts.get(KEYWORD);
  if (text === undefined)
    throw new InputError('png', 'the picture carries no recipe; take one that Hinterland has written and no other program has saved since');
  if (text.length > LONGEST)
    throw new InputError('png', `the recipe has ${text.length} characters, at most ${LONGEST} are read; take another picture`);
  let recipe: unknown;
  try {
    recipe = JSON.parse(text);
  } catch {
    throw new InputError('png', 'the recipe in the picture is not JSON; take a picture that no other program has changed');
  }
  return parseRecipe(recipe, 'png.recipe');
}

/** The recipe as JSON in ASCII: a tEXt chunk holds Latin-1 alone. */
function textOf(recipe: Recipe | undefined): [string, string][] {
  if (recipe === undefined) return [];
  const json = JSON.stringify(recipe).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [[KEYWORD, json]];
}
