import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberParam } from '../src/base/params.ts';
import { generateLevel } from '../src/levels/level.ts';
import { LEVEL_PARAMS, type LevelParams } from '../src/levels/params.ts';
import { parseRecipe } from '../src/recipe.ts';
import { verifyLevel } from '../src/verify.ts';
import { type Level, NONE, WATER, type World } from '../src/world.ts';
import { smallWorld } from './small-world.ts';

/** The place of kind `cave` in the world written by hand. */
const CAVE = 3;

interface Above {
  readonly seed: string;
  readonly rain: number;
  readonly temperature: number;
  readonly slope: number;
}

/** The cave of a world with other luck, other weather and other mountains. */
function caveUnder({ seed, rain, temperature, slope }: Above, levels: Partial<LevelParams>): Level {
  const world = smallWorld();
  const { layers } = world;
  layers.precipitation.fill(rain);
  layers.temperature.fill(temperature);
  for (let cell = 0; cell < layers.elevation.length; cell++) layers.elevation[cell] *= slope;
  return generateLevel({ ...world, recipe: parseRecipe({ seed, size: 64, params: { levels } }) }, CAVE);
}

/** Any value that a number's own table allows, its ends more often than by chance. */
function within({ min, max, step }: NumberParam): fc.Arbitrary<number> {
  const steps = Math.round((max - min) / step);
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: 0, max: steps }).map((n) => Math.min(max, min + n * step)),
  );
}
const above: fc.Arbitrary<Above> = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  rain: fc.integer({ min: 0, max: 6000 }),
  temperature: fc.integer({ min: -40, max: 40 }),
  slope: fc.integer({ min: 0, max: 400 }),
});
const params = fc.record(
  Object.fromEntries(Object.entries(LEVEL_PARAMS).map(([name, table]) => [name, within(table as NumberParam)])) as {
    [K in keyof LevelParams]: fc.Arbitrary<number>;
  },
);

test('every cave keeps every promise, whatever its luck, its weather and its parameters', () => {
  let caves = 0;
  fc.assert(
    fc.property(above, params, (world, levels) => {
      const level = caveUnder(world, levels);
      expect(verifyLevel(level)).toEqual([]);
      expect(level.rooms.length).toBeGreaterThan(0);
      expect(level.objects.filter(({ kind, item }) => kind === 'item' && item === 0)).toHaveLength(1);
      expect(level.rect.width).toBe(levels.size);
      caves++;
    }),
    { numRuns: 200 },
  );
  expect(caves).toBe(200);
});

