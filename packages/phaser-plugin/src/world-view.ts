import * as Phaser from 'phaser';
import { type Biome, type Character, LEVEL_KINDS, type Place, type PlaceId, type SpriteSheet, type World } from '@hinterland/core';
import { FRAMES, TILE } from './art/ground-tile.ts';
import { GROUNDS } from './art/grounds.ts';
import type { LevelState } from './level/level-state.ts';
import { placeAt, type Walker } from './view/walker.ts';
import type { MapPlan } from './map/map-plan.ts';
import { findWay } from './map/paths.ts';
import { builtRadius } from './map/settlement-plan.ts';
import { DEPTH } from './view/chunk.ts';
import { viewRectOf } from './view/chunk-plan.ts';
import { Country } from './view/country.ts';
import { Labels } from './view/labels.ts';
import { type Mark, Marks } from './view/marks.ts';
import { Clock, type ClockOptions } from './view/clock.ts';
import { Night } from './view/night.ts';
import { Crowd, NEAR_PERSON } from './view/crowd.ts';
import { uploadSheet } from './level/being.ts';
import { feetOf, type Person, uploadPerson } from './view/person.ts';
import { WorldMap } from './view/world-map.ts';

/** How a world is shown. */
export interface ViewOptions {
  /** Chunks kept ready beyond what the camera sees (default 1). */
  readonly padChunks?: number;
  /** Milliseconds a frame may spend on making chunks; at least one is made (default 3). */
  readonly maxChunkMsPerFrame?: number;
  /** Whether water, rock and houses stop bodies (default true). */
  readonly collide?: boolean;
  /** Whether people of the world are about, each on their day's way (default true). */
  readonly people?: boolean;
  /** Whether names show when the followed sprite comes near (default true). */
  readonly labels?: boolean;
  /** Whether the water moves (default true). */
  readonly animate?: boolean;
  /** How long a day lasts (8 minutes) and at which hour it begins (9). */
  readonly day?: ClockOptions;
  /** Whether it grows dark at night, with light in the windows (default true). */
  readonly night?: boolean;
}

/** What lies on one cell of the map. */
export interface TileInfo {
  /** Index into the world's layers. */
  readonly cell: number;
  /** Name of the ground that is drawn there. */
  readonly ground: string;
  readonly biome: Biome;
  readonly solid: boolean;
  /** Metres above sea level. */
  readonly elevation: number;
}

/** Below this zoom the world is shown from far away, as one picture. */
const FAR_ZOOM = 0.4;
const WATER_BEAT = 240;
/** Milliseconds a frame may spend on drawing people who come into view; at least one is drawn. */
const PEOPLE_MS = 1.5;
/**
 * A world on screen. Emits `chunkadded` and `chunkremoved` with the chunk's column, row and ground layer, and `destroy`.
 * One cell of the world is one tile of 16 pixels; the cell in column x and row y covers the pixels from (16 x, 16 y).
 */
export class WorldView extends Phaser.Events.EventEmitter {
  readonly world: World;
  readonly tileSize: number = TILE;
  /** Live array: hand it to physics.add.collider once; the layers of chunks come and go inside it. */
  readonly collisionLayers: Phaser.Tilemaps.TilemapLayer[] = [];
  /** Where a player begins: on foot in the middle of the world's first place, in pixels. */
  readonly spawn: { readonly x: number; readonly y: number };
  /** The people that stand on the loaded chunks, by character id. */
  readonly people: ReadonlyMap<number, Person>;
  /** What was done and seen in places that were entered, by place id. */
  readonly visits: Map<PlaceId, { readonly state: LevelState; readonly seen: Uint8Array }> = new Map();
  /** The time of day. */
  readonly clock: Clock;
  private readonly crowd: Crowd;
  private readonly darkness: Night | undefined;
  private last = 0;
  private readonly map: WorldMap;
  private readonly scene: Phaser.Scene;
  private readonly name: string;
  private readonly options: Required<ViewOptions>;
  private readonly country: Country;
  private readonly personKeys = new Set<string>();
  private readonly labels: Labels;
  private readonly marks: Marks;
  private readonly light: Phaser.GameObjects.Image;
  private readonly overview: Phaser.GameObjects.Image;
  private hero: Walker | undefined;
  private water = 0;
  private asleep: { readonly x: number; readonly y: number } | undefined;
  private readonly laidBy: Phaser.Tilemaps.TilemapLayer[] = [];

