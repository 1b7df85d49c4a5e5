import {
  generateLevel,
  generateWorld,
  LEVEL_KINDS,
  nextSteps,
  parseRecipe,
  type Place,
  type Quest,
  type QuestLog,
  type QuestStep,
  type World,
} from '@hinterland/core';
import * as Phaser from 'phaser';
import { afterEach, expect, test, vi } from 'vitest';
import { Play } from '../example/play.ts';
import { Screen } from '../example/screen.ts';
import type { LevelView } from '../src/level/level-view.ts';
import { wayOf } from '../src/level/level-way.ts';
import { newQuestLog, offersOf } from '../src/quest-log.ts';
import { questObjects } from '../src/quest-level.ts';
import { taskOf } from '../src/quest-task.ts';
import type { WorldView } from '../src/world-view.ts';
import { boot, quit, step } from './boot.ts';

afterEach(quit);
afterEach(() => void vi.unstubAllGlobals());

const SIZE = 96;
/** Milliseconds of a frame: physics takes its own smaller steps within it. */
const FRAME = 1000 / 30;
/** How near to the middle of a cell one comes, pixels: more than half of what one walks in a frame. */
const NEAR = 2;
const KEYS = { ArrowRight: 39, ArrowLeft: 37, ArrowDown: 40, ArrowUp: 38, Space: 32, Escape: 27, KeyG: 71 } as const;
type KeyName = keyof typeof KEYS;
/** What the player below knows how to do. */
const DEEDS: ReadonlySet<string> = new Set(['goto', 'listen', 'report', 'take', 'give', 'use', 'explore', 'read']);

interface Course {
  readonly seed: string;
  readonly quest: Quest;
  readonly vault: Place;
}

/** A short quest that shuts something away not far from the way in: whatever worlds are like, one of these has one. */
function findCourse(): Course {
  for (let k = 26; k < 126; k++) {
    const seed = `key-${k}`;
    const world = generateWorld(parseRecipe({ seed, size: SIZE }));
    const log = newQuestLog(world);
    for (const quest of world.quests) {
      const gate = quest.gates.find(({ at }) => at.startsWith('place:'));
      if (!gate || quest.steps.length > 10 || quest.steps.some(({ action }) => !DEEDS.has(action))) continue;
      const vault = world.places[Number(gate.at.slice(6))];
      if (offersOf(world, log, world.characters[quest.giver].id)[0] !== quest || vault.population > 0) continue;
      // What else is done with one's hands is done among people, where nothing has to be looked for.
      if (quest.steps.some((one) => one.place !== vault.id && taskOf(quest, one).kind === 'act')) continue;
      const { objects, proof } = generateLevel(world, vault.id);
      const lock = objects.findIndex(({ asks, quest: of }) => asks !== undefined && of === quest.id);
      if (lock >= 0 && proof.objectSteps[lock] <= 120) return { seed, quest, vault };
    }
  }
  throw new Error('no such quest in a hundred worlds');
}

/** Plays the example with its keys, a frame at a time: nothing here waits for a clock. */
class Player {
  readonly play: Play;
  readonly screen: Screen;
  readonly view: WorldView;
  readonly hero: Phaser.Physics.Arcade.Sprite;
  private readonly down = new Set<KeyName>();

  constructor(play: Play, screen: Screen, view: WorldView) {
    this.play = play;
    this.screen = screen;
    this.view = view;
    this.hero = play.children.list.find((object) => object instanceof Phaser.Physics.Arcade.Sprite)!;
  }

  get world(): World {
    return this.view.world;
  }

  get log(): QuestLog {
    return (this.play as unknown as { log: QuestLog }).log;
  }

  get level(): LevelView | undefined {
    return this.play.hinterland.level;
  }

  press(key: KeyName): void {
    this.hold([key]);
    this.hold([]);
  }

  /** Holds exactly these keys for a frame. */
  private hold(keys: readonly KeyName[]): void {
    const send = (type: 'keydown' | 'keyup', code: KeyName): void =>
      void window.dispatchEvent(new KeyboardEvent(type, { code, key: code, keyCode: KEYS[code], bubbles: true }));
    for (const key of this.down) if (!keys.includes(key)) send('keyup', key);
    for (const key of keys) if (!this.down.has(key)) send('keydown', key);
    this.down.clear();
    for (const key of keys) this.down.add(key);
    step(1, FRAME);
  }

  /** Walks to within reach of a cell of the level, through whatever doors and over whatever stairs there are. */
  walk(level: LevelView, cell: number): void {
    const reach = level.reach()!;
    const way = wayOf(reach, cell) ?? [];
    expect(way.length, `a way to cell ${cell} of ${level.level.name}`).toBeGreaterThan(0);
    for (const [k, to] of way.entries()) {
      const before = way[Math.max(0, k - 1)];
      const { width } = level.level.rect;
      const apart = Math.abs((to % width) - (before % width)) + Math.abs(Math.floor(to / width) - Math.floor(before / width));
      if (apart > 2) {
        for (let tries = 0; tries < 12 && level.cellAt(this.hero.x, this.hero.y) !== to; tries++) this.press('Space');
        continue;
      }
      const at = level.cellToPixel(to);
      const far = (): [number, number] => [at.x - this.hero.x, at.y + 4 - this.hero.y];
      const there = (): boolean => far().every((one) => Math.abs(one) < NEAR);
      for (let frame = 0; frame < 30 && !there(); frame++) {
        const [dx, dy] = far();
        const keys: KeyName[] = [];
        if (Math.abs(dx) >= NEAR) keys.push(dx > 0 ? 'ArrowRight' : 'ArrowLeft');
        if (Math.abs(dy) >= NEAR) keys.push(dy > 0 ? 'ArrowDown' : 'ArrowUp');
        this.hold(keys);
      }
      expect(there(), `cell ${to} of ${level.level.name}, after ${before}, can be walked on`).toBe(true);
    }
    this.hold([]);
  }

