import { plainLooks } from '@hinterland/core';
import {
  advanceQuests,
  type Deed,
  directionOf,
  type Direction,
  emptyQuestLog,
  journalOf,
  offersOf,
  personFrame,
  questMarks,
  type QuestLog,
  standOnFeet,
  taskOf,
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
  private log: QuestLog = emptyQuestLog();
  private facing: Direction = 'down';
  private here: number | undefined;

  async create({ seed, size }: { readonly seed: string; readonly size: number }): Promise<void> {
    this.screen = this.scene.get('screen') as Screen;
    this.scene.bringToTop('screen');
    this.screen.begin(seed);
    this.hinterland.events.on('progress', this.screen.progress, this.screen);
    const view = await this.hinterland.create({ seed, size });
    this.view = view;

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
    this.screen.follow(this.hero.x, this.hero.y, this.hint(this.view));
  }

  private listen(): void {
    const keyboard = this.input.keyboard!;
    this.keys = keyboard.addKeys('UP,DOWN,LEFT,RIGHT,W,A,S,D') as Record<Key, Phaser.Input.Keyboard.Key>;
    const act = (): void => this.act(this.view!);
    keyboard.on('keydown-SPACE', act).on('keydown-ENTER', act);
    keyboard.on('keydown-J', () => this.screen.toggleJournal(journalOf(this.view!.world, this.log)));
    keyboard.on('keydown-M', () => this.screen.toggleMap());
    keyboard.on('keydown-ESC', () => this.screen.close());
  }

  /** Coming to a place may be what a quest asks for. */
  private notice(view: WorldView): void {
    const place = view.placeAt(this.hero.x, this.hero.y);
    if (place?.id === this.here) return;
    this.here = place?.id;
    if (place) this.advance({ kind: 'arrive', place: place.id });
  }

  private advance(deed: Deed): boolean {
    const { world } = this.view!;
    const next = advanceQuests(world, this.log, deed);
    if (next === this.log) return false;
    for (const id of next.done)
      if (!this.log.done.includes(id)) this.screen.note(`Quest done: ${world.quests[id].name}. Reward: ${world.quests[id].reward.text}`);
    const grew = next.active.find((entry) => this.log.active.some((old) => old.quest === entry.quest && old.step < entry.step));
    if (grew) this.screen.note(world.quests[grew.quest].steps[grew.step].text);
    this.log = next;
    this.view!.setMarks(questMarks(world, next));
    return true;
  }

  /** What the action key would do here, in words. */
  private hint(view: WorldView): string {
    const person = view.personNear(this.hero.x, this.hero.y);
    if (person) return `Space: talk to ${person.character.name}`;
    const task = this.handwork(view);
    return task ? `Space: ${task}` : '';
  }

  /** The text of a step that is to be done with one's hands at this place. */
  private handwork(view: WorldView): string | undefined {
    const entry = this.log.active.find(({ quest, step }) => {
      const task = taskOf(view.world.quests[quest], view.world.quests[quest].steps[step]);
      return task.kind === 'act' && task.place === this.here;
    });
    return entry && view.world.quests[entry.quest].steps[entry.step].text;
  }

  private act(view: WorldView): void {
    if (this.screen.isOpen) {
      this.screen.advance();
      return;
    }
    const person = view.personNear(this.hero.x, this.hero.y);
    if (person) this.talk(view, person.character.id);
    else if (this.here !== undefined) this.advance({ kind: 'act', place: view.world.places[this.here].id });
  }

  private talk(view: WorldView, id: Parameters<typeof offersOf>[2]): void {
    const { world } = view;
    const { name, occupation, home } = world.characters[id];
    const title = `${name}, ${occupation}`;
    const step = this.log.active
      .map(({ quest, step: i }) => ({ quest: world.quests[quest], step: world.quests[quest].steps[i] }))
      .find(({ quest, step: s }) => {
        const task = taskOf(quest, s);
        return task.kind === 'talk' && task.character === id;
      });
    if (step && this.advance({ kind: 'talk', character: id, place: home })) {
      this.screen.say(title, [step.step.text, `“Thank you. ${world.places[home].name} will remember it.”`]);
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
    const tie = world.characters[id].ties[0];
    const friend = tie && world.characters[tie.to];
    this.screen.say(title, [
      friend ? `“Good day. If you meet ${friend.name}, my ${tie.kind}, give my regards.”` : `“Welcome to ${world.places[home].name}.”`,
    ]);
  }
}
