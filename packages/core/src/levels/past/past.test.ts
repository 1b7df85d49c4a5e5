import { expect, test } from 'vitest';
import { generateWorld } from '../../generate.ts';
import { parseRecipe } from '../../recipe.ts';
import { verifyLevel } from '../../verify.ts';
import type { Level, World, WorldEvent } from '../../world.ts';
import { generateLevel } from '../level.ts';
import { damageOf, pastOf } from './traces.ts';

const made = generateWorld(parseRecipe({ seed: 'past', size: 64 }));
const town = made.places.find(({ kind }) => kind === 'town' || kind === 'city') ?? made.places[0];
/** The world with nothing in its past but this. */
const after = (...events: readonly Partial<WorldEvent>[]): World => ({
  ...made,
  facts: [],
  events: events.map((event, id) => ({
    id: id as WorldEvent['id'],
    year: made.year,
    kind: 'sack',
    name: 'The Sack of the Test',
    place: town.id,
    region: null,
    participants: [],
    factions: [],
    items: [],
    causes: [],
    text: 'It burned.',
    accounts: [],
    ...event,
  })),
});
const levelAfter = (...events: readonly Partial<WorldEvent>[]): Level => {
  const level = generateLevel(
    { ...after(...events), places: made.places.map((one) => (one === town ? { ...one, kind: 'city', population: 6000 } : one)) },
    town.id,
  );
  expect(verifyLevel(level)).toEqual([]);
  return level;
};
const rubble = (level: Level): number => level.layers.tiles.filter((tile) => level.tiles[tile].name === 'rubble').length;

test('a sack leaves ruins and breaches, the fewer the longer ago, and says so', () => {
  const [whole, old, fresh] = [levelAfter(), levelAfter({ year: made.year - 45 }), levelAfter({})];
  expect(rubble(whole)).toBe(0);
  expect(rubble(old)).toBeGreaterThan(0);
  expect(rubble(fresh)).toBeGreaterThan(2 * rubble(old));
  expect(whole.roofs.length).toBeGreaterThan(fresh.roofs.length);
  const causes = fresh.why.filter(({ because }) => because === 'event:0').map(({ what }) => what);
  expect(causes).toEqual(['breach', 'ruined houses']);
  expect(whole.why.some(({ because }) => because.startsWith('event'))).toBe(false);
});

test('a plague has its pit, a founding its stone', () => {
  const level = levelAfter(
    { kind: 'founding', name: 'The Founding of the Test', year: made.year - 200 },
    { kind: 'plague', name: 'The Plague of the Test' },
  );
  expect(level.why.map(({ what }) => what)).toEqual(expect.arrayContaining(['memorial', 'burial pit']));
  expect(level.objects.some(({ text }) => text?.includes('the Plague of the Test') === true)).toBe(true);
});

test('banners bear the colour of whoever holds the place', () => {
  const owner = made.factions[town.faction ?? 0];
  const banners = levelAfter().objects.filter(({ name, colour }) => name === 'banner' && colour !== undefined);
  if (town.faction !== null) expect(new Set(banners.map(({ colour }) => colour))).toEqual(new Set([owner.colour]));
  else expect(banners).toEqual([]);
});

test('what happened elsewhere or long ago does no harm', () => {
  expect(damageOf(pastOf(after({ place: null }), town))).toEqual({ houses: 0, breaches: 0, worst: null });
  expect(damageOf(pastOf(after({ year: made.year - 400 }), town)).worst).toBeNull();
  expect(damageOf(pastOf(after({ kind: 'sack' }, { kind: 'fire' }), town)).houses).toBeGreaterThan(
    damageOf(pastOf(after({}), town)).houses,
  );
});
