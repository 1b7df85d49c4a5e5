import { type RampSpec, type Rgb, ramp } from './colour.ts';

/** How a ground meets lower ones: water and soft plants fade into each other, the others have an edge. */
export type EdgeStyle = 'water' | 'soft' | 'turf' | 'drift' | 'cliff';

export interface GroundSpec {
  readonly name: string;
  readonly ramp: RampSpec;
  readonly edge: EdgeStyle;
  /** Pixels between the waves of its surface. */
  readonly grain: number;
  /** How far light and dark patches stand apart, 0 to 1. */
  readonly contrast: number;
  /** Small marks that lie on it: names in `stamps.ts`, drawn in turn; '' leaves a spot bare. */
  readonly marks: readonly string[];
}

const g = (
  name: string,
  [lightness, chroma, hue, spread, shift]: readonly [number, number, number, number, number],
  edge: EdgeStyle,
  grain: number,
  contrast: number,
  marks: readonly string[],
): GroundSpec => ({ name, ramp: { lightness, chroma, hue, spread, shift }, edge, grain, contrast, marks });

/** Every ground there is, in drawing order: a later one lies over an earlier one where they meet. */
export const GROUNDS: readonly GroundSpec[] = [
  g('abyss', [0.4, 0.095, 260, 0.09, 14], 'water', 7, 0.5, ['ripple', '']),
  g('deep', [0.47, 0.105, 253, 0.1, 16], 'water', 7, 0.5, ['ripple', 'glint']),
  g('sea', [0.555, 0.11, 241, 0.11, 18], 'water', 6, 0.5, ['glint', 'ripple', 'glint']),
  g('shallow', [0.655, 0.105, 224, 0.12, 20], 'water', 6, 0.55, ['glint', 'glint', '']),
  g('marsh', [0.52, 0.075, 128, 0.2, 24], 'turf', 4, 0.9, ['puddle', 'reed', 'reed', 'puddle']),
  g('beach', [0.865, 0.066, 86, 0.15, 22], 'drift', 5, 0.55, ['grains', 'shell', 'grains', '']),
  g('desert', [0.82, 0.085, 76, 0.17, 22], 'drift', 6, 0.7, ['dune', 'dune', 'grains', '']),
  g('salt', [0.91, 0.018, 88, 0.12, 14], 'drift', 6, 0.6, ['crack', 'grains', '', 'crack']),
  g('badland', [0.7, 0.08, 60, 0.2, 20], 'drift', 5, 0.7, ['crack', 'pebble', 'grains', 'crack']),
  g('steppe', [0.745, 0.1, 104, 0.17, 24], 'soft', 6, 0.52, ['straw', 'straw', 'blade', '']),
  g('savanna', [0.7, 0.115, 112, 0.18, 24], 'soft', 5, 0.7, ['straw', 'blade', 'straw', '']),
  g('shrub', [0.665, 0.1, 118, 0.18, 24], 'soft', 5, 0.6, ['straw', 'blade', 'clover', 'straw']),
  g('grass', [0.69, 0.13, 130, 0.17, 24], 'turf', 6, 0.5, ['blade', 'clover', 'blade', '']),
  g('meadow', [0.725, 0.13, 122, 0.17, 24], 'turf', 6, 0.5, ['blade', 'clover', 'blade', 'blade']),
  g('lush', [0.575, 0.135, 142, 0.19, 26], 'turf', 4, 0.8, ['fern', 'blade', 'fern', '']),
  g('woods', [0.565, 0.105, 138, 0.19, 26], 'turf', 4, 0.8, ['litter', 'blade', 'litter', 'fern']),
  g('needles', [0.53, 0.075, 152, 0.18, 26], 'turf', 4, 0.8, ['litter', 'blade', 'pebble', 'litter']),
  g('tundra', [0.64, 0.055, 108, 0.2, 24], 'soft', 4, 0.85, ['straw', 'pebble', 'clover', 'straw']),
  g('alpine', [0.66, 0.09, 126, 0.19, 24], 'turf', 5, 0.6, ['blade', 'clover', 'blade', 'pebble']),
  g('field', [0.76, 0.115, 96, 0.2, 22], 'soft', 5, 0.4, ['']),
  g('earth', [0.69, 0.062, 74, 0.17, 20], 'drift', 4, 0.65, ['pebble', 'grains', 'straw', '']),
  g('scree', [0.655, 0.03, 92, 0.22, 18], 'cliff', 4, 0.75, ['pebble', 'pebble', 'crack', 'straw']),
  g('rock', [0.565, 0.024, 268, 0.26, 12], 'cliff', 5, 0.85, ['crack', 'ledge', 'pebble', 'crack']),
  g('basalt', [0.4, 0.03, 310, 0.22, 10], 'cliff', 5, 0.9, ['crack', 'ember', 'ledge', 'crack']),
  g('snow', [0.945, 0.018, 245, 0.12, 10], 'drift', 8, 0.32, ['sparkle', '', 'sparkle', '']),
  g('ice', [0.87, 0.045, 222, 0.16, 12], 'drift', 7, 0.42, ['sheen', 'crack', 'sheen', '']),
];

/** Index into GROUNDS. */
export type Ground = number;

const indexOfName = new Map<string, number>(GROUNDS.map((ground, i) => [ground.name, i]));

/** The number of a ground. */
export function groundOf(name: string): Ground {
  const i = indexOfName.get(name);
  if (i === undefined) throw new Error(`no ground is called ${name}`);
  return i;
}

/** Colours of each ground, shadow to light. */
export const SHADES = 7;
export const RAMPS: readonly (readonly Rgb[])[] = GROUNDS.map((ground) => ramp(ground.ramp, SHADES));

/** The first ground that is land; all before it are water. */
export const FIRST_LAND: Ground = groundOf('marsh');

/** True for the grounds that waves move on. */
export function isWater(ground: Ground): boolean {
  return ground < FIRST_LAND;
}
