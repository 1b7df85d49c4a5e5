import { beforeAll, describe, expect, test } from 'vitest';
import { generateWorld } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import { kinFaults } from '../verify/kin.ts';
import type { Character, World } from '../world.ts';
import { readPeople } from './people.ts';

type Tied = readonly (readonly [a: number, b: number, kind: string, back?: string])[];

/** People of one village, tied as told, who do nothing all day. */
function villagers(count: number, tied: Tied, more: (k: number) => object = () => ({})): World {
  const characters = Array.from({ length: count }, (_, id) => ({
    id,
    home: 0,
    born: 0,
    died: null,
    event: null,
    occupation: 'farmer',
    parents: [],
    affordances: [],
    schedule: [],
    ties: tied.flatMap(([a, b, kind, back = kind]) => (a === id ? [{ to: b, kind }] : b === id ? [{ to: a, kind: back }] : [])),
    ...more(id),
  }));
  const places = [{ id: 0, kind: 'village', population: 100 }];
  return { year: 40, places, characters, recipe: { params: { characters: { occupations: {} } } } } as unknown as World;
}
const ring = (count: number): Tied => Array.from({ length: count }, (_, k) => [k, (k + 1) % count, 'friend'] as const);

describe('the web of ties', () => {
  test('of a ring with one loner holds all but that one, with two ties each and no triangles', () => {
    const { web, degree, clustering } = readPeople(villagers(21, ring(20)));
    expect(web).toBeCloseTo(20 / 21, 9);
    expect(degree).toBeCloseTo(40 / 21, 9);
    expect(clustering).toBe(0);
  });

  test('of four circles of five is clustered as no chance web is', () => {
    const circles = Array.from({ length: 4 }, (_, c) =>
      [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].filter((b) => b < a).map((b) => [5 * c + a, 5 * c + b, 'friend'] as const)),
    ).flat();
    const { web, degree, clustering } = readPeople(villagers(20, circles));
    expect([web, degree]).toEqual([0.25, 4]);
    expect(clustering).toBeCloseTo(1 / (4 / 19), 9);
  });

  test('counts pairs once, whatever they are to each other, and leaves out the dead', () => {
    const tied: Tied = [
      [0, 1, 'rival'],
      [0, 1, 'grudge', 'wronged'],
      [2, 3, 'grudge', 'wronged'],
      [4, 5, 'sibling'],
      [6, 9, 'rival'],
    ];
    const { rivalries, kinTies } = readPeople(villagers(11, tied, (k) => (k === 9 ? { died: 30 } : {})));
    expect(rivalries).toBeCloseTo(2 / (10 / 5), 9);
    expect(kinTies).toBeCloseTo(1 / (10 / 5), 9);
  });
});

test('a village of farmers lacks what villages need; one with its five trades does not', () => {
  expect(readPeople(villagers(10, [])).rolesFilled).toBe(0);
  const trades = ['elder', 'innkeeper', 'healer', 'smith', 'shrine keeper'];
  expect(readPeople(villagers(10, [], (k) => ({ occupation: trades[k] ?? 'farmer' }))).rolesFilled).toBe(1);
  expect(readPeople(villagers(10, [], (k) => ({ occupation: trades[k + 1] ?? 'farmer' }))).rolesFilled).toBe(0.8);
  expect(readPeople(villagers(10, [], (k) => ({ born: k < 8 ? 30 : 0 }))).rolesFilled).toBe(0);
});

test('nothing is said of nobody', () => {
  expect(readPeople(villagers(0, []))).toMatchObject({ web: null, degree: null, clustering: null, offering: null, walking: null });
});

describe('a made world', () => {
  let world: World;
  beforeAll(() => {
    world = generateWorld(parseRecipe({ seed: 'reading', size: 64, params: { quests: { count: 0 } } }));
  });
  const changed = (id: number, change: Partial<Character>): World => ({
    ...world,
    characters: world.characters.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });

  test('has no fault in its families, and everybody is of use and can walk their day', () => {
    expect(kinFaults(world)).toEqual([]);
    expect(readPeople(world)).toMatchObject({ offering: 1, walking: 1, kinFaults: 0, rolesFilled: 1 });
  });

  test('shows who does nothing, and whose day cannot be walked', () => {
    const one = world.characters.find(({ died }) => died === null) as Character;
    expect(readPeople(changed(one.id, { affordances: [] })).offering).toBeLessThan(1);
    expect(readPeople(changed(one.id, { schedule: one.schedule.slice(1) })).walking).toBeLessThan(1);
  });

  test('shows each way in which a family cannot be', () => {
    const child = world.characters.find(({ parents }) => parents.length === 2) as Character;
    const [parent] = child.parents;
    const faults = (id: number, change: Partial<Character>): string =>
      kinFaults(changed(id, change))
        .map(({ found }) => found)
        .join('; ');
    expect(faults(parent, { born: child.born - 13 })).toContain('13 years younger than the parent');
    expect(faults(parent, { died: child.born - 2 })).toContain('born after the death of the parent');
    expect(faults(child.id, { parents: [parent, parent] })).toContain('the parents are');
    expect(faults(parent, { parents: [child.id] })).toContain('a forebear of their own');
    expect(faults(child.id, { parents: [] })).toContain(`${parent} is called parent`);
    expect(faults(child.id, { ties: child.ties.filter(({ kind }) => kind !== 'parent') })).toContain('knows nothing of it');
    const [first, second] = world.characters.filter(({ id, died }) => died === null && id !== child.id);
    const spouse = { kind: 'spouse', strength: 0.5, because: 'x', event: null };
    expect(faults(child.id, { ties: [first, second].map(({ id }) => ({ ...spouse, to: id })) })).toContain('2 living spouses');
  });
});
