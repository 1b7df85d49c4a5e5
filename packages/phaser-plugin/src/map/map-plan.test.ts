import { generateWorld, parseRecipe, type World } from '@hinterland/core';
import { describe, expect, test } from 'vitest';
import { makeWorld } from '../../test/fixture.ts';
import { oklch } from '../art/colour.ts';
import { FIRST_LAND, GROUNDS } from '../art/grounds.ts';
import { saltOf } from '../art/noise.ts';
import { GREAT } from './crag-plan.ts';
import { groundOfBiome } from './ground-plan.ts';
import { drawSprites, type MapPlan, planMap } from './map-plan.ts';
import { findWay } from './paths.ts';
import { propsIn } from './prop-plan.ts';
import { EMPTY } from './tile-plan.ts';

const worlds: readonly World[] = [
  makeWorld(96),
  makeWorld(64, 'b'),
  generateWorld(parseRecipe({ seed: 'hazel', size: 96 })),
  generateWorld(parseRecipe({ seed: 'kelp', size: 80, metresPerCell: 400 })),
];
const plans = new Map<World, MapPlan>(worlds.map((world) => [world, planMap(world)]));
const names = new Set(drawSprites().frames.map(({ name }) => name));

describe.each(worlds.map((world) => [world.recipe.seed, world] as const))('the map of %s', (_, world) => {
  const plan = plans.get(world)!;
  const { width, height } = world.rect;

  test('every tile number lies in a sheet', () => {
    const { ground, river, road, live, still, firstStill } = plan.tiles;
    const last = firstStill + (still.width / 18) * (still.height / 18);
    expect(ground).not.toContain(EMPTY);
    expect(live.length).toBe(4);
    for (const tiles of [ground, river, road])
      for (const index of tiles) if (index !== EMPTY && index >= last) throw new Error(`tile ${index} of ${last}`);
    expect(Math.max(live[0].width, live[0].height, still.width, still.height)).toBeLessThanOrEqual(2048);
  });

  test('every river cell and road cell is drawn', () => {
    for (const { cells } of world.rivers)
      for (const cell of cells) if (world.layers.water[cell] === 3) expect(plan.tiles.river[cell]).not.toBe(EMPTY);
    for (const { kind, cells } of world.roads)
      if (kind !== 'sea') for (const cell of cells) if (world.layers.water[cell] % 3 === 0) expect(plan.tiles.road[cell]).not.toBe(EMPTY);
  });

  test('water shows where the world has water, and nowhere else', () => {
    for (let cell = 0; cell < width * height; cell++) {
      const { water } = world.layers;
      if (plan.ground[cell] < FIRST_LAND !== (water[cell] === 1 || water[cell] === 2))
        throw new Error(`cell ${cell}: water ${water[cell]} drawn as ${GROUNDS[plan.ground[cell]].name}`);
    }
  });

  test('everything that stands has a picture, and no tree stands in water, on a road or in a house', () => {
    const props = propsIn({ world, ground: plan.ground, crags: plan.crags, taken: plan.taken }, 0, 0, width, height);
    expect(props.length).toBeGreaterThan(50);
    for (const { sprite } of props) if (!names.has(sprite)) throw new Error(`no sprite ${sprite}`);
    for (const { sprite, variant } of plan.buildings)
      if (!names.has(`${sprite}${variant}`)) throw new Error(`no sprite ${sprite}${variant}`);
    for (let i = 1; i < props.length; i++) expect(props[i].y).toBeGreaterThanOrEqual(props[i - 1].y);
  });

  test('whatever could be reached on foot can be reached around houses and peaks', () => {
    const reach = (open: (cell: number) => boolean): Set<number> => {
      const from = world.places[world.start].cell;
      const seen = new Set([from]);
      const queue = [from];
      for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
        const x = cell % width;
        for (const [dx, dy] of [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
          [1, 1],
          [-1, 1],
          [1, -1],
          [-1, -1],
        ]) {
          const next = cell + dy * width + dx;
          if (x + dx < 0 || x + dx >= width || next < 0 || next >= width * height || seen.has(next) || !open(next)) continue;
          // A body does not fit through where two solid cells touch at a corner.
          if (dx !== 0 && dy !== 0 && !open(cell + dx) && !open(cell + dy * width)) continue;
          seen.add(next);
          queue.push(next);
        }
      }
      return seen;
    };
    const built = new Set(plan.buildings.filter(({ solid }) => solid).map(({ x, y }) => y * width + x));
    const blocked = (cell: number): boolean => built.has(cell) || plan.crags[cell] === GREAT;
    const bare = reach((cell) => world.layers.walkCost[cell] > 0);
    const here = reach((cell) => plan.solid[cell] === 0);
    for (const cell of bare) if (!blocked(cell) && !here.has(cell)) throw new Error(`cell ${cell} is walled in`);
    for (const { cell } of world.places) expect(plan.solid[cell]).toBe(0);
  });

  test('everyone alive and free has a day on cells that can be stood on, and most have one of their own while they are about', () => {
    expect(plan.days.map(({ character }) => character)).toEqual(
      world.characters.filter(({ died, captive }) => died === null && captive === null).map(({ id }) => id),
    );
    const about = plan.days.flatMap(({ stays }) => [...new Set(stays.filter(({ inside }) => !inside).map(({ cell }) => cell))]);
    expect(new Set(about).size).toBeGreaterThan(about.length * 0.6);
    for (const { stays } of plan.days) for (const { cell } of stays) expect(plan.solid[cell]).toBe(0);
  });

  test('whoever has somewhere to go finds a way on foot', () => {
    const grid = { width: world.rect.width, height: world.rect.height, solid: plan.solid };
    let ways = 0;
    let missing = 0;
    for (const { stays } of plan.days.slice(0, 150))
      for (const [i, { cell }] of stays.entries()) {
        const before = stays[(i + stays.length - 1) % stays.length].cell;
        if (before === cell) continue;
        const way = findWay(grid, before, cell);
        ways++;
        if (!way) missing++;
        else for (const step of way) expect(plan.solid[step]).toBe(0);
      }
    expect(missing).toBeLessThanOrEqual(ways * 0.03);
  });
});

