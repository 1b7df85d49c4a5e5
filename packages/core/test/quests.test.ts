import { describe, expect, test } from 'vitest';
import { generateWorld } from '../src/generate.ts';
import { parseRecipe, type RecipeInput } from '../src/recipe.ts';
import { verifyWorld } from '../src/verify.ts';
import { MOTIVATIONS, type World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

const make = (input: RecipeInput): World => generateWorld(parseRecipe(input));
const SEEDS = seeds('quests', 8);
const WORLDS = SEEDS.map((seed, k) => make({ seed, size: 96 + 16 * (k % 2) }));
const QUESTS = WORLDS.flatMap((world) => world.quests.map((quest) => ({ world, quest })));
const isFight = (world: World): number =>
  world.quests.filter(({ steps }) => steps.some(({ action }) => action === 'kill' || action === 'damage' || action === 'defend')).length;

describe('quests', () => {
  test('keep every promise, as a checker that has only the world sees it', () => {
    expect(QUESTS.length).toBeGreaterThan(120);
    for (const world of WORLDS) expect(verifyWorld(world).filter(({ where }) => where.startsWith('quests'))).toEqual([]);
  });

  test('differ in motive, strategy and shape', () => {
    const count = (keys: readonly string[]): number[] => {
      const counts = new Map<string, number>();
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      return [...counts.values()].sort((a, b) => b - a);
    };
    const motives = count(QUESTS.map(({ quest }) => quest.motivation)).map((n) => n / QUESTS.length);
    const entropy = -motives.reduce((sum, share) => sum + share * Math.log(share), 0) / Math.log(MOTIVATIONS.length);
    expect(entropy).toBeGreaterThan(0.9);
    const shapes = count(QUESTS.map(({ quest }) => quest.steps.map(({ action }) => action).join(' ')));
    expect(shapes[0] / QUESTS.length).toBeLessThan(0.08);
    expect(shapes.length).toBeGreaterThan(70);
    expect(count(QUESTS.map(({ quest }) => quest.strategy)).length).toBeGreaterThan(30);
  });

  test('have one giver each, and come home', () => {
    for (const world of WORLDS) expect(new Set(world.quests.map(({ giver }) => giver)).size).toBe(world.quests.length);
    for (const { world, quest } of QUESTS) {
      expect(quest.steps.at(-1)?.place).toBe(world.characters[quest.giver].home);
      expect(['report', 'give', 'listen']).toContain(quest.steps.at(-1)?.action);
      expect(world.characters[quest.giver].motivations[quest.motivation]).toBeGreaterThan(0);
      expect((quest.proof.total * world.metresPerCell) / 1000).toBeLessThanOrEqual(world.recipe.params.quests.reach);
    }
  });

  test('sound like speech: no braces, no doubled words, no raw ids', () => {
    const texts = QUESTS.flatMap(({ quest }) => [
      quest.name,
      quest.text,
      quest.hook,
      quest.reward.text,
      ...quest.endings.map(({ text }) => text),
      ...quest.branches.flatMap((branch) => [branch.text, ...branch.steps.map(({ text }) => text)]),
      ...quest.steps.flatMap(({ text, journal, hint }) => [text, journal, hint]),
    ]);
    expect(texts.length).toBeGreaterThan(3000);
    for (const text of texts) {
      expect(text).not.toMatch(/[{}#]|undefined|nobody of|\b(?:place|character|item|road):\d/);
      expect(text).not.toMatch(/\b(\p{L}{2,}) \1\b/u);
      expect(text).not.toMatch(/(?<!\p{L})(?:a [aeio]|an (?!hour|honest|heir)[^aeiouáâ])/iu);
      expect(text[0]).toBe(text[0].toUpperCase());
      expect(text.trim()).toBe(text);
    }
  });
});

describe('quests over water', () => {
  const ISLES = seeds('isles', 3).map((seed) => make({ seed, size: 96, preset: 'islands' }));
  const isSea = ({ roads }: World, leg: readonly number[]): boolean => leg.some((road) => roads[road].kind === 'sea');

  test('sail where there is land beyond, drift down rivers, and keep every promise', () => {
    let [sailed, drifted] = [0, 0];
    for (const world of ISLES) {
      expect(verifyWorld(world).filter(({ where }) => where.startsWith('quests'))).toEqual([]);
      for (const { steps, proof } of world.quests)
        for (const [k, { text, journal, hint }] of steps.entries()) {
          const byShip = isSea(world, proof.roads[k]);
          const byRaft = !byShip && proof.descents[k].length > 0;
          expect(proof.afloat[k] > 0).toBe(byShip || byRaft);
          if (byShip) expect(text).toMatch(/ by ship /);
          if (byRaft) expect(text).toMatch(/ by raft /);
          if (byShip || byRaft)
            expect(`${text} ${journal} ${hint}`).not.toMatch(/^Walk|on foot\.? (?!.*drifts)|Leave the road|Take the road/);
          if (byShip) sailed++;
          if (byRaft) drifted++;
        }
    }
    expect(sailed + drifted).toBeGreaterThan(0);
  });

  test('a main tale has givers on more than one land where people live on more than one', () => {
    let [tales, crossing] = [0, 0];
    for (const { places, roads, quests, characters } of ISLES) {
      const land = places.map(({ id }) => id as number);
      const rootOf = (place: number): number => (land[place] === place ? place : rootOf(land[place]));
      for (const { kind, from, to } of roads) if (kind !== 'sea') land[rootOf(from)] = rootOf(to);
      const peopled = new Set(
        characters.map(({ home }) => rootOf(home)).filter((root, _, all) => all.filter((one) => one === root).length > 60),
      );
      const givers = quests.filter(({ arc }) => arc !== null).map(({ giver }) => rootOf(characters[giver].home));
      if (givers.length === 0 || peopled.size < 2) continue;
      tales++;
      if (new Set(givers).size > 1) crossing++;
    }
    expect(2 * crossing).toBeGreaterThanOrEqual(tales);
  });
});

describe('parameters', () => {
  const [seed] = seeds('quest parameters', 1);
  const with_ = (quests: Partial<World['recipe']['params']['quests']>): World => make({ seed, size: 96, params: { quests } });

  test('count, danger and reach do what they say', () => {
    expect(with_({ count: 0 }).quests).toHaveLength(0);
    expect(with_({ count: 7 }).quests).toHaveLength(7);
    expect(isFight(with_({ danger: 0 }))).toBe(0);
    const bold = with_({ danger: 1 });
    expect(isFight(bold)).toBe(bold.quests.length);
    const near = with_({ reach: 30 });
    for (const { proof } of near.quests) expect((proof.total * near.metresPerCell) / 1000).toBeLessThanOrEqual(30);
    expect(with_({ count: 7 }).characters).toEqual(with_({ count: 20 }).characters);
  });

  test('difficulty and length move what they name', () => {
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const hard = [0.2, 0.5, 0.7].map((difficulty) => mean(with_({ difficulty }).quests.map((quest) => quest.difficulty)));
    [0.2, 0.5, 0.7].forEach((asked, k) => expect(Math.abs(hard[k] - asked)).toBeLessThan(0.1));
    const worlds = seeds('quest lengths', 3);
    const long = [0, 0.5, 1].map((length) =>
      worlds.flatMap((name) => make({ seed: name, size: 64, params: { quests: { length } } }).quests.map(({ steps }) => steps.length)),
    );
    [8, 16, 24].forEach((most, k) => expect(Math.max(...long[k])).toBeLessThanOrEqual(most));
    expect(mean(long[0])).toBeLessThan(mean(long[1]));
    expect(mean(long[1])).toBeLessThanOrEqual(mean(long[2]));
  });

  test('what players will have none of never happens', () => {
    const actions = (world: World): string[] =>
      world.quests.flatMap(({ steps, branches }) => [...steps, ...branches.flatMap((branch) => branch.steps)].map(({ action }) => action));
    expect(actions(with_({ killing: false, count: 40 }))).not.toContain('kill');
    const peaceful = actions(with_({ combat: 0, count: 40 }));
    for (const action of ['kill', 'damage', 'defend']) expect(peaceful).not.toContain(action);
    for (const { quests } of [with_({ stealing: false, count: 40 })])
      for (const quest of quests) {
        expect(quest.strategy).not.toMatch(/^steal|loot/);
        expect(quest.branches.map(({ means }) => means)).not.toContain('steal');
        expect(quest.tasks.map(({ method }) => method)).not.toContain('steal');
      }
  });
});
