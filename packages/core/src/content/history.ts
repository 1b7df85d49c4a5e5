/** What may happen in a world, and the words that history needs. Data only. */

/** What drives a kind of event: the parameter of that name makes it more or less common. */
export type Drive = 'life' | 'war' | 'disaster' | 'wonder';

export interface EventSpec {
  readonly drive: Drive;
  /** How often it comes by itself, relative to the others; 0 where only other events, or a plan, bring it. */
  readonly weight: number;
  /** Kinds of earlier events that may be its cause. */
  readonly from: readonly string[];
  /** What it is called; the first whose slots are known is taken, others where that name is gone. */
  readonly names: readonly string[];
  /** From 0 (told in a line) to 3 (told for centuries). From 2 on there are several accounts. */
  readonly rank: 0 | 1 | 2 | 3;
}

const spec = (
  drive: Drive,
  weight: number,
  rank: EventSpec['rank'],
  names: readonly string[],
  from: readonly string[] = [],
): EventSpec => ({
  drive,
  weight,
  rank,
  names,
  from,
});

export const EVENT_KIND_NAMES = [
  'arrival',
  'founding',
  'settling',
  'realm',
  'order',
  'growth',
  'bridge',
  'building',
  'succession',
  'usurpation',
  'betrayal',
  'exile',
  'return',
  'marriage',
  'alliance',
  'secession',
  'cession',
  'raid',
  'insult',
  'war',
  'battle',
  'siege',
  'sack',
  'treaty',
  'drought',
  'famine',
  'plague',
  'flood',
  'storm',
  'eruption',
  'fire',
  'abandoning',
  'discovery',
  'voyage',
  'exploring',
  'schism',
  'miracle',
  'pilgrimage',
  'beast',
  'slaying',
  'making',
  'gift',
  'theft',
  'loss',
  'finding',
  'burial',
] as const;
export type EventKind = (typeof EVENT_KIND_NAMES)[number];

