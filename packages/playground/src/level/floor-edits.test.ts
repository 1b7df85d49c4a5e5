import { parseFloorSample } from '@hinterland/core';
import { expect, test } from 'vitest';
import { AS_BUILT, changeTo, coloured, FIRST_FLOORS, painted, takeBack } from './floor-edits.ts';

test('samples to begin with can be learned and have room to draw', () => {
  for (const { sample } of FIRST_FLOORS) {
    expect(parseFloorSample(sample)).toEqual(sample);
    expect(sample.rows.length).toBeGreaterThanOrEqual(6);
    expect(sample.rows.length * sample.rows[0].length * 8).toBeLessThanOrEqual(512);
    // Laid side by side it is still one pattern.
    expect(sample.rows[0]).toHaveLength(sample.rows.length);
  }
});

test('a cell is painted, a kind coloured, and both are taken back', () => {
  const first = FIRST_FLOORS[0].sample;
  const changed = painted(first, 1, 1, '*');
  expect([changed.rows[1][1], first.rows[1][1]]).toEqual(['*', '=']);
  expect(painted(changed, 1, 1, '*')).toBe(changed);
  expect(painted(changed, 9, 2, '*')).toBe(changed);
  expect(coloured(changed, '*', '#102030').legend['*']).toEqual({ ...first.legend['*'], colour: '#102030' });
  let draft = changeTo(changeTo(changeTo(AS_BUILT, first), painted(first, 0, 2, '*')), changed, true);
  draft = takeBack(draft);
  expect(draft.sample).toBe(first);
  expect(takeBack(takeBack(draft))).toEqual(AS_BUILT);
});
