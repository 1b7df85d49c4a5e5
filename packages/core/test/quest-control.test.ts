import { beforeAll, describe, expect, test } from 'vitest';
import { stream } from '../src/base/rng.ts';
import { BEASTS } from '../src/content/beasts.ts';
import { STRATEGIES } from '../src/content/strategies.ts';
import { factsOfWorld } from '../src/facts/from-tables.ts';
import { generateWorld } from '../src/generate.ts';
import type { QuestSetting } from '../src/quests/country.ts';
import type { QuestParams } from '../src/quests/params.ts';
import { makeQuests } from '../src/quests/quests.ts';
import { parseRecipe } from '../src/recipe.ts';
import type { PlaceId, Quest } from '../src/world.ts';

const SEEDS = ['quiet-fen', 'salt-lantern'];
let settings: { readonly setting: QuestSetting; readonly params: QuestParams }[];

beforeAll(() => {
  settings = SEEDS.map((seed) => {
    const world = generateWorld(parseRecipe({ seed, size: 96, params: { quests: { count: 0 } } }));
    const beasts = new Map(
      world.facts.flatMap(({ relation, subject, object, until }) => {
        const beast = BEASTS.find(({ name }) => name === subject);
        return relation === 'dwells' && until === null && object && beast
          ? [[Number(object.split(':')[1]) as PlaceId, beast] as const]
          : [];
      }),
    );
    return {
      setting: { ...world, ...world.layers, beasts, facts: factsOfWorld(world) },
      params: { ...world.recipe.params.quests, count: 16 },
    };
  });
}, 60_000);

function questsWith(asked: Partial<QuestParams>): Quest[] {
  return settings.flatMap(
    ({ setting, params }, k) => makeQuests(setting, { ...params, ...asked }, stream(SEEDS[k], 'quests')).quests as Quest[],
  );
}

function share(quests: readonly Quest[], is: (quest: Quest) => boolean): number {
  return quests.filter(is).length / quests.length;
}

/** Rises, but for what one quest more or less makes. */
function rises(values: readonly number[]): void {
  for (let k = 1; k < values.length; k++) expect(values[k], values.join(' ')).toBeGreaterThanOrEqual(values[k - 1] - 0.04);
  expect(values[values.length - 1] - values[0]).toBeGreaterThan(0.15);
}

const fights = ({ steps }: Quest): boolean => steps.some(({ action }) => ['kill', 'damage', 'defend'].includes(action));

describe('what is asked of quests', () => {
  test('nine in ten are as hard as was asked, give or take a tenth', () => {
    const near = [0.2, 0.35, 0.5, 0.65, 0.8].flatMap((difficulty) =>
      questsWith({ difficulty }).map((quest) => Math.abs(quest.difficulty - difficulty) <= 0.1 + 1e-9),
    );
    expect(near.length).toBeGreaterThan(140);
    expect(near.filter(Boolean).length / near.length).toBeGreaterThanOrEqual(0.9);
  });

  test('danger leads to fights', () => {
    const dangers = [0, 0.25, 0.5, 0.75, 1].map((danger) => questsWith({ danger }));
    rises(dangers.map((quests) => share(quests, fights)));
    expect(share(dangers[0], fights)).toBe(0);
    rises(dangers.map((quests) => quests.reduce((sum, { danger }) => sum + danger, 0) / quests.length));
  });

  test('length makes them longer, and is never passed', () => {
    const long = [0, 0.5, 1].map((length) => questsWith({ length }).map(({ steps }) => steps.length));
    rises(long.map((lengths) => lengths.reduce((sum, steps) => sum + steps, 0) / lengths.length / 10));
    [8, 16, 24].forEach((most, k) => expect(Math.max(...long[k])).toBeLessThanOrEqual(most));
  });

  test.each(['exploration', 'social', 'puzzle'] as const)('who likes %s gets more of it, and who does not, none', (flavour) => {
    const names = new Set(STRATEGIES.filter((one) => one.flavour === flavour).map(({ name }) => name));
    const shares = [0, 1, 4].map((liking) => share(questsWith({ [flavour]: liking }), ({ strategy }) => names.has(strategy)));
    rises(shares);
    expect(shares[0]).toBe(0);
  });
});
