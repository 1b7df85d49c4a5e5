import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Param, ParamValue } from '../src/base/params.ts';
import { generateWorld } from '../src/generate.ts';
import { decodeWorld, encodeWorld } from '../src/io/codec.ts';
import { digestWorld } from '../src/io/digest.ts';
import { generateLevel, LEVEL_KINDS } from '../src/levels/level.ts';
import { PARAM_TABLES, parseRecipe, type RecipeInput } from '../src/recipe.ts';
import { verifyLevel, verifyQuest, verifyWorld } from '../src/verify.ts';
import { type Problem, WATER, type World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

const SMALL = 96;
const TINY = 64;
/** Most of the time goes into people: where much is tried, few of them are made. */
const FEW = 150;
const make = (input: RecipeInput): World => generateWorld(parseRecipe(input));

/** What is broken in a world and in the levels below it, said with the recipe that breaks it. */
function faults(input: RecipeInput, world: World = make(input)): (Problem & { readonly recipe: RecipeInput })[] {
  const caves = world.places.filter(({ kind }) => LEVEL_KINDS.includes(kind)).slice(0, 1);
  return [...verifyWorld(world), ...caves.flatMap(({ id }) => verifyLevel(generateLevel(world, id)))].map((problem) => ({
    ...problem,
    recipe: input,
  }));
}

test('forty small worlds keep every promise', () => {
  for (const [k, seed] of seeds('small', 40).entries())
    expect(faults(k % 8 === 0 ? { seed, size: SMALL } : { seed, size: TINY, params: { characters: { cast: FEW } } })).toEqual([]);
}, 120_000);

test('ten larger worlds keep every promise, and so does each of their quests', () => {
  let quests = 0;
  for (const seed of seeds('large', 10)) {
    const world = make({ seed, size: 256 });
    expect(faults({ seed, size: 256 }, world)).toEqual([]);
    for (const quest of world.quests.slice(0, 3)) {
      expect(verifyQuest(world, quest)).toEqual([]);
      quests++;
    }
  }
  expect(quests).toBeGreaterThan(20);
}, 120_000);

test('icy, crowded, empty and drowned worlds keep every promise', () => {
  const ends: NonNullable<RecipeInput['params']>[] = [
    { climate: { temperature: -15 } },
    { climate: { temperature: -15 }, settlements: { density: 3, wilds: 4 } },
    { settlements: { density: 3, inequality: 1.2, wilds: 4, population: 5 }, roads: { extra: 1, ease: 2 } },
    { settlements: { density: 0.2, inequality: 0.4, wilds: 0.2, population: 0.1 }, roads: { extra: 0, ease: 0 } },
    { terrain: { seaLevel: 0.9 }, settlements: { density: 3 } },
  ];
  for (const params of ends) for (const seed of seeds('ends', 2)) expect(faults({ seed, size: SMALL, params })).toEqual([]);
}, 120_000);

test('most worlds have what a player looks for', () => {
  const worlds = seeds('contents', 16).map((seed) => make({ seed, size: 128 }));
  const share = (has: (world: World) => boolean): number => worlds.filter(has).length / worlds.length;
  expect(share(({ places }) => places.filter(({ population }) => population > 0).length >= 5)).toBeGreaterThan(0.9);
  expect(share(({ places }) => places.some(({ kind }) => kind === 'cave'))).toBeGreaterThan(0.7);
  expect(share(({ characters }) => characters.length >= 10)).toBeGreaterThan(0.9);
  expect(share(({ quests }) => quests.length >= 3)).toBeGreaterThan(0.8);
  expect(share(({ quests }) => new Set(quests.map(({ strategy }) => strategy)).size >= 3)).toBeGreaterThan(0.6);
  expect(share(({ rivers }) => rivers.length > 0)).toBeGreaterThan(0.9);
  const land = worlds.map(
    ({ layers }) => layers.water.reduce((sum, kind) => sum + (kind === WATER.ocean ? 0 : 1), 0) / layers.water.length,
  );
  for (const part of land) {
    expect(part).toBeGreaterThan(0.05);
    expect(part).toBeLessThan(0.98);
  }
  expect(new Set(worlds.map(({ archetype }) => archetype)).size).toBeGreaterThan(4);
}, 60_000);

describe('the ends of every parameter', () => {
  const ends = ([name, param]: [string, Param]): [string, ParamValue][] => {
    if (param.kind === 'choice') return param.options.map((option) => [name, option]);
    if (param.kind === 'flag')
      return [
        [name, true],
        [name, false],
      ];
    if (param.kind === 'weights') return [[name, { [param.options[0]]: 0, [param.options[1]]: param.max }]];
    if (param.kind !== 'number') return [[name, param.default]];
    return [
      [name, param.min],
      [name, param.max],
    ];
  };
  const cases = Object.entries(PARAM_TABLES).flatMap(([group, table]) =>
    Object.entries(table)
      .flatMap(ends)
      .map(([name, value]) => [group, name, value] as const),
  );

  test.each(cases)('%s.%s = %s gives worlds that keep every promise', (group, name, value) => {
    for (const seed of seeds(`${group}.${name}=${JSON.stringify(value)}`, 1)) {
      const params = { characters: { cast: FEW }, [group]: { [name]: value } };
      expect(faults({ seed, size: TINY, params })).toEqual([]);
    }
  });

  test('any mix of them, at any size and shape, gives worlds that keep every promise', () => {
    const pick = (param: Param): fc.Arbitrary<ParamValue> => {
      if (param.kind === 'choice') return fc.constantFrom(...param.options);
      if (param.kind === 'flag') return fc.boolean();
      if (param.kind !== 'number') return fc.constant(param.default);
      const { min, max, step } = param;
      const anything = fc.integer({ min: 0, max: Math.floor((max - min) / step) }).map((n) => Math.min(max, min + n * step));
      return fc.oneof(fc.constant(param.default), fc.constantFrom(min, max), anything);
    };
    const groups = Object.entries(PARAM_TABLES).map(([group, table]) => [
      group,
      fc.record(Object.fromEntries(Object.entries(table).map(([name, param]) => [name, pick(param)]))),
    ]);
    const recipes = fc.record({
      seed: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
      width: fc.integer({ min: 64, max: 128 }),
      height: fc.integer({ min: 64, max: 128 }),
      metresPerCell: fc.constantFrom(10, 250, 1000, 4000),
      params: fc.record(Object.fromEntries(groups) as Record<string, fc.Arbitrary<unknown>>),
    });
    fc.assert(
      fc.property(recipes, (input) => {
        expect(faults(input as RecipeInput)).toEqual([]);
      }),
      { numRuns: 16, endOnFailure: true },
    );
  }, 120_000);
});

test.each([
  [64, 64],
  [64, 200],
  [200, 64],
  [131, 97],
])('a world of %i × %i cells keeps every promise', (width, height) => {
  for (const seed of seeds(`${width}x${height}`, 3)) {
    const world = make({ seed, width, height });
    expect(world.rect).toEqual({ x: 0, y: 0, width, height });
    expect(verifyWorld(world)).toEqual([]);
  }
});

describe('the same recipe', () => {
  test('gives the same world, whatever was made in between', () => {
    for (const seed of seeds('twice', 4)) {
      const first = digestWorld(make({ seed, size: SMALL }));
      make({ seed: `${seed} in between`, size: 64 });
      expect(digestWorld(make({ seed, size: SMALL }))).toEqual(first);
    }
  });

  test('gives another world for another seed', () => {
    const totals = seeds('different', 12).map((seed) => digestWorld(make({ seed, size: 64 }))['total']);
    expect(new Set(totals).size).toBe(totals.length);
  });

  test('comes back from its file as the same world, that still keeps every promise', () => {
    for (const seed of seeds('file', 3)) {
      const world = make({ seed, size: SMALL });
      const back = decodeWorld(encodeWorld(world));
      expect(digestWorld(back)).toEqual(digestWorld(world));
      expect(verifyWorld(back)).toEqual([]);
    }
  });

  test('can be made again from the recipe that the world carries', () => {
    for (const seed of seeds('again', 3)) {
      const world = make({ seed, size: SMALL, params: { climate: { temperature: 4 } } });
      expect(digestWorld(generateWorld(parseRecipe(JSON.parse(JSON.stringify(world.recipe)))))).toEqual(digestWorld(world));
    }
  });
});

test('a trade is taken up from a parent only where it can be followed', () => {
  const params: NonNullable<RecipeInput['params']> = {
    terrain: { archetype: 'inland-sea', seaLevel: 0.36, ruggedness: 0, islands: 1, erosion: 0 },
    climate: { temperature: -14, wetness: 2.5, wind: 360, gradient: 30 },
    rivers: { density: 0.35, lakes: 0 },
    biomes: { ground: 1.95 },
    settlements: { density: 0.45, inequality: 0.9, wilds: 4, cultures: 8, realms: 16 },
    roads: { extra: 0, ease: 1 },
    history: { years: 120, events: 110, wars: 0.2, disasters: 0, wonders: 0 },
    characters: { cast: 3000, families: 0.55, tone: -1, age: 0 },
    quests: { count: 0 },
  };
  const input = { seed: '𘭁🎛⾍𝟃ᝂꐶ🭊𐾲𛉥𖡧ꏘ𐌿', width: 123, height: 65, metresPerCell: 4000, params };
  expect(faults(input)).toEqual([]);
});

test('who took part in an event can be a cause, and who did not cannot', () => {
  const world = make({ seed: 'took part', size: 64 });
  const event = world.events.find(({ participants }) => participants.length > 0) as World['events'][number];
  const stranger = world.characters.find(({ id }) => !event.participants.includes(id)) as World['characters'][number];
  const [quest] = world.quests;
  const faultsWith = (who: number): string[] =>
    verifyQuest(world, { ...quest, because: [...quest.because, ['tookPart', `character:${who}`, `event:${event.id}`]] }).map(
      ({ promise }) => promise,
    );
  expect(faultsWith(event.participants[0])).toEqual([]);
  expect(faultsWith(stranger.id)).toEqual(['quests have a cause']);
});
