import type {
  Affordance,
  Belief,
  CharacterId,
  CultureId,
  EventId,
  Gender,
  Genome,
  Goods,
  Mark,
  Motivation,
  PlaceId,
  Pronouns,
  Rank,
  ScheduleSlot,
  Secret,
  Skill,
  Stat,
  Tie,
  Traits,
  Voice,
} from '../world.ts';

/** Someone in the making: the stages of this room fill them in, one after the other. */
export interface Person {
  readonly id: CharacterId;
  /** As facts name them. */
  readonly term: string;
  name: string;
  given: string;
  readonly family: string;
  /** Index of their people in the user's list; 0 where there is none. */
  readonly species: number;
  readonly gender: Gender;
  readonly pronouns: Pronouns;
  readonly home: PlaceId;
  readonly birthplace: PlaceId;
  readonly culture: CultureId;
  readonly born: number;
  died: number | null;
  readonly parents: Person[];
  readonly children: Person[];
  spouse: Person | null;
  /** Empty until they have one. */
  occupation: string;
  title: string | null;
  rank: Rank;
  /** Why they do what they do, as a sentence. */
  calling: string;
  /** Why they are here, as a sentence. */
  because: string;
  event: EventId | null;
  /** What they are known for, as a sentence; empty for most. */
  known: string;
  /** What life did to their body. */
  marks: readonly Mark[];
  /** True of the living who are not grown. */
  readonly child: boolean;
  /** The wild place where they are held; null for nearly all. */
  captive: PlaceId | null;
  /** Who teaches a child; null for most. */
  master: Person | null;
  /** True of those whom history made. */
  readonly figure: boolean;
  /** The temper that the user asked for. */
  wanted: string | null;
  readonly ties: Tie[];
  readonly traits: Traits;
  readonly genome: Genome;
  temper: readonly string[];
  motivations: Readonly<Record<Motivation, number>>;
  fears: readonly string[];
  secrets: readonly Secret[];
  beliefs: readonly Belief[];
  affordances: readonly Affordance[];
  stats: Readonly<Record<Stat, number>>;
  skills: readonly Skill[];
  goods: readonly Goods[];
  purse: number;
  schedule: readonly ScheduleSlot[];
  voice: Voice | null;
}

/** Age in the year, or at death. */
export function ageOf(person: Pick<Person, 'born' | 'died'>, year: number): number {
  return (person.died ?? year) - person.born;
}

export function areTied(a: Person, b: Person): boolean {
  for (const { to } of a.ties) if (to === b.id) return true;
  return false;
}

/** What someone is born with. */
export type Born = Pick<
  Person,
  | 'id'
  | 'name'
  | 'given'
  | 'family'
  | 'species'
  | 'gender'
  | 'pronouns'
  | 'home'
  | 'birthplace'
  | 'culture'
  | 'born'
  | 'parents'
  | 'figure'
  | 'child'
  | 'traits'
  | 'genome'
>;

const STILL_NO_MOTIVES: Readonly<Record<Motivation, number>> = {
  knowledge: 0,
  comfort: 0,
  reputation: 0,
  serenity: 0,
  protection: 0,
  conquest: 0,
  wealth: 0,
  ability: 0,
  equipment: 0,
};
const STILL_NO_STATS: Readonly<Record<Stat, number>> = { strength: 10, agility: 10, endurance: 10, wits: 10, charm: 10, resolve: 10 };
const NONE: readonly never[] = [];

/** Someone whom the other stages have not come to. All in one literal: engines are slow with objects that grow. */
export function newPerson(birth: Born): Person {
  const person: Person = {
    id: birth.id,
    term: `character:${birth.id}`,
    name: birth.name,
    given: birth.given,
    family: birth.family,
    species: birth.species,
    gender: birth.gender,
    pronouns: birth.pronouns,
    home: birth.home,
    birthplace: birth.birthplace,
    culture: birth.culture,
    born: birth.born,
    died: null,
    parents: birth.parents,
    children: [],
    spouse: null,
    occupation: '',
    title: null,
    rank: 'common',
    calling: '',
    because: '',
    event: null,
    known: '',
    marks: NONE,
    child: birth.child,
    captive: null,
    master: null,
    figure: birth.figure,
    wanted: null,
    ties: [],
    traits: birth.traits,
    genome: birth.genome,
    temper: NONE,
    motivations: STILL_NO_MOTIVES,
    fears: NONE,
    secrets: NONE,
    beliefs: NONE,
    affordances: NONE,
    stats: STILL_NO_STATS,
    skills: NONE,
    goods: NONE,
    purse: 0,
    schedule: NONE,
    voice: null,
  };
  for (const parent of birth.parents) parent.children.push(person);
  return person;
}
