import {
  ATLAS_GROUND,
  BLUEPRINT_GROUND,
  type GroundColours,
  HIGH_CONTRAST_GROUND,
  NIGHT_GROUND,
  PARCHMENT_GROUND,
  PIXEL_GROUND,
} from './style-colours.ts';

/** A colour, `#rrggbb`. */
export type Hex = string;

/**
 * How a map looks. Lengths are in pixels of a map 512 pixels wide; on smaller and larger maps they shrink and grow with
 * the square root of its size. Opacities and shares run from 0 to 1.
 */
export interface Style {
  readonly name: string;
  readonly label: string;
  /** Hard pixels: no anti-aliasing, drawn small and blown up. */
  readonly crisp: boolean;
  readonly land: {
    /** Colours by name of biome, as they are drawn; one that is not named here keeps the world's, changed as follows. */
    readonly biomes: GroundColours;
    /** 1 keeps the colours, 0 makes them grey. */
    readonly saturation: number;
    /** 1 keeps the differences of lightness, less evens them out. */
    readonly contrast: number;
    /** A wash of one colour over all of them. */
    readonly wash: Hex;
    readonly washShare: number;
  };
  readonly relief: {
    readonly strength: number;
    readonly light: Hex;
    readonly shade: Hex;
    /** Share of the contrast that is left in the lowlands. */
    readonly lowlands: number;
    /** How much crests are brightened and gullies darkened, whatever way they face. */
    readonly crests: number;
    /** Number of tones; 0 is as many as there are. */
    readonly tones: number;
  };
  readonly texture: {
    /** Fine grain of the surface. */
    readonly grain: number;
    /** Tree tops in the woods. */
    readonly trees: number;
    /** Crags on steep slopes. */
    readonly crags: number;
    /** Blotches and darkened edges of old paper. */
    readonly age: number;
  };
  readonly water: {
    readonly shallow: Hex;
    readonly shelf: Hex;
    readonly deep: Hex;
    readonly lake: Hex;
    readonly salt: Hex;
    readonly river: Hex;
    /** Width of a river of 10 m³/s. */
    readonly riverWidth: number;
    /** How much of the sea bed's relief shows. */
    readonly bed: number;
  };
  readonly coast: {
    readonly colour: Hex;
    readonly width: number;
    readonly opacity: number;
    /** Lines in the water that follow the coast: how far out, and how strong, each. */
    readonly lines: readonly (readonly [offset: number, opacity: number])[];
    readonly lineColour: Hex;
    readonly lineWidth: number;
  };
  readonly snow: { readonly colour: Hex; readonly opacity: number };
  /** Lines of equal height; `every` metres apart, 0 for none. */
  readonly contours: { readonly colour: Hex; readonly opacity: number; readonly every: number };
  /** Lines of latitude and longitude, `every` metres apart, 0 for none. */
  readonly grid: { readonly colour: Hex; readonly opacity: number; readonly every: number };
  readonly roads: { readonly colour: Hex; readonly casing: Hex; readonly opacity: number; readonly width: number };
  readonly places: {
    readonly ink: Hex;
    readonly paper: Hex;
    readonly accent: Hex;
    readonly size: number;
    /** Light around inhabited places. */ readonly glow: number;
  };
}

export const STYLE_NAMES = ['atlas', 'parchment', 'night', 'blueprint', 'pixel', 'high-contrast'] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

const ATLAS: Style = {
  name: 'atlas',
  label: 'Atlas',
  crisp: false,
  land: { biomes: ATLAS_GROUND, saturation: 1, contrast: 1, wash: '#f6f1e7', washShare: 0.06 },
  relief: { strength: 1, light: '#fff0aa', shade: '#003264', lowlands: 0.5, crests: 0.5, tones: 0 },
  texture: { grain: 0.3, trees: 0.5, crags: 0.5, age: 0 },
  water: {
    shallow: '#a9d3d6',
    shelf: '#82b9c6',
    deep: '#2d6288',
    lake: '#6fabc0',
    salt: '#9fc6c2',
    river: '#3b94c8',
    riverWidth: 3,
    bed: 0.35,
  },
  coast: {
    colour: '#24485c',
    width: 1.2,
    opacity: 0.85,
    lines: [
      [3.2, 0.5],
      [6.6, 0.32],
      [10.6, 0.18],
    ],
    lineColour: '#2f6c8c',
    lineWidth: 0.9,
  },
  snow: { colour: '#f7fafc', opacity: 0.95 },
  contours: { colour: '#6b5a44', opacity: 0.28, every: 0 },
  grid: { colour: '#24485c', opacity: 0.2, every: 0 },
  roads: { colour: '#7a3f2a', casing: '#f6efdd', opacity: 0.85, width: 1 },
  places: { ink: '#2b211c', paper: '#fffaf0', accent: '#c8452f', size: 1, glow: 0 },
};

