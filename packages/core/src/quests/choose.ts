import { STRATEGIES, type Strategy } from '../content/strategies.ts';
import type { Character, Motivation } from '../world.ts';
import {
  clashes,
  type Board,
  type Candidate,
  count,
  homeKey,
  isFight,
  isInTheWay,
  isStillOpen,
  otherKey,
  refuse,
  shapeOf,
  siteKey,
  tensionsFelt,
  type WhyNot,
} from './board.ts';
import { type Plan, type Sketch, sketchPlan } from './plan/plan.ts';
import { provePlan } from './plan/prove.ts';
import { type Thread, threaded } from './plan/thread.ts';
import type { Tension } from './tensions.ts';
import { isAllowed } from './wishes.ts';

/** Plans that one quest is chosen from, at most. */
const PLANS = 2;
/** The same where a difficulty is asked for and none of them is as near to it as this. */
const PLANS_AIMED = 14;
const NEAR = 0.05;
/** By how much a plan that is made already comes before one that is not. */
const READY = 1.5;
/** By how much a plan that is wholly beside what was asked for comes after others. */
const DISTASTE = 12;
/** How much it weighs that somebody is held by others, beside other things that weigh on one. */
const MISSED = 2.5;
/** How much it weighs that history tells of its cause. */
const PAST = 0.5;
/** Candidates tried for one quest. */
const TRIES = 24;
/** What somebody would have done, one way for each strategy that suits what weighs on them; looked up once. */
export function candidatesOf(board: Board, giver: Character): readonly Candidate[] {
  const known = board.asked.get(giver.id);
  if (known) return known;
  const own = board.rng.fork('worth').fork(giver.id);
  const out: Candidate[] = [];
  const called = new Map<string, Tension[]>();
  for (const tension of tensionsFelt(board, giver)) {
    const list = called.get(tension.name);
    if (list) list.push(tension);
    else called.set(tension.name, [tension]);
  }
  for (const strategy of STRATEGIES) {
    // Nobody asks for what does not move them at all.
    if (!isAllowed(strategy, board.wishes) || giver.motivations[strategy.motivation] <= 0) continue;
    let best: Tension | null = null;
    let most = -Infinity;
    for (const name of strategy.tensions)
      for (const tension of called.get(name) ?? []) {
        const rooted =
          tension.name === 'captive' ? MISSED : (tension.item ? 1.2 : tension.tie ? 0.9 : 0) + (tension.event === null ? 0 : PAST);
        const worth = own.next() + rooted;
        if (worth > most) [best, most] = [tension, worth];
      }
    if (best) out.push(candidateFor(strategy, best, 4 * giver.motivations[strategy.motivation] + most));
  }
  board.asked.set(giver.id, out);
  return out;
}

export function candidateFor(strategy: Strategy, tension: Tension, worth: number): Candidate {
  return { strategy, tension, worth, sketches: { calm: { sketch: null, tries: 0, ease: 1 }, fight: { sketch: null, tries: 0, ease: 1 } } };
}

/** Whether a tension can still be acted upon beside the quests on the board. */
function isOpen(board: Board, { tension }: Candidate): boolean {
  if (board.givers.has(tension.giver.id) || board.reserved.people.has(tension.giver.id)) return false;
  if (tension.other && board.reserved.people.has(tension.other.id)) return false;
  if (tension.site && count(board, siteKey(tension.site.id)) >= 3) return false;
  return !(tension.foe && board.reserved.foes.has(tension.foe) && tension.name !== 'wonder' && tension.name !== 'ruined');
}

function freshness(board: Board, { strategy, tension, worth }: Candidate, motives: ReadonlyMap<Motivation, number>): number {
  return (
    worth -
    0.9 * (motives.get(strategy.motivation) ?? 0) -
    1.6 * count(board, strategy.name) -
    0.5 * count(board, homeKey(tension.giver.home)) -
    (tension.site ? 0.8 * count(board, siteKey(tension.site.id)) : 0) -
    (tension.other ? 0.8 * count(board, otherKey(tension.other.id)) : 0)
  );
}

/** A candidate that has a plan already comes before others, unless that plan is beside what was asked for. */
function headStart({ params }: Board, { sketches }: Candidate, fight: boolean): number {
  const { sketch } = sketches[fight ? 'fight' : 'calm'];
  if (sketch === null) return 0;
  if (params.difficulty === 'auto') return READY;
  return -DISTASTE * Math.max(0, Math.abs(sketch.difficulty - params.difficulty) - NEAR);
}