export const EVENT_KINDS: Readonly<Record<EventKind, EventSpec>> = {
  // Settling and building.
  arrival: spec('life', 0, 2, ['The Coming of the {culture}']),
  founding: spec('life', 0, 1, ['The Founding of {place}'], ['arrival', 'founding', 'discovery', 'famine', 'flood']),
  settling: spec('life', 0, 0, ['The Clearing of {place}', 'The Settling of {place}'], ['founding', 'realm', 'growth', 'famine', 'treaty']),
  realm: spec('life', 0, 3, ['The Making of {realm}'], ['founding', 'raid', 'growth', 'settling']),
  order: spec(
    'life',
    0,
    2,
    ['The Founding of {realm}'],
    ['plague', 'sack', 'miracle', 'schism', 'fire', 'growth', 'war', 'famine', 'founding'],
  ),
  growth: spec(
    'life',
    9,
    0,
    ['The Charter of {place}', 'The Great Market of {place}', 'The Good Years of {place}'],
    ['discovery', 'bridge', 'treaty', 'founding', 'settling'],
  ),
  bridge: spec('life', 3, 0, ['The Bridging of {water}', 'The Great Bridge of {place}'], ['flood', 'growth', 'treaty']),
  building: spec(
    'life',
    4,
    0,
    ['The Raising of {place}', 'The Walls of {place}', 'The New Hall of {place}'],
    ['fire', 'siege', 'sack', 'raid', 'growth', 'miracle', 'beast', 'eruption'],
  ),
  // Rule.
  succession: spec('life', 0, 0, ['The Crowning of {person}'], ['succession', 'realm', 'usurpation', 'battle', 'plague']),
  usurpation: spec(
    'life',
    3,
    3,
    ['The Usurping of {realm}', 'The Rise of {person}'],
    ['famine', 'battle', 'exile', 'treaty', 'succession', 'betrayal'],
  ),
  betrayal: spec(
    'war',
    4,
    3,
    ['The Betrayal of {other}', 'The Treason of {person}'],
    ['battle', 'succession', 'usurpation', 'siege', 'marriage', 'exile'],
  ),
  exile: spec('life', 3, 1, ['The Banishing of {person}'], ['usurpation', 'betrayal', 'schism', 'succession', 'theft']),
  return: spec('life', 0, 2, ['The Return of {person}'], ['exile']),
  marriage: spec('life', 5, 1, ['The Wedding at {place}', 'The Wedding of {person} and {other}'], ['treaty', 'alliance', 'succession']),
  alliance: spec('life', 4, 1, ['The Pact of {place}'], ['marriage', 'war', 'raid', 'beast', 'treaty']),
  secession: spec('life', 0, 2, ['The Breaking Away of {place}'], ['famine', 'usurpation', 'sack', 'schism', 'succession']),
  cession: spec('life', 0, 1, ['The Ceding of {place}'], ['treaty', 'marriage', 'succession', 'famine']),
  // War.
  raid: spec('war', 8, 0, ['The Raid on {place}', 'The Burning of the Barns at {place}'], ['famine', 'insult', 'raid', 'cession', 'exile']),
  insult: spec(
    'war',
    5,
    0,
    ['The Quarrel at {place}', 'The Toll Quarrel of {place}'],
    ['marriage', 'raid', 'schism', 'cession', 'growth', 'treaty'],
  ),
  war: spec(
    'war',
    7,
    3,
    ['The War of {place}', 'The War of {realm} and {enemy}'],
    ['raid', 'insult', 'betrayal', 'usurpation', 'theft', 'secession', 'cession', 'schism'],
  ),
  battle: spec('war', 0, 2, ['The Battle of {place}', 'The Battle of {region}'], ['war']),
  siege: spec('war', 0, 2, ['The Siege of {place}'], ['war', 'battle']),
  sack: spec('war', 0, 3, ['The Sack of {place}'], ['siege', 'battle', 'war']),
  treaty: spec('war', 0, 2, ['The Peace of {place}'], ['war', 'battle', 'siege', 'sack']),
  // Disaster.
  drought: spec('disaster', 4, 1, ['The Dry Years of {realm}', 'The Drought at {place}']),
  famine: spec(
    'disaster',
    4,
    2,
    ['The Hunger at {place}', 'The Hungry Years of {realm}'],
    ['drought', 'flood', 'war', 'siege', 'raid', 'eruption'],
  ),
  plague: spec(
    'disaster',
    4,
    3,
    ['The Plague at {place}', 'The Grey Fever of {realm}'],
    ['famine', 'siege', 'flood', 'pilgrimage', 'voyage', 'war'],
  ),
  flood: spec('disaster', 5, 1, ['The Great Flood at {place}', 'The Rising of {water}']),
  storm: spec('disaster', 4, 1, ['The Great Storm at {place}']),
  eruption: spec('disaster', 2, 3, ['The Burning of {region}', 'The Night of Ash at {place}']),
  fire: spec('disaster', 5, 1, ['The Great Fire of {place}'], ['raid', 'siege', 'drought', 'succession']),
  abandoning: spec('disaster', 0, 2, ['The Leaving of {place}', 'The Fall of {place}'], ['plague', 'famine', 'drought', 'beast', 'fire']),
  // Wonder.
  discovery: spec(
    'wonder',
    6,
    1,
    ['The Finding of {word} at {place}', 'The {word} Strike at {place}'],
    ['founding', 'drought', 'settling'],
  ),
  voyage: spec('wonder', 3, 1, ['The Voyage of {person}', 'The Voyage on {region}'], ['famine', 'exile', 'growth', 'storm', 'discovery']),
  exploring: spec(
    'wonder',
    3,
    1,
    ['The Road of {person}', 'The Crossing of {region}', 'The Opening of {place}'],
    ['growth', 'exile', 'famine', 'war', 'beast', 'discovery'],
  ),
  schism: spec('wonder', 2, 3, ['The Schism of {place}'], ['miracle', 'plague', 'famine', 'eruption', 'succession', 'order']),
  miracle: spec('wonder', 4, 2, ['The Wonder at {place}'], ['plague', 'drought', 'siege', 'famine', 'flood', 'eruption']),
  pilgrimage: spec(
    'wonder',
    4,
    1,
    ['The Pilgrimage to {place}'],
    ['miracle', 'plague', 'treaty', 'succession', 'famine', 'burial', 'schism'],
  ),
  beast: spec(
    'wonder',
    3,
    2,
    ['The Terror of {place}', 'The Coming of the {beast} to {place}'],
    ['sack', 'plague', 'drought', 'abandoning', 'famine', 'exploring'],
  ),
  slaying: spec('wonder', 0, 3, ['The Slaying at {place}', 'The Hunt of {person}'], ['beast']),
  making: spec(
    'wonder',
    4,
    2,
    ['The Making of {relic}'],
    ['discovery', 'succession', 'miracle', 'slaying', 'order', 'realm', 'treaty', 'war', 'marriage', 'eruption'],
  ),
  gift: spec('life', 0, 1, ['The Giving of {relic}'], ['treaty', 'marriage', 'making', 'alliance']),
  theft: spec('wonder', 4, 2, ['The Theft of {relic}'], ['making', 'gift', 'exile', 'usurpation', 'finding', 'pilgrimage']),
  loss: spec('wonder', 2, 2, ['The Loss of {relic}'], ['battle', 'theft', 'sack', 'flood', 'storm', 'making']),
  finding: spec('wonder', 2, 2, ['The Finding of {relic}'], ['loss', 'burial', 'exploring', 'slaying']),
  burial: spec('life', 0, 1, ['The Burial of {person}'], ['succession', 'slaying', 'battle', 'making', 'plague']),
};

