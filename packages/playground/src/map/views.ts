import type { Land, World } from '@hinterland/core';
import type { Ramp } from './ramp.ts';

/** What the map can show. The first is the drawn map; the others paint one layer over the shape of the land. */
export const VIEWS = ['relief', 'biome', 'temperature', 'rain', 'elevation', 'flow', 'territory'] as const;
export type View = (typeof VIEWS)[number];

export function isView(word: string | null): word is View {
  return VIEWS.includes(word as View);
}

export interface ViewInfo {
  readonly label: string;
  readonly does: string;
  /** A stroke path in a 24 × 24 box. */
  readonly icon: string;
  /** How a value becomes a colour, for views of a quantity; drawn as the legend too. */
  readonly ramp?: Ramp;
}

export const VIEW_INFO: Readonly<Record<View, ViewInfo>> = {
  relief: { label: 'Relief', does: 'The drawn map: shaded hills, biomes, coasts and rivers', icon: 'M2 19 9 7l4 6 3-4 6 10Z' },
  biome: { label: 'Biomes', does: 'What grows where, in flat colours', icon: 'M12 21v-7m0 0c-4 0-7-2-7-6 4 0 7 2 7 6Zm0-2c0-5 3-8 7-9 0 5-3 8-7 9Z' },
  temperature: {
    label: 'Temperature',
    does: 'Mean of the year',
    icon: 'M10 14V5a2 2 0 1 1 4 0v9a4 4 0 1 1-4 0Zm2 3v-6',
    ramp: {
      unit: '°C',
      stops: [
        [-20, '#5b3b8c'],
        [-8, '#4a6fb5'],
        [2, '#8fc3d9'],
        [10, '#e9ecc4'],
        [18, '#f0b85a'],
        [26, '#d9603b'],
        [32, '#8c2332'],
      ],
    },
  },
  rain: {
    label: 'Rain',
    does: 'Rain and snow in a year',
    icon: 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z',
    ramp: {
      unit: 'mm',
      stops: [
        [0, '#f0e2c2'],
        [250, '#e3cf93'],
        [600, '#a9c48b'],
        [1200, '#4f9f95'],
        [2200, '#2b6591'],
        [3500, '#2a2f6b'],
      ],
    },
  },
  elevation: {
    label: 'Height',
    does: 'Metres above the sea',
    icon: 'M12 20V4m0 0-4 4m4-4 4 4M4 20h16',
    ramp: {
      unit: 'm',
      stops: [
        [-4000, '#16344d'],
        [-400, '#3f7fa3'],
        [-1, '#a8d3da'],
        [0, '#7fa36b'],
        [400, '#c7c98a'],
        [1200, '#c79a63'],
        [2400, '#8f6a55'],
        [4000, '#f4f1ec'],
      ],
    },
  },
  flow: {
    label: 'Water flow',
    does: 'Water that passes, mean of the year',
    icon: 'M3 8c3-3 6 3 9 0s6 3 9 0M3 15c3-3 6 3 9 0s6 3 9 0',
    ramp: {
      unit: 'm³/s',
      logarithmic: true,
      stops: [
        [0.05, '#efe9da'],
        [1, '#bcd7d6'],
        [10, '#5fa9b8'],
        [100, '#236a92'],
        [1000, '#122c5c'],
      ],
    },
  },
  territory: { label: 'Territory', does: 'Who holds the land', icon: 'M5 21V4m0 0c5-3 8 3 14 0v10c-6 3-9-3-14 0' },
};

/** True where `land` has come all the way: people, places and territories too. */
export function isWorld(land: Land | World): land is World {
  return 'places' in land;
}
