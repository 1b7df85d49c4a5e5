import { ENGINE_VERSION, parseRecipe } from '../recipe.ts';
import {
  AFFORDANCES,
  EVIDENCE,
  GENDERS,
  type Layers,
  MOTIVATIONS,
  type PlaceKind,
  QUEST_ACTIONS,
  RANKS,
  type RegionKind,
  type Road,
  SPOTS,
  STATS,
  type TableName,
  TABLES,
  CHARGE_KINDS,
  DIVISIONS,
  EDGE_LINES,
  ORDINARIES,
  SHIELD_SHAPES,
  TINCTURE_NAMES,
} from '../world.ts';
import { looksLook } from './looks-shape.ts';
import type { Report } from './report.ts';
import { colour, flag, type Look, list, number, oneOf, optional, orNull, record, refTo, table, text, typedArray, whole } from './shape.ts';

const LAYER_TYPES: Readonly<Record<keyof Layers, string>> = {
  elevation: 'Float32Array',
  water: 'Uint8Array',
  downhill: 'Int32Array',
  flow: 'Float32Array',
  temperature: 'Float32Array',
  precipitation: 'Float32Array',
  biome: 'Uint8Array',
  fertility: 'Uint8Array',
  territory: 'Int16Array',
  walkCost: 'Float32Array',
};
const PLACE_KINDS: Readonly<Record<PlaceKind, true>> = {
  city: true,
  town: true,
  village: true,
  hamlet: true,
  port: true,
  castle: true,
  abbey: true,
  mine: true,
  ruin: true,
  dungeon: true,
  cave: true,
  temple: true,
  lair: true,
  shrine: true,
  tower: true,
  landmark: true,
};
const REGION_KINDS: Readonly<Record<RegionKind, true>> = {
  continent: true,
  island: true,
  ocean: true,
  sea: true,
  bay: true,
  range: true,
  plateau: true,
  volcano: true,
  forest: true,
  desert: true,
  marsh: true,
  plain: true,
  ice: true,
};
const ROAD_KINDS: Readonly<Record<Road['kind'], true>> = { road: true, trail: true, sea: true };

const FAR = 1e9;
/** Cells of the largest world there may be. */
const MOST_CELLS = 1 << 26;

/** A term may be a word of any length; whether it resolves is looked at with the quests. */
const fact: Look = list(text, 2, 3);

/** Field by field: types, lengths, ids and references. The other checks read a world only after this found it sound. */
export function checkShape(world: unknown, report: Report): void {
  const outer = record({
    engine: text,
    recipe: record({ engine: text, seed: text }),
    rect: record({ x: whole(-FAR, FAR), y: whole(-FAR, FAR), width: whole(1, MOST_CELLS), height: whole(1, MOST_CELLS) }),
    metresPerCell: number(Number.MIN_VALUE, FAR),
    year: whole(-FAR, FAR),
    archetype: text,
    name: text,
    meaning: text,
    layers: record({}),
  })(world);
  if (outer) {
    report.broken(outer.promise, `world${outer.at}`, outer.found);
    return;
  }
  const it = world as Readonly<Record<string, unknown>> & {
    rect: { width: number; height: number };
    layers: Readonly<Record<string, unknown>>;
  };
  const cells = it.rect.width * it.rect.height;
  if (cells > MOST_CELLS) {
    report.broken('fields have their types', 'world.rect', `${cells} cells are more than a world may have`);
    return;
  }
  for (const [name, type] of Object.entries(LAYER_TYPES)) {
    const fault = typedArray(type, cells)(it.layers[name]);
    if (fault) report.broken('layers have one value per cell', `layers.${name}`, fault.found);
  }
  checkRecipe(it, report);

  const ref = (what: string, of: TableName): Look => refTo(what, Array.isArray(it[of]) ? (it[of] as unknown[]).length : 0);
  const tables = tableLooks(ref, refTo('cell', cells));
  for (const name of TABLES)
    table(tables[name])(it[name], name, (fault) => {
      report.broken(fault.promise, fault.at, fault.found);
    });
  const start = ref('place', 'places')(it['start']);
  if (start) report.broken(start.promise, 'world.start', start.found);
}

function checkRecipe(world: Readonly<Record<string, unknown>> & { rect: { width: number; height: number } }, report: Report): void {
  const recipe = world['recipe'] as Readonly<Record<string, unknown>>;
  if (recipe['width'] !== world.rect.width || recipe['height'] !== world.rect.height || recipe['metresPerCell'] !== world['metresPerCell'])
    report.broken('the recipe belongs to the world', 'recipe', 'its width, height or metresPerCell differ from those of the world');
  if (recipe['engine'] !== world['engine'])
    report.broken('the recipe belongs to the world', 'recipe.engine', 'it names another engine than the world');
  if (recipe['engine'] !== ENGINE_VERSION) return;
  try {
    parseRecipe(recipe);
  } catch (error) {
    report.broken('the recipe belongs to the world', 'recipe', error instanceof Error ? error.message : 'it cannot be read');
  }
}

