import { generateWorld } from '@hinterland/core';
import type { Page } from 'playwright';
import { expect, test, vi } from 'vitest';
import { findings } from './axe.ts';
import { address, SLOW, SMALL, stand, worldReady } from './stand.ts';

const open = stand();
vi.setConfig({ testTimeout: 120_000 });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TABS = ['Shape', 'Places', 'Realms', 'People', 'Quests', 'History', 'Seed'];
const DUNGEON = generateWorld(SMALL).places.find(({ kind }) => kind === 'dungeon' || kind === 'castle' || kind === 'tower')!;

/** Opens all that is folded away. */
const unfold = (page: Page): Promise<void> =>
  page.locator('.panel details').evaluateAll((list) => list.forEach((one) => ((one as HTMLDetailsElement).open = true)));

test('axe finds nothing serious by day or by night', async () => {
  const { page, expectNoErrors } = await open('#/');
  await page.locator('.plate[data-ready]').first().waitFor();
  expect(await findings(page)).toEqual([]);

  await page.goto(new URL(address(SMALL), page.url()).href);
  await worldReady(page);
  for (const tab of TABS) {
    await page.getByRole('tab', { name: tab }).click();
    const row = page.locator('.panel .row').first();
    if (await row.count()) {
      await row.click();
      await page.locator('.detail, [data-open] > .quest-body').first().waitFor();
      await unfold(page);
    }
    expect(await findings(page, tab === 'Shape' ? 'body' : '.panel'), tab).toEqual([]);
  }
  await page.keyboard.press('?');
  expect(await findings(page, '.help'), 'help').toEqual([]);
  await page.keyboard.press('Escape');

  await page.goto(new URL(address(SMALL, `?inside=${DUNGEON.id}`), page.url()).href);
  await page.locator('.level[data-state=ready]').waitFor();
  await page.getByText('Floors by example').click();
  await page.getByRole('button', { name: 'Stars' }).click();
  await page.getByRole('grid').waitFor();
  expect(await findings(page, '.level'), 'level').toEqual([]);
  expectNoErrors();
});

/** Controls that a thumb would miss; links within a sentence may be as high as their line (WCAG 2.2, 2.5.8). */
const tooSmall = (page: Page): Promise<string[]> =>
  page
    .locator('button:visible, summary:visible, [role=tab]:visible, input[type=range]:visible, select:visible, .chip:visible')
    .evaluateAll((list) =>
      list
        .filter((element) => !element.matches('.sheet-handle') && element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.matches('.telling .name-link'))
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return Math.min(width, height) < 43.5 ? [`${element.outerHTML.slice(0, 90)} ${Math.round(width)}x${Math.round(height)}`] : [];
        }),
    );

test('on a phone everything is in reach of a thumb', async () => {
  const { page, expectNoErrors } = await open('#/', PHONE);
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  await page.locator('.plate[data-ready]').first().waitFor();
  expect(await width()).toBe(390);
  expect(await tooSmall(page), 'gallery').toEqual([]);
  await page.locator('.plate').first().tap();
  await page.locator('.world').waitFor();
  await page.goBack();
  await page.locator('.plate[data-ready]').first().waitFor();
  await page.goto(new URL(address(SMALL), page.url()).href);
  await worldReady(page);
  expect(await width()).toBe(390);
  const small: string[] = [];
  for (const tab of [...TABS.slice(1), 'Shape']) {
    await page.getByRole('tab', { name: tab }).tap();
    const row = page.locator('.panel .row').first();
    if (await row.count()) {
      await row.tap();
      await page.locator('.detail, [data-open] > .quest-body').first().waitFor();
      await unfold(page);
    }
    if (tab === 'Shape') await page.getByRole('slider', { name: 'Ruggedness' }).waitFor();
    small.push(...(await tooSmall(page)).map((one) => `${tab}: ${one}`));
    expect(await width(), tab).toBe(390);
  }
  await page.getByRole('tab', { name: 'Shape' }).tap();
  await expect.poll(() => page.getByRole('slider', { name: 'Ruggedness' }).isVisible(), SLOW).toBe(false);

  await page.goto(new URL(address(SMALL, `?inside=${DUNGEON.id}`), page.url()).href);
  await page.locator('.level[data-state=ready]').waitFor();
  await page.getByText('Floors by example').tap();
  await page.getByRole('button', { name: 'Stars' }).tap();
  await page.getByRole('grid').waitFor();
  small.push(...(await tooSmall(page)).map((one) => `level: ${one}`));
  expect(small).toEqual([]);
  expect(await width()).toBe(390);
  expectNoErrors();
});
