import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, test, vi } from 'vitest';
import { address, SLOW, SMALL, stand, worldReady } from './stand.ts';

const open = stand('access');
vi.setConfig({ testTimeout: 120_000 });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Serious and critical findings of axe-core, WCAG 2.2 AA; by night only the colours are others. */
async function findings(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate(axe.source);
  const runOnly = colorScheme === 'light' ? ALL : ['color-contrast'];
  const { violations, passes } = (await page.evaluate(`axe.run(${JSON.stringify({ runOnly })})`)) as axe.AxeResults;
  expect(passes.length).toBeGreaterThan(0);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

test.for(['light', 'dark'] as const)('axe finds nothing serious, %s', async (colorScheme) => {
  const gallery = await open('#/', { colorScheme });
  await gallery.page.locator('.plate[data-ready]').first().waitFor();
  expect(await findings(gallery.page, colorScheme)).toEqual([]);
  gallery.expectNoErrors();
  await gallery.page.context().close();

  const { page, expectNoErrors } = await open(address(SMALL), { colorScheme });
  await worldReady(page);
  for (const tab of ['Shape', 'Places', 'Realms', 'History', 'People', 'Quests', 'Seed']) {
    await page.getByRole('tab', { name: tab }).click();
    const row = page.locator('.panel .row').first();
    if (await row.count()) await row.click();
    expect(await findings(page, colorScheme), tab).toEqual([]);
  }
  await page.keyboard.press('?');
  expect(await findings(page, colorScheme), 'help').toEqual([]);
  expectNoErrors();
});

test('on a phone everything is in reach of a thumb', async () => {
  const { page, expectNoErrors } = await open('#/', PHONE);
  await page.locator('.plate[data-ready]').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.locator('.plate').first().tap();
  await worldReady(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('tab', { name: 'Quests' }).tap();
  await page.locator('.quest .row').first().tap();
  await page.locator('.steps li').first().waitFor();
  await page.getByRole('tab', { name: 'Shape' }).tap();
  await page.getByRole('slider', { name: 'Ruggedness' }).waitFor();
  const small = await page.locator('button:visible, [role=tab]:visible, input[type=range]:visible, select:visible').evaluateAll((list) =>
    list
      .filter((element) => !element.matches('.name-link, .sheet-handle') && element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < 43.5 ? [`${element.outerHTML.slice(0, 80)} ${Math.round(width)}x${Math.round(height)}`] : [];
      }),
  );
  expect(small).toEqual([]);
  await page.getByRole('tab', { name: 'Shape' }).tap();
  await expect.poll(() => page.getByRole('slider', { name: 'Ruggedness' }).isVisible(), SLOW).toBe(false);
  expectNoErrors();
});