describe('a cave', () => {
  const usual: Above = { seed: 'usual', rain: 900, temperature: 8, slope: 20 };
  const share = (level: Level, tile: RegExp): number =>
    level.layers.tiles.filter((t) => tile.test(level.tiles[t].name)).length / level.proof.reachable;
  const mean = (of: (seed: string) => number): number => {
    let sum = 0;
    for (let i = 0; i < 12; i++) sum += of(`mean ${i}`);
    return sum / 12;
  };

  test('is the same each time, and another for another seed, sub-seed or place', () => {
    const world = smallWorld();
    const level = generateLevel(world, CAVE);
    expect(generateLevel(smallWorld(), CAVE)).toEqual(level);
    const otherSeed = { ...world, recipe: { ...world.recipe, seed: 'another' } };
    const reroll = { ...world, recipe: { ...world.recipe, subseeds: { levels: 'another' } } };
    const elsewhere = {
      ...world,
      places: [...world.places.slice(0, 3), ...world.places.slice(3).flatMap((p) => [p, { ...p, id: 4 as never }])],
    };
    for (const other of [generateLevel(otherSeed, CAVE), generateLevel(reroll, CAVE), generateLevel(elsewhere, 4)])
      expect(other.layers.tiles).not.toEqual(level.layers.tiles);
    const otherStage = { ...world, recipe: { ...world.recipe, subseeds: { quests: 'another' } } };
    expect(generateLevel(otherStage, CAVE).layers).toEqual(level.layers);
  });

  test('opens where the land falls', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) expect(caveUnder({ ...usual, seed }, { size: 64 }).entrance % 64).toBe(0);
  });

  test('is wetter under rain and icy in the cold', () => {
    const water = (rain: number, temperature: number) =>
      mean((seed) => share(caveUnder({ ...usual, seed, rain, temperature }, { size: 64 }), /water/));
    const [dry, wet] = [water(100, 8), water(2500, 8)];
    expect(wet).toBeGreaterThan(dry * 2);
    expect(water(2500, -10)).toBe(0);
    expect(mean((seed) => share(caveUnder({ ...usual, seed, rain: 2500, temperature: -10 }, { size: 64 }), /ice/))).toBeCloseTo(wet, 1);
  });

  test('follows its parameters', () => {
    const of = (levels: Partial<LevelParams>, measure: (level: Level) => number) =>
      mean((seed) => measure(caveUnder({ ...usual, seed }, { size: 80, ...levels })));
    const kinds = (kind: string) => (level: Level) => level.objects.filter((object) => object.kind === kind).length;
    const rising = (values: number[]): void => {
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(new Set(values).size).toBe(values.length);
    };
    rising([0, 0.5, 1].map((openness) => of({ openness }, ({ proof }) => proof.reachable)));
    rising([0, 1, 3].map((water) => of({ water }, (level) => share(level, /water/))));
    rising([0, 1, 3].map((danger) => of({ danger }, kinds('spawn'))));
    rising([0, 1, 3].map((riches) => of({ riches }, kinds('ore'))));
    rising([0, 1, 3].map((riches) => of({ riches }, kinds('chest'))));
    rising([4, 1, 0].map((loops) => of({ loops, openness: 0.2 }, ({ proof }) => proof.depth)));
  });
});

test('a place that is not there is refused with a cure', () => {
  const world = smallWorld();
  expect(() => generateLevel(world, 9)).toThrow('place: there is no place 9; this world has the places 0 to 3');
  expect(() => generateLevel(world, 0.5)).toThrow('there is no place 0.5');
});

/** A level whose fields may be written to. */
type Open<T> = T extends ArrayBufferView | string | number | boolean ? T : T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;
type Change = (level: Open<Level>) => void;

const SOLID = 0;
const around = (level: Open<Level>, cell: number): number[] => [cell - 1, cell + 1, cell - level.rect.width, cell + level.rect.width];
const objectOf = (level: Open<Level>, kind: string) => level.objects[level.objects.findIndex((object) => object.kind === kind)];
const floor = (level: Open<Level>): number => level.tiles.findIndex(({ name }) => name === 'floor');

const BREAKS: readonly [name: string, promise: string, change: Change][] = [
  [
    'a walled-in chest',
    'everything can be reached',
    (l) => around(l, objectOf(l, 'chest').cell).forEach((cell) => void (l.layers.tiles[cell] = SOLID)),
  ],
  ['a chest in the rock', 'everything can be reached', (l) => void (l.layers.tiles[objectOf(l, 'chest').cell] = SOLID)],
  ['a hollow of its own', 'everything can be reached', (l) => void (l.layers.tiles[l.rect.width + 1] = floor(l))],
  ['an exit in the rock', 'everything can be reached', (l) => void l.exits.push(0)],
  ['a closed entrance', 'the entrance is open', (l) => void (l.layers.tiles[l.entrance] = SOLID)],
  ['a cave filled in', 'everything can be reached', (l) => around(l, l.entrance).forEach((cell) => void (l.layers.tiles[cell] = SOLID))],
  ['a room in pieces', 'rooms hold together', detachRoom],
  ['a room in the rock', 'rooms are open', (l) => void (l.layers.tiles[l.rooms[0].cells[3]] = SOLID)],
  ['a room that the layer has not', 'rooms are what the layer shows', (l) => void (l.layers.room[l.rooms[0].cells[3]] = NONE)],
  ['a room cell listed twice', 'rooms are what the layer shows', (l) => void l.rooms[0].cells.push(l.rooms[0].cells[0])],
  ['a room that lists too few', 'rooms are what the layer shows', (l) => void l.rooms[0].cells.pop()],
  ['a room id', 'ids equal indexes', (l) => void (l.rooms[1].id = 0)],
  ['a tile beyond the table', 'layers stay within their ranges', (l) => void (l.layers.tiles[0] = 99)],
  ['a room beyond the table', 'layers stay within their ranges', (l) => void (l.layers.room[0] = 999)],
  ['an object beyond the map', 'references resolve', (l) => void (l.objects[0].cell = 1e6)],
  ['an object of another room', 'things are where they say', otherRoom],
  ['two objects in one cell', 'things are where they say', (l) => void (l.objects[2].cell = l.objects[1].cell)],
  ['a wrong count', 'the proof is true', (l) => void l.proof.reachable++],
  ['a wrong depth', 'the proof is true', (l) => void l.proof.depth--],
  ['a wrong way to a chest', 'the proof is true', (l) => void l.proof.objectSteps[1]++],
  ['a proof without an object', 'the proof is true', (l) => void l.proof.objectSteps.pop()],
  ['a chest in a corridor', 'nothing bars the way', barTheWay],
  ['a door with a key behind it', 'everything can be reached', (l) => lock(l, true)],
  ['no layer', 'fields have their types', (l) => void (l.layers.tiles = new Uint8Array(4) as never)],
  ['no proof', 'fields have their types', (l) => void (l.proof = null as never)],
];

