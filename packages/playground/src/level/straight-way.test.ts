import type { Level } from '@hinterland/core';
import { expect, test } from 'vitest';
import { straightWay } from './straight-way.ts';

/** A level drawn as text: walls, open ground, and a table that stands in the way. */
function level(rows: readonly string[]): Level {
  const cells = rows.join('');
  return {
    rect: { x: 0, y: 0, width: rows[0].length, height: rows.length },
    tiles: [{ solid: false }, { solid: true }],
    layers: { tiles: Uint16Array.from(cells, (letter) => (letter === '#' ? 1 : 0)) },
    objects: [...cells].flatMap((letter, cell) => (letter === 't' ? [{ cell, solid: true }] : [])),
  } as unknown as Level;
}

test('over open ground a way is straight', () => {
  const open = level(['.....', '.....', '.....']);
  expect(straightWay(open, [0, 1, 6, 7, 12, 13, 14])).toEqual([0, 14]);
  expect(straightWay(open, [14, 13, 8, 7, 2, 1, 0])).toEqual([14, 0]);
  expect(straightWay(open, [3])).toEqual([3]);
  expect(straightWay(open, [])).toEqual([]);
});

test('round a corner, past a table and between two corners that touch it keeps to its cells', () => {
  expect(straightWay(level(['...', '.#.', '...']), [0, 1, 2, 5, 8])).toEqual([0, 2, 8]);
  expect(straightWay(level(['.t.', '...']), [0, 3, 4, 5, 2])).toEqual([0, 3, 5, 2]);
  // No line leads through where two walls touch.
  expect(straightWay(level(['..#', '#..', '...']), [0, 1, 4, 5])).toEqual([0, 1, 4, 5]);
});
