import type { FloorSample, Land, Level, Outlying, Recipe, Rect, StageName, StyleName, ViewName, World } from '@hinterland/core';
import type { Spot } from '../spot.ts';

/** How a map is drawn. */
export interface Manner {
  readonly view: ViewName;
  readonly style: StyleName;
}

/** What a page may ask of a worker, and what comes back. Everything heavy is transferred, not copied. */
export interface Jobs {
  /** A small picture of a world for the gallery, with what can be said of its land. */
  readonly thumbnail: {
    readonly ask: { readonly recipe: Recipe; readonly cells: number; readonly scale: number };
    readonly answer: Thumbnail;
  };
  /** What a whole world is called. */
  readonly name: { readonly ask: { readonly recipe: Recipe }; readonly answer: string };
  /** A coarse picture while the whole world is being made. */
  readonly preview: {
    readonly ask: { readonly recipe: Recipe; readonly cells: number; readonly manner: Manner };
    readonly answer: ImageBitmap;
  };
  /** The whole world and its map. The worker keeps a copy for the jobs below. */
  readonly world: { readonly ask: { readonly recipe: Recipe; readonly manner: Manner }; readonly answer: Made };
  /** The kept world drawn in another manner, or a part of it from near. */
  readonly picture: { readonly ask: { readonly manner: Manner; readonly rect?: Rect }; readonly answer: ImageBitmap };
  /** The farms and camps of the kept world. */
  readonly outlying: { readonly ask: Record<never, never>; readonly answer: readonly Outlying[] };
  /** A spot of the kept world from inside, with a picture of few pixels; the worker keeps the level. */
  readonly level: { readonly ask: { readonly spot: Spot }; readonly answer: MadeLevel };
  /** The picture of the kept level in as many pixels as are of use, with its roofs on or off and its floors laid like a sample. */
  readonly levelPicture: { readonly ask: { readonly spot: Spot } & LevelDress; readonly answer: LevelPicture };
  readonly levelJson: { readonly ask: { readonly spot: Spot; readonly floor: FloorSample | null }; readonly answer: Blob };
  readonly json: { readonly ask: Record<never, never>; readonly answer: Blob };
  readonly png: { readonly ask: { readonly style: StyleName }; readonly answer: Blob };
}
export type JobName = keyof Jobs;

export interface Thumbnail {
  readonly image: Blob;
  readonly archetype: Land['archetype'];
  readonly badges: readonly string[];
}

/** How a level is shown. */
export interface LevelDress {
  readonly roofs: boolean;
  /** What its floors are laid like; null where they are as built. */
  readonly floor: FloorSample | null;
}

export interface LevelPicture {
  readonly picture: ImageBitmap;
  /** Pixels of a tile. */
  readonly scale: number;
}

export interface MadeLevel extends LevelPicture {
  readonly level: Level;
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
  | { readonly id: number; readonly error: string };