const LANGUAGE: Look = record({
  family: text,
  onsets: list(text, 1),
  vowels: list(text, 1),
  inner: list(text),
  finals: list(text),
  long: number(0, 1),
  forbidden: list(text),
  spelling: record({}),
  headFirst: flag,
  link: text,
  endings: list(text),
  familyStyle: oneOf(['patronymic', 'place', 'trade', 'byname']),
  shifts: list(record({ from: text, to: text, where: text, text })),
  roots: record({}),
  words: record({}),
});

/** What each field of each table must be. */
function tableLooks(ref: (what: string, of: TableName) => Look, cell: Look): Readonly<Record<TableName, Readonly<Record<string, Look>>>> {
  const [place, character, culture, faction, region] = [
    ref('place', 'places'),
    ref('character', 'characters'),
    ref('culture', 'cultures'),
    ref('faction', 'factions'),
    ref('region', 'regions'),
  ];
  const id = whole(0, FAR);
  const trait = number(-1, 1);
  const event = orNull(ref('event', 'events'));
  return {
    biomes: { id, name: text, colour, walkCost: number(0, FAR), trees: number(0, 1) },
    rivers: {
      id,
      name: text,
      meaning: text,
      cells: list(cell, 2),
      width: list(number(Number.MIN_VALUE, 1e5), 2),
      mouth: oneOf(['sea', 'lake', 'river']),
      into: orNull(ref('river', 'rivers')),
      lake: orNull(ref('lake', 'lakes')),
      mouthKind: oneOf(['plain', 'delta', 'estuary']),
    },
    lakes: { id, name: text, meaning: text, cells: list(cell, 1), level: number(-12_000, 12_000), outlet: orNull(cell), salt: flag },
    regions: {
      id,
      kind: oneOf(Object.keys(REGION_KINDS)),
      name: text,
      meaning: text,
      size: whole(1, FAR),
      cell,
      bounds: record({ x: whole(-FAR, FAR), y: whole(-FAR, FAR), width: whole(1, FAR), height: whole(1, FAR) }),
      spine: list(cell, 2),
    },
    deposits: {
      id,
      kind: oneOf(['iron', 'copper', 'silver', 'gold', 'gems', 'coal', 'salt', 'stone', 'clay', 'timber', 'fish']),
      cell,
      richness: number(0, 1),
    },
    cultures: { id, name: text, meaning: text, homeland: orNull(region), sisterOf: orNull(culture), language: LANGUAGE },
    factions: {
      id,
      kind: oneOf(['realm', 'city state', 'clan', 'order', 'guild']),
      name: text,
      meaning: text,
      culture,
      capital: place,
      members: list(place, 1),
      colour,
      heraldry: record({
        shape: oneOf(SHIELD_SHAPES),
        division: oneOf(DIVISIONS),
        tinctures: list(oneOf(TINCTURE_NAMES), 1, 2),
        ordinary: orNull(record({ kind: oneOf(ORDINARIES), tincture: oneOf(TINCTURE_NAMES), edge: oneOf(EDGE_LINES) })),
        charges: list(
          record({
            kind: oneOf(CHARGE_KINDS),
            tincture: oneOf([...TINCTURE_NAMES, 'counterchanged']),
            count: whole(1, 3),
            on: oneOf(['field', 'ordinary']),
          }),
        ),
        blazon: text,
      }),
      founded: orNull(whole(-FAR, FAR)),
      fell: orNull(whole(-FAR, FAR)),
      ruler: orNull(character),
      relations: list(record({ to: faction, kind: text, strength: trait, because: list(ref('event', 'events')), text })),
    },
    places: {
      id,
      kind: oneOf(Object.keys(PLACE_KINDS)),
      name: text,
      meaning: text,
      cell,
      population: whole(0, FAR),
      faction: orNull(faction),
      culture: orNull(culture),
      water: orNull(text),
      because: list(record({ factor: text, amount: number(-FAR, FAR) })),
      founded: orNull(whole(-FAR, FAR)),
    },
    roads: {
      id,
      kind: oneOf(Object.keys(ROAD_KINDS)),
      from: place,
      to: place,
      cells: list(cell, 2),
      traffic: whole(0, FAR),
      grade: oneOf(['highway', 'road', 'trail', 'lane']),
      crossings: list(record({ cell, kind: oneOf(['ford', 'bridge']), river: ref('river', 'rivers'), name: orNull(text) })),
    },
    events: {
      id,
      year: whole(-FAR, FAR),
      kind: text,
      name: text,
      place: orNull(place),
      region: orNull(region),
      participants: list(character),
      factions: list(faction),
      items: list(ref('item', 'items')),
      causes: list(ref('event', 'events')),
      text,
      accounts: list(record({ by: text, bias: oneOf(['plain', 'slanted', 'omits']), claims: list(fact), text })),
    },
    characters: {
      id,
      name: text,
      species: text,
      gender: oneOf(GENDERS),
      pronouns: record({ subject: text, object: text, possessive: text, plural: flag }),
      home: place,
      birthplace: place,
      captive: orNull(place),
      culture,
      occupation: text,
      title: orNull(text),
      rank: oneOf(RANKS),
      born: whole(-FAR, FAR),
      died: orNull(whole(-FAR, FAR)),
      parents: list(character, 0, 2),
      ties: list(record({ to: character, kind: text, strength: trait, because: text, event })),
      traits: record({ openness: trait, conscientiousness: trait, extraversion: trait, agreeableness: trait, neuroticism: trait }),
      temper: list(text),
      motivations: record(Object.fromEntries(MOTIVATIONS.map((name) => [name, number(0, 1)]))),
      fears: list(text),
      secrets: list(record({ text, fact })),
      beliefs: list(record({ fact, evidence: oneOf(EVIDENCE), strength: number(0, 1), source: orNull(character), right: flag })),
      affordances: list(oneOf(AFFORDANCES)),
      stats: record(Object.fromEntries(STATS.map((name) => [name, whole(1, 20)]))),
      skills: list(record({ name: text, level: number(0, 1) })),
      goods: list(record({ name: text, amount: whole(1, FAR) })),
      purse: whole(0, FAR),
      schedule: list(record({ from: number(0, 24), doing: text, spot: oneOf(SPOTS), place, cell, road: orNull(ref('road', 'roads')) })),
      voice: record({
        formality: number(0, 1),
        verbosity: number(0, 1),
        greeting: text,
        farewell: text,
        catchphrase: text,
        oath: text,
      }),
      because: text,
      event,
      appearance: looksLook(character, ref('event', 'events')),
    },
    items: { id, name: text, kind: text, holder: orNull(character), place: orNull(place), made: orNull(ref('event', 'events')), text },
    quests: questLooks(id, place, character),
    facts: {
      id,
      relation: text,
      subject: text,
      object: orNull(text),
      from: orNull(whole(-FAR, FAR)),
      until: orNull(whole(-FAR, FAR)),
      because: orNull(text),
    },
  };
}

