import { expect, test } from 'vitest';
import { indexOfSeed, neighbourSeed, SEED_COUNT, seedAt } from './word-seeds.ts';

test('number and seed are one to one, also at both ends', () => {
  const seen = new Set<string>();
  for (const start of [0, 1_000_003, SEED_COUNT - 2000])
    for (let index = start; index < start + 2000; index++) {
      const seed = seedAt(index);
      expect(seed).toMatch(/^[a-z]+-[a-z]+-[1-9]\d{3}$/);
      expect(indexOfSeed(seed)).toBe(index);
      seen.add(seed);
    }
  expect(seen.size).toBe(6000);
  expect(seedAt(SEED_COUNT)).toBe(seedAt(0));
  expect(seedAt(-1)).toBe(seedAt(SEED_COUNT - 1));
});

test('a page of the gallery has many different words', () => {
  const seeds = Array.from({ length: 48 }, (_, index) => seedAt(500 + index).split('-'));
  expect(new Set(seeds.map((parts) => parts[0])).size).toBeGreaterThan(20);
  expect(new Set(seeds.map((parts) => parts[1])).size).toBeGreaterThan(20);
});

test('next and previous undo each other, for seeds that nobody numbered too', () => {
  for (const seed of [seedAt(7), 'hello-9', '42', 'copper-otter-1729']) expect(neighbourSeed(neighbourSeed(seed, 1), -1)).toBe(seed);
  expect(neighbourSeed('hello', 1)).toBe('hello-1');
  expect(indexOfSeed('hello')).toBeNull();
  expect(indexOfSeed('copper-otter-0999')).toBeNull();
});
