import { type Fact, FUNCTIONAL_RELATIONS, type Quest, type QuestId, type QuestStep, type Term, type World } from '../../world.ts';
import { PLAYER, placeTerm } from '../facts.ts';
import { isCharacter, isDoneBy, type QuestEvent } from './events.ts';

/** `hidden` until the quests before it are done; `superseded` where another quest made it pointless. */
export type QuestState = 'hidden' | 'offered' | 'active' | 'completed' | 'failed' | 'abandoned' | 'superseded';

/** Where one quest stands. */
export interface QuestEntry {
  readonly state: QuestState;
  /** What is true in it so far. What is done before the quest is taken counts. */
  readonly facts: readonly Fact[];
  /** Steps that were done, in order: "2" of the quest itself, "0.1" the second of the first branch. */
  readonly done: readonly string[];
  /** The branch that the player settled on, or null. */
  readonly branch: number | null;
  /** Index of the ending, once it has ended. */
  readonly ending: number | null;
  /** Hour at which it was taken. */
  readonly since: number | null;
}

/** The state of all quests of a world. Plain data: it can be saved as JSON. */
export interface QuestLog {
  readonly entries: readonly QuestEntry[];
  readonly place: Term | null;
  /** Hours since the game began. */
  readonly hours: number;
  /** All that has happened, so that it can be taken back; null where nobody asked for that. */
  readonly history: readonly QuestEvent[] | null;
}

/** The log before anything has happened. With `remember`, events are kept, and `undoQuestEvent` takes the last one back. */
export function createQuestLog(world: Pick<World, 'quests'>, options: { readonly remember?: boolean } = {}): QuestLog {
  return {
    entries: world.quests.map((quest) => ({
      state: quest.after.length === 0 ? 'offered' : 'hidden',
      facts: quest.start,
      done: [],
      branch: null,
      ending: null,
      since: null,
    })),
    place: null,
    hours: 0,
    history: options.remember ? [] : null,
  };
}

/** The log after an event. */
export function advanceQuestLog(world: Pick<World, 'quests'>, log: QuestLog, event: QuestEvent): QuestLog {
  let { place, hours } = log;
  if (event.kind === 'arrived') place = placeTerm(event.place);
  if (event.kind === 'waited') hours += event.hours;
  let entries = log.entries.map((entry, id) => (isOpen(entry) ? afterEvent(world.quests[id], entry, event, hours) : entry));
  entries = entries.map((entry, id) => (entry === log.entries[id] || !isOpen(entry) ? entry : ended(world.quests[id], entry)));
  entries = settle(world, log.entries, entries);
  return { entries, place, hours, history: log.history ? [...log.history, event] : null };
}

/** The log without its last event; the same log where nothing is remembered. */
export function undoQuestEvent(world: Pick<World, 'quests'>, log: QuestLog): QuestLog {
  if (!log.history || log.history.length === 0) return log;
  let out = createQuestLog(world, { remember: true });
  for (const event of log.history.slice(0, -1)) out = advanceQuestLog(world, out, event);
  return out;
}

export function isOpen({ state }: QuestEntry): boolean {
  return state === 'hidden' || state === 'offered' || state === 'active';
}

export function isSo(facts: readonly Fact[], [relation, subject, object]: Fact): boolean {
  return facts.some((fact) => fact[0] === relation && fact[1] === subject && fact[2] === object);
}

/** Facts with one more; of a relation that holds one object at a time the old one ends. */
export function stated(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  if (isSo(facts, fact)) return facts;
  const single = FUNCTIONAL_RELATIONS.includes(fact[0]);
  return [...(single ? facts.filter((old) => old[0] !== fact[0] || old[1] !== fact[1]) : facts), fact];
}

/** The part that somebody plays: their own, or that of someone dead for whom they step in. */
function partOf(quest: Quest, facts: readonly Fact[]): (term: Term) => Term {
  return (term) => {
    for (const role of quest.roles) if (role.standIn === term && isSo(facts, ['state', role.term, 'dead'])) return role.term;
    return term;
  };
}

