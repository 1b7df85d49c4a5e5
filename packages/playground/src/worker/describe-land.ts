import { type Land, WATER } from '@hinterland/core';

/** Three short badges for a land: how much of it there is, its climate, and what grows most. */
export function describeLand(land: Land): readonly string[] {
  const { water, temperature, precipitation, biome } = land.layers;
  const cellsOfBiome = new Float64Array(land.biomes.length);
  let cells = 0;
  let warmth = 0;
  let rain = 0;
  for (let cell = 0; cell < water.length; cell++) {
    if (water[cell] === WATER.ocean || water[cell] === WATER.lake) continue;
    cells++;
    warmth += temperature[cell];
    rain += precipitation[cell];
    cellsOfBiome[biome[cell]]++;
  }
  if (cells === 0) return ['all sea'];
  const share = Math.round((100 * cells) / water.length);
  const commonest = land.biomes[cellsOfBiome.indexOf(Math.max(...cellsOfBiome))];
  return [`${share} % land`, `${band(warmth / cells, WARMTH)}, ${band(rain / cells, RAIN)}`, commonest.name.toLowerCase()];
}

/** Upper ends of bands: °C and millimetres a year, means over the land. */
const WARMTH: Bands = [
  [-2, 'frozen'],
  [5, 'cold'],
  [12, 'cool'],
  [18, 'mild'],
  [23, 'warm'],
  [Infinity, 'hot'],
];
const RAIN: Bands = [
  [250, 'arid'],
  [500, 'dry'],
  [1100, 'temperate'],
  [1800, 'wet'],
  [Infinity, 'drenched'],
];
type Bands = readonly (readonly [number, string])[];

function band(value: number, bands: Bands): string {
  return (bands.find(([most]) => value < most) ?? bands[bands.length - 1])[1];
}
