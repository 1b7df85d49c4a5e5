import { clamp, log } from '../base/math.ts';
import type { Style } from '../content/styles.ts';
import type { Land, World } from '../world.ts';
import { blend, luma, ramp, type Rgb, rgb } from './raster-colour.ts';
import type { ViewName } from './raster-frame.ts';

/** How each cell of a land is coloured before light falls on it. */
export interface Palette {
  /** Red, green, blue and trees of each entry, each 0 to 255. */
  readonly entries: Float32Array;
  /** The entry of a cell. */
  readonly entryOf: (cell: number) => number;
  /** True where entries are kinds, whose borders are to be blended; false where they are steps of a scale. */
  readonly kinds: boolean;
}

/** Entries of a scale; enough that no step shows. */
const STEPS = 256;

/** A scale of colours: the values at its ends, and stops from 0 to 1 between them. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly stops: readonly (readonly [at: number, hex: string])[];
}

/**
 * Scales of the views; blue to yellow to red and their kin, which the colour-blind can read. Ends are in the unit of the
 * layer, those of `flow` in the natural logarithm of 1 + 100 × m³/s.
 */
export const VIEW_SCALES: Readonly<Record<'elevation' | 'temperature' | 'precipitation' | 'flow', Scale>> = {
  elevation: {
    from: 0,
    to: 3600,
    stops: [
      [0, '#4f8a6b'],
      [0.08, '#8fb27a'],
      [0.22, '#d9d39a'],
      [0.42, '#c79f66'],
      [0.66, '#94694f'],
      [0.85, '#b9aaa6'],
      [1, '#ffffff'],
    ],
  },
  temperature: {
    from: -20,
    to: 32,
    stops: [
      [0, '#3b2f7f'],
      [0.2, '#4a78b8'],
      [0.38, '#a7d0dd'],
      [0.52, '#f2efd0'],
      [0.7, '#f0b35c'],
      [0.86, '#d3582f'],
      [1, '#7f1522'],
    ],
  },
  precipitation: {
    from: 0,
    to: 3000,
    stops: [
      [0, '#e9d8a6'],
      [0.1, '#d5d39a'],
      [0.25, '#94c6a4'],
      [0.5, '#3e9aa3'],
      [0.75, '#22628c'],
      [1, '#1b2a63'],
    ],
  },
  flow: {
    from: 0,
    to: 10,
    stops: [
      [0, '#e8e2d2'],
      [0.25, '#bcd3cf'],
      [0.5, '#5fa3b8'],
      [0.75, '#1f6390'],
      [1, '#0b2450'],
    ],
  },
};

/** The palette of a view. */
export function paletteOf(land: Land | World, style: Style, view: ViewName): Palette {
  if (view === 'elevation' || view === 'temperature' || view === 'precipitation' || view === 'flow') {
    const { from, to, stops } = VIEW_SCALES[view];
    const layer = land.layers[view];
    const factor = (STEPS - 1) / (to - from);
    const colours = ramp(stops, STEPS);
    const entries = new Float32Array(STEPS * 4);
    for (let i = 0; i < STEPS; i++) for (let c = 0; c < 3; c++) entries[i * 4 + c] = colours[i * 3 + c];
    const entryOf =
      view === 'flow'
        ? (cell: number): number => Math.trunc(clamp((log(layer[cell] * 100 + 1) - from) * factor, 0, STEPS - 1))
        : (cell: number): number => Math.trunc(clamp((layer[cell] - from) * factor, 0, STEPS - 1));
    return { entries, entryOf, kinds: false };
  }
  const entries = new Float32Array(land.biomes.length * 4);
  const { biome } = land.layers;
  land.biomes.forEach((kind, id) => {
    const colour =
      view === 'territory'
        ? blend(groundColour(style, kind.name, kind.colour), rgb('#e9e4d8'), 0.5)
        : groundColour(style, kind.name, kind.colour);
    entries.set(colour, id * 4);
    entries[id * 4 + 3] = view === 'atlas' ? kind.trees * 255 : 0;
  });
  return { entries, entryOf: (cell) => biome[cell], kinds: true };
}

/** What a style makes of the colour of a biome. */
export function groundColour(style: Style, name: string, colour: string): Rgb {
  const { biomes, saturation, contrast, wash, washShare } = style.land;
  if (Object.hasOwn(biomes, name)) return rgb(biomes[name]);
  const own = rgb(colour);
  const grey = luma(own);
  // Lightness is spread about the middle of the biomes' own range.
  const lift = (grey - 150) * (contrast - 1);
  const changed = own.map((channel) => clamp(grey + (channel - grey) * saturation + lift, 0, 255)) as unknown as Rgb;
  return blend(changed, rgb(wash), washShare);
}
