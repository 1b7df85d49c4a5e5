import { hash2, hashBase, hashFrom, hashText } from './hash.ts';
import type { Rng } from './rng.ts';

/**
 * A stream of integer hashes below `rng`, for stages that fork once or more for each of many small things: a fork costs a
 * hash in place of the seeding of a generator. What it gives depends on its path alone, as with any other stream.
 */
export function quickRng(rng: Rng): Rng {
  return at(`${rng.path}~`, Math.floor(rng.next() * 4294967296) | 0);
}

function at(path: string, salt: number): Rng {
  const base = hashBase(salt, 0x2545f491);
  let drawn = 0;
  return {
    path,
    next: () => (hashFrom(base, ++drawn) >>> 0) / 4294967296,
    fork: (name) => at(path, typeof name === 'number' ? hash2(salt, name, 0x1b873593) : hash2(salt, hashText(name), 0x68e31da4)),
  };
}
