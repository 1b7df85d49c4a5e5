import type { Hex } from './styles.ts';

/** A disc of a radius, a box between two corners, or a line of a width; lengths in cells, from the cell's north-west corner. */
export type Mark =
  | readonly ['disc', x: number, y: number, radius: number, colour: Hex]
  | readonly ['box', x0: number, y0: number, x1: number, y1: number, colour: Hex]
  | readonly ['line', x0: number, y0: number, x1: number, y1: number, width: number, colour: Hex];

const WOOD: Hex = '#7a5532';
const PALE_WOOD: Hex = '#9a7448';
const DARK: Hex = '#3a2a1e';
const STONE: Hex = '#a9a49a';
const SHADE: Hex = '#7c776f';
const IRON: Hex = '#5a5f66';
const GOLD: Hex = '#e2b64a';
const FLAME: Hex = '#ffcf66';
const EMBER: Hex = '#f08a3c';
const BONE: Hex = '#ddd5bd';
const LEAF: Hex = '#5d7f3e';
/** The colour of cloth, which may be dyed otherwise. */
export const CLOTH: Hex = '#8d3f3a';
const PAPER: Hex = '#e9dfc2';
const FOE: Hex = '#b8402e';
const FRIEND: Hex = '#4b83b5';

/** How things look from above. */
export const SPRITES: Readonly<Record<string, readonly Mark[]>> = {
  furniture: [
    ['box', 0.2, 0.25, 0.8, 0.75, WOOD],
    ['box', 0.26, 0.31, 0.74, 0.6, PALE_WOOD],
  ],
  table: [
    ['box', 0.08, 0.2, 0.92, 0.8, WOOD],
    ['box', 0.13, 0.24, 0.87, 0.68, PALE_WOOD],
    ['disc', 0.35, 0.45, 0.08, PAPER],
    ['disc', 0.66, 0.4, 0.06, IRON],
  ],
  bench: [
    ['box', 0.06, 0.36, 0.94, 0.64, WOOD],
    ['box', 0.1, 0.38, 0.9, 0.52, PALE_WOOD],
  ],
  stool: [
    ['disc', 0.5, 0.5, 0.22, WOOD],
    ['disc', 0.5, 0.47, 0.16, PALE_WOOD],
  ],
  bed: [
    ['box', 0.14, 0.06, 0.86, 0.94, WOOD],
    ['box', 0.2, 0.34, 0.8, 0.9, CLOTH],
    ['box', 0.26, 0.12, 0.74, 0.3, PAPER],
  ],
  bookcase: [
    ['box', 0.06, 0.22, 0.94, 0.78, DARK],
    ['box', 0.12, 0.3, 0.28, 0.66, CLOTH],
    ['box', 0.3, 0.3, 0.44, 0.66, '#4d6b58'],
    ['box', 0.46, 0.3, 0.64, 0.66, '#4a5c80'],
    ['box', 0.66, 0.3, 0.88, 0.66, GOLD],
  ],
  shelf: [
    ['box', 0.06, 0.3, 0.94, 0.7, DARK],
    ['disc', 0.26, 0.48, 0.1, '#5b7f86'],
    ['disc', 0.5, 0.48, 0.09, '#8a6f4a'],
    ['disc', 0.74, 0.48, 0.1, CLOTH],
  ],
  barrel: [
    ['disc', 0.5, 0.5, 0.34, DARK],
    ['disc', 0.5, 0.47, 0.3, WOOD],
    ['disc', 0.5, 0.47, 0.21, PALE_WOOD],
  ],
  crate: [
    ['box', 0.16, 0.16, 0.84, 0.84, DARK],
    ['box', 0.2, 0.2, 0.8, 0.76, PALE_WOOD],
    ['line', 0.2, 0.2, 0.8, 0.76, 0.08, WOOD],
    ['line', 0.8, 0.2, 0.2, 0.76, 0.08, WOOD],
  ],
  chest: [
    ['box', 0.14, 0.24, 0.86, 0.8, DARK],
    ['box', 0.18, 0.28, 0.82, 0.5, '#9b6a35'],
    ['box', 0.18, 0.53, 0.82, 0.74, '#80542a'],
    ['box', 0.43, 0.44, 0.57, 0.62, GOLD],
  ],
  strongbox: [
    ['box', 0.14, 0.26, 0.86, 0.8, '#2f3338'],
    ['box', 0.18, 0.3, 0.82, 0.72, IRON],
    ['box', 0.43, 0.44, 0.57, 0.6, GOLD],
  ],
  urn: [
    ['disc', 0.5, 0.52, 0.28, '#6d4a38'],
    ['disc', 0.5, 0.48, 0.22, '#a8714f'],
    ['disc', 0.5, 0.46, 0.1, DARK],
  ],
  statue: [
    ['box', 0.16, 0.16, 0.84, 0.84, SHADE],
    ['box', 0.22, 0.22, 0.78, 0.76, STONE],
    ['disc', 0.5, 0.5, 0.2, '#d5d0c4'],
    ['disc', 0.5, 0.42, 0.12, '#e9e5da'],
  ],
  'broken statue': [
    ['box', 0.18, 0.2, 0.82, 0.84, SHADE],
    ['disc', 0.42, 0.5, 0.17, STONE],
    ['disc', 0.72, 0.7, 0.12, '#d5d0c4'],
  ],
  pillar: [
    ['disc', 0.5, 0.5, 0.42, SHADE],
    ['disc', 0.48, 0.46, 0.36, STONE],
    ['disc', 0.46, 0.43, 0.24, '#c8c3b8'],
  ],
  'broken pillar': [
    ['disc', 0.5, 0.52, 0.38, SHADE],
    ['disc', 0.46, 0.46, 0.26, STONE],
    ['disc', 0.7, 0.7, 0.14, STONE],
  ],
  sarcophagus: [
    ['box', 0.12, 0.04, 0.88, 0.96, SHADE],
    ['box', 0.18, 0.08, 0.82, 0.88, STONE],
    ['disc', 0.5, 0.26, 0.12, '#d5d0c4'],
    ['box', 0.38, 0.38, 0.62, 0.78, '#c8c3b8'],
  ],
  altar: [
    ['box', 0.06, 0.22, 0.94, 0.78, SHADE],
    ['box', 0.1, 0.25, 0.9, 0.66, '#d5d0c4'],
    ['box', 0.38, 0.25, 0.62, 0.76, CLOTH],
    ['disc', 0.5, 0.44, 0.1, GOLD],
  ],
  throne: [
    ['box', 0.16, 0.1, 0.84, 0.9, DARK],
    ['box', 0.24, 0.3, 0.76, 0.84, CLOTH],
    ['box', 0.2, 0.1, 0.8, 0.28, GOLD],
  ],
  brazier: [
    ['disc', 0.5, 0.52, 0.36, '#2f2a26'],
    ['disc', 0.5, 0.48, 0.27, EMBER],
    ['disc', 0.5, 0.45, 0.15, FLAME],
  ],
  torch: [
    ['disc', 0.5, 0.3, 0.2, EMBER],
    ['disc', 0.5, 0.27, 0.11, FLAME],
  ],
  candles: [
    ['disc', 0.32, 0.36, 0.09, PAPER],
    ['disc', 0.52, 0.28, 0.1, PAPER],
    ['disc', 0.68, 0.4, 0.08, PAPER],
    ['disc', 0.52, 0.26, 0.05, FLAME],
    ['disc', 0.32, 0.34, 0.04, FLAME],
  ],
  hearth: [
    ['box', 0.05, 0.12, 0.95, 0.8, SHADE],
    ['box', 0.18, 0.24, 0.82, 0.72, '#241a15'],
    ['disc', 0.5, 0.5, 0.2, EMBER],
    ['disc', 0.5, 0.48, 0.1, FLAME],
  ],
  campfire: [
    ['line', 0.2, 0.7, 0.8, 0.36, 0.12, DARK],
    ['line', 0.2, 0.36, 0.8, 0.7, 0.12, DARK],
    ['disc', 0.5, 0.5, 0.2, EMBER],
    ['disc', 0.5, 0.47, 0.1, FLAME],
  ],
  lantern: [
    ['box', 0.36, 0.26, 0.64, 0.6, IRON],
    ['disc', 0.5, 0.43, 0.12, FLAME],
  ],
  well: [
    ['disc', 0.5, 0.5, 0.44, SHADE],
    ['disc', 0.5, 0.48, 0.36, STONE],
    ['disc', 0.5, 0.48, 0.24, '#2d5664'],
  ],
  'weapon rack': [
    ['box', 0.08, 0.34, 0.92, 0.66, DARK],
    ['line', 0.24, 0.2, 0.24, 0.76, 0.06, '#c9ced4'],
    ['line', 0.5, 0.2, 0.5, 0.76, 0.06, '#c9ced4'],
    ['line', 0.76, 0.2, 0.76, 0.76, 0.06, PALE_WOOD],
  ],
  heap: [
    ['disc', 0.36, 0.6, 0.22, SHADE],
    ['disc', 0.62, 0.58, 0.24, '#8d887e'],
    ['disc', 0.5, 0.42, 0.2, STONE],
  ],
  bones: [
    ['line', 0.24, 0.62, 0.62, 0.42, 0.08, BONE],
    ['line', 0.4, 0.36, 0.72, 0.68, 0.07, BONE],
    ['disc', 0.68, 0.34, 0.13, BONE],
  ],
  ore: [
    ['disc', 0.38, 0.58, 0.26, '#55504b'],
    ['disc', 0.62, 0.46, 0.26, '#68625b'],
    ['disc', 0.4, 0.5, 0.07, GOLD],
    ['disc', 0.62, 0.4, 0.06, '#c9ced4'],
    ['disc', 0.6, 0.58, 0.05, GOLD],
  ],
  timber: [
    ['box', 0.06, 0.24, 0.94, 0.4, WOOD],
    ['box', 0.06, 0.43, 0.94, 0.59, PALE_WOOD],
    ['box', 0.06, 0.62, 0.94, 0.78, WOOD],
  ],
  cart: [
    ['box', 0.14, 0.2, 0.86, 0.8, DARK],
    ['box', 0.2, 0.26, 0.8, 0.7, IRON],
    ['disc', 0.4, 0.46, 0.12, '#68625b'],
    ['disc', 0.62, 0.52, 0.13, '#7a736b'],
  ],
  machine: [
    ['disc', 0.5, 0.5, 0.4, DARK],
    ['disc', 0.5, 0.48, 0.33, WOOD],
    ['line', 0.18, 0.48, 0.82, 0.48, 0.08, IRON],
    ['line', 0.5, 0.16, 0.5, 0.8, 0.08, IRON],
    ['disc', 0.5, 0.48, 0.1, '#c9ced4'],
  ],
  crystal: [
    ['line', 0.34, 0.78, 0.3, 0.36, 0.16, '#6fa9c0'],
    ['line', 0.54, 0.8, 0.56, 0.18, 0.2, '#9fd3e2'],
    ['line', 0.72, 0.78, 0.8, 0.44, 0.13, '#7fb9cf'],
  ],
  weeds: [
    ['line', 0.3, 0.74, 0.24, 0.5, 0.06, LEAF],
    ['line', 0.36, 0.76, 0.42, 0.46, 0.06, '#78994f'],
    ['line', 0.64, 0.6, 0.58, 0.36, 0.06, LEAF],
    ['line', 0.68, 0.62, 0.76, 0.4, 0.06, '#78994f'],
  ],
  bush: [
    ['disc', 0.38, 0.56, 0.26, '#44612f'],
    ['disc', 0.62, 0.54, 0.26, LEAF],
    ['disc', 0.5, 0.4, 0.22, '#78994f'],
  ],
  straw: [
    ['line', 0.16, 0.6, 0.8, 0.46, 0.07, '#c9ad62'],
    ['line', 0.24, 0.4, 0.84, 0.62, 0.07, '#b99b52'],
    ['line', 0.3, 0.7, 0.66, 0.34, 0.07, '#d8be78'],
  ],
  bedroll: [
    ['box', 0.22, 0.12, 0.78, 0.88, '#6e5a48'],
    ['box', 0.28, 0.34, 0.72, 0.82, '#857058'],
    ['box', 0.3, 0.16, 0.7, 0.3, PAPER],
  ],
  petals: [
    ['disc', 0.3, 0.4, 0.06, '#d99aa4'],
    ['disc', 0.6, 0.3, 0.06, '#e4b3ba'],
    ['disc', 0.5, 0.66, 0.06, '#d99aa4'],
    ['disc', 0.74, 0.6, 0.05, '#e4b3ba'],
  ],
  'chalk circle': [
    ['disc', 0.5, 0.5, 0.46, '#d9d6cf'],
    ['disc', 0.5, 0.5, 0.4, '#5c5a5e'],
    ['line', 0.5, 0.14, 0.22, 0.74, 0.04, '#d9d6cf'],
    ['line', 0.5, 0.14, 0.78, 0.74, 0.04, '#d9d6cf'],
    ['line', 0.14, 0.4, 0.86, 0.4, 0.04, '#d9d6cf'],
  ],
  banner: [
    ['box', 0.24, 0.06, 0.76, 0.2, DARK],
    ['box', 0.3, 0.12, 0.7, 0.7, CLOTH],
    ['disc', 0.5, 0.38, 0.1, GOLD],
  ],
  case: [
    ['box', 0.12, 0.2, 0.88, 0.8, DARK],
    ['box', 0.18, 0.26, 0.82, 0.68, '#8fb4bd'],
    ['disc', 0.5, 0.46, 0.12, GOLD],
  ],
  cage: [
    ['box', 0.1, 0.1, 0.9, 0.9, '#2f3338'],
    ['box', 0.16, 0.16, 0.84, 0.84, '#4a463f'],
    ['line', 0.3, 0.1, 0.3, 0.9, 0.05, IRON],
    ['line', 0.5, 0.1, 0.5, 0.9, 0.05, IRON],
    ['line', 0.7, 0.1, 0.7, 0.9, 0.05, IRON],
  ],
  instrument: [
    ['disc', 0.5, 0.56, 0.34, DARK],
    ['disc', 0.5, 0.54, 0.26, PALE_WOOD],
    ['line', 0.28, 0.7, 0.76, 0.22, 0.12, GOLD],
    ['disc', 0.76, 0.22, 0.1, '#c9ced4'],
  ],
  mushrooms: [
    ['disc', 0.36, 0.58, 0.16, '#c98f6b'],
    ['disc', 0.62, 0.48, 0.18, '#dbab84'],
    ['disc', 0.54, 0.72, 0.11, '#c98f6b'],
  ],
  tent: [
    ['box', 0.04, 0.12, 0.96, 0.92, '#7d6a4b'],
    ['box', 0.04, 0.12, 0.5, 0.92, '#c2ae84'],
    ['box', 0.5, 0.12, 0.96, 0.92, '#a08d66'],
    ['line', 0.5, 0.08, 0.5, 0.96, 0.06, PALE_WOOD],
    ['box', 0.42, 0.72, 0.58, 0.92, DARK],
  ],
  haystack: [
    ['disc', 0.52, 0.56, 0.44, '#8f7432'],
    ['disc', 0.5, 0.5, 0.4, '#cfae55'],
    ['disc', 0.46, 0.44, 0.22, '#e3c873'],
  ],
  clamp: [
    ['disc', 0.52, 0.56, 0.46, '#2b231c'],
    ['disc', 0.5, 0.5, 0.42, '#54453a'],
    ['disc', 0.46, 0.44, 0.2, '#7a6958'],
    ['disc', 0.47, 0.45, 0.07, EMBER],
  ],
  animal: [
    ['disc', 0.5, 0.6, 0.3, '#4f4334'],
    ['box', 0.2, 0.36, 0.74, 0.66, '#d9d0bd'],
    ['disc', 0.76, 0.46, 0.14, '#c2b69d'],
  ],
  cattle: [
    ['disc', 0.5, 0.62, 0.34, '#3c2c20'],
    ['box', 0.12, 0.3, 0.76, 0.7, '#8d5f3c'],
    ['box', 0.34, 0.34, 0.54, 0.6, '#d8c9ae'],
    ['disc', 0.8, 0.44, 0.15, '#7b5234'],
  ],
  beehive: [
    ['disc', 0.5, 0.54, 0.34, '#7a5b26'],
    ['disc', 0.5, 0.48, 0.29, GOLD],
    ['disc', 0.5, 0.42, 0.16, '#f0d184'],
    ['disc', 0.5, 0.64, 0.06, DARK],
  ],
  nest: [
    ['disc', 0.5, 0.5, 0.48, DARK],
    ['disc', 0.5, 0.5, 0.4, PALE_WOOD],
    ['disc', 0.5, 0.52, 0.24, DARK],
    ['disc', 0.43, 0.5, 0.09, BONE],
    ['disc', 0.57, 0.54, 0.09, BONE],
  ],
  cocoon: [
    ['disc', 0.5, 0.56, 0.36, '#6e726c'],
    ['disc', 0.5, 0.5, 0.32, '#d9dcd4'],
    ['line', 0.26, 0.4, 0.74, 0.62, 0.05, '#a9ada5'],
    ['line', 0.3, 0.62, 0.7, 0.38, 0.05, '#a9ada5'],
  ],
  key: [
    ['disc', 0.34, 0.42, 0.18, GOLD],
    ['disc', 0.34, 0.42, 0.08, DARK],
    ['line', 0.48, 0.5, 0.82, 0.7, 0.1, GOLD],
    ['line', 0.72, 0.64, 0.66, 0.76, 0.08, GOLD],
  ],
  lever: [
    ['box', 0.26, 0.52, 0.74, 0.82, IRON],
    ['line', 0.5, 0.64, 0.7, 0.24, 0.1, '#c9ced4'],
    ['disc', 0.7, 0.24, 0.1, CLOTH],
  ],
  note: [
    ['box', 0.28, 0.24, 0.74, 0.78, PAPER],
    ['line', 0.36, 0.38, 0.66, 0.38, 0.04, DARK],
    ['line', 0.36, 0.5, 0.66, 0.5, 0.04, DARK],
    ['line', 0.36, 0.62, 0.56, 0.62, 0.04, DARK],
  ],
  treasure: [
    ['disc', 0.5, 0.52, 0.42, SHADE],
    ['disc', 0.5, 0.48, 0.34, STONE],
    ['disc', 0.5, 0.44, 0.22, GOLD],
    ['disc', 0.46, 0.4, 0.08, '#fff2c4'],
  ],
  trap: [
    ['line', 0.24, 0.3, 0.76, 0.3, 0.05, '#4a3631'],
    ['line', 0.24, 0.7, 0.76, 0.7, 0.05, '#4a3631'],
    ['line', 0.26, 0.28, 0.26, 0.72, 0.05, '#4a3631'],
    ['line', 0.74, 0.28, 0.74, 0.72, 0.05, '#4a3631'],
    ['disc', 0.5, 0.5, 0.07, FOE],
  ],
  spawn: [
    ['disc', 0.5, 0.56, 0.36, '#2c1714'],
    ['disc', 0.5, 0.5, 0.32, FOE],
    ['disc', 0.4, 0.46, 0.06, '#fbe3c8'],
    ['disc', 0.6, 0.46, 0.06, '#fbe3c8'],
  ],
  person: [
    ['disc', 0.5, 0.6, 0.32, '#1f2b38'],
    ['disc', 0.5, 0.56, 0.28, FRIEND],
    ['disc', 0.5, 0.38, 0.16, '#e3c6a4'],
  ],
};