/** What a ruler is called, by the first word of the realm's name: she, he, they. */
export const RULER_TITLES: Readonly<Record<string, readonly [she: string, he: string, they: string]>> = {
  Kingdom: ['Queen', 'King', 'Monarch'],
  Crown: ['Queen', 'King', 'Monarch'],
  Empire: ['Empress', 'Emperor', 'Sovereign'],
  Duchy: ['Duchess', 'Duke', 'Duchal Regent'],
  Principality: ['Princess', 'Prince', 'Sovereign'],
  March: ['Margravine', 'Margrave', 'Marchwarden'],
  Lordship: ['Lady', 'Lord', 'Liege'],
  League: ['Speaker', 'Speaker', 'Speaker'],
  Commonwealth: ['Protector', 'Protector', 'Protector'],
  Free: ['Mayor', 'Mayor', 'Mayor'],
  Republic: ['Consul', 'Consul', 'Consul'],
  Signory: ['Signora', 'Signor', 'First Citizen'],
  Commune: ['Elder', 'Elder', 'Elder'],
  Clan: ['Chief', 'Chief', 'Chief'],
  Hearths: ['Hearthmother', 'Hearthfather', 'Hearthkeeper'],
  Kindred: ['Chief', 'Chief', 'Chief'],
  order: ['Prioress', 'Prior', 'Provost'],
  guild: ['Guildmistress', 'Guildmaster', 'Guildwarden'],
  realm: ['Lady', 'Lord', 'Regent'],
};
/** Realms that choose their heads rather than inherit them. */
export const ELECTED: readonly string[] = ['League', 'Commonwealth', 'Free', 'Republic', 'Signory', 'Commune', 'order', 'guild'];

/** What rulers and others come to be called. */
export const EPITHETS: Readonly<Record<'ruler' | 'warrior' | 'traitor' | 'seeker' | 'holy' | 'maker', readonly string[]>> = {
  ruler: [
    'the Grey',
    'the Patient',
    'the Lawgiver',
    'the Tall',
    'the Stern',
    'the Open-Handed',
    'the Silent',
    'the Builder',
    'the Younger',
    'the Lame',
    'the Wakeful',
    'the Fair',
  ],
  warrior: ['the Bold', 'Iron-Hand', 'the Unbowed', 'the Red', 'Long-Spear', 'the Steadfast', 'the Sleepless'],
  traitor: ['the Faithless', 'Two-Tongues', 'the Turncloak', 'the Smiling', 'the Oathbreaker'],
  seeker: ['the Wanderer', 'Far-Eyes', 'the Restless', 'Salt-Boots', 'the Curious'],
  holy: ['the Blessed', 'the Gentle', 'Bare-Feet', 'of the Well', 'the Candle'],
  maker: ['the Careful', 'Burnt-Thumb', 'the Deft', 'the Slow', 'Bright-Eye'],
};

export interface RelicKind {
  readonly kind: string;
  /** `{}` stands for a name of its own, `{place}` and `{person}` for where and for whom it was made. */
  readonly names: readonly string[];
  readonly maker: string;
  /** What it is made of or looks like, after "of" or "with". */
  readonly looks: readonly string[];
  /** What is said of it, as a sentence about "it". */
  readonly lore: readonly string[];
}

