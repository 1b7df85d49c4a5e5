import seedrandom from 'seedrandom';

/**
 * A named stream of random numbers. What it gives depends on its path alone: not on how much its parent or anyone else
 * has drawn, so that adding a stage, a draw or an entity moves nothing elsewhere.
 */
export interface Rng {
  /** The full path, e.g. `12:copper-otter/characters/17`. */
  readonly path: string;
  /** The next number in [0, 1), 32 random bits. */
  readonly next: () => number;
  /** The stream of this name below this one. */
  readonly fork: (name: string | number) => Rng;
}

/** The stream called `name` of `seed`. The seed's length stands before it, so that no seed can imitate another's path. */
export function stream(seed: string, name: string): Rng {
  return at(`${seed.length}:${seed}/${name}`);
}

function at(path: string): Rng {
  let draw: (() => number) | undefined;
  return {
    path,
    next: () => (draw ??= seedrandom.alea(path))(),
    fork: (name) => at(`${path}/${name}`),
  };
}

/** A whole number from `from` to `to`, both included. */
export function int(rng: Rng, from: number, to: number): number {
  return from + Math.floor(rng.next() * (to - from + 1));
}

/** A number in [from, to). */
export function between(rng: Rng, from: number, to: number): number {
  return from + rng.next() * (to - from);
}

/** True with probability `p`. */
export function chance(rng: Rng, p: number): boolean {
  return rng.next() < p;
}

/** One of a list that is not empty. */
export function pick<T>(rng: Rng, list: readonly T[]): T {
  return list[Math.floor(rng.next() * list.length)];
}

/** The index of one of `weights`, drawn in proportion to them; 0 where all are nought. */
export function weighted(rng: Rng, weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i];
  let left = rng.next() * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i];
    if (left < 0) return i;
  }
  return 0;
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(rng: Rng, list: readonly T[]): T[] {
  const out = list.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(rng.next() * (i + 1));
    const held = out[i];
    out[i] = out[j];
    out[j] = held;
  }
  return out;
}

/** A bell-shaped number of mean 0 and standard deviation 1, within ±3.47: four even draws, summed and scaled. */
export function bell(rng: Rng): number {
  return (rng.next() + rng.next() + rng.next() + rng.next() - 2) * 1.7320508075688772;
}
