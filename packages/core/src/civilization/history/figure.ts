import type { CharacterId, CultureId, EventId, FactionId, PlaceId, Pronouns } from '../../world.ts';

/**
 * What history knows of a person. Figures are the first rows of `characters`: a figure's index is its CharacterId. The
 * stage of characters gives them looks and a mind; nothing that stands here may change.
 */
export interface Figure {
  readonly id: CharacterId;
  /** The whole name, without title or epithet. */
  readonly name: string;
  readonly given: string;
  /** The family or house; empty where a person has none. */
  readonly family: string;
  readonly pronouns: Pronouns;
  readonly culture: CultureId;
  /** The realm, order or city they belong to at the end; null for those who belong to none. */
  readonly faction: FactionId | null;
  readonly born: number;
  /** Null for those who live today. */
  readonly died: number | null;
  readonly birthplace: PlaceId;
  /** Where they live, or last lived: a settlement. */
  readonly home: PlaceId;
  /** Older figures, by index. */
  readonly parents: readonly CharacterId[];
  readonly spouse: CharacterId | null;
  /** Such as "Queen"; empty for those without one. */
  readonly title: string;
  /** Such as "the Grey"; empty for most. */
  readonly epithet: string;
  readonly occupation: string;
  /** The events they had a hand in, earliest first. */
  readonly deeds: readonly EventId[];
}
