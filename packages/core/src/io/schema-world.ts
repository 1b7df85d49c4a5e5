import { looksShape } from './schema-looks.ts';
import { SIZE_LIMITS } from '../recipe.ts';
import { RELATIONS } from '../facts/relations.ts';
import type { Rect } from '../base/grid.ts';
import {
  AFFORDANCES,
  type Belief,
  type Biome,
  type BiomeId,
  type Cell,
  type Character,
  type CharacterId,
  type Culture,
  type CultureId,
  type Deposit,
  type DepositId,
  EVIDENCE,
  type EventId,
  type FactId,
  type Faction,
  type FactionId,
  GENDERS,
  type Goods,
  type Item,
  type ItemId,
  type Lake,
  type LakeId,
  type LayerName,
  MOTIVATIONS,
  type Place,
  type PlaceId,
  RANKS,
  type Reason,
  type Region,
  type Relation,
  type RegionId,
  type River,
  type RiverId,
  type Road,
  type RoadCrossing,
  type RoadId,
  type StatedFact,
  type ScheduleSlot,
  type Secret,
  type Skill,
  SPOTS,
  type Stat,
  STATS,
  type TableName,
  TABLES,
  type Tie,
  type Voice,
  type World,
  type WorldEvent,
} from '../world.ts';
import { heraldry, language } from './schema-culture.ts';
import { account, fact, term } from './schema-facts.ts';
import { questShape } from './schema-quests.ts';
import { about, colour, flag, index, list, number, oneOf, orNull, record, type Shape, text, whole } from './schema-shape.ts';

/** How a layer is stored, and which values it may hold. */
export interface LayerSpec {
  readonly type: 'uint8' | 'int16' | 'uint16' | 'int32' | 'float32';
  readonly least: number;
  /** Greatest value; or, of a layer of ids, the table (or `cells`) whose rows they count. */
  readonly most: number | string;
  readonly about: string;
}

export const WORLD_LAYERS: { readonly [L in LayerName]: LayerSpec } = {
  elevation: { type: 'float32', least: -20_000, most: 20_000, about: 'Metres above sea level.' },
  water: { type: 'uint8', least: 0, most: 3, about: '0 dry, 1 ocean, 2 lake, 3 river.' },
  downhill: { type: 'int32', least: -1, most: 'cells', about: 'The neighbouring cell this one drains into, -1 in a sink.' },
  flow: { type: 'float32', least: 0, most: 1e9, about: 'Cubic metres a second leaving the cell.' },
  temperature: { type: 'float32', least: -150, most: 150, about: '°C, mean of the year.' },
  precipitation: { type: 'float32', least: 0, most: 1e5, about: 'Millimetres a year.' },
  biome: { type: 'uint8', least: 0, most: 'biomes', about: 'Index into biomes.' },
  fertility: { type: 'uint8', least: 0, most: 255, about: 'Share of the best farmland, 0 to 255.' },
  territory: { type: 'int16', least: -1, most: 'factions', about: 'Faction that holds the cell, or -1.' },
  walkCost: { type: 'float32', least: 0, most: 1e6, about: 'Cost of crossing the cell on foot; 0 is impassable.' },
};

export const rect: Shape<Rect> = record<Rect>({
  x: whole(),
  y: whole(),
  width: whole(1, SIZE_LIMITS.max),
  height: whole(1, SIZE_LIMITS.max),
});

const cell = index<Cell>('cells');
const cells = list(cell, { min: 1 });
const reason = record<Reason>({ factor: text, amount: number() });
const share = number(-1, 1);
const year = whole();

const event = orNull(index<EventId>('events'));
const tie = record<Tie>({ to: index<CharacterId>('characters'), kind: text, strength: share, because: text, event });
const belief = record<Belief>({
  fact,
  evidence: oneOf(EVIDENCE),
  strength: number(0, 1),
  source: orNull(index<CharacterId>('characters')),
  right: about('False where it is not so: the error is meant.', flag),
});
const slot = record<ScheduleSlot>({
  from: about('Hour at which it begins; it ends where the next begins.', number(0, 24)),
  doing: text,
  spot: oneOf(SPOTS),
  place: index<PlaceId>('places'),
  cell,
  road: orNull(index<RoadId>('roads')),
});

type Row<T extends TableName> = World[T][number];