/** One quest after an event, before it is asked whether that was its end. */
export function afterEvent(quest: Quest, entry: QuestEntry, event: QuestEvent, hours: number): QuestEntry {
  switch (event.kind) {
    case 'accepted':
      return event.quest === quest.id && entry.state === 'offered' ? { ...entry, state: 'active', since: hours } : entry;
    case 'abandoned':
      return event.quest === quest.id && entry.state === 'active' ? { ...entry, state: 'abandoned' } : entry;
    case 'chose':
      return event.quest === quest.id && (event.branch === null || event.branch in quest.branches)
        ? { ...entry, branch: event.branch }
        : entry;
    case 'lost':
      return { ...entry, facts: carries(quest, event.item) ? stated(entry.facts, ['heldBy', event.item, 'nowhere']) : entry.facts };
    case 'arrived':
      return arrive(quest, entry, placeTerm(event.place));
    case 'waited': {
      const late = quest.clock !== null && entry.since !== null && hours - entry.since > quest.clock;
      const next = act(quest, entry, event);
      return late ? { ...next, facts: stated(next.facts, ['state', 'the quest', 'late']) } : next;
    }
    case 'defeated':
      return defeat(quest, entry, event.who, event.killed ?? false, event);
    default:
      return act(quest, entry, event);
  }
}

function carries(quest: Quest, item: Term): boolean {
  return quest.roles.some(({ term }) => term === item) || quest.start.some((fact) => fact[0] === 'heldBy' && fact[1] === item);
}

/** The steps of a quest and its branches, with their names in `done`. */
function stepsOf(quest: Quest): { readonly name: string; readonly step: QuestStep; readonly branch: number | null }[] {
  return [
    ...quest.steps.map((step, k) => ({ name: String(k), step, branch: null })),
    ...quest.branches.flatMap(({ steps }, b) => steps.map((step, k) => ({ name: `${b}.${k}`, step, branch: b }))),
  ];
}

/** Coming to a place does not need a step; a step that leads there may bring followers, or find the way shut. */
function arrive(quest: Quest, entry: QuestEntry, place: Term): QuestEntry {
  let { facts, done } = entry;
  const ways = stepsOf(quest).filter(({ step }) => step.action === 'goto' && placeTerm(step.place) === place);
  const shut = quest.gates.some(({ at }) => !isSo(facts, ['state', at, 'open']) && liesBehind(quest, at, place));
  if (shut) return entry;
  facts = stated(facts, ['at', PLAYER, place]);
  for (const [relation, who, whom] of entry.facts) if (relation === 'follows' && whom === PLAYER) facts = stated(facts, ['at', who, place]);
  for (const { name, step } of ways)
    if (!done.includes(name) && step.needs.every((need) => isSo(entry.facts, need)) && isNext(quest, done, name)) {
      done = [...done, name];
      break;
    }
  return { ...entry, facts, done };
}

/**
 * Whether the quest comes to a place only beyond a gate on a road. Each walk that asks for the gate changes the side. What
 * leads down only may lead back from beyond: on which side one is after that, the walks do not tell.
 */
function liesBehind(quest: Quest, gate: Term, place: Term): boolean {
  let beyond = false;
  let lost = false;
  let seen = false;
  for (const [k, step] of quest.steps.entries()) {
    if (step.action === 'goto' && gate.startsWith('road:') && step.needs.some((need) => need[0] === 'state' && need[1] === gate))
      beyond = !beyond;
    if (beyond && quest.proof.descents[k].length > 0) lost = true;
    if (placeTerm(step.place) !== place) continue;
    if (!beyond || lost) return false;
    seen = true;
  }
  return seen && !isSo(quest.start, ['at', PLAYER, place]);
}

/** Of several walks to one place, the one counts that comes after what was done. */
function isNext(quest: Quest, done: readonly string[], name: string): boolean {
  if (name.includes('.')) return true;
  const before = Number(name) - 1;
  return (
    before < 0 ||
    done.includes(String(before)) ||
    quest.branches.some((branch, b) => branch.to === before + 1 && done.some((one) => one.startsWith(`${b}.`)))
  );
}

