import type { Page } from 'playwright';
import { expect, test, vi } from 'vitest';
import { findings } from './axe.ts';
import { address, SMALL, stand, worldReady } from './stand.ts';

const open = stand();
vi.setConfig({ testTimeout: 120_000 });

test('axe finds nothing serious in the game', async () => {
  const { page, expectNoErrors } = await open(address(SMALL, '?play=1'));
  await page.locator('.play[data-state=ready]').waitFor();
  expect(await findings(page, '.play')).toEqual([]);
  expectNoErrors();
});

/** Milliseconds of each task that kept the page from answering for more than 50, since the last call. */
const longTasks = (page: Page): Promise<number[]> => page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));

test('the page answers while a world of full size is made and its lists are shown', async () => {
  const { page, expectNoErrors } = await open('#/');
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  await page.evaluate(() => void (location.hash = '#/s/brimstone-kettle'));
  await worldReady(page);
  // The first world also starts the canvas, fonts and styles; from then on there is only the work of the page.
  await longTasks(page);
  const began = Date.now();
  await page.keyboard.press('ArrowRight');
  await page.locator('.world[data-state=busy]').waitFor();
  await worldReady(page);
  for (const tab of ['People', 'Quests', 'History']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('.panel .row').first().waitFor();
  }
  const tasks = await longTasks(page);
  // What holds up the page is a small part of the work; on an idle machine next to no task takes 50 ms.
  expect(Math.max(0, ...tasks)).toBeLessThan(Math.max(80, (Date.now() - began) / 8));
  expectNoErrors();
});
