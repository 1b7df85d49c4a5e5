import { hashText } from '../../src/base/hash.ts';
import { addGradientNoise } from '../../src/base/noise.ts';
import type { Biome, Land, River, RiverId } from '../../src/index.ts';
import { NONE, WATER } from '../../src/index.ts';

type Row = readonly [name: string, colour: string, walkCost: number, trees: number];

const ROWS: readonly Row[] = [
  ['ocean', '#3f7fa3', 0, 0],
  ['ice', '#eef3f5', 3, 0],
  ['tundra', '#c5cbb8', 1.3, 0],
  ['taiga', '#5e7f6b', 1.6, 0.8],
  ['temperate rainforest', '#2f6b4f', 2, 0.95],
  ['temperate forest', '#6e9b58', 1.5, 0.7],
  ['grassland', '#b9c27a', 1, 0.05],
  ['steppe', '#d2c58c', 1, 0],
  ['desert', '#e6cf9c', 1.6, 0],
  ['savanna', '#cdb75c', 1.1, 0.12],
  ['tropical dry forest', '#93a84a', 1.6, 0.5],
  ['rainforest', '#1f7a4d', 2.2, 1],
  ['alpine', '#a39a8c', 2.5, 0],
];
export const FAKE_BIOMES: readonly Biome[] = ROWS.map(([name, colour, walkCost, trees], id) => ({ id: id as Biome['id'], name, colour, walkCost, trees }));

function biomeAt(temperature: number, rain: number, height: number): number {
  if (temperature < -9) return 1;
  if (height > 1900) return 12;
  if (temperature < -3) return 2;
  if (temperature < 4) return rain > 350 ? 3 : 7;
  if (temperature < 17) return rain > 1500 ? 4 : rain > 800 ? 5 : rain > 450 ? 6 : rain > 250 ? 7 : 8;
  return rain > 1800 ? 11 : rain > 1100 ? 10 : rain > 550 ? 9 : 8;
}

/**
 * A land out of noise alone, for drawing: it has mountains, seas of all depths, every climate from north to south and
 * rivers that run straight down until they are stuck, but keeps none of the promises of a generated one.
 */
export function fakeLand(seed: string, width: number, height: number = width, metresPerCell: number = 128_000 / Math.max(width, height)): Land {
  const count = width * height;
  const salt = hashText(seed);
  const unit = 250 / metresPerCell;
  const rise = new Float32Array(count);
  for (let octave = 0, wave = 200 * unit, amplitude = 1; octave < 7 && wave >= 1.5; octave++, wave /= 2, amplitude *= 0.5) addGradientNoise(rise, width, height, salt + octave, wave, amplitude);
  const damp = new Float32Array(count);
  addGradientNoise(damp, width, height, salt + 99, 120 * unit, 1);

  const elevation = new Float32Array(count);
  const water = new Uint8Array(count);
  const temperature = new Float32Array(count);
  const precipitation = new Float32Array(count);
  const biome = new Uint8Array(count);
  const flow = new Float32Array(count);
  const downhill = new Int32Array(count).fill(NONE);
  for (let cell = 0; cell < count; cell++) {
    const base = rise[cell] + 0.05;
    elevation[cell] = base < 0 ? base * 2600 : base * base * 4200 + base * 300;
    water[cell] = base < 0 ? WATER.ocean : WATER.dry;
    const south = Math.floor(cell / width) / height;
    temperature[cell] = -6 + 32 * south - Math.max(0, elevation[cell]) * 0.0065;
    precipitation[cell] = Math.max(40, 1100 + damp[cell] * 2200);
    biome[cell] = base < 0 ? 0 : biomeAt(temperature[cell], precipitation[cell], elevation[cell]);
  }
  const rivers = makeRivers(elevation, water, width, height, flow);
  return {
    rect: { x: 0, y: 0, width, height },
    metresPerCell,
    archetype: 'noise',
    layers: { elevation, water, downhill, flow, temperature, precipitation, biome, fertility: new Uint8Array(count) },
    biomes: FAKE_BIOMES,
    rivers,
    lakes: [],
    regions: [],
  };
}

function makeRivers(elevation: Float32Array, water: Uint8Array, width: number, height: number, flow: Float32Array): River[] {
  const rivers: River[] = [];
  const step = Math.max(4, Math.floor(width / 24));
  for (let y = step; y < height - step; y += step) {
    for (let x = step; x < width - step; x += step) {
      const cells = [y * width + x];
      if (elevation[cells[0]] < 250) continue;
      const seen = new Set(cells);
      for (;;) {
        const at = cells[cells.length - 1];
        const around = [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1].map((d) => at + d).filter((cell) => cell > 0 && cell < elevation.length && !seen.has(cell));
        const next = around.reduce((low, cell) => (elevation[cell] < elevation[low] ? cell : low), around[0] ?? at);
        if (next === at || elevation[next] > elevation[at] + 60) break;
        cells.push(next);
        seen.add(next);
        if (water[next] === WATER.ocean) break;
      }
      if (cells.length < 8 || water[cells[cells.length - 1]] !== WATER.ocean) continue;
      const width10 = cells.map((_, i) => 10 + i);
      cells.slice(0, -1).forEach((cell, i) => {
        water[cell] = WATER.river;
        flow[cell] = Math.max(flow[cell], 3 + i * 3);
      });
      rivers.push({ id: rivers.length as RiverId, name: '', cells, width: width10, mouth: 'sea', into: null, lake: null, mouthKind: 'plain' });
    }
  }
  return rivers;
}
