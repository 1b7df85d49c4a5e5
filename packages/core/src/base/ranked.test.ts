import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranked } from './ranked.ts';

test('gives the value that stands at a place of the sorted list', () => {
  // Few different values among many, so that equal ones meet.
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 }), fc.nat(), (list, some) => {
      const place = some % list.length;
      const behind = [...list, -99];
      expect(ranked(Float32Array.from(behind), list.length, place)).toBe([...list].sort((a, b) => a - b)[place]);
    }),
  );
});
