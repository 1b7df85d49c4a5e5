import { expect, test } from 'vitest';
import { hash2 } from '../base/hash.ts';
import { generateLand } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import { climateBiome } from '../terrain/biome-table.ts';
import { type Explainable, explain } from './explain.ts';

function land(seed: string, params = {}): Explainable {
  const recipe = parseRecipe({ seed, size: 96, params });
  return { ...generateLand(recipe), recipe };
}

const sum = (terms: readonly { readonly amount: number }[]): number => terms.reduce((total, { amount }) => total + amount, 0);

test('the causes of every value add up to it, and the counterfactual flips the biome', () => {
  let flips = 0;
  for (let i = 0; i < 6; i++) {
    const world = land(`because-${i}`, i === 5 ? { climate: { wetness: 2.5, temperature: 12 } } : {});
    for (let k = 0; k < 12; k++) {
      const cell = (hash2(i, k, 7) >>> 0) % (96 * 96);
      const why = explain(world, cell);
      expect(sum(why.temperature.because)).toBeCloseTo(world.layers.temperature[cell], 1);
      expect(why.temperature.because.filter(({ factor }) => factor.startsWith('evening')).length).toBeLessThanOrEqual(1);
      expect(Math.abs(sum(why.precipitation.because) - world.layers.precipitation[cell])).toBeLessThan(1);
      expect(Math.abs(sum(why.elevation.because) - world.layers.elevation[cell])).toBeLessThan(0.1);
      expect(why.biome.name).toBe(world.biomes[world.layers.biome[cell]].name);
      expect(why.text).not.toMatch(/undefined|NaN|Infinity/);
      const other = why.biome.counterfactual;
      if (other === null) continue;
      flips++;
      const celsius = world.layers.temperature[cell] + (other.change === 'temperature' ? other.by : 0);
      const rain = world.layers.precipitation[cell] + (other.change === 'precipitation' ? other.by : 0);
      const changed = world.biomes[climateBiome(celsius, rain)].name;
      expect(changed).toBe(other.biome);
      expect(changed).not.toBe(why.biome.name);
    }
  }
  expect(flips).toBeGreaterThan(10);
}, 60_000);

test('a cell outside the world is refused', () => {
  expect(() => explain(land('edge'), 96 * 96)).toThrow('cell: expected 0 to 9215, got 9216');
});
