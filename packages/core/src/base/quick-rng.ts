import { hash2, hashBase, hashFrom, hashText } from './hash.ts';
import type { Rng } from './rng.ts';

/**
 * A stream of integer hashes, for stages that fork once or more for each of many small things: a fork costs a hash in
 * place of the seeding of a generator, and a draw that goes by `draw` and its kin below makes nothing that must be
 * cleared away. What it gives depends on its path alone, as with any other stream.
 */
export interface QuickRng extends Rng {
  readonly salt: number;
  readonly base: number;
  /** How many numbers it has given. */
  drawn: number;
  readonly fork: (name: string | number) => QuickRng;
}

/** The quick stream below `rng`. */
export function quickRng(rng: Rng): QuickRng {
  return at(`${rng.path}~`, Math.floor(rng.next() * 4294967296) | 0);
}

function at(path: string, salt: number): QuickRng {
  return { path, salt, base: hashBase(salt, 0x2545f491), drawn: 0, next: nextOf, fork: forkOf };
}

// One function each for all streams: two closures for every fork would cost more than the fork.
function nextOf(this: QuickRng): number {
  return draw(this);
}

function forkOf(this: QuickRng, name: string | number): QuickRng {
  return at(this.path, typeof name === 'number' ? hash2(this.salt, name, 0x1b873593) : hash2(this.salt, hashText(name), 0x68e31da4));
}

/** 32 random bits, as an integer that may be below nought. */
export function drawBits(rng: QuickRng): number {
  return hashFrom(rng.base, ++rng.drawn);
}

/** The next number in [0, 1). */
export function draw(rng: QuickRng): number {
  return (hashFrom(rng.base, ++rng.drawn) >>> 0) / 4294967296;
}

/** As the functions of these names in `rng.ts`. */
export function int(rng: QuickRng, from: number, to: number): number {
  return from + Math.floor(draw(rng) * (to - from + 1));
}

export function between(rng: QuickRng, from: number, to: number): number {
  return from + draw(rng) * (to - from);
}

export function chance(rng: QuickRng, p: number): boolean {
  return draw(rng) < p;
}

export function pick<T>(rng: QuickRng, list: readonly T[]): T {
  return list[Math.floor(draw(rng) * list.length)];
}

export function weighted(rng: QuickRng, weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i];
  let left = draw(rng) * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i];
    if (left < 0) return i;
  }
  return 0;
}

/** Four even draws of eight bits each, from one number: near enough to the bell of `rng.ts`. */
export function bell(rng: QuickRng): number {
  const bits = drawBits(rng);
  return ((bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24) - 510) * 0.0067657;
}
