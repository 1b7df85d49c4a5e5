import type { Cell, Rect } from '../base/grid.ts';
import type { BiomeId, DepositId, LakeId, RegionId, RiverId } from './ids.ts';

/** Values of the layer `water`. */
export const WATER: { readonly dry: 0; readonly ocean: 1; readonly lake: 2; readonly river: 3 } = { dry: 0, ocean: 1, lake: 2, river: 3 };

/** One value per cell, row-major. */
export interface Layers {
  /** Metres above sea level: the ground, or the bed under a sea; for a lake the level of its water. */
  readonly elevation: Float32Array;
  /** One of WATER. */
  readonly water: Uint8Array;
  /** The neighbouring cell this one drains into; NONE in the sea and at the lowest cell of a lake without outlet. */
  readonly downhill: Int32Array;
  /** Cubic metres a second leaving the cell, mean of the year. */
  readonly flow: Float32Array;
  /** °C, mean of the year. */
  readonly temperature: Float32Array;
  /** Millimetres a year. */
  readonly precipitation: Float32Array;
  /** Index into `biomes`. */
  readonly biome: Uint8Array;
  /** Share of the best farmland, 0 to 255. */
  readonly fertility: Uint8Array;
  /** Faction that holds the cell, or NONE. */
  readonly territory: Int16Array;
  /** Cost of crossing the cell on foot, 1 on an easy road-less plain; 0 = impassable. */
  readonly walkCost: Float32Array;
}
export type LayerName = keyof Layers;

/** Layers that the terrain stages (1 to 6) make. */
export type TerrainLayers = Omit<Layers, 'territory' | 'walkCost'>;

export interface Biome {
  readonly id: BiomeId;
  readonly name: string;
  /** `#rrggbb` on the default map. */
  readonly colour: string;
  /** What grows there decides how hard it is to cross: 1 is open ground, 0 cannot be walked. */
  readonly walkCost: number;
  /** Trees per cell of game map, 0 to 1. */
  readonly trees: number;
}

export interface River {
  readonly id: RiverId;
  readonly name: string;
  /** What the name means, in plain words. */
  readonly meaning: string;
  /** From source to mouth; the last cell is the first one of the sea, lake or greater river it ends in. */
  readonly cells: readonly Cell[];
  /** Width of its channel at each of `cells`, metres. */
  readonly width: readonly number[];
  /** What it ends in. */
  readonly mouth: 'sea' | 'lake' | 'river';
  /** The river it joins, where `mouth` is 'river'. */
  readonly into: RiverId | null;
  /** The lake it ends in, where `mouth` is 'lake'. */
  readonly lake: LakeId | null;
  /** How it meets the sea, where it is great enough to do so in a way of its own. */
  readonly mouthKind: 'plain' | 'delta' | 'estuary';
}

export interface Lake {
  readonly id: LakeId;
  readonly name: string;
  /** What the name means, in plain words. */
  readonly meaning: string;
  readonly cells: readonly Cell[];
  /** Metres above sea level of its flat surface. */
  readonly level: number;
  /** The shore cell it spills over, or null where evaporation takes all that flows in. */
  readonly outlet: Cell | null;
  /** True where nothing flows out, so that salt gathers. */
  readonly salt: boolean;
}

export type RegionKind =
  | 'continent'
  | 'island'
  | 'ocean'
  | 'sea'
  | 'bay'
  | 'range'
  | 'plateau'
  | 'volcano'
  | 'forest'
  | 'desert'
  | 'marsh'
  | 'plain'
  | 'ice';

/** A stretch of land or water with a name. */
export interface Region {
  readonly id: RegionId;
  readonly kind: RegionKind;
  readonly name: string;
  /** What the name means, in plain words. */
  readonly meaning: string;
  /** Number of cells. */
  readonly size: number;
  /** A cell well inside it, for a label. */
  readonly cell: Cell;
  /** Smallest rect around it. */
  readonly bounds: Rect;
  /** Cells from west to east (from north to south where it stands upright) along which its name is written; at least two. */
  readonly spine: readonly Cell[];
}

export type ResourceKind = 'iron' | 'copper' | 'silver' | 'gold' | 'gems' | 'coal' | 'salt' | 'stone' | 'clay' | 'timber' | 'fish';

/** Something worth digging, felling or catching. Fertile soil is the layer `fertility`. */
export interface Deposit {
  readonly id: DepositId;
  readonly kind: ResourceKind;
  readonly cell: Cell;
  /** From 0 (hardly worth it) to 1. */
  readonly richness: number;
}

/** What the terrain stages (1 to 6) make together: all that the later stages know of the land. */
export interface Land {
  readonly rect: Rect;
  readonly metresPerCell: number;
  readonly archetype: string;
  readonly layers: TerrainLayers;
  readonly biomes: readonly Biome[];
  /** Names and meanings are empty until the languages are known. */
  readonly rivers: readonly River[];
  readonly lakes: readonly Lake[];
  readonly regions: readonly Region[];
  readonly deposits: readonly Deposit[];
}
