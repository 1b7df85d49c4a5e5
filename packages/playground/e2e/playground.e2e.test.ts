import { readFile } from 'node:fs/promises';
import {
  decorateLevel,
  decodeLevel,
  decodeWorld,
  digestWorld,
  FLOOR_SAMPLES,
  generateLevel,
  generateWilderness,
  generateWorld,
  type Level,
  outlyingOf,
  parseRecipe,
  recipeOfPng,
  toPng,
} from '@hinterland/core';
import { expect, test, vi } from 'vitest';
import { address, pixelsOf, SLOW, SMALL, stand, worldReady } from './stand.ts';

const open = stand();
vi.setConfig({ testTimeout: 120_000 });
const WORLD = generateWorld(SMALL);
const SMALL_NAME = WORLD.name;

test('the gallery fills with thumbnails, goes on as one scrolls, and opens a world', async () => {
  const { page, expectNoErrors } = await open('#/');
  await page.locator('.plate[data-ready]').nth(7).waitFor();
  const first = await page.locator('.plate').count();
  // Each picture is one of its own, not one colour.
  const images = await page.locator('.plate[data-ready] img').evaluateAll((list) =>
    list.slice(0, 6).map((image) => {
      const context = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true })!;
      context.drawImage(image as HTMLImageElement, 0, 0, 64, 64);
      const { data } = context.getImageData(0, 0, 64, 64);
      return new Set(data).size > 50 ? data.join() : 'flat';
    }),
  );
  expect(images).not.toContain('flat');
  expect(new Set(images).size).toBe(6);

  await page.mouse.wheel(0, 6000);
  await expect.poll(() => page.locator('.plate').count(), SLOW).toBeGreaterThan(first);
  const plate = page.locator('.plate').first();
  const seed = await plate.getAttribute('data-seed');
  await plate.click();
  const digest = await worldReady(page);
  expect(page.url()).toContain(`#/s/${seed}`);
  // The page and the library agree on every byte.
  expect(digest).toBe(digestWorld(generateWorld(parseRecipe(seed!)))['total']);
  await page.goBack();
  await page.locator('.plate[data-ready]').first().waitFor();
  expectNoErrors();
});

test('a parameter changes map and link, the link brings back the same pixels, undo the old world', async () => {
  const { page, expectNoErrors } = await open(address(SMALL));
  const before = await worldReady(page);
  const plain = await pixelsOf(page);
  const slider = page.getByRole('slider', { name: 'Ruggedness' });
  await slider.focus();
  for (let k = 0; k < 5; k++) await page.keyboard.press('ArrowRight');
  await slider.blur();
  await expect.poll(async () => (await page.locator('.world').getAttribute('data-digest')) || before, SLOW).not.toBe(before);
  const after = await worldReady(page);
  const tuned = await pixelsOf(page);
  expect(tuned).not.toBe(plain);
  await expect.poll(() => page.url(), SLOW).not.toContain(address(SMALL));
  const link = page.url();

  const again = await open(new URL(link).hash, { fresh: true });
  expect(await worldReady(again.page)).toBe(after);
  await expect.poll(() => pixelsOf(again.page), SLOW).toBe(tuned);
  again.expectNoErrors();
  await again.page.close();

  await page.keyboard.press('z');
  await expect.poll(() => page.locator('.world').getAttribute('data-digest'), SLOW).toBe(before);
  await expect.poll(() => pixelsOf(page), SLOW).toBe(plain);
  await page.keyboard.press('Shift+Z');
  await expect.poll(() => page.locator('.world').getAttribute('data-digest'), SLOW).toBe(after);
  expectNoErrors();
});

