import { expect, test } from 'vitest';
import { type Place, WATER, type World } from '../world.ts';
import { driftsOf } from '../verify/travel.ts';
import { findCliffs } from './cliffs.ts';

const WIDTH = 10;
/** Heights in metres along a row of cells a kilometre wide each, and where places stand on it. */
interface Slope {
  readonly heights: readonly number[];
  readonly at: readonly number[];
  readonly wet?: number;
  readonly kind?: Place['kind'];
}

/** Ways down a slope as "from-to: cells", the same by both who look for them. */
function ways({ heights, at, wet, kind = 'village' }: Slope): string[] {
  const land = {
    rect: { x: 0, y: 0, width: WIDTH, height: 1 },
    metresPerCell: 1000,
    places: at.map((cell, id) => ({ id, cell, kind, population: 9 })) as unknown as Place[],
    elevation: Float32Array.from(heights),
    water: Uint8Array.from(heights, (_, cell) => (cell === wet ? WATER.river : WATER.dry)),
  };
  const found = findCliffs(land);
  const looked = driftsOf({ ...land, layers: land, rivers: [] } as unknown as World);
  const plain = (list: readonly { readonly from: number; readonly to: number; readonly length: number }[]): string[] =>
    list.map(({ from, to, length }) => `${from}-${to}: ${length}`).sort();
  expect(plain(looked)).toEqual(plain(found.map(({ from, to, cells }) => ({ from, to, length: cells.length - 1 }))));
  return found.map(({ from, to, cells }) => `${from}-${to}: ${cells.join(' ')}`);
}

test('one climbs down where it is too steep to come up, and nobody up', () => {
  expect(ways({ heights: [900, 880, 500, 480, 480, 480, 480, 480], at: [0, 3] })).toEqual(['0-1: 0 1 2 3']);
  expect(ways({ heights: [900, 880, 500, 480, 480, 480, 480, 480], at: [3, 0] })).toEqual(['1-0: 0 1 2 3']);
});

test.each<[string, Slope]>([
  ['a slope that can be walked both ways', { heights: [900, 700, 500, 300, 300, 300, 300, 300], at: [0, 3] }],
  ['a wall', { heights: [1900, 1880, 500, 480, 480, 480, 480, 480], at: [0, 3] }],
  ['a cliff behind a steep rise', { heights: [900, 1300, 900, 480, 480, 480, 480, 480], at: [0, 3] }],
  ['a cliff over a river', { heights: [900, 880, 500, 480, 480, 480, 480, 480], at: [0, 3], wet: 2 }],
  ['a cliff between landmarks', { heights: [900, 880, 500, 480, 480, 480, 480, 480], at: [0, 3], kind: 'landmark' }],
])('not down %s', (_, slope) => {
  expect(ways(slope)).toEqual([]);
});

test('not farther than one can see from below', () => {
  const heights = [900, 500, 490, 480, 480, 480, 480, 480];
  expect(ways({ heights, at: [0, 7] })).toEqual(['0-1: 0 1 2 3 4 5 6 7']);
  expect(ways({ heights: [...heights, 480, 480], at: [0, 9] })).toEqual([]);
});
