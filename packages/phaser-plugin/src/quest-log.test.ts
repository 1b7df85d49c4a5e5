import { generateWorld, nextSteps, parseRecipe, type QuestLog, type World } from '@hinterland/core';
import { expect, test } from 'vitest';
import { activeQuests, advanceQuests, type Deed, journalOf, newQuestLog, offersOf, questMarks } from './quest-log.ts';
import { taskOf } from './quest-task.ts';

const worlds: World[] = ['copper-otter', 'two rivers'].map((seed) => generateWorld(parseRecipe({ seed, size: 128 })));
const play = (world: World, deeds: readonly Deed[], log = newQuestLog(world)): QuestLog =>
  deeds.reduce((state, deed) => advanceQuests(world, state, deed), log);

test('every quest on offer can be played to its end by walking, talking and doing', () => {
  for (const world of worlds) {
    let log = newQuestLog(world);
    for (const quest of world.quests) {
      if (log.entries[quest.id].state !== 'offered') continue;
      log = play(world, [{ kind: 'take', quest: quest.id }], log);
      for (let turn = 0; turn < 60 && log.entries[quest.id].state === 'active'; turn++) {
        const [next] = nextSteps(world, log, quest.id);
        expect(next, `${quest.name} knows how to go on`).toBeDefined();
        const task = taskOf(quest, next.step);
        const before = log;
        const waits = next.step.action === 'wait' ? [{ kind: 'wait', hours: 2 } as const] : [];
        log = play(world, [{ kind: 'arrive', place: task.place }, ...waits, task], log);
        expect(log, `${quest.name}: ${next.step.text}`).not.toBe(before);
      }
      expect(log.entries[quest.id], quest.name).toMatchObject({ state: 'completed' });
    }
    expect(JSON.parse(JSON.stringify(log))).toEqual(log);
  }
});

test('who offers something has a sign, and the taken quest leads on; tracking one hides where others lead', () => {
  const [world] = worlds;
  const none = newQuestLog(world);
  const [first] = world.quests.filter(({ after }) => after.length === 0);
  expect(offersOf(world, none, first.giver).map(({ id }) => id)).toContain(first.id);
  expect(questMarks(world, none)).toContainEqual({ kind: 'offer', character: first.giver });
  const offered = world.quests.filter(({ after }) => after.length === 0).slice(0, 2);
  const log = play(
    world,
    offered.map(({ id }) => ({ kind: 'take', quest: id }) as const),
  );
  expect(activeQuests(world, log)).toHaveLength(2);
  const ways = (tracked: (typeof offered)[0] | null): number =>
    questMarks(world, log, tracked?.id ?? null).filter(({ kind }) => kind !== 'offer').length;
  expect(ways(offered[0])).toBeLessThan(ways(null));
});

test('a quest can be given up, and nothing can be taken twice', () => {
  const [world] = worlds;
  const [first] = world.quests;
  const taken = play(world, [{ kind: 'take', quest: first.id }]);
  expect(play(world, [{ kind: 'take', quest: first.id }], taken)).toBe(taken);
  const gone = play(world, [{ kind: 'giveUp', quest: first.id }], taken);
  expect(gone.entries[first.id].state).toBe('abandoned');
  expect(journalOf(world, gone)[0]).toMatchObject({ state: 'abandoned', ending: 'Given up.' });
});

test('the journal tells what is done and what comes next', () => {
  for (const world of worlds) {
    const [first] = world.quests;
    const [entry] = journalOf(world, play(world, [{ kind: 'take', quest: first.id }]));
    expect(entry.state).toBe('active');
    expect(entry.steps.filter(({ next }) => next)).toHaveLength(1);
    for (const { text } of entry.steps) expect(text).not.toMatch(/(character|place|item):\d/);
  }
});
