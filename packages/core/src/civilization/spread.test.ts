import { expect, test } from 'vitest';
import { cellAt, drawnLand } from '../../test/ascii-land.ts';
import { makePassage } from './make-passage.ts';
import { chooseWays, joinedTo, layRoads } from './roads.ts';
import { findCrossings, spreadFrom } from './spread.ts';
import { makeWalkCost } from './walk-cost.ts';
import { wayTo } from './ways.ts';
import type { Land, Place } from '../world.ts';

function travelled(
  land: Land,
  sites: readonly { cell: number; harbour: boolean }[],
): { spread: ReturnType<typeof spreadFrom>; crossings: ReturnType<typeof findCrossings>; passage: ReturnType<typeof makePassage> } {
  const passage = makePassage(land, 1);
  const spread = spreadFrom(land.rect, passage.kind, passage.toil, sites);
  return { passage, spread, crossings: findCrossings(land.rect, passage.kind, passage.toil, spread, sites) };
}

const RIVER = drawnLand(['~~~~~~~~~~~', '~....=....~', '~....=....~', '~....=....~', '~....=....~', '~~~~~~~~~~~']);

test('a road leads over a wide river and leaves a bridge where it crosses, and only there', () => {
  const sites = [
    { cell: cellAt(RIVER, 1, 2), harbour: false },
    { cell: cellAt(RIVER, 9, 2), harbour: false },
  ];
  const { spread, crossings, passage } = travelled(RIVER, sites);
  expect(crossings).toHaveLength(1);
  const places = sites.map(({ cell }, id) => ({ id, cell, population: 1000 })) as unknown as Place[];
  const [road] = layRoads(places, spread, crossings, { extra: 0, ease: 1 });
  expect(road.kind).toBe('road');
  expect(road.cells[0]).toBe(sites[0].cell);
  expect(road.cells.at(-1)).toBe(sites[1].cell);
  const walk = makeWalkCost(passage, places, [road]);
  const bridges = [1, 2, 3, 4].filter((y) => walk[cellAt(RIVER, 5, y)] > 0);
  expect(bridges).toEqual([2]);
});

test('every cell is reached from the nearest settlement, at a cost that falls along the way back', () => {
  const sites = [
    { cell: cellAt(RIVER, 1, 1), harbour: false },
    { cell: cellAt(RIVER, 9, 4), harbour: false },
  ];
  const { spread } = travelled(RIVER, sites);
  let reached = 0;
  for (let y = 1; y < 5; y++)
    for (let x = 1; x < 10; x++) {
      const cell = cellAt(RIVER, x, y);
      const way = wayTo(spread, cell);
      expect(way[0]).toBe(sites[spread.owner[cell]].cell);
      for (let k = 1; k < way.length; k++) expect(spread.cost[way[k]]).toBeGreaterThan(spread.cost[way[k - 1]]);
      reached++;
    }
  expect(reached).toBe(36);
  expect(spread.owner[cellAt(RIVER, 0, 0)]).toBe(-1);
});

test('the cheapest way is found: brute force agrees', () => {
  const land = drawnLand(['~~~~~~~~~~~~', '~..-...^...~', '~.--.^^^...~', '~....^.....~', '~.^^^^.--..~', '~......-...~', '~~~~~~~~~~~~']);
  const start = cellAt(land, 1, 1);
  const { spread, passage } = travelled(land, [{ cell: start, harbour: false }]);
  const { width } = land.rect;
  // Bellman and Ford's relaxation, by four and eight neighbours, until nothing changes.
  const cost = new Float64Array(passage.kind.length).fill(Infinity);
  cost[start] = 0;
  for (let changed = true; changed;) {
    changed = false;
    for (let cell = 0; cell < cost.length; cell++) {
      if (cost[cell] === Infinity) continue;
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const to = cell + dx + dy * width;
          if ((dx === 0 && dy === 0) || (passage.kind[to] !== 1 && passage.kind[to] !== 2)) continue;
          if (dx !== 0 && dy !== 0 && (passage.kind[cell + dx] !== 1 || passage.kind[cell + dy * width] !== 1)) continue;
          const step = passage.toil[cell] + passage.toil[to];
          const through = cost[cell] + (dx !== 0 && dy !== 0 ? (step * 181) >> 7 : step);
          if (through < cost[to]) {
            cost[to] = through;
            changed = true;
          }
        }
    }
  }
  let compared = 0;
  for (let cell = 0; cell < cost.length; cell++)
    if (cost[cell] !== Infinity) {
      expect(spread.cost[cell]).toBe(cost[cell]);
      compared++;
    }
  expect(compared).toBeGreaterThan(40);
});

test('ships sail between harbours only, and no road crosses the sea', () => {
  const land = drawnLand(['~~~~~~~~~~~', '~...~~~...~', '~...~~~...~', '~...~~~...~', '~~~~~~~~~~~']);
  const cells = [cellAt(land, 2, 2), cellAt(land, 7, 2), cellAt(land, 3, 1)];
  const inland = travelled(land, [
    { cell: cells[2], harbour: false },
    { cell: cells[1], harbour: true },
  ]);
  expect(inland.crossings).toHaveLength(0);
  const { crossings, spread } = travelled(land, [
    { cell: cells[2], harbour: true },
    { cell: cells[1], harbour: true },
  ]);
  expect(crossings.map(({ sea }) => sea)).toEqual([true]);
  const places = [cells[2], cells[1]].map((cell, id) => ({ id, cell, population: 50 })) as unknown as Place[];
  const roads = layRoads(places, spread, crossings, { extra: 0.5, ease: 1 });
  expect(roads[0].kind).toBe('sea');
  for (const cell of roads[0].cells.slice(1, -1)) expect(land.layers.water[cell]).toBe(1);
  expect(joinedTo(places[0].id, roads, ['road', 'trail']).size).toBe(1);
  expect(joinedTo(places[0].id, roads, ['sea']).size).toBe(2);
});

test('a net joins all, and adds a way only where the detour is too long', () => {
  const way = (a: number, b: number, cost: number) => ({ a, b, cost, sea: false, cellA: 0, cellB: 0 });
  const ring = [way(0, 1, 10), way(1, 2, 10), way(2, 3, 10), way(0, 3, 12), way(0, 2, 19)];
  expect(chooseWays(4, ring, Infinity)).toHaveLength(3);
  expect(chooseWays(4, ring, 2).map(({ a, b }) => `${a}${b}`)).toEqual(['01', '12', '23', '03']);
  expect(chooseWays(4, ring, 1)).toHaveLength(5);
});
