import type { Livelihood } from '../content/occupations.ts';
import { type Land, type Place, WATER } from '../world.ts';

/** What a settlement lives by, read from its kind and the land about it; `weights` has the share of each. */
export function livelihoodsOf(land: Pick<Land, 'rect' | 'metresPerCell' | 'layers' | 'biomes'>, place: Place): Map<Livelihood, number> {
  const { width, height } = land.rect;
  const { water, fertility, biome, elevation, temperature, precipitation } = land.layers;
  const reach = Math.max(1, Math.min(8, Math.round(1500 / land.metresPerCell)));
  const x = place.cell % width;
  const y = Math.floor(place.cell / width);
  let dry = 0;
  let sea = 0;
  let fresh = 0;
  let fields = 0;
  let trees = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const nx = x + dx;
      const ny = y + dy;
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const cell = ny * width + nx;
      if (water[cell] === WATER.ocean) {
        sea++;
        continue;
      }
      if (water[cell] !== WATER.dry) fresh++;
      dry++;
      fields += fertility[cell];
      trees += land.biomes[biome[cell]].trees;
      low = Math.min(low, elevation[cell]);
      high = Math.max(high, elevation[cell]);
    }
  const share = 1 / Math.max(1, dry);
  const big = place.kind === 'city' || place.kind === 'town' ? 1 : 0;
  const weights = new Map<Livelihood, number>([
    ['any', 0.25],
    ['farm', 0.15 + (fields * share) / 110],
    ['wood', 1.4 * trees * share],
    ['hill', Math.min(1.2, (high - low) / (reach * land.metresPerCell * 0.4))],
    ['water', fresh > 0 ? 0.5 : 0],
    ['sea', place.kind === 'port' ? 1.6 : sea > 2 ? 0.6 : 0],
    ['craft', 0.2 + big],
    ['trade', place.kind === 'port' ? 0.8 : big * (place.kind === 'city' ? 1.6 : 0.9)],
    ['court', place.kind === 'castle' ? 2.5 : place.kind === 'city' ? 0.7 : 0],
    ['faith', place.kind === 'abbey' ? 3 : 0.08],
    ['mine', place.kind === 'mine' ? 3.5 : 0],
    ['dry', precipitation[place.cell] < 350 ? 0.7 : 0],
    ['cold', temperature[place.cell] < 2 ? 0.7 : 0],
  ]);
  return weights;
}