  constructor(scene: Phaser.Scene, name: string, world: World, plan: MapPlan, options: ViewOptions = {}) {
    super();
    this.scene = scene;
    this.name = name;
    this.world = world;
    this.options = {
      padChunks: 1,
      maxChunkMsPerFrame: 3,
      collide: true,
      people: true,
      labels: true,
      animate: true,
      night: true,
      day: {},
      ...options,
    };
    this.clock = new Clock(this.options.day);
    this.crowd = new Crowd(scene, world, plan, (character) => this.personTexture(character));
    this.people = this.crowd.people;
    this.map = new WorldMap(scene, name, world, plan);
    this.labels = new Labels(scene);
    this.marks = new Marks(scene, this.map);
    this.darkness = this.options.night ? new Night(scene, name) : undefined;
    const layers = this.options.collide ? this.collisionLayers : undefined;
    this.country = new Country(scene, this.map, this.options.padChunks, layers, this.darkness, (event, { x, y, ground }) =>
      this.emit(event, x, y, ground),
    );
    this.overview = scene.add.image(0, 0, this.map.overviewKey).setOrigin(0).setScale(TILE).setDepth(DEPTH.overview);
    this.light = scene.add.image(0, 0, this.map.lightKey).setOrigin(0).setScale(TILE).setDepth(DEPTH.light);
    this.spawn = feetOf(this.openCellNear(world.places[world.start]?.cell ?? 0), world.rect.width);
  }

  /** The map's own pixels: what a camera or the physics world should be bound to. */
  get bounds(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
    const { width, height } = this.world.rect;
    // The outermost half tile has no tile of its own on the dual grid.
    return { x: TILE / 2, y: TILE / 2, width: width * TILE - TILE, height: height * TILE - TILE };
  }

  get liveChunks(): number {
    return this.country.size;
  }

  /** Key of the texture with the world seen from far away, one pixel per cell: ready for a small map. */
  get overviewTexture(): string {
    return this.map.overviewKey;
  }

  /** The cell at a point, or undefined beyond the map. */
  cellAt(x: number, y: number): number | undefined {
    const { width, height } = this.world.rect;
    const column = Math.floor(x / TILE);
    const row = Math.floor(y / TILE);
    return column < 0 || row < 0 || column >= width || row >= height ? undefined : row * width + column;
  }

  /** The middle of a cell in pixels. */
  cellToPixel(cell: number): { x: number; y: number } {
    const x = cell % this.world.rect.width;
    return { x: x * TILE + TILE / 2, y: ((cell - x) / this.world.rect.width) * TILE + TILE / 2 };
  }

  /** What lies at a point, or undefined beyond the map. */
  tileAt(x: number, y: number): TileInfo | undefined {
    const cell = this.cellAt(x, y);
    if (cell === undefined) return undefined;
    const { layers, biomes } = this.world;
    const { ground, solid } = this.map.plan;
    return {
      cell,
      ground: GROUNDS[ground[cell]].name,
      biome: biomes[layers.biome[cell]],
      solid: solid[cell] === 1,
      elevation: layers.elevation[cell],
    };
  }

  /** The biome at a point, or undefined beyond the map. */
  biomeAt(x: number, y: number): Biome | undefined {
    return this.tileAt(x, y)?.biome;
  }

  /** The place whose ground a point lies on, the nearest if there are several. */
  placeAt(x: number, y: number): Place | undefined {
    let best: Place | undefined;
    let least = Infinity;
    for (const place of this.world.places) {
      const at = this.cellToPixel(place.cell);
      const far = Math.sqrt((at.x - x) ** 2 + (at.y - y) ** 2);
      if (far < least && far <= (Math.max(1.6, builtRadius(place)) + 0.5) * TILE) {
        least = far;
        best = place;
      }
    }
    return best;
  }

  /** The place whose door is within reach of a point, where it is one that can be entered. */
  doorNear(x: number, y: number, reach = 26): Place | undefined {
    let best: Place | undefined;
    let least = reach;
    for (const { place, x: column, y: row } of this.map.plan.doors) {
      const far = Math.sqrt(((column + 0.5) * TILE - x) ** 2 + ((row + 0.75) * TILE - y) ** 2);
      if (far > least) continue;
      least = far;
      best = this.world.places[place];
    }
    return best && LEVEL_KINDS.includes(best.kind) ? best : undefined;
  }

