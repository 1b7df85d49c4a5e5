import { expect, test } from 'vitest';
import { smallWorld } from '../../../test/small-world.ts';
import { verifyLevel } from '../../verify.ts';
import { NONE } from '../../base/grid.ts';
import { CAMP_SORTS } from '../../content/camps.ts';
import { generateWorld } from '../../generate.ts';
import { parseRecipe } from '../../recipe.ts';
import type { Level, World } from '../../world.ts';
import { outlyingAnywhere, outlyingAt, outlyingOf } from './outlying.ts';
import { generateWilderness } from './wilderness.ts';

/** The small world with good soil everywhere, in cells so small that many are near a settlement. */
function fertile(): World {
  const world = smallWorld();
  world.layers.fertility.fill(200);
  for (const { cell, faction } of world.places) {
    const [x, y] = [cell % 64, Math.floor(cell / 64)];
    for (let j = y - 4; j <= y + 4; j++) for (let i = x - 4; i <= x + 4; i++) world.layers.territory[j * 64 + i] = faction ?? NONE;
  }
  return { ...world, metresPerCell: 500 };
}

test('farms lie in the farmland of settlements, and say whose they are', () => {
  const world = fertile();
  const farms = outlyingOf(world).filter(({ kind }) => kind === 'farm');
  expect(farms.length).toBeGreaterThan(3);
  for (const farm of farms) {
    expect(farm.name).toMatch(/^the farm (north|south|east|west)\S* of \S/);
    expect(outlyingAt(world, farm.cell)).toEqual(farm);
    expect(world.places.some(({ cell }) => cell === farm.cell)).toBe(false);
  }
  world.layers.fertility.fill(0);
  expect(outlyingOf(world).filter(({ kind }) => kind === 'farm')).toEqual([]);
});

test('a farm has a house with beds, a barn and beasts', () => {
  const world = fertile();
  for (const farm of outlyingOf(world)
    .filter(({ kind }) => kind === 'farm')
    .slice(0, 4)) {
    const level = generateWilderness(world, farm.cell);
    expect(verifyLevel(level)).toEqual([]);
    expect(level).toMatchObject({ kind: 'farm', name: farm.name });
    const beds = level.objects.filter(({ kind }) => kind === 'bed');
    expect(beds.length).toBeGreaterThan(0);
    for (const { name } of beds) expect(name).toMatch(/^bed of the (farmers|farmhands)$/);
    expect(level.objects.some(({ name }) => name === 'bed')).toBe(false);
    expect(level.objects.filter(({ kind }) => kind === 'animal').length).toBeGreaterThan(2);
    expect(level.roofs.length).toBeGreaterThan(1);
    expect(level.why.map(({ what }) => what)).toEqual(expect.arrayContaining(['plan', 'farm']));
  }
});

test('a farm is kept by kin of who holds the land, or by a family whose name nobody else bears', () => {
  const world = generateWorld(parseRecipe({ seed: 'farms', size: 96 }));
  const held = outlyingOf(world).find(({ holder }) => holder !== null);
  const holder = world.characters[held?.holder ?? NONE];
  const levelIn = (from: World): Level => generateWilderness(from, held?.cell ?? NONE);
  const kin = levelIn(world);
  const told = (level: Level): string => level.why.find(({ what }) => what === 'household')?.text ?? '';
  const name = holder.name.split(' ').at(-1) ?? '';
  expect(told(kin)).toContain(`the ${name} family: kin of ${holder.name}`);
  const beds = kin.objects.filter(({ kind }) => kind === 'bed').map((bed) => bed.name);
  expect(beds).toContain(`bed of the ${name} family`);
  expect(new Set(['bed of the farmhands', ...beds]).size).toBe(2);
  const unheld = told(levelIn({ ...world, characters: world.characters.map((one) => ({ ...one, occupation: 'miller' })) }));
  const family = /the (\S+) family/.exec(unheld)?.[1] ?? '';
  expect(family).not.toBe('');
  expect(world.characters.some((one) => one.name.endsWith(family))).toBe(false);
});

test('robbers wait by roads far from houses, soldiers lie where two are at war, hunters where there is nothing else', () => {
  const world = fertile();
  const sorts = new Set<string | null>();
  for (let cell = 9 * 64 + 9; cell < 40 * 64; cell += 37) {
    if (world.layers.water[cell] !== 0) continue;
    const camp = outlyingAnywhere(world, cell, 'camp');
    expect(CAMP_SORTS).toContain(camp.sort);
    sorts.add(camp.sort);
    expect(camp.because.text).toMatch(/\.$/);
  }
  expect(sorts).not.toContain('soldiers');
  const [a, b] = [0, 1];
  const war = {
    id: 0 as never,
    relation: 'atWar',
    subject: `faction:${a}`,
    object: `faction:${b}`,
    from: null,
    until: null,
    because: null,
  };
  const cell = 12 * 64 + 30;
  world.layers.territory.fill(a);
  world.layers.territory[cell + 3] = b;
  const fighting = { ...world, metresPerCell: 1000, facts: [war] };
  if (world.factions.length > 1) expect(outlyingAnywhere(fighting, cell, 'camp').sort).toBe('soldiers');
});
