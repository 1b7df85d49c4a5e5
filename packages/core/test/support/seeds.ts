import { hash2, hashText } from '../../src/base/hash.ts';

/** Other seeds for the same tests: `SEED_SALT=anything npx vitest run`. */
const SALT = process.env['SEED_SALT'] ?? '';

/** The seeds of a test: nobody picked them, and they are the same at every run. */
export function seeds(name: string, count: number): string[] {
  const salt = hashText(name + SALT);
  return Array.from({ length: count }, (_, i) => (hash2(salt, i, 0) >>> 0).toString(36));
}

/** What the property tests draw from. */
export const propertySeed = (): number => hashText(`properties${SALT}`) | 0;
