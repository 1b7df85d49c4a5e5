import type { Cell } from '../base/grid.ts';
import type { Heraldry } from './heraldry.ts';
import type { CharacterId, CultureId, EventId, FactionId, PlaceId, RegionId, RiverId, RoadId } from './ids.ts';
import type { Language } from './language.ts';

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
  /** Year of its founding or building; null where nobody made it, or nobody remembers. */
  readonly founded: number | null;
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
  /** Travellers a day, about. */
  readonly traffic: number;
  /** How it is kept: a highway is a road with much traffic; every sea lane is a lane. */
  readonly grade: RoadGrade;
  /** Where it crosses rivers, in the order of `cells`. None on sea lanes. */
  readonly crossings: readonly RoadCrossing[];
}

export type RoadGrade = 'highway' | 'road' | 'trail' | 'lane';

/** A ford or bridge. Roads that share it name it alike. */
export interface RoadCrossing {
  /** Cell of the road: one of the river's, or, where both run aslant past each other, the road's last before it. */
  readonly cell: Cell;
  /** A bridge stands where the river is too wide to wade, or where many travel. */
  readonly kind: 'ford' | 'bridge';
  readonly river: RiverId;
  /** What people call it; null where it has no name. */
  readonly name: string | null;
}

/** A culture and the language that its names come from. */
export interface Culture {
  readonly id: CultureId;
  readonly name: string;
  /** What its name means, in plain words. */
  readonly meaning: string;
  readonly homeland: RegionId | null;
  /** The culture out of whose language its own grew by sound shifts; null for the first of a family. */
  readonly sisterOf: CultureId | null;
  readonly language: Language;
}

/** Realms, city states and clans hold land; orders and guilds hold houses on the land of others. */
export type FactionKind = 'realm' | 'city state' | 'clan' | 'order' | 'guild';

export interface Faction {
  readonly id: FactionId;
  readonly kind: FactionKind;
  readonly name: string;
  /** Where the name comes from, in plain words. */
  readonly meaning: string;
  readonly culture: CultureId;
  /** Its capital; of an order or guild, its seat. */
  readonly capital: PlaceId;
  /** Settlements that it holds; of an order or guild, those where it has a house. The capital comes first, the others by id. */
  readonly members: readonly PlaceId[];
  /** `#rrggbb` on maps, akin to the main tincture of its arms. */
  readonly colour: string;
  readonly heraldry: Heraldry;
  /** Year, or null where nobody remembers. */
  readonly founded: number | null;
  /** Year in which it came to an end; null while it lasts. */
  readonly fell: number | null;
  readonly ruler: CharacterId | null;
  readonly relations: readonly Relation[];
}

/** How one faction stands to another. */
export interface Relation {
  readonly to: FactionId;
  readonly kind: string;
  /** From -1, bitter enmity, to 1, close alliance. */
  readonly strength: number;
  readonly because: readonly EventId[];
  readonly text: string;
}