function detachRoom(level: Open<Level>): void {
  const far = level.rooms[1].cells.at(-1) ?? 0;
  level.rooms[1].cells.pop();
  level.rooms[0].cells.push(far);
  level.layers.room[far] = 0;
}
function otherRoom(level: Open<Level>): void {
  const object = level.objects.find(({ room }) => room !== undefined);
  if (object) object.room = object.room === 0 ? 1 : 0;
}
/** Puts a chest just inside the only way in. */
function barTheWay(level: Open<Level>): void {
  const inside = around(level, level.entrance).find((cell) => !level.tiles[level.layers.tiles[cell]].solid) ?? 0;
  level.objects.push({ kind: 'chest', cell: inside, solid: true });
  level.proof.objectSteps.push(1);
}
/** A locked door just inside the only way in; its key lies behind it or before it. */
function lock(level: Open<Level>, behind: boolean): void {
  const inside = around(level, level.entrance).find((cell) => !level.tiles[level.layers.tiles[cell]].solid) ?? 0;
  level.doors.push({ kind: 'door', cell: inside, lock: 'iron' });
  level.locks.push({ id: 'iron', name: 'the iron lock', needs: 1 });
  const spot = behind ? objectOf(level, 'chest') : level.objects[0];
  spot.kind = 'key';
  spot.opens = 'iron';
}

const broken = (): Open<Level> => structuredClone(generateLevel(smallWorld(), CAVE)) as Open<Level>;

test.each(BREAKS)('%s is noticed', (_, promise, change) => {
  const level = broken();
  expect(verifyLevel(level)).toEqual([]);
  change(level);
  expect(verifyLevel(level).map((problem) => problem.promise)).toContain(promise);
});

test('a locked door whose key lies before it is no fault', () => {
  const level = broken();
  lock(level, false);
  // The level is sound; only its proof knows nothing of the lock yet.
  expect(new Set(verifyLevel(level).map(({ where }) => where))).toEqual(new Set(['level.proof.states', 'level.proof.order']));
});

test('nothing makes verifyLevel throw', () => {
  for (const junk of [undefined, null, 7, [], {}, { rect: {} }]) expect(verifyLevel(junk as never).length).toBeGreaterThan(0);
  const keys = Object.keys(broken()) as (keyof Level)[];
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.anything(), (key, junk) => {
      const level = { ...broken(), [key]: junk } as unknown as Level;
      for (const { promise } of verifyLevel(level)) expect(promise).not.toBe('everything can be checked');
    }),
    { numRuns: 120 },
  );
});

test('the rivers by a cave make it wet', () => {
  const world: World = smallWorld();
  world.layers.water[world.places[CAVE].cell + 1] = WATER.river;
  expect(generateLevel(world, CAVE).layers.tiles).not.toEqual(generateLevel(smallWorld(), CAVE).layers.tiles);
});
