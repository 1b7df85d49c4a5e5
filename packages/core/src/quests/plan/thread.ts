import type { Fact } from '../../world.ts';
import { characterTerm, knows, PLAYER } from '../facts.ts';
import { branchOff } from './branch.ts';
import { assume, type Draft, type DraftStep } from './draft.ts';
import { difficultyOf, difficultyOfWords, legsOf } from './measure.ts';
import * as DO from './methods.ts';
import type { Sketch } from './plan.ts';

/** What a plan has to do with the quests before and after it in a longer tale. */
export interface Thread {
  /** What the player learned in the quest before, told to this giver first. */
  readonly brings: string | null;
  /** What this giver tells at the end, for the quest after. */
  readonly leads: string | null;
}

/** What a thread adds to the difficulty of a plan. */
export function difficultyOfThread({ brings, leads }: Thread): number {
  return difficultyOfWords(brings === null ? 0 : 1, leads === null ? 0 : 1);
}

/** The same plan as one of a tale: it begins with what was learned before, and ends with what leads on. Null where there is no room for that. */
export function threaded(sketch: Sketch, thread: Thread): Sketch | null {
  const { draft, play, danger, gates } = sketch;
  const { giver } = draft.cast;
  const me = characterTerm(giver.id);
  const goal: Fact[] = [...sketch.goal];
  const start = draft.start.slice();
  const before: DraftStep[] = [];
  if (thread.brings !== null) {
    const opening = branchOff({ ...draft, start }, 0);
    const learned = knows(PLAYER, thread.brings);
    if (!assume(opening, learned) || !DO.report(opening, giver, thread.brings, [learned], [], 'report-thread')) return null;
    before.push(...opening.steps);
    goal.push(knows(me, thread.brings));
  }
  const late = before.length;
  const steps = [...before, ...draft.steps];
  const long: Draft = {
    ...draft,
    start,
    steps,
    tasks: draft.tasks.map((task) => ({ ...task, from: task.from + late, to: task.to + late })),
    choices: draft.choices.map((choice) => ({ ...choice, from: choice.from + late, to: choice.to + late })),
  };
  if (thread.leads !== null) {
    const closing = branchOff(long, steps.length);
    if (!assume(closing, knows(me, thread.leads))) return null;
    if (!DO.listen(closing, giver, thread.leads, steps[steps.length - 1].gives, 'listen-thread')) return null;
    steps.push(...closing.steps);
    goal.push(knows(PLAYER, thread.leads));
  }
  const legs = legsOf(draft.country, giver.home, steps);
  if (!legs || steps.length > draft.longest) return null;
  const difficulty = difficultyOf(draft.country, legs.total, steps, gates.length, danger);
  return { ...sketch, draft: long, play, steps, goal, legs, difficulty };
}
