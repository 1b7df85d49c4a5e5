import { LAND_WORDS } from '../content/land-words.ts';
import { TRADE_TALK } from '../content/trade-talk.ts';
import type { SlotValue } from '../grammar/value.ts';
import type { Character, CharacterId, Place, PlaceId, World } from '../world.ts';

/** As much of a world as talk needs. */
export type TalkWorld = Pick<
  World,
  'rect' | 'metresPerCell' | 'year' | 'places' | 'roads' | 'characters' | 'items' | 'events' | 'layers' | 'biomes'
> & {
  readonly recipe: World['recipe'];
};

export function placeSlot({ id, name, kind }: Place): Record<string, SlotValue> {
  return { name, kind, term: `place:${id}` };
}

const PLAIN_TALK: readonly string[] = [
  'It is work, and it is mine.',
  'One does it until one is done.',
  'There are easier lives, and duller.',
];

/** Someone who is spoken of. */
export function personSlot(world: TalkWorld, id: CharacterId): Record<string, SlotValue> {
  const person = world.characters[id];
  return {
    name: person.name,
    short: shortName(person),
    called: shortName(person),
    pronouns: person.pronouns.subject,
    term: `character:${id}`,
    trade: person.occupation,
    age: Math.min(120, (person.died ?? world.year) - person.born),
    trait: person.temper[0] ?? 'hard to read',
    home: placeSlot(world.places[person.home]),
  };
}

/** Whoever speaks, as the conditions of the grammar see them; those who are spoken of vouch for nothing. */
export function speakerSlot(world: TalkWorld, person: Character, spokenOf: readonly CharacterId[] = []): Record<string, SlotValue> {
  const { voice, traits, goods, skills } = person;
  const talk = TRADE_TALK[person.occupation] ?? PLAIN_TALK;
  return {
    name: person.name,
    term: `character:${person.id}`,
    formal: voice.formality,
    wordy: voice.verbosity,
    warm: traits.agreeableness,
    nerves: traits.neuroticism,
    age: Math.min(120, world.year - person.born),
    trade: person.occupation,
    skill: skills[0]?.name ?? 'getting by',
    shop_talk: talk[person.id % talk.length],
    more_shop_talk: talk[(person.id + 1) % talk.length],
    ware: goods[0]?.name ?? 'loaf of bread',
    other_ware: goods[1]?.name ?? 'jug of small beer',
    fear: person.fears[0] ?? 'a hungry winter',
    greeting: voice.greeting,
    farewell: voice.farewell,
    phrase: voice.catchphrase,
    oath: voice.oath,
    home: placeSlot(world.places[person.home]),
    near: nearOf(world, person),
    past: pastOf(world, person),
    land: landAround(world, world.places[person.home]),
    water: world.places[person.home].water ?? 'the well',
    neighbour: neighbourOf(world, person, spokenOf),
    elsewhere: elsewhereOf(world, person),
    tale: taleOf(world, person),
  };
}

function landAround({ biomes, layers }: TalkWorld, { cell }: Place): string {
  const { name } = biomes[layers.biome[cell]];
  return LAND_WORDS[name] ?? name;
}

/** Whom they live beside: someone of the same place, a different one for each; an aunt where they live alone. */
function neighbourOf({ characters }: TalkWorld, person: Character, spokenOf: readonly CharacterId[]): string {
  const { id, home } = person;
  for (let k = 1; k < characters.length; k++) {
    const other = characters[(id + k) % characters.length];
    if (other.home === home && other.died === null && shortName(other) !== shortName(person) && !spokenOf.includes(other.id))
      return shortName(other);
  }
  return 'my aunt';
}

/** A settlement somewhere in the world other than their own, by their number. */
function elsewhereOf({ places }: TalkWorld, { id, home }: Character): string {
  const others = places.filter((place) => place.population > 0 && place.id !== home);
  return (others[(id * 7) % Math.max(1, others.length)] ?? places[home]).name;
}

