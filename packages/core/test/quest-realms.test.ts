import { expect, test } from 'vitest';
import { generateWorld } from '../src/generate.ts';
import { readRealms, readRegions } from '../src/measure/quest-realms.ts';
import { isPlainlyEasier, readWays } from '../src/measure/quest-ways.ts';
import { readQuests, shareOfQuests } from '../src/measure/quest-reading.ts';
import { partsOf } from '../src/quests/parts.ts';
import { parseRecipe } from '../src/recipe.ts';
import type { World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

const WORLDS = seeds('realms', 8).map((seed) => generateWorld(parseRecipe({ seed, size: 64 })));

test.each([
  ['realm, on each of its shores', readRealms],
  ['named region of the land', readRegions],
])('somebody asks for help in every %s', (_, read) => {
  let [peopled, served] = [0, 0];
  for (const world of WORLDS) {
    const found = read(world);
    peopled += found.peopled;
    served += found.served;
  }
  expect(peopled).toBeGreaterThan(20);
  expect(served / peopled).toBeGreaterThanOrEqual(0.95);
});

test('parts of the land are those of one realm that are joined on foot', () => {
  const place = (id: number, faction: number | null): World['places'][number] => ({ id, faction }) as World['places'][number];
  const road = (kind: 'road' | 'sea', from: number, to: number): World['roads'][number] => ({ kind, from, to }) as World['roads'][number];
  const parts = partsOf({
    places: [place(0, 0), place(1, 0), place(2, 1), place(3, 0), place(4, null)],
    roads: [road('road', 0, 1), road('road', 1, 2), road('sea', 1, 3), road('road', 4, 2)],
  });
  expect([...parts]).toEqual([0, 0, 2, 3, 4]);
});

test('quests cite the past, and few of their other ways are plainly easier for nothing', () => {
  const quests = WORLDS.flatMap((world) => readQuests(world.quests));
  expect(shareOfQuests(quests, ({ citesHistory }) => citesHistory)).toBeGreaterThanOrEqual(0.6);
  const ways = WORLDS.flatMap((world) => world.quests.flatMap((quest) => readWays(world, quest)));
  expect(ways.length).toBeGreaterThan(60);
  expect(ways.filter(isPlainlyEasier).length / ways.length).toBeLessThanOrEqual(0.06);
  expect(new Set(ways.map(({ means }) => means)).size).toBeGreaterThan(8);
});

test('why a quest cannot wait has many reasons, and what the season brings is the lesser part', () => {
  const quests = WORLDS.flatMap((world) => world.quests).filter(({ clock }) => clock === null);
  const shareOf = (relation: string): number => shareOfCauses(quests, relation);
  for (const relation of ['season', 'born', 'died', 'year', 'passes']) expect(shareOf(relation), relation).toBeGreaterThan(0.03);
  expect(shareOf('season')).toBeLessThan(0.5);
});

function shareOfCauses(quests: readonly World['quests'][number][], relation: string): number {
  return quests.filter(({ because }) => because.some(([name]) => name === relation)).length / quests.length;
}