  /** Goes to an object and does what is to be done with it; whoever stands in the way is beaten first. */
  handle(level: LevelView, object: number): void {
    const { cell, solid } = level.level.objects[object];
    const { width } = level.level.rect;
    const reach = level.reach()!;
    const beside = [cell - 1, cell + 1, cell - width, cell + width, cell - width - 1, cell - width + 1, cell + width - 1, cell + width + 1];
    const stand = solid || reach.steps[cell] < 0 ? beside.filter((one) => reach.steps[one] >= 0) : [cell];
    stand.sort((a, b) => reach.steps[a] - reach.steps[b]);
    expect(stand.length, `a way to ${level.level.objects[object].name}`).toBeGreaterThan(0);
    this.walk(level, stand[0]);
    for (let tries = 0; tries < 30 && !level.state.had.includes(object); tries++) this.press('Space');
  }

  /** Sets out over the map to a place: those walks are tried elsewhere. */
  travel(place: Place): void {
    const { level } = this;
    if (level?.place.id === place.id) return;
    if (level) {
      this.walk(level, level.level.entrance);
      for (let tries = 0; tries < 12 && this.level; tries++) this.press('Space');
      expect(this.level).toBeUndefined();
    }
    const { x, y } = this.view.cellToPixel(place.cell);
    this.stand(x, y);
  }

  private stand(x: number, y: number): void {
    this.hero.body!.reset(x, y);
    this.play.cameras.main.centerOn(x, y);
    step(1);
    this.view.settle();
    step(1);
  }

  async enter(place: Place): Promise<LevelView> {
    if (this.level?.place.id === place.id) return this.level;
    const entered = new Promise<LevelView>((resolve) => this.play.hinterland.events.once('enter', resolve));
    step(1);
    this.press('KeyG');
    const level = await entered;
    // What the game does when its own promise comes true.
    await Promise.resolve();
    step(2);
    return level;
  }

  /** Walks up to somebody, at an hour when they are out of doors, and speaks to them. */
  speakTo(id: number): void {
    const { home, name } = this.world.characters[id];
    for (let hour = 8; hour < 32 && !this.view.people.has(id as never); hour++) {
      this.view.clock.waitUntil(hour % 24);
      const day = this.world.places[home];
      const { x, y } = this.view.cellToPixel(day.cell);
      this.stand(x, y);
    }
    const person = this.view.people.get(id as never);
    expect(person, `${name} is about`).toBeDefined();
    this.view.clock.stopped = true;
    // Of a crowd the nearest is spoken to.
    this.stand(person!.sprite.x, person!.sprite.y + 1);
    this.press('Space');
    expect(this.screen.isOpen).toBe(true);
    this.view.clock.stopped = false;
  }

  /** Does what a quest asks for next. */
  async follow(quest: Quest, { step: next }: { readonly step: QuestStep }): Promise<void> {
    const task = taskOf(quest, next);
    const place = this.world.places[task.place];
    this.travel(place);
    if (task.kind === 'talk') {
      this.speakTo(task.character);
      this.press('Escape');
    } else if (task.kind === 'act') {
      if (place.population > 0 || !LEVEL_KINDS.includes(place.kind)) {
        this.view.clock.waitUntil(2);
        step(2);
        this.press('Space');
        return;
      }
      const level = await this.enter(place);
      const wanted = questObjects(this.world, this.log, level.level, level.state, quest.id);
      const steps = (): Int32Array => level.reach()!.steps;
      // What bars the way is opened first, in the order that the level's own proof names.
      for (const { object } of level.level.proof.order)
        if (
          wanted.length > 0 &&
          steps()[level.level.objects[wanted[0]].cell] < 0 &&
          object !== wanted[0] &&
          !level.state.had.includes(object)
        )
          this.handle(level, object);
      if (wanted.length > 0) this.handle(level, wanted[0]);
      else this.press('Space');
    }
  }
}

test('a quest that shuts something away is taken, what opens it is had, its vault is opened, and the prize brought home', async () => {
  const { seed, quest, vault } = findCourse();
  // What the worker would do is done here and now.
  vi.stubGlobal('Worker', undefined);
  const first = await boot(undefined, { type: Phaser.WEBGL, width: 240, height: 160 });
  const { scene: manager } = first.game;
  manager.add('screen', Screen, true);
  const play = manager.add('play', Play, true, { seed, size: SIZE }) as Play;
  const screen = manager.getScene('screen') as Screen;
  step(2);
  const view = await new Promise<WorldView>((resolve) => play.hinterland.events.once('ready', resolve));
  await Promise.resolve();
  step(2);
  const player = new Player(play, screen, view);

  player.speakTo(quest.giver);
  player.press('Space');
  player.press('Escape');
  expect(player.log.entries[quest.id].state).toBe('active');

  let opened = false;
  for (let turn = 0; turn < 40 && player.log.entries[quest.id].state === 'active'; turn++) {
    const [next] = nextSteps(view.world, player.log, quest.id);
    const { facts } = player.log.entries[quest.id];
    await player.follow(quest, next);
    const { objects } = player.level?.level ?? { objects: [] };
    opened ||= objects.some(({ asks, quest: of }, i) => asks !== undefined && of === quest.id && player.level!.state.had.includes(i));
    expect(player.log.entries[quest.id].facts, next.step.text).not.toBe(facts);
  }
  expect(player.log.entries[quest.id].state).toBe('completed');
  expect(opened, `${vault.name} was opened`).toBe(true);
});
