/**
 * The quests of a world as a game plays them: core's log, moved on by what a player does with hands and feet. All of it is
 * plain data and pure functions, so a log can be saved with a game as JSON.
 */
import {
  advanceQuestLog,
  type CharacterId,
  createQuestLog,
  eventOfStep,
  nextSteps,
  type PlaceId,
  type Quest,
  type QuestEvent,
  type QuestId,
  type QuestLog,
  type QuestState,
  questsOfferedBy,
  type QuestStep,
  type World,
} from '@hinterland/core';
import { eventsOfHaving, type QuestLevel } from './quest-level.ts';
import { taskOf } from './quest-task.ts';
import type { Mark } from './view/marks.ts';

/** What the player did. */
export type Deed =
  | { readonly kind: 'take' | 'giveUp'; readonly quest: QuestId }
  /** Settles on one of a quest's branches; null goes back to the way it was told. */
  | { readonly kind: 'choose'; readonly quest: QuestId; readonly branch: number | null }
  | { readonly kind: 'arrive'; readonly place: PlaceId }
  | { readonly kind: 'talk'; readonly character: CharacterId; readonly place: PlaceId }
  /** Gathering, reading, mending, fighting: whatever is done with one's hands at a place. */
  | { readonly kind: 'act'; readonly place: PlaceId }
  /** Takes, opens, frees or defeats something in the level of a place: `object` is its index there. */
  | { readonly kind: 'have'; readonly level: QuestLevel; readonly object: number }
  | { readonly kind: 'wait'; readonly hours: number };

/**
 * A log of a world in which nothing has happened. With `remember` it keeps all that happens, so that a tool can take it
 * back with core's `undoQuestEvent`.
 */
export function newQuestLog(world: World, options: { readonly remember?: boolean } = {}): QuestLog {
  return createQuestLog(world, options);
}

/** The log after a deed; the same object where no quest is the wiser. */
export function advanceQuests(world: World, log: QuestLog, deed: Deed): QuestLog {
  let now = log;
  const tell = (event: QuestEvent): void => {
    now = advanceQuestLog(world, now, event);
  };
  const be = (place: PlaceId): void => {
    if (now.place !== `place:${place}`) tell({ kind: 'arrived', place });
  };
  switch (deed.kind) {
    case 'take': {
      if (log.entries[deed.quest]?.state !== 'offered') return log;
      const { giver } = world.quests[deed.quest];
      be(world.characters[giver].home);
      tell({ kind: 'accepted', quest: deed.quest });
      // Who takes a quest stands before its giver: what begins with talk has begun.
      tell({ kind: 'talked', to: `character:${giver}` });
      break;
    }
    case 'giveUp':
      tell({ kind: 'abandoned', quest: deed.quest });
      break;
    case 'choose':
      tell({ kind: 'chose', quest: deed.quest, branch: deed.branch });
      break;
    case 'arrive':
      tell({ kind: 'arrived', place: deed.place });
      break;
    case 'talk':
      be(deed.place);
      tell({ kind: 'talked', to: `character:${deed.character}` });
      break;
    case 'act': {
      be(deed.place);
      const step = handworkAt(world, now, deed.place)?.step;
      if (step) tell(eventOfStep(step));
      break;
    }
    case 'have':
      if (deed.level.place === null) break;
      be(deed.level.place);
      for (const event of eventsOfHaving(world, deed.level, deed.object)) tell(event);
      break;
    default:
      tell({ kind: 'waited', hours: deed.hours });
  }
  const changed = now.place !== log.place || now.hours !== log.hours || now.entries.some((entry, id) => entry !== log.entries[id]);
  return changed ? now : log;
}

/** What the quests under way ask of the player's hands at a place, the first of it. */
export function handworkAt(world: World, log: QuestLog, place: PlaceId): { readonly quest: Quest; readonly step: QuestStep } | undefined {
  for (const quest of activeQuests(world, log)) {
    const [next] = nextSteps(world, log, quest.id);
    if (next && next.step.place === place && taskOf(quest, next.step).kind === 'act') return { quest, step: next.step };
  }
  return undefined;
}

