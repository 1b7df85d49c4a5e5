import { GRAMMARS } from '@hinterland/core';
import { expect, test } from 'vitest';
import { pretty } from './pretty.ts';

test('is the same JSON, short lists on one line', () => {
  for (const grammar of Object.values(GRAMMARS)) expect(JSON.parse(pretty(grammar))).toEqual(JSON.parse(JSON.stringify(grammar)));
  expect(pretty({ a: ['x', 'y'], b: { text: 'z'.repeat(90) } })).toBe(
    `{\n  "a": ["x", "y"],\n  "b": {\n    "text": "${'z'.repeat(90)}"\n  }\n}`,
  );
});