export const RELICS: readonly RelicKind[] = [
  {
    kind: 'sword',
    names: ['the sword {}', '{}, the Blade of {place}'],
    maker: 'smith',
    looks: ['a blade of blue-grey iron', 'a hilt bound in silver wire', 'a notch near the point that no smith will grind out'],
    lore: [
      'They say it was never drawn in a wrong quarrel and came home clean',
      'It is said to hum before a frost',
      'No one has sworn falsely on it and slept well',
    ],
  },
  {
    kind: 'crown',
    names: ['the Crown of {place}', 'the {} Crown'],
    maker: 'goldsmith',
    looks: ['a plain band of old gold', 'eleven points and a place for a twelfth', 'river pearls set in iron'],
    lore: [
      'It has fitted every brow that wore it but one',
      'It is heavier than it looks, and meant to be',
      'They say it tarnishes when its wearer lies',
    ],
  },
  {
    kind: 'cup',
    names: ['the Cup of {place}', '{}, the Wedding Cup'],
    maker: 'silversmith',
    looks: ['beaten silver, black inside', 'a foot shaped like a heron', 'two handles, one of them mended'],
    lore: ['Peace drunk from it is held to bind both sides', 'It is said to sour poisoned wine', 'It is never washed, only wiped'],
  },
  {
    kind: 'bell',
    names: ['the Bell of {place}', '{}, the Storm Bell'],
    maker: 'bellfounder',
    looks: ['green bronze with a lip of brass', 'a crack no longer than a finger', 'the names of its forty donors around the rim'],
    lore: [
      'It is said to ring by itself before a flood',
      'Fishers steer by the sound of it',
      'It has a voice, they say, and no two hear it alike',
    ],
  },
  {
    kind: 'book',
    names: ['the Book of {place}', 'the Black Book of {person}'],
    maker: 'scribe',
    looks: ['calfskin boards with iron corners', 'three hands, the last of them shaking', 'margins full of small drawn birds'],
    lore: [
      'One leaf has been cut from it, and nobody owns to the knife',
      'It holds the debts of the great, and is feared for it',
      'Those who read it to the end are said to dream in its voice',
    ],
  },
  {
    kind: 'banner',
    names: ['the Banner of {place}', 'the Torn Banner of {place}'],
    maker: 'weaver',
    looks: ['red wool gone the colour of rust', 'a hem sewn with hair', 'a hole that was never mended'],
    lore: [
      'No host that followed it has turned its back',
      'It is said to hang still in any wind before a defeat',
      'Every mender of it added one thread of their own clothes',
    ],
  },
  {
    kind: 'ring',
    names: ['the ring {}', 'the Ring of {person}'],
    maker: 'goldsmith',
    looks: ['a garnet the colour of a coal', 'two bands twisted into one', 'a seal so worn that nobody can read it'],
    lore: [
      'It will not stay on a hand that has signed a false treaty',
      'It is cold to all but its owner',
      'It was given three times and taken twice',
    ],
  },
  {
    kind: 'staff',
    names: ['the staff {}', 'the Staff of {person}'],
    maker: 'carver',
    looks: ['rowan wood, shod with horn', 'rings of bark left on like bracelets', 'a head worn smooth by other hands'],
    lore: [
      'It is said to have flowered once, in winter',
      'Wells have been found with it, or so the well-diggers claim',
      'It leaves no mark in snow, says the song',
    ],
  },
  {
    kind: 'horn',
    names: ['the horn {}', 'the Horn of {place}'],
    maker: 'carver',
    looks: [
      'the horn of a beast that nobody has hunted since',
      'silver at the lip and tar at the bell',
      'a carved hunt that runs round it twice',
    ],
    lore: ['It was heard once across three valleys', 'It is blown for the dead, and only for them', 'Dogs lie down at the sound of it'],
  },
  {
    kind: 'lamp',
    names: ['the Lamp of {place}', '{}, the Unsleeping Lamp'],
    maker: 'glassblower',
    looks: [
      'green glass with a bubble like an eye',
      'seven small panes, one of them newer',
      'a chain long enough to lower it down a shaft',
    ],
    lore: [
      'It is said to burn a year on a thimble of oil',
      'It was carried through the dark and did not go out',
      'Its light is kind to faces',
    ],
  },
];
