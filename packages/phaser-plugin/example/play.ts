import { LEVEL_KINDS, type LevelObject, makeConversation, nextSteps, plainLooks, type QuestStep } from '@hinterland/core';
import {
  advanceQuests,
  type Deed,
  directionOf,
  type Direction,
  bringsAlong,
  handworkAt,
  handworkInside,
  journalOf,
  type LevelView,
  newQuestLog,
  offersOf,
  personFrame,
  questMarks,
  questObjects,
  type QuestLog,
  refusalOf,
  standOnFeet,
  uploadPerson,
  type WorldView,
} from '@hinterland/phaser-plugin';
import * as Phaser from 'phaser';
import type { Screen } from './screen.ts';

const SPEED = 96;
const HERO = plainLooks({
  height: 1.75,
  hairStyle: 'swept',
  outfit: {
    garment: 'tunic',
    main: '#a8463c',
    trim: '#e3d5ac',
    headwear: 'none',
    cloth: '#a8463c',
    accessory: 'scarf',
    because: 'a long road ahead',
  },
});
type Key = 'UP' | 'DOWN' | 'LEFT' | 'RIGHT' | 'W' | 'A' | 'S' | 'D';

/** The world, the hero in it, and what the keys do. */
export class Play extends Phaser.Scene {
  private view: WorldView | undefined;
  private hero!: Phaser.Physics.Arcade.Sprite;
  private keys!: Record<Key, Phaser.Input.Keyboard.Key>;
  private screen!: Screen;
  private log!: QuestLog;
  private facing: Direction = 'down';
  private here: number | undefined;
  private entering = false;

  async create({ seed, size }: { readonly seed: string; readonly size: number }): Promise<void> {
    this.screen = this.scene.get('screen') as Screen;
    this.scene.bringToTop('screen');
    this.screen.begin(seed);
    this.hinterland.events.on('progress', this.screen.progress, this.screen);
    const view = await this.hinterland.create({ seed, size });
    this.view = view;
    this.log = newQuestLog(view.world);

    uploadPerson(this, 'hero', HERO);
    this.hero = standOnFeet(this.physics.add.sprite(view.spawn.x, view.spawn.y, 'hero', 0));
    this.hero.body!.setSize(9, 6).setOffset(3.5, 15);
    this.physics.add.collider(this.hero, view.collisionLayers);
    view.follow(this.hero);
    this.cameras.main.setZoom(3).centerOn(view.spawn.x, view.spawn.y);
    view.settle();
    view.setMarks(questMarks(view.world, this.log));
    this.screen.ready(view);
    this.listen();
  }

  override update(): void {
    if (!this.view) return;
    const { UP, DOWN, LEFT, RIGHT, W, A, S, D } = this.keys;
    const busy = this.screen.isOpen;
    const dx = busy ? 0 : Number(RIGHT.isDown || D.isDown) - Number(LEFT.isDown || A.isDown);
    const dy = busy ? 0 : Number(DOWN.isDown || S.isDown) - Number(UP.isDown || W.isDown);
    const way = new Phaser.Math.Vector2(dx, dy).normalize().scale(SPEED);
    this.hero.setVelocity(way.x, way.y);
    const moves = dx !== 0 || dy !== 0;
    if (moves) this.facing = directionOf(dx, dy);
    this.hero.setFrame(personFrame(this.facing, moves ? Math.floor(this.time.now / 130) : 0));
    this.notice(this.view);
    this.screen.follow(this.hero.x, this.hero.y, this.hint(this.view), this.hinterland.level !== undefined);
  }

  private listen(): void {
    const keyboard = this.input.keyboard!;
    this.keys = keyboard.addKeys('UP,DOWN,LEFT,RIGHT,W,A,S,D') as Record<Key, Phaser.Input.Keyboard.Key>;
    const act = (): void => this.act(this.view!);
    keyboard.on('keydown-SPACE', act).on('keydown-ENTER', act);
    keyboard.on('keydown-J', () => this.screen.toggleJournal(journalOf(this.view!.world, this.log)));
    keyboard.on('keydown-G', () => this.goIn(this.view!));
    keyboard.on('keydown-F', () => this.hinterland.level?.search());
    keyboard.on('keydown-M', () => this.screen.toggleMap());
    keyboard.on('keydown-ESC', () => this.screen.close());
  }

  /** Coming to a place may be what a quest asks for. */
  private notice(view: WorldView): void {
    const door = this.hinterland.level ? undefined : view.doorNear(this.hero.x, this.hero.y);
    if (door) this.hinterland.prepareLevel(view, door.id);
    const place = this.hinterland.level?.place ?? view.placeAt(this.hero.x, this.hero.y);
    if (place?.id === this.here) return;
    this.here = place?.id;
    if (place) this.advance({ kind: 'arrive', place: place.id });
  }