  /** The cells of a shortest way on foot from the hero to a cell that is not far, or undefined where there is none. */
  wayTo(cell: number): readonly number[] | undefined {
    const from = this.hero && this.cellAt(this.hero.x, this.hero.y);
    const { width, height } = this.world.rect;
    return from === undefined ? undefined : findWay({ width, height, solid: this.map.plan.solid }, from, cell);
  }

  /** The places whose doors lie within so many pixels of a point, the nearest first, each with the cell before its door and how far that is. */
  doorsAround(x: number, y: number, reach: number): readonly { readonly place: Place; readonly cell: number; readonly far: number }[] {
    const { width } = this.world.rect;
    const out: { place: Place; cell: number; far: number }[] = [];
    for (const door of this.map.plan.doors) {
      const far = Math.sqrt(((door.x + 0.5) * TILE - x) ** 2 + ((door.y + 0.75) * TILE - y) ** 2);
      const place = this.world.places[door.place];
      if (far <= reach && LEVEL_KINDS.includes(place.kind))
        out.push({ place, cell: Math.floor(door.y + 0.75) * width + Math.floor(door.x + 0.5), far });
    }
    return out.sort((a, b) => a.far - b.far || a.place.id - b.place.id);
  }

  /** The person nearest to a point within reach, if there is one on screen. */
  personNear(x: number, y: number, reach = 30): Person | undefined {
    return this.crowd.near(x, y, reach);
  }

  /** Key of a texture with someone's walking pictures: see `personFrame`. Made when first asked for. */
  personTexture(character: Pick<Character, 'id' | 'appearance'>): string {
    const key = `${this.name}:person${character.id}`;
    if (!this.personKeys.has(key)) {
      uploadPerson(this.scene, key, character.appearance);
      this.personKeys.add(key);
    }
    return key;
  }

  /** Takes someone's walking pictures, drawn elsewhere, unless they are there already. */
  lendSheet(character: number, sheet: SpriteSheet): void {
    const key = `${this.name}:person${character}`;
    if (this.personKeys.has(key)) return;
    uploadSheet(this.scene, key, sheet);
    this.personKeys.add(key);
  }

  /** Lets the main camera follow a sprite within the map, keeps the sprite sorted among trees and houses, and shows names around it. */
  follow(sprite: Walker): void {
    const { x, y, width, height } = this.bounds;
    this.hero = sprite;
    this.scene.cameras.main.setBounds(x, y, width, height).startFollow(sprite, true);
  }

  /** The signs on the map. */
  setMarks(marks: readonly Mark[]): void {
    this.marks.set(marks);
  }

  get marksShown(): readonly Mark[] {
    return this.marks.list;
  }

  /** A sign of a kind, for a scene to put where it likes; it lives no longer than this view. */
  signImage(scene: Phaser.Scene, kind: Mark['kind']): Phaser.GameObjects.Image {
    return scene.add
      .image(0, 0, this.map.textureKey, this.map.frame(`mark-${kind}`).name)
      .setOrigin(0.5, 1)
      .setDepth(9e6);
  }

  /** The sprite that is followed, if there is one. */
  get followed(): Walker | undefined {
    return this.hero;
  }

  /** True while the hero is inside a place, and nothing of the map is on screen. */
  get isAsleep(): boolean {
    return this.asleep !== undefined;
  }

  /** Takes the map off the screen and remembers where the hero stands; done by `enterLevel`. */
  sleep(): void {
    if (this.asleep) return;
    this.asleep = { x: this.hero?.x ?? 0, y: this.hero?.y ?? 0 };
    this.laidBy.push(...this.collisionLayers.splice(0));
    this.showAll(false);
  }

  /** Brings the map back, and the hero to where they left it. */
  wake(): void {
    const { asleep, hero } = this;
    if (!asleep) return;
    this.asleep = undefined;
    this.collisionLayers.push(...this.laidBy.splice(0));
    this.showAll(true);
    if (!hero) return;
    placeAt(hero, asleep.x, asleep.y);
    this.follow(hero);
    this.scene.cameras.main.centerOn(asleep.x, asleep.y);
  }

