import type { PlaceKind, RegionKind } from '../world.ts';

/** How places of a kind are lettered: greater ranks go first; `from` is how near one must look, 1 being the whole world. */
export interface PlaceLetters {
  readonly rank: number;
  /** Height of the em, pixels. */
  readonly size: number;
  readonly from: number;
}

export const PLACE_LETTERS: Readonly<Record<PlaceKind, PlaceLetters>> = {
  city: { rank: 100, size: 16, from: 0 },
  town: { rank: 80, size: 14, from: 0 },
  port: { rank: 78, size: 14, from: 0 },
  castle: { rank: 60, size: 13, from: 0 },
  abbey: { rank: 50, size: 13, from: 1.4 },
  mine: { rank: 46, size: 12, from: 1.4 },
  village: { rank: 40, size: 13, from: 1.3 },
  hamlet: { rank: 20, size: 12, from: 2.2 },
  temple: { rank: 48, size: 12, from: 1.2 },
  shrine: { rank: 30, size: 12, from: 1.8 },
  tower: { rank: 34, size: 12, from: 1.4 },
  landmark: { rank: 36, size: 12, from: 1.4 },
  ruin: { rank: 44, size: 12, from: 1.2 },
  dungeon: { rank: 45, size: 12, from: 1.2 },
  cave: { rank: 42, size: 12, from: 1.2 },
  lair: { rank: 43, size: 12, from: 1.2 },
};

/** How regions of a kind are lettered: waters in italics, land in small capitals; `most` is the greatest em, pixels. */
export interface RegionLetters {
  readonly water: boolean;
  readonly most: number;
}

const land: RegionLetters = { water: false, most: 20 };
const sea: RegionLetters = { water: true, most: 26 };
export const REGION_LETTERS: Readonly<Record<RegionKind, RegionLetters>> = {
  continent: { water: false, most: 28 },
  island: land,
  ocean: { water: true, most: 30 },
  sea,
  bay: { water: true, most: 20 },
  range: land,
  plateau: land,
  volcano: land,
  forest: land,
  desert: land,
  marsh: land,
  plain: land,
  ice: land,
};
