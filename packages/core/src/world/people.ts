import type { CharacterId, CultureId, EventId, ItemId, PlaceId } from './ids.ts';
import type { Appearance } from './looks.ts';

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
  /** The event in which it was made; null for things of every day. */
  readonly made: EventId | null;
  /** What is told of it; empty for things of every day. */
  readonly text: string;
}
