import { expect, test } from 'vitest';
import { BIOMES } from '../content/biomes.ts';
import { climateBiome } from './biome-table.ts';
import { evenSpecks } from './specks.ts';

/** What the letters of a map stand for: °C and millimetres in the heart of a biome. */
const CLIMATES: Readonly<Record<string, readonly [number, number]>> = { g: [9, 600], f: [9, 1000], t: [3, 900], d: [25, 100] };
const LETTERS: Readonly<Record<string, string>> = { grassland: 'g', 'temperate forest': 'f', taiga: 't', desert: 'd' };

/** Evens a map drawn in letters; a dot is sea. */
function even(rows: readonly string[]): string[] {
  const width = rows[0].length;
  const text = rows.join('');
  const sea = Uint8Array.from(text, (letter) => (letter === '.' ? 1 : 0));
  const celsius = Float32Array.from(text, (letter) => CLIMATES[letter]?.[0] ?? 0);
  const rain = Float32Array.from(text, (letter) => CLIMATES[letter]?.[1] ?? 0);
  evenSpecks({ width, height: rows.length, metresPerCell: 250 }, sea, celsius, rain);
  const letters = Array.from(sea, (at, cell) => (at === 1 ? '.' : LETTERS[BIOMES[climateBiome(celsius[cell], rain[cell])].name]));
  return rows.map((_, y) => letters.slice(y * width, (y + 1) * width).join(''));
}

test('a speck takes the climate beside it, a patch of four stays', () => {
  expect(even(['........', '.gggggg.', '.gfgggd.', '.gggggd.', '.gttggd.', '.gttggd.', '.gggggg.', '........'])).toEqual([
    '........',
    '.gggggg.',
    '.gggggd.',
    '.gggggd.',
    '.gttggd.',
    '.gttggd.',
    '.gggggg.',
    '........',
  ]);
});

test('of two neighbours the nearer climate is taken', () => {
  expect(even(['......', '.gggg.', '.gfdd.', '.dddd.', '......'])).toEqual(['......', '.gggg.', '.ggdd.', '.dddd.', '......']);
});

test('an island of one cell keeps its own', () => {
  expect(even(['.....', '..f..', '.....', '.gggg', '.....'])).toEqual(['.....', '..f..', '.....', '.gggg', '.....']);
});
