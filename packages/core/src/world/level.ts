import type { Cell, Rect } from '../base/grid.ts';
import type { Recipe } from '../recipe.ts';
import type { Term } from './history.ts';
import type { CharacterId, ItemId, PlaceId, QuestId } from './ids.ts';

/**
 * What a tile is to whoever walks and looks: ground under foot; a wall, which also ends the view; water, a pit or something
 * low that stands in the way but can be seen across.
 */
export const TILE_FORMS = ['ground', 'wall', 'water', 'pit', 'low'] as const;
export type TileForm = (typeof TILE_FORMS)[number];

export interface Tile {
  readonly name: string;
  /** True where nobody can walk, as over all walls and pits and over deep water. */
  readonly solid: boolean;
  readonly form: TileForm;
  readonly colour: string;
  /** True where it was laid cell by cell, and so ends in straight lines under the open sky too. */
  readonly paved?: boolean;
}

/** One storey of a level. All lie side by side in the same layers; only links join them. */
export interface Floor {
  readonly name: string;
  /** Its part of the level's rect. */
  readonly rect: Rect;
  /** Storeys above (or, negative, below) the one where one comes in. */
  readonly storey: number;
}

export interface Room {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  /** What it is for in the plan of the level: "entrance", "goal", "guard", "treasure", "secret" and so on. */
  readonly role?: string;
  /** The part of a town that it lies in, such as "the Harbour Ward". */
  readonly ward?: string;
}

export const ROOF_SHAPES = ['gable', 'hip', 'flat', 'cone'] as const;
export type RoofShape = (typeof ROOF_SHAPES)[number];

/** What covers a building. Whoever is outside sees it; whoever is below it does not. */
export interface Roof {
  readonly shape: RoofShape;
  /** Cells that it covers, walls included. */
  readonly rect: Rect;
  /** The way its ridge runs. */
  readonly ridge: 'east-west' | 'north-south';
  readonly colour: string;
}

/** Why something in a level is as it is. */
export interface LevelCause {
  /** What it is about, in a word or two: "walls", "houses", "banner" and so on. */
  readonly what: string;
  /** The event, fact, culture, faction, place, river, road or biome that caused it, such as "event:12". */
  readonly because: Term;
  readonly text: string;
  /** Where it shows; empty where it shows everywhere. */
  readonly cells: readonly Cell[];
}

export const DOOR_KINDS = ['door', 'gate', 'portcullis', 'barrier', 'secret', 'curtain'] as const;
export type DoorKind = (typeof DOOR_KINDS)[number];

/** A cell in a frame: walls on two opposite sides, ways on the two others. Wide gates are several doors side by side. */
export interface Door {
  readonly kind: DoorKind;
  readonly cell: Cell;
  /** Id of the lock that bars it, or null where it is open to all. A secret one is found by whoever looks for it. */
  readonly lock: string | null;
}

