import { expect, test } from 'vitest';
import { generateWorld } from '../../generate.ts';
import { parseRecipe } from '../../recipe.ts';
import type { QuestId, World } from '../../world.ts';
import { eventOfStep } from './events.ts';
import { advanceQuestLog, createQuestLog, type QuestLog, undoQuestEvent } from './log.ts';
import { nextSteps } from './next.ts';

const WORLDS = ['log one', 'log two', 'log three'].map((seed) =>
  generateWorld(parseRecipe({ seed, size: 96, params: { quests: { count: 32 } } })),
);

/** Plays one quest by what the log says is next, or by one of its branches; the log at the end. */
function play(world: World, log: QuestLog, id: QuestId, branch: number | null): QuestLog {
  let now = log;
  for (const before of world.quests[id].after) if (now.entries[before].state !== 'completed') now = play(world, now, before, null);
  now = advanceQuestLog(world, now, { kind: 'accepted', quest: id });
  const home = world.characters[world.quests[id].giver].home;
  now = advanceQuestLog(world, now, { kind: 'arrived', place: home });
  if (branch !== null) now = advanceQuestLog(world, now, { kind: 'chose', quest: id, branch });
  for (let turn = 0; turn < 60 && now.entries[id].state === 'active'; turn++) {
    const [next] = nextSteps(world, now, id);
    if (!next) break;
    now = advanceQuestLog(world, now, eventOfStep(next.step));
  }
  return now;
}

test('a bot plays every quest, and every branch of it, to its end', () => {
  let branches = 0;
  for (const world of WORLDS)
    for (const quest of world.quests) {
      const log = play(world, createQuestLog(world), quest.id, null);
      expect(log.entries[quest.id], `${quest.strategy}: ${quest.name}`).toMatchObject({ state: 'completed', ending: 0 });
      quest.branches.forEach((branch, b) => {
        branches++;
        const other = play(world, createQuestLog(world), quest.id, b);
        expect(other.entries[quest.id], `${quest.strategy}, ${branch.means}`).toMatchObject({ state: 'completed', ending: branch.ending });
      });
    }
  expect(branches).toBeGreaterThan(20);
});

test('all quests of a world can be played in one game', () => {
  for (const world of WORLDS) {
    let log = createQuestLog(world);
    for (const quest of world.quests) if (log.entries[quest.id].state !== 'completed') log = play(world, log, quest.id, null);
    expect(log.entries.map(({ state }) => state)).toEqual(world.quests.map(() => 'completed'));
    expect(JSON.parse(JSON.stringify(log))).toEqual(log);
  }
});

test('an event can be taken back', () => {
  const [world] = WORLDS;
  let log = createQuestLog(world, { remember: true });
  const before: QuestLog[] = [];
  for (const step of world.quests[0].steps) {
    before.push(log);
    log = advanceQuestLog(world, log, eventOfStep(step));
  }
  for (let k = before.length - 1; k >= 0; k--) {
    log = undoQuestEvent(world, log);
    expect(log).toEqual(before[k]);
  }
  expect(undoQuestEvent(world, log)).toBe(log);
});

test('who is dead is replaced once, and then it has failed; a lost thing ends a quest; being late, too', () => {
  let spared = 0;
  let lost = 0;
  let late = 0;
  for (const world of WORLDS)
    for (const quest of world.quests) {
      if (quest.after.length > 0) continue;
      const begun = advanceQuestLog(world, createQuestLog(world), { kind: 'accepted', quest: quest.id });
      const giver = quest.roles.find(({ role }) => role === 'giver');
      const dead = advanceQuestLog(world, begun, { kind: 'defeated', who: `character:${quest.giver}`, killed: true });
      if (giver?.standIn) {
        spared++;
        expect(dead.entries[quest.id].state).toBe('active');
        const both = advanceQuestLog(world, dead, { kind: 'defeated', who: giver.standIn, killed: true });
        expect(both.entries[quest.id].state).toBe('failed');
      } else expect(dead.entries[quest.id].state).toBe('failed');
      const item = quest.roles.find(({ term }) => term.startsWith('item:'));
      if (item && quest.steps.some((step) => step.gives.some((fact) => fact[1] === item.term && fact[2] === 'player'))) {
        lost++;
        expect(advanceQuestLog(world, begun, { kind: 'lost', item: item.term }).entries[quest.id].state).toBe('failed');
      }
      if (quest.clock !== null) {
        late++;
        expect(advanceQuestLog(world, begun, { kind: 'waited', hours: quest.clock }).entries[quest.id].state).toBe('active');
        expect(advanceQuestLog(world, begun, { kind: 'waited', hours: quest.clock + 1 }).entries[quest.id].state).toBe('failed');
      }
    }
  expect(Math.min(spared, lost, late)).toBeGreaterThan(0);
});

/** Over a shut road to place 1, from there to place 2, down a cliff or not, and home. */
function beyondTheGate(down: boolean): World {
  const open = ['state', 'road:0', 'open'] as const;
  const to = (place: number, needs: readonly unknown[]): object => ({
    action: 'goto',
    place,
    needs,
    gives: [['at', 'player', `place:${place}`]],
  });
  const quest = {
    id: 0,
    giver: 0,
    after: [],
    clock: null,
    start: [
      ['at', 'player', 'place:0'],
      ['state', 'road:0', 'shut'],
    ],
    steps: [to(1, [open]), to(2, []), to(0, down ? [] : [open])],
    gates: [{ at: 'road:0', kind: 'toll', text: '' }],
    goal: [['at', 'player', 'place:9']],
    branches: [],
    endings: [],
    roles: [],
    proof: { descents: [[], down ? [{ river: null, from: 1, to: 2 }] : [], []] },
  };
  return { quests: [quest], characters: [{ home: 0 }], places: [] } as unknown as World;
}

// Of rgc-8 and rgc-4 (`quality --quests`): the way back from beyond a gate led down a cliff, to where one had been before.
test('nobody comes beyond a shut road, but where a cliff leads back down one can be before it is open', () => {
  const cameTo = (down: boolean, place: number): boolean => {
    const world = beyondTheGate(down);
    const log = advanceQuestLog(world, createQuestLog(world), { kind: 'accepted', quest: 0 as QuestId });
    const { facts } = advanceQuestLog(world, log, { kind: 'arrived', place: place as World['start'] }).entries[0];
    return facts.some(([relation, who, where]) => relation === 'at' && who === 'player' && where === `place:${place}`);
  };
  expect([cameTo(false, 1), cameTo(true, 1)]).toEqual([false, false]);
  expect([cameTo(false, 2), cameTo(true, 2)]).toEqual([false, true]);
});
