import { expect, test } from 'vitest';
import { hash2 } from '../../base/hash.ts';
import { type Box, overlap, placeLabels, type Wish } from './place-labels.ts';
import { levelTry, triesAround, triesOver, type Writing } from './tries.ts';

/** A crowd of labels in the manner of a map. */
function crowd(count: number, zoom: number): Wish<Writing>[] {
  return Array.from({ length: count }, (_, k) => {
    const draw = (salt: number): number => (hash2(salt, k, 5) >>> 0) / 2 ** 32;
    const spot = { x: draw(1) * 500 * zoom, y: draw(2) * 500 * zoom };
    const width = 30 + draw(3) * 120;
    return {
      key: `label ${k}`,
      rank: Math.round(draw(4) * 10),
      tries: k % 3 ? triesAround(spot, 6, width, 14) : triesOver(spot, width, 14, 0),
    };
  });
}
const boxesOf = (placed: ReturnType<typeof placeLabels<Writing>>): (readonly Box[])[] => placed.map(({ chosen }) => chosen.boxes);

test('no two labels overlap at any zoom, and none covers a symbol', () => {
  for (const zoom of [0.8, 1, 1.7, 3, 8]) {
    const symbols: Box[] = Array.from({ length: 40 }, (_, k) => {
      const [x, y] = [(hash2(8, k, 1) >>> 0) % (500 * zoom), (hash2(9, k, 1) >>> 0) % (500 * zoom)];
      return { left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 };
    });
    const placed = boxesOf(placeLabels(crowd(250, zoom), symbols));
    expect(placed.length).toBeGreaterThan(10);
    const clashes = placed.flatMap((boxes, k) =>
      boxes.filter((box) => [...placed.slice(k + 1).flat(), ...symbols].some((other) => overlap(box, other))),
    );
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

test('a text takes the first of its ways that is free', () => {
  const wall: Box = { left: 0, top: 0, right: 50, bottom: 50 };
  const tries = [levelTry(25, 25, 20, 10, 0), levelTry(25, 80, 20, 10, 0)];
  expect(placeLabels([{ key: 'a', rank: 1, tries }], [wall])[0].chosen).toBe(tries[1]);
  expect(placeLabels([{ key: 'a', rank: 1, tries: tries.slice(0, 1) }], [wall])).toEqual([]);
});
