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

/** A page with what it printed; it serves one test after another. */
interface Kept {
  readonly page: Page;
  readonly errors: string[];
}

/**
 * Opens a browser for the tests of one file; the result opens addresses in it. A test takes over the page that an earlier
 * one left, with its engine warm, and opens its own address there as somebody would who follows a link; a page of a test
 * that failed is thrown away. What has to begin with nothing asks for a page that is `fresh`.
 */
export function stand(): (hash: string, options?: BrowserContextOptions & { readonly fresh?: boolean }) => Promise<Watched> {
  let browser: Browser;
  const contexts = new Map<string, BrowserContext>();
  const idle = new Map<string, Kept[]>();
  const inUse: { readonly key: string; readonly kept: Kept }[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: inject('chromiumArgs') });
  });
  afterEach(async ({ task }) => {
    for (const { key, kept } of inUse.splice(0)) {
      if (kept.page.isClosed()) continue;
      if (task.result?.state === 'fail') await kept.page.close();
      else idle.set(key, [...(idle.get(key) ?? []), kept]);
    }
  });
  afterAll(() => browser?.close());

  const newPage = async (key: string, options: BrowserContextOptions): Promise<Kept> => {
    const context = contexts.get(key) ?? (await browser.newContext(options));
    contexts.set(key, context);
    const page = await context.newPage();
    page.setDefaultTimeout(SLOW.timeout);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    return { page, errors };
  };
  return async (hash, { fresh = false, ...options } = {}) => {
    const wanted = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options } as const;
    const key = JSON.stringify(wanted);
    const kept = (fresh ? undefined : idle.get(key)?.pop()) ?? (await newPage(key, wanted));
    inUse.push({ key, kept });
    const { page, errors } = kept;
    errors.length = 0;
    await page.goto(new URL(hash, inject('playground')).href);
    // What an earlier test left on the page is gone when the world of this address is asked for.
    const link = /^#\/([sw]\/[^?]*)/.exec(hash)?.[1];
    if (link) await page.locator(`.world[data-link="${link}"], .card-page`).waitFor();
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
