import type { Fact, PlaceId, Quest, QuestId, QuestStep, Term, World } from '../../world.ts';
import { placeTerm } from '../facts.ts';
import { eventOfStep } from './events.ts';
import { afterEvent, isOpen, isSo, type QuestEntry, type QuestLog, stated } from './log.ts';

/** A step that is left to do, and its name in `done`. */
export interface NextStep {
  readonly name: string;
  readonly step: QuestStep;
}

/** States of a quest that has gone astray that are looked at for a way back to its end, at most. */
const MOST = 4000;

/**
 * The steps that are left, in the way that was chosen, the next one first. Where things were done out of order and the
 * plan no longer holds, the shortest way to the ending that was wanted, or to another that is no failure; it may go back
 * to the giver on its own account, and then that step is called "home".
 */
export function nextSteps({ quests }: Pick<World, 'quests'>, log: QuestLog, id: QuestId): readonly NextStep[] {
  const quest = quests[id];
  const entry = log.entries[id];
  if (!isOpen(entry)) return [];
  const chosen = entry.branch === null ? null : quest.branches[entry.branch];
  const track = chosen
    ? [
        ...quest.steps.slice(0, chosen.from).map((step, k) => ({ name: String(k), step })),
        ...chosen.steps.map((step, k) => ({ name: `${entry.branch ?? 0}.${k}`, step })),
        ...quest.steps.slice(chosen.to).map((step, k) => ({ name: String(chosen.to + k), step })),
      ]
    : quest.steps.map((step, k) => ({ name: String(k), step }));
  const goal = chosen ? quest.endings[chosen.ending].when : quest.goal;
  for (let from = track.length - 1; from >= 0; from--) {
    const left = rest(entry.facts, track.slice(from), goal);
    if (left) return left;
  }
  return wayBack(quest, entry, log.hours, goal);
}

/** Those of the steps that are left to do, in order; null where they do not lead to the goal from here. */
function rest<S extends { readonly step: QuestStep }>(from: readonly Fact[], steps: readonly S[], goal: readonly Fact[]): S[] | null {
  let facts = from;
  const left: S[] = [];
  for (const one of steps) {
    const { needs, gives } = one.step;
    // What was done early need not be done again.
    if (gives.every((give) => isSo(facts, give))) continue;
    if (!needs.every((need) => isSo(facts, need))) return null;
    for (const give of gives) facts = stated(facts, give);
    left.push(one);
  }
  return left.length > 0 && goal.every((fact) => isSo(facts, fact)) ? left : null;
}

/** Breadth first through what the log itself would make of each step. */
function wayBack(quest: Quest, entry: QuestEntry, hours: number, goal: readonly Fact[]): readonly NextStep[] {
  const moves: NextStep[] = [
    ...quest.steps.map((step, k) => ({ name: String(k), step })),
    ...quest.branches.flatMap(({ steps }, b) => steps.map((step, k) => ({ name: `${b}.${k}`, step }))),
  ];
  const home = quest.start.find(([relation, who]) => relation === 'at' && who === 'player')?.[2];
  if (home !== undefined) moves.push({ name: 'home', step: walkHome(home) });
  const ways = moves.map((move) => ({ move, event: eventOfStep(move.step) }));
  const others = quest.endings.filter(({ outcome }) => outcome !== 'failed').map(({ when }) => when);

  const states = [entry];
  const by: { readonly before: number; readonly move: NextStep }[] = [];
  const seen = new Set([keyOf(entry.facts)]);
  let second = -1;
  const wayTo = (end: number): NextStep[] => {
    const way: NextStep[] = [];
    for (let at = end; at > 0; at = by[at - 1].before) way.push(by[at - 1].move);
    return way.reverse();
  };
  for (let at = 0; at < states.length && states.length < MOST; at++) {
    if (at > 0 && quest.endings.some(({ when }) => when.every((fact) => isSo(states[at].facts, fact)))) continue;
    for (const { move, event } of ways) {
      const next = afterEvent(quest, states[at], event, hours);
      if (next === states[at]) continue;
      const key = keyOf(next.facts);
      if (seen.has(key)) continue;
      seen.add(key);
      states.push(next);
      by.push({ before: at, move });
      if (goal.every((fact) => isSo(next.facts, fact))) return wayTo(states.length - 1);
      if (second < 0 && others.some((when) => when.every((fact) => isSo(next.facts, fact)))) second = states.length - 1;
    }
  }
  return second < 0 ? [] : wayTo(second);
}

function keyOf(facts: readonly Fact[]): string {
  return facts
    .map((fact) => fact.join('|'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join('\n');
}

/** Nobody need be told to stay where a quest begins; who has left must come back. */
function walkHome(home: Term): QuestStep {
  const place = Number(home.slice('place:'.length)) as PlaceId;
  return {
    action: 'goto',
    subject: placeTerm(place),
    place,
    needs: [],
    gives: [['at', 'player', home]],
    text: 'Go back to where you were asked.',
    journal: 'I went back to where I was asked.',
    hint: 'What is to be done next is done there.',
  };
}
