// Namespace import only: the ESM build of Phaser 3.90 has no default export.
import * as Phaser from 'phaser';
import { Aborted, type PlaceId, type Recipe, type RecipeInput, type World } from '@hinterland/core';
import { uploadLevel } from './level/level-textures.ts';
import { type LevelOptions, LevelView } from './level/level-view.ts';
import type { JobSource, MadeLevel, Progress } from './make/job.ts';
import { type JobThread, startJob, type Workshop } from './make/workshop.ts';
import { type ViewOptions, WorldView } from './world-view.ts';

/** A world and how to show it. Give one of `seed`, `recipe`, `world` and `json`. */
export interface CreateOptions extends ViewOptions {
  /** Any word or number; the rest of the recipe takes its defaults, or `size`, `preset` and `params`. */
  readonly seed?: string | number;
  /** Cells across and down (64 to 4096, default 512). */
  readonly size?: number;
  readonly preset?: string;
  readonly params?: NonNullable<RecipeInput['params']>;
  /** A whole recipe. */
  readonly recipe?: Recipe | RecipeInput;
  /** A world that is there already; it is copied into the worker and left as it is. */
  readonly world?: World;
  /** A world file: its text, or the object it holds. */
  readonly json?: string | object;
  /** Where the world is made (default `auto`: in a worker, on the main thread where none can be opened). */
  readonly thread?: JobThread;
  /** Stops the making; the promise is rejected with core's `Aborted`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** How to enter a place. */
export interface EnterOptions extends LevelOptions {
  /** Where the level is made and painted, as for `create`. */
  readonly thread?: JobThread;
}

let count = 0;

/** `this.hinterland` in a scene: makes worlds, shows them to the camera, and removes everything when the scene stops. */
export class HinterlandPlugin extends Phaser.Plugins.ScenePlugin {
  readonly views: Set<WorldView> = new Set();
  /** The level that the hero is in, while they are in one. */
  level: LevelView | undefined;
  /**
   * Emits `progress` (a Progress) at each stage, `ready` (the WorldView), `entering` (a Place) when a level is to be made and
   * `enter` (the LevelView) when it is there. Emptied when the scene stops.
   */
  readonly events: Phaser.Events.EventEmitter = new Phaser.Events.EventEmitter();
  private readonly workshops = new Map<WorldView, Workshop>();
  /** The place that was prepared last, for each view. */
  private readonly prepared = new Map<WorldView, { readonly place: number; readonly made: Promise<MadeLevel> }>();
  private running = false;
  private run: AbortController = new AbortController();

  override boot(): void {
    const { events, settings } = this.systems!;
    events.on('start', this.start, this);
    events.on('shutdown', this.shutdown, this);
    events.once('destroy', this.destroy, this);
    // Loaded with this.load.scenePlugin(): the scene's 'start' has been emitted already.
    if (settings.status >= Phaser.Scenes.START) this.start();
  }

  /**
   * Makes a world off the main thread and shows it. When the scene is shut down meanwhile, the work is stopped and the
   * promise stays open for good: the code that waits for it belongs to a scene that is gone.
   * @throws InputError (as a rejection) where the recipe or file is wrong
   */
  async create(options: CreateOptions): Promise<WorldView> {
    const { run } = this;
    const own = new AbortController();
    const stop = (): void => own.abort();
    run.signal.addEventListener('abort', stop, { once: true });
    options.signal?.addEventListener('abort', stop, { once: true });
    if (run.signal.aborted || options.signal?.aborted) stop();
    try {
      const { world, plan, workshop } = await startJob(sourceOf(options), options.thread ?? 'auto', own.signal, (progress) => {
        options.onProgress?.(progress);
        this.events.emit('progress', progress);
      });
      const view = new WorldView(this.scene!, `hinterland${++count}`, world, plan, viewOptions(options));
      view.once('destroy', () => {
        this.views.delete(view);
        this.workshops.delete(view);
        this.prepared.delete(view);
        workshop.close();
      });
      this.views.add(view);
      this.workshops.set(view, workshop);
      this.events.emit('ready', view);
      return view;
    } catch (error) {
      if (run.signal.aborted) return await new Promise<never>(() => {});
      throw error;
    } finally {
      run.signal.removeEventListener('abort', stop);
      options.signal?.removeEventListener('abort', stop);
    }
  }

  /**
   * Begins to make a place from inside, so that a later `enterLevel` has less to wait for: call it when the hero comes near a
   * door. Does nothing where there is no worker to do it in, since that would hold up the game.
   */
  prepareLevel(outside: WorldView, place: PlaceId | number): void {
    const workshop = this.workshops.get(outside);
    if (!workshop?.isApart() || this.prepared.get(outside)?.place === place) return;
    const made = workshop.level(outside.world, place, 'auto');
    this.prepared.set(outside, { place, made });
    // Whoever enters hears what is wrong.
    made.catch(() => {});
  }

