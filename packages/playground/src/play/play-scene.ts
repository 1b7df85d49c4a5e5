import {
  directionOf,
  HinterlandPlugin,
  type LevelAction,
  type LevelView,
  type Mark,
  type Person,
  personFrame,
  standOnFeet,
  wayOf,
  type WorldView,
} from '@hinterland/phaser-plugin';
import type { Level, LevelObject, PlaceId, World } from '@hinterland/core';
import * as Phaser from 'phaser';
import { aroundInside, aroundOutside, type Near } from './around.ts';
import type { SavedGame } from './saved.ts';
import { newStroll, type Stroll, strollOn } from './stroll.ts';

/** What the page around the game hears of it. */
export interface PlayEvents {
  readonly onReady: () => void;
  /** Who stands within reach; null when nobody does. */
  readonly onNear: (character: number | null) => void;
  /** Where the player stands; null in the wild. */
  readonly onPlace: (place: PlaceId | null) => void;
  /** The door within reach of the player; null when there is none. */
  readonly onDoor: (place: PlaceId | null) => void;
  /** The place whose door is opening; null when it stands open. */
  readonly onEntering: (place: PlaceId | null) => void;
  /** The level that the player is in; null out on the map. */
  readonly onLevel: (level: LevelView | null, floor: string) => void;
  /** What can be done where the player stands in a level. */
  readonly onAction: (action: LevelAction | null) => void;
  /** Something was taken, opened, read, freed or defeated. */
  readonly onHad: (level: Level, object: number) => void;
  /** Something that a quest's key, word or tool opens was tried; the answer is why it stays shut, or null where it opens. */
  readonly onAsks: (object: LevelObject) => string | null;
  /** A new hour of the day has begun, so many hours after the last one that was told. */
  readonly onHour: (hour: number, passed: number) => void;
  readonly onTalk: (character: number) => void;
  /** Something worth a word happened. */
  readonly onNote: (text: string) => void;
  readonly onError: (message: string) => void;
}

export interface PlayHandle {
  readonly setMarks: (marks: readonly Mark[]) => void;
  readonly zoomBy: (factor: number) => void;
  /** While someone speaks the player stands still. */
  readonly hold: (held: boolean) => void;
  /** Goes in at the door within reach. */
  readonly enter: () => void;
  /** Does what can be done in a level. */
  readonly perform: () => void;
  /** Lets time go by until the morning, or until the evening where it is day. */
  readonly rest: () => void;
  /** Looks for what is hidden. */
  readonly search: () => void;
  /** Signs over these objects of the level. */
  readonly setWanted: (objects: readonly number[]) => void;
  /** What is around and can be walked to, for those who do not see it. */
  readonly around: () => readonly Near[];
  /** Walks to a cell of the map or the level that one is in; any other step ends it. */
  readonly goTo: (cell: number) => void;
  readonly destroy: () => void;
}

/** Pixels a second; a tile is 16 pixels. */
const WALK = 110;
const RUN = 240;
/** Ways of more cells than this are run. */
const FAR = 12;

/** The world on foot: walk with the arrow keys, WASD or a held pointer; shift runs. */
class PlayScene extends Phaser.Scene {
  readonly #world: World;
  readonly #place: number | null;
  readonly #saved: SavedGame;
  readonly #events: PlayEvents;
  #view: WorldView | null = null;
  #hero: Phaser.Physics.Arcade.Sprite | null = null;
  #keys: Record<string, Phaser.Input.Keyboard.Key> = {};
  #near: Person | undefined;
  #at: PlaceId | null = null;
  #held = false;
  #door: PlaceId | null = null;
  #action: LevelAction | undefined;
  #marks: readonly Mark[] = [];
  #wanted: readonly number[] = [];
  #stroll: Stroll | null = null;
  #entering = false;
  #told: number;
  /** No shaking where motion is not wanted. */
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  constructor(world: World, place: number | null, saved: SavedGame, events: PlayEvents) {
    super('play');
    this.#world = world;
    this.#place = place;
    this.#saved = saved;
    this.#told = Math.floor(saved.hours);
    this.#events = events;
  }

