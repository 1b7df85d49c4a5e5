import { expect, test } from 'vitest';
import { galleryHash, parseRoute, worldHash } from './route.ts';

test('a look at a world comes back from the address', () => {
  const look = {
    view: 'precipitation',
    style: 'night',
    tab: 'quests',
    camera: { x: 12.5, y: 300, zoom: 2.25 },
    place: 3,
    quest: 0,
    person: null,
    realm: 2,
    event: null,
    inside: 5,
    play: true,
  } as const;
  expect(parseRoute(worldHash('s/a%20b%3F', look))).toEqual({ page: 'world', link: 's/a%20b%3F', ...look });
  expect(worldHash('s/a', { view: 'atlas', tab: 'shape', camera: null, place: null })).toBe('#/s/a');
});

test('nonsense in the address falls back to the plain look', () => {
  const route = parseRoute('#/s/a?view=x&tab=y&at=1_2&place=-1&quest=1e9');
  expect(route).toMatchObject({ view: 'atlas', tab: 'shape', camera: null, place: null, quest: null });
  expect(parseRoute('#/g?from=abc')).toEqual({ page: 'gallery', from: 0, shape: null });
});

test('a page of the gallery comes back from the address', () => {
  expect(parseRoute(galleryHash(240, 'rift'))).toEqual({ page: 'gallery', from: 240, shape: 'rift' });
  expect(galleryHash(0, null)).toBe('#/');
});