  /**
   * Makes a place from inside, off the main thread where there are workers; then takes the map off the screen and shows the
   * level in its stead. The sprite that `outside` follows walks in; `level.leave()` brings it back to where it stood. What
   * was done in a place is remembered by the view, so that one can come back to it. Until then the map stays as it is.
   * @throws InputError (as a rejection) where there is no such place or it cannot be entered: see core's `LEVEL_KINDS`
   */
  async enterLevel(outside: WorldView, place: PlaceId | number, options: EnterOptions = {}): Promise<LevelView> {
    const { run } = this;
    const workshop = this.workshops.get(outside);
    if (!workshop) throw new Error('Hinterland: enterLevel() takes a view that create() of this scene made and that is still there');
    const name = `hinterland${++count}`;
    if (outside.world.places[place]) this.events.emit('entering', outside.world.places[place]);
    const ready = this.prepared.get(outside);
    this.prepared.delete(outside);
    let made;
    let textures;
    try {
      const thread = options.thread ?? 'auto';
      made = await (ready?.place === place && thread !== 'main' ? ready.made : workshop.level(outside.world, place, thread));
      textures = await uploadLevel(this.scene!, name, outside, made.plan, () => run.signal.aborted || !this.views.has(outside));
      if (!textures) throw new Aborted('the map was destroyed while its place was made');
    } catch (error) {
      if (run.signal.aborted) return await new Promise<never>(() => {});
      throw error;
    }
    const { level, plan } = made;
    this.level?.leave();
    const past = outside.visits.get(place as PlaceId);
    const known = past?.seen.length === level.layers.tiles.length ? past.seen : undefined;
    const seen = known ?? new Uint8Array(level.layers.tiles.length);
    const hero = outside.followed;
    outside.sleep();
    const state = options.state ?? past?.state;
    const view = new LevelView(
      this.scene!,
      name,
      outside,
      outside.world.places[place],
      level,
      plan,
      textures,
      { ...options, ...(state ? { state } : {}) },
      seen,
    );
    view.once('destroy', () => {
      outside.visits.set(place as PlaceId, { state: view.state, seen });
      if (this.level === view) this.level = undefined;
    });
    this.level = view;
    if (hero) view.follow(hero);
    this.events.emit('enter', view);
    return view;
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.run = new AbortController();
    // 'prerender' comes after the camera has moved, but not where nothing is rendered; there 'postupdate' does the work.
    this.systems!.events.on('prerender', this.tick, this).on('postupdate', this.tick, this);
  }

  shutdown(): void {
    if (!this.running) return;
    this.running = false;
    this.run.abort();
    this.systems!.events.off('prerender', this.tick, this).off('postupdate', this.tick, this);
    this.level?.destroy();
    for (const view of this.views) view.destroy();
    this.views.clear();
    this.events.removeAllListeners();
  }

  override destroy(): void {
    this.shutdown();
    const { events } = this.systems!;
    events.off('start', this.start, this);
    events.off('shutdown', this.shutdown, this);
    super.destroy();
  }

  private tick(): void {
    const { main } = this.scene!.cameras;
    if (!main) return;
    const { now } = this.scene!.time;
    for (const view of this.views) view.update(main, now);
    this.level?.update(main, now);
  }
}

function sourceOf(options: CreateOptions): JobSource {
  const { seed, recipe, world, json } = options;
  const given = Object.entries({ seed, recipe, world, json }).filter(([, value]) => value !== undefined);
  if (given.length !== 1) {
    const found = given.length === 0 ? 'none of them' : given.map(([name]) => name).join(' and ');
    throw new TypeError(`Hinterland: create() takes one of seed, recipe, world and json, got ${found}`);
  }
  if (world) return { world };
  if (json !== undefined) return { json: typeof json === 'string' ? json : JSON.stringify(json) };
  if (recipe) return { recipe };
  const { size, preset, params } = options;
  return {
    recipe: {
      seed: seed!,
      ...(size === undefined ? {} : { size }),
      ...(preset === undefined ? {} : { preset }),
      ...(params === undefined ? {} : { params }),
    },
  };
}

function viewOptions({ padChunks, maxChunkMsPerFrame, collide, people, labels, animate, day, night }: CreateOptions): ViewOptions {
  return Object.fromEntries(
    Object.entries({ padChunks, maxChunkMsPerFrame, collide, people, labels, animate, day, night }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

declare global {
  namespace Phaser {
    interface Scene {
      /** Present where HinterlandPlugin is installed with `mapping: 'hinterland'`. */
      hinterland: HinterlandPlugin;
    }
  }
}
