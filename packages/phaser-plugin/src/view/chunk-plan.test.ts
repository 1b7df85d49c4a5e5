import { expect, test } from 'vitest';
import { chunksAround, isOutside, missingChunks, viewRectOf } from './chunk-plan.ts';

const camera = { width: 320, height: 200, zoomX: 1, zoomY: 1, scrollX: 100, scrollY: 40 };

test('a camera sees less the closer it is, around the same middle', () => {
  expect(viewRectOf(camera)).toEqual({ x: 100, y: 40, width: 320, height: 200 });
  expect(viewRectOf({ ...camera, zoomX: 2, zoomY: 2 })).toEqual({ x: 180, y: 90, width: 160, height: 100 });
});

test('the chunks that a rect touches, padded and cut off at the map', () => {
  expect(chunksAround({ x: 511, y: 0, width: 2, height: 512 }, 512, 0, 4, 4)).toEqual({ x0: 0, y0: 0, x1: 1, y1: 0 });
  expect(chunksAround({ x: 512, y: 512, width: 1, height: 1 }, 512, 1, 4, 4)).toEqual({ x0: 0, y0: 0, x1: 2, y1: 2 });
  expect(chunksAround({ x: -900, y: 0, width: 100, height: 10 }, 512, 0, 4, 4).x1).toBeLessThan(0);
});

test('missing chunks come nearest first, and those that are there not at all', () => {
  const rect = { x: 600, y: 600, width: 300, height: 300 };
  const range = chunksAround(rect, 512, 1, 4, 4);
  const order = missingChunks(range, rect, 512, 4, (index) => index === 6);
  expect(order[0]).toBe(5);
  expect(order).not.toContain(6);
  expect([...order, 6].sort((a, b) => a - b)).toEqual([0, 1, 2, 4, 5, 6, 8, 9, 10]);
});

test('a chunk is dropped only beyond the slack', () => {
  const range = { x0: 2, y0: 2, x1: 3, y1: 3 };
  expect([isOutside(range, 1, 2, 1), isOutside(range, 0, 2, 1), isOutside(range, 4, 4, 1), isOutside(range, 5, 4, 1)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
