import type { Fact, ItemId, Term } from '../world.ts';
import { itemTerm } from './facts.ts';
import type { DraftStep } from './plan/draft.ts';
import type { Plan } from './plan/plan.ts';

/** The same plan with the things that it brings into the world numbered from `first` on. */
export function numberItems(plan: Plan, first: number): Plan {
  if (plan.items.length === 0) return plan;
  const renamed = new Map<Term, Term>(plan.items.map(({ id }, k) => [itemTerm(id), itemTerm(first + k)]));
  const term = <T extends Term | undefined>(one: T): T => (one === undefined ? one : ((renamed.get(one) as T | undefined) ?? one));
  const fact = (one: Fact): Fact => {
    const [relation, subject, object] = one;
    if (!renamed.has(subject) && (object === undefined || !renamed.has(object))) return one;
    return object === undefined ? [relation, term(subject)] : [relation, term(subject), term(object)];
  };
  const facts = (list: readonly Fact[]): Fact[] => list.map(fact);
  const stepsOf = (list: readonly DraftStep[]): DraftStep[] =>
    list.map((step) => ({
      ...step,
      subject: term(step.subject),
      object: term(step.object),
      needs: facts(step.needs),
      gives: facts(step.gives),
    }));
  return {
    ...plan,
    start: facts(plan.start),
    steps: stepsOf(plan.steps),
    goal: facts(plan.goal),
    items: plan.items.map((item, k) => ({ ...item, id: (first + k) as ItemId })),
    branches: plan.branches.map((branch) => ({
      ...branch,
      steps: stepsOf(branch.steps),
      end: branch.end && { ...branch.end, when: facts(branch.end.when), gives: facts(branch.end.gives) },
    })),
    endings: plan.endings.map((ending) => ({ ...ending, when: facts(ending.when), gives: facts(ending.gives) })),
    roles: plan.roles.map((role) => ({ ...role, term: term(role.term) })),
  };
}