const PARCHMENT: Style = {
  name: 'parchment',
  label: 'Parchment',
  crisp: false,
  land: { biomes: PARCHMENT_GROUND, saturation: 0.62, contrast: 0.9, wash: '#edd29b', washShare: 0.5 },
  relief: { strength: 1.05, light: '#fff2c8', shade: '#4a2a10', lowlands: 0.45, crests: 0.8, tones: 0 },
  texture: { grain: 0.7, trees: 0.75, crags: 0.7, age: 1 },
  water: {
    shallow: '#d9cda3',
    shelf: '#cbc29b',
    deep: '#a9a683',
    lake: '#bdb791',
    salt: '#d2c9a0',
    river: '#6d5a3c',
    riverWidth: 2.2,
    bed: 0.12,
  },
  coast: {
    colour: '#3d2712',
    width: 1.5,
    opacity: 0.95,
    lines: [
      [3.4, 0.62],
      [6.8, 0.45],
      [10.4, 0.3],
      [14.2, 0.16],
    ],
    lineColour: '#57401f',
    lineWidth: 0.8,
  },
  snow: { colour: '#f6edd6', opacity: 0.8 },
  contours: { colour: '#6b4a24', opacity: 0.3, every: 0 },
  grid: { colour: '#5a3b18', opacity: 0.12, every: 0 },
  roads: { colour: '#6e2a16', casing: '#ecd9ae', opacity: 0.9, width: 1 },
  places: { ink: '#34200e', paper: '#f3e4be', accent: '#9c2d1a', size: 1, glow: 0 },
};

const NIGHT: Style = {
  name: 'night',
  label: 'Night',
  crisp: false,
  land: { biomes: NIGHT_GROUND, saturation: 0.7, contrast: 0.75, wash: '#1a2c4e', washShare: 0.55 },
  relief: { strength: 1.1, light: '#b8ccff', shade: '#02040c', lowlands: 0.5, crests: 0.6, tones: 0 },
  texture: { grain: 0.2, trees: 0.5, crags: 0.5, age: 0 },
  water: {
    shallow: '#16324a',
    shelf: '#102840',
    deep: '#070f1e',
    lake: '#1d4460',
    salt: '#27485a',
    river: '#5fa6d0',
    riverWidth: 2.2,
    bed: 0.3,
  },
  coast: {
    colour: '#7fb2d4',
    width: 1,
    opacity: 0.6,
    lines: [
      [3.2, 0.3],
      [6.6, 0.18],
      [10.6, 0.1],
    ],
    lineColour: '#5b93b8',
    lineWidth: 0.9,
  },
  snow: { colour: '#aebfd8', opacity: 0.75 },
  contours: { colour: '#8fb0d8', opacity: 0.2, every: 0 },
  grid: { colour: '#7fb2d4', opacity: 0.1, every: 0 },
  roads: { colour: '#d9a45c', casing: '#141a26', opacity: 0.6, width: 0.9 },
  places: { ink: '#1a1208', paper: '#ffe2a8', accent: '#ffb84d', size: 0.8, glow: 1 },
};

