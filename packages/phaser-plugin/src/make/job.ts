/**
 * The jobs: from what the game developer gave to a world and the plan of its map, and from a place of that world to its
 * level and the pictures of it. They run in a worker or on the main thread.
 */
import {
  decodeWorld,
  generateLevel,
  generateWorld,
  type Level,
  parseRecipe,
  type RecipeInput,
  type StageName,
  STAGES,
  type World,
} from '@hinterland/core';
import { type LevelPlan, planLevel } from '../level/level-plan.ts';
import { MAP_STAGES, type MapPlan, type MapStage, planMap } from '../map/map-plan.ts';

/** What a world is made from: a recipe to generate, a file's text to decode, or a world that is there already. */
export type JobSource = { readonly recipe: RecipeInput } | { readonly json: string } | { readonly world: World };

/** How far a job has come. */
export interface Progress {
  readonly stage: StageName | MapStage | 'reading';
  /** Stages begun, this one included. */
  readonly done: number;
  /** Stages in all. */
  readonly of: number;
}

export interface JobResult {
  readonly world: World;
  readonly plan: MapPlan;
}

/** A place from inside, and everything that drawing it needs. */
export interface MadeLevel {
  readonly level: Level;
  readonly plan: LevelPlan;
}

/**
 * Makes a world and the plan of its map.
 * @throws InputError where the recipe or file is wrong
 */
export function runJob(source: JobSource, onProgress: (progress: Progress) => void): JobResult {
  const before = 'recipe' in source ? STAGES.filter((stage) => stage !== 'levels').length : 1;
  const of = before + MAP_STAGES.length;
  let done = 0;
  const begin = (stage: Progress['stage']): void => onProgress({ stage, done: Math.min(of, ++done), of });
  const world = makeWorld(source, begin);
  done = before;
  return { world, plan: planMap(world, begin) };
}

function makeWorld(source: JobSource, begin: (stage: Progress['stage']) => void): World {
  if ('recipe' in source) return generateWorld(parseRecipe(source.recipe), { onStage: begin });
  begin('reading');
  return 'json' in source ? decodeWorld(source.json) : source.world;
}

/**
 * Makes a place from inside.
 * @throws InputError where there is no such place or it cannot be entered
 */
export function makeLevel(world: World, place: number): MadeLevel {
  return paintLevel(world, place, generateLevel(world, place));
}

/** The pictures of a level that is there already. */
export function paintLevel(world: World, place: number, level: Level): MadeLevel {
  const biome = world.biomes[world.layers.biome[world.places[place].cell]]?.name ?? '';
  return { level, plan: planLevel(level, biome, world.characters) };
}

/** The buffers of a result, to be handed over instead of copied. */
export function buffersOf(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) buffersOf(part, found);
  return found;
}

/** What the worker is sent: what to make a world from, a world to keep for later, or a place of the world that it keeps. */
export type JobRequest = { readonly source: JobSource } | { readonly keep: World } | { readonly place: number };

/** What it answers. */
export type JobAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: JobResult | MadeLevel | null }
  /** `path` is that of an InputError; other errors have none. */
  | { readonly kind: 'failed'; readonly message: string; readonly path: string | undefined };
