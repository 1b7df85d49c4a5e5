import { describe, expect, test } from 'vitest';
import type { PlaceId, Road } from '../world.ts';
import type { DescentWay } from './rafts.ts';
import { findRoutes, type Routes } from './routes.ts';
import { waysOf } from './ways.ts';

const road = (id: number, from: number, to: number, cells: number, kind = 'road'): Road =>
  ({ id, kind, from, to, cells: Array.from({ length: cells + 1 }, (_, k) => k) }) as unknown as Road;
const raft = (from: number, to: number, cells: number): DescentWay =>
  ({ river: 0, from, to, cells: Array.from({ length: cells + 1 }, (_, k) => k) }) as unknown as DescentWay;
const ROADS = [road(0, 0, 1, 5), road(1, 1, 2, 5), road(2, 0, 2, 20), road(3, 2, 3, 4), road(4, 3, 4, 16, 'sea')];
const routesOf = (roads: readonly Road[], rafts: readonly DescentWay[] = [], limit = 100): Routes =>
  findRoutes(5, waysOf(roads, rafts, 1000), limit);
const from = (routes: Routes, place: number): number[] => [...routes.from(place as PlaceId).toil];
const between = (routes: Routes, place: number, to: number): readonly number[] => routes.between(place as PlaceId, to as PlaceId);

describe('ways', () => {
  test('the quickest is taken, either way, and ships too', () => {
    const routes = routesOf(ROADS);
    // Two hours in the harbour and two at sea are worth eighteen kilometres on foot.
    expect(from(routes, 0)).toEqual([0, 5, 10, 14, 32]);
    expect(from(routes, 4)).toEqual([32, 27, 22, 18, 0]);
    expect(between(routes, 0, 4)).toEqual([0, 1, 3, 4]);
    expect(between(routes, 4, 0)).toEqual([4, 3, 1, 0]);
    expect(routes.from(0 as PlaceId).order).toEqual([0, 1, 2, 3, 4]);
  });

  test('what lies beyond the limit is out of reach', () => {
    expect(from(routesOf(ROADS, [], 12), 0)).toEqual([0, 5, 10, Infinity, Infinity]);
  });

  test('a ship is not taken where one walks there sooner', () => {
    const routes = routesOf([road(0, 0, 1, 9), road(1, 0, 1, 2, 'sea')]);
    expect(between(routes, 0, 1)).toEqual([0]);
  });

  test('a river carries down, and nobody up', () => {
    const routes = routesOf([road(0, 0, 1, 14), road(1, 1, 2, 14)], [raft(0, 2, 28)]);
    expect(between(routes, 0, 2)).toEqual([2]);
    expect(routes.from(0 as PlaceId).toil[2]).toBeLessThan(28);
    expect(between(routes, 2, 0)).toEqual([1, 0]);
    expect(from(routes, 2)[0]).toBe(28);
  });
});

describe('what can be barred', () => {
  const barred = (routes: Routes, place: number): number[] =>
    routes.ways.flatMap((_, way) => (routes.bars(place as PlaceId, way) ? [way] : []));

  test('a road or lane that nothing leads round', () => {
    expect(barred(routesOf(ROADS), 0)).toEqual([3, 4]);
    expect(barred(routesOf([...ROADS, road(5, 2, 4, 30, 'sea')]), 0)).toEqual([]);
  });

  // 0 – 1 – 2 – 3, and a river from 1 to 3: whoever drifts comes back by road.
  const line = [road(0, 0, 1, 5), road(1, 1, 2, 5), road(2, 2, 3, 5)];
  test('not from above where a river leads past it, though from below', () => {
    const routes = routesOf(line, [raft(1, 3, 10)]);
    expect(barred(routes, 0)).toEqual([0]);
    expect(barred(routes, 3)).toEqual([0, 1, 2]);
    // Whoever walks up from the middle may drift past it, and comes back by the last road: that can't be barred, the one up can.
    expect(barred(routes, 2)).toEqual([0, 1]);
  });

  test('a raft is never shut', () => {
    expect(barred(routesOf([road(0, 0, 1, 5)], [raft(1, 2, 5)]), 0)).toEqual([0]);
  });
});
