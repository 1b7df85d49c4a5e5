import { afterEach, expect, test, vi } from 'vitest';
import { galleryHash, parseRoute, worldHash } from './route.ts';

afterEach(() => void vi.unstubAllGlobals());

test('a look at a world comes back from the address', () => {
  const look = {
    view: 'precipitation',
    style: 'night',
    tab: 'quests',
    camera: { x: 12.5, y: 300, zoom: 2.25 },
    place: 3,
    outlying: 25_000,
    quest: 0,
    person: null,
    realm: 2,
    event: null,
    inside: 5,
    play: true,
  } as const;
  expect(parseRoute(worldHash('s/a%20b%3F', look))).toEqual({ page: 'world', link: 's/a%20b%3F', ...look });
  expect(parseRoute(worldHash('s/a', { inside: 'cell25000' }))).toMatchObject({ inside: 'cell25000' });
  expect(worldHash('s/a', { view: 'atlas', tab: 'shape', camera: null, place: null })).toBe('#/s/a');
});

test('nonsense in the address falls back to the plain look', () => {
  const route = parseRoute('#/s/a?view=x&tab=y&at=1_2&place=-1&quest=1e9&inside=cell-1');
  expect(route).toMatchObject({ view: 'atlas', tab: 'shape', camera: null, place: null, quest: null, inside: null });
  expect(parseRoute('#/g?from=abc')).toEqual({ page: 'gallery', from: 0, shape: null });
});

test('a page of the gallery comes back from the address', () => {
  expect(parseRoute(galleryHash(240, 'rift'))).toEqual({ page: 'gallery', from: 240, shape: 'rift' });
  expect(galleryHash(0, null)).toBe('#/');
});

test('who has gone on to another page is not called back by what this page still had to write', async () => {
  vi.useFakeTimers();
  const location = { hash: '#/s/a' };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { state: null, replaceState: (_state: null, _title: string, hash: string) => (location.hash = hash) });
  vi.stubGlobal('window', globalThis);
  vi.resetModules();
  const { keepAddress, visit } = await import('./route.ts');
  keepAddress(() => '#/s/a?view=flow');
  vi.runAllTimers();
  expect(location.hash).toBe('#/s/a?view=flow');
  keepAddress(() => '#/s/a?view=biome');
  visit('#/');
  vi.runAllTimers();
  expect(location.hash).toBe('#/');
  vi.useRealTimers();
});