  create(): void {
    this.#begin().catch((error: unknown) => this.#events.onError(error instanceof Error ? error.message : String(error)));
  }

  async #begin(): Promise<void> {
    const view = await this.hinterland.create({ world: this.#world });
    this.#view = view;
    this.#resume(view);
    const { at } = this.#saved;
    const start =
      at?.place === this.#place
        ? at
        : this.#place === null
          ? view.spawn
          : openNear(view, view.cellToPixel(this.#world.places[this.#place].cell));
    const someone = this.#world.characters.find((character) => character.died === null) ?? this.#world.characters[0];
    // A traveller who is nobody of this world, dressed like one of it.
    const texture = view.personTexture({ ...someone, id: (this.#world.characters.length + 7) as typeof someone.id });
    const hero = standOnFeet(this.physics.add.sprite(start.x, start.y, texture, personFrame('down', 0)));
    hero.setBodySize(8, 5).setOffset((hero.width - 8) / 2, hero.height - 6);
    this.#hero = hero;
    const { x, y, width, height } = view.bounds;
    this.physics.world.setBounds(x, y, width, height);
    hero.setCollideWorldBounds(true);
    this.physics.add.collider(hero, view.collisionLayers);
    view.follow(hero);
    this.cameras.main.setZoom(3).setRoundPixels(true);
    this.#keys = this.input.keyboard!.addKeys('W,A,S,D,UP,LEFT,DOWN,RIGHT,SHIFT', false) as Record<string, Phaser.Input.Keyboard.Key>;
    view.settle();
    this.#events.onReady();
  }

  /** Takes up what was left. */
  #resume(view: WorldView): void {
    const saved = this.#saved;
    view.clock.hours = saved.hours;
    for (const [place, visit] of saved.visits) view.visits.set(place, visit);
    saved.visits = view.visits;
  }

  /** Leaves everything as it is to be found the next time. */
  putAway(): void {
    const [view, hero, saved] = [this.#view, this.#hero, this.#saved];
    if (!view || !hero) return;
    this.#level?.leave();
    saved.hours = view.clock.hours;
    saved.at = { x: hero.x, y: hero.y, place: this.#place };
  }

  setMarks(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#view?.setMarks(marks);
  }

  zoomBy(factor: number): void {
    const camera = this.cameras.main;
    camera.setZoom(Phaser.Math.Clamp(camera.zoom * factor, 0.5, 5));
  }

  get #level(): LevelView | undefined {
    return this.hinterland.level;
  }

  enter(): void {
    const [view, place] = [this.#view, this.#door];
    if (!view || place === null || this.#entering || this.#level) return;
    this.#entering = true;
    this.#events.onEntering(place);
    const camera = this.cameras.main.fadeOut(180, 8, 8, 12);
    this.hinterland
      .enterLevel(view, place)
      .then((level) => this.#come(level))
      .catch((error: unknown) => this.#events.onNote(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        this.#entering = false;
        this.#events.onEntering(null);
        camera.fadeIn(260, 8, 8, 12);
      });
  }

  #come(level: LevelView): void {
    const events = this.#events;
    const tell = (floor: number): void => events.onLevel(level, level.level.floors[floor]?.name ?? '');
    this.#near = undefined;
    events.onNear(null);
    this.#door = null;
    events.onDoor(null);
    this.#hero?.setCollideWorldBounds(false);
    level.on('floor', tell);
    tell(level.floor);
    level.on('had', (object: LevelObject, index: number) => {
      if (object.text) events.onNote(object.text);
      else if (object.kind === 'spawn') events.onNote(`${sentence(object.name ?? 'The foe')} is defeated.`);
      else if (object.opens === undefined && object.kind !== 'landmark') events.onNote(`You have ${object.name ?? object.kind}.`);
      events.onHad(level.level, index);
    });
    level.on('asks', (object: LevelObject, index: number) => {
      const refusal = events.onAsks(object);
      if (refusal === null) level.have(index);
      else events.onNote(refusal);
    });
    level.on('unlocked', (id: string) =>
      events.onNote(`Something opens: ${level.level.locks.find((lock) => lock.id === id)?.name ?? 'a way'}.`),
    );
    level.on('found', () => events.onNote('You find something that was hidden.'));
    level.on('trap', (object: LevelObject) => {
      events.onNote(`A trap: ${object.name ?? 'a snare'}!`);
      if (!this.#calm) this.cameras.main.shake(180, 0.006);
    });
    level.on('talk', (object: LevelObject) => {
      if (object.character !== undefined) events.onTalk(object.character);
    });
    level.once('destroy', () => {
      this.#action = undefined;
      this.#at = null;
      this.#stroll = null;
      this.#hero?.setCollideWorldBounds(true);
      events.onAction(null);
      events.onLevel(null, '');
    });
    level.setMarks(this.#wanted);
  }

  perform(): void {
    if (this.#action && this.#level && !this.#held) this.#level.perform(this.#action);
  }

  rest(): void {
    const clock = this.#view?.clock;
    if (!clock || this.#held || this.#entering) return;
    clock.waitUntil(clock.hour >= 7 && clock.hour < 19 ? 20 : 7.5);
    this.cameras.main.fadeIn(500, 8, 8, 12);
  }

  search(): void {
    if (this.#level && !this.#level.search()) this.#events.onNote('You look about and find nothing.');
  }

  setWanted(objects: readonly number[]): void {
    this.#wanted = objects;
    this.#level?.setMarks(objects);
  }

  around(): readonly Near[] {
    if (this.#level) return aroundInside(this.#level, this.#wanted);
    return this.#view ? aroundOutside(this.#view, this.#marks) : [];
  }

  goTo(cell: number): void {
    const reach = this.#level?.reach();
    const way = reach ? wayOf(reach, cell) : this.#view?.wayTo(cell);
    if (way && this.#calm) this.#standAtEnd(way);
    else this.#stroll = way ? newStroll(way, this.time.now) : null;
    if (!way) this.#events.onNote('There is no way there on foot.');
  }

  /** Sets the hero down at the end of a way without showing the walk, for whom motion is not wanted. */
  #standAtEnd(way: readonly number[]): void {
    const ground = this.#level ?? this.#view!;
    const feet = way.map((cell) => ground.cellToPixel(cell)).map(({ x, y }) => ({ x, y: y + ground.tileSize / 4 }));
    const to = feet.reverse().find(({ x, y }) => ground.tileAt(x, y)?.solid === false);
    if (!to || !this.#hero) return;
    if (this.#level) this.#level.follow(this.#hero, to);
    else {
      this.#hero.body!.reset(to.x, to.y);
      this.cameras.main.centerOn(to.x, to.y);
    }
  }

  hold(held: boolean): void {
    this.#held = held;
    // Nobody walks away while they are spoken to.
    if (this.#view) this.#view.clock.stopped = held;
  }

  override update(): void {
    const [hero, view] = [this.#hero, this.#view];
    if (!hero || !view) return;
    const hours = Math.floor(view.clock.hours);
    if (hours > this.#told) {
      this.#events.onHour(hours % 24, hours - this.#told);
      this.#told = hours;
    }
    const { x, y } = this.#wish(hero);
    const running = (this.#keys['SHIFT']?.isDown ?? false) || (this.#stroll !== null && this.#stroll.way.length > FAR);
    const length = Math.hypot(x, y);
    const speed = length === 0 || this.#held || this.#entering ? 0 : running ? RUN : WALK;
    hero.setVelocity((x / (length || 1)) * speed, (y / (length || 1)) * speed);
    const facing = length === 0 ? null : directionOf(x, y);
    if (facing) hero.setData('facing', facing);
    hero.setFrame(personFrame(hero.getData('facing') ?? 'down', speed === 0 ? 0 : Math.floor(this.time.now / (running ? 90 : 150)) % 4));

    if (this.#level) {
      const action = this.#level.actionAt();
      if (action?.text === this.#action?.text && action?.object === this.#action?.object) return;
      this.#action = action;
      this.#events.onAction(action ?? null);
      return;
    }
    const door = view.doorNear(hero.x, hero.y)?.id ?? null;
    if (door !== this.#door) {
      this.#door = door;
      this.#events.onDoor(door);
      if (door !== null) this.hinterland.prepareLevel(view, door);
    }
    const near = view.personNear(hero.x, hero.y);
    if (near !== this.#near) {
      this.#near = near;
      this.#events.onNear(near?.character.id ?? null);
    }
    const at = view.placeAt(hero.x, hero.y)?.id ?? null;
    if (at !== this.#at) {
      this.#at = at;
      this.#events.onPlace(at);
    }
  }

  /** Where the player wants to go: the keys, or the pointer that is held down. */
  #wish(hero: Phaser.Physics.Arcade.Sprite): { readonly x: number; readonly y: number } {
    const down = (...names: string[]): number => (names.some((name) => this.#keys[name]?.isDown) ? 1 : 0);
    const x = down('D', 'RIGHT') - down('A', 'LEFT');
    const y = down('S', 'DOWN') - down('W', 'UP');
    const pointer = this.input.activePointer;
    if (x !== 0 || y !== 0 || pointer.isDown) this.#stroll = null;
    if (this.#stroll) return this.#along(this.#stroll, hero);
    if (x !== 0 || y !== 0 || !pointer.isDown) return { x, y };
    const to = this.cameras.main.getWorldPoint(pointer.x, pointer.y);
    const [dx, dy] = [to.x - hero.x, to.y - hero.y];
    return Math.hypot(dx, dy) < 6 ? { x: 0, y: 0 } : { x: dx, y: dy };
  }

  /** On along the way that was asked for; stairs and their like are taken as they come. */
  #along(stroll: Stroll, hero: Phaser.Physics.Arcade.Sprite): { readonly x: number; readonly y: number } {
    const ground = this.#level ?? this.#view!;
    const { width } = this.#level?.level.rect ?? this.#world.rect;
    const next = strollOn(stroll, ground, width, hero, this.time.now);
    if (next !== 'end' && 'x' in next) return next;
    if (next === 'end') this.#stroll = null;
    else this.#level?.perform({ kind: 'climb', text: '', to: next.link });
    return { x: 0, y: 0 };
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The nearest point to `from` on which one can stand. */
function openNear(view: WorldView, from: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number } {
  const step = view.tileSize;
  for (let ring = 0; ring < 40; ring++)
    for (let dy = -ring; dy <= ring; dy++)
      for (let dx = -ring; dx <= ring; dx++) {
        if (Math.max(Math.abs(dx), Math.abs(dy)) !== ring) continue;
        const point = { x: from.x + dx * step, y: from.y + dy * step + step / 4 };
        if (view.tileAt(point.x, point.y)?.solid === false) return point;
      }
  return view.spawn;
}

/** Starts the game in an element. */
export function startGame(parent: HTMLElement, world: World, place: number | null, saved: SavedGame, events: PlayEvents): PlayHandle {
  const scene = new PlayScene(world, place, saved, events);
  const game = new Phaser.Game({
    type: Phaser.AUTO,
    parent,
    banner: false,
    audio: { noAudio: true },
    backgroundColor: '#24506f',
    pixelArt: true,
    scale: { mode: Phaser.Scale.RESIZE, width: '100%', height: '100%' },
    physics: { default: 'arcade', arcade: { gravity: { x: 0, y: 0 } } },
    plugins: { scene: [{ key: 'HinterlandPlugin', plugin: HinterlandPlugin, mapping: 'hinterland' }] },
    scene,
  });
  return {
    setMarks: (marks) => scene.setMarks(marks),
    zoomBy: (factor) => scene.zoomBy(factor),
    hold: (held) => scene.hold(held),
    enter: () => scene.enter(),
    perform: () => scene.perform(),
    rest: () => scene.rest(),
    search: () => scene.search(),
    setWanted: (objects) => scene.setWanted(objects),
    around: () => scene.around(),
    goTo: (cell) => scene.goTo(cell),
    destroy: () => {
      scene.putAway();
      game.destroy(true);
    },
  };
}