/** The quests under way. */
export function activeQuests(world: World, log: QuestLog): readonly Quest[] {
  return world.quests.filter(({ id }) => log.entries[id].state === 'active');
}

/** The quests that someone has to offer now. */
export function offersOf(world: World, log: QuestLog, character: CharacterId): readonly Quest[] {
  return questsOfferedBy(world, log, `character:${character}`).map((id) => world.quests[id]);
}

/**
 * The signs that a log calls for: over people with something to offer, and wherever the next steps lead. With `tracked`,
 * only that quest of those under way shows where it leads.
 */
export function questMarks(world: World, log: QuestLog, tracked: QuestId | null = null): readonly Mark[] {
  const out: Mark[] = [];
  for (const quest of activeQuests(world, log)) {
    if (tracked !== null && quest.id !== tracked && log.entries[tracked]?.state === 'active') continue;
    const [next] = nextSteps(world, log, quest.id);
    if (!next) continue;
    const task = taskOf(quest, next.step);
    if (task.kind === 'talk') out.push({ kind: 'report', character: task.character }, { kind: 'goal', place: task.place });
    else out.push({ kind: task.kind === 'act' ? 'item' : 'goal', place: task.place });
  }
  const busy = new Set(out.map((mark) => mark.character));
  for (const giver of new Set(world.quests.map((quest) => quest.giver)))
    if (!busy.has(giver) && offersOf(world, log, giver).length > 0) out.push({ kind: 'offer', character: giver });
  return out;
}

/** One quest as a journal shows it. */
export interface JournalEntry {
  readonly quest: Quest;
  readonly state: QuestState;
  /** How it ended, in words; empty while it is under way. */
  readonly ending: string;
  /** What was done, as a journal tells it; then what is left, as orders, the next one first. */
  readonly steps: readonly { readonly text: string; readonly done: boolean; readonly next: boolean }[];
  /** Other ways to go about it that are still open, by index into the quest's branches. */
  readonly ways: readonly { readonly branch: number; readonly text: string }[];
  /** More than the next order says. */
  readonly hint: string;
}

/** The journal: quests under way first, then those that have ended. */
export function journalOf(world: World, log: QuestLog): readonly JournalEntry[] {
  const entry = (quest: Quest): JournalEntry => {
    const { state, done, branch, ending } = log.entries[quest.id];
    const active = state === 'active';
    const left = active ? nextSteps(world, log, quest.id) : [];
    const stepNamed = (name: string): QuestStep | undefined => {
      const [a, b] = name.split('.').map(Number);
      return b === undefined ? quest.steps[a] : quest.branches[a]?.steps[b];
    };
    const told = done.map(stepNamed).filter((step) => step !== undefined);
    const at = left[0] ? quest.steps.indexOf(left[0].step) : -1;
    return {
      quest,
      state,
      ending: ending === null ? (active ? '' : (ENDED[state] ?? '')) : quest.endings[ending].text,
      steps: [
        ...told.map((step) => ({ text: step.journal || step.text, done: true, next: false })),
        ...left.map(({ step }, i) => ({ text: step.text, done: false, next: i === 0 })),
      ],
      ways:
        active && branch === null && at >= 0
          ? quest.branches.flatMap((one, b) => (one.from >= at ? [{ branch: b, text: one.text }] : []))
          : [],
      hint: left[0]?.step.hint ?? '',
    };
  };
  const shown = world.quests.filter(({ id }) => !['hidden', 'offered'].includes(log.entries[id].state) && log.entries[id].since !== null);
  const isActive = (quest: Quest): boolean => log.entries[quest.id].state === 'active';
  return [...shown.filter(isActive), ...shown.filter((quest) => !isActive(quest))].map(entry);
}

const ENDED: Readonly<Partial<Record<QuestState, string>>> = {
  abandoned: 'Given up.',
  superseded: 'Things have taken another turn.',
  failed: 'It can no longer be done.',
  completed: 'Done.',
};
