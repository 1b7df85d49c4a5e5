import { expect, test } from 'vitest';
import type { PlaceId, Road } from '../world.ts';
import { findRoutes } from './routes.ts';

const road = (from: number, to: number, cells: number, kind: Road['kind'] = 'road'): Road =>
  ({ id: 0, from, to, kind, cells: Array.from({ length: cells + 1 }, (_, k) => k) }) as unknown as Road;

test('the shortest way along roads is found, never by sea, and no farther than the limit', () => {
  const roads = [road(0, 1, 10), road(1, 2, 10), road(0, 2, 30), road(2, 3, 5, 'trail'), road(0, 4, 1, 'sea'), road(3, 5, 100)];
  const from = (place: number, limit: number): number[] => [...findRoutes(6, roads, limit).from(place as PlaceId)];
  expect(from(0, 1000)).toEqual([0, 10, 20, 25, Infinity, 125]);
  expect(from(3, 1000)).toEqual([25, 15, 5, 0, Infinity, 100]);
  expect(from(0, 22)).toEqual([0, 10, 20, Infinity, Infinity, Infinity]);
});
