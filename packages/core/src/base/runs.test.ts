import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadByRuns } from './runs.ts';

/** What can be reached across edges, cell by cell. */
function reached(open: readonly boolean[], width: number, start: number): Set<number> {
  const met = new Set([start]);
  for (const cell of met) {
    const x = cell % width;
    const near = [x > 0 ? cell - 1 : -1, x + 1 < width ? cell + 1 : -1, cell - width, cell + width];
    for (const next of near) if (open[next]) met.add(next);
  }
  return met;
}

test('spreading by runs reaches what spreading cell by cell does, and leaves the rest', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 63, maxLength: 63 }), fc.nat(62), (open, start) => {
      const left = Uint8Array.from(open, Number);
      const met = new Uint8Array(63);
      spreadByRuns(left, 9, start, met);
      const wanted = open[start] ? reached(open, 9, start) : new Set<number>();
      expect(Array.from(met)).toEqual(open.map((_, cell) => Number(wanted.has(cell))));
      expect(Array.from(left)).toEqual(open.map((own, cell) => Number(own && !wanted.has(cell))));
    }),
    { numRuns: 500 },
  );
});
