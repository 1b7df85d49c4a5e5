/**
 * The types of everything a World holds. Plain data, no methods: it can be cloned, posted to a worker, compared and
 * written as JSON. Layers are typed arrays with one value per cell of the rect, row-major; tables are arrays of records
 * whose id is the index; records point to others by id, never by object.
 */
import type { Cell, Rect } from './base/grid.ts';
import type { Recipe } from './recipe.ts';

declare const kind: unique symbol;
/** An index into one table; a place's id does not pass for a character's. */
export type Id<K extends string> = number & { readonly [kind]: K };
export type PlaceId = Id<'place'>;
export type CharacterId = Id<'character'>;
export type RiverId = Id<'river'>;
export type LakeId = Id<'lake'>;
export type RegionId = Id<'region'>;
export type DepositId = Id<'deposit'>;
export type RoadId = Id<'road'>;
export type CultureId = Id<'culture'>;
export type FactionId = Id<'faction'>;
export type EventId = Id<'event'>;
export type ItemId = Id<'item'>;
export type QuestId = Id<'quest'>;
export type BiomeId = Id<'biome'>;

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
  /** Number of cells. */
  readonly size: number;
  /** A cell well inside it, for a label. */
  readonly cell: Cell;
  /** Smallest rect around it. */
  readonly bounds: Rect;
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

export type PlaceKind =
  | 'city'
  | 'town'
  | 'village'
  | 'hamlet'
  | 'port'
  | 'castle'
  | 'abbey'
  | 'mine'
  | 'ruin'
  | 'dungeon'
  | 'cave'
  | 'temple'
  | 'lair'
  | 'shrine'
  | 'tower'
  | 'landmark';

export interface Place {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly name: string;
  /** What the name means, in plain words. */
  readonly meaning: string;
  readonly cell: Cell;
  readonly population: number;
  readonly faction: FactionId | null;
  readonly culture: CultureId | null;
  /** Where its people draw water: words such as "the river Oru". Null where nobody lives. */
  readonly water: string | null;
  /** Why it stands here: terms of its score, greatest first. */
  readonly because: readonly Reason[];
}

/** One term of a score or one cause of a value. */
export interface Reason {
  readonly factor: string;
  readonly amount: number;
}

export interface Road {
  readonly id: RoadId;
  readonly kind: 'road' | 'trail' | 'sea';
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** From the cell of `from` to the cell of `to`, each a neighbour of the one before. */
  readonly cells: readonly Cell[];
}

/** A culture and the language that its names come from. */
export interface Culture {
  readonly id: CultureId;
  readonly name: string;
  readonly homeland: RegionId | null;
}

export interface Faction {
  readonly id: FactionId;
  readonly name: string;
  readonly culture: CultureId;
  readonly capital: PlaceId;
  readonly colour: string;
}

export interface WorldEvent {
  readonly id: EventId;
  readonly year: number;
  readonly kind: string;
  readonly place: PlaceId | null;
  readonly participants: readonly CharacterId[];
  readonly causes: readonly EventId[];
  readonly text: string;
}

/** Big Five, each from -1 to 1. */
export interface Traits {
  readonly openness: number;
  readonly conscientiousness: number;
  readonly extraversion: number;
  readonly agreeableness: number;
  readonly neuroticism: number;
}

/** The nine motivations of Doran and Parberry (A Prototype Quest Generator, 2011). */
export const MOTIVATIONS = [
  'knowledge',
  'comfort',
  'reputation',
  'serenity',
  'protection',
  'conquest',
  'wealth',
  'ability',
  'equipment',
] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

export interface Appearance {
  readonly build: 'slight' | 'lean' | 'sturdy' | 'broad';
  /** Metres. */
  readonly height: number;
  readonly skin: string;
  readonly hair: string;
  readonly hairStyle: 'bald' | 'cropped' | 'short' | 'long' | 'braided' | 'curly';
  readonly eyes: string;
  readonly clothing: string;
}

export interface Tie {
  readonly to: CharacterId;
  readonly kind: string;
  /** From -1 (hatred) to 1 (devotion). */
  readonly strength: number;
  readonly because: string;
}

export interface Pronouns {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  /** True where the verb is plural ("they are"). */
  readonly plural: boolean;
}

