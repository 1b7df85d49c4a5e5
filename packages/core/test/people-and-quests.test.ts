import { describe, expect, test } from 'vitest';
import { NONE } from '../src/base/grid.ts';
import { generateWorld } from '../src/generate.ts';
import { parseRecipe, type RecipeInput } from '../src/recipe.ts';
import { FUNCTIONAL_RELATIONS, type Fact, MOTIVATIONS, type Quest, type World } from '../src/world.ts';

const make = (input: RecipeInput): World => generateWorld(parseRecipe(input));
const SEEDS = Array.from({ length: 30 }, (_, k) => `folk-${k}`);
const WORLDS = SEEDS.map((seed, k) => make({ seed, width: 96 + 16 * (k % 3), height: 96 }));

/** Replays a quest with some steps damaged; true where it still reaches its goal. */
function succeeds(quest: Quest, steps: Quest['steps']): boolean {
  let facts: Fact[] = [];
  const hold = (fact: Fact): void => {
    facts = [
      ...facts.filter(([relation, subject]) => !(FUNCTIONAL_RELATIONS.includes(relation) && relation === fact[0] && subject === fact[1])),
      fact,
    ];
  };
  const known = (fact: Fact): boolean => facts.some((other) => other.join() === fact.join());
  quest.start.forEach(hold);
  for (const step of steps) {
    if (!step.needs.every(known)) return false;
    step.gives.forEach(hold);
  }
  return quest.goal.every(known);
}

describe('quests', () => {
  const quests = WORLDS.flatMap((world) => world.quests.map((quest) => ({ world, quest })));

  test('can be done in order, need every step, and mostly break when two steps change places', () => {
    expect(quests.length).toBeGreaterThan(200);
    let swaps = 0;
    let caught = 0;
    for (const { quest } of quests) {
      expect(succeeds(quest, quest.steps)).toBe(true);
      for (let k = 0; k < quest.steps.length; k++)
        expect(
          succeeds(
            quest,
            quest.steps.filter((_, n) => n !== k),
          ),
        ).toBe(false);
      for (let k = 1; k < quest.steps.length; k++) {
        const swapped = quest.steps.slice();
        [swapped[k - 1], swapped[k]] = [swapped[k], swapped[k - 1]];
        swaps++;
        if (!succeeds(quest, swapped)) caught++;
      }
    }
    expect(caught / swaps).toBeGreaterThan(0.95);
  });

  test('are walked along roads and trails, as far as they say', () => {
    for (const { world, quest } of quests) {
      let here = world.characters[quest.giver].home;
      quest.steps.forEach((step, k) => {
        if (step.place !== here) {
          expect(step.action).toBe('goto');
          expect(quest.proof.walked[k]).toBeGreaterThan(0);
        } else expect(quest.proof.walked[k]).toBe(0);
        here = step.place;
      });
      expect(here).toBe(world.characters[quest.giver].home);
      expect((quest.proof.total * world.metresPerCell) / 1000).toBeLessThanOrEqual(world.recipe.params.quests.reach);
    }
  });

  test('cite facts of their world, at least one beyond who asks and why', () => {
    for (const { world, quest } of quests) {
      expect(quest.because.length).toBeGreaterThanOrEqual(3);
      expect(world.characters[quest.giver].motivations[quest.motivation]).toBeGreaterThan(0);
      for (const [relation, subject, object] of quest.because) {
        if (relation !== 'home') continue;
        expect(world.characters[Number(subject.split(':')[1])].home).toBe(Number(object?.split(':')[1]));
      }
    }
  });

  test('one a person, one fight a lair, in many strategies and motives', () => {
    for (const world of WORLDS) {
      expect(new Set(world.quests.map(({ giver }) => giver)).size).toBe(world.quests.length);
      const lairs = world.quests.flatMap(({ steps }) => steps.filter(({ action }) => action === 'kill').map(({ place }) => place));
      expect(new Set(lairs).size).toBe(lairs.length);
      expect(new Set(world.quests.map(({ strategy }) => strategy)).size).toBeGreaterThanOrEqual(Math.min(6, world.quests.length));
    }
    const shares = MOTIVATIONS.map((motive) => quests.filter(({ quest }) => quest.motivation === motive).length / quests.length);
    const entropy = -shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0) / Math.log(9);
    expect(entropy).toBeGreaterThan(0.85);
  });

  test('sound like speech: no braces, no doubled words, no raw ids', () => {
    const texts = quests.flatMap(({ quest }) => [quest.name, quest.text, quest.reward.text, ...quest.steps.map(({ text }) => text)]);
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts) {
      expect(text).not.toMatch(/[{}#]|undefined|\b(?:place|character|item):\d/);
      expect(text).not.toMatch(/\b(\p{L}{2,}) \1\b/u);
      expect(text).not.toMatch(/\ba [aeio]|\ban (?!hour)[^aeiouáâ]/i);
      expect(text[0]).toBe(text[0].toUpperCase());
    }
  });

  test('parameters do what they say', () => {
    const seed = 'folk-2';
    const with_ = (quests: Partial<World['recipe']['params']['quests']>): World => make({ seed, size: 96, params: { quests } });
    expect(with_({ count: 0 }).quests).toHaveLength(0);
    expect(with_({ count: 7 }).quests).toHaveLength(7);
    const fights = (world: World): number => world.quests.filter(({ steps }) => steps.some(({ action }) => action === 'kill')).length;
    expect(fights(with_({ danger: 0 }))).toBe(0);
    const bold = with_({ danger: 1 });
    expect(fights(bold)).toBe(bold.quests.length);
    const near = with_({ reach: 20 });
    for (const { proof } of near.quests) expect((proof.total * near.metresPerCell) / 1000).toBeLessThanOrEqual(20);
    expect(with_({ count: 7 }).characters).toEqual(with_({ count: 20 }).characters);
  });
});

describe('people', () => {
  test('have parents old enough, ties both ways, trades, and one web that holds most', () => {
    let tied = 0;
    let people = 0;
    let inWeb = 0;
    for (const world of WORLDS) {
      const { characters } = world;
      people += characters.length;
      const group = characters.map((_, k) => k);
      const root = (k: number): number => (group[k] === k ? k : (group[k] = root(group[k])));
      for (const one of characters) {
        expect(one.ties.length).toBeGreaterThan(0);
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
      for (const { id } of characters) webs.set(root(id), (webs.get(root(id)) ?? 0) + 1);
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
    expect(many.characters.length).toBeGreaterThan(2.5 * few.characters.length);
    expect(few.characters.every(({ parents }) => parents.length === 0)).toBe(true);
    expect(many.characters.filter(({ parents }) => parents.length > 0).length / many.characters.length).toBeGreaterThan(0.3);
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
