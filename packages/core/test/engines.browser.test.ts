import { expect, test } from 'vitest';
import text from './golden/digests.txt?raw';
import { digestsOf, readGoldens } from './golden/read.ts';

const goldens = readGoldens(text);

test('this is a browser, and there are goldens', () => {
  expect(navigator.userAgent).toContain('Chrome');
  expect(goldens.length).toBeGreaterThanOrEqual(6);
});

test.each(goldens)('$name is in Chromium what it is in Node', ({ recipe, digests }) => {
  expect(digestsOf(recipe)).toEqual(digests);
});
