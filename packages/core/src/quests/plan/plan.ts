import type { Rng } from '../../base/rng.ts';
import type { Strategy } from '../../content/strategies.ts';
import type { Fact, Item, QuestGate, QuestRole, QuestTask } from '../../world.ts';
import type { Country } from '../country.ts';
import { at, PLAYER } from '../facts.ts';
import type { Tension } from '../tensions.ts';
import type { Wishes } from '../wishes.ts';
import { newAbstract, pairsOf, variablesOf } from './abstract.ts';
import type { PlanBranch } from './branch.ts';
import { assume, type Cast, type Draft, type DraftStep, here, involve, type Reserved, type Says } from './draft.ts';
import { dangerOf, difficultyOf, legsOf, type Legs } from './measure.ts';
import { canSkip, hasDetour, replay } from './replay.ts';
import { carryOut } from './tasks.ts';
import type { Play } from './tasks/play.ts';
import * as DO from './methods.ts';

/** How a plan can end, without words. */
export interface PlanEnding {
  readonly outcome: 'done' | 'changed' | 'failed';
  readonly when: readonly Fact[];
  readonly gives: readonly Fact[];
  readonly say: string;
  readonly words: Says;
}

/** A quest without words: every step tried out, every order of play looked at. */
export interface Plan {
  readonly strategy: Strategy;
  readonly tension: Tension;
  readonly cast: Cast;
  readonly because: readonly Fact[];
  readonly start: readonly Fact[];
  readonly steps: readonly DraftStep[];
  readonly goal: readonly Fact[];
  readonly items: readonly Item[];
  readonly gates: readonly QuestGate[];
  readonly tasks: readonly QuestTask[];
  readonly twists: readonly string[];
  readonly branches: readonly PlanBranch[];
  readonly endings: readonly PlanEnding[];
  readonly roles: readonly QuestRole[];
  readonly clock: number | null;
  readonly legs: Legs;
  readonly states: number;
  readonly difficulty: number;
  readonly danger: number;
  readonly hours: number;
}

/** Why there is no plan. */
export const REFUSALS = [
  'no way was found to do it',
  'it leads too far',
  'nothing of it is needed',
  'a way is shut',
  'some order of play has no end',
  'there are too many orders of play',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface Asking {
  readonly country: Country;
  readonly wishes: Wishes;
  readonly reserved: Reserved;
  readonly firstItem: number;
}

/** A plan that reaches its goal, but that has not been played in other orders yet. */
export interface Sketch extends Pick<Plan, 'strategy' | 'tension' | 'steps' | 'goal' | 'legs' | 'twists' | 'gates'> {
  readonly draft: Draft;
  readonly play: Play;
  readonly danger: number;
  readonly difficulty: number;
}

/** Plans one way of helping with one tension; or says why not. */
export function sketchPlan(strategy: Strategy, tension: Tension, asking: Asking, rng: Rng): Sketch | Refusal {
  const { country, wishes } = asking;
  const { giver } = tension;
  const cast: Cast = {
    giver,
    people: new Map([['giver', giver]]),
    things: new Map(),
    places: new Map(),
    foes: new Map(),
    topics: new Map(),
  };
  if (tension.other) cast.people.set(tension.other.captive === null ? 'other' : 'captive', tension.other);
  if (tension.site) cast.places.set('site', tension.site.id);
  // Spelled out, for everything that is done in a plan reads from this.
  const draft: Draft = {
    country,
    wishes,
    reserved: asking.reserved,
    firstItem: asking.firstItem,
    means: { getFrom: DO.getFrom, hear: DO.hear },
    rng,
    cast,
    abstract: newAbstract(),
    now: [],
    trail: [],
    start: [],
    steps: [],
    tasks: [],
    items: [],
    gates: [],
    involved: [],
    evidence: [],
    twists: [],
    choices: [],
    longest: wishes.steps,
    depth: 0,
  };
  assume(draft, at(PLAYER, giver.home));
  if (!involve(draft, giver) || (tension.other && !involve(draft, tension.other))) return 'no way was found to do it';
  const play: Play = { strategy, tension, deeds: [] };
  for (const task of strategy.tasks) if (!carryOut(draft, play, task)) return 'no way was found to do it';
  const closure = draft.steps[draft.steps.length - 1];
  if (here(draft) !== giver.home || !closure) return 'no way was found to do it';
  const goal: Fact[] = [...closure.gives];
  for (const fact of play.deeds) if (!goal.some((other) => same(other, fact))) goal.push(fact);

  if (!prune(draft, goal)) return 'nothing of it is needed';
  if (!waysAreOpen(draft)) return 'a way is shut';
  const legs = legsOf(country, giver.home, draft.steps);
  if (!legs || legs.toil > country.limit) return 'it leads too far';
  const { steps, twists, gates } = draft;
  const danger = dangerOf(country, steps);
  const difficulty = difficultyOf(country, legs.total, steps, gates.length, danger);
  return { strategy, tension, draft, play, steps, goal, twists, gates, legs, danger, difficulty };
}

export function same(a: Fact, b: Fact): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

/** Takes out what can be left out, until nothing can. False where nothing is left, or the plan does not reach its goal. */
function prune(draft: Draft, goal: readonly Fact[]): boolean {
  const { abstract, steps } = draft;
  const begun = pairsOf(abstract, draft.start);
  const end = pairsOf(abstract, goal);
  for (;;) {
    const play = replay(
      variablesOf(abstract),
      begun,
      steps.map(({ move }) => move),
      end,
    );
    if (play === null) return false;
    let idle = steps.length - 1;
    while (idle >= 0 && !canSkip(play, idle, idle + 1)) idle--;
    if (idle < 0) return steps.length >= 2 && !hasDetour(play);
    steps.splice(idle, 1);
    const moved = (index: number): number => (index > idle ? index - 1 : index);
    draft.tasks.forEach((task, k) => {
      draft.tasks[k] = { ...task, from: moved(task.from), to: moved(task.to) };
    });
    draft.choices.forEach((choice, k) => {
      draft.choices[k] = { ...choice, from: moved(choice.from), to: moved(choice.to) };
    });
  }
}

/** Each walk asks for every gate on its way, even after something was taken out before it. */
function waysAreOpen(draft: Draft): boolean {
  let from = draft.cast.giver.home;
  for (const step of draft.steps) {
    const ways = draft.gates.length === 0 ? [] : draft.country.routes.between(from, step.place);
    for (const gate of draft.gates)
      if (ways.some((way) => gate.at === `road:${way}`) && !step.needs.some((need) => need[0] === 'state' && need[1] === gate.at))
        return false;
    from = step.place;
  }
  return true;
}
