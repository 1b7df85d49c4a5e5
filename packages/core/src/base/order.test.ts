import { expect, test } from 'vitest';
import { inOrderOf } from './order.ts';

test('cells come by their worth, and where that is equal by cell, however great the numbers are', () => {
  const worth = [3, 1, 2, 1, 0, 3];
  const cells = [5, 4, 3, 1, 0, 1, 2];
  for (const factor of [1, 300_000_000]) expect(inOrderOf(cells, (cell) => worth[cell] * factor, 46_656)).toEqual([4, 1, 1, 3, 2, 0, 5]);
  expect(inOrderOf([], () => 0, 10)).toEqual([]);
});
