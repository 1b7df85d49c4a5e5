import type { Hex, StyleName } from './styles.ts';

/** How levels look in one of the styles of maps. Shares run from 0 to 1. */
export interface LevelStyle {
  /** Colours of the darkest and the lightest ink where a picture is drawn in one hue, else null. */
  readonly inks: readonly [dark: Hex, light: Hex] | null;
  /** How much of the hues is left to the inks. */
  readonly share: number;
  /** Light where no lamp shines, beside what comes from the sky. */
  readonly ambient: number;
  /** How much lamps add. */
  readonly lamps: number;
  /** Light of the open country round a building. */
  readonly country: number;
  /** Outline of walls: its colour, and how strongly it is drawn. */
  readonly line: Hex;
  readonly lineShare: number;
  /** Number of tones of light; 0 is as many as there are. */
  readonly tones: number;
}

export const LEVEL_STYLES: { readonly [S in StyleName]: LevelStyle } = {
  atlas: { inks: null, share: 0, ambient: 0.72, lamps: 0.55, country: 0.5, line: '#15120f', lineShare: 0.5, tones: 0 },
  parchment: {
    inks: ['#2e1e12', '#f6e8c6'],
    share: 0.78,
    ambient: 0.95,
    lamps: 0.22,
    country: 0.92,
    line: '#3b2616',
    lineShare: 0.9,
    tones: 0,
  },
  night: { inks: ['#070b18', '#c4d0ea'], share: 0.2, ambient: 0.34, lamps: 0.95, country: 0.4, line: '#04060c', lineShare: 0.6, tones: 0 },
  blueprint: {
    inks: ['#0f2c56', '#eef5fb'],
    share: 0.94,
    ambient: 0.78,
    lamps: 0.2,
    country: 0.35,
    line: '#e4eefa',
    lineShare: 0.95,
    tones: 0,
  },
  pixel: { inks: null, share: 0, ambient: 0.6, lamps: 0.66, country: 0.5, line: '#1a1420', lineShare: 0.8, tones: 6 },
  'high-contrast': {
    inks: ['#000000', '#ffffff'],
    share: 0.35,
    ambient: 1,
    lamps: 0.15,
    country: 0.25,
    line: '#000000',
    lineShare: 1,
    tones: 0,
  },
};
