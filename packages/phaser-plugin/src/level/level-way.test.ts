import type { Level } from '@hinterland/core';
import { expect, test } from 'vitest';
import { newLevelState } from './level-state.ts';
import { reachFrom, wayOf } from './level-way.ts';

/** "." is floor, "#" wall, "+" a locked door, "c" a chest; stairs lead from "<" to ">". */
const MAP = ['#######', '#.c#>.#', '#.#.#.#', '#.+..##', '#<#####', '#######'];
const WIDTH = MAP[0].length;
const cells = (sign: string): number[] => [...MAP.join('')].flatMap((one, cell) => (one === sign ? [cell] : []));

function levelWith(oneWay: boolean): Level {
  const tiles = [
    { name: 'floor', solid: false },
    { name: 'wall', solid: true },
  ];
  return {
    rect: { x: 0, y: 0, width: WIDTH, height: MAP.length },
    layers: { tiles: Uint16Array.from([...MAP.join('')], (sign) => (sign === '#' ? 1 : 0)) },
    tiles,
    doors: cells('+').map((cell) => ({ kind: 'door', cell, lock: 'a' })),
    locks: [{ id: 'a', name: 'the lock', needs: 1 }],
    objects: [
      { kind: 'chest', cell: cells('c')[0], solid: true },
      { kind: 'key', cell: cells('>')[0] + 1, solid: false, opens: 'a' },
    ],
    links: [{ kind: 'stairs', from: cells('<')[0], to: cells('>')[0], oneWay, lock: null }],
  } as unknown as Level;
}

test('ways lead up to solid things, along links, and through doors once their lock is open', () => {
  const [up, down] = [cells('<')[0], cells('>')[0]];
  const level = levelWith(true);
  const shut = reachFrom(level, newLevelState(), up);
  expect(wayOf(shut, cells('c')[0])).toHaveLength(5);
  expect(wayOf(shut, down)).toEqual([up, down]);
  const behind = cells('+')[0] + 1;
  expect(wayOf(shut, behind)).toBeUndefined();
  expect(wayOf(reachFrom(level, { had: [1], found: [] }, up), behind)).toEqual([up, up - WIDTH, up - WIDTH + 1, behind]);
  // A way that goes one way only is no way back.
  expect(wayOf(reachFrom(level, newLevelState(), down), up)).toBeUndefined();
  expect(wayOf(reachFrom(levelWith(false), newLevelState(), down), up)).toEqual([down, up]);
});