/** Does every step that the event is the doing of and that can be done now; talk goes on as long as there is more to say. */
function act(quest: Quest, entry: QuestEntry, event: QuestEvent): QuestEntry {
  const known = partOf(quest, entry.facts);
  let { facts, done } = entry;
  for (let again = true; again;) {
    again = false;
    for (const { name, step, branch } of stepsOf(quest)) {
      if (step.action === 'goto' || !isDoneBy(step, event, known)) continue;
      // Talk follows the way that was chosen; a deed is a choice by itself.
      if (event.kind === 'talked' && branch !== null && branch !== entry.branch) continue;
      if (event.kind === 'talked' && branch === null && isReplaced(quest, entry.branch, Number(name))) continue;
      if (!step.needs.every((need) => isSo(facts, need)) || step.gives.every((give) => isSo(facts, give))) continue;
      for (const give of step.gives) facts = stated(facts, give);
      done = [...done, name];
      again = event.kind === 'talked' && !quest.endings.some(({ when }) => when.every((fact) => isSo(facts, fact)));
      break;
    }
  }
  return done === entry.done ? entry : { ...entry, facts, done };
}

function isReplaced(quest: Quest, branch: number | null, step: number): boolean {
  const chosen = branch === null ? undefined : quest.branches[branch];
  return chosen !== undefined && step >= chosen.from && step < chosen.to;
}

/** A fight may be what a quest asks for, even unprepared; or it may be the end of someone it needs. */
function defeat(quest: Quest, entry: QuestEntry, who: Term, killed: boolean, event: QuestEvent): QuestEntry {
  const asked = act(quest, entry, event);
  if (asked !== entry) return asked;
  const there = entry.facts.some((fact) => fact[0] === 'at' && fact[1] === who);
  const involved = there || quest.roles.some(({ term, standIn }) => term === who || standIn === who);
  if (!involved) return entry;
  if (isCharacter(who)) return killed ? { ...entry, facts: stated(entry.facts, ['state', who, 'dead']) } : entry;
  const blow = stepsOf(quest).find(({ step }) => step.subject === who && (step.action === 'kill' || step.action === 'damage'));
  let { facts } = entry;
  if (!isSo(facts, ['state', who, 'alive'])) return entry;
  for (const give of blow ? blow.step.gives : killed ? [['state', who, 'dead'] as const] : []) facts = stated(facts, give);
  return { ...entry, facts };
}

function ended(quest: Quest, entry: QuestEntry): QuestEntry {
  const ending = quest.endings.findIndex(({ when }) => when.every((fact) => isSo(entry.facts, fact)));
  if (ending < 0) return entry;
  return { ...entry, ending, state: quest.endings[ending].outcome === 'failed' ? 'failed' : 'completed' };
}

/** What the end of one quest means for the others: some are offered now, some have become pointless. */
function settle({ quests }: Pick<World, 'quests'>, before: readonly QuestEntry[], entries: QuestEntry[]): QuestEntry[] {
  const over = entries.flatMap((entry, id) => (entry.state === 'completed' && before[id].state !== 'completed' ? [id] : []));
  if (over.length === 0 && entries.every((entry, id) => entry.state === before[id].state)) return entries;
  return entries.map((entry, id) => {
    if (entry.state === 'hidden') {
      if (quests[id].after.some((one) => entries[one].state === 'failed' || entries[one].state === 'superseded'))
        return { ...entry, state: 'superseded' };
      if (quests[id].after.every((one) => entries[one].state === 'completed')) return { ...entry, state: 'offered' };
      return entry;
    }
    if (!isOpen(entry)) return entry;
    const spoilt = over.some((one) => contradicts(quests[one].endings[entries[one].ending ?? 0].gives, entry.facts, quests[id]));
    return spoilt ? { ...entry, state: 'superseded' } : entry;
  });
}

/** True where the world is no longer as a quest needs it to be. */
function contradicts(gives: readonly Fact[], facts: readonly Fact[], quest: Quest): boolean {
  return gives.some(
    ([relation, subject, object]) =>
      FUNCTIONAL_RELATIONS.includes(relation) &&
      quest.start.some((fact) => fact[0] === relation && fact[1] === subject && fact[2] !== object) &&
      facts.some((fact) => fact[0] === relation && fact[1] === subject && fact[2] !== object),
  );
}

/** The quests that somebody has to offer now, themselves or in the place of someone dead. */
export function questsOfferedBy({ quests }: Pick<World, 'quests'>, log: QuestLog, who: Term): readonly QuestId[] {
  return quests
    .filter((quest, id) => {
      const entry = log.entries[id];
      return (
        entry.state === 'offered' &&
        partOf(quest, entry.facts)(who) === `character:${quest.giver}` &&
        (who === `character:${quest.giver}` ? !isSo(entry.facts, ['state', who, 'dead']) : true)
      );
    })
    .map(({ id }) => id);
}
