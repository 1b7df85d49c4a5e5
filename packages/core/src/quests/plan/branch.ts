import { chance } from '../../base/rng.ts';
import type { Character, Fact } from '../../world.ts';
import { isFree } from '../country.ts';
import { characterTerm, heldBy, knows, PLAYER, placeTerm, willing } from '../facts.ts';
import { allHold, pairsOf, variablesOf } from './abstract.ts';
import { assume, type Choice, type Draft, type DraftStep, here, involve, mark, type Method, setAll, undo, walk } from './draft.ts';
import { type Legs, legsOf } from './measure.ts';
import * as DO from './methods.ts';
import type { PlanEnding } from './plan.ts';
import { canSkip, hasDetour, replay } from './replay.ts';
import type { Play } from './tasks/play.ts';

/** Another way through a plan. */
export interface PlanBranch {
  readonly from: number;
  readonly to: number;
  readonly means: string;
  readonly steps: readonly DraftStep[];
  /** An ending of its own; none where it leads back to the plan. */
  readonly end: PlanEnding | null;
  readonly twist: string | null;
  readonly who: Character | null;
  readonly legs: Legs;
}

/** Least weight of a way that weighs anything. */
const LEAST = 1e-3;
/** Branches of one plan, at most. */
const MOST = 3;

/** Other ways to do parts of a plan, each shown to reach the goal, and at most one way to end it otherwise. */
export function findBranches(draft: Draft, play: Play, goal: readonly Fact[]): PlanBranch[] {
  const out: PlanBranch[] = [];
  if (play.strategy.contested && chance(draft.rng, 0.6)) {
    const rival = sideWithRival(draft, play);
    if (rival) out.push(rival);
  }
  for (const choice of draft.choices) {
    if (out.length >= MOST) break;
    if (choice.to <= choice.from || out.some((branch) => branch.end === null && branch.from < choice.to && choice.from < branch.to))
      continue;
    for (const method of asides(draft, choice)) {
      // One way out of a kind is enough.
      if (out.some(({ means }) => means === method.name)) continue;
      const branch = tryMethod(draft, choice, method, goal);
      if (!branch) continue;
      out.push(branch);
      break;
    }
  }
  return out;
}

/** What a way weighs beside the plan, of what it weighs in one. */
const ASIDE = 0.33;

/** The other ways of a choice, drawn by weight; those that are merely easier are none. */
function asides({ rng, wishes }: Draft, { methods, taken }: Choice): Method[] {
  const all: { readonly method: Method; readonly luck: number }[] = [];
  for (const method of methods) {
    // Nobody pays for what they would have for nothing.
    if (method === taken || method.easy || (taken.easy && method.aside !== undefined)) continue;
    const liked = method.kind === 'plain' ? 1 : Math.min(1, wishes[method.kind]);
    const weight = liked * (method.aside ?? (method.weight > 0 ? Math.max(ASIDE * method.weight, LEAST) : 0));
    if (weight > 0) all.push({ method, luck: rng.next() / weight });
  }
  return all.sort((a, b) => a.luck - b.luck).map(({ method }) => method);
}

/** The draft as it stood before the step numbered `from`, with room for other steps. New people, things and facts are shared. */
export function branchOff(draft: Draft, from: number): Draft {
  const now: number[] = [];
  const off: Draft = { ...draft, now, trail: [], steps: [], tasks: [], choices: [], twists: [], gates: draft.gates.slice(), depth: 2 };
  setAll(now, pairsOf(draft.abstract, draft.start));
  for (let k = 0; k < from; k++) setAll(now, draft.steps[k].move.gives);
  return off;
}

function tryMethod(draft: Draft, { from, to }: Choice, method: Method, goal: readonly Fact[]): PlanBranch | null {
  const off = branchOff(draft, from);
  const before = mark(off);
  const fail = (): null => {
    undo(off, before);
    return null;
  };
  if (!method.run(off) || off.gates.length > draft.gates.length) return fail();
  const next = draft.steps[to];
  if (next && next.action !== 'goto' && here(off) !== next.place && !walk(off, next.place, 'goto')) return fail();
  // What can be left out of the other way is left out.
  const { abstract } = draft;
  const begun = pairsOf(abstract, draft.start);
  const end = pairsOf(abstract, goal);
  for (;;) {
    if (off.steps.length === 0) return fail();
    const moves = [...draft.steps.slice(0, from), ...off.steps, ...draft.steps.slice(to)].map(({ move }) => move);
    const play = replay(variablesOf(abstract), begun, moves, end);
    if (play === null) return fail();
    let idle = off.steps.length - 1;
    while (idle >= 0 && !canSkip(play, from + idle, from + idle + 1)) idle--;
    if (idle < 0 && hasDetour(play)) return fail();
    if (idle < 0) break;
    off.steps.splice(idle, 1);
  }
  const actions = (steps: readonly DraftStep[]): string => steps.map((step) => `${step.action} ${step.subject ?? ''}`).join();
  if (actions(off.steps) === actions(draft.steps.slice(from, to))) return fail();
  if (repeatsItself(begun, [...draft.steps.slice(0, from), ...off.steps, ...draft.steps.slice(to)])) return fail();
  const legs = openLegs(draft, from, off.steps, draft.steps[to]);
  if (!legs) return fail();
  return { from, to, means: method.name, steps: off.steps, end: null, twist: null, who: null, legs };
}

