import type { Recipe, StageName } from '@hinterland/core';
import type { View } from '../map/views.ts';
import { Channel } from './channel.ts';
import type { Made } from './jobs.ts';

/** What the maker tells as it goes. */
export interface MakerEvents {
  readonly onPreview: (picture: ImageBitmap, recipe: Recipe) => void;
  readonly onStage: (stage: StageName) => void;
  readonly onMade: (made: Made, recipe: Recipe) => void;
  readonly onPicture: (picture: ImageBitmap) => void;
  readonly onError: (message: string, recipe: Recipe) => void;
}

const PREVIEW_CELLS = 128;

interface Wish {
  readonly recipe: Recipe;
  readonly view: View;
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
  #pictureWish: View | null = null;
  #previewing = false;
  #making = false;
  #closed = false;

  constructor(events: MakerEvents) {
    this.#events = events;
  }

  /** Asks for a quick picture only. */
  preview(recipe: Recipe, view: View): void {
    this.#previewWish = { recipe, view };
    void this.#preview();
  }

  /** Asks for the world of a recipe, and for a quick picture on the way there. */
  want(recipe: Recipe, view: View): void {
    this.preview(recipe, view);
    this.#worldWish = { recipe, view };
    this.#pictureWish = null;
    void this.#make();
  }

  /** Asks for another view of the world that stands. */
  show(view: View): void {
    if (this.#worldWish) this.#worldWish = { ...this.#worldWish, view };
    else this.#pictureWish = view;
    void this.#make();
  }

  json(): Promise<Blob> {
    return this.#whole.ask('json', {});
  }

  png(): Promise<Blob> {
    return this.#whole.ask('png', {});
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

  async #make(): Promise<void> {
    if (this.#making) return;
    this.#making = true;
    while (this.#worldWish || this.#pictureWish) {
      const wish = this.#worldWish;
      const picture = this.#pictureWish;
      this.#worldWish = null;
      this.#pictureWish = null;
      if (wish) await this.#makeOne(wish);
      else if (picture) await this.#makePicture(picture);
    }
    this.#making = false;
  }

  async #makePicture(view: View): Promise<void> {
    try {
      const picture = await this.#whole.ask('picture', { view });
      if (!this.#closed) this.#events.onPicture(picture);
    } catch {
      // No world stands yet: the one under way will be shown in the view that is wanted by then.
    }
  }

  async #makeOne(wish: Wish): Promise<void> {
    try {
      const made = await this.#whole.ask('world', wish, this.#events.onStage);
      if (!this.#closed) this.#events.onMade(made, wish.recipe);
    } catch (error) {
      if (!this.#closed) this.#events.onError(error instanceof Error ? error.message : String(error), wish.recipe);
    }
  }
}