/** One shape per table: the fields of its rows. */
export const TABLE_SHAPES: { readonly [T in TableName]: Shape<Row<T>> } = {
  biomes: record<Biome>({ id: index<BiomeId>('biomes'), name: text, colour, walkCost: number(0, 1000), trees: number(0, 1) }),
  rivers: record<River>({
    id: index<RiverId>('rivers'),
    name: text,
    meaning: text,
    cells: about('From source to mouth.', cells),
    width: about('Metres, at each of its cells.', list(number(0))),
    mouth: oneOf(['sea', 'lake', 'river']),
    into: orNull(index<RiverId>('rivers')),
    lake: orNull(index<LakeId>('lakes')),
    mouthKind: oneOf(['plain', 'delta', 'estuary']),
  }),
  lakes: record<Lake>({
    id: index<LakeId>('lakes'),
    name: text,
    meaning: text,
    cells,
    level: number(-20_000, 20_000),
    outlet: orNull(cell),
    salt: flag,
  }),
  regions: record<Region>({
    id: index<RegionId>('regions'),
    kind: oneOf(['continent', 'island', 'ocean', 'sea', 'bay', 'range', 'plateau', 'volcano', 'forest', 'desert', 'marsh', 'plain', 'ice']),
    name: text,
    meaning: text,
    size: whole(1),
    cell,
    bounds: rect,
    spine: about('Along which its name is written.', list(cell, { min: 2 })),
  }),
  deposits: record<Deposit>({
    id: index<DepositId>('deposits'),
    kind: oneOf(['iron', 'copper', 'silver', 'gold', 'gems', 'coal', 'salt', 'stone', 'clay', 'timber', 'fish']),
    cell,
    richness: number(0, 1),
  }),
  cultures: record<Culture>({
    id: index<CultureId>('cultures'),
    name: text,
    meaning: text,
    homeland: orNull(index<RegionId>('regions')),
    sisterOf: about('The culture out of whose language its own grew.', orNull(index<CultureId>('cultures'))),
    language,
  }),
  factions: record<Faction>({
    id: index<FactionId>('factions'),
    name: text,
    culture: index<CultureId>('cultures'),
    kind: oneOf(['realm', 'city state', 'clan', 'order', 'guild']),
    meaning: text,
    capital: index<PlaceId>('places'),
    members: list(index<PlaceId>('places')),
    colour,
    heraldry,
    founded: orNull(year),
    fell: about('Year in which it came to an end; null while it lasts.', orNull(year)),
    ruler: orNull(index<CharacterId>('characters')),
    relations: list(
      record<Relation>({ to: index<FactionId>('factions'), kind: text, strength: share, because: list(index<EventId>('events')), text }),
    ),
  }),
  places: record<Place>({
    id: index<PlaceId>('places'),
    kind: oneOf([
      'city',
      'town',
      'village',
      'hamlet',
      'port',
      'castle',
      'abbey',
      'mine',
      'ruin',
      'dungeon',
      'cave',
      'temple',
      'lair',
      'shrine',
      'tower',
      'landmark',
    ]),
    name: text,
    meaning: text,
    cell,
    population: whole(0),
    faction: orNull(index<FactionId>('factions')),
    culture: orNull(index<CultureId>('cultures')),
    water: about('Where its people draw water; null where nobody lives.', orNull(text)),
    because: about('Why it stands here, greatest first.', list(reason)),
    founded: about('Year of its founding or building.', orNull(year)),
  }),
  roads: record<Road>({
    id: index<RoadId>('roads'),
    kind: oneOf(['road', 'trail', 'sea']),
    from: index<PlaceId>('places'),
    to: index<PlaceId>('places'),
    cells: about('From the cell of `from` to the cell of `to`.', cells),
    traffic: about('Travellers a day.', whole(0)),
    grade: oneOf(['highway', 'road', 'trail', 'lane']),
    crossings: list(record<RoadCrossing>({ cell, kind: oneOf(['ford', 'bridge']), river: index<RiverId>('rivers'), name: orNull(text) })),
  }),
  events: record<WorldEvent>({
    id: index<EventId>('events'),
    year,
    kind: text,
    name: text,
    place: orNull(index<PlaceId>('places')),
    region: orNull(index<RegionId>('regions')),
    participants: list(index<CharacterId>('characters')),
    factions: list(index<FactionId>('factions')),
    items: list(index<ItemId>('items')),
    causes: list(index<EventId>('events')),
    text,
    accounts: about('How it is told; the first one is the plain one.', list(account)),
  }),
  characters: record<Character>({
    id: index<CharacterId>('characters'),
    name: text,
    species: text,
    gender: oneOf(GENDERS),
    pronouns: record<Character['pronouns']>({ subject: text, object: text, possessive: text, plural: flag }),
    home: index<PlaceId>('places'),
    birthplace: index<PlaceId>('places'),
    captive: about('The wild place where they are held until somebody frees them.', orNull(index<PlaceId>('places'))),
    culture: index<CultureId>('cultures'),
    occupation: text,
    title: orNull(text),
    rank: oneOf(RANKS),
    born: year,
    died: orNull(year),
    parents: list(index<CharacterId>('characters'), { max: 2 }),
    ties: list(tie),
    traits: about(
      'Big Five, each from -1 to 1.',
      record<Character['traits']>({
        openness: share,
        conscientiousness: share,
        extraversion: share,
        agreeableness: share,
        neuroticism: share,
      }),
    ),
    temper: about('What one notices about them.', list(text)),
    motivations: about(
      'Weight of each motivation; they sum to 1.',
      record<Character['motivations']>(
        Object.fromEntries(MOTIVATIONS.map((name) => [name, number(0, 1)])) as { [M in (typeof MOTIVATIONS)[number]]: Shape<number> },
      ),
    ),
    fears: list(text),
    secrets: list(record<Secret>({ text, fact })),
    beliefs: list(belief),
    affordances: list(oneOf(AFFORDANCES)),
    stats: about(
      'From 1 to 20; 10 is the mean of grown people.',
      record<Character['stats']>(Object.fromEntries(STATS.map((name) => [name, whole(1, 20)])) as { [S in Stat]: Shape<number> }),
    ),
    skills: list(record<Skill>({ name: text, level: number(0, 1) })),
    goods: list(record<Goods>({ name: text, amount: whole(1) })),
    purse: about('Silver marks at hand.', whole(0)),
    schedule: about('A common day, slot by slot.', list(slot)),
    voice: record<Voice>({
      formality: number(0, 1),
      verbosity: number(0, 1),
      greeting: text,
      farewell: text,
      catchphrase: text,
      oath: text,
    }),
    because: about('Why they are here and are what they are.', text),
    event,
    appearance: looksShape,
  }),
  items: record<Item>({
    id: index<ItemId>('items'),
    name: text,
    kind: text,
    holder: orNull(index<CharacterId>('characters')),
    place: orNull(index<PlaceId>('places')),
    made: about('The event in which it was made.', orNull(index<EventId>('events'))),
    text,
  }),
  quests: questShape,
  facts: record<StatedFact>({
    id: index<FactId>('facts'),
    relation: oneOf(RELATIONS),
    subject: term,
    object: orNull(term),
    from: about('First year in which it holds; null = since before memory.', orNull(year)),
    until: about('First year in which it no longer holds; null = it still does.', orNull(year)),
    because: about('The event, or a word for the layer or table, that caused it.', orNull(term)),
  }),
};

