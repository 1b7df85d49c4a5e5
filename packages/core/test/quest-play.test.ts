import { describe, expect, test } from 'vitest';
import { stream } from '../src/base/rng.ts';
import { generateWorld } from '../src/generate.ts';
import { playAll, playQuest } from '../src/measure/quest-play.ts';
import { wildRecipe } from '../src/measure/quest-sweep.ts';
import { advanceQuestLog, createQuestLog } from '../src/quests/log/log.ts';
import { eventOfStep } from '../src/quests/log/events.ts';
import { nextSteps } from '../src/quests/log/next.ts';
import { parseRecipe } from '../src/recipe.ts';
import { seeds } from './support/seeds.ts';

const WORLDS = [
  ...seeds('play', 2).map((seed) => generateWorld(parseRecipe({ seed, size: 64, params: { quests: { count: 24 } } }))),
  generateWorld({ ...wildRecipe(parseRecipe({ seed: 'sw-1', size: 64 })) }),
];

describe('quests in play', () => {
  test('every quest, every branch, all at once and by wayward players: none gets stuck', () => {
    let [branches, over] = [0, 0];
    for (const [i, world] of WORLDS.entries()) {
      const plays = playAll(world, 5, stream(`play ${i}`, 'plays'));
      expect(plays.mishaps).toEqual([]);
      branches += plays.branches;
      over += Object.values(plays.ends).reduce((sum, count) => sum + count, 0);
    }
    expect(branches).toBeGreaterThan(30);
    expect(over).toBeGreaterThan(15);
  });

  test('who has walked off before the first step is shown the way back', () => {
    let away = 0;
    for (const world of WORLDS)
      for (const quest of world.quests) {
        const far = world.places.find(({ id }) => quest.steps.every(({ place }) => place !== id));
        if (quest.after.length > 0 || far === undefined) continue;
        let log = advanceQuestLog(world, createQuestLog(world), { kind: 'accepted', quest: quest.id });
        log = advanceQuestLog(world, log, { kind: 'arrived', place: far.id });
        for (let turn = 0; turn < 60 && log.entries[quest.id].state === 'active'; turn++) {
          const [next] = nextSteps(world, log, quest.id);
          if (turn === 0 && next.step.place === world.characters[quest.giver].home) away++;
          log = advanceQuestLog(world, log, eventOfStep(next.step));
        }
        expect(log.entries[quest.id].state, quest.name).toBe('completed');
      }
    expect(away).toBeGreaterThan(0);
  });

  test('a bot that finds a quest out of reach says so', () => {
    const [world] = WORLDS;
    const quest = world.quests.find(({ after, branches }) => after.length === 0 && branches.length === 0);
    if (quest === undefined) throw new Error('there is no plain quest');
    const lame = {
      ...quest,
      steps: quest.steps.map((step, k) =>
        k === quest.steps.length - 1 ? { ...step, needs: [...step.needs, ['knows', 'player', 'nothing at all'] as const] } : step,
      ),
    };
    const broken = { ...world, quests: world.quests.map((one) => (one.id === quest.id ? lame : one)) };
    expect(playQuest(broken, createQuestLog(broken), quest.id, null).entries[quest.id].state).toBe('active');
    expect(playAll(broken, 0, stream('broken', 'plays')).mishaps.map((mishap) => mishap.quest)).toContain(quest.id);
  });
});
