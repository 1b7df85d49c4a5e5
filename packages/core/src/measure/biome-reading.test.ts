import { describe, expect, test } from 'vitest';
import { madeLand, square } from '../../test/made-land.ts';
import { BIOMES } from '../content/biomes.ts';
import type { Land } from '../world.ts';
import { readBiomePattern } from './biome-pattern.ts';
import { biomeMismatches, climateBiome, impossibleEdges } from './biome-reading.ts';
import { surfaceOf } from './surface.ts';

const numberOf = (name: string): number => BIOMES.findIndex((biome) => biome.name === name);
/** A dry land of one row of cells for each pair of temperature and rain, with the biome named for each. */
function rowOf(
  cells: readonly (readonly [celsius: number, rain: number, biome: string])[],
  more: { elevation?: number[]; water?: number[] } = {},
): Land {
  const land = madeLand({
    width: cells.length,
    height: 1,
    elevation: more.elevation ?? cells.map(() => 100),
    ...(more.water ? { water: more.water } : {}),
    temperature: cells.map(([celsius]) => celsius),
    precipitation: cells.map(([, rain]) => rain),
    biome: cells.map(([, , biome]) => numberOf(biome)),
  });
  return { ...land, biomes: BIOMES };
}

describe('reading of the table', () => {
  test.each([
    [-12, 300, 'ice'],
    [-7, 300, 'tundra'],
    [-1, 100, 'cold desert'],
    [0, 200, 'steppe'],
    [0, 350, 'taiga'],
    [5, 450, 'grassland'],
    [11.9, 750, 'temperate forest'],
    [8, 1800, 'temperate rainforest'],
    [12, 249, 'desert'],
    [12, 250, 'steppe'],
    [15, 480, 'shrubland'],
    [15, 850, 'temperate forest'],
    [18.9, 2500, 'temperate rainforest'],
    [19, 250, 'savanna'],
    [25, 100, 'desert'],
    [25, 850, 'tropical dry forest'],
    [25, 1600, 'rainforest'],
  ])('at %f °C and %f mm grows %s', (celsius, rain, name) => {
    expect(climateBiome(celsius, rain)).toBe(name);
  });

  test('contradicts a wrong biome and lets a right one pass', () => {
    const count = (land: Land) => biomeMismatches(land, surfaceOf(land));
    expect(
      count(
        rowOf([
          [25, 2000, 'rainforest'],
          [2, 800, 'taiga'],
          [14, 100, 'desert'],
        ]),
      ),
    ).toBe(0);
    expect(
      count(
        rowOf([
          [25, 2000, 'desert'],
          [2, 800, 'taiga'],
          [14, 100, 'rainforest'],
        ]),
      ),
    ).toBe(2);
  });

  test('the ground decides only where its conditions hold', () => {
    const count = (land: Land) => biomeMismatches(land, surfaceOf(land));
    const sea = [25, 900, 'shelf'] as const;
    const coast = { elevation: [-10, 3, 100], water: [1, 0, 0] };
    expect(count(rowOf([sea, [25, 2000, 'beach'], [25, 2000, 'rainforest']], coast))).toBe(0);
    expect(count(rowOf([sea, [25, 2000, 'mangrove'], [25, 2000, 'rainforest']], coast))).toBe(0);
    expect(count(rowOf([sea, [25, 500, 'mangrove'], [25, 2000, 'rainforest']], coast))).toBe(1);
    expect(count(rowOf([sea, [-5, 2000, 'beach'], [-5, 2000, 'tundra']], coast))).toBe(1);
    // No sea near: no beach. Too low: not alpine.
    expect(count(rowOf([[10, 800, 'beach']]))).toBe(1);
    expect(count(rowOf([[0, 800, 'alpine']]))).toBe(1);
    expect(count(rowOf([[0, 800, 'alpine']], { elevation: [1500] }))).toBe(0);
    expect(count(rowOf([[-13, 800, 'alpine']], { elevation: [1500] }))).toBe(1);
    expect(count(rowOf([[25, 900, 'deep sea']], { elevation: [-10], water: [1] }))).toBe(1);
  });

  test('is unknown without a table of biomes', () => {
    const land = madeLand({ width: 3, height: 3, elevation: new Array(9).fill(5) });
    expect(biomeMismatches(land, surfaceOf(land))).toBeNull();
    expect(impossibleEdges(land, surfaceOf(land))).toBeNull();
  });
});

test('a desert beside a rainforest is impossible on the level, not over a cliff', () => {
  const share = (land: Land) => impossibleEdges(land, surfaceOf(land));
  expect(
    share(
      rowOf([
        [25, 2000, 'rainforest'],
        [25, 100, 'desert'],
        [25, 100, 'desert'],
      ]),
    ),
  ).toBeCloseTo(1 / 2);
  expect(
    share(
      rowOf([
        [25, 2000, 'rainforest'],
        [20, 100, 'desert'],
      ]),
    ),
  ).toBe(0);
  expect(
    share(
      rowOf([
        [25, 2000, 'rainforest'],
        [25, 1500, 'tropical dry forest'],
        [25, 800, 'savanna'],
        [25, 200, 'desert'],
      ]),
    ),
  ).toBe(0);
  // The ground may stand beside anything.
  expect(
    share(
      rowOf([
        [25, 2000, 'marsh'],
        [25, 100, 'desert'],
      ]),
    ),
  ).toBe(0);
});

test('specks, patches and same neighbours of a drawn map', () => {
  const drawing = ['aaaaaaaa', 'aabaaaaa', 'aabaabba', 'aaaaabba', '........', '.bb.....'];
  const signs = drawing.join('');
  const land = madeLand({
    width: 8,
    height: 6,
    elevation: [...signs].map((sign) => (sign === '.' ? -5 : 5)),
    biome: [...signs].map((sign) => (sign === 'b' ? 1 : 0)),
  });
  const pattern = readBiomePattern(land, surfaceOf(land));
  // The two cells above are a speck; the four are not; the small island is all of one biome and cannot be more.
  expect(pattern.speckShare).toBeCloseTo(2 / 34);
  expect(pattern.ofTheGround).toBe(0);
  const marshy = { ...land, biomes: [BIOMES[numberOf('steppe')], BIOMES[numberOf('marsh')]] };
  expect(readBiomePattern(marshy, surfaceOf(marshy)).ofTheGround).toBeCloseTo(8 / 34);
  expect(pattern.biomes).toBe(2);
  // 52 borders on the mainland and one on the island; six are around the speck, six around the square (two of its sides meet the sea).
  const borders = 4 * 7 + 3 * 8 + 1;
  expect(pattern.sameNeighbour).toBeCloseTo((borders - 6 - 6) / borders);
  const even = madeLand({ width: 5, height: 5, elevation: square(5, () => 5) });
  expect(readBiomePattern(even, surfaceOf(even)).sameNeighbour).toBe(1);
});
