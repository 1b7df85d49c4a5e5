/** What quests have to do with the inside of places: which step is about which thing, and what its having tells the log. */
import { eventOfStep, type Level, nextSteps, type QuestEvent, type QuestLog, type QuestStep, type World } from '@hinterland/core';
import { type LevelState } from './level/level-state.ts';
import { taskOf } from './quest-task.ts';

/** The parts of a level that quests look at. */
export type QuestLevel = Pick<Level, 'place' | 'objects' | 'proof'>;

/** What is to be done in a level for the next step of a quest. */
interface Errand {
  readonly quest: World['quests'][number];
  readonly step: QuestStep;
  /** Indexes of the objects that the step is about and that are still there; empty where it can be done anywhere in here. */
  readonly objects: readonly number[];
}

/** What the having of a thing in a level tells the quests. */
export function eventsOfHaving(world: World, level: QuestLevel, index: number): readonly QuestEvent[] {
  const object = level.objects[index];
  const out: QuestEvent[] = [];
  if (object.item !== undefined) out.push({ kind: 'took', item: `item:${object.item}` });
  if (object.kind === 'spawn' && object.name !== undefined) out.push({ kind: 'defeated', who: object.name, killed: true });
  if (object.kind === 'captive' && object.character !== undefined) out.push({ kind: 'escorted', who: `character:${object.character}` });
  // The log itself knows which of these steps can be done as things are.
  for (const { quest, step, branch, object: about } of level.proof.errands) {
    const one = about === index ? stepOf(world, quest, step, branch) : undefined;
    if (one && isDoneByHaving(one)) out.push(eventOfStep(one));
  }
  return out;
}

/** The step that an errand of a level's proof is about. */
function stepOf(world: World, quest: number, step: number, branch: number | null): QuestStep | undefined {
  const { steps, branches } = world.quests[quest];
  return branch === null ? steps[step] : branches[branch]?.steps[step];
}

/** Whether one does a step by taking, opening, reading, freeing or beating what it is about, and not by, say, watching it. */
function isDoneByHaving({ action }: QuestStep): boolean {
  return HAVING.has(action);
}

const HAVING: ReadonlySet<string> = new Set(['take', 'gather', 'use', 'read', 'explore', 'escort', 'kill', 'damage']);

/** What the quests under way ask of the player's hands in a level. */
function errandsNow(world: World, log: QuestLog, level: QuestLevel, state: LevelState): readonly Errand[] {
  return world.quests.flatMap((quest): Errand[] => {
    if (log.entries[quest.id].state !== 'active') return [];
    const [next] = nextSteps(world, log, quest.id);
    if (!next || next.step.place !== level.place || taskOf(quest, next.step).kind !== 'act') return [];
    const objects = level.proof.errands
      .filter((errand) => errand.quest === quest.id && stepOf(world, quest.id, errand.step, errand.branch) === next.step)
      .map(({ object }) => object)
      .filter((object) => !state.had.includes(object));
    return [{ quest, step: next.step, objects }];
  });
}

/** The objects of a level that the next steps of the quests under way are about; with `tracked`, of that quest alone. */
export function questObjects(
  world: World,
  log: QuestLog,
  level: QuestLevel,
  state: LevelState,
  tracked: number | null = null,
): readonly number[] {
  const only = tracked !== null && log.entries[tracked]?.state === 'active' ? tracked : null;
  return errandsNow(world, log, level, state)
    .filter(({ quest }) => only === null || quest.id === only)
    .flatMap(({ objects }) => objects);
}

/**
 * What the quests under way ask of the player's hands in a level beyond having what lies there: whatever is not about a
 * thing in here, or about one that is gone, anywhere; and at `near`, the object within reach, whatever is done to it
 * without having it, such as watching a foe.
 */
export function handworkInside(
  world: World,
  log: QuestLog,
  level: QuestLevel,
  state: LevelState,
  near: number | undefined,
): { readonly step: QuestStep; readonly object: number | undefined } | undefined {
  const errands = errandsNow(world, log, level, state);
  const at = errands.find(({ step, objects }) => near !== undefined && !isDoneByHaving(step) && objects.includes(near));
  if (at) return { step: at.step, object: near };
  const anywhere = errands.find(({ objects }) => objects.length === 0);
  return anywhere && { step: anywhere.step, object: undefined };
}
