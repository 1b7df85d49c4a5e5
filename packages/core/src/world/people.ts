import type { Cell } from '../base/grid.ts';
import type { Fact } from './history.ts';
import type { CharacterId, CultureId, EventId, ItemId, PlaceId, RoadId } from './ids.ts';
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
  /** The event it comes from, where it has one. */
  readonly event: EventId | null;
}

export interface Pronouns {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  /** True where the verb is plural ("they are"). */
  readonly plural: boolean;
}

/** What someone can do for whoever asks. Every living person offers at least one. */
export const AFFORDANCES = ['trade', 'teach', 'heal', 'guide', 'craft', 'guard', 'unlock', 'inform', 'shelter', 'lead'] as const;
export type Affordance = (typeof AFFORDANCES)[number];

/** What someone is able to, each from 1 to 20; 10 is a grown person's mean. */
export const STATS = ['strength', 'agility', 'endurance', 'wits', 'charm', 'resolve'] as const;
export type Stat = (typeof STATS)[number];

export interface Skill {
  readonly name: string;
  /** From 0 (none) to 1 (the best there is). */
  readonly level: number;
}

/** Things of no name of their own: what one carries, sells or eats. */
export interface Goods {
  readonly name: string;
  readonly amount: number;
}

/** Where in a place, or near it, someone spends part of the day. */
export const SPOTS = [
  'home',
  'workplace',
  'tavern',
  'market',
  'shrine',
  'square',
  'field',
  'wood',
  'water',
  'hill',
  'road',
  'captivity',
] as const;
export type Spot = (typeof SPOTS)[number];

/** Part of a day. The slots of a day follow one another and cover its 24 hours. */
export interface ScheduleSlot {
  /** Hour at which it begins, 0 to 24; the first begins at 0 and each ends where the next begins. */
  readonly from: number;
  /** In words, after a name: "works at the forge". */
  readonly doing: string;
  readonly spot: Spot;
  /** Where that spot is, or on the road to which they are. */
  readonly place: PlaceId;
  /** Cell of the map; of a road, the end that they reach. It can be walked to from the cell of the slot before, in time. */
  readonly cell: Cell;
  /** The way they walk, where `spot` is "road". */
  readonly road: RoadId | null;
}

/** How someone came to believe something. */
export const EVIDENCE = ['witnessed', 'told', 'read', 'rumour', 'mistaken'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Something that someone holds to be so. */
export interface Belief {
  readonly fact: Fact;
  readonly evidence: Evidence;
  /** From 0 (a whisper) to 1 (would swear to it). */
  readonly strength: number;
  /** Who told it, or null where nobody did. */
  readonly source: CharacterId | null;
  /** False where it is not so: the error is meant, and marked. */
  readonly right: boolean;
}

/** Something that someone would rather not have known. */
export interface Secret {
  /** In words, as after "that": "they owe Mara Tarn more than they own". */
  readonly text: string;
  readonly fact: Fact;
}

/** How someone speaks. */
export interface Voice {
  /** From 0 (blunt) to 1 (ceremonious). */
  readonly formality: number;
  /** From 0 (a word at most) to 1 (an hour at least). */
  readonly verbosity: number;
  /** What they greet and part with, as their people do. */
  readonly greeting: string;
  readonly farewell: string;
  /** A turn of phrase that is their own, as a sentence. */
  readonly catchphrase: string;
  /** What they swear by. */
  readonly oath: string;
}

export const RANKS = ['poor', 'common', 'skilled', 'notable', 'noble'] as const;
export type Rank = (typeof RANKS)[number];
export const GENDERS = ['woman', 'man', 'neither'] as const;
export type Gender = (typeof GENDERS)[number];

export interface Character {
  readonly id: CharacterId;
  readonly name: string;
  readonly species: string;
  readonly gender: Gender;
  readonly pronouns: Pronouns;
  readonly home: PlaceId;
  readonly birthplace: PlaceId;
  /** The wild place where they are held against their will, away from home until somebody frees them; null for nearly all. */
  readonly captive: PlaceId | null;
  readonly culture: CultureId;
  readonly occupation: string;
  /** What they are called for what they are or did: "elder of Tarn"; null for most. */
  readonly title: string | null;
  readonly rank: Rank;
  /** Year of birth; the present is the year `world.year`. */
  readonly born: number;
  readonly died: number | null;
  readonly parents: readonly CharacterId[];
  readonly ties: readonly Tie[];
  readonly traits: Traits;
  /** Two or three words for what one notices about them. */
  readonly temper: readonly string[];
  /** Weight of each motivation; they sum to 1. */
  readonly motivations: Readonly<Record<Motivation, number>>;
  readonly fears: readonly string[];
  readonly secrets: readonly Secret[];
  readonly beliefs: readonly Belief[];
  readonly affordances: readonly Affordance[];
  readonly stats: Readonly<Record<Stat, number>>;
  readonly skills: readonly Skill[];
  readonly goods: readonly Goods[];
  /** Silver marks at hand. */
  readonly purse: number;
  /** A common day; empty for the dead, all of it in captivity for captives. */
  readonly schedule: readonly ScheduleSlot[];
  readonly voice: Voice;
  readonly appearance: Appearance;
  /** Why they are here and are what they are, in words. */
  readonly because: string;
  /** The event that they are known for, where there is one. */
  readonly event: EventId | null;
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