type Head = Pick<World, 'name' | 'meaning' | 'archetype' | 'year' | 'rect' | 'metresPerCell' | 'start'>;

/** What a world says of itself beside its layers and tables. */
export const HEAD_SHAPES: { readonly [K in keyof Head]: Shape<Head[K]> } = {
  name: text,
  meaning: about('What its name means, in plain words.', text),
  archetype: text,
  year,
  rect,
  metresPerCell: about('Edge of a cell in metres.', number(0.001, 1e6)),
  start: about("Where a player's journey begins.", index<PlaceId>('places')),
};

/** Everything that makes up one kind of file: the codec reads and writes by it, the published JSON Schema is made of it. */
export interface FileKind {
  readonly format: string;
  /** What it is called in an error. */
  readonly noun: string;
  readonly head: Readonly<Record<string, Shape<unknown>>>;
  readonly layers: Readonly<Record<string, LayerSpec>>;
  /** Shape of the rows of each table. */
  readonly tables: Readonly<Record<string, Shape<unknown>>>;
  /** Tables whose rows have an `id` that is their index. */
  readonly numbered: readonly string[];
}

export const WORLD_FILE: FileKind = {
  format: 'hinterland.world',
  noun: 'world',
  head: HEAD_SHAPES,
  layers: WORLD_LAYERS,
  tables: TABLE_SHAPES,
  numbered: TABLES,
};
