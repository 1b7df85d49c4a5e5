import * as Phaser from 'phaser';
import { afterEach, expect, test } from 'vitest';
import { Play } from '../example/play.ts';
import { Screen } from '../example/screen.ts';
import { boot, quit, step } from './boot.ts';

afterEach(quit);

const KEYS = { ArrowRight: 39, ArrowLeft: 37, ArrowDown: 40, ArrowUp: 38, Space: 32, KeyJ: 74 } as const;
type KeyName = keyof typeof KEYS;
const send = (type: 'keydown' | 'keyup', code: KeyName): void => {
  window.dispatchEvent(new KeyboardEvent(type, { code, key: code, keyCode: KEYS[code], bubbles: true }));
  step(1);
};
const hold = (code: KeyName, frames: number): void => {
  send('keydown', code);
  step(frames);
  send('keyup', code);
  step(1);
};

/** All the text that a scene shows. */
function textOf(list: Phaser.GameObjects.GameObject[]): string {
  return list
    .map((object) =>
      object instanceof Phaser.GameObjects.Text ? object.text : object instanceof Phaser.GameObjects.Container ? textOf(object.list) : '',
    )
    .filter(Boolean)
    .join('\n');
}

test('the smallest game: a loading screen, a walk, a talk, a quest in the journal', async () => {
  const first = await boot(undefined, { type: Phaser.WEBGL, width: 640, height: 400 });
  const { scene: manager } = first.game;
  manager.add('screen', Screen, true);
  const play = manager.add('play', Play, true, { seed: 'copper-otter', size: 128 }) as Play;
  const screen = manager.getScene('screen') as Screen;
  step(2);
  expect(textOf(screen.children.list)).toContain('copper-otter');
  const view = await new Promise<Parameters<Screen['ready']>[0]>((resolve) => play.hinterland.events.once('ready', resolve));
  await new Promise((resolve) => setTimeout(resolve, 0));
  step(2);

  // A walk: some way is open, and it leads on foot over ground that is not solid.
  const hero = play.children.list.find((object) => object instanceof Phaser.Physics.Arcade.Sprite)!;
  const begin = { x: hero.x, y: hero.y };
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft'] as const) hold(key, 40);
  expect(Math.abs(hero.x - begin.x) + Math.abs(hero.y - begin.y)).toBeGreaterThan(16);
  const { x, y } = hero.body!.center;
  expect(view.tileAt(x, y)?.solid).toBe(false);

  // A talk with somebody who has something to ask.
  const quest = view.world.quests[0];
  const home = view.cellToPixel(view.world.places[view.world.characters[quest.giver].home].cell);
  hero.setPosition(home.x, home.y);
  play.cameras.main.centerOn(home.x, home.y);
  step(1);
  view.settle();
  const giver = view.people.get(quest.giver)!;
  hero.body!.reset(giver.sprite.x + 5, giver.sprite.y + 2);
  step(2);
  expect(textOf(screen.children.list)).toContain(`talk to ${giver.character.name}`);
  hold('Space', 1);
  expect(textOf(screen.children.list)).toContain(giver.character.name);
  expect(textOf(screen.children.list)).toMatch(/Take “/);
  const stood = { x: hero.x, y: hero.y };
  hold('ArrowRight', 10);
  expect({ x: hero.x, y: hero.y }).toEqual(stood); // nobody walks away in the middle of a talk
  hold('Space', 1);
  hold('KeyJ', 1);
  const taken = textOf(screen.children.list);
  expect(taken).toContain('Journal');
  expect(view.world.quests.some(({ giver: who, name }) => who === quest.giver && taken.includes(name))).toBe(true);
  hold('KeyJ', 1);
  expect(textOf(screen.children.list)).not.toContain('Journal');
});
