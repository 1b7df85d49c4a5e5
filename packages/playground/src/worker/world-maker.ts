import type { FloorSample, Outlying, Recipe, Rect, StageName, StyleName } from '@hinterland/core';
import type { Spot } from '../spot.ts';
import { Channel } from './channel.ts';
import type { LevelDress, LevelPicture, Made, MadeLevel, Manner } from './jobs.ts';

/** What the maker tells as it goes. */
export interface MakerEvents {
  readonly onPreview: (picture: ImageBitmap, recipe: Recipe) => void;
  readonly onStage: (stage: StageName) => void;
  readonly onMade: (made: Made, recipe: Recipe) => void;
  /** The world that stands, in another manner; `rect` where it is a part of it from near. */
  readonly onPicture: (picture: ImageBitmap, manner: Manner, rect: Rect | undefined) => void;
  readonly onError: (message: string, recipe: Recipe) => void;
}

const PREVIEW_CELLS = 128;

interface Wish {
  readonly recipe: Recipe;
  readonly manner: Manner;
}

/**
 * Makes the world of the latest recipe. Two workers: one for quick previews, one for whole worlds, each doing one thing
 * at a time. While one is busy only the latest wish is remembered, so a dragged slider never builds up a queue.
 */
export class WorldMaker {
  readonly #quick: Channel = new Channel();
  readonly #whole: Channel = new Channel();
  readonly #events: MakerEvents;
  #previewWish: Wish | null = null;
  #worldWish: Wish | null = null;
  #pictureWish: Manner | null = null;
  #partWish: { readonly manner: Manner; readonly rect: Rect } | null = null;
  #previewing = false;
  #making = false;
  #closed = false;

  constructor(events: MakerEvents) {
    this.#events = events;
  }

  /** Asks for a quick picture only. */
  preview(recipe: Recipe, manner: Manner): void {
    this.#previewWish = { recipe, manner };
    void this.#preview();
  }

  /** Asks for the world of a recipe, and for a quick picture on the way there. */
  want(recipe: Recipe, manner: Manner): void {
    this.preview(recipe, manner);
    this.#worldWish = { recipe, manner };
    this.#pictureWish = null;
    this.#partWish = null;
    void this.#make();
  }

  /** Asks for the world that stands in another manner. */
  show(manner: Manner): void {
    if (this.#worldWish) this.#worldWish = { ...this.#worldWish, manner };
    else this.#pictureWish = manner;
    void this.#make();
  }

  /** Asks for a part of the world that stands, from near. */
  showPart(manner: Manner, rect: Rect): void {
    this.#partWish = { manner, rect };
    void this.#make();
  }

  outlying(): Promise<readonly Outlying[]> {
    return this.#whole.ask('outlying', {});
  }

  level(spot: Spot): Promise<MadeLevel> {
    return this.#whole.ask('level', { spot });
  }

  levelPicture(spot: Spot, dress: LevelDress): Promise<LevelPicture> {
    return this.#whole.ask('levelPicture', { spot, ...dress });
  }

  levelJson(spot: Spot, floor: FloorSample | null): Promise<Blob> {
    return this.#whole.ask('levelJson', { spot, floor });
  }

  json(): Promise<Blob> {
    return this.#whole.ask('json', {});
  }

  png(style: StyleName): Promise<Blob> {
    return this.#whole.ask('png', { style });
  }

  close(): void {
    this.#closed = true;
    this.#quick.close();
    this.#whole.close();
  }

  async #preview(): Promise<void> {
    if (this.#previewing) return;
    this.#previewing = true;
    while (this.#previewWish) {
      const wish = this.#previewWish;
      this.#previewWish = null;
      try {
        const picture = await this.#quick.ask('preview', { ...wish, cells: PREVIEW_CELLS });
        if (!this.#closed) this.#events.onPreview(picture, wish.recipe);
      } catch {
        // The whole world fails in the same way, and says so.
      }
    }
    this.#previewing = false;
  }

  /** Does what is wanted most first: the world, then how it looks, then a part of it. */
  async #make(): Promise<void> {
    if (this.#making) return;
    this.#making = true;
    while (this.#worldWish || this.#pictureWish || this.#partWish) {
      if (this.#worldWish) {
        const wish = this.#worldWish;
        this.#worldWish = null;
        await this.#makeWorld(wish);
      } else if (this.#pictureWish) {
        const manner = this.#pictureWish;
        this.#pictureWish = null;
        await this.#makePicture(manner, undefined);
      } else if (this.#partWish) {
        const { manner, rect } = this.#partWish;
        this.#partWish = null;
        await this.#makePicture(manner, rect);
      }
    }
    this.#making = false;
  }

  async #makePicture(manner: Manner, rect: Rect | undefined): Promise<void> {
    try {
      const picture = await this.#whole.ask('picture', rect ? { manner, rect } : { manner });
      if (!this.#closed) this.#events.onPicture(picture, manner, rect);
    } catch {
      // No world stands yet: the one under way will be shown in the manner that is wanted by then.
    }
  }

  async #makeWorld(wish: Wish): Promise<void> {
    try {
      const made = await this.#whole.ask('world', wish, this.#events.onStage);
      if (!this.#closed) this.#events.onMade(made, wish.recipe);
    } catch (error) {
      if (!this.#closed) this.#events.onError(error instanceof Error ? error.message : String(error), wish.recipe);
    }
  }
}