test('everything can be reached with the keyboard alone', async () => {
  const { page, expectNoErrors } = await open('#/');
  await page.locator('.plate[data-ready]').nth(2).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const seed = await page.locator('.plate:focus').getAttribute('data-seed');
  await page.keyboard.press('Enter');
  await page.locator('.world').waitFor();
  expect(page.url()).toContain(seed);
  await page.keyboard.press('g');
  await page.locator('.plate[data-ready]').first().waitFor();
  expect(page.url()).not.toContain(seed);

  // The same keys in a world that is sooner made.
  await page.goto(new URL(address(SMALL), page.url()).href);
  await expect.poll(() => page.locator('.cartouche-name').textContent(), SLOW).toBe(SMALL_NAME);
  const digest = await worldReady(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url(), SLOW).not.toContain(address(SMALL));
  expect(await worldReady(page)).not.toBe(digest);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.url(), SLOW).toContain(address(SMALL));
  expect(await worldReady(page)).toBe(digest);

  const atlas = await pixelsOf(page);
  await page.keyboard.press('3');
  await page.getByRole('img', { name: /^Warmth from/ }).waitFor();
  await expect.poll(() => pixelsOf(page), SLOW).not.toBe(atlas);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');

  // The tabs and the rows of a list; what was opened is closed before the gallery is.
  await page.getByRole('tab', { name: 'Shape' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: 'Places' }).getAttribute('aria-selected')).toBe('true');
  await page.locator('.panel .row').first().focus();
  await page.keyboard.press('ArrowDown');
  const row = page.locator('.panel .row:focus');
  const place = await row.locator('strong').textContent();
  await page.keyboard.press('Enter');
  await page.locator('.detail h3', { hasText: place! }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.detail').count(), SLOW).toBe(0);

  const map = page.getByRole('application');
  await map.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await page.getByTestId('readout').waitFor();
  await expect.poll(() => page.url(), SLOW).toContain('at=');
  await map.blur();
  await page.keyboard.press('g');
  await page.locator('.plate[data-ready]').first().waitFor();
  expectNoErrors();
});

test('places, people and quests lead to one another and to the map', async () => {
  const { page, expectNoErrors } = await open(address(SMALL, '?tab=places'));
  await worldReady(page);
  const whole = await pixelsOf(page);
  await page.locator('.panel .row').first().click();
  await page.locator('.detail h3').waitFor();
  await expect.poll(() => pixelsOf(page), SLOW).not.toBe(whole);
  await expect.poll(() => page.url(), SLOW).toContain('place=');
  await page.getByRole('searchbox', { name: 'Find a place' }).fill('zzzz');
  await page.getByText('No place bears such a name').waitFor();

  await page.getByRole('tab', { name: 'Quests' }).click();
  await page.locator('.quest .row').first().click();
  expect(await page.locator('.steps li').count()).toBeGreaterThan(0);
  await page.locator('.quest-body .name-link').first().click();
  await page.locator('.person-head h3').waitFor();
  expectNoErrors();
});

test('a place opens while the page goes on, and closes to where it was opened', async () => {
  const inside = WORLD.places.find(({ kind }) => kind === 'dungeon' || kind === 'castle' || kind === 'tower')!;
  const { page, expectNoErrors } = await open(address(SMALL, `?tab=places&place=${inside.id}`));
  await worldReady(page);
  await pixelsOf(page);
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  const began = Date.now();
  const door = page.getByRole('button', { name: 'Look inside' });
  await door.focus();
  await page.keyboard.press('Enter');
  const level = page.getByRole('dialog', { name: `Inside ${inside.name}` });
  await page.locator('.level[data-state=ready]').waitFor();
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  // What holds up the page is a small part of the work; on an idle machine no task takes 50 ms.
  expect(Math.max(0, ...tasks)).toBeLessThan(Math.max(50, (Date.now() - began) / 4));
  const made = generateLevel(WORLD, inside.id);
  expect(await level.locator('.level-floors button').count()).toBe(made.floors.length > 1 ? made.floors.length : 0);
  expect(await level.locator('.level-order li').count()).toBe(made.proof.order.length);
  await level.locator('.level-things .name-link').first().click();
  // The focus stays within, and Escape gives it back.
  for (let k = 0; k < 3; k++) await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.level') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => level.count(), SLOW).toBe(0);
  await expect.poll(() => door.evaluate((button) => button === document.activeElement), SLOW).toBe(true);
  expectNoErrors();
});

