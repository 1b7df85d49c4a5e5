import { expect, test } from 'vitest';
import { BIOMES } from './biomes.ts';
import { LAND_WORDS } from './land-words.ts';

test('people have a word for every country there is, and for no other', () => {
  expect(Object.keys(LAND_WORDS).sort()).toEqual(BIOMES.map(({ name }) => name).sort());
});