/** Something that happened in the world, as a thing that is sung of. */
function taleOf({ events }: TalkWorld, { id, born }: Character): string {
  return events.length === 0 ? `the year ${born}` : lowered(events[(id * 13) % events.length].name);
}

/** The settlement that they know the way to; their own where they know of none. */
function nearOf(world: TalkWorld, { beliefs, home }: Character): string {
  const way = beliefs.find(({ fact, right }) => right && fact[0] === 'joined')?.fact;
  const other = way && (way[1] === `place:${home}` ? way[2] : way[1]);
  return other?.startsWith('place:') ? world.places[Number(other.slice('place:'.length))].name : world.places[home].name;
}

/** What happened here that they know of, within a sentence: "the Sack of Oruna". */
function pastOf(world: TalkWorld, { beliefs, born }: Character): string {
  const known = beliefs.find(({ fact, right }) => right && fact[0] === 'happenedAt')?.fact;
  return known ? lowered(world.events[Number(known[1].slice('event:'.length))].name) : `the year ${born}`;
}

/** "The Sack of Oruna" within a sentence. */
export function lowered(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name;
}

/** The given name alone. */
export function shortName({ name }: Pick<Character, 'name'>): string {
  return name.split(' ')[0];
}

const WINDS = ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east'];

/** From one place to another: "north-east", and "two hours on foot". */
export function wayTo(world: TalkWorld, from: PlaceId, to: PlaceId, who = 0): { readonly way: string; readonly pace: string } {
  const { width } = world.rect;
  const [a, b] = [world.places[from].cell, world.places[to].cell];
  const dx = (b % width) - (a % width);
  const dy = Math.floor(b / width) - Math.floor(a / width);
  // Sectors of an eighth, by the slope of their edges: tan 22.5° = 0.414.
  const steep = Math.abs(dy) > 2.414 * Math.abs(dx);
  const flat = Math.abs(dx) > 2.414 * Math.abs(dy);
  const wind = steep ? (dy > 0 ? 2 : 6) : flat ? (dx > 0 ? 0 : 4) : dx > 0 ? (dy > 0 ? 1 : 7) : dy > 0 ? 3 : 5;
  const road = world.roads.find((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
  if (road?.kind === 'sea') return { way: `${WINDS[wind]} by boat`, pace: 'as long as the wind likes' };
  let hours = 0;
  for (const cell of road?.cells ?? []) hours += (world.layers.walkCost[cell] * world.metresPerCell) / 4800;
  return { way: WINDS[wind], pace: paceOf(hours, STEPS[(from * 7 + to * 3 + who) % STEPS.length], who) };
}

const HOURS = ['an hour', 'two hours', 'three hours', 'four hours', 'five hours', 'six hours'];

/** How one counts it, each in their own way. */
const STEPS = [
  'on foot',
  'at a walk',
  'at an even step',
  'with a pack',
  'for good legs',
  'at the pace of a cow',
  'without hurrying',
  'as we walk it',
  'for a steady walker',
  'stepping out',
  'in dry shoes',
  'with a child on your back',
  'for a letter carrier',
  'at funeral pace',
  'if you do not sit down',
  'with a stick',
  'behind a loaded cart',
  'singing',
  'with time for a pipe',
  'between two rests',
  'in fair weather',
];

function paceOf(hours: number, step: string, who: number): string {
  if (hours < 0.75) return `${SHORT[who % SHORT.length]} ${step}`;
  if (hours < 6.5) return `${HOURS[Math.round(hours) - 1] ?? HOURS[0]} ${step}`;
  return hours < 14 ? `a long day ${step}` : `${Math.ceil(hours / 10)} days ${step}`;
}

/** Words for about half an hour. */
const SHORT = ['half an hour', 'well under an hour', 'not an hour', 'less than an hour', 'rather less than an hour', 'hardly an hour'];
