import * as Phaser from 'phaser';
import type { Cell, Level, LevelObject, Place, Tile, World } from '@hinterland/core';
import { TILE } from '../art/ground-tile.ts';
import { Labels } from '../view/labels.ts';
import { placeAt, type Walker } from '../view/walker.ts';
import type { WorldView } from '../world-view.ts';
import { Beings } from './beings.ts';
import { actionAt, floorOf, type LevelAction } from './level-actions.ts';
import { LevelCamera } from './level-camera.ts';
import { LevelLight } from './level-light.ts';
import type { LevelPlan } from './level-plan.ts';
import type { LevelTextures } from './level-textures.ts';
import {
  handlingOf,
  haveObject,
  isThere,
  levelSolid,
  type LevelState,
  newLevelState,
  openLocks,
  searchAround,
  strokesOf,
} from './level-state.ts';
import { type Reach, reachFrom } from './level-way.ts';
import { LEVEL_DEPTH, LevelThings, middleOf } from './level-things.ts';
import { SolidLayer } from './solid-layer.ts';

/** How a level is shown. */
export interface LevelOptions {
  /** What was done there before (default: what this game remembers, or nothing). */
  readonly state?: LevelState;
  /** Whether it is dark where one has not been (default: under the ground, and where the level has little daylight of its own). */
  readonly fog?: boolean;
  /** Whether buildings have roofs, which fade over whoever goes in (default true). */
  readonly roofs?: boolean;
  /** Whether names show when one comes near (default true). */
  readonly labels?: boolean;
}

const SEARCH = 2;
/** Pixels within which a name shows. */
const NEAR = 40;

/**
 * A place from inside, on screen. Cell c of the level is the tile of 16 pixels around `cellToPixel(c)`. Emits
 * - `had` (object, index) when something was taken, pulled, opened, read, freed or defeated,
 * - `struck` (object, index, strokes left) at each stroke of a fight,
 * - `talk` (object, index) when somebody is spoken to,
 * - `asks` (object, index) when something is tried that a quest's key, word or tool opens: `have(index)` opens it,
 * - `unlocked` (id of a lock), `found` (cells), `trap` (object, index), `floor` (index into the level's floors),
 * - `leave` before the hero goes back to the map, and `destroy`.
 */
export class LevelView extends Phaser.Events.EventEmitter {
  readonly level: Level;
  readonly place: Place;
  readonly world: World;
  readonly tileSize: number = TILE;
  /** Live array, as that of a WorldView; `follow` adds a collider of its own for a sprite with a body. */
  readonly collisionLayers: Phaser.Tilemaps.TilemapLayer[] = [];
  /** Where one comes in, in pixels. */
  readonly spawn: { readonly x: number; readonly y: number };
  private readonly scene: Phaser.Scene;
  private readonly outside: WorldView;
  private readonly labels: Labels | undefined;
  private readonly solidLayer: SolidLayer;
  private readonly things: LevelThings;
  private readonly light: LevelLight;
  private readonly camera: LevelCamera;
  private readonly beings: Beings;
  private readonly pieces: { readonly floor: number; readonly image: Phaser.GameObjects.Image }[] = [];
  private readonly keys: readonly string[];
  private readonly signs = new Map<number, Phaser.GameObjects.Image>();
  private readonly strokes = new Map<number, number>();
  private solid: Uint8Array;
  private hero: Walker | undefined;
  private collider: Phaser.Physics.Arcade.Collider | undefined;
  private now: LevelState;
  private last = 0;
  private storey = -1;
  private at = -1;
  private gone = false;

