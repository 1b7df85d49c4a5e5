import { expect, test } from 'vitest';
import { smallWorld } from '../../../test/small-world.ts';
import { verifyLevel } from '../../verify.ts';
import type { Level, PlaceKind, World } from '../../world.ts';
import { generateLevel } from '../level.ts';
import type { LevelParams } from '../params.ts';
import { buildingsFor } from './manner.ts';

const TOWN = 0;

function townOf(seed: string, kind: PlaceKind, population: number, levels: Partial<LevelParams> = {}): { world: World; level: Level } {
  const bare = smallWorld();
  const { recipe } = bare;
  const world: World = {
    ...bare,
    recipe: { ...recipe, seed, params: { ...recipe.params, levels: { ...recipe.params.levels, ...levels } } },
    places: bare.places.map((place) => (place.id === TOWN ? { ...place, kind, population } : place)),
  };
  return { world, level: generateLevel(world, TOWN) };
}
const kindsOfObjects = (level: Level, kind: string): number => level.objects.filter((object) => object.kind === kind).length;

test.each(['city', 'town', 'port', 'village', 'hamlet'] as const)('every %s keeps every promise', (kind) => {
  for (const [i, population] of [40, 300, 1500, 9000].entries()) {
    const { level } = townOf(`${kind} ${i}`, kind, population);
    expect(verifyLevel(level)).toEqual([]);
  }
});

test('each person has one bed, one place to work, and stands somewhere', () => {
  const { world, level } = townOf('people', 'town', 2000);
  const people = world.characters.filter(({ home, died }) => home === TOWN && died === null);
  expect(people.length).toBeGreaterThan(0);
  for (const { id, captive } of people)
    for (const kind of captive === null ? ['bed', 'workplace', 'person'] : ['bed', 'workplace'])
      expect(level.objects.filter((object) => object.kind === kind && object.character === id)).toHaveLength(1);
});

test('more people have more houses, up to what a map holds, and as many as are asked for', () => {
  const counts = [20, 300, 1000, 3000, 10_000, 1e6].map(buildingsFor);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts[0]).toBeLessThan(8);
  expect(counts[5]).toBe(200);
  const indoors = (level: Level): number => new Set(level.rooms.filter(({ role }) => role === 'indoors').map(({ name }) => name)).size;
  const [few, many] = [20, 90].map((buildings) => indoors(townOf('asked', 'town', 1500, { buildings }).level));
  expect(many).toBeGreaterThan(few * 2);
});

test('more riches mean more strongboxes', () => {
  const [none, some, most] = [0, 1, 3].map((riches) => kindsOfObjects(townOf('rich', 'town', 3000, { riches }).level, 'chest'));
  expect(none).toBe(0);
  expect(some).toBeGreaterThan(0);
  expect(most).toBeGreaterThan(some);
});

test('a city has walls with gates across its roads, a hamlet has none', () => {
  const gates = (level: Level): number => level.doors.filter(({ kind }) => kind === 'gate').length;
  const ramparts = (level: Level): number => level.layers.tiles.filter((tile) => level.tiles[tile].name === 'rampart').length;
  const city = townOf('walls', 'city', 6000).level;
  expect(gates(city)).toBeGreaterThanOrEqual(3);
  expect(gates(city) % 3).toBe(0);
  expect(ramparts(city)).toBeGreaterThan(200);
  expect(ramparts(townOf('walls', 'hamlet', 200).level)).toBe(0);
});

test('is the same each time, and another for another seed', () => {
  const one = townOf('same', 'village', 500).level;
  expect(townOf('same', 'village', 500).level).toEqual(one);
  expect(townOf('other', 'village', 500).level.layers.tiles).not.toEqual(one.layers.tiles);
});

test('side streets end at a door or at another way', () => {
  let [streets, blind] = [0, 0];
  for (const kind of ['village', 'town', 'city'] as const) {
    const { level } = townOf(`lanes ${kind}`, kind, kind === 'village' ? 500 : 4000);
    const { width } = level.rect;
    const around = (cell: number, far: number): number[] => {
      const near: number[] = [];
      for (let dy = -far; dy <= far; dy++) for (let dx = -far; dx <= far; dx++) near.push(cell + dy * width + dx);
      return near;
    };
    const doors = new Set(level.doors.map(({ cell }) => cell));
    const room = level.layers.room;
    for (const { id, role, cells } of level.rooms) {
      if (role !== 'street') continue;
      streets++;
      const meets = (cell: number): boolean =>
        around(cell, 1).some((next) => room[next] >= 0 && room[next] !== id && level.rooms[room[next]].role === 'street');
      const isServed = cells.some((cell) => around(cell, 1).some((next) => doors.has(next))) || cells.filter(meets).length > 2;
      if (!isServed) blind++;
    }
  }
  expect(streets).toBeGreaterThan(20);
  expect(blind).toBe(0);
});
