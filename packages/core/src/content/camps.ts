import type { BuildingKind } from './buildings.ts';

/** Who camps out in the country. */
export const CAMP_SORTS = ['soldiers', 'pilgrims', 'bandits', 'charcoal burners', 'herders', 'hunters'] as const;
export type CampSort = (typeof CAMP_SORTS)[number];

/** How they camp. Lengths in tiles. */
export interface CampPlan {
  readonly name: string;
  readonly told: string;
  readonly order: 'rows' | 'ring' | 'strewn';
  readonly tents: number;
  readonly shelter: 'tent' | 'hut';
  readonly ring: 'palisade' | 'fence' | 'none';
  readonly reach: number;
  readonly ground: 'earth' | 'ground' | 'pasture';
  /** Things about the fire; those named `light` things shine. */
  readonly things: readonly string[];
  readonly animals: number;
  /** Who is met there and how strong; nobody where those who camp there do no harm. */
  readonly foe: readonly [name: string, strength: number] | null;
}

export const CAMPS: Readonly<Record<CampSort, CampPlan>> = {
  soldiers: {
    name: 'a soldiers’ camp',
    told: 'tents in rows behind a palisade, with the captain’s in the middle',
    order: 'rows',
    tents: 8,
    shelter: 'tent',
    ring: 'palisade',
    reach: 17,
    ground: 'earth',
    things: ['weapon rack', 'banner', 'barrel', 'crate', 'weapon rack', 'cart', 'training dummy', 'trough'],
    animals: 3,
    foe: null,
  },
  pilgrims: {
    name: 'a pilgrims’ halt',
    told: 'tents round a wayside cross, where whoever comes by is given soup',
    order: 'ring',
    tents: 5,
    shelter: 'tent',
    ring: 'none',
    reach: 12,
    ground: 'ground',
    things: ['wayside cross', 'candles', 'cart', 'barrel', 'bench', 'bench', 'bedroll'],
    animals: 2,
    foe: null,
  },
  bandits: {
    name: 'a robbers’ camp',
    told: 'tents well back from the road, with what was taken on it heaped about',
    order: 'strewn',
    tents: 4,
    shelter: 'tent',
    ring: 'fence',
    reach: 12,
    ground: 'earth',
    things: ['crate', 'crate', 'barrel', 'cart', 'cage', 'weapon rack', 'strongbox', 'bedroll'],
    animals: 2,
    foe: ['robber', 0.35],
  },
  'charcoal burners': {
    name: 'a charcoal burners’ camp',
    told: 'clamps smoulder under turf among the stumps, and somebody has to sit up with them',
    order: 'strewn',
    tents: 3,
    shelter: 'hut',
    ring: 'none',
    reach: 13,
    ground: 'earth',
    things: ['charcoal clamp', 'timber stack', 'charcoal clamp', 'timber stack', 'cart', 'charcoal clamp', 'log', 'log', 'barrel'],
    animals: 1,
    foe: null,
  },
  herders: {
    name: 'a herders’ camp',
    told: 'tents that move with the grass, and a fold for the night',
    order: 'ring',
    tents: 4,
    shelter: 'tent',
    ring: 'fence',
    reach: 16,
    ground: 'pasture',
    things: ['skin rack', 'barrel', 'trough', 'bedroll', 'cart'],
    animals: 9,
    foe: null,
  },
  hunters: {
    name: 'a hunters’ camp',
    told: 'two or three shelters, hides drying, and nothing that could not be carried away by morning',
    order: 'strewn',
    tents: 3,
    shelter: 'tent',
    ring: 'none',
    reach: 10,
    ground: 'ground',
    things: ['skin rack', 'skin rack', 'drying rack', 'bedroll', 'log', 'bones'],
    animals: 0,
    foe: null,
  },
};

const TENT: BuildingKind = {
  name: 'tent',
  wide: [5, 6],
  deep: [5, 6],
  site: 'any',
  rooms: [
    {
      name: 'tent',
      floor: 'earth',
      fittings: [
        { name: 'bedroll', count: 2, where: 'wall', solid: false },
        { name: 'chest', count: 1, where: 'wall' },
      ],
    },
  ],
};

/** What one sleeps in out in the country. */
export const SHELTERS: Readonly<Record<'tent' | 'pavilion' | 'hut', BuildingKind>> = {
  tent: TENT,
  pavilion: {
    ...TENT,
    name: 'pavilion',
    rooms: [
      {
        name: 'pavilion',
        floor: 'boards',
        fittings: [
          { name: 'map table', count: 1, where: 'middle' },
          { name: 'bed', count: 1, where: 'wall' },
          { name: 'brazier', count: 1, where: 'wall', light: 4 },
          { name: 'banner', count: 1, where: 'wall' },
          { name: 'strongbox', count: 1, where: 'wall' },
        ],
      },
    ],
  },
  hut: {
    ...TENT,
    name: 'hut',
    rooms: [
      {
        name: 'hut',
        floor: 'earth',
        fittings: [
          { name: 'bed', count: 2, where: 'wall' },
          { name: 'hearth', count: 1, where: 'wall', light: 4 },
          { name: 'tool rack', count: 1, where: 'wall' },
        ],
      },
    ],
  },
};

/** Colours of canvas. */
export const CANVAS = ['#c2ae84', '#b39f78', '#cdbd98', '#a89770'] as const;
