import {
  digestWorld,
  generateLevel,
  generateWorld,
  nextSteps,
  parseRecipe,
  type Place,
  type Quest,
  type QuestLog,
  type QuestStep,
  type Recipe,
  type World,
} from '@hinterland/core';
import type { Page } from 'playwright';
import { expect, test, vi } from 'vitest';
import { address, SLOW, stand } from './stand.ts';

const open = stand();
vi.setConfig({ testTimeout: 300_000 });

interface Course {
  readonly recipe: Recipe;
  readonly world: World;
  readonly quest: Quest;
  readonly vault: Place;
}

/** Every pixel of the game is drawn by the processor here. */
const STAGE = { viewport: { width: 640, height: 480 } };
/** What one does with a lock, as it is offered. */
const OPENS = /^E (Try|Answer|Clear) /;

/** How far one sees on the map, in cells: places of the course that are nearer to each other are gone to by the list of what is around. */
const NEAR = 22;
/** Steps from the way in to what opens the vault. */
const AT_HAND = 40;

/** Whether one gets by the lists of what is around from each place of a quest to the next, and in its vault straight to the lock. */
function isAtHand(world: World, quest: Quest, vault: Place): boolean {
  const stops = [world.characters[quest.giver].home, ...quest.steps.map(({ place }) => place)].map((id) => world.places[id].cell);
  const { width } = world.rect;
  const far = (a: number, b: number): number =>
    Math.max(Math.abs((a % width) - (b % width)), Math.abs(Math.floor(a / width) - Math.floor(b / width)));
  if (stops.some((cell, k) => k > 0 && far(cell, stops[k - 1]) > NEAR)) return false;
  const { objects, proof } = generateLevel(world, vault.id);
  const lock = objects.findIndex(({ asks, quest: of }) => asks !== undefined && of === quest.id);
  return lock >= 0 && proof.objectSteps[lock] <= AT_HAND && proof.order.every(({ steps }) => steps >= proof.objectSteps[lock]);
}

/** What the player below knows how to do. */
const DEEDS: ReadonlySet<string> = new Set(['goto', 'listen', 'use', 'explore', 'take', 'give']);

/** A quest that shuts something away near its giver: first heard of, then opened, had and brought back. */
function findCourse(): Course {
  for (let k = 21; k < 221; k++) {
    const recipe = parseRecipe({ seed: `key-${k}`, size: 128 });
    const world = generateWorld(recipe);
    for (const quest of world.quests) {
      const gate = quest.gates.find(({ at }) => at.startsWith('place:'));
      const deeds = quest.steps.map(({ action }) => action);
      if (deeds.some((action) => !DEEDS.has(action))) continue;
      if (!gate || quest.after.length > 0 || !deeds.includes('use') || !deeds.includes('take') || !deeds.includes('listen')) continue;
      const vault = world.places[Number(gate.at.slice(6))];
      if (isAtHand(world, quest, vault)) return { recipe, world, quest, vault };
    }
  }
  throw new Error('no such quest in two hundred worlds');
}

/** Plays one quest by what is written on the page, as somebody does who does not see the picture. */
class Player {
  readonly page: Page;
  readonly course: Course;

  constructor(page: Page, course: Course) {
    this.page = page;
    this.course = course;
  }

  /** What is to be done next, by the game that the page has stored; undefined when the quest is over. */
  async next(): Promise<QuestStep | undefined> {
    const { world, quest } = this.course;
    const text = await this.page.evaluate((key) => sessionStorage.getItem(key), `hinterland.game.${digestWorld(world)['total']}`);
    const { log } = JSON.parse(text!) as { log: QuestLog };
    return log.entries[quest.id].state === 'active' ? nextSteps(world, log, quest.id)[0]?.step : undefined;
  }

  async walkTo(name: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('l');
    await page.locator('.around').getByRole('button', { name }).first().click();
    await page.keyboard.press('l');
  }

