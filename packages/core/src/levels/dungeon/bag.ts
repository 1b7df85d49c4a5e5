import { type Rng, shuffled } from '../../base/rng.ts';

/** Things to be drawn by lot so that none comes again before all have come. */
export interface Bag<T> {
  readonly all: readonly T[];
  readonly left: T[];
}

export function newBag<T>(all: readonly T[]): Bag<T> {
  return { all, left: [] };
}

export function draw<T>({ all, left }: Bag<T>, rng: Rng): T {
  if (left.length === 0) left.push(...shuffled(rng, all));
  return left.pop() ?? all[0];
}
