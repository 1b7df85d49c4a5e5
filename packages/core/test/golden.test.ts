import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestsOf, readGoldens } from './golden/read.ts';

const goldens = readGoldens(readFileSync(new URL('golden/digests.txt', import.meta.url), 'utf8'));

test('there are goldens, and no two of a name', () => {
  expect(goldens.length).toBeGreaterThanOrEqual(6);
  expect(new Set(goldens.map(({ name }) => name)).size).toBe(goldens.length);
  for (const { recipe } of goldens) expect(Math.max(recipe.width, recipe.height)).toBeLessThanOrEqual(128);
});

// A world that changes on purpose changes ENGINE_VERSION and CHANGELOG.md too; then `pnpm golden` writes the new digests.
test.each(goldens)('$name is the world it was', ({ recipe, digests }) => {
  expect(digestsOf(recipe)).toEqual(digests);
});
