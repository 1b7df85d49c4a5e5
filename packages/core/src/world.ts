/**
 * The types of everything a World holds. Plain data, no methods: it can be cloned, posted to a worker, compared and
 * written as JSON. Layers are typed arrays with one value per cell of the rect, row-major; tables are arrays of records
 * whose id is the index; records point to others by id, never by object.
 */
import type { Rect } from './base/grid.ts';
import type { Recipe } from './recipe.ts';
import type { Culture, Faction, Place, Road } from './world/civilization.ts';
import type { StatedFact, WorldEvent } from './world/history.ts';
import type { PlaceId } from './world/ids.ts';
import type { Biome, Deposit, Lake, Layers, Region, River } from './world/land.ts';
import type { Character, Item } from './world/people.ts';
import type { Quest } from './world/quests.ts';

export interface World {
  /** Version of the engine that made it. */
  readonly engine: string;
  /** Enough to make it again. */
  readonly recipe: Recipe;
  readonly rect: Rect;
  /** Edge of a cell in metres. */
  readonly metresPerCell: number;
  /** The present year. */
  readonly year: number;
  /** The shape that the land was made by. */
  readonly archetype: string;
  /** What the whole world is called. */
  readonly name: string;
  /** What its name means, in plain words. */
  readonly meaning: string;
  readonly layers: Layers;
  readonly biomes: readonly Biome[];
  readonly rivers: readonly River[];
  readonly lakes: readonly Lake[];
  readonly regions: readonly Region[];
  readonly deposits: readonly Deposit[];
  readonly cultures: readonly Culture[];
  readonly factions: readonly Faction[];
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
  readonly events: readonly WorldEvent[];
  readonly characters: readonly Character[];
  readonly items: readonly Item[];
  readonly quests: readonly Quest[];
  /** What is true beyond what the other tables say. `factsOfWorld` gives both as one base. */
  readonly facts: readonly StatedFact[];
  /** The place where a player's journey begins. */
  readonly start: PlaceId;
}
/** Names of the tables of a World, in the order of the file. */
export const TABLES = [
  'biomes',
  'rivers',
  'lakes',
  'regions',
  'deposits',
  'cultures',
  'factions',
  'places',
  'roads',
  'events',
  'characters',
  'items',
  'quests',
  'facts',
] as const;
export type TableName = (typeof TABLES)[number];

/** One broken promise: which one, where, and what was found. */
export interface Problem {
  readonly promise: string;
  readonly where: string;
  readonly found: string;
}

export * from './world/civilization.ts';
export * from './world/heraldry.ts';
export * from './world/language.ts';
export * from './world/history.ts';
export * from './world/ids.ts';
export * from './world/land.ts';
export * from './world/level.ts';
export * from './world/looks.ts';
export * from './world/people.ts';
export * from './world/quests.ts';
export type { Cell, Rect } from './base/grid.ts';
export { NONE } from './base/grid.ts';
