import { shown } from '../base/input-error.ts';
import type { Rect } from '../base/grid.ts';
import { RELATIONS } from '../facts/relations.ts';
import { SIZE_LIMITS } from '../recipe.ts';
import { looksShape } from './schema-looks.ts';
import {
  type Account,
  AFFORDANCES,
  CHARGE_KINDS,
  type Charge,
  DIVISIONS,
  EDGE_LINES,
  ORDINARIES,
  SHIELD_SHAPES,
  TINCTURE_NAMES,
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
  type Fact,
  type FactId,
  type Faction,
  type FactionId,
  GENDERS,
  type Goods,
  type Heraldry,
  type Item,
  type ItemId,
  type Lake,
  type LakeId,
  type Language,
  type LayerName,
  MOTIVATIONS,
  type Place,
  type PlaceId,
  type Quest,
  QUEST_ACTIONS,
  type QuestArc,
  type QuestBranch,
  type QuestEnding,
  type QuestGate,
  type QuestId,
  type QuestProof,
  type QuestDescent,
  type QuestRole,
  type QuestStep,
  type QuestTask,
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
  type SoundShift,
  type TableName,
  TABLES,
  type Term,
  type Tie,
  type Voice,
  type World,
  type WorldEvent,
} from '../world.ts';
import {
  about,
  colour,
  flag,
  index,
  list,
  mapOf,
  number,
  oneOf,
  optional,
  orNull,
  record,
  refuse,
  type Shape,
  text,
  whole,
} from './schema-shape.ts';

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

/** The tables that a term such as "place:12" can point into, by the word before the colon. */
const TABLE_OF_WORD: ReadonlyMap<string, TableName> = new Map(TABLES.map((table) => [table.slice(0, -1), table]));

/** One end of a fact; what looks like an id must be one. */
const term: Shape<Term> = {
  expected: 'a text such as "place:12"',
  schema: {
    type: 'string',
    minLength: 1,
    description: 'One end of a fact: "player", a table and an index such as "place:12", or a plain word.',
  },
  check: (value, walk) => {
    if (typeof value !== 'string' || value === '') refuse(walk, `expected a text such as "place:12", got ${shown(value)}`);
    const id = /^([a-z]+):(.*)$/s.exec(value);
    const table = id ? TABLE_OF_WORD.get(id[1]) : undefined;
    if (!id || table === undefined) return;
    const size = walk.sizes[table] ?? Infinity;
    if (!/^(0|[1-9]\d{0,8})$/.test(id[2]) || Number(id[2]) >= size)
      refuse(walk, `expected an index into ${table} after "${id[1]}:", got ${shown(value)}`);
  },
};

const fact: Shape<Fact> = {
  expected: 'a fact: [relation, subject] or [relation, subject, object]',
  schema: { type: 'array', prefixItems: [text.schema, term.schema, term.schema], minItems: 2, items: false },
  check: (value, walk) => {
    if (!Array.isArray(value) || value.length < 2 || value.length > 3 || typeof value[0] !== 'string')
      refuse(walk, `expected a fact such as ["at", "item:3", "place:12"], got ${shown(value)}`);
    const at = walk.steps.length;
    for (let i = 1; i < value.length; i++) {
      walk.steps[at] = i;
      term.check(value[i], walk);
    }
    walk.steps.length = at;
  },
};
const facts = list(fact);

const account = record<Account>({ by: term, bias: oneOf(['plain', 'slanted', 'omits']), claims: facts, text });

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

const step = record<QuestStep>({
  action: oneOf(QUEST_ACTIONS),
  subject: optional(term),
  object: optional(term),
  place: index<PlaceId>('places'),
  needs: facts,
  gives: facts,
  text: about('What is to be done, as an order.', text),
  journal: about('What a journal says once it is done.', text),
  hint: about('More than the order says, for who asks.', text),
});
const walked = about('Cells walked to reach the place of each step.', list(number(0)));
const afloat = about('Cells by ship or raft to reach the place of each step.', list(number(0)));
const roadsOfSteps = about(
  'The roads walked and sea lanes sailed to reach the place of each step, in order.',
  list(list(index<RoadId>('roads'))),
);
const descentsOfSteps = about(
  'The ways taken that lead down only to reach the place of each step, in order: by raft down a river, or on foot where it is null.',
  list(
    list(record<QuestDescent>({ river: orNull(index<RiverId>('rivers')), from: index<PlaceId>('places'), to: index<PlaceId>('places') })),
  ),
);

