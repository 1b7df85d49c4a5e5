import { expect, test } from 'vitest';
import { smallWorld } from '../../../test/small-world.ts';
import { BEASTS } from '../../content/beasts.ts';
import { LAIRS } from '../../content/lairs.ts';
import { stream } from '../../base/rng.ts';
import { WILD_KINDS } from '../../content/wilds.ts';
import { verifyLevel } from '../../verify.ts';
import { type Level, type PlaceKind, WATER, type World } from '../../world.ts';
import { generateLevel } from '../level.ts';
import type { LevelParams } from '../params.ts';
import { LAIR_REACH, LAYOUTS } from './lair-layouts.ts';
import { generateWilderness } from './wilderness.ts';

const TOWN = 0;

function worldOf(seed: string, levels: Partial<LevelParams> = {}): World {
  const bare = smallWorld();
  const { recipe } = bare;
  return { ...bare, recipe: { ...recipe, seed, params: { ...recipe.params, levels: { ...recipe.params.levels, ...levels } } } };
}
function placeOf(seed: string, kind: PlaceKind, levels: Partial<LevelParams> = {}): { world: World; level: Level } {
  const bare = worldOf(seed, levels);
  const world = { ...bare, places: bare.places.map((place) => (place.id === TOWN ? { ...place, kind } : place)) };
  return { world, level: generateLevel(world, TOWN) };
}
const planOf = (level: Level): string => level.why.find(({ what }) => what === 'plan')?.text ?? '';
const count = (level: Level, kind: string): number => level.objects.filter((object) => object.kind === kind).length;

test.each(['castle', 'abbey', 'mine', 'lair', 'landmark'] as const)('every %s keeps every promise', (kind) => {
  for (let i = 0; i < 6; i++) expect(verifyLevel(placeOf(`${kind} ${i}`, kind).level)).toEqual([]);
});

test.each(['castle', 'abbey', 'mine'] as const)('the people of %ss have beds and work', (kind) => {
  const { world, level } = placeOf('people', kind);
  const people = world.characters.filter(({ home, died }) => home === TOWN && died === null);
  expect(people.length).toBeGreaterThan(0);
  for (const { id, captive } of people)
    for (const what of captive === null ? ['bed', 'workplace', 'person'] : ['bed', 'workplace'])
      expect(level.objects.filter((object) => object.kind === what && object.character === id)).toHaveLength(1);
});

test('a castle has a gate, and what its lord lives in has floors above and below', () => {
  for (let i = 0; i < 8; i++) {
    const { level } = placeOf(`keep ${i}`, 'castle');
    expect(level.doors.map(({ kind }) => kind)).toContain('gate');
    expect(level.floors.map(({ storey }) => storey)).toEqual(expect.arrayContaining([-1, 0, 1]));
    expect(level.links).toHaveLength(level.floors.length - 1);
    expect(level.objects.filter(({ name }) => name === 'well')).toHaveLength(1);
  }
});

test('castles follow their site and their owners', () => {
  const plans = new Set<string>();
  for (const [cell, population, because] of [
    [12 * 64 + 30, 130, 'a pass through the hills'],
    [12 * 64 + 30, 900, 'fresh water'],
    [30 * 64 + 51, 200, 'fresh water'],
    [20 * 64 + 12, 130, 'a height to hold'],
  ] as const) {
    const world = worldOf('sites');
    const places = world.places.map((place) =>
      place.id === TOWN ? { ...place, kind: 'castle' as const, cell, population, because: [{ factor: because, amount: 1.2 }] } : place,
    );
    const level = generateLevel({ ...world, places }, TOWN);
    expect(verifyLevel(level)).toEqual([]);
    plans.add(planOf(level).split(':')[0]);
  }
  expect(plans.size).toBeGreaterThan(1);
});

test.each(['castle', 'abbey', 'mine'] as const)('every %s says by which plan it is laid out, and why', (kind) => {
  const { level } = placeOf('plan', kind);
  const [plan] = level.why.filter(({ what }) => what === 'plan');
  expect(plan.text).toMatch(/^This is an? [^:]+: .+\./);
  expect(plan.because).toMatch(/^(place|faction):\d+$/);
});

