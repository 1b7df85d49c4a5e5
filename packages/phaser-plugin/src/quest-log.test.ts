import type { CharacterId, PlaceId, QuestId } from '@hinterland/core';
import { expect, test } from 'vitest';
import { makeWorld } from '../test/fixture.ts';
import { advanceQuests, type Deed, emptyQuestLog, journalOf, offersOf, questMarks, type QuestLog } from './quest-log.ts';

const world = makeWorld(64);
const quest = 0 as QuestId;
const [mara, ysolde] = [0 as CharacterId, 2 as CharacterId];
const [harrow, ostwick] = [0 as PlaceId, 1 as PlaceId];
const play = (deeds: readonly Deed[], log: QuestLog = emptyQuestLog()): QuestLog =>
  deeds.reduce((state, deed) => advanceQuests(world, state, deed), log);

test('taking a quest from its giver does the step of listening', () => {
  expect(play([{ kind: 'take', quest }]).active).toMatchObject([{ quest, step: 1 }]);
});

test('the steps go on in order only, and end in the list of done quests', () => {
  const taken = play([{ kind: 'take', quest }]);
  expect(play([{ kind: 'talk', character: ysolde, place: ostwick }], taken)).toBe(taken);
  expect(play([{ kind: 'arrive', place: harrow }], taken)).toBe(taken);
  const arrived = play([{ kind: 'arrive', place: ostwick }], taken);
  expect(arrived.active[0].step).toBe(2);
  expect(play([{ kind: 'talk', character: mara, place: ostwick }], arrived)).toBe(arrived);
  expect(play([{ kind: 'talk', character: ysolde, place: ostwick }], arrived)).toEqual({ active: [], done: [quest] });
});

test('a fact of which there is one at a time ends the one before', () => {
  const [entry] = play([
    { kind: 'take', quest },
    { kind: 'arrive', place: ostwick },
  ]).active;
  expect(entry.facts.filter(([relation, subject]) => relation === 'at' && subject === 'player')).toEqual([['at', 'player', 'place:1']]);
});

test('nothing can be taken twice, nor a deed change a log without quests', () => {
  const taken = play([{ kind: 'take', quest }]);
  expect(play([{ kind: 'take', quest }], taken)).toBe(taken);
  const done: QuestLog = { active: [], done: [quest] };
  expect(
    play(
      [
        { kind: 'take', quest },
        { kind: 'act', place: harrow },
      ],
      done,
    ),
  ).toBe(done);
});

test('signs show who offers something and where the next step leads', () => {
  const none = emptyQuestLog();
  expect(offersOf(world, none, mara)).toHaveLength(1);
  expect(questMarks(world, none)).toEqual([{ kind: 'offer', character: mara }]);
  const taken = play([{ kind: 'take', quest }]);
  expect(questMarks(world, taken)).toEqual([{ kind: 'goal', place: ostwick }]);
  expect(questMarks(world, play([{ kind: 'arrive', place: ostwick }], taken))).toContainEqual({ kind: 'report', character: ysolde });
});

test('the journal tells what is done and what comes next', () => {
  const [entry] = journalOf(world, play([{ kind: 'take', quest }]));
  expect(entry.steps.map(({ done, next }) => `${done}/${next}`)).toEqual(['true/false', 'false/true', 'false/false']);
  expect(entry.finished).toBe(false);
});
