import type { Land, Recipe, StageName, World } from '@hinterland/core';
import type { View } from '../map/views.ts';

/** What a page may ask of a worker, and what comes back. Everything heavy is transferred, not copied. */
export interface Jobs {
  /** A small picture of a world for the gallery, with what can be said of its land. */
  readonly thumbnail: { readonly ask: { readonly recipe: Recipe; readonly cells: number; readonly scale: number }; readonly answer: Thumbnail };
  /** Only which shape the land has: quicker than a thumbnail, for filters. */
  readonly shape: { readonly ask: { readonly recipe: Recipe }; readonly answer: string };
  /** A coarse picture while the whole world is being made. */
  readonly preview: { readonly ask: { readonly recipe: Recipe; readonly cells: number; readonly view: View }; readonly answer: ImageBitmap };
  /** The whole world and its map. The worker keeps a copy for the jobs below. */
  readonly world: { readonly ask: { readonly recipe: Recipe; readonly view: View }; readonly answer: Made };
  /** Another view of the kept world. */
  readonly picture: { readonly ask: { readonly view: View }; readonly answer: ImageBitmap };
  readonly json: { readonly ask: Record<never, never>; readonly answer: Blob };
  readonly png: { readonly ask: Record<never, never>; readonly answer: Blob };
}
export type JobName = keyof Jobs;

export interface Thumbnail {
  readonly image: Blob;
  readonly archetype: Land['archetype'];
  readonly badges: readonly string[];
}

export interface Made {
  readonly world: World;
  readonly picture: ImageBitmap;
  /** One fingerprint over all layers and tables. */
  readonly digest: string;
}

export type ToWorker = { readonly [J in JobName]: { readonly id: number; readonly job: J; readonly ask: Jobs[J]['ask'] } }[JobName];
export type FromWorker =
  | { readonly id: number; readonly stage: StageName }
  | { readonly id: number; readonly answer: Jobs[JobName]['answer'] }
  | { readonly id: number; readonly error: string; readonly recipe?: Recipe };