/** Whether some deed brings about what is so already. */
function repeatsItself(start: readonly number[], steps: readonly DraftStep[]): boolean {
  const now: number[] = [];
  setAll(now, start);
  for (const { action, move } of steps) {
    if (action !== 'goto' && allHold(now, move.gives)) return true;
    setAll(now, move.gives);
  }
  return false;
}

/** The ways of a branch, and to the first step after it; null where one is shut or there is none. */
function openLegs(draft: Draft, from: number, steps: readonly DraftStep[], next: DraftStep | undefined): Legs | null {
  const before = from === 0 ? draft.cast.giver.home : draft.steps[from - 1].place;
  const all = next ? [...steps, next] : steps;
  const legs = legsOf(draft.country, before, all);
  if (!legs || legs.toil > draft.country.limit) return null;
  for (const [k, step] of all.entries())
    for (const gate of draft.gates)
      if (
        legs.roads[k].some((road) => gate.at === `road:${road}`) &&
        !step.needs.some((need) => need[0] === 'state' && need[1] === gate.at)
      )
        return null;
  return legs;
}

/** Somebody else would have the thing: by right, or because the giver has not told all. */
function sideWithRival(draft: Draft, play: Play): PlanBranch | null {
  const last = draft.steps[draft.steps.length - 1];
  const { giver } = draft.cast;
  if (last.action !== 'give' || last.object !== characterTerm(giver.id) || !last.words.thing) return null;
  const from = draft.steps.length - (draft.steps[draft.steps.length - 2]?.action === 'goto' ? 2 : 1);
  const { thing } = last.words;
  const off = branchOff(draft, from);
  const before = mark(off);
  const fail = (): null => {
    undo(off, before);
    return null;
  };
  const rival = rivalOf(off, play);
  if (!rival || !involve(off, rival)) return fail();
  const me = characterTerm(rival.id);
  const betrayal = chance(draft.rng, 0.4);
  const truth = `what ${giver.name} kept back`;
  if (here(off) !== rival.home && !walk(off, rival.home, 'goto-rival')) return fail();
  const needs: Fact[] = betrayal ? [knows(PLAYER, truth)] : [];
  if (betrayal && (!assume(off, knows(me, truth)) || !DO.listen(off, rival, truth, [], 'listen-truth'))) return fail();
  if (!DO.give(off, thing, rival, [], needs)) return fail();
  const legs = openLegs(draft, from, off.steps, undefined);
  if (!legs) return fail();
  return {
    from,
    to: draft.steps.length,
    means: betrayal ? 'side with the one who was wronged' : 'give it to the other claimant',
    steps: off.steps,
    end: {
      outcome: 'changed',
      when: [heldBy(thing.term, me)],
      gives: [heldBy(thing.term, me), willing(me)],
      say: betrayal ? 'end-truth' : 'end-rival',
      words: { who: rival, whom: giver, thing },
    },
    twist: betrayal ? 'betrayal' : 'dilemma',
    who: rival,
    legs,
  };
}

/** The giver's rival where there is one within reach, else somebody near. */
function rivalOf(draft: Draft, { tension }: Play): Character | null {
  const { characters, routes } = draft.country;
  const ways = routes.from(here(draft)).toil;
  for (const tie of tension.giver.ties) {
    const one = characters[tie.to];
    if (
      tie.strength >= 0 ||
      !isFree(draft.country, one) ||
      draft.involved.includes(one) ||
      ways[one.home] === Infinity ||
      one.home === tension.giver.home
    )
      continue;
    draft.evidence.push(
      tie.kind === 'rival'
        ? ['rival', characterTerm(tension.giver.id), characterTerm(one.id)]
        : ['home', characterTerm(one.id), placeTerm(one.home)],
    );
    return one;
  }
  const near = draft.country.peopleNear(here(draft)).filter((one) => !draft.involved.includes(one) && one.home !== tension.giver.home);
  const one = near[Math.floor(draft.rng.next() * Math.min(6, near.length))];
  if (one) draft.evidence.push(['home', characterTerm(one.id), placeTerm(one.home)]);
  return one ?? null;
}
