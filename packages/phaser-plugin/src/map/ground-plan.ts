/** Which ground each cell shows: from its water, its biome, its slope and the settlements around it. */
import { WATER, type Biome, type Place, type World } from '@hinterland/core';
import { parseHex, toOklch } from '../art/colour.ts';
import { FIRST_LAND, type Ground, GROUNDS, groundOf } from '../art/grounds.ts';
import { saltOf, unit, valueNoise } from '../art/noise.ts';
import { distanceTo, slopes } from './grid.ts';
import { builtRadius } from './settlement-plan.ts';

/** Words in a biome's name and the ground they call for; the first that fits counts. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/glacier|ice|frozen/, 'ice'],
  [/snow|polar/, 'snow'],
  [/volcan|lava|basalt|ash/, 'basalt'],
  [/scree|gravel/, 'scree'],
  [/rock|bare|peak|cliff|mountain/, 'rock'],
  [/alpine meadow/, 'alpine'],
  [/alpine/, 'scree'],
  [/salt (?:flat|pan)/, 'salt'],
  [/tundra|moss|lichen|fell/, 'tundra'],
  [/mangrove|marsh|swamp|bog|fen|wetland|delta/, 'marsh'],
  [/beach|shore|coast|dune/, 'beach'],
  [/badland|canyon|mesa|cold desert|stone desert|rocky desert/, 'badland'],
  [/desert/, 'desert'],
  [/taiga|boreal|conifer|pine|spruce/, 'needles'],
  [/jungle|rain ?forest|tropical (?:wet|moist|ever)/, 'lush'],
  [/savann?ah?|dry forest|monsoon|thorn|acacia/, 'savanna'],
  [/forest|wood/, 'woods'],
  [/shrub|chaparral|mediterranean|heath|maquis/, 'shrub'],
  [/steppe|prairie|scrub|semi/, 'steppe'],
  [/meadow|pasture/, 'meadow'],
  [/grass|plain|field/, 'grass'],
];

/** The ground of a biome by its name, else by its colour on the map. */
export function groundOfBiome(biome: Biome): Ground {
  const name = biome.name.toLowerCase().replace(/[-_]/g, ' ');
  for (const [word, ground] of WORDS) if (word.test(name)) return groundOf(ground);
  return nearestGround(biome.colour);
}

function nearestGround(colour: string): Ground {
  const seen = toOklch(parseHex(colour) ?? 0x7aa04f);
  let best = groundOf('grass');
  let least = Infinity;
  for (let ground = FIRST_LAND; ground < GROUNDS.length; ground++) {
    const { lightness, chroma, hue } = GROUNDS[ground].ramp;
    const turn = Math.abs(((hue - seen.hue + 540) % 360) - 180) / 180;
    const far = Math.abs(lightness - seen.lightness) + Math.abs(chroma - seen.chroma) * 3 + turn * Math.min(chroma, seen.chroma) * 6;
    if (far < least) {
      least = far;
      best = ground;
    }
  }
  return best;
}

const named = {
  abyss: groundOf('abyss'),
  deep: groundOf('deep'),
  sea: groundOf('sea'),
  shallow: groundOf('shallow'),
  alpine: groundOf('alpine'),
  earth: groundOf('earth'),
  field: groundOf('field'),
  rock: groundOf('rock'),
  scree: groundOf('scree'),
  snow: groundOf('snow'),
  ice: groundOf('ice'),
};

/** One Ground per cell. */
export function planGround(world: World): Uint8Array {
  const { rect, layers } = world;
  const count = rect.width * rect.height;
  const salt = saltOf(`${world.recipe.seed}/ground`);
  const ofBiome = world.biomes.map(groundOfBiome);
  const wet = (cell: number): boolean => layers.water[cell] === WATER.ocean || layers.water[cell] === WATER.lake;
  const toLand = distanceTo(rect, (cell) => !wet(cell));
  const slope = slopes(world);
  const out = new Uint8Array(count);
  for (let cell = 0; cell < count; cell++) {
    const x = cell % rect.width;
    const y = (cell - x) / rect.width;
    if (wet(cell)) {
      const noise = valueNoise(salt, x / 7, y / 7) * 1.6;
      const depth = layers.water[cell] === WATER.ocean ? -layers.elevation[cell] : 0;
      const far = toLand[cell] + noise + Math.min(5, depth / 260);
      out[cell] =
        far < 2.6 ? named.shallow : far < 7.5 ? named.sea : far < 17 || layers.water[cell] === WATER.lake ? named.deep : named.abyss;
      continue;
    }
    out[cell] = landGround(world, cell, ofBiome, slope[cell], valueNoise(salt ^ 9, x / 4, y / 4));
  }
  for (const place of world.places) settle(world, place, out, salt);
  return out;
}

function landGround(world: World, cell: number, ofBiome: readonly Ground[], slope: number, noise: number): Ground {
  const { layers } = world;
  const ground = ofBiome[layers.biome[cell]] ?? named.rock;
  const bare = ground === named.scree || (layers.walkCost[cell] === 0 && layers.water[cell] === WATER.dry);
  if (bare && layers.temperature[cell] + noise * 2 < -4) return named.snow;
  // Grass holds on to gentle high slopes, stones lie on steeper ones, and the steepest are bare.
  if (bare) return slope + noise * 0.05 > 0.34 ? named.rock : slope + noise * 0.06 > 0.16 ? named.scree : named.alpine;
  if (ground === named.ice && (slope > 0.1 || noise > 0.25)) return named.snow;
  return ground;
}

/** Trodden earth among the houses, fields on the fertile ground around them. */
function settle(world: World, place: Place, out: Uint8Array, salt: number): void {
  const radius = builtRadius(place);
  if (radius === 0) return;
  const { rect, layers } = world;
  const cx = place.cell % rect.width;
  const cy = (place.cell - cx) / rect.width;
  const reach = Math.ceil(radius * 1.8 + 2);
  for (let y = Math.max(0, cy - reach); y <= Math.min(rect.height - 1, cy + reach); y++) {
    for (let x = Math.max(0, cx - reach); x <= Math.min(rect.width - 1, cx + reach); x++) {
      const cell = y * rect.width + x;
      if (out[cell] < FIRST_LAND || layers.walkCost[cell] === 0) continue;
      const far = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2) + valueNoise(salt ^ 31, x / 3, y / 3) * 0.8;
      if (far <= radius) out[cell] = named.earth;
      else if (far <= reach && farmed(world, cell, out[cell]) && unit(salt ^ 57, x >> 1, y >> 1) < 0.42) out[cell] = named.field;
    }
  }
}

function farmed(world: World, cell: number, ground: Ground): boolean {
  const name = GROUNDS[ground].name;
  const green =
    name === 'grass' ||
    name === 'meadow' ||
    name === 'steppe' ||
    name === 'woods' ||
    name === 'savanna' ||
    name === 'shrub' ||
    name === 'lush';
  return green && world.layers.fertility[cell] > 60 && world.layers.water[cell] === WATER.dry;
}