test('a farm that is no place of the table is found, linked to, entered and saved', async () => {
  const farm = outlyingOf(WORLD)
    .filter(({ kind }) => kind === 'farm')
    .at(-1)!;
  const { page, expectNoErrors } = await open(address(SMALL, '?tab=places'));
  await worldReady(page);
  await page.getByRole('searchbox', { name: 'Find a place' }).fill(farm.name);
  await page.getByLabel('Kind of place').selectOption('farm');
  await page.locator('.panel .row').first().click();
  await page.locator('.detail h3', { hasText: new RegExp(`^${farm.name}$`, 'i') }).waitFor();
  await expect.poll(() => page.url(), SLOW).toContain('outlying=');

  await page.goto(new URL(address(SMALL, `?tab=places&outlying=${farm.cell}`), page.url()).href);
  await page.locator('.detail', { hasText: farm.because.text }).waitFor();
  await page.getByRole('button', { name: 'Look inside' }).click();
  await page.locator('.level[data-state=ready]').waitFor();
  await expect.poll(() => page.url(), SLOW).toContain(`inside=cell${farm.cell}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the level as JSON' }).click(),
  ]);
  expect(decodeLevel(await readFile(await download.path(), 'utf8'))).toEqual(generateWilderness(WORLD, farm.cell));

  // Floors like a sample that one draws, by keyboard too, and with a way back.
  const taken = async (): Promise<Level> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the level as JSON' }).click()]);
    return decodeLevel(await readFile(await file.path(), 'utf8'));
  };
  const plain = generateWilderness(WORLD, farm.cell);
  const { legend, rows } = FLOOR_SAMPLES.stars;
  await page.getByText('Floors by example').click();
  await page.getByRole('button', { name: 'Stars' }).click();
  await page.getByRole('gridcell', { name: 'Row 1, column 1: mosaic' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('3');
  await page.getByRole('gridcell', { name: 'Row 1, column 2: mosaic star' }).waitFor();
  const drawn = { legend, rows: [`${rows[0][0]}*${rows[0].slice(2)}`, ...rows.slice(1)] };
  expect(await taken()).toEqual(decorateLevel(plain, 'all', drawn, WORLD.recipe.seed));
  await page.getByRole('button', { name: 'Undo stroke' }).click();
  await page.getByRole('gridcell', { name: 'Row 1, column 2: mosaic' }).waitFor();
  await page.getByRole('button', { name: 'Undo stroke' }).click();
  await expect.poll(() => page.getByRole('grid').count(), SLOW).toBe(0);
  expect(await taken()).toEqual(plain);

  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.level').count(), SLOW).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.detail').count(), SLOW).toBe(0);
  expectNoErrors();
});

test('what is downloaded is the world on the screen', async () => {
  const { page, expectNoErrors } = await open(address(SMALL, '?tab=seed'));
  const digest = await worldReady(page);
  const take = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await download.path());
  };
  const world = decodeWorld((await take('World as JSON')).toString('utf8'));
  expect(digestWorld(world)['total']).toBe(digest);
  const png = await take('Map as PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(recipeOfPng(png)).toEqual(SMALL);
  expectNoErrors();
});

test('a re-rolled stage changes its own work and leaves the land alone', async () => {
  const { page, expectNoErrors } = await open(address(SMALL, '?tab=seed'));
  const before = await worldReady(page);
  await page.getByRole('button', { name: 'Re-roll settlements' }).click();
  await expect.poll(async () => (await page.locator('.world').getAttribute('data-digest')) || before, SLOW).not.toBe(before);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'World as JSON' }).click()]);
  const world = decodeWorld((await readFile(await download.path())).toString('utf8'));
  const own = digestWorld(WORLD);
  const rolled = digestWorld(world);
  expect(rolled['elevation']).toBe(own['elevation']);
  expect(rolled['places']).not.toBe(own['places']);
  expectNoErrors();
});

test('a broken link says so and offers a way on', async () => {
  const { page, expectNoErrors } = await open('#/w/abcdef.00000000');
  await page.getByRole('alert').getByText('was cut or changed').waitFor();
  await page.getByRole('link', { name: 'To the gallery' }).click();
  await page.locator('.plate').first().waitFor();
  expectNoErrors();
});

test('a picture that is dropped on the page opens its world', async () => {
  const { page, expectNoErrors } = await open('#/');
  const png = toPng(WORLD);
  const file = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'map.png'));
      return data;
    },
    [...png],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: file });
  await expect.poll(() => page.url(), SLOW).toContain(address(SMALL));
  await worldReady(page);
  expectNoErrors();
});
