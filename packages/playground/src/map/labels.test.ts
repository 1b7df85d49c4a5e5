import { expect, test } from 'vitest';
import { type Box, type LabelWish, overlap, placeLabels } from './labels.ts';

/** A crowd of labels in the manner of a map; a small congruential generator keeps the test repeatable. */
function crowd(count: number, zoom: number): LabelWish[] {
  let state = 12345;
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  return Array.from({ length: count }, (_, k) => ({
    key: `label ${k}`,
    x: random() * 500 * zoom,
    y: random() * 500 * zoom,
    width: 30 + random() * 120,
    height: 14,
    rank: Math.round(random() * 10),
    offset: k % 3 ? 6 : null,
    angle: k % 7 === 0 ? random() * 3 - 1.5 : 0,
  }));
}

test('no two labels overlap at any zoom, and none covers a symbol', () => {
  for (const zoom of [0.8, 1, 1.7, 3, 8]) {
    const symbols: Box[] = crowd(40, zoom).map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }));
    const placed = placeLabels(crowd(250, zoom), symbols);
    expect(placed.length).toBeGreaterThan(10);
    const boxes = placed.map(({ box }) => box);
    const clashes = boxes.filter((box, k) => [...boxes.slice(k + 1), ...symbols].some((other) => overlap(box, other)));
    expect(clashes).toEqual([]);
  }
});

test('closer looks show more names, and the most important one always', () => {
  const counts = [1, 2, 4, 8].map((zoom) => placeLabels(crowd(250, zoom), []).length);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  const wishes = crowd(250, 0.3).map((wish, k) => ({ ...wish, rank: k === 99 ? 100 : wish.rank }));
  expect(placeLabels(wishes, [])[0].key).toBe('label 99');
});

test('the same wishes give the same map, in whatever order they come', () => {
  const wishes = crowd(120, 2);
  expect(placeLabels([...wishes].reverse(), [])).toEqual(placeLabels(wishes, []));
});
