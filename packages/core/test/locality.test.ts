import { describe, expect, test } from 'vitest';
import type { Param } from '../src/base/params.ts';
import { generateWorld } from '../src/generate.ts';
import { digestOfText, digestWorld } from '../src/io/digest.ts';
import { PARAM_TABLES, type ParamGroup, parseRecipe, type RecipeInput, type StageName, STAGES } from '../src/recipe.ts';
import type { World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

/** The stage that last has a hand in each part of a world. */
const LAST: Readonly<Record<string, StageName>> = {
  archetype: 'elevation',
  temperature: 'climate',
  precipitation: 'climate',
  elevation: 'drainage',
  downhill: 'drainage',
  flow: 'drainage',
  'lakes without names': 'drainage',
  water: 'rivers',
  'rivers without names': 'rivers',
  biome: 'biomes',
  biomes: 'biomes',
  fertility: 'biomes',
  'regions without names': 'regions',
  deposits: 'regions',
  cultures: 'cultures',
  rivers: 'cultures',
  lakes: 'cultures',
  regions: 'cultures',
  'settlements without realms': 'settlements',
  factions: 'history',
  places: 'history',
  roads: 'roads',
  territory: 'roads',
  walkCost: 'roads',
  events: 'history',
  characters: 'characters',
  items: 'quests',
  quests: 'quests',
  facts: 'quests',
};

/** The first stage that each parameter has a say in; where a group is not told apart, all of its parameters have theirs there. */
const FIRST: Readonly<Record<ParamGroup, StageName | Readonly<Record<string, StageName>>>> = {
  terrain: 'elevation',
  climate: 'climate',
  rivers: { lakes: 'erosion', density: 'rivers' },
  biomes: 'biomes',
  settlements: {
    cultures: 'cultures',
    density: 'settlements',
    inequality: 'settlements',
    population: 'settlements',
    wilds: 'settlements',
    realms: 'roads',
  },
  roads: { ease: 'settlements', extra: 'roads' },
  history: 'history',
  // What is told of people says "she" or "he" of them.
  characters: {
    ...Object.fromEntries(Object.keys(PARAM_TABLES.characters).map((name) => [name, 'characters' as const])),
    pronouns: 'history',
  },
  quests: 'quests',
  levels: 'levels',
};

/** A digest of each part of a world that LAST names. */
function partsOf(world: World): Record<string, string> {
  const nameless = (table: readonly { readonly name: string }[]): string =>
    digestOfText(JSON.stringify(table.map((record) => ({ ...record, name: '', meaning: '' }))));
  const { world: _head, total: _total, ...digests } = digestWorld(world);
  return {
    ...digests,
    archetype: world.archetype,
    'lakes without names': nameless(world.lakes),
    'rivers without names': nameless(world.rivers),
    'regions without names': nameless(world.regions),
    'settlements without realms': digestOfText(
      JSON.stringify(world.places.filter(({ population }) => population > 0).map((place) => ({ ...place, faction: null, founded: null }))),
    ),
  };
}

interface Made {
  readonly parts: Readonly<Record<string, string>>;
  /** In the order in which they began. */
  readonly stages: readonly StageName[];
}

/** A small world with few people: what is asked here does not depend on how many there are. */
function make(seed: string, { params, ...rest }: Omit<RecipeInput, 'seed'> = {}): Made {
  const stages: StageName[] = [];
  const recipe = { seed, size: 64, ...rest, params: { ...params, characters: { cast: 150, ...params?.characters } } };
  const world = generateWorld(parseRecipe(recipe), { onStage: (stage) => stages.push(stage) });
  return { parts: partsOf(world), stages };
}

/** Parts that were done before `stage` began, and yet differ. */
function moved(before: Made, after: Made, stage: StageName): string[] {
  const at = (of: StageName): number => (of === 'levels' ? Infinity : before.stages.indexOf(of));
  return Object.keys(LAST).filter((part) => at(LAST[part]) < at(stage) && before.parts[part] !== after.parts[part]);
}

const SEEDS = seeds('locality', 2);
const base = new Map(SEEDS.map((seed) => [seed, make(seed)]));
const baseOf = (seed: string): Made => base.get(seed) as Made;

test('every part of a world is made by some stage, and every stage is announced once', () => {
  const { parts, stages } = baseOf(SEEDS[0]);
  expect(Object.keys(parts).sort()).toEqual(Object.keys(LAST).sort());
  expect(new Set(stages).size).toBe(stages.length);
  for (const stage of stages) expect(STAGES).toContain(stage);
  for (const stage of Object.values(LAST)) expect(stages).toContain(stage);
});

describe('other luck for one stage', () => {
  test.each(STAGES)('%s leaves what came before as it was', (stage) => {
    for (const seed of SEEDS) expect(moved(baseOf(seed), make(seed, { subseeds: { [stage]: 'other luck' } }), stage)).toEqual([]);
  });

  test.each(['elevation', 'erosion', 'cultures', 'settlements', 'characters', 'quests'] as const)('%s makes another world', (stage) => {
    for (const seed of SEEDS) expect(make(seed, { subseeds: { [stage]: 'other luck' } }).parts).not.toEqual(baseOf(seed).parts);
  });

  test('the seed itself as a sub-seed changes nothing', () => {
    const [seed] = SEEDS;
    expect(make(seed, { subseeds: Object.fromEntries(STAGES.map((stage) => [stage, seed])) }).parts).toEqual(baseOf(seed).parts);
  });
});

test('what does move is noticed', () => {
  const [seed] = SEEDS;
  expect(moved(baseOf(seed), make(seed, { params: { climate: { wetness: 2 } } }), 'quests')).toEqual(
    expect.arrayContaining(['precipitation', 'flow', 'biome', 'characters']),
  );
});

describe('another value of one parameter', () => {
  const cases = Object.entries(PARAM_TABLES).flatMap(([group, table]) =>
    Object.keys(table).map((name) => [group as ParamGroup, name] as const),
  );
  const others = (param: Param): unknown[] => {
    if (param.kind === 'choice') return [param.options[1], param.options.at(-1)];
    if (param.kind === 'number') return [param.min, param.max];
    if (param.kind === 'weights') return [{ [param.options[0]]: 0 }, { [param.options[1]]: param.max }];
    if (param.kind === 'rows') return [[{}]];
    return param.kind === 'flag' ? [!param.default] : ['other words'];
  };

  test.each(cases)('%s.%s leaves what came before as it was', (group, name) => {
    const first = FIRST[group];
    const stage = typeof first === 'string' ? first : first[name];
    expect(stage).toBeDefined();
    const seed = SEEDS[name.length % SEEDS.length];
    const before = baseOf(seed);
    for (const value of others(PARAM_TABLES[group][name])) {
      const after = make(seed, { params: { [group]: { [name]: value } } });
      expect(moved(before, after, stage)).toEqual([]);
    }
  });

  test('the parameters of levels leave the whole world as it was', () => {
    const [seed] = SEEDS;
    expect(make(seed, { params: { levels: { size: 32, openness: 1 } } }).parts).toEqual(baseOf(seed).parts);
  });
});
