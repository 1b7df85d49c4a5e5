import { expect, test, vi } from 'vitest';
import { findings } from './axe.ts';
import { address, SLOW, SMALL, stand, worldReady } from './stand.ts';

const open = stand();
vi.setConfig({ testTimeout: 120_000 });

/** Every pixel of the game is drawn by the processor here. */
const STAGE = { viewport: { width: 720, height: 540 } };

test('the world on the screen is played through the Phaser plugin, by those as well who do not see it', async () => {
  const { page, expectNoErrors } = await open(address(SMALL, '?play=1'), STAGE);
  await page.locator('.play[data-state=ready]').waitFor();
  const canvas = page.locator('.play-stage canvas');
  const before = await canvas.screenshot();
  expect(before.length).toBeGreaterThan(20_000);
  await page.keyboard.down('d');
  await expect.poll(async () => (await canvas.screenshot()).equals(before), SLOW).toBe(false);
  await page.keyboard.up('d');
  expect(await findings(page, '.play')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.play').count(), SLOW).toBe(0);
  await expect.poll(() => page.url(), SLOW).not.toContain('play=1');
  expectNoErrors();
});

test('the page answers while a world of full size is made and its lists are shown', async () => {
  // The first world also starts the canvas, fonts and styles; from then on there is only the work of the page.
  const { page, expectNoErrors } = await open(address(SMALL));
  await worldReady(page);
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  const began = Date.now();
  await page.evaluate(() => void (location.hash = '#/s/brimstone-kettle'));
  await page.locator('.world[data-state=ready][data-link="s/brimstone-kettle"]').waitFor();
  for (const tab of ['People', 'Quests', 'History']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('.panel .row').first().waitFor();
  }
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  // What holds up the page is a small part of the work; on an idle machine next to no task takes 50 ms.
  expect(Math.max(0, ...tasks)).toBeLessThan(Math.max(80, (Date.now() - began) / 8));
  expectNoErrors();
});
