import { chance, int, pick, type Rng } from '../base/rng.ts';
import { eventOfStep, type QuestEvent } from '../quests/log/events.ts';
import { advanceQuestLog, createQuestLog, type QuestLog, type QuestState, undoQuestEvent } from '../quests/log/log.ts';
import { nextSteps } from '../quests/log/next.ts';
import type { QuestId, World } from '../world.ts';

/** Turns that a player who goes straight for it takes at most. */
const TURNS = 120;
/** Deeds of a wayward player before that player settles down. */
const PRANKS = 30;

/** States that say how a quest has ended, or that nobody can begin it any more. */
const OVER: readonly QuestState[] = ['completed', 'failed', 'superseded', 'abandoned'];

/** One quest that did not end as it should have, or a log that did not behave. */
export interface Mishap {
  readonly quest: QuestId;
  readonly branch: number | null;
  readonly what: string;
}

/** What came of playing the quests of a world. */
export interface Plays {
  readonly quests: number;
  readonly branches: number;
  /** Deeds of wayward players, and how often their quests ended in which way. */
  readonly pranks: number;
  readonly ends: Readonly<Partial<Record<QuestState, number>>>;
  readonly mishaps: readonly Mishap[];
}

/** Plays one quest by what the log says is next, what comes before it first: the log at the end. */
export function playQuest(world: World, log: QuestLog, id: QuestId, branch: number | null): QuestLog {
  let now = log;
  for (const before of world.quests[id].after)
    if (now.entries[before].state === 'hidden' || now.entries[before].state === 'offered') now = playQuest(world, now, before, null);
  now = advanceQuestLog(world, now, { kind: 'accepted', quest: id });
  now = advanceQuestLog(world, now, { kind: 'arrived', place: world.characters[world.quests[id].giver].home });
  if (branch !== null) now = advanceQuestLog(world, now, { kind: 'chose', quest: id, branch });
  return finish(world, now, id);
}

function finish(world: World, log: QuestLog, id: QuestId): QuestLog {
  let now = log;
  for (let turn = 0; turn < TURNS && now.entries[id].state === 'active'; turn++) {
    const [next] = nextSteps(world, now, id);
    if (next === undefined) break;
    const then = advanceQuestLog(world, now, eventOfStep(next.step));
    if (then.entries[id] === now.entries[id]) break;
    now = then;
  }
  return now;
}

/** Plays every quest of a world and every branch of it to its end, each in a game of its own; then wayward players play. */
export function playAll(world: World, games: number, rng: Rng): Plays {
  const mishaps: Mishap[] = [];
  let branches = 0;
  for (const quest of world.quests) {
    const ways = [null, ...quest.branches.keys()];
    branches += ways.length - 1;
    for (const branch of ways) {
      const { state, ending } = playQuest(world, createQuestLog(world), quest.id, branch).entries[quest.id];
      const wanted = branch === null ? 0 : quest.branches[branch].ending;
      if (state !== 'completed' || ending !== wanted)
        mishaps.push({ quest: quest.id, branch, what: `it is ${state} with ending ${ending} instead of ${wanted}` });
    }
  }
  playTogether(world, rng.fork('together'), mishaps);
  const ends: Partial<Record<QuestState, number>> = {};
  let pranks = 0;
  for (let game = 0; game < games && world.quests.length > 0; game++) pranks += playWaywardly(world, rng.fork(game), ends, mishaps);
  return { quests: world.quests.length, branches, pranks, ends, mishaps };
}

/** One game in which all quests are under way at once, a step of this and a step of that: none may spoil another. */
function playTogether(world: World, rng: Rng, mishaps: Mishap[]): void {
  let log = createQuestLog(world);
  const stuck = new Set<QuestId>();
  for (let left = TURNS * world.quests.length; left > 0; left--) {
    const open = world.quests.filter(
      ({ id }) => !stuck.has(id) && (log.entries[id].state === 'offered' || log.entries[id].state === 'active'),
    );
    if (open.length === 0) break;
    const { id } = pick(rng, open);
    if (log.entries[id].state === 'offered') log = advanceQuestLog(world, log, { kind: 'accepted', quest: id });
    // A few steps in a row, or nobody would ever arrive anywhere.
    for (let steps = int(rng, 1, 6); steps > 0 && log.entries[id].state === 'active'; steps--) {
      const [next] = nextSteps(world, log, id);
      if (next === undefined) stuck.add(id);
      else log = advanceQuestLog(world, log, eventOfStep(next.step));
    }
  }
  for (const { id } of world.quests) {
    const { state, ending } = log.entries[id];
    if (state !== 'completed' || ending !== 0)
      mishaps.push({ quest: id, branch: null, what: `it is ${state} with ending ${ending} where all quests are played at once` });
  }
}