export const LINK_KINDS = ['stairs', 'ladder', 'drop', 'rope', 'bridge', 'passage', 'portal'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** A way between two cells that are not neighbours: to another floor, or down a ledge that nobody climbs back up. */
export interface Link {
  readonly kind: LinkKind;
  readonly from: Cell;
  readonly to: Cell;
  readonly oneWay: boolean;
  /** Id of the lock that bars it, or null. */
  readonly lock: string | null;
}

/**
 * What doors and links can be barred by. Objects that say `opens` open it: keys that one takes, levers that one pulls,
 * foes that one defeats. All stay done for good; nothing locks again.
 */
export interface Lock {
  readonly id: string;
  /** In words, such as "the bronze lock". */
  readonly name: string;
  /** How many different objects that open it one must have had, 1 or more. */
  readonly needs: number;
}

/** A thing or a being in a level. One has it by standing on its cell or, where it is solid, beside it. */
export interface LevelObject {
  /** "exit", "key", "lever", "keyhole", "seal", "rockfall", "chest", "item", "spawn", "person", "captive", "trap", "note", "furniture", "light", "ore" … */
  readonly kind: string;
  readonly cell: Cell;
  /** True where it stands in the way. */
  readonly solid: boolean;
  readonly name?: string;
  readonly room?: number;
  readonly character?: CharacterId;
  readonly item?: ItemId;
  /** The quest that put it here. */
  readonly quest?: QuestId;
  /** Id of the lock that it opens. */
  readonly opens?: string;
  /** What one must have brought along, or have learned elsewhere, to have it: "item:12", or a word that a quest tells. */
  readonly asks?: string;
  /** How hard a creature or a trap is to overcome, from 0 to 1. */
  readonly strength?: number;
  /** True where one finds it only by looking for it. */
  readonly hidden?: boolean;
  /** Rooms that it walks through, again and again. */
  readonly route?: readonly number[];
  /** How far it shines, in cells. */
  readonly light?: number;
  /** What is written on it. */
  readonly text?: string;
  /** `#rrggbb` of what is dyed or painted, as banners are in the colour of a realm. */
  readonly colour?: string;
}

/** One thing of a play that opens locks: which, and the steps walked to it from the one before. */
export interface ProofStep {
  /** Index into `objects`. */
  readonly object: number;
  readonly opens: string;
  readonly steps: number;
}

/** What one step of a quest comes to in here. */
export interface Errand {
  readonly quest: QuestId;
  /** Index into `steps` of the quest, or of its branch. */
  readonly step: number;
  readonly branch: number | null;
  /** Index into `objects` of what the step is about. */
  readonly object: number;
  /** Steps from the entrance to it, as in `objectSteps`. */
  readonly steps: number;
}

/** What a checker with only the file can replay. Steps go across edges of cells; taking a link is one step. */
export interface LevelProof {
  /** Number of open cells, all of which can be reached from the entrance with what is found on the way. */
  readonly reachable: number;
  /** Steps from the entrance to the farthest open cell once all locks are open. */
  readonly depth: number;
  /** Steps from the entrance to each of `objects` once all locks are open: onto its cell, solid or not. */
  readonly objectSteps: readonly number[];
  /** Index into `objects` of what the level is about; null where it is about nothing. */
  readonly goal: number | null;
  /** A whole play: everything that opens a lock, in an order in which all of it can be had. */
  readonly order: readonly ProofStep[];
  /**
   * The critical path: from the entrance to the goal, taking on the way only what is needed, each cell a neighbour of the
   * one before or joined to it by a link. It takes no secret door. Empty where there is no goal.
   */
  readonly path: readonly Cell[];
  /**
   * Number of states of play that were searched; from each of them one can still come to have everything and be back at
   * the entrance. A state is which of the objects that open locks one has had, and in which zone one is. Zones are what
   * is left in one piece without the links and the doors that are locked or secret; each such door is a zone of its own.
   */
  readonly states: number;
  /** What the quests of the world have to do in here: the last leg of their own proofs. */
  readonly errands: readonly Errand[];
}

/** A place from inside. */
export interface Level {
  readonly engine: string;
  readonly recipe: Recipe;
  /** The place, or null where it is open country. */
  readonly place: PlaceId | null;
  readonly kind: string;
  readonly name: string;
  readonly rect: Rect;
  readonly metresPerCell: number;
  /** How light it is by itself: 1 under the open sky at noon, 0 deep underground. */
  readonly daylight: number;
  readonly layers: {
    /** Index into `tiles`. */
    readonly tiles: Uint16Array;
    /** Room of the cell, or NONE. */
    readonly room: Int16Array;
  };
  readonly floors: readonly Floor[];
  readonly tiles: readonly Tile[];
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
  readonly links: readonly Link[];
  readonly locks: readonly Lock[];
  readonly objects: readonly LevelObject[];
  readonly roofs: readonly Roof[];
  /** What the world, its peoples and its past have made of the place. */
  readonly why: readonly LevelCause[];
  readonly entrance: Cell;
  readonly exits: readonly Cell[];
  readonly proof: LevelProof;
}
