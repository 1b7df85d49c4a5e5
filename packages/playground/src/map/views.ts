import { type StyleName, STYLE_NAMES, VIEW_NAMES, VIEW_SCALES, type ViewName } from '@hinterland/core';

export interface ViewInfo {
  readonly label: string;
  readonly does: string;
  /** A stroke path in a 24 × 24 box. */
  readonly icon: string;
}

/** What the map can show, in the order of the keys 1 to 7. */
export const VIEW_INFO: Readonly<Record<ViewName, ViewInfo>> = {
  atlas: { label: 'Atlas', does: 'The drawn map: shaded hills, biomes, coasts and rivers', icon: 'M2 19 9 7l4 6 3-4 6 10Z' },
  biome: { label: 'Biomes', does: 'What grows where', icon: 'M12 21v-7m0 0c-4 0-7-2-7-6 4 0 7 2 7 6Zm0-2c0-5 3-8 7-9 0 5-3 8-7 9Z' },
  temperature: { label: 'Warmth', does: 'Temperature, mean of the year', icon: 'M10 14V5a2 2 0 1 1 4 0v9a4 4 0 1 1-4 0Zm2 3v-6' },
  precipitation: { label: 'Rain', does: 'Rain and snow in a year', icon: 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z' },
  elevation: { label: 'Height', does: 'Metres above the sea', icon: 'M12 20V4m0 0-4 4m4-4 4 4M4 20h16' },
  flow: { label: 'Flow', does: 'Water that passes, mean of the year', icon: 'M3 8c3-3 6 3 9 0s6 3 9 0M3 15c3-3 6 3 9 0s6 3 9 0' },
  territory: { label: 'Realms', does: 'Who holds the land', icon: 'M5 21V4m0 0c5-3 8 3 14 0v10c-6 3-9-3-14 0' },
};
export const VIEWS: readonly ViewName[] = Object.keys(VIEW_INFO) as ViewName[];

export function isView(word: string | null): word is ViewName {
  return VIEW_NAMES.includes(word as ViewName);
}

export function isStyle(word: string | null): word is StyleName {
  return STYLE_NAMES.includes(word as StyleName);
}

/** What the colours of a view of a quantity mean: a CSS gradient and the values at its ends. */
export interface LegendOfView {
  readonly gradient: string;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

const UNITS = { elevation: 'm', temperature: '°C', precipitation: 'mm', flow: 'm³/s' } as const;

export function legendOf(view: ViewName): LegendOfView | null {
  if (!(view in VIEW_SCALES)) return null;
  const quantity = view as keyof typeof VIEW_SCALES;
  const { from, to, stops } = VIEW_SCALES[quantity];
  const value = quantity === 'flow' ? (end: number): number => Math.round((Math.exp(end) - 1) / 100) : (end: number): number => end;
  return {
    gradient: `linear-gradient(to right, ${stops.map(([at, hex]) => `${hex} ${at * 100}%`).join(', ')})`,
    from: value(from),
    to: value(to),
    unit: UNITS[quantity],
  };
}
