import { expect, test } from 'vitest';
import type { PlaceId, Road } from '../world.ts';
import { findRoutes } from './routes.ts';

const road = (id: number, from: number, to: number, cells: number, kind = 'road'): Road =>
  ({ id, kind, from, to, cells: Array.from({ length: cells + 1 }, (_, k) => k) }) as unknown as Road;
const ROADS = [road(0, 0, 1, 5), road(1, 1, 2, 5), road(2, 0, 2, 20), road(3, 2, 3, 4), road(4, 3, 4, 1, 'sea')];

test('the shortest way is taken, either way, and never across the sea', () => {
  const routes = findRoutes(5, ROADS, 100);
  expect([...routes.from(0 as PlaceId).cells]).toEqual([0, 5, 10, 14, Infinity]);
  expect([...routes.from(3 as PlaceId).cells]).toEqual([14, 9, 4, 0, Infinity]);
  expect(routes.roads(0 as PlaceId, 3 as PlaceId)).toEqual([0, 1, 3]);
  expect(routes.from(0 as PlaceId).order).toEqual([0, 1, 2, 3]);
});

test('what lies beyond the limit is out of reach', () => {
  expect([...findRoutes(5, ROADS, 12).from(0 as PlaceId).cells]).toEqual([0, 5, 10, Infinity, Infinity]);
});

test('a road is a bridge where nothing leads round it', () => {
  expect([...findRoutes(5, ROADS, 100).bridges()]).toEqual([0, 0, 0, 1, 0]);
});
