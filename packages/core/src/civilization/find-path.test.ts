import { expect, test } from 'vitest';
import { unit2 } from '../base/hash.ts';
import { stream } from '../base/rng.ts';
import type { Road, RoadId } from '../world.ts';
import { findPath, PLAIN, slanted, stepCost } from './find-path.ts';
import { type Travelled, WALKING } from './journey.ts';

const METRES = 500;

/** A small map of random ground, with lanes between random cells of it. */
function random(seed: number): Travelled {
  const width = 12 + (seed % 9);
  const height = 10 + (seed % 7);
  const walkCost = new Float32Array(width * height);
  for (let cell = 0; cell < walkCost.length; cell++) {
    const u = unit2(seed, cell % width, Math.floor(cell / width));
    walkCost[cell] = u < 0.33 ? 0 : u < 0.5 ? 0.6 : 1 + 6 * unit2(seed + 99, cell, 1);
  }
  const rng = stream(`${seed}`, 'lanes');
  const dry = [...walkCost.keys()].filter((cell) => walkCost[cell] > 0);
  const roads = Array.from({ length: seed % 4 }, (_, id): Road => {
    const a = dry[Math.floor(rng.next() * dry.length)];
    const b = dry[Math.floor(rng.next() * dry.length)];
    return {
      id: id as RoadId,
      kind: 'sea',
      from: 0,
      to: 1,
      cells: line(a, b, width),
      traffic: 1,
      grade: 'lane',
      crossings: [],
    } as unknown as Road;
  }).filter(({ cells }) => cells.length > 1);
  return { rect: { x: 0, y: 0, width, height }, metresPerCell: METRES, layers: { walkCost }, roads };
}

/** Cells from one to the other, each a neighbour of the one before. */
function line(a: number, b: number, width: number): number[] {
  const cells = [a];
  for (let at = a; at !== b;) {
    const dx = Math.sign((b % width) - (at % width));
    const dy = Math.sign(Math.floor(b / width) - Math.floor(at / width));
    at += dx + dy * width;
    cells.push(at);
  }
  return cells;
}

/** Hours by a search that knows no shortcut: every cell relaxed until nothing changes. */
function plainly(world: Travelled, start: number, goal: number): number {
  const { width, height } = world.rect;
  const { walkCost } = world.layers;
  const best = new Float64Array(walkCost.length).fill(Infinity);
  best[start] = 0;
  for (let changed = true; changed;) {
    changed = false;
    const reach = (to: number, hours: number): void => {
      if (hours >= best[to] - 1e-9) return;
      best[to] = hours;
      changed = true;
    };
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const cell = y * width + x;
        if (best[cell] === Infinity) continue;
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) {
            const to = cell + dx + dy * width;
            if ((dx === 0 && dy === 0) || x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height || walkCost[to] === 0) continue;
            const aslant = dx !== 0 && dy !== 0;
            if (aslant && walkCost[cell + dx] === 0 && walkCost[cell + dy * width] === 0) continue;
            const step = stepCost(walkCost[cell], walkCost[to]);
            reach(to, best[cell] + ((aslant ? slanted(step) : step) * METRES) / 1000 / WALKING / PLAIN);
          }
      }
    for (const { cells } of world.roads) {
      let length = 0;
      for (let k = 1; k < cells.length; k++) length += [1, width].includes(Math.abs(cells[k] - cells[k - 1])) ? 1 : Math.SQRT2;
      const hours = 2 + (length * METRES) / 1000 / 8;
      reach(cells[cells.length - 1], best[cells[0]] + hours);
      reach(cells[0], best[cells[cells.length - 1]] + hours);
    }
  }
  return best[goal];
}

test('no way is quicker: a plain search agrees on 240 random maps, lanes and dead ends included', () => {
  let found = 0;
  let none = 0;
  let sailed = 0;
  for (let seed = 1; seed <= 240; seed++) {
    const world = random(seed);
    const dry = [...world.layers.walkCost.keys()].filter((cell) => world.layers.walkCost[cell] > 0);
    const [start, goal] = [dry[seed % dry.length], dry[(seed * 37) % dry.length]];
    const journey = findPath(world, start, goal);
    const hours = plainly(world, start, goal);
    if (journey === null) {
      expect(hours).toBe(Infinity);
      none++;
      continue;
    }
    found++;
    if (journey.legs.some(({ mode }) => mode === 'sea')) sailed++;
    expect(Math.abs(journey.hours - hours)).toBeLessThan(0.01 * hours + 0.01);
    expect(journey.cells[0]).toBe(start);
    expect(journey.cells.at(-1)).toBe(goal);
    expect(journey.legs.reduce((sum, leg) => sum + leg.kilometres, 0)).toBeCloseTo(journey.kilometres);
    expect(findPath(world, goal, start)?.hours).toBeCloseTo(journey.hours, 1);
  }
  expect(found).toBeGreaterThan(100);
  expect(none).toBeGreaterThan(10);
  expect(sailed).toBeGreaterThan(10);
});

test('without ships, in too little time, or into water there is no way', () => {
  const world: Travelled = {
    rect: { x: 0, y: 0, width: 5, height: 1 },
    metresPerCell: 1000,
    layers: { walkCost: Float32Array.of(1, 1, 0, 1, 1) },
    roads: [{ id: 7, kind: 'sea', cells: [1, 2, 3] } as unknown as Road],
  };
  const journey = findPath(world, 0, 4);
  expect(journey?.cells).toEqual([0, 1, 2, 3, 4]);
  expect(journey?.legs.map(({ mode, lane }) => [mode, lane])).toEqual([
    ['land', null],
    ['sea', 7],
    ['land', null],
  ]);
  expect(journey?.hours).toBeCloseTo(1 / 3 + 2 + 2 / 8 + 1 / 3);
  expect(findPath(world, 0, 4, { sea: false })).toBeNull();
  expect(findPath(world, 0, 4, { mostHours: 2.5 })).toBeNull();
  expect(findPath(world, 0, 2)).toBeNull();
  expect(findPath(world, 3, 3)).toMatchObject({ cells: [3], legs: [], hours: 0 });
  expect(() => findPath(world, 0, 9)).toThrow('cell: expected 0 to 4');
});
