import { expect, test } from 'vitest';
import { SLOW, stand } from './stand.ts';

const open = stand();

test('a grammar is edited, its faults shown as one types, its texts traced to their rules', async () => {
  const { page, expectNoErrors } = await open('#/grammar');
  const editor = page.getByLabel('The grammar as JSON');
  const texts = page.getByTestId('texts').locator('li');
  await texts.first().waitFor();
  expect(await texts.count()).toBe(40);
  await page.getByText('No findings').waitFor();

  await editor.fill('{ "origin": ["one #colour# #beast.a#"], "colour": ["red"], "beast": ["owl"] }');
  await expect.poll(() => texts.first().textContent(), SLOW).toBe('one red an owl');
  await texts.first().locator('span', { hasText: 'an owl' }).hover();
  await expect.poll(() => page.getByRole('status').filter({ hasText: '›' }).textContent(), SLOW).toBe('/origin/0 › /beast/0 "owl"');
  await texts.first().locator('span', { hasText: 'an owl' }).click();
  expect(await editor.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('"owl"');

  await editor.fill('{ "origin": ["one #color# #beast.a#"], "colour": ["red"], "beast": ["owl"] }');
  const fault = page.getByRole('button', { name: /no symbol is called "color"; did you mean colour/ });
  await fault.click();
  expect(await editor.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart))).toMatch(/^color#/);

  await page.getByLabel('Open a grammar').selectOption('quest-offer');
  await page.getByLabel('Start symbol').selectOption('thanks');
  await expect.poll(() => texts.count(), SLOW).toBe(40);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expectNoErrors();
});

test('on a phone nothing is wider than the screen', async () => {
  const { page, expectNoErrors } = await open('#/grammar', { viewport: { width: 390, height: 844 } });
  await page.getByTestId('texts').locator('li').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expectNoErrors();
});
