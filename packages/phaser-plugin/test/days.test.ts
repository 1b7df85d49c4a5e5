import { type Character, generateWorld, parseRecipe } from '@hinterland/core';
import { afterEach, expect, test } from 'vitest';
import { Clock } from '../src/view/clock.ts';
import { lightAt } from '../src/view/night.ts';
import { boot, countsOf, quit, step } from './boot.ts';
import { makeWorld } from './fixture.ts';

afterEach(quit);

/** The fixture with a day for Mara: asleep, then at the other side of her village, then back. */
const base = makeWorld(96);
const home = base.places[0].cell;
const slot = (from: number, doing: string, spot: 'home' | 'field', cell: number) => ({
  from,
  doing,
  spot,
  place: base.places[0].id,
  cell,
  road: null,
});
const field = home + 9;
const characters: Character[] = base.characters.map((one) =>
  one.id === 0
    ? { ...one, schedule: [slot(0, 'sleeps', 'home', home), slot(8, 'weeds the rows', 'field', field), slot(18, 'sleeps', 'home', home)] }
    : one,
);
const world = { ...base, characters };

test('the clock runs with the game, and waits until an hour', () => {
  const clock = new Clock({ dayMinutes: 8, hour: 6 });
  clock.run(8 * 60_000);
  expect(clock.hour).toBeCloseTo(6, 9);
  clock.run(20_000);
  expect(clock.hour).toBeCloseTo(7, 9);
  expect(clock.waitUntil(6)).toBeCloseTo(23, 9);
  expect(clock.hour).toBeCloseTo(6, 9);
  expect(new Clock({ dayMinutes: 0 }).pace).toBe(0);
});

test('it is white at noon and blue at midnight, and the light never jumps', () => {
  expect(lightAt(12)).toEqual([1, 1, 1]);
  expect(lightAt(0)[2]).toBeGreaterThan(lightAt(0)[0]);
  expect(lightAt(24)).toEqual(lightAt(0));
  for (let hour = 0; hour < 24; hour += 0.05)
    for (const i of [0, 1, 2] as const) expect(Math.abs(lightAt(hour + 0.05)[i] - lightAt(hour)[i])).toBeLessThan(0.05);
});

test('people sleep out of sight, walk to their work over open ground step by step, and come home', async () => {
  const scene = await boot();
  const view = await scene.hinterland.create({ world, thread: 'main', day: { hour: 7.9, dayMinutes: 8 } });
  const { x, y } = view.cellToPixel(home);
  scene.cameras.main.centerOn(x, y);
  view.settle();
  expect(view.people.has(0)).toBe(false);
  view.clock.hours = 8;
  let last: { x: number; y: number } | undefined;
  let walked = 0;
  for (let i = 0; i < 900; i++) {
    step(1);
    const mara = view.people.get(0)?.sprite;
    if (!mara) continue;
    expect(view.tileAt(mara.x, mara.y)?.solid).toBe(false);
    const far = last ? Math.hypot(mara.x - last.x, mara.y - last.y) : 0;
    expect(far).toBeLessThan(4);
    walked += far;
    last = { x: mara.x, y: mara.y };
  }
  expect(walked).toBeGreaterThan(4 * 16);
  const at = view.cellToPixel(field);
  expect(Math.hypot(last!.x - at.x, last!.y - at.y)).toBeLessThan(3 * 16);
  view.clock.hours = 23;
  step(2);
  expect(view.people.has(0)).toBe(false);
});

test('a crowd of hundreds costs little, and those far away nothing', async () => {
  const busy = generateWorld(parseRecipe({ seed: 'market-day', size: 256 }));
  const scene = await boot(undefined, { width: 960, height: 640 });
  const view = await scene.hinterland.create({ world: busy, thread: 'main', day: { hour: 8 }, animate: false });
  expect(busy.characters.filter(({ died }) => died === null).length).toBeGreaterThan(150);
  const camera = scene.cameras.main;
  const middle = view.cellToPixel(busy.places[0].cell);
  camera.centerOn(middle.x, middle.y);
  view.settle();
  expect(view.people.size).toBeGreaterThan(3);
  expect(view.people.size).toBeLessThan(busy.characters.length);
  const times: number[] = [];
  for (let i = 0; i < 120; i++) {
    const from = performance.now();
    view.update(camera, 1000 + i * 16);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  console.info(`people ${view.people.size}, frame median ${times[60].toFixed(2)} ms, p95 ${times[114].toFixed(2)} ms`);
  expect(times[60]).toBeLessThan(4);
});

test('night leaves nothing behind', async () => {
  const scene = await boot();
  const before = countsOf(scene);
  const view = await scene.hinterland.create({ world, thread: 'main', day: { hour: 23 } });
  view.settle();
  step(3);
  view.destroy();
  step(1);
  expect(countsOf(scene)).toEqual(before);
});