  async press(offer: RegExp | string): Promise<void> {
    await this.page.locator('.play-notes').getByRole('button', { name: offer }).click();
  }

  async speakTo(id: number): Promise<void> {
    const { name, occupation } = this.course.world.characters[id];
    await this.walkTo(`${name}, ${occupation}`);
    await this.press(`Talk to ${name}`);
    await this.page.locator('.talk h3', { hasText: name }).waitFor();
  }

  async farewell(): Promise<void> {
    await this.page.getByRole('button', { name: 'Farewell' }).click();
  }

  /** To a place on the map, out of the level that one is in. */
  async travelTo({ name, kind }: Place): Promise<void> {
    const { page } = this;
    if ((await page.locator('.play-bar h2').textContent())!.startsWith(name)) return;
    if (await page.getByRole('button', { name: 'F Search' }).count()) {
      await this.walkTo('The way out');
      await this.press(/^E Leave /);
      await page.getByRole('button', { name: 'F Search' }).waitFor({ state: 'detached' });
    }
    await this.walkTo(`${name}, ${kind}`);
    await page.locator('.play-bar h2', { hasText: name }).waitFor();
  }

  async enter({ name }: Place): Promise<void> {
    await this.press(`Enter ${name}`);
    await this.page.getByRole('button', { name: 'F Search' }).waitFor();
  }

  /** Goes from room to room of a level until something that the quest wants is listed, to it, and does what is offered there. */
  async handle(offer: RegExp): Promise<void> {
    const { page } = this;
    await page.keyboard.press('l');
    const list = page.locator('.around button');
    const looked = new Set(['The way out']);
    const isDoor = (name: string): boolean => name.endsWith('not yet gone through');
    const sought = page.locator('.around [data-wanted]');
    await list.first().waitFor();
    for (let turn = 0; (await sought.count()) === 0 && turn < 20; turn++) {
      const names = (await list.allTextContents()).map((text) => text.replace(/ (here|\d+ steps).*$/, ''));
      const room = names.find((name) => isDoor(name) || !looked.has(name));
      if (room !== undefined) {
        looked.add(room);
        await list.filter({ hasText: room }).first().click();
      }
      // What is in sight is told anew a little later.
      await page.waitForTimeout(400);
    }
    await sought.first().click();
    await page.keyboard.press('l');
    await this.press(offer);
  }
}

test('a quest that shuts something away is taken, its word heard, its vault opened, its prize had and brought home', async () => {
  const course = findCourse();
  const { recipe, world, quest, vault } = course;
  const giver = world.characters[quest.giver];
  const { page, expectNoErrors } = await open(address(recipe, `?play=1&place=${giver.home}`), STAGE);
  const player = new Player(page, course);
  await page.locator('.play[data-state=ready]').waitFor();
  await player.speakTo(giver.id);
  await page.getByRole('button', { name: `I will: ${quest.name}` }).click();
  await player.farewell();

  const done: string[] = [];
  for (let step = await player.next(); step; step = await player.next()) {
    expect(done, step.text).not.toContain(step.text);
    done.push(step.text);
    await expect.poll(() => page.locator('.journal [aria-current]').textContent(), SLOW).toBe(step.text);
    await player.travelTo(world.places[step.place]);
    if (step.action === 'listen' || step.action === 'give') {
      await player.speakTo(Number(/^character:(\d+)$/.exec(step.object ?? step.subject!)![1]));
      await player.farewell();
    } else if (step.action === 'goto' && step.place === vault.id) await player.enter(vault);
    else if (step.action !== 'goto') await player.handle(step.action === 'use' ? OPENS : /^E /);
    await expect.poll(async () => (await player.next())?.text, { ...SLOW, message: step.text }).not.toBe(step.text);
  }
  expect(done.length).toBe(quest.steps.length);
  await page.locator('.journal [data-state=completed]', { hasText: quest.reward.text }).waitFor();
  expectNoErrors();
});
