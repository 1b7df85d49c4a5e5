import {
  advanceQuestLog,
  createQuestLog,
  digestWorld,
  eventOfStep,
  generateLevel,
  generateWorld,
  nextSteps,
  parseRecipe,
  type QuestLog,
} from '@hinterland/core';
import type { Page } from 'playwright';
import { expect, test, vi } from 'vitest';
import { findings } from './axe.ts';
import { address, SLOW, stand } from './stand.ts';

const open = stand();
vi.setConfig({ testTimeout: 420_000 });

/** A world of few cells with a vault not far from a way in. */
const RECIPE = parseRecipe({ seed: 'key-16', size: 96 });
const WORLD = generateWorld(RECIPE);
const QUEST = WORLD.quests.find(({ gates, after }) => after.length === 0 && gates.some(({ at }) => at.startsWith('place:')))!;
const PLACE = WORLD.places[Number(QUEST.gates.find(({ at }) => at.startsWith('place:'))!.at.slice(6))];
const LEVEL = generateLevel(WORLD, PLACE.id);
const SEAL = LEVEL.objects.find(({ quest, asks }) => quest === QUEST.id && asks !== undefined)!;

/** The log of one who has come before the lock with what it asks for. */
function before(): QuestLog {
  let log = advanceQuestLog(WORLD, createQuestLog(WORLD), { kind: 'accepted', quest: QUEST.id });
  for (let turn = 0; turn < 60; turn++) {
    const [{ step }] = nextSteps(WORLD, log, QUEST.id);
    if (step.action === 'use' && step.place === PLACE.id) return log;
    log = advanceQuestLog(WORLD, log, eventOfStep(step));
  }
  throw new Error('the quest does not come to its lock');
}

/** Puts a game into the page in which the level was seen and nothing done in it, and opens it at the level's door. */
async function playFrom(page: Page, log: QuestLog): Promise<void> {
  const seen = Buffer.alloc(LEVEL.layers.tiles.length, 1).toString('base64');
  const game = { log, tracked: null, visits: [[PLACE.id, { had: [], found: [] }, seen]], hours: 9, at: null };
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [`hinterland.game.${digestWorld(WORLD)['total']}`, JSON.stringify(game)]); // prettier-ignore
  await enter(page);
}

/** Opens the game at the door of the level, in a page of its own, and goes in. */
async function enter(page: Page): Promise<void> {
  const { href } = new URL(address(RECIPE, `?play=1&place=${PLACE.id}`), page.url());
  await page.goto('about:blank');
  await page.goto(href);
  await page.locator('.play[data-state=ready]').waitFor();
  await page.getByRole('button', { name: `Enter ${PLACE.name}` }).click();
  await page.locator('.play-bar small').waitFor();
}

/** Walks to something by the list of what is around, and does what is offered there. */
async function goAndDo(page: Page, name: RegExp, offer: RegExp): Promise<void> {
  await page.keyboard.press('l');
  await page.locator('.around').getByRole('button', { name }).click();
  await page.getByRole('button', { name: offer }).click();
  await page.keyboard.press('l');
}

test('a locked vault says what it wants, opens to whoever has it, and stays open', async () => {
  const { page, expectNoErrors } = await open(address(RECIPE));
  await playFrom(page, createQuestLog(WORLD));
  await goAndDo(page, /^Seal/, /Answer the seal/);
  await page.getByRole('status').getByText(`answered with ${SEAL.asks}`).waitFor();
  expect(await page.getByRole('button', { name: /Answer the seal/ }).count()).toBe(1);
  expect(await findings(page, '.play'), 'play').toEqual([]);

  await playFrom(page, before());
  // What a quest wants stands first in the list.
  await goAndDo(page, /^Seal.*for a quest/, /Answer the seal/);
  await page.getByRole('status').getByText('Something opens').waitFor();
  // The journal is one step further, and after a reload the door is still open.
  const [, { step }] = nextSteps(WORLD, before(), QUEST.id);
  await expect.poll(() => page.locator('.journal [aria-current]').textContent(), SLOW).toBe(step.text);
  await page.keyboard.press('Escape');
  await page.locator('.play').waitFor({ state: 'detached' });
  await enter(page);
  await page.keyboard.press('l');
  await page.locator('.around').getByRole('button', { name: 'The way out' }).waitFor();
  expect(await page.locator('.around').getByRole('button', { name: /^Seal/ }).count()).toBe(0);
  expectNoErrors();
});