const shift = record<SoundShift>({
  from: about('Sounds, one letter each.', text),
  to: about('What each became; `-` where it fell silent.', text),
  where: oneOf(['everywhere', 'at the start', 'at the end', 'between vowels', 'before e and i']),
  text,
});

const language = record<Language>({
  family: about('What it has in common with its sisters.', text),
  onsets: about('What syllables begin with, commonest first; one letter is one sound.', list(text)),
  vowels: list(text),
  inner: about('What a syllable may end with where another follows.', list(text)),
  finals: about('What words end with.', list(text)),
  long: about('Share of the roots that have two syllables.', number(0, 1)),
  forbidden: about('Combinations that are never said: regular expressions over sounds.', list(text)),
  spelling: about('How a sound is written where it is not written as it is.', mapOf(text)),
  headFirst: flag,
  link: about('The vowel put between words that do not go together.', text),
  endings: about('Endings of given names, in sounds.', list(text)),
  familyStyle: oneOf(['patronymic', 'place', 'trade', 'byname']),
  shifts: about('How it came out of the language it is a sister of, in the order of time.', list(shift)),
  roots: about('Its word for every idea, in sounds.', mapOf(text)),
  words: about('The same as they are written.', mapOf(text)),
});

type Row<T extends TableName> = World[T][number];

const tincture = oneOf(TINCTURE_NAMES);

const heraldry = record<Heraldry>({
  shape: oneOf(SHIELD_SHAPES),
  division: oneOf(DIVISIONS),
  tinctures: list(tincture, { min: 1, max: 2 }),
  ordinary: orNull(
    record<NonNullable<Heraldry['ordinary']>>({
      kind: oneOf(ORDINARIES),
      tincture,
      edge: oneOf(EDGE_LINES),
    }),
  ),
  charges: list(
    record<Charge>({
      kind: oneOf(CHARGE_KINDS),
      tincture: oneOf([...TINCTURE_NAMES, 'counterchanged']),
      count: whole(1, 3),
      on: oneOf(['field', 'ordinary']),
    }),
  ),
  blazon: about('The arms in words.', text),
});

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
  quests: record<Quest>({
    id: index<QuestId>('quests'),
    name: text,
    giver: index<CharacterId>('characters'),
    motivation: oneOf(MOTIVATIONS),
    strategy: text,
    because: about('Facts of this world that it grows out of.', facts),
    start: about('Facts that are true before the first step.', facts),
    steps: about('Each with what must be true before (needs) and what is true afterwards (gives).', list(step, { min: 1 })),
    goal: about('Facts that must be true after the last step.', facts),
    reward: record<Quest['reward']>({ kind: text, amount: number(), text }),
    text,
    hook: about('What people say of it before one has met the giver.', text),
    proof: record<QuestProof>({
      walked,
      total: about('Cells walked in all.', number(0)),
      afloat,
      roads: roadsOfSteps,
      descents: descentsOfSteps,
      states: about('States that out-of-order play can bring about; from each an ending can be reached.', whole(0)),
    }),
    branches: about(
      'Other ways to do part of it: the steps `from` (included) to `to` (excluded) are left out and these done in their place.',
      list(
        record<QuestBranch>({
          from: whole(0),
          to: whole(0),
          means: text,
          steps: list(step, { min: 1 }),
          ending: about('Index into endings.', whole(0)),
          text,
          walked,
          afloat,
          roads: roadsOfSteps,
          descents: descentsOfSteps,
        }),
      ),
    ),
    endings: about(
      'How it can end; the first is what the giver hopes for.',
      list(record<QuestEnding>({ outcome: oneOf(['done', 'changed', 'failed']), when: facts, gives: facts, text }), { min: 1 }),
    ),
    roles: list(record<QuestRole>({ role: text, term, standIn: orNull(term) })),
    gates: about(
      'Roads, sea lanes and places that cannot be passed until their state is "open".',
      list(record<QuestGate>({ at: term, kind: text, text })),
    ),
    tasks: about(
      'How it was put together: a tree of tasks, parents before children.',
      list(record<QuestTask>({ depth: whole(0), task: text, method: text, from: whole(0), to: whole(0) })),
    ),
    twists: list(text),
    clock: about('Hours after which it is too late.', orNull(number(0))),
    difficulty: number(0, 1),
    danger: number(0, 1),
    hours: about('Hours of walking, sailing and doing.', number(0)),
    after: about('Quests that must be done before this one is offered.', list(index<QuestId>('quests'))),
    arc: orNull(record<QuestArc>({ name: text, act: whole(1, 3), order: whole(0) })),
  }),
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
