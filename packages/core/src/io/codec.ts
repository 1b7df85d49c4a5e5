import { InputError } from '../base/input-error.ts';
import type { Level, World } from '../world.ts';
import { type Contents, readFile, writeFile } from './codec-file.ts';
import { toJson } from './codec-json.ts';
import type { LayerEncoding } from './codec-layers.ts';
import { digestLevel, digestOfText, digestWorld } from './digest.ts';
import { LEVEL_FILE } from './schema-level.ts';
import { type FileKind, WORLD_FILE } from './schema-world.ts';

export interface EncodeOptions {
  /** `base64` (default) is small and exact; `plain` writes lists of numbers, for readers that know no typed arrays. */
  readonly layers?: LayerEncoding;
}

export interface DecodeOptions {
  /** What errors call the file. */
  readonly path?: string;
  /** `check` (default) refuses a file that was changed since it was written; `ignore` reads what is there. */
  readonly digest?: 'check' | 'ignore';
}

/**
 * A world as JSON, described by `schema/world.schema.json`. `decodeWorld` gives back exactly the same world.
 * @throws InputError where it holds what a file cannot, such as NaN
 */
export function encodeWorld(world: World, options: EncodeOptions = {}): string {
  return writeFile(WORLD_FILE, world as unknown as Contents, digestOfWorldFile(world), options.layers ?? 'base64');
}

/**
 * Reads a world from JSON. Types, lengths, ranges and references are all checked.
 * @throws InputError in one sentence: where, what was found, what is allowed, and the cure
 */
export function decodeWorld(text: string, options: DecodeOptions = {}): World {
  const world = decode(WORLD_FILE, text, options, (contents) => digestOfWorldFile(contents as unknown as World)) as unknown as World;
  const { path = 'world' } = options;
  for (const side of ['width', 'height'] as const)
    if (world.recipe[side] !== world.rect[side])
      throw new InputError(
        `${path}.rect.${side}`,
        `expected ${world.recipe[side]} as in the recipe, got ${world.rect[side]}; one of them was edited`,
      );
  return world;
}

/** A level as JSON, described by `schema/level.schema.json`. */
export function encodeLevel(level: Level, options: EncodeOptions = {}): string {
  return writeFile(LEVEL_FILE, level as unknown as Contents, digestOfLevelFile(level), options.layers ?? 'base64');
}

/**
 * Reads a level from JSON.
 * @throws InputError
 */
export function decodeLevel(text: string, options: DecodeOptions = {}): Level {
  const level = decode(LEVEL_FILE, text, options, (contents) => digestOfLevelFile(contents as unknown as Level)) as unknown as Level;
  const { proof, objects } = level;
  if (proof.objectSteps.length !== objects.length)
    throw new InputError(
      `${options.path ?? 'level'}.proof.objectSteps`,
      `expected ${objects.length} numbers, one per object, got ${proof.objectSteps.length}`,
    );
  return level;
}

function decode(kind: FileKind, text: string, options: DecodeOptions, digestOf: (contents: Contents) => string): Contents {
  const { path = kind.noun } = options;
  const { contents, digest } = readFile(kind, text, path);
  if (options.digest === 'ignore' || digest === undefined) return contents;
  const found = digestOf(contents);
  if (digest !== found)
    throw new InputError(
      `${path}.digest`,
      `the file says "${digest.slice(0, 40)}" but its contents give "${found}"; it was damaged, or edited: then remove this field`,
    );
  return contents;
}

/** What stands in the field `digest` of a world's file: unlike `digestWorld` it covers the recipe too. */
export function digestOfWorldFile(world: World): string {
  return digestOfText(toJson([world.engine, world.recipe, digestWorld(world)['total']], 'world', true));
}

/** What stands in the field `digest` of a level's file. */
export function digestOfLevelFile(level: Level): string {
  return digestOfText(toJson([level.engine, level.recipe, digestLevel(level)['total']], 'level', true));
}
