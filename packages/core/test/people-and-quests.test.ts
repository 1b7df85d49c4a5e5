import { describe, expect, test } from 'vitest';
import { NONE } from '../src/base/grid.ts';
import { generateWorld } from '../src/generate.ts';
import { parseRecipe, type RecipeInput } from '../src/recipe.ts';
import { MOTIVATIONS, type World } from '../src/world.ts';

const make = (input: RecipeInput): World => generateWorld(parseRecipe(input));
const SEEDS = Array.from({ length: 30 }, (_, k) => `folk-${k}`);
const WORLDS = SEEDS.map((seed, k) => make({ seed, width: 96 + 16 * (k % 3), height: 96 }));

describe('people', () => {
  test('have parents old enough, ties both ways, trades, and one web that holds most', () => {
    let tied = 0;
    let people = 0;
    let inWeb = 0;
    for (const world of WORLDS) {
      const { characters } = world;
      const alive = characters.filter(({ died }) => died === null);
      people += alive.length;
      const group = characters.map((_, k) => k);
      const root = (k: number): number => (group[k] === k ? k : (group[k] = root(group[k])));
      for (const one of characters) {
        // Of the dead no more need be known than what they did.
        if (one.died === null) expect(one.ties.length).toBeGreaterThan(0);
        tied += one.ties.length;
        for (const parent of one.parents) expect(one.born - characters[parent].born).toBeGreaterThanOrEqual(14);
        for (const tie of one.ties) {
          expect(characters[tie.to].ties.some((back) => back.to === one.id && back.because === tie.because)).toBe(true);
          if (tie.kind === 'parent') expect(one.parents).toContain(tie.to);
          group[root(one.id)] = root(tie.to);
        }
        const sum = MOTIVATIONS.reduce((total, motive) => total + Math.round(1000 * one.motivations[motive]), 0);
        expect(sum).toBe(1000);
      }
      const webs = new Map<number, number>();
      for (const { id } of alive) webs.set(root(id), (webs.get(root(id)) ?? 0) + 1);
      inWeb += Math.max(...webs.values());
      expect(new Set(characters.map(({ name }) => name)).size).toBe(characters.length);
    }
    expect(inWeb / people).toBeGreaterThan(0.9);
    expect(people).toBeGreaterThan(1500);
    expect(tied / people).toBeGreaterThan(2);
  });

  test('number and kin follow the parameters', () => {
    const few = make({ seed: 'folk-1', size: 96, params: { characters: { cast: 100, families: 0, ties: 0 } } });
    const many = make({ seed: 'folk-1', size: 96, params: { characters: { cast: 400, families: 0.8, ties: 2 } } });
    const living = ({ characters }: World): World['characters'] => characters.filter(({ died }) => died === null);
    expect(living(many).length).toBeGreaterThan(2.5 * living(few).length);
    const withKin = (world: World): number => living(world).filter(({ parents }) => parents.length > 0).length / living(world).length;
    expect(withKin(few)).toBeLessThan(0.1);
    expect(withKin(many)).toBeGreaterThan(0.3);
    expect(few.places).toEqual(many.places);
  });
});

describe('places', () => {
  test('at least three caves and two lairs wherever people live, apart from all else', () => {
    for (const { places } of WORLDS) {
      const count = (kind: string): number => places.filter((place) => place.kind === kind).length;
      expect(count('cave')).toBeGreaterThanOrEqual(3);
      expect(count('lair')).toBeGreaterThanOrEqual(2);
      expect(new Set(places.map(({ cell }) => cell)).size).toBe(places.length);
      expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
      for (const { because, meaning } of places) {
        expect(because.length).toBeGreaterThan(0);
        expect(meaning).not.toBe('');
      }
    }
  });

  test('all stand on one net: land roads within a landmass, lanes between them', () => {
    for (const { places, roads } of WORLDS) {
      const group = places.map((_, k) => k);
      const root = (k: number): number => (group[k] === k ? k : (group[k] = root(group[k])));
      for (const { from, to } of roads) group[root(from)] = root(to);
      const largest = Math.max(...places.map((_, k) => places.filter((__, n) => root(n) === root(k)).length));
      expect(largest / places.length).toBeGreaterThan(0.9);
    }
  });

  test('grow more with density, and the wilds with theirs', () => {
    const settled = (density: number): number =>
      make({ seed: 'folk-4', size: 96, params: { settlements: { density } } }).places.filter(({ population }) => population > 0).length;
    const counts = [0.25, 0.5, 1, 2, 3].map(settled);
    for (let k = 1; k < counts.length; k++) expect(counts[k]).toBeGreaterThan(counts[k - 1]);
    const realms = make({ seed: 'folk-4', size: 96, params: { settlements: { realms: 3, cultures: 4 } } });
    expect(realms.factions.filter(({ kind }) => kind !== 'order' && kind !== 'guild')).toHaveLength(3);
    expect(realms.cultures).toHaveLength(4);
  });

  test('a world of almost only sea still has somewhere to begin', () => {
    for (const seed of SEEDS.slice(0, 12)) {
      const world = make({ seed, size: 64, params: { terrain: { seaLevel: 0.9 } } });
      expect(world.start).not.toBe(NONE);
      expect(world.places[world.start].population).toBeGreaterThan(0);
      expect(world.characters.length).toBeGreaterThan(1);
    }
  });
});
