import { archetypeOf, parseRecipe } from '@hinterland/core';
import { useEffect, useMemo, useState } from 'react';
import { seedAt } from '../recipe/word-seeds.ts';

/** Worlds of one batch. */
export const BATCH = 24;

/** The seeds of a page, which grows as its end comes into view. */
export interface Feed {
  readonly seeds: readonly string[];
  /** How many seeds were looked at to find these. */
  readonly searched: number;
  readonly more: () => void;
}

/**
 * Seeds from number `from` on; with `shape`, only those whose land has that shape, which their luck tells without making
 * the land. The order is always that of the numbers, so the page is the same for everyone.
 */
export function useFeed(from: number, shape: string | null): Feed {
  const [count, setCount] = useState(BATCH);
  useEffect(() => setCount(BATCH), [from, shape]);
  const found = useMemo(() => findSeeds(from, shape, count), [from, shape, count]);
  return { ...found, more: () => setCount((before) => before + BATCH) };
}

/** Most seeds that are looked at for one page: a shape that no seed has must not hang it. */
const MOST = 200;

export function findSeeds(from: number, shape: string | null, count: number): Pick<Feed, 'seeds' | 'searched'> {
  const seeds: string[] = [];
  let searched = 0;
  while (seeds.length < count && searched < count * MOST) {
    const seed = seedAt(from + searched++);
    if (shape === null || archetypeOf(parseRecipe(seed)) === shape) seeds.push(seed);
  }
  return { seeds, searched };
}