  constructor(
    scene: Phaser.Scene,
    name: string,
    outside: WorldView,
    place: Place,
    level: Level,
    plan: LevelPlan,
    textures: LevelTextures,
    options: LevelOptions,
    seen: Uint8Array,
  ) {
    super();
    this.scene = scene;
    this.outside = outside;
    this.world = outside.world;
    this.level = level;
    this.place = place;
    this.now = options.state ?? newLevelState();
    this.solid = levelSolid(level, this.now);
    this.keys = textures.keys;
    for (const [i, { floor, x, y }] of plan.pieces.entries())
      this.pieces.push({
        floor,
        image: scene.add.image(x, y, textures.pieces[i]).setOrigin(0).setDepth(LEVEL_DEPTH.ground).setVisible(false),
      });
    this.things = new LevelThings(scene, textures.things, new Map(plan.sprites.frames.map((frame) => [frame.name, frame])), level);
    this.solidLayer = new SolidLayer(scene, level.rect, this.solid);
    this.collisionLayers.push(this.solidLayer.layer);
    this.beings = new Beings(scene, outside, level, this.solid, plan, textures);
    this.light = new LevelLight(scene, name, level, this.now, this.things, textures.roofs, seen, options);
    this.labels = options.labels === false ? undefined : new Labels(scene);
    const { biomes, layers } = this.world;
    this.camera = new LevelCamera(scene.cameras.main, biomes[layers.biome[place.cell]]?.colour ?? '#000000');
    this.spawn = this.feetAt(level.entrance);
    this.things.show(this.now);
    this.showFloor(floorOf(level, level.entrance));
  }

  /** What was done here so far: plain data, to be saved with a game. */
  get state(): LevelState {
    return this.now;
  }

  /** Index into the level's floors of the one that is seen. */
  get floor(): number {
    return this.storey;
  }

  /** The pixels of the floor that is seen. */
  get bounds(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
    const { rect } = this.level.floors[this.storey] ?? this.level;
    return {
      x: (rect.x - this.level.rect.x) * TILE,
      y: (rect.y - this.level.rect.y) * TILE,
      width: rect.width * TILE,
      height: rect.height * TILE,
    };
  }

  /** The cell at a point, or undefined beyond the level. */
  cellAt(x: number, y: number): number | undefined {
    const { width, height } = this.level.rect;
    const column = Math.floor(x / TILE);
    const row = Math.floor(y / TILE);
    return column < 0 || row < 0 || column >= width || row >= height ? undefined : row * width + column;
  }

  /** The middle of a cell in pixels. */
  cellToPixel(cell: number): { x: number; y: number } {
    return middleOf(cell, this.level.rect.width);
  }

  /** The tile at a point and whether one can stand there as things are, or undefined beyond the level. */
  tileAt(x: number, y: number): { readonly cell: number; readonly tile: Tile; readonly solid: boolean } | undefined {
    const cell = this.cellAt(x, y);
    return cell === undefined ? undefined : { cell, tile: this.level.tiles[this.level.layers.tiles[cell]], solid: this.solid[cell] === 1 };
  }

  /** Whether a cell is in sight: not in the dark, and under no roof that hides it. */
  isVisible(cell: number): boolean {
    return this.light.isVisible(cell);
  }

  /** Whether a cell is in sight or has been. */
  isSeen(cell: number): boolean {
    return this.light.isSeen(cell);
  }

  /** Whether a cell is hidden by a roof alone: one sees that there is a house, and not what is in it. */
  isRoofed(cell: number): boolean {
    return this.light.isRoofed(cell);
  }

  /** Sets a sprite down (at the way in, unless told otherwise), lets the camera follow it, and walls stop it. */
  follow(sprite: Walker, at: { readonly x: number; readonly y: number } = this.spawn): void {
    this.hero = sprite;
    placeAt(sprite, at.x, at.y);
    this.collider?.destroy();
    this.collider = sprite.body && this.scene.physics ? this.scene.physics.add.collider(sprite, this.collisionLayers) : undefined;
    this.scene.cameras.main.startFollow(sprite, true);
    this.showFloor(floorOf(this.level, this.cellAt(at.x, at.y) ?? this.level.entrance));
    this.camera.jump(at.x, at.y, false);
  }

  /** Where the hero can walk to as things are, and how far it is: `wayOf` gives the way. Undefined where there is no hero. */
  reach(): Reach | undefined {
    const from = this.hero && this.cellAt(this.hero.x, this.hero.y);
    return from === undefined ? undefined : reachFrom(this.level, this.now, from);
  }

