import { parseRecipe, type Recipe } from '@hinterland/core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { encodeRecipe } from '../src/recipe/link.ts';

/** A world of few cells, so that the tests of the page do not wait for the engine. */
export const SMALL: Recipe = parseRecipe({ seed: 'copper-otter-1729', size: 160 });

/** The address of a recipe, with how it is looked at. */
export function address(recipe: Recipe, look = ''): string {
  return `#/${encodeRecipe(recipe)}${look}`;
}

/** A page that remembers what went wrong on it. */
export interface Watched {
  readonly page: Page;
  /** Fails the test if the page printed an error or threw. */
  readonly expectNoErrors: () => void;
}

/**
 * Opens a browser for the tests of one file; the result opens pages in it. Pages that want the same of the browser share a
 * context, and with it what the browser has compiled; each page is closed after its test.
 */
export function stand(): (hash: string, options?: BrowserContextOptions) => Promise<Watched> {
  let browser: Browser;
  const contexts = new Map<string, BrowserContext>();
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: inject('chromiumArgs') });
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  afterAll(() => browser?.close());
  return async (hash, options = {}) => {
    const wanted = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options } as const;
    const key = JSON.stringify(wanted);
    const context = contexts.get(key) ?? (await browser.newContext(wanted));
    contexts.set(key, context);
    const page = await context.newPage();
    pages.push(page);
    page.setDefaultTimeout(SLOW.timeout);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    await page.goto(new URL(hash, inject('playground')).href);
    return { page, expectNoErrors: () => expect(errors).toEqual([]) };
  };
}

/** Waits until the world of the present recipe is on the screen; gives its fingerprint. */
export async function worldReady(page: Page): Promise<string> {
  await page.locator('.world[data-state=ready]').waitFor();
  return (await page.locator('.world').getAttribute('data-digest'))!;
}

/** Time for what a busy machine does slowly. */
export const SLOW = { timeout: 60_000, interval: 50 } as const;

/** A fingerprint of what the map canvas shows, once it has come to rest. */
export async function pixelsOf(page: Page): Promise<string> {
  await page.evaluate(() => document.fonts.ready);
  await page.locator('.map-canvas[data-still]').waitFor();
  return page.locator('.map-canvas').evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    let hash = 0;
    for (let i = 0; i < data.length; i++) hash = (Math.imul(hash, 31) + data[i]) | 0;
    return `${canvas.width}x${canvas.height}:${hash}`;
  });
}