export function bestPlan(board: Board, pool: readonly Candidate[], fight: boolean): Plan | null {
  const motives = new Map<Motivation, number>();
  for (const { strategy } of board.plans) motives.set(strategy.motivation, (motives.get(strategy.motivation) ?? 0) + 1);
  const ranked: { readonly candidate: Candidate; readonly value: number }[] = [];
  for (const candidate of pool) {
    if (!isOpen(board, candidate)) continue;
    const value = freshness(board, candidate, motives) + headStart(board, candidate, fight);
    if (ranked.length === TRIES && value <= ranked[TRIES - 1].value) continue;
    let at = ranked.length;
    while (at > 0 && ranked[at - 1].value < value) at--;
    ranked.splice(at, 0, { candidate, value });
    if (ranked.length > TRIES) ranked.pop();
  }
  const { difficulty } = board.params;
  const target = difficulty === 'auto' ? null : difficulty;
  const sketches: Option[] = [];
  let near = 0;
  for (const { candidate } of ranked) {
    const sketch = sketchOf(board, candidate, fight, target);
    if (!sketch) continue;
    sketches.push({ candidate, sketch, value: fitness(board, sketch) });
    if (target === null || Math.abs(sketch.difficulty - target) <= NEAR) near++;
    if (near >= PLANS || sketches.length >= PLANS_AIMED) break;
  }
  return firstProven(board, sketches);
}

/** A sketch among others. */
export interface Option {
  readonly candidate: Candidate;
  readonly sketch: Sketch;
  readonly value: number;
}

/** The best of the sketches that can be offered; null where none can. */
export function firstProven(board: Board, options: Option[], thread?: Thread): Plan | null {
  // Sorting is stable, so that equals stay in the order in which they were found.
  for (const { candidate, sketch } of options.sort((a, b) => b.value - a.value)) {
    const whole = thread ? threaded(sketch, thread) : sketch;
    if (whole === null) continue;
    const plan = provePlan(whole);
    if (typeof plan !== 'string' && !isInTheWay(board, plan) && !clashes(board, plan)) return plan;
    refuse(board, typeof plan === 'string' ? plan : 'another quest needs what it changes');
    for (const known of Object.values(candidate.sketches)) if (known.sketch === sketch) known.sketch = null;
  }
  return null;
}

/** How well a plan does what was asked for, and how new it is on this board. */
function fitness(board: Board, sketch: Sketch): number {
  const { difficulty } = board.params;
  // Long quests are seldom alike, but length must not stand against what was asked for.
  const asked =
    difficulty === 'auto' ? 0.1 * Math.min(sketch.steps.length, 14) : -40 * Math.max(0, Math.abs(sketch.difficulty - difficulty) - NEAR);
  return asked - 0.7 * count(board, shapeOf(sketch)) + 0.25 * sketch.twists.length;
}

/** Plans tried for a candidate at a time where nothing comes of them, and in all. */
const AT_ONCE = 2;
const IN_ALL = 8;
/** By how much plain ways weigh more, or less, after a plan that was too hard, or too easy. */
const STEER = 2.5;

/**
 * A plan for a candidate: the one that it has, as long as nothing on the board is in its way; else one made with other luck.
 * Where it should be about as hard as `target`, the way of planning is steered there from one try to the next.
 */
export function sketchOf(board: Board, { strategy, tension, sketches }: Candidate, fight: boolean, target: number | null): Sketch | null {
  const known = sketches[fight ? 'fight' : 'calm'];
  const offBy = ({ difficulty }: Sketch): number => (target === null ? 0 : Math.abs(difficulty - target));
  let best: Sketch | null = null;
  if (known.sketch !== null) {
    if (isStillOpen(board, known.sketch)) best = known.sketch;
    else refuse(board, 'another quest needs what it changes');
    known.sketch = best;
    if (best !== null && offBy(best) <= NEAR) return best;
  } else if (known.tries > 0) return null;
  const { country, wishes, reserved } = board;
  const own = board.rng.fork('sketch').fork(`${tension.giver.id}/${strategy.name}/${fight ? 'fight' : 'calm'}`);
  for (let failures = 0; failures < AT_ONCE && known.tries < IN_ALL;) {
    board.tally.tried++;
    const eased = { ...wishes, ease: wishes.ease * known.ease, combat: fight ? wishes.combat : 0 };
    const asking = { country, wishes: eased, reserved, firstItem: firstItemOf(board) };
    const sketch = sketchPlan(strategy, tension, asking, own.fork(known.tries++));
    const why = typeof sketch === 'string' ? sketch : whyNot(board, sketch, fight);
    if (typeof sketch === 'string' || why !== null) {
      if (why !== null) refuse(board, why);
      failures++;
      continue;
    }
    if (best === null || offBy(sketch) < offBy(best)) best = sketch;
    if (offBy(best) <= NEAR) break;
    known.ease *= sketch.difficulty > (target as number) ? STEER : 1 / STEER;
  }
  return (known.sketch = best);
}

function whyNot(board: Board, sketch: Sketch, fight: boolean): WhyNot | null {
  if (fight !== isFight(sketch)) return 'it is not what was asked for';
  return isInTheWay(board, sketch) ? 'another quest needs what it changes' : null;
}

/** Each sketch numbers its things as if it were alone in a block of its own; `numberItems` closes the gaps. */
const BLOCK = 64;

function firstItemOf({ country, tally }: Board): number {
  return country.items.length + BLOCK * tally.tried;
}