  /** What was seen and can be handled, the nearest first: indexes into the level's objects, and where they are now. */
  get inSight(): readonly { readonly object: number; readonly cell: Cell }[] {
    const { hero } = this;
    const out: { object: number; cell: Cell; far: number }[] = [];
    for (const [object, one] of this.level.objects.entries()) {
      if (!handlingOf(one) || !isThere(this.level, this.now, object)) continue;
      const at = this.beings.spriteOf(object) ?? this.cellToPixel(one.cell);
      const cell = this.cellAt(at.x, at.y);
      if (cell === undefined || !this.isSeen(cell)) continue;
      out.push({ object, cell, far: hero ? (at.x - hero.x) ** 2 + (at.y - hero.y) ** 2 : object });
    }
    return out.sort((a, b) => a.far - b.far || a.object - b.object).map(({ object, cell }) => ({ object, cell }));
  }

  /** What can be done where the hero, or a point, is. */
  actionAt(x: number = this.hero?.x ?? 0, y: number = this.hero?.y ?? 0): LevelAction | undefined {
    return actionAt(this.level, this.now, x / TILE, y / TILE, (object) => {
      const sprite = this.beings.spriteOf(object);
      return sprite && { x: sprite.x / TILE, y: sprite.y / TILE };
    });
  }

  /** Does it. A fight takes as many strokes as the foe is strong. */
  perform(action: LevelAction): void {
    if (action.kind === 'leave') this.leave();
    else if (action.to !== undefined) this.climb(action.to);
    else if (action.object !== undefined) {
      const object = this.level.objects[action.object];
      if (action.kind === 'talk') this.emit('talk', object, action.object);
      else if (action.kind === 'fight') this.strike(object, action.object);
      // What a quest's key or word opens is for whoever keeps the quests to say; without such a listener it opens.
      else if (object.asks !== undefined && this.listenerCount('asks') > 0) this.emit('asks', object, action.object);
      else this.have(action.object);
    }
  }

  /** An object was had, by whatever means a game has: it opens what it opens, and goes. */
  have(index: number): void {
    const before = openLocks(this.level, this.now);
    const next = haveObject(this.now, index);
    if (next === this.now) return;
    this.change(next);
    this.beings.remove(index);
    this.signs.get(index)?.destroy();
    this.signs.delete(index);
    this.emit('had', this.level.objects[index], index);
    for (const lock of openLocks(this.level, next)) if (!before.has(lock)) this.emit('unlocked', lock);
  }

  /** Looks for what is hidden close by; true where something was found. */
  search(x: number = this.hero?.x ?? 0, y: number = this.hero?.y ?? 0): boolean {
    const cell = this.cellAt(x, y);
    if (cell === undefined) return false;
    const next = searchAround(this.level, this.now, cell, SEARCH);
    if (next === this.now) return false;
    const found = next.found.slice(this.now.found.length);
    this.change(next);
    this.emit('found', found);
    return true;
  }

  /** Signs over these objects that are still to be had, such as those of quests under way. */
  setMarks(objects: readonly number[]): void {
    for (const image of this.signs.values()) image.destroy();
    this.signs.clear();
    for (const index of objects) {
      if (this.now.had.includes(index)) continue;
      this.signs.set(index, this.outside.signImage(this.scene, 'item'));
    }
  }

  /** Back to the map, to the spot where the hero went in. */
  leave(): void {
    if (this.gone) return;
    this.emit('leave');
    this.destroy();
    this.outside.wake();
  }

