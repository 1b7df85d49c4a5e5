import type { CharacterId, EventId, FactId, FactionId, ItemId, PlaceId, RegionId } from './ids.ts';

/** Something that happened. Events are sorted by year; causes stand before what came of them. */
export interface WorldEvent {
  readonly id: EventId;
  readonly year: number;
  readonly kind: string;
  /** What it is called, such as "The Sack of Oruna". */
  readonly name: string;
  readonly place: PlaceId | null;
  readonly region: RegionId | null;
  /** Those who had a hand in it, the foremost first; and the dead whose tomb or memory it concerns. */
  readonly participants: readonly CharacterId[];
  /** The realms and orders that it concerns, the foremost first. */
  readonly factions: readonly FactionId[];
  readonly items: readonly ItemId[];
  readonly causes: readonly EventId[];
  /** What happened, in one or two sentences. */
  readonly text: string;
  /** How it is told. The first one, where there are any, is the plain one. */
  readonly accounts: readonly Account[];
}

/** How an event is told by somebody. */
export interface Account {
  /** Who tells it so: a faction, culture or character, or a word such as "chronicle", "tomb" or "song". */
  readonly by: Term;
  /** 'plain' claims only what the facts say; 'slanted' claims at least one thing that they deny; 'omits' leaves out who was to blame or what was lost. */
  readonly bias: 'plain' | 'slanted' | 'omits';
  readonly claims: readonly Fact[];
  readonly text: string;
}

/** One end of a fact: "player", or a table and an index such as "place:12" or "character:3", or a plain word. */
export type Term = string;
/** A statement that is or is not true: relation, subject and, for most relations, object. */
export type Fact = readonly [relation: string, subject: Term, object?: Term];

/** A fact that no other table of the world says: when it holds, and why. */
export interface StatedFact {
  readonly id: FactId;
  readonly relation: string;
  readonly subject: Term;
  /** Null where the relation has no object. */
  readonly object: Term | null;
  /** First year in which it holds; null = since before memory. */
  readonly from: number | null;
  /** First year in which it no longer holds; null = it still does. */
  readonly until: number | null;
  /** The event, or a word for the layer or table, that caused it. */
  readonly because: Term | null;
}

/** Relations of which a subject has one object at a time: stating a new one ends the old one. */
export const FUNCTIONAL_RELATIONS: readonly string[] = ['at', 'heldBy', 'state', 'hiddenFrom', 'follows'];
