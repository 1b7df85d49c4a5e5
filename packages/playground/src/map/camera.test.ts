import { expect, test } from 'vitest';
import { between, clamp, fit, panBy, toMap, toScreen, zoomAt } from './camera.ts';

const rect = { x: 0, y: 0, width: 512, height: 256 };
const view = { width: 900, height: 700, top: 60, bottom: 100 };

test('the fitted map lies wholly in the part of the screen that nothing covers', () => {
  const camera = fit(rect, view);
  const first = toScreen(camera, view, { x: 0, y: 0 });
  const last = toScreen(camera, view, { x: 512, y: 256 });
  expect(first.x).toBeGreaterThan(0);
  expect(first.y).toBeGreaterThan(60);
  expect(last.x).toBeLessThan(900);
  expect(last.y).toBeLessThan(600);
});

test('screen and map positions are inverse', () => {
  const camera = { x: 100, y: 50, zoom: 3.7 };
  const pixel = toScreen(camera, view, { x: 123.25, y: 7.5 });
  const back = toMap(camera, view, pixel);
  expect(back.x).toBeCloseTo(123.25);
  expect(back.y).toBeCloseTo(7.5);
});

test('zooming keeps what is under the pointer, at the limits too', () => {
  const pixel = { x: 700, y: 120 };
  for (const factor of [1.3, 0.7, 1000, 0.0001]) {
    const before = { x: 200, y: 100, zoom: 4 };
    const after = zoomAt(before, view, factor, pixel, rect);
    expect(toMap(after, view, pixel).x).toBeCloseTo(toMap(before, view, pixel).x);
    expect(toMap(after, view, pixel).y).toBeCloseTo(toMap(before, view, pixel).y);
    expect(clamp(after, rect, view).zoom).toBe(after.zoom);
  }
});

test('the map cannot be lost', () => {
  const lost = clamp(panBy({ x: 10, y: 10, zoom: 5 }, 1e6, -1e6), rect, view);
  expect(lost.x).toBe(0);
  expect(lost.y).toBe(256);
});

test('a flight starts and ends where it should and moves the point steadily', () => {
  const from = { x: 10, y: 200, zoom: 1 };
  const to = { x: 400, y: 20, zoom: 12 };
  expect(between(from, to, 0)).toEqual(from);
  const end = between(from, to, 1);
  expect(end.x).toBeCloseTo(to.x);
  expect(end.zoom).toBeCloseTo(to.zoom);
  let last = from.x;
  for (let t = 0.05; t <= 1; t += 0.05) {
    const { x } = between(from, to, t);
    expect(x).toBeGreaterThanOrEqual(last);
    last = x;
  }
});
