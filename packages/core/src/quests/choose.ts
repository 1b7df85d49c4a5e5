import { STRATEGIES } from '../content/strategies.ts';
import type { Character } from '../world.ts';
import {
  clashes,
  type Board,
  type Candidate,
  count,
  isFight,
  isInTheWay,
  isStillOpen,
  refuse,
  shapeOf,
  tensionsFelt,
  type WhyNot,
} from './board.ts';
import { NEAR, newest, type Pool } from './pool.ts';
import { type Plan, type Sketch, sketchPlan } from './plan/plan.ts';
import { provePlan } from './plan/prove.ts';
import { type Thread, threaded } from './plan/thread.ts';
import type { Tension } from './tensions.ts';
import { isAllowed } from './wishes.ts';

/** Plans that one quest is chosen from, at most. */
const PLANS = 2;
/** The same where a difficulty is asked for and none of them is near to it. */
const PLANS_AIMED = 14;
/** How much it weighs that somebody is held by others, beside other things that weigh on one. */
const MISSED = 2.5;
/** How much it weighs that history tells of its cause. */
const PAST = 0.5;

/** What somebody would have done, one way for each strategy that suits what weighs on them; looked up once. */
export function candidatesOf(board: Board, giver: Character): readonly Candidate[] {
  const known = board.asked.get(giver.id);
  if (known) return known;
  const { next } = board.rng.fork('worth').fork(giver.id);
  const out: Candidate[] = [];
  const called = new Map<string, Called>();
  for (const tension of tensionsFelt(board, giver)) {
    let group = called.get(tension.name);
    if (group === undefined) called.set(tension.name, (group = { tensions: [], rooted: [] }));
    group.tensions.push(tension);
    group.rooted.push(
      tension.name === 'captive' ? MISSED : (tension.item ? 1.2 : tension.tie ? 0.9 : 0) + (tension.event === null ? 0 : PAST),
    );
  }
  for (let kind = 0; kind < STRATEGIES.length; kind++) {
    const strategy = STRATEGIES[kind];
    // Nobody asks for what does not move them at all.
    if (giver.motivations[strategy.motivation] <= 0 || !isAllowed(strategy, board.wishes)) continue;
    let best: Tension | null = null;
    let most = -Infinity;
    for (const name of strategy.tensions) {
      const group = called.get(name);
      if (group === undefined) continue;
      const { tensions, rooted } = group;
      for (let k = 0; k < rooted.length; k++) {
        const worth = next() + rooted[k];
        if (worth <= most) continue;
        best = tensions[k];
        most = worth;
      }
    }
    if (best !== null) out.push(candidateFor(kind, best, 4 * giver.motivations[strategy.motivation] + most));
  }
  board.asked.set(giver.id, out);
  return out;
}

/** Tensions of one name, and what the roots of each weigh. */
interface Called {
  readonly tensions: Tension[];
  readonly rooted: number[];
}

export function candidateFor(kind: number, tension: Tension, worth: number): Candidate {
  return { strategy: STRATEGIES[kind], tension, worth, kind, calm: null, fight: null };
}

export function bestPlan(board: Board, pool: Pool, fight: boolean): Plan | null {
  const { difficulty } = board.params;
  const target = difficulty === 'auto' ? null : difficulty;
  const sketches: Option[] = [];
  let near = 0;
  for (const candidate of newest(board, pool, fight)) {
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
    // A sketch may come from a board beside this one: what others hold is what this one says.
    const plan = provePlan({ ...whole, draft: { ...whole.draft, reserved: board.reserved } });
    if (typeof plan !== 'string' && !isInTheWay(board, plan) && !clashes(board, plan)) return plan;
    refuse(board, typeof plan === 'string' ? plan : 'another quest needs what it changes');
    for (const known of [candidate.calm, candidate.fight]) if (known?.sketch === sketch) known.sketch = null;
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
export function sketchOf(board: Board, candidate: Candidate, fight: boolean, target: number | null): Sketch | null {
  const { strategy, tension } = candidate;
  const known = (candidate[fight ? 'fight' : 'calm'] ??= { sketch: null, tries: 0, ease: 1 });
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
