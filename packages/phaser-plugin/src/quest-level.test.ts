import {
  type Fact,
  generateLevel,
  generateWorld,
  type Level,
  nextSteps,
  parseRecipe,
  type PlaceId,
  type Quest,
  type QuestLog,
  type World,
} from '@hinterland/core';
import { expect, test } from 'vitest';
import { handlingOf, haveObject, type LevelState, newLevelState } from './level/level-state.ts';
import { advanceQuests, type Deed, newQuestLog } from './quest-log.ts';
import { handworkInside, questObjects } from './quest-level.ts';
import { taskOf } from './quest-task.ts';
import { askedFor, bringsAlong, refusalOf } from './quest-vault.ts';

const levels = new Map<string, Level>();
const levelOf = (world: World, place: PlaceId): Level => {
  const key = `${world.name} ${place}`;
  const level = levels.get(key) ?? generateLevel(world, place);
  levels.set(key, level);
  return level;
};
const play = (world: World, log: QuestLog, deeds: readonly Deed[]): QuestLog =>
  deeds.reduce((state, deed) => advanceQuests(world, state, deed), log);

interface Vault {
  readonly world: World;
  readonly quest: Quest;
  readonly level: Level;
  /** The object of the level that opens it. */
  readonly index: number;
}

/** Vaults of the quests of a world that anybody can begin with. */
const vaultsOf = (world: World): Vault[] =>
  world.quests.flatMap((quest) =>
    quest.gates.flatMap(({ at }) => {
      const place = /^place:(\d+)$/.exec(at);
      if (!place || quest.after.length > 0) return [];
      const level = levelOf(world, Number(place[1]) as PlaceId);
      const index = level.objects.findIndex((object) => object.asks !== undefined && object.quest === quest.id);
      return index < 0 ? [] : [{ world, quest, level, index }];
    }),
  );
const kindsOf = (all: readonly Vault[]): Set<string> => new Set(all.map(({ level, index }) => level.objects[index].kind));

/** Of as many worlds as it takes to meet every kind. */
const vaults: Vault[] = [];
for (let n = 0; n < 12 && kindsOf(vaults).size < 3; n++)
  vaults.push(...vaultsOf(generateWorld(parseRecipe({ seed: `vault-${n}`, size: 128 }))));

/** Plays a quest on by the log, inside the level where it can be, until `stop` says so; the log and what was had in there. */
function playOn({ world, quest, level }: Vault, begun: QuestLog, stop: (log: QuestLog) => boolean): { log: QuestLog; state: LevelState } {
  let log = begun;
  let state = newLevelState();
  for (let turn = 0; turn < 80 && log.entries[quest.id].state === 'active' && !stop(log); turn++) {
    const [next] = nextSteps(world, log, quest.id);
    const task = taskOf(quest, next.step);
    const before = log;
    log = play(world, log, [{ kind: 'arrive', place: task.place }]);
    const [object] = task.place === level.place ? questObjects(world, log, level, state) : [];
    if (object === undefined || handworkInside(world, log, level, state, object))
      log = play(world, log, [...(next.step.action === 'wait' ? [{ kind: 'wait', hours: 2 } as const] : []), task]);
    else {
      expect(bringsAlong(world, log, level.objects[object]), next.step.text).toBe(true);
      state = haveObject(state, object);
      log = play(world, log, [{ kind: 'have', level, object }]);
    }
    expect(log, `${quest.name}: ${next.step.text}`).not.toBe(before);
  }
  return { log, state };
}

test('there are vaults of all kinds, each with words for what it asks for', () => {
  expect(kindsOf(vaults)).toEqual(new Set(['keyhole', 'seal', 'rockfall']));
  for (const { world, quest, level, index } of vaults) {
    const object = level.objects[index];
    expect(handlingOf(object)).toMatch(/try|answer|clear/);
    expect(askedFor(world, object)).toMatch(/^(the |an? |\p{Lu})/u);
    const fresh = newQuestLog(world);
    expect(bringsAlong(world, fresh, object)).toBe(false);
    expect(refusalOf(world, fresh, object)).toContain(`${askedFor(world, object)}.`);
    expect(refusalOf(world, fresh, object)).not.toMatch(/(item|place|character):\d|undefined/);
    expect(refusalOf(world, play(world, fresh, [{ kind: 'take', quest: quest.id }]), object)).toContain(quest.name);
  }
});

test('a vault opens once its key was found, and what is done inside brings the quest to its end', () => {
  for (const vault of vaults) {
    const { world, quest, level, index } = vault;
    const { log, state } = playOn(vault, play(world, newQuestLog(world), [{ kind: 'take', quest: quest.id }]), () => false);
    expect(log.entries[quest.id].state, quest.name).toBe('completed');
    expect(state.had, `${quest.name} went through the vault`).toContain(index);
    // One who comes once more, with another game of the level, finds it open to them.
    expect(bringsAlong(world, log, level.objects[index])).toBe(true);
  }
});

test('a key that was found before its quest was taken opens as well, and the quest knows', () => {
  for (const { world, quest, level, index } of vaults) {
    const asks = level.objects[index].asks!;
    const had: Fact = asks.startsWith('item:') ? ['heldBy', asks, 'player'] : ['knows', 'player', asks];
    const fresh = newQuestLog(world);
    const early: QuestLog = {
      ...fresh,
      entries: fresh.entries.map((entry, id) =>
        id === quest.id ? { ...entry, facts: [...entry.facts.filter((fact) => fact[0] !== 'heldBy' || fact[1] !== asks), had] } : entry,
      ),
    };
    expect(early.entries[quest.id].state).toBe('offered');
    expect(bringsAlong(world, early, level.objects[index])).toBe(true);
    const after = play(world, early, [
      { kind: 'have', level, object: index },
      { kind: 'take', quest: quest.id },
    ]);
    expect(after.entries[quest.id].facts).toContainEqual(['state', `place:${level.place}`, 'open']);
    const left = nextSteps(world, after, quest.id).map(({ step }) => step);
    expect(left.some(({ action, subject }) => action === 'use' && subject === asks)).toBe(false);
  }
});