  private advance(deed: Deed): boolean {
    const { world } = this.view!;
    const next = advanceQuests(world, this.log, deed);
    if (next === this.log) return false;
    for (const quest of world.quests) {
      const [was, is] = [this.log.entries[quest.id], next.entries[quest.id]];
      if (was === is) continue;
      if (was.state === 'active' && is.state !== 'active') {
        const told = is.ending === null ? '' : quest.endings[is.ending].text;
        this.screen.note(is.state === 'completed' ? `Quest done: ${quest.name}. ${quest.reward.text}` : `${quest.name}: ${told}`);
      } else if (is.state === 'active' && is.done.length > was.done.length) {
        const [step] = nextSteps(world, next, quest.id);
        if (step) this.screen.note(step.step.text);
      }
    }
    this.log = next;
    this.view!.setMarks(questMarks(world, next));
    this.sign();
    return true;
  }

  /** Signs over what quests want in the level that the hero is in. */
  private sign(): void {
    const { level } = this.hinterland;
    level?.setMarks(questObjects(level.world, this.log, level.level, level.state));
  }

  /** What a quest asks of one's hands here, beyond what lies here to be had. */
  private work(view: WorldView): QuestStep | undefined {
    const { level } = this.hinterland;
    if (level) {
      const action = level.actionAt();
      const found = handworkInside(view.world, this.log, level.level, level.state, action?.object);
      return action && found?.object === undefined ? undefined : found?.step;
    }
    const place = this.here === undefined ? undefined : view.world.places[this.here];
    // What lies within a place where nobody lives is done inside.
    if (!place || (place.population === 0 && LEVEL_KINDS.includes(place.kind))) return undefined;
    return handworkAt(view.world, this.log, place.id)?.step;
  }

  /** What the action key would do here, in words. */
  private hint(view: WorldView): string {
    const { level } = this.hinterland;
    const work = this.work(view);
    if (level) {
      const action = level.actionAt();
      if (work) return `Space: ${work.text}`;
      return action ? (action.kind === 'locked' ? action.text : `Space: ${action.text}`) : '';
    }
    const person = view.personNear(this.hero.x, this.hero.y);
    const door = view.doorNear(this.hero.x, this.hero.y);
    const inside = door ? `G: enter ${door.name}` : '';
    if (person) return `Space: talk to ${person.character.name}   ${inside}`.trim();
    if (work) return `Space: ${work.text}   ${inside}`.trim();
    return door ? `Space: enter ${door.name}` : '';
  }

  /** Through the door within reach, whoever stands before it. */
  private goIn(view: WorldView): void {
    const door = this.screen.isOpen || this.hinterland.level ? undefined : view.doorNear(this.hero.x, this.hero.y);
    if (door) this.enter(view, door.id);
  }

  /** Into a place: its level stands in the map's stead until it is left. */
  private enter(view: WorldView, place: number): void {
    if (this.entering) return;
    this.entering = true;
    this.screen.note('The door opens …');
    const entered = this.hinterland.enterLevel(view, place);
    void entered.finally(() => (this.entering = false));
    void entered.then((level: LevelView) => {
      level.on('had', (object: LevelObject, index: number) => {
        if (object.text) this.screen.note(object.text);
        this.advance({ kind: 'have', level: level.level, object: index });
        this.sign();
      });
      this.sign();
      level.on('asks', (object: LevelObject, index: number) => {
        if (bringsAlong(view.world, this.log, object)) level.have(index);
        else this.screen.note(refusalOf(view.world, this.log, object));
      });
      level.on('talk', (object: LevelObject) => object.character !== undefined && this.talk(view, object.character));
      level.on('trap', (object: LevelObject) => this.screen.note(`A trap: ${object.name ?? 'a snare'}!`));
      level.on('found', () => this.screen.note('Something was hidden here.'));
    });
  }

  private act(view: WorldView): void {
    if (this.screen.isOpen) {
      this.screen.advance();
      return;
    }
    const { level } = this.hinterland;
    const work = this.work(view);
    const place = level?.place.id ?? view.world.places[this.here ?? -1]?.id;
    if (level) {
      const action = level.actionAt();
      if (work && place !== undefined) this.advance({ kind: 'act', place });
      else if (action) level.perform(action);
      return;
    }
    const person = view.personNear(this.hero.x, this.hero.y);
    if (person) this.talk(view, person.character.id);
    else if (work && place !== undefined) this.advance({ kind: 'act', place });
    else this.goIn(view);
  }

  private talk(view: WorldView, id: Parameters<typeof offersOf>[2]): void {
    const { world } = view;
    const { name, occupation, home } = world.characters[id];
    const title = `${name}, ${occupation}`;
    const told = this.log.entries;
    this.advance({ kind: 'talk', character: id, place: home });
    if (this.log.entries.some(({ state, done }, quest) => state !== 'offered' && done.length > told[quest].done.length)) {
      this.screen.say(title, ['“I am glad that you came.”']);
      return;
    }
    const [offer] = offersOf(world, this.log, id);
    if (offer) {
      this.screen.ask(title, [offer.text], `Take “${offer.name}”?`, () => {
        this.advance({ kind: 'take', quest: offer.id });
        this.screen.note(`New quest: ${offer.name}. Press J for the journal.`);
      });
      return;
    }
    const { nodes } = makeConversation(world, id);
    this.screen.say(
      title,
      nodes.filter(({ id: node }) => ['greeting', 'work', 'news'].includes(node)).map(({ text }) => text),
    );
  }
}
