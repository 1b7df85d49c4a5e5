import type { Tile } from '../world.ts';

/** What the ground of a cave can be. */
export const CAVE_TILES: readonly Tile[] = [
  { name: 'rock', solid: true, form: 'wall', colour: '#2b2723' },
  { name: 'floor', solid: false, form: 'ground', colour: '#6f6559' },
  { name: 'gravel', solid: false, form: 'ground', colour: '#7d7265' },
  { name: 'rubble', solid: false, form: 'ground', colour: '#8a7c6c' },
  { name: 'stalagmite', solid: true, form: 'low', colour: '#9a8d7c' },
  { name: 'shallow water', solid: false, form: 'water', colour: '#4f8291' },
  { name: 'deep water', solid: true, form: 'water', colour: '#24505f' },
  { name: 'ice', solid: false, form: 'ground', colour: '#b9d3dc' },
  { name: 'deep ice', solid: true, form: 'water', colour: '#86aebd' },
  { name: 'moss', solid: false, form: 'ground', colour: '#5f6f43' },
  { name: 'chasm', solid: true, form: 'pit', colour: '#0f0d0c' },
  { name: 'daylight', solid: false, form: 'ground', colour: '#a89a80' },
];

export type CaveRoomKind = 'mouth' | 'hall' | 'chamber' | 'grotto' | 'pool' | 'brink';

/** Words for the rooms of a cave: one of the first, then one of those of its kind. */
export const CAVE_NAMES: { readonly first: readonly string[]; readonly second: { readonly [K in CaveRoomKind]: readonly string[] } } = {
  first: [
    'Echoing',
    'Weeping',
    'Silent',
    'Crooked',
    'Hollow',
    'Pale',
    'Sunken',
    'Whispering',
    'Broken',
    'Dripping',
    'Blind',
    'Old',
    'Narrow',
    'Hidden',
    'Cold',
    'Red',
    'Leaning',
    'Forgotten',
    'Ringing',
    'Bone',
    'Glittering',
    'Lower',
    'Long',
    'Smoky',
    'Winding',
    'Salt',
    'Black',
    'Low',
    'Twin',
    'Sleeping',
  ],
  second: {
    mouth: ['Mouth', 'Porch', 'Threshold'],
    hall: ['Hall', 'Vault', 'Nave'],
    chamber: ['Chamber', 'Gallery', 'Room'],
    grotto: ['Grotto', 'Den', 'Nook', 'Cell'],
    pool: ['Pool', 'Mere', 'Well'],
    brink: ['Brink', 'Edge', 'Rift'],
  },
};

/** What lives in a cave: least and most °C, least wetness from 0 to 1, and how deep it lives from 0 (at the mouth) to 1. */
export interface CaveDweller {
  readonly name: string;
  readonly coldest: number;
  readonly warmest: number;
  readonly wetness: number;
  readonly depth: number;
}

export const CAVE_DWELLERS: readonly CaveDweller[] = [
  { name: 'bat', coldest: -5, warmest: 40, wetness: 0, depth: 0.1 },
  { name: 'cave bear', coldest: -12, warmest: 14, wetness: 0, depth: 0.3 },
  { name: 'spider', coldest: 2, warmest: 40, wetness: 0, depth: 0.5 },
  { name: 'giant frog', coldest: 6, warmest: 40, wetness: 0.5, depth: 0.4 },
  { name: 'blind lizard', coldest: 8, warmest: 40, wetness: 0, depth: 0.7 },
  { name: 'slime', coldest: 0, warmest: 40, wetness: 0.35, depth: 0.8 },
  { name: 'pale crawler', coldest: -40, warmest: 40, wetness: 0, depth: 0.9 },
  { name: 'frost wolf', coldest: -60, warmest: -2, wetness: 0, depth: 0.2 },
  { name: 'rime worm', coldest: -60, warmest: -1, wetness: 0, depth: 0.8 },
  { name: 'scorpion', coldest: 14, warmest: 60, wetness: 0, depth: 0.2 },
];

/** Ores, how common each is, and the least steepness of the land above, from 0 to 1. */
export const CAVE_ORES: readonly { readonly name: string; readonly weight: number; readonly steepness: number }[] = [
  { name: 'coal', weight: 5, steepness: 0 },
  { name: 'iron ore', weight: 5, steepness: 0 },
  { name: 'copper ore', weight: 4, steepness: 0 },
  { name: 'silver ore', weight: 2, steepness: 0.2 },
  { name: 'rock crystal', weight: 2, steepness: 0.1 },
  { name: 'gold ore', weight: 1, steepness: 0.4 },
];
