import { expect, test } from 'vitest';
import { madeLand } from '../../test/made-land.ts';
import { patchesOf, readLandmasses } from './landmass.ts';
import { surfaceOf } from './surface.ts';

test('landmasses of a drawn map', () => {
  const drawing = ['........', '.###..#.', '.#~#..#.', '.###....', '....#..#', '........'].join('');
  const water = [...drawing].map((sign) => (sign === '.' ? 1 : sign === '~' ? 2 : 0));
  const land = madeLand({ width: 8, height: 6, elevation: water.map((kind) => (kind === 1 ? -5 : 5)), water });
  const found = readLandmasses(surfaceOf(land));
  expect(found.landShare).toBeCloseTo(13 / 48);
  // The lake belongs to its island; a cell that only touches by a corner does not.
  expect(found.largestShare).toBeCloseTo(9 / 13);
  expect(found.logIslands).toBeCloseTo(Math.log(5), 10);
  expect(found.edgeLand).toBeCloseTo(1 / 24);
});

test('patches join over edges, not corners, and only where cells count', () => {
  const { sizes, patchOfCell } = patchesOf([1, 1, 2, 2, 1, 1, 1, 2, 1], 3, 3, (cell) => cell !== 5);
  expect([...sizes].sort()).toEqual([1, 1, 1, 1, 1, 3]);
  expect(patchOfCell[5]).toBe(-1);
});
