/**
 * The state of the quests that a player has taken: a pure reducer over the steps of the world's quests. Plain data, so it
 * can be saved with a game as JSON.
 */
import {
  type CharacterId,
  type Fact,
  FUNCTIONAL_RELATIONS,
  type PlaceId,
  type Quest,
  type QuestId,
  type QuestStep,
  type World,
} from '@hinterland/core';
import type { Mark } from './view/marks.ts';

/** A quest under way. */
export interface ActiveQuest {
  readonly quest: QuestId;
  /** Index of the step that is to be done next. */
  readonly step: number;
  /** What is true so far. */
  readonly facts: readonly Fact[];
}

export interface QuestLog {
  readonly active: readonly ActiveQuest[];
  readonly done: readonly QuestId[];
}

/** What the player did. */
export type Deed =
  | { readonly kind: 'take'; readonly quest: QuestId }
  | { readonly kind: 'arrive'; readonly place: PlaceId }
  | { readonly kind: 'talk'; readonly character: CharacterId; readonly place: PlaceId }
  /** Gathering, reading, fighting: whatever is done with one's hands at a place. */
  | { readonly kind: 'act'; readonly place: PlaceId };

/** What a step asks of the player. */
export type Task =
  | { readonly kind: 'arrive' | 'act'; readonly place: PlaceId }
  | { readonly kind: 'talk'; readonly place: PlaceId; readonly character: CharacterId };

/** A log without quests. */
export function emptyQuestLog(): QuestLog {
  return { active: [], done: [] };
}

/** What has to be done for a step of a quest. */
export function taskOf(quest: Quest, step: QuestStep): Task {
  const { action, place } = step;
  if (action === 'goto' || action === 'explore') return { kind: 'arrive', place };
  const character = characterIn(step.subject) ?? characterIn(step.object);
  if (action === 'listen' || action === 'report' || action === 'exchange')
    return { kind: 'talk', place, character: character ?? quest.giver };
  if (action === 'give' && character !== undefined) return { kind: 'talk', place, character };
  return { kind: 'act', place };
}

function characterIn(term: string | undefined): CharacterId | undefined {
  const found = term === undefined ? null : /^character:(\d+)$/.exec(term);
  return found ? (Number(found[1]) as CharacterId) : undefined;
}

/** The log after a deed; the same object where the deed changes nothing. */
export function advanceQuests(world: World, log: QuestLog, deed: Deed): QuestLog {
  if (deed.kind === 'take') return takeQuest(world, log, deed.quest);
  let changed = false;
  const active: ActiveQuest[] = [];
  const done = [...log.done];
  for (const entry of log.active) {
    const next = advanceOne(world.quests[entry.quest], entry, deed);
    changed ||= next !== entry;
    if (next.step >= world.quests[entry.quest].steps.length) done.push(entry.quest);
    else active.push(next);
  }
  return changed ? { active, done } : log;
}

function takeQuest(world: World, log: QuestLog, id: QuestId): QuestLog {
  const quest = world.quests[id];
  if (!quest || log.done.includes(id) || log.active.some((entry) => entry.quest === id)) return log;
  const begun: QuestLog = { ...log, active: [...log.active, { quest: id, step: 0, facts: quest.start }] };
  // Who hears of a quest stands before its giver: a first step of listening is done with that.
  const { home } = world.characters[quest.giver];
  return advanceQuests(world, begun, { kind: 'talk', character: quest.giver, place: home });
}

/** Does as many steps as one deed fulfils: arriving may be all that several of them ask. */
function advanceOne(quest: Quest, entry: ActiveQuest, deed: Deed): ActiveQuest {
  let now = entry;
  for (let step = quest.steps[now.step]; step && fulfils(quest, step, now.facts, deed); step = quest.steps[now.step]) {
    now = { ...now, step: now.step + 1, facts: step.gives.reduce(stated, now.facts) };
    if (deed.kind !== 'arrive') break;
  }
  return now;
}

function fulfils(quest: Quest, step: QuestStep, facts: readonly Fact[], deed: Deed): boolean {
  const task = taskOf(quest, step);
  if (deed.kind === 'take' || deed.kind !== task.kind || deed.place !== task.place) return false;
  if (deed.kind === 'talk' && task.kind === 'talk' && deed.character !== task.character) return false;
  // Being at the place is what the deed itself says.
  return step.needs.every((need) => isHere(need, deed.place) || facts.some((fact) => same(fact, need)));
}

function isHere([relation, subject, object]: Fact, place: PlaceId): boolean {
  return relation === 'at' && subject === 'player' && object === `place:${place}`;
}

/** Facts with one more; of a relation that holds one object at a time the old one ends. */
function stated(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const kept = facts.filter(
    (old) => !same(old, fact) && !(FUNCTIONAL_RELATIONS.includes(fact[0]) && old[0] === fact[0] && old[1] === fact[1]),
  );
  return [...kept, fact];
}

function same(a: Fact, b: Fact): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

/** The quests that someone has to offer and the player has not taken yet. */
export function offersOf(world: World, log: QuestLog, character: CharacterId): readonly Quest[] {
  return world.quests.filter(
    (quest) => quest.giver === character && !log.done.includes(quest.id) && !log.active.some((entry) => entry.quest === quest.id),
  );
}

/** The signs that a log calls for: over people with something to offer, and wherever the next steps lead. */
export function questMarks(world: World, log: QuestLog): readonly Mark[] {
  const out: Mark[] = [];
  for (const entry of log.active) {
    const quest = world.quests[entry.quest];
    const task = taskOf(quest, quest.steps[entry.step]);
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
  readonly finished: boolean;
  readonly steps: readonly { readonly text: string; readonly done: boolean; readonly next: boolean }[];
}

/** The journal: quests under way first, then those that are done. */
export function journalOf(world: World, log: QuestLog): readonly JournalEntry[] {
  const entry = (id: QuestId, step: number, finished: boolean): JournalEntry => {
    const quest = world.quests[id];
    return { quest, finished, steps: quest.steps.map(({ text }, i) => ({ text, done: i < step, next: i === step })) };
  };
  return [...log.active.map(({ quest, step }) => entry(quest, step, false)), ...log.done.map((id) => entry(id, Infinity, true))];
}
