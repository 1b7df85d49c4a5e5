import { useEffect, useRef, useState } from 'react';
import { seedAt } from '../recipe/word-seeds.ts';
import { thumbnails } from '../worker/thumbnail-pool.ts';

/** Worlds of one batch. */
export const BATCH = 24;

/** The seeds of a page, which grows as its end comes into view. */
export interface Feed {
  readonly seeds: readonly string[];
  /** How many seeds were looked at to find these. */
  readonly searched: number;
  readonly searching: boolean;
  readonly more: () => void;
}

/**
 * Seeds from number `from` on; with `shape`, only those whose land has that shape. The order is always that of the
 * numbers, so the page is the same for everyone.
 */
export function useFeed(from: number, shape: string | null): Feed {
  const [count, setCount] = useState(BATCH);
  const [found, setFound] = useState<{ readonly seeds: readonly string[]; readonly searched: number }>({ seeds: [], searched: 0 });
  const wanted = useRef(BATCH);
  const [searching, setSearching] = useState(false);

  useEffect(() => {
    wanted.current = BATCH;
    setCount(BATCH);
    setFound({ seeds: [], searched: 0 });
  }, [from, shape]);

  useEffect(() => {
    if (!shape) return;
    let stopped = false;
    const search = async (): Promise<void> => {
      setSearching(true);
      const seeds: string[] = [];
      let next = from;
      while (!stopped && seeds.length < count) {
        const batch = Array.from({ length: BATCH }, (_, k) => seedAt(next + k));
        const shapes = await Promise.all(batch.map((seed) => thumbnails.shapeOf(seed)));
        next += BATCH;
        for (const [k, seed] of batch.entries()) if (shapes[k] === shape) seeds.push(seed);
        if (!stopped) setFound((before) => (seeds.length >= before.seeds.length ? { seeds: [...seeds], searched: next - from } : before));
      }
      if (!stopped) setSearching(false);
    };
    // A worker that fails says so on the plates themselves.
    search().catch(() => setSearching(false));
    return () => {
      stopped = true;
    };
  }, [from, shape, count]);

  const more = (): void => setCount((before) => before + BATCH);
  if (shape) return { ...found, searching, more };
  return { seeds: Array.from({ length: count }, (_, k) => seedAt(from + k)), searched: count, searching: false, more };
}
