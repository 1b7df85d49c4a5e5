import { GrammarError, type GrammarProblem } from './problem.ts';
import type { Grammar } from './grammar.ts';
import { expectType, ownField, type SlotValue, type SlotValues } from './value.ts';

const NONE_GIVEN: SlotValues = [];

/**
 * The values of a call in the order of the grammar's slots, each of the type it was declared with.
 * @throws GrammarError with every slot that does not fit.
 */
export function ownSlots(grammar: Grammar, given: Readonly<Record<string, SlotValue>> | undefined): SlotValues {
  if (grammar.slots.size === 0) return NONE_GIVEN;
  const values: unknown[] = [];
  const problems: GrammarProblem[] = [];
  for (const [name, type] of grammar.slots) {
    const value = given === undefined ? undefined : ownField(given, name);
    values.push(value);
    // A slot that no rule reads may stay away: grammars of several locales share one plan.
    if (value === undefined && !grammar.usedSlots.has(name)) continue;
    try {
      expectType(value, type, name);
    } catch (error) {
      if (!(error instanceof GrammarError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new GrammarError(problems);
  return values;
}

/**
 * The values of an earlier call with some of them replaced: only these are looked at, for who says many things of much the
 * same.
 * @throws GrammarError with the first slot that does not fit.
 */
export function withSlots(grammar: Grammar, before: SlotValues, given: Readonly<Record<string, SlotValue>>): SlotValues {
  const values = before.slice();
  for (const name of Object.keys(given)) {
    const type = grammar.slots.get(name);
    const value = given[name];
    if (type === undefined || value === undefined || value === null) continue;
    expectType(value, type, name);
    values[grammar.slotIndex.get(name) as number] = value;
  }
  return values;
}