function questLooks(id: Look, place: Look, character: Look): Readonly<Record<string, Look>> {
  const step = record({
    action: oneOf(QUEST_ACTIONS),
    subject: optional(text),
    object: optional(text),
    place,
    needs: list(fact),
    gives: list(fact),
    text,
    journal: text,
    hint: text,
  });
  const walked = list(whole(0, FAR));
  const roads = list(list(whole(0, FAR)));
  const descents = list(list(record({ river: orNull(whole(0, FAR)), from: whole(0, FAR), to: whole(0, FAR) })));
  const share = number(0, 1);
  return {
    id,
    name: text,
    giver: character,
    motivation: oneOf(MOTIVATIONS),
    strategy: text,
    because: list(fact),
    start: list(fact),
    steps: list(step, 1, 64),
    goal: list(fact, 1),
    reward: record({ kind: text, amount: number(0, FAR), text }),
    text,
    hook: text,
    proof: record({ walked, total: whole(0, FAR), afloat: walked, roads, descents, states: whole(0, FAR) }),
    branches: list(
      record({
        from: whole(0, 64),
        to: whole(0, 64),
        means: text,
        steps: list(step, 1, 64),
        ending: whole(0, 64),
        text,
        walked,
        afloat: walked,
        roads,
        descents,
      }),
    ),
    endings: list(record({ outcome: oneOf(['done', 'changed', 'failed']), when: list(fact, 1), gives: list(fact), text }), 1, 64),
    roles: list(record({ role: text, term: text, standIn: orNull(text) })),
    gates: list(record({ at: text, kind: text, text })),
    tasks: list(record({ depth: whole(0, 64), task: text, method: text, from: whole(0, 64), to: whole(0, 64) })),
    twists: list(text),
    clock: orNull(number(0, FAR)),
    difficulty: share,
    danger: share,
    hours: number(0, FAR),
    after: list(whole(0, FAR)),
    arc: orNull(record({ name: text, act: whole(1, 3), order: whole(0, 64) })),
  };
}

/** The shape of one quest, as `verifyQuest` is handed it. */
export function questShape(places: number, characters: number): Look {
  return record(questLooks(whole(0, FAR), refTo('place', places), refTo('character', characters)));
}
