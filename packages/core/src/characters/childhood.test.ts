import { expect, test } from 'vitest';
import { CHILDHOODS } from '../content/childhood.ts';
import { LIVING_FROM, ROLES } from '../content/roles.ts';
import { generateWorld } from '../generate.ts';
import { parseRecipe } from '../recipe.ts';
import type { Character, World } from '../world.ts';
import { neededAt } from './needs.ts';

const make = (seed: string, characters: object = {}, quests = 0): World =>
  generateWorld(
    parseRecipe({
      seed,
      size: 64,
      params: { characters: { cast: 300, ...characters }, history: { events: 40 }, quests: { count: quests } },
    }),
  );
const WORLDS = ['young', 'small'].map((seed) => make(seed, {}, 16));
const living = ({ characters }: World): Character[] => characters.filter(({ died }) => died === null);
const children = (world: World): Character[] => living(world).filter(({ born, event }) => event === null && world.year - born < 16);
const DOING = new Set(CHILDHOODS.map(({ occupation }) => occupation));

test('children live with their families, do what children do and sleep at home', () => {
  for (const world of WORLDS) {
    const young = children(world);
    expect(young.length).toBeGreaterThan(0.03 * living(world).length);
    for (const child of young) {
      expect(DOING, child.occupation).toContain(child.occupation);
      expect(child.parents.length).toBeGreaterThan(0);
      expect(child.parents.some((parent) => world.characters[parent].died === null && world.characters[parent].home === child.home)).toBe(
        true,
      );
      expect(child.affordances.length).toBeGreaterThan(0);
      expect(child.affordances).not.toContain('lead');
      expect(child.schedule[0]).toMatchObject({ spot: 'home', doing: 'sleeps', place: child.home });
      expect(child.schedule[child.schedule.length - 1]).toMatchObject({ spot: 'home', place: child.home });
      expect(child.schedule.every(({ spot }) => spot !== 'tavern')).toBe(true);
      expect(child.because).toMatch(/^Born in .+\. .+\.$/);
      expect(child.because).not.toMatch(/[{}|]|undefined/);
    }
    for (const { occupation, born } of living(world)) if (DOING.has(occupation)) expect(world.year - born).toBeLessThan(16);
  }
});

test('children neither marry nor love, owe or fight, and no quest asks anything of them', () => {
  for (const world of WORLDS) {
    const young = new Set(children(world).map(({ id }) => id));
    for (const id of young) {
      for (const { kind, because } of world.characters[id].ties) {
        expect(['parent', 'sibling', 'cousin', 'friend', 'mentor']).toContain(kind);
        expect(because).not.toMatch(/[{}]/);
      }
      expect(world.quests.some(({ giver }) => giver === id)).toBe(false);
      expect(JSON.stringify(world.quests.map(({ steps }) => steps))).not.toContain(`"character:${id}"`);
    }
  }
});

test('more children where people are young, none where they are left out or have no kin', () => {
  const share = (characters: object): number => {
    const worlds = ['small'].map((seed) => make(seed, characters));
    return worlds.reduce((sum, world) => sum + children(world).length / living(world).length, 0) / worlds.length;
  };
  const shares = [-1, 0, 1].map((age) => share({ age }));
  expect(shares[0]).toBeGreaterThan(shares[1]);
  expect(shares[1]).toBeGreaterThan(shares[2]);
  expect(share({ occupations: { child: 0 } })).toBe(0);
  expect(share({ families: 0 })).toBe(0);
});

test('a child can be asked for, and stays one', () => {
  const world = make('young', { pins: [{ name: 'Tam', occupation: 'any', place: 'anywhere', gender: 'any', age: 9, temper: 'any' }] });
  const tam = living(world).filter(({ name }) => name.startsWith('Tam '));
  expect(tam).toHaveLength(1);
  expect(world.year - tam[0].born).toBeLessThan(16);
  expect(DOING).toContain(tam[0].occupation);
});

test('every place has its head and somebody who lives by its land; a small cast fills the most needed first', () => {
  for (const cast of [50, 250, 1000])
    for (const seed of ['needs']) {
      const world = make(seed, { cast });
      for (const place of world.places) {
        if (place.population === 0) continue;
        // Those whom history knows, heirs among them, live where it put them.
        const own = living(world).filter(
          ({ home, born, event, occupation }) => home === place.id && event === null && occupation !== 'heir' && world.year - born >= 16,
        );
        const does = new Set(own.map(({ occupation }) => occupation));
        const roles = ROLES[place.kind] ?? [];
        if (own.length === 0) continue;
        expect(does, `${place.kind} of ${place.population}`).toContain(roles[0].occupation);
        if (own.length < neededAt(place) || living(world).some(({ home, event }) => home === place.id && event !== null)) continue;
        // As many as it needs: the offices, but for who lives by the land.
        for (const { occupation } of roles.slice(0, Math.max(1, neededAt(place) - 2))) expect(does).toContain(occupation);
        if (place.kind === 'village' && own.length > 3) expect(LIVING_FROM.some(({ occupation }) => does.has(occupation))).toBe(true);
      }
    }
});
