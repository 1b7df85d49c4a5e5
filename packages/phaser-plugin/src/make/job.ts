/**
 * The jobs: from what the game developer gave to a world and the plan of its map, and from a level to its pictures. They
 * run in a worker or on the main thread.
 */
import {
  decodeWorld,
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

/**
 * Does the job.
 * @throws InputError where the recipe or file is wrong
 */
function runJob(source: JobSource, onProgress: (progress: Progress) => void): JobResult {
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

/** The buffers of a result, to be handed over instead of copied. */
export function buffersOf(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) buffersOf(part, found);
  return found;
}

/** What the worker is sent. */
export type JobRequest = { readonly source: JobSource } | { readonly level: Level; readonly biome: string };

/**
 * Does what is asked.
 * @throws InputError where the recipe or file is wrong
 */
export function runRequest(request: JobRequest, onProgress: (progress: Progress) => void): JobResult | LevelPlan {
  return 'level' in request ? planLevel(request.level, request.biome) : runJob(request.source, onProgress);
}

/** What it answers. */
export type JobAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: JobResult | LevelPlan }
  /** `path` is that of an InputError; other errors have none. */
  | { readonly kind: 'failed'; readonly message: string; readonly path: string | undefined };
