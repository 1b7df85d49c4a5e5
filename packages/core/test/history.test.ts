import { describe, expect, test } from 'vitest';
import { factsOfWorld } from '../src/facts/from-tables.ts';
import { factsOf, isTrue, NOW, objectsOf } from '../src/facts/base.ts';
import { termOf } from '../src/facts/terms.ts';
import { generateWorld } from '../src/generate.ts';
import { parseRecipe, type RecipeInput } from '../src/recipe.ts';
import { verifyWorld } from '../src/verify.ts';
import type { World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

const make = (input: RecipeInput): World => generateWorld(parseRecipe(input));
const [SEED] = seeds('history', 1);
const WORLD = make({ seed: SEED, size: 128 });

/** The world with one thing set wrong. */
function broken(change: (world: { -readonly [K in keyof World]: World[K] }) => void): string[] {
  const world = { ...WORLD };
  change(world);
  return verifyWorld(world).map(({ promise }) => promise);
}

describe('history', () => {
  test('keeps its promises, and is missed where it is taken away', () => {
    expect(verifyWorld(WORLD)).toEqual([]);
    expect(WORLD.events.length).toBeGreaterThan(80);
    expect(new Set(WORLD.events.map(({ kind }) => kind)).size).toBeGreaterThan(20);
    const without = (relation: string): string[] =>
      broken(
        (world) =>
          void (world.facts = world.facts.filter((row) => row.relation !== relation).map((row, id) => ({ ...row, id: id as never }))),
      );
    expect(without('heldBy')).toContain('relics pass from hand to hand');
    expect(without('ruler')).toContain('rulers succeed without a gap');
    expect(without('ruinedBy')).toContain('every ruin has its cause');
    expect(without('doneBy')).toContain('accounts are marked');
    expect(broken((world) => void (world.events = world.events.map((event) => ({ ...event, region: null }))))).toContain(
      'every region has its story',
    );
    expect(
      broken(
        (world) => void (world.facts = world.facts.map((row) => (row.relation === 'ruler' ? { ...row, from: null, until: null } : row))),
      ),
    ).toContain('one at a time');
  });

  test('agrees with the tables, and is missed where it does not', () => {
    const turned = (relation: string, change: (row: World['facts'][number]) => object): string[] =>
      broken(
        (world) =>
          void (world.facts = world.facts.map((row) =>
            row.relation === relation && row.until === null ? { ...row, ...change(row) } : row,
          )),
      );
    const agree = 'tables and facts agree';
    expect(turned('heldBy', () => ({ object: 'place:0' }))).toContain(agree);
    expect(turned('ruler', () => ({ object: 'character:0' }))).toContain(agree);
    expect(turned('ownedBy', ({ object }) => ({ object: object === 'faction:0' ? 'faction:1' : 'faction:0' }))).toContain(agree);
    expect(turned('capital', () => ({ object: 'place:1' }))).toContain(agree);
    expect(turned('bornIn', () => ({ object: 'place:0' }))).toContain(agree);
    expect(turned('dead', ({ from }) => ({ from: (from ?? 0) - 1 }))).toContain(agree);
    const realm = WORLD.factions.find(({ founded }) => founded !== null);
    expect(
      broken(
        (world) =>
          void (world.places = world.places.map((place) =>
            place.id === realm?.capital ? { ...place, founded: (realm.founded ?? 0) + 1 } : place,
          )),
      ),
    ).toEqual(expect.arrayContaining([agree, 'seats stand before those who sit there']));
  });

  test('has accounts that are as they are marked', () => {
    const retold = (bias: string, claims: (event: World['events'][number]) => readonly (readonly [string, string, string])[]): string[] =>
      broken(
        (world) =>
          void (world.events = world.events.map((event) => ({
            ...event,
            accounts: event.accounts.map((account) => (account.bias === bias ? { ...account, claims: claims(event) } : account)),
          }))),
      );
    for (const bias of ['plain', 'slanted', 'omits'])
      expect(WORLD.events.some(({ accounts }) => accounts.some((account) => account.bias === bias))).toBe(true);
    expect(retold('slanted', ({ id, place }) => [['happenedAt', `event:${id}`, `place:${place}`]])).toContain('accounts are marked');
    expect(retold('plain', ({ id }) => [['doneBy', `event:${id}`, 'strangers']])).toContain('accounts are marked');
    expect(retold('omits', ({ id }) => [['wonBy', `event:${id}`, 'strangers']])).toContain('accounts are marked');
  });

  test('leads to the borders and rulers of today', () => {
    const base = factsOfWorld(WORLD);
    for (const { id, population, faction } of WORLD.places)
      if (population > 0 && faction !== null) expect(objectsOf(base, 'ownedBy', termOf('place', id))).toEqual([termOf('faction', faction)]);
    for (const { id, ruler } of WORLD.factions)
      if (ruler !== null) expect(isTrue(base, 'ruler', termOf('faction', id), termOf('character', ruler))).toBe(true);
    expect(factsOf(base, 'joined', NOW).length).toBeGreaterThan(10);
  });

  test('more of what is asked for: events, wars, disasters and wonders', () => {
    const count = (params: object, kinds: readonly string[]): number =>
      make({ seed: SEED, size: 96, params: { history: params, settlements: { realms: 4 } } as never }).events.filter(
        ({ kind }) => kinds.length === 0 || kinds.includes(kind),
      ).length;
    expect(count({ events: 300 }, [])).toBeGreaterThan(count({ events: 40 }, []));
    expect(count({ wars: 3 }, ['war', 'raid', 'insult', 'betrayal'])).toBeGreaterThan(
      count({ wars: 0 }, ['war', 'raid', 'insult', 'betrayal']),
    );
    expect(count({ disasters: 3 }, ['flood', 'fire', 'plague', 'famine'])).toBeGreaterThan(
      count({ disasters: 0 }, ['flood', 'fire', 'plague', 'famine']),
    );
    expect(count({ wonders: 3 }, ['miracle', 'discovery', 'making'])).toBeGreaterThan(
      count({ wonders: 0 }, ['miracle', 'discovery', 'making']),
    );
  });

  test('is told without repeating itself much', () => {
    const texts = WORLD.events.map(({ text }) => text);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.97);
    expect(new Set(WORLD.events.map(({ name }) => name)).size).toBe(WORLD.events.length);
  });
});
