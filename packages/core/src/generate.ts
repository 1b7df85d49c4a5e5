import type { Rng } from './base/rng.ts';
import { stream } from './base/rng.ts';
import type { Recipe, StageName } from './recipe.ts';
import type { Land, World } from './world.ts';

/** How a caller follows and stops a generation. Core has no clock: who wants times takes them in `onStage`. */
export interface GenerateOptions {
  /** Called as each stage begins. */
  readonly onStage?: (stage: StageName) => void;
  /** Looked at before each stage; an AbortSignal will do. */
  readonly signal?: { readonly aborted: boolean };
}

/** Thrown where `signal` asked to stop. */
export class Aborted extends Error {
  override readonly name = 'Aborted';
}

/** Announces a stage and hands it its own stream; a sub-seed gives that stage other luck. */
function beginner(recipe: Recipe, options: GenerateOptions): (stage: StageName) => Rng {
  return (stage) => {
    if (options.signal?.aborted) throw new Aborted(`stopped before ${stage}`);
    options.onStage?.(stage);
    return stream(recipe.subseeds[stage] ?? recipe.seed, stage);
  };
}

/** Stages 1 to 6: the land alone, without people. What thumbnails and terrain searches need. */
export function generateLand(recipe: Recipe, options: GenerateOptions = {}): Land {
  const begin = beginner(recipe, options);
  begin('elevation');
  throw new Error('not yet');
}

/** A recipe in, a world out: stages 1 to 11. */
export function generateWorld(recipe: Recipe, options: GenerateOptions = {}): World {
  generateLand(recipe, options);
  throw new Error('not yet');
}