  private showAll(visible: boolean): void {
    this.country.show(visible);
    this.crowd.show(visible);
    this.overview.setVisible(visible);
    this.light.setVisible(visible);
    this.marks.show(visible);
    if (!visible) this.darkness?.hide();
    this.labels.show([], 1);
  }

  /** Makes every chunk that the camera needs at once, whatever it costs; the plugin's own frames do it bit by bit. */
  settle(camera: Phaser.Cameras.Scene2D.Camera = this.scene.cameras.main): void {
    this.stream(camera, Infinity);
    if (this.options.people) this.enliven(camera, this.scene.time.now, Infinity);
  }

  /** Called by the plugin once a frame. */
  update(camera: Phaser.Cameras.Scene2D.Camera, time: number): void {
    this.clock.run(this.last === 0 ? 0 : Math.min(250, Math.max(0, time - this.last)));
    this.last = time;
    if (this.asleep) return;
    this.stream(camera, this.options.maxChunkMsPerFrame);
    if (this.options.animate) {
      const beat = Math.floor(time / WATER_BEAT) % FRAMES;
      if (beat !== this.water) this.map.showWater((this.water = beat));
    }
    const { hero } = this;
    if (hero) hero.setDepth(hero.y);
    if (this.options.people) this.enliven(camera, time, PEOPLE_MS);
    this.darkness?.show(viewRectOf(camera), this.clock.hour);
    if (this.options.labels) this.labels.show(hero ? this.namesAround(hero.x, hero.y) : [], camera.zoom);
    this.marks.hover(time, (mark) => this.markPoint(mark));
  }

  override destroy(): void {
    this.country.destroy();
    this.crowd.destroy();
    this.darkness?.destroy();
    this.labels.destroy();
    this.marks.destroy();
    this.light.destroy();
    this.overview.destroy();
    for (const key of this.personKeys) this.scene.textures.remove(key);
    this.personKeys.clear();
    this.map.destroy();
    this.emit('destroy');
    this.removeAllListeners();
  }

  private stream(camera: Phaser.Cameras.Scene2D.Camera, budget: number): void {
    const isFar = camera.zoom < FAR_ZOOM;
    this.light.setVisible(!isFar);
    this.country.stream(camera, isFar, budget);
  }

  private enliven(camera: Phaser.Cameras.Scene2D.Camera, time: number, budget: number): void {
    this.crowd.update(camera, time, this.clock, this.hero, camera.zoom < FAR_ZOOM, budget);
  }

  private namesAround(x: number, y: number): Parameters<Labels['show']>[0] {
    const out: { key: string; text: string; x: number; y: number; great: boolean }[] = [];
    const person = this.personNear(x, y, NEAR_PERSON);
    if (person)
      out.push({
        key: `c${person.character.id}`,
        text: person.character.name,
        x: person.sprite.x,
        y: person.sprite.y + TILE * 1.1,
        great: false,
      });
    const place = this.placeAt(x, y);
    if (place) {
      const at = this.cellToPixel(place.cell);
      out.push({ key: `p${place.id}`, text: place.name, x: at.x, y: at.y - TILE * 3.6, great: true });
    }
    return out;
  }

  private markPoint(mark: Mark): { x: number; y: number } | undefined {
    if (mark.character !== undefined) {
      const person = this.people.get(mark.character);
      return person && { x: person.sprite.x, y: person.sprite.y - TILE * 1.3 };
    }
    const place = mark.place === undefined ? undefined : this.world.places[mark.place];
    if (!place) return undefined;
    const at = this.cellToPixel(place.cell);
    return { x: at.x, y: at.y - TILE * 2.4 };
  }

  /** The cell itself, or the nearest one that can be stood on. */
  private openCellNear(cell: number): number {
    const { width, height } = this.world.rect;
    const x0 = cell % width;
    const y0 = (cell - x0) / width;
    for (let r = 0; r < Math.max(width, height); r++)
      for (let y = y0 - r; y <= y0 + r; y++)
        for (let x = x0 - r; x <= x0 + r; x++)
          if (Math.max(Math.abs(x - x0), Math.abs(y - y0)) === r && !this.map.isSolid(x, y)) return y * width + x;
    return cell;
  }
}