const BLUEPRINT: Style = {
  name: 'blueprint',
  label: 'Blueprint',
  crisp: false,
  land: { biomes: BLUEPRINT_GROUND, saturation: 0.2, contrast: 0.95, wash: '#1f5aa6', washShare: 0.66 },
  relief: { strength: 0.35, light: '#dff0ff', shade: '#0a2a55', lowlands: 0.6, crests: 0.3, tones: 0 },
  texture: { grain: 0.15, trees: 0, crags: 0, age: 0 },
  water: {
    shallow: '#174b8c',
    shelf: '#143f7a',
    deep: '#0f2f60',
    lake: '#143f7a',
    salt: '#1d5596',
    river: '#cfe6ff',
    riverWidth: 1.4,
    bed: 0,
  },
  coast: {
    colour: '#ffffff',
    width: 1.3,
    opacity: 0.95,
    lines: [
      [3.4, 0.42],
      [6.8, 0.26],
      [10.2, 0.14],
    ],
    lineColour: '#cfe6ff',
    lineWidth: 0.7,
  },
  snow: { colour: '#cfe3fa', opacity: 0.45 },
  contours: { colour: '#e4f2ff', opacity: 0.34, every: 200 },
  grid: { colour: '#bfe0ff', opacity: 0.16, every: 10_000 },
  roads: { colour: '#ffe08a', casing: '#2a63a8', opacity: 0.95, width: 0.9 },
  places: { ink: '#ffffff', paper: '#123a72', accent: '#ffe08a', size: 1, glow: 0 },
};

const PIXEL: Style = {
  name: 'pixel',
  label: 'Pixel',
  crisp: true,
  land: { biomes: PIXEL_GROUND, saturation: 1.3, contrast: 1.1, wash: '#ffffff', washShare: 0 },
  relief: { strength: 1, light: '#fff3b0', shade: '#1c2a5c', lowlands: 0.35, crests: 0.4, tones: 5 },
  texture: { grain: 0, trees: 1, crags: 0, age: 0 },
  water: {
    shallow: '#6fd0d8',
    shelf: '#46a6cf',
    deep: '#2a5fa8',
    lake: '#4aa8d8',
    salt: '#86d4cf',
    river: '#3f96d2',
    riverWidth: 2,
    bed: 0,
  },
  coast: { colour: '#1d3557', width: 1, opacity: 1, lines: [[2.5, 0.55]], lineColour: '#c8f4ee', lineWidth: 1 },
  snow: { colour: '#ffffff', opacity: 1 },
  contours: { colour: '#3a2a1a', opacity: 0.4, every: 0 },
  grid: { colour: '#1d3557', opacity: 0.2, every: 0 },
  roads: { colour: '#8a5a34', casing: '#e2c08a', opacity: 1, width: 1 },
  places: { ink: '#2a1a1a', paper: '#ffffff', accent: '#d94a3a', size: 1, glow: 0 },
};

const HIGH_CONTRAST: Style = {
  name: 'high-contrast',
  label: 'High contrast',
  crisp: false,
  land: { biomes: HIGH_CONTRAST_GROUND, saturation: 1.35, contrast: 1.35, wash: '#ffffff', washShare: 0 },
  relief: { strength: 0.5, light: '#ffffff', shade: '#000000', lowlands: 0.3, crests: 0.3, tones: 0 },
  texture: { grain: 0, trees: 0, crags: 0, age: 0 },
  water: {
    shallow: '#0a4a8f',
    shelf: '#083b78',
    deep: '#03183a',
    lake: '#0a4a8f',
    salt: '#2a6fa8',
    river: '#0048b8',
    riverWidth: 3,
    bed: 0,
  },
  coast: { colour: '#000000', width: 2.2, opacity: 1, lines: [[4.2, 0.8]], lineColour: '#ffffff', lineWidth: 1 },
  snow: { colour: '#ffffff', opacity: 1 },
  contours: { colour: '#000000', opacity: 0.4, every: 0 },
  grid: { colour: '#000000', opacity: 0.3, every: 0 },
  roads: { colour: '#000000', casing: '#ffffff', opacity: 1, width: 1.5 },
  places: { ink: '#000000', paper: '#ffffff', accent: '#e0002a', size: 1.3, glow: 0 },
};

/** Every style there is. */
export const STYLES: { readonly [S in StyleName]: Style } = {
  atlas: ATLAS,
  parchment: PARCHMENT,
  night: NIGHT,
  blueprint: BLUEPRINT,
  pixel: PIXEL,
  'high-contrast': HIGH_CONTRAST,
};
