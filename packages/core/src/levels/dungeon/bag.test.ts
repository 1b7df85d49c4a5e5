import { expect, test } from 'vitest';
import { stream } from '../../base/rng.ts';
import { draw, newBag } from './bag.ts';

test('nothing comes again before all have come', () => {
  const rng = stream('bag', 'test');
  const bag = newBag(['a', 'b', 'c', 'd']);
  for (let round = 0; round < 5; round++) expect([0, 1, 2, 3].map(() => draw(bag, rng)).sort()).toEqual(['a', 'b', 'c', 'd']);
});