/** A number for everything that a value holds. */
function sumOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return (value as Uint8Array).reduce((sum, n) => (Math.imul(sum, 31) + n) | 0, 7);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce((sum, [name, part]) => (Math.imul(sum, 31) + name.length + sumOf(part)) | 0, 11);
  return saltOf(String(value));
}

test('the same world gives the same map, another seed another one', () => {
  const plan = plans.get(worlds[0])!;
  expect(sumOf(planMap(worlds[0]))).toBe(sumOf(plan));
  const { recipe } = worlds[0];
  expect(sumOf(planMap({ ...worlds[0], recipe: { ...recipe, seed: 'other' } }).tiles.ground)).not.toBe(sumOf(plan.tiles.ground));
});

test('biomes find their ground by name, unknown ones by colour', () => {
  const of = (name: string, colour = '#000000'): string =>
    GROUNDS[groundOfBiome({ id: 0 as never, name, colour, walkCost: 1, trees: 0 })].name;
  expect(
    ['temperate rainforest', 'tropical dry forest', 'taiga', 'cold desert', 'salt flat', 'grassland', 'ice'].map((name) => of(name)),
  ).toEqual(['lush', 'savanna', 'needles', 'badland', 'salt', 'grass', 'ice']);
  // The middle colour of a ground finds that ground.
  const own = GROUNDS.map(({ ramp: { lightness, chroma, hue } }) => `#${oklch(lightness, chroma, hue).toString(16).padStart(6, '0')}`);
  expect(own.slice(FIRST_LAND).map((colour) => of('glimmer', colour))).toEqual(GROUNDS.slice(FIRST_LAND).map(({ name }) => name));
});