/**
 * One game of a player who does things out of order: comes to places early, takes and loses things, slays people, begins
 * and drops quests, and then goes on with what is under way. Every quest begun must come to a declared end; the log must
 * survive being saved, and each deed can be taken back.
 */
function playWaywardly(world: World, rng: Rng, ends: Partial<Record<QuestState, number>>, mishaps: Mishap[]): number {
  let log = createQuestLog(world, { remember: true });
  // A few quests at a time, so that what is done for one meets the others.
  const some = Array.from({ length: Math.min(4, world.quests.length) }, () => pick(rng, world.quests).id);
  const bold = rng.next() * 0.5;
  for (let k = 0; k < PRANKS; k++) {
    const event = prank(world, log, pick(rng, some), bold, rng);
    const then = advanceQuestLog(world, log, event);
    const saved = JSON.stringify(then);
    if (JSON.stringify(JSON.parse(saved)) !== saved) mishaps.push({ quest: some[0], branch: null, what: 'the log cannot be saved' });
    if (k % 7 === 0 && JSON.stringify(undoQuestEvent(world, then)) !== JSON.stringify(log))
      mishaps.push({ quest: some[0], branch: null, what: `${event.kind} cannot be taken back` });
    log = JSON.parse(saved) as QuestLog;
  }
  for (const { id } of world.quests) {
    if (log.entries[id].state === 'active') log = finish(world, log, id);
    const { state } = log.entries[id];
    if (state === 'offered' || state === 'hidden') continue;
    ends[state] = (ends[state] ?? 0) + 1;
    if (!OVER.includes(state))
      mishaps.push({
        quest: id,
        branch: log.entries[id].branch,
        what: `it is stuck where ${log.entries[id].facts
          .filter((fact) => !world.quests[id].start.includes(fact))
          .map((fact) => fact.join(' '))
          .join('; ')}; done ${log.entries[id].done.join(' ')}`,
      });
  }
  return PRANKS;
}

function prank(world: World, log: QuestLog, id: QuestId, bold: number, rng: Rng): QuestEvent {
  const quest = world.quests[id];
  const { state } = log.entries[id];
  if (state === 'offered' && chance(rng, 0.5)) return { kind: 'accepted', quest: id };
  const [next] = nextSteps(world, log, id);
  if (next !== undefined && chance(rng, 0.4)) return eventOfStep(next.step);
  const steps = [...quest.steps, ...quest.branches.flatMap((branch) => branch.steps)];
  if (!chance(rng, bold)) return eventOfStep(pick(rng, steps));
  const { place } = pick(rng, steps);
  const role = quest.roles.length > 0 ? pick(rng, quest.roles).term : `character:${quest.giver}`;
  const foes = quest.start.filter(([relation, , object]) => relation === 'state' && object === 'alive').map(([, subject]) => subject);
  switch (int(rng, 0, 9)) {
    case 0:
      return { kind: 'arrived', place };
    case 1:
      return { kind: 'talked', to: role };
    case 2:
      return { kind: 'took', item: role };
    case 3:
      return { kind: 'gave', item: role, to: `character:${quest.giver}` };
    case 4:
      return role.startsWith('item:') ? { kind: 'lost', item: role } : { kind: 'waited', hours: int(rng, 1, 90) };
    case 5:
      return { kind: 'defeated', who: foes.length > 0 ? pick(rng, foes) : role, killed: chance(rng, 0.5) };
    case 6:
      return { kind: 'defeated', who: role, killed: true };
    case 7:
      return { kind: 'abandoned', quest: id };
    case 8:
      return {
        kind: 'chose',
        quest: id,
        branch: quest.branches.length > 0 && chance(rng, 0.7) ? int(rng, 0, quest.branches.length - 1) : null,
      };
    default:
      return { kind: 'used', item: role };
  }
}
