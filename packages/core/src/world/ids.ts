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
export type FactId = Id<'fact'>;
export type EventId = Id<'event'>;
export type ItemId = Id<'item'>;
export type QuestId = Id<'quest'>;
export type BiomeId = Id<'biome'>;