test('lairs are laid out in many ways, by what lives in them, since when, and the land', () => {
  const plans = new Map<string, string>();
  for (const [n, beast] of BEASTS.map(({ name }) => name).entries())
    for (const year of n % 2 === 0 ? [0] : [190]) {
      const world = worldOf(`lairs ${n} ${year}`);
      const places = world.places.map((place) => (place.id === TOWN ? { ...place, kind: 'lair' as const } : place));
      const fact = {
        id: 0 as never,
        relation: 'dwells',
        subject: beast,
        object: `place:${TOWN}`,
        from: null,
        until: null,
        because: 'event:0',
      };
      const events = [{ ...world.events[0], year }];
      const level = generateLevel({ ...world, places, events, facts: [fact] }, TOWN);
      expect(verifyLevel(level)).toEqual([]);
      expect(level.objects.filter(({ kind, name }) => kind === 'spawn' && name === beast)).toHaveLength(1);
      expect(planOf(level)).toMatch(new RegExp(`^This is an? .+, as an? ${beast} has it: .+\\.$`));
      plans.set(planOf(level).split(',')[0], beast);
    }
  expect(plans.size).toBeGreaterThan(6);
});

test.each(LAIRS.map((den) => [den.name, den] as const))(
  '%s has ground for what is in it, and each of the layouts has a way in',
  (_, den) => {
    const plan = LAYOUTS[den.layout](den, 1, stream('lairs', den.name));
    let floor = 0;
    const open = new Set<number>();
    for (let v = -LAIR_REACH; v <= LAIR_REACH; v++)
      for (let u = -LAIR_REACH; u <= LAIR_REACH; u++) {
        const ground = plan(u, v, 0, 0.5);
        if (ground === 'floor' || ground === 'bare') floor++;
        if (ground !== 'rim' && ground !== 'deep') open.add(v * 100 + u);
      }
    const met = new Set([0]);
    for (const spot of met) for (const step of [1, -1, 100, -100]) if (open.has(spot + step)) met.add(spot + step);
    expect(floor).toBeGreaterThan(60);
    expect(met).toContain(LAIR_REACH * 100 + LAIR_REACH);
  },
);

test('a mine has its camp above and goes down from there', () => {
  const { level } = placeOf('down', 'mine');
  expect(level.floors.length).toBeGreaterThan(1);
  expect(level.links.filter(({ kind }) => kind === 'passage').length).toBeGreaterThan(0);
  expect(level.floors[0].storey).toBe(0);
});

test.each(WILD_KINDS)('open country can be a %s anywhere', (kind) => {
  const world = worldOf('wild');
  for (const cell of [12 * 64 + 12, 20 * 64 + 30, 30 * 64 + 54, 9 * 64 + 9])
    expect(verifyLevel(generateWilderness(world, cell, { kind }))).toEqual([]);
});

test('a ford, a bridge, a bank and a beach have water wherever one asks for them, and ways on both sides of what is crossed', () => {
  const world = worldOf('brooks');
  for (const kind of ['ford', 'bridge', 'river bank', 'beach', 'pass'] as const)
    for (const cell of [12 * 64 + 12, 9 * 64 + 9]) {
      const { rect, layers, tiles, exits, rooms } = generateWilderness(world, cell, { kind });
      const near = rooms.flatMap(({ cells }) => cells)[0];
      const forms = new Set<string>();
      for (let y = -16; y <= 16; y++)
        for (let x = -16; x <= 16; x++) {
          const tile = tiles[layers.tiles[near + y * rect.width + x]];
          if (tile !== undefined) forms.add(tile.name === 'bridge' ? 'bridge' : tile.form);
        }
      if (kind !== 'pass') expect(forms).toContain('water');
      if (kind === 'bridge' || kind === 'ford') expect(forms.has('bridge')).toBe(kind === 'bridge');
      if (kind !== 'beach' && kind !== 'river bank') expect(exits.length).toBeGreaterThan(1);
    }
});

test('open country is what the land suggests', () => {
  const world = worldOf('suggested');
  const river = world.rivers[0].cells[8];
  expect(world.layers.water[river]).toBe(WATER.river);
  expect(['river bank', 'ford', 'bridge']).toContain(generateWilderness(world, river).kind);
  expect(generateWilderness(world, 15 * 64 + 8).kind).toBe('beach');
});

test('open country refuses what is no land, with a cure', () => {
  const world = worldOf('refused');
  expect(() => generateWilderness(world, 0)).toThrow('cell: cell 0 lies under water; take a cell of the land');
  expect(() => generateWilderness(world, -1)).toThrow('expected a whole number from 0 to 4095, got -1');
  expect(() => generateWilderness(world, 12 * 64 + 12, { kind: 'moon' as never })).toThrow('options.kind: expected one of clearing');
});

test('more danger means more foes, more riches more to find, a greater size more ground', () => {
  const wild = (levels: Partial<LevelParams>): Level => generateWilderness(worldOf('more', levels), 12 * 64 + 12, { kind: 'clearing' });
  const rising = (values: readonly number[]): void => expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
  rising([0, 1, 3].map((danger) => count(wild({ danger }), 'spawn')));
  rising([0, 1, 3].map((riches) => count(wild({ riches }), 'chest')));
  rising([48, 80, 120].map((size) => wild({ size }).rect.width));
});
