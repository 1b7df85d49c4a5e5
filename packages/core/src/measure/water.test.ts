import { describe, expect, test } from 'vitest';
import { madeLand } from '../../test/made-land.ts';
import type { Lake, LakeId, River, RiverId } from '../world.ts';
import { readWaterFaults } from './water.ts';

const WIDTH = 7;
/** A slope from a crest on the right down to the sea in the first column. */
const slope = Array.from({ length: WIDTH * 5 }, (_, cell) => (cell % WIDTH === 0 ? -3 : 10 * (cell % WIDTH)));
const row = (y: number): number[] => Array.from({ length: WIDTH }, (_, i) => y * WIDTH + WIDTH - 1 - i);

function river(id: number, cells: readonly number[], more: Partial<River> = {}): River {
  return {
    id: id as RiverId,
    name: '',
    meaning: '',
    cells,
    width: cells.map(() => 1),
    mouth: 'sea',
    into: null,
    lake: null,
    mouthKind: 'plain',
    ...more,
  };
}
function lakeOf(cells: readonly number[], level: number, outlet: number | null): Lake {
  return { id: 0 as LakeId, name: '', meaning: '', cells, level, outlet, salt: outlet === null };
}
/** Every cell drains to its left neighbour, but for those that are named. */
function downhill(but: Readonly<Record<number, number>> = {}): number[] {
  return slope.map((_, cell) => but[cell] ?? (cell % WIDTH === 0 ? -1 : cell - 1));
}

describe('waters', () => {
  test('a sound land has no faults', () => {
    const land = madeLand({
      width: WIDTH,
      height: 5,
      elevation: slope,
      downhill: downhill(),
      rivers: [river(0, row(1)), river(1, row(3))],
    });
    expect(readWaterFaults(land)).toEqual({ climbing: 0, lost: 0, crossing: 0, undrained: 0, unlevel: 0 });
  });

  test('a reversed river climbs at every step and has no mouth', () => {
    const reversed = [...row(1)].reverse();
    const faults = readWaterFaults(
      madeLand({ width: WIDTH, height: 5, elevation: slope, downhill: downhill(), rivers: [river(0, reversed)] }),
    );
    expect(faults.climbing).toBe(WIDTH - 1);
    expect(faults.lost).toBe(1);
  });

  test('one step up is one fault, level water is none', () => {
    const heights = [...slope];
    heights[1 * WIDTH + 3] = 45;
    const land = (elevation: number[]) =>
      madeLand({ width: WIDTH, height: 5, elevation, downhill: downhill(), rivers: [river(0, row(1))] });
    expect(readWaterFaults(land(heights)).climbing).toBe(1);
    heights[1 * WIDTH + 3] = heights[1 * WIDTH + 4];
    expect(readWaterFaults(land(heights)).climbing).toBe(0);
  });

  test('a river that stops short, jumps, leaves the drainage or names a false mouth is lost', () => {
    const lostOf = (rivers: River[], but = {}): number =>
      readWaterFaults(madeLand({ width: WIDTH, height: 5, elevation: slope, downhill: downhill(but), rivers })).lost;
    expect(lostOf([river(0, row(1).slice(0, 4))])).toBe(1);
    expect(
      lostOf([
        river(
          0,
          row(1).filter((_, i) => i !== 2),
        ),
      ]),
    ).toBe(1);
    expect(lostOf([river(0, row(1))], { [1 * WIDTH + 4]: 2 * WIDTH + 3 })).toBe(1);
    expect(lostOf([river(0, row(1), { mouth: 'river', into: 0 as RiverId })])).toBe(1);
    expect(lostOf([river(0, row(1), { mouth: 'lake' })])).toBe(1);
    expect(lostOf([river(0, [13])])).toBe(1);
    const joins = river(1, [2 * WIDTH + 5, 1 * WIDTH + 4], { mouth: 'river', into: 0 as RiverId });
    expect(lostOf([river(0, row(1)), joins], { [2 * WIDTH + 5]: 1 * WIDTH + 4 })).toBe(0);
  });

  test('rivers that cross in a cell, or over its corner, are counted', () => {
    const crossing = (rivers: River[]): number =>
      readWaterFaults(madeLand({ width: WIDTH, height: 5, elevation: slope, downhill: downhill(), rivers })).crossing;
    expect(crossing([river(0, [13, 12, 11]), river(1, [20, 12, 4])])).toBe(1);
    // From (4, 1) to (3, 2), and from (4, 2) to (3, 1): an X between four cells.
    expect(crossing([river(0, [11, 17]), river(1, [18, 10])])).toBe(1);
    expect(crossing([river(0, [11, 17]), river(1, [12, 18])])).toBe(0);
  });

  test('a circle, and a way that ends on dry land, drain nothing', () => {
    const undrained = (but: Record<number, number>): number =>
      readWaterFaults(madeLand({ width: WIDTH, height: 5, elevation: slope, downhill: downhill(but) })).undrained;
    // Cell 3 of the first row no longer goes on: with it the three above it are lost.
    expect(undrained({ 3: -1 })).toBe(4);
    expect(undrained({ 2: 3 })).toBe(5);
  });

  test('a lake without outlet takes water for good, one with an outlet must pass it on', () => {
    const heights = slope.map((z, cell) => (cell === 3 ? 15 : z));
    const water = heights.map((z, cell) => (cell === 3 ? 2 : z < 0 ? 1 : 0));
    const of = (outlet: number | null) =>
      readWaterFaults(
        madeLand({ width: WIDTH, height: 5, elevation: heights, water, downhill: downhill({ 3: -1 }), lakes: [lakeOf([3], 15, outlet)] }),
      ).undrained;
    expect(of(null)).toBe(0);
    expect(of(2)).toBe(4);
  });

  test('lakes are level, and layer and table agree on them', () => {
    const heights = slope.map((z, cell) => (cell === 3 || cell === 4 ? 15 : z));
    const water = heights.map((z, cell) => (cell === 3 || cell === 4 ? 2 : z < 0 ? 1 : 0));
    const of = (lake: Lake, elevation = heights) =>
      readWaterFaults(madeLand({ width: WIDTH, height: 5, elevation, water, downhill: downhill(), lakes: [lake] })).unlevel;
    expect(of(lakeOf([3, 4], 15, null))).toBe(0);
    expect(of(lakeOf([3, 4], 16, null))).toBe(2);
    expect(of(lakeOf([3], 15, null))).toBe(1);
    expect(of(lakeOf([3, 4, 5], 15, null))).toBe(1);
    expect(
      of(
        lakeOf([3, 4], 15, null),
        heights.map((z, cell) => (cell === 4 ? 15.5 : z)),
      ),
    ).toBe(1);
  });
});