  /** Called by the plugin once a frame. */
  update(camera: Phaser.Cameras.Scene2D.Camera, time: number): void {
    const ms = this.last === 0 ? 0 : Math.max(0, time - this.last);
    this.last = time;
    const { hero } = this;
    this.camera.bound(this.bounds);
    let cell: number | undefined;
    if (hero) {
      hero.setDepth(hero.y);
      cell = this.cellAt(hero.x, hero.y);
      if (this.things.swing(this.now, hero.x, hero.y)) this.light.renew(this.now);
      if (cell !== undefined && cell !== this.at) this.stepOn((this.at = cell));
    }
    this.light.update(this.storey, cell, ms);
    const grid = { width: this.level.rect.width, height: this.level.rect.height, solid: this.solid };
    this.beings.update(grid, time, ms, hero, ({ x, y }) => {
      const at = this.cellAt(x, y)!;
      return floorOf(this.level, at) === this.storey && this.isVisible(at);
    });
    const lift = Math.round(Math.sin(time / 260) * 1.5);
    for (const [index, image] of this.signs) {
      const being = this.beings.spriteOf(index);
      const at = being ? { x: being.x, y: being.y - being.height } : this.things.pointOver(index);
      image.setPosition(at.x, at.y + lift).setVisible(isThere(this.level, this.now, index));
    }
    this.labels?.show(hero ? this.namesAround(hero.x, hero.y) : [], camera.zoom);
  }

  override destroy(): void {
    if (this.gone) return;
    this.gone = true;
    if (this.scene.cameras.main) this.camera.restore();
    this.collider?.destroy();
    this.beings.destroy();
    for (const { image } of this.pieces) image.destroy();
    for (const image of this.signs.values()) image.destroy();
    this.things.destroy();
    this.light.destroy();
    this.labels?.destroy();
    this.collisionLayers.length = 0;
    this.solidLayer.destroy();
    for (const key of this.keys) this.scene.textures.remove(key);
    this.emit('destroy');
    this.removeAllListeners();
  }

  private change(next: LevelState): void {
    this.now = next;
    this.solid = levelSolid(this.level, next);
    this.solidLayer.update(this.solid);
    this.things.show(next);
    this.light.renew(next);
  }

  private strike(object: LevelObject, index: number): void {
    const left = (this.strokes.get(index) ?? strokesOf(object)) - 1;
    this.strokes.set(index, left);
    this.beings.flinch(index);
    this.emit('struck', object, index, left);
    if (left <= 0) this.have(index);
  }

  private climb(to: number): void {
    const at = this.feetAt(to);
    if (this.hero) placeAt(this.hero, at.x, at.y);
    this.showFloor(floorOf(this.level, to));
    this.camera.jump(at.x, at.y, true);
  }

  /** Traps that nobody looked for go off. */
  private stepOn(cell: number): void {
    for (const [index, object] of this.level.objects.entries()) {
      if (object.kind !== 'trap' || object.cell !== cell || this.now.had.includes(index)) continue;
      this.change({ ...haveObject(this.now, index) });
      this.emit('trap', object, index);
    }
  }

  private showFloor(floor: number): void {
    if (floor === this.storey) return;
    this.storey = floor;
    for (const piece of this.pieces) piece.image.setVisible(piece.floor === floor);
    const { storey } = this.level.floors[floor] ?? { storey: 0 };
    this.camera.surround(this.level.daylight === 1 && storey === 0);
    this.camera.bound(this.bounds);
    this.emit('floor', floor);
  }

  private namesAround(x: number, y: number): Parameters<Labels['show']>[0] {
    const out: { key: string; text: string; x: number; y: number; great: boolean }[] = [];
    for (const [index, object] of this.level.objects.entries()) {
      if (!handlingOf(object) || object.name === undefined || !isThere(this.level, this.now, index)) continue;
      const being = this.beings.spriteOf(index);
      const at = being ?? this.cellToPixel(object.cell);
      if (Math.abs(at.x - x) > NEAR || Math.abs(at.y - y) > NEAR || !this.isVisible(this.cellAt(at.x, at.y)!)) continue;
      out.push({ key: `o${index}`, text: object.name, x: at.x, y: at.y + TILE * (being ? 1.1 : 1.3), great: false });
    }
    const far = (one: { x: number; y: number }): number => (one.x - x) ** 2 + (one.y - y) ** 2;
    return out.sort((a, b) => far(a) - far(b)).slice(0, 2);
  }

  private feetAt(cell: number): { x: number; y: number } {
    const { x, y } = this.cellToPixel(cell);
    return { x, y: y + TILE / 4 };
  }
}
