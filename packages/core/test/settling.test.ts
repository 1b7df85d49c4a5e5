import { expect, test } from 'vitest';
import { hashText } from '../src/base/hash.ts';
import { stream } from '../src/base/rng.ts';
import { findLandmasses } from '../src/civilization/landmasses.ts';
import { makePassage } from '../src/civilization/make-passage.ts';
import { layRoads } from '../src/civilization/roads.ts';
import { chooseSites, type Site } from '../src/civilization/settlements.ts';
import { findCrossings, spreadFrom } from '../src/civilization/spread.ts';
import { surveyLand } from '../src/civilization/survey.ts';
import { generateLand, generateWorld } from '../src/generate.ts';
import { readSettling } from '../src/measure/settlement.ts';
import { parseRecipe, type RecipeInput } from '../src/recipe.ts';
import type { Land, Place, Road } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

const lands = new Map<string, Land>();

function landOf(seed: string): Land {
  const land = lands.get(seed) ?? generateLand(parseRecipe({ seed, size: 128 }));
  lands.set(seed, land);
  return land;
}

/** The settlements of a world and the roads between them, with nothing of the rest. */
function settle(seed: string, params: RecipeInput['params'] = {}): { land: Land; sites: Site[]; places: Place[]; roads: Road[] } {
  const recipe = parseRecipe({ seed, size: 128, params });
  const { settlements, roads } = recipe.params;
  const land = landOf(seed);
  const passage = makePassage(land, roads.ease);
  const masses = findLandmasses(land, passage);
  const survey = surveyLand(land, passage, masses, hashText(`${seed}/survey`));
  const sites = chooseSites(land, survey, masses, settlements, stream(seed, 'settlements'));
  const places = sites.map(({ cell, population }, id) => ({ id, cell, population }) as Place);
  const spread = spreadFrom(land.rect, passage.kind, passage.toil, sites);
  const crossings = findCrossings(land.rect, passage.kind, passage.toil, spread, sites);
  return { land, sites, places, roads: layRoads(places, spread, crossings, roads) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

test('why a town is where it is adds up to what its site is worth', () => {
  let terms = 0;
  for (const seed of seeds('settling', 4))
    for (const site of settle(seed).sites) {
      expect(sum(site.terms.map(({ amount }) => amount))).toBeCloseTo(site.score, 9);
      expect(site.terms.slice(0, site.because.length)).toEqual(site.because);
      expect(new Set(site.terms.map(({ factor }) => factor)).size).toBe(site.terms.length);
      terms += site.terms.length;
    }
  expect(terms).toBeGreaterThan(300);
});

test('better sites have more people, but for some luck', () => {
  for (const seed of seeds('settling', 4)) {
    const { sites } = settle(seed);
    const half = Math.floor(sites.length / 2);
    const mean = (some: readonly Site[]): number => sum(some.map(({ score }) => score)) / some.length;
    if (half >= 8) expect(mean(sites.slice(0, half))).toBeGreaterThan(mean(sites.slice(half)));
  }
});

test('the greatest towns stand as real ones do, neither heaped nor in ranks', () => {
  const told = seeds('settling', 12)
    .map((seed) => {
      const { land, places } = settle(seed);
      return readSettling({ ...land, places, roads: [] }).spacing;
    })
    .filter((spacing) => spacing !== null);
  expect(told.length).toBeGreaterThan(8);
  expect(told.filter((spacing) => spacing < 0.6 || spacing > 1.1)).toHaveLength(0);
});

type Settled = ReturnType<typeof settle>;
const people = ({ places }: Settled): number => sum(places.map(({ population }) => population));
const share = (world: Settled): number => world.places[0].population / people(world);
const rings = ({ roads }: Settled): number => roads.filter(({ kind }) => kind !== 'sea').length;
const cells = ({ roads }: Settled): number => sum(roads.map((road) => road.cells.length)) / roads.length;

test.each<[string, string, readonly number[], (world: Settled) => number]>([
  ['settlements', 'density', [0.4, 1, 2], ({ sites }) => sites.length],
  ['settlements', 'inequality', [0.5, 0.8, 1.1], share],
  ['settlements', 'population', [0.4, 1, 2], people],
  ['roads', 'extra', [0, 0.5, 1], rings],
  ['roads', 'ease', [0, 2], cells],
])('more of %s.%s moves what it says, and that way', (group, name, values, measure) => {
  const measured = values.map((value) => sum(seeds('settling', 3).map((seed) => measure(settle(seed, { [group]: { [name]: value } })))));
  for (let k = 1; k < measured.length; k++) expect(measured[k]).toBeGreaterThan(measured[k - 1]);
});

test('more wild places come where more are asked for', () => {
  const [few, many] = [0.4, 2].map((wilds) => {
    const world = generateWorld(parseRecipe({ seed: seeds('settling', 1)[0], size: 64, params: { settlements: { wilds } } }));
    return world.places.filter(({ population }) => population === 0).length;
  });
  expect(many).toBeGreaterThan(few);
});
