import type { Biome, BiomeId } from '../world.ts';

/** What a biome's conditions are read from. */
export type BiomeGroup = 'water' | 'climate' | 'ground';

export interface BiomeRule {
  readonly name: string;
  readonly colour: string;
  readonly walkCost: number;
  readonly trees: number;
  /** 'climate': the table below decides. 'water', 'ground': what the cell is made of decides, before the climate is asked. */
  readonly group: BiomeGroup;
  /** Climate biomes: least and greatest temperature, °C; the least belongs to it, the greatest to the next. */
  readonly celsius?: readonly [number, number];
  /** Climate biomes: least and greatest precipitation, millimetres a year; the least belongs to it, the greatest to the next. */
  readonly millimetres?: readonly [number, number];
  /** Ground and water biomes: where they stand, in words. */
  readonly where?: string;
}

const ANY = Infinity;

/**
 * Every biome, and for those of the climate the rectangle of temperature and rain that is theirs; the rectangles cover
 * the plane without overlap. After Whittaker, Communities and Ecosystems, 1975, with the usual teaching bands.
 */
export const BIOME_RULES: readonly BiomeRule[] = [
  {
    name: 'deep sea',
    colour: '#24506f',
    walkCost: 0,
    trees: 0,
    group: 'water',
    where: 'ocean whose bed lies lower than 200 m under the sea level',
  },
  { name: 'sea', colour: '#3f7fa3', walkCost: 0, trees: 0, group: 'water', where: 'ocean whose bed lies from 30 m to 200 m deep' },
  { name: 'shelf', colour: '#8fc3cf', walkCost: 0, trees: 0, group: 'water', where: 'ocean less than 30 m deep' },
  { name: 'lake', colour: '#5fa3bd', walkCost: 0, trees: 0, group: 'water', where: 'a lake that spills over' },
  { name: 'salt lake', colour: '#9cc7bd', walkCost: 0, trees: 0, group: 'water', where: 'a lake without outlet' },
  {
    name: 'beach',
    colour: '#efe2bf',
    walkCost: 1.3,
    trees: 0.01,
    group: 'ground',
    where: 'low, gently sloping land beside the ocean, warmer than -1 °C',
  },
  {
    name: 'marsh',
    colour: '#6f8f7e',
    walkCost: 3,
    trees: 0.08,
    group: 'ground',
    where: 'flat, low land with at least 600 mm of rain, from 0 °C to 20 °C',
  },
  {
    name: 'mangrove',
    colour: '#4f7a5c',
    walkCost: 3.2,
    trees: 0.5,
    group: 'ground',
    where: 'flat land up to 12 m above the sea with at least 900 mm of rain, from 20 °C',
  },
  { name: 'salt flat', colour: '#e9e4da', walkCost: 1.2, trees: 0, group: 'ground', where: 'flat land around a salt lake' },
  {
    name: 'alpine',
    colour: '#a39a8c',
    walkCost: 4,
    trees: 0,
    group: 'ground',
    where: 'steep slopes above 600 m from -12 °C to 4 °C, and small gaps between them',
  },
  {
    name: 'volcanic',
    colour: '#5d5552',
    walkCost: 3.5,
    trees: 0,
    group: 'ground',
    where: 'the upper slopes of a volcano, warmer than -7 °C',
  },
  { name: 'ice', colour: '#eef3f5', walkCost: 5, trees: 0, group: 'climate', celsius: [-ANY, -7], millimetres: [0, ANY] },
  { name: 'tundra', colour: '#c5cbb8', walkCost: 1.6, trees: 0.01, group: 'climate', celsius: [-7, -1], millimetres: [0, ANY] },
  { name: 'cold desert', colour: '#d9cfb4', walkCost: 1.5, trees: 0, group: 'climate', celsius: [-1, 12], millimetres: [0, 200] },
  { name: 'taiga', colour: '#5e7f6b', walkCost: 1.8, trees: 0.7, group: 'climate', celsius: [-1, 5], millimetres: [350, ANY] },
  { name: 'steppe', colour: '#d2c58c', walkCost: 1.1, trees: 0.01, group: 'climate', celsius: [-1, 5], millimetres: [200, 350] },
  { name: 'steppe', colour: '#d2c58c', walkCost: 1.1, trees: 0.01, group: 'climate', celsius: [5, 12], millimetres: [200, 450] },
  { name: 'steppe', colour: '#d2c58c', walkCost: 1.1, trees: 0.01, group: 'climate', celsius: [12, 19], millimetres: [250, 480] },
  { name: 'grassland', colour: '#b9c27a', walkCost: 1, trees: 0.04, group: 'climate', celsius: [5, 12], millimetres: [450, 750] },
  { name: 'temperate forest', colour: '#6e9b58', walkCost: 1.7, trees: 0.65, group: 'climate', celsius: [5, 12], millimetres: [750, 1800] },
  {
    name: 'temperate forest',
    colour: '#6e9b58',
    walkCost: 1.7,
    trees: 0.65,
    group: 'climate',
    celsius: [12, 19],
    millimetres: [850, 1800],
  },
  {
    name: 'temperate rainforest',
    colour: '#2f6b4f',
    walkCost: 2.2,
    trees: 0.85,
    group: 'climate',
    celsius: [5, 19],
    millimetres: [1800, ANY],
  },
  { name: 'shrubland', colour: '#a9ab66', walkCost: 1.3, trees: 0.15, group: 'climate', celsius: [12, 19], millimetres: [480, 850] },
  { name: 'desert', colour: '#e6cf9c', walkCost: 1.6, trees: 0, group: 'climate', celsius: [12, ANY], millimetres: [0, 250] },
  { name: 'savanna', colour: '#cdb75c', walkCost: 1.1, trees: 0.1, group: 'climate', celsius: [19, ANY], millimetres: [250, 850] },
  {
    name: 'tropical dry forest',
    colour: '#93a84a',
    walkCost: 1.8,
    trees: 0.55,
    group: 'climate',
    celsius: [19, ANY],
    millimetres: [850, 1600],
  },
  { name: 'rainforest', colour: '#1f7a4d', walkCost: 2.6, trees: 0.95, group: 'climate', celsius: [19, ANY], millimetres: [1600, ANY] },
];

/** The biomes a world's layer `biome` points into: each name once, in the order of the rules. */
export const BIOMES: readonly Biome[] = BIOME_RULES.filter(
  (rule, i) => BIOME_RULES.findIndex((other) => other.name === rule.name) === i,
).map(({ name, colour, walkCost, trees }, id) => ({ id: id as BiomeId, name, colour, walkCost, trees }));

/** The index of a biome in BIOMES. */
export function biomeNamed(name: string): number {
  return BIOMES.findIndex((biome) => biome.name === name);
}
