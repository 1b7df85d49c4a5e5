import { parseRecipe } from '@hinterland/core';
import { Channel } from './channel.ts';
import type { Thumbnail } from './jobs.ts';

/** A thumbnail with its picture ready for an `<img>`. */
export interface ReadyThumbnail extends Omit<Thumbnail, 'image'> {
  readonly url: string;
}

const CELLS = 128;
const SCALE = 2;
/** Pictures kept for when they come into view again. */
const MOST_KEPT = 600;

type Wish =
  | { readonly kind: 'thumbnail'; readonly seed: string; readonly done: (thumbnail: ReadyThumbnail | Error) => void }
  | { readonly kind: 'name'; readonly seed: string; readonly done: (name: string | Error) => void };
type Task = Wish & { readonly group: number };

/** Makes thumbnails in a few workers: what came into view last is made first, what left it is not made at all. */
class ThumbnailPool {
  readonly #idle: Channel[] = [];
  #started = 0;
  /** Newest last. */
  readonly #queue: Task[] = [];
  /** Number of the latest group: wishes of one moment, such as a row that scrolled into view. */
  #group = 0;
  #grouping = false;
  readonly #kept = new Map<string, ReadyThumbnail>();
  readonly #names = new Map<string, string>();

  /** The picture, if it has been made before. */
  peek(seed: string): ReadyThumbnail | undefined {
    return this.#kept.get(seed);
  }

  /** Asks for a thumbnail; the returned function takes the wish back. */
  want(seed: string, done: (thumbnail: ReadyThumbnail | Error) => void): () => void {
    return this.#enqueue({ kind: 'thumbnail', seed, done });
  }

  /** Asks what the world of a seed is called; that takes the whole world, so only what is pointed at is asked for. */
  wantName(seed: string, done: (name: string | Error) => void): () => void {
    const known = this.#names.get(seed);
    if (known === undefined) return this.#enqueue({ kind: 'name', seed, done });
    done(known);
    return () => {};
  }

  #enqueue(wish: Wish): () => void {
    if (!this.#grouping) {
      this.#grouping = true;
      this.#group++;
      queueMicrotask(() => (this.#grouping = false));
    }
    const task: Task = { ...wish, group: this.#group };
    this.#queue.push(task);
    this.#work();
    return () => {
      const at = this.#queue.indexOf(task);
      if (at >= 0) this.#queue.splice(at, 1);
    };
  }

  #work(): void {
    while (this.#queue.length > 0) {
      const channel = this.#idle.pop() ?? this.#start();
      if (!channel) return;
      void this.#do(this.#take(), channel);
    }
  }

  /** What came into view last goes first; what came into view together goes from left to right. */
  #take(): Task {
    const newest = this.#queue[this.#queue.length - 1].group;
    return this.#queue.splice(
      this.#queue.findIndex((task) => task.group === newest),
      1,
    )[0];
  }

  #start(): Channel | null {
    // One core is left to the page itself.
    const most = Math.max(2, Math.min(4, (navigator.hardwareConcurrency || 2) - 1));
    if (this.#started >= most) return null;
    this.#started++;
    return new Channel();
  }

  async #do(task: Task, channel: Channel): Promise<void> {
    try {
      const recipe = parseRecipe(task.seed);
      if (task.kind === 'name') {
        const name = await channel.ask('name', { recipe });
        this.#names.set(task.seed, name);
        task.done(name);
      } else {
        const { image, ...rest } = await channel.ask('thumbnail', { recipe, cells: CELLS, scale: SCALE });
        const thumbnail = { ...rest, url: URL.createObjectURL(image) };
        this.#keep(task.seed, thumbnail);
        task.done(thumbnail);
      }
    } catch (error) {
      task.done(error instanceof Error ? error : new Error(String(error)));
    }
    this.#idle.push(channel);
    this.#work();
  }

  #keep(seed: string, thumbnail: ReadyThumbnail): void {
    this.#kept.set(seed, thumbnail);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) {
      URL.revokeObjectURL(this.#kept.get(oldest)!.url);
      this.#kept.delete(oldest);
    }
  }
}

export const thumbnails: ThumbnailPool = new ThumbnailPool();
