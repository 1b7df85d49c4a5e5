import { expect, test } from 'vitest';
import { spineOf } from '../../base/spine.ts';
import { partsOf } from '../../base/parts.ts';
import { addEdge, coverOf, makeCoverage } from './coverage.ts';
import { along, measured, smoothCurve } from './curve.ts';
import { openTypeface, textWidth } from './typeface.ts';
import { curveTry } from './tries.ts';

/** A map drawn as text: `#` is the part. */
function drawn(text: string): { kinds: Uint8Array; width: number } {
  const rows = text.trim().split(/\s+/);
  return { kinds: Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : 0)), width: rows[0].length };
}

test('cover is the area of a shape, pixel by pixel', () => {
  const square = makeCoverage(8, 8);
  const corners = [
    [1.5, 1],
    [5, 1],
    [5, 4.25],
    [1.5, 4.25],
  ];
  corners.forEach(([x, y], k) => addEdge(square, x, y, corners[(k + 1) % 4][0], corners[(k + 1) % 4][1]));
  const cover = coverOf(square);
  expect(Array.from(cover.slice(8, 16))).toEqual([0, 0.5, 1, 1, 1, 0, 0, 0]);
  expect(Array.from(cover.slice(32, 40))).toEqual([0, 0.125, 0.25, 0.25, 0.25, 0, 0, 0]);

  const triangle = makeCoverage(16, 16);
  for (const [a, b, c, d] of [
    [1, 1, 12.5, 6],
    [12.5, 6, 3, 14],
    [3, 14, 1, 1],
  ])
    addEdge(triangle, a, b, c, d);
  const area = coverOf(triangle).reduce((sum, share) => sum + share, 0);
  expect(area).toBeCloseTo(Math.abs((12.5 - 1) * (14 - 1) - (3 - 1) * (6 - 1)) / 2, 3);
});

test('every face writes names with accents, and says what it cannot write', () => {
  for (const name of ['roman', 'italic', 'capitals'] as const) {
    const face = openTypeface(name);
    expect(textWidth(face, "Ár-Dûn d'Oléà 12", 16, 0)).toBeGreaterThan(60);
    expect(textWidth(face, 'Łódź ŽÅ', 16, 0)).toBeGreaterThan(30);
    expect(textWidth(face, '森', 16, 0)).toBeUndefined();
    const o = face('o')!;
    expect(o.contours.length).toBe(2);
    expect(textWidth(face, 'oo', 512, 3)).toBe(2 * o.advance + 6);
  }
});

test('spines follow long shapes from west to east, and lie level in round ones', () => {
  const long = drawn(`
    ............
    .##.........
    ..###.......
    ...####.....
    .....####...
    .......###..
    .........##.
    ............`);
  const [part] = partsOf(long.kinds, long.width, 8);
  const spine = spineOf(long.kinds, long.width, part).map((cell) => [cell % 12, Math.floor(cell / 12)]);
  expect(spine.length).toBeGreaterThan(3);
  expect(spine[0][0]).toBeLessThan(4);
  expect(spine.at(-1)![1]).toBeGreaterThan(4);
  const round = drawn(`
    ......
    .####.
    .####.
    .####.
    .####.
    ......`);
  const [disc] = partsOf(round.kinds, round.width, 6);
  const level = spineOf(round.kinds, round.width, disc);
  expect(level.length).toBe(2);
  expect(Math.floor(level[0] / 6)).toBe(Math.floor(level[1] / 6));
});

test('texts go along gentle curves and refuse steep ones', () => {
  const gentle = smoothCurve([
    { x: 0, y: 0 },
    { x: 50, y: -10 },
    { x: 100, y: 0 },
  ]);
  expect(gentle.length).toBeGreaterThan(100);
  expect(along(gentle, gentle.length).x).toBeCloseTo(100);
  expect(curveTry(gentle, 0.5, 80, 10, 0)?.how.x).toBeCloseTo(50, 0);
  expect(curveTry(gentle, 0.5, 140, 10, 0)).toBeNull();
  const steep = measured([
    { x: 0, y: 0 },
    { x: 5, y: 100 },
  ]);
  expect(curveTry(steep, 0.5, 40, 10, 0)).toBeNull();
});