export interface Character {
  readonly id: CharacterId;
  readonly name: string;
  readonly pronouns: Pronouns;
  readonly home: PlaceId;
  readonly culture: CultureId;
  readonly occupation: string;
  /** Year of birth; the present is the year `world.year`. */
  readonly born: number;
  readonly died: number | null;
  readonly parents: readonly CharacterId[];
  readonly ties: readonly Tie[];
  readonly traits: Traits;
  /** Weight of each motivation; they sum to 1. */
  readonly motivations: Readonly<Record<Motivation, number>>;
  readonly appearance: Appearance;
}

export interface Item {
  readonly id: ItemId;
  readonly name: string;
  readonly kind: string;
  readonly holder: CharacterId | null;
  readonly place: PlaceId | null;
}

/** One end of a fact: "player", or a table and an index such as "place:12" or "character:3", or a plain word. */
export type Term = string;
/** A statement that is or is not true: relation, subject and, for most relations, object. */
export type Fact = readonly [relation: string, subject: Term, object?: Term];

/** Relations of which a subject has one object at a time: stating a new one ends the old one. */
export const FUNCTIONAL_RELATIONS: readonly string[] = ['at', 'heldBy', 'state'];

/** What the player does in one step. */
export type QuestAction = 'goto' | 'listen' | 'report' | 'give' | 'take' | 'gather' | 'defeat' | 'explore' | 'deliver' | 'read';

export interface QuestStep {
  readonly action: QuestAction;
  readonly subject?: Term;
  readonly object?: Term;
  /** Where the player must be for it. */
  readonly place: PlaceId;
  /** What must be true before. */
  readonly needs: readonly Fact[];
  /** What is true afterwards. */
  readonly gives: readonly Fact[];
  readonly text: string;
}

export interface Quest {
  readonly id: QuestId;
  readonly name: string;
  readonly giver: CharacterId;
  readonly motivation: Motivation;
  readonly strategy: string;
  /** Facts of this world that it grows out of. */
  readonly because: readonly Fact[];
  /** Facts that are true before the first step. */
  readonly start: readonly Fact[];
  readonly steps: readonly QuestStep[];
  /** Facts that must be true after the last step. */
  readonly goal: readonly Fact[];
  readonly reward: { readonly kind: string; readonly amount: number; readonly text: string };
  readonly text: string;
  /** How it was shown to be completable: for each step the number of cells walked to reach its place. */
  readonly proof: { readonly walked: readonly number[]; readonly total: number };
}

/** What the terrain stages (1 to 6) make together: all that the later stages know of the land. */
export interface Land {
  readonly rect: Rect;
  readonly metresPerCell: number;
  readonly archetype: string;
  readonly layers: TerrainLayers;
  readonly biomes: readonly Biome[];
  /** Names are empty until the languages are known. */
  readonly rivers: readonly River[];
  readonly lakes: readonly Lake[];
  readonly regions: readonly Region[];
  readonly deposits: readonly Deposit[];
}

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
] as const;
export type TableName = (typeof TABLES)[number];

export interface Tile {
  readonly name: string;
  readonly solid: boolean;
  readonly colour: string;
}

export interface Room {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

export interface Door {
  readonly cell: Cell;
  /** What opens it, or null where it is open to all. */
  readonly lock: string | null;
}

export interface LevelObject {
  readonly kind: string;
  readonly cell: Cell;
  readonly name?: string;
  readonly room?: number;
  readonly character?: CharacterId;
  readonly item?: ItemId;
}

/** A place from inside. */
export interface Level {
  readonly engine: string;
  readonly recipe: Recipe;
  readonly place: PlaceId;
  readonly kind: string;
  readonly name: string;
  readonly rect: Rect;
  readonly metresPerCell: number;
  readonly layers: {
    /** Index into `tiles`. */
    readonly tiles: Uint16Array;
    /** Room of the cell, or NONE. */
    readonly room: Int16Array;
  };
  readonly tiles: readonly Tile[];
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
  readonly objects: readonly LevelObject[];
  readonly entrance: Cell;
  readonly exits: readonly Cell[];
  /** What a checker with only the file can replay. */
  readonly proof: {
    /** Number of open cells, all of which can be reached from the entrance. */
    readonly reachable: number;
    /** Steps, across edges of cells, from the entrance to the farthest open cell. */
    readonly depth: number;
    /** Steps from the entrance to each of `objects`. */
    readonly objectSteps: readonly number[];
  };
}

/** One broken promise: which one, where, and what was found. */
export interface Problem {
  readonly promise: string;
  readonly where: string;
  readonly found: string;
}

export type { Cell, Rect } from './base/grid.ts';
export { NONE } from './base/grid.ts';
