import type { CharacterId, EventId, PlaceId } from './ids.ts';

export interface WorldEvent {
  readonly id: EventId;
  readonly year: number;
  readonly kind: string;
  readonly place: PlaceId | null;
  readonly participants: readonly CharacterId[];
  readonly causes: readonly EventId[];
  readonly text: string;
}

/** One end of a fact: "player", or a table and an index such as "place:12" or "character:3", or a plain word. */
export type Term = string;
/** A statement that is or is not true: relation, subject and, for most relations, object. */
export type Fact = readonly [relation: string, subject: Term, object?: Term];

/** Relations of which a subject has one object at a time: stating a new one ends the old one. */
export const FUNCTIONAL_RELATIONS: readonly string[] = ['at', 'heldBy', 'state'];
