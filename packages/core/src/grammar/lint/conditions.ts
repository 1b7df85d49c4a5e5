/** Conditions that never hold, always hold, or leave a symbol without a rule. */
import type { Expression } from '../conditions/expression.ts';
import { canBeFalse, canBeTrue } from '../conditions/satisfiable.ts';
import type { Grammar, GrammarSymbol } from '../grammar.ts';
import type { Report } from '../problem.ts';
import type { ValueType } from '../value-type.ts';

export function lintConditions(grammar: Grammar, report: Report): void {
  for (const symbol of grammar.symbols) {
    for (const { condition, path } of symbol.rules) {
      if (condition === null) continue;
      if (!canBeTrue(condition.expression, condition.types))
        report.add(
          'always-false',
          'warning',
          `${path}/when`,
          null,
          `"${condition.source}" can never hold`,
          'mend the condition or remove the rule',
        );
      else if (!canBeFalse(condition.expression, condition.types))
        report.add('always-true', 'warning', `${path}/when`, null, `"${condition.source}" always holds`, 'remove the condition');
    }
    if (symbol.conditional && symbol.rules.every((rule) => rule.condition !== null) && mayFail(symbol))
      report.add(
        'no-fallback',
        'warning',
        symbol.path,
        null,
        `there are cases in which no rule of ${symbol.name} applies`,
        'add a rule without a condition',
      );
  }
  for (const name of grammar.slots.keys())
    if (!grammar.usedSlots.has(name))
      report.add('unbound-slot', 'note', `/slots/${name}`, null, `no rule uses the slot ${name}`, 'use it or remove it');
}

/** Rules whose conditions are looked at together; of more nothing can be said in good time. */
const MOST = 200;

/** True where the conditions of all rules together leave a case open. */
function mayFail(symbol: GrammarSymbol): boolean {
  if (symbol.rules.length > MOST) return true;
  const types = new Map<Expression, ValueType>();
  let all: Expression | null = null;
  for (const { condition } of symbol.rules) {
    if (condition === null) return false;
    for (const [part, type] of condition.types) types.set(part, type);
    all = all === null ? condition.expression : { kind: 'or', left: all, right: condition.expression, column: 1 };
  }
  return all !== null && canBeFalse(all, types);
}
