/** Compiles one rule: its text, its condition, the facts it states. */
import { checkCondition, typeOfPath } from './conditions/check.ts';
import { type Condition, compileCondition } from './conditions/compile.ts';
import type { Expression } from './conditions/expression.ts';
import { parseCondition } from './conditions/parse.ts';
import { canBeTrue } from './conditions/satisfiable.ts';
import type { Assertion, Grammar, Rule } from './grammar.ts';
import { modifiersOf } from './modifiers.ts';
import { forbiddenName } from './names.ts';
import type { Report } from './problem.ts';
import { pieceOf } from './scan.ts';
import { compileSlot, type SlotScope } from './slot-part.ts';
import type { Source } from './source.ts';
import type { SourceRule } from './source-rules.ts';
import type { SymbolNames } from './symbol-names.ts';
import { compileTemplate } from './template.ts';
import { compilePath, ownField, type SlotValues } from './value.ts';

/** What a rule is compiled against. */
export interface RuleScope {
  readonly source: Source;
  readonly names: SymbolNames;
  readonly language: Grammar['language'];
  readonly lenient: boolean;
  readonly report: Report;
  readonly usedSlots: Set<string>;
  readonly refers: { any: boolean };
  readonly slotIndex: (name: string) => number;
}

/** A rule before it is known how short it can get. */
export type RuleDraft = Omit<Rule, 'minDepth' | 'minSteps' | 'minCharacters'>;

export function compileRule(
  rule: SourceRule,
  symbol: number,
  id: number,
  messages: ReadonlyMap<SourceRule, string>,
  scope: RuleScope,
): RuleDraft {
  const { source, names, language, lenient, report } = scope;
  // A rule written as an object has its text one step further down.
  const path = rule.path;
  const mayBeMissing = new Map<string, number>();
  const template = compileTemplate(pieceOf(rule.text), {
    dialect: source.dialect,
    path,
    report,
    symbol: (name, use, at, column) => (forbiddenName(name, at, report, column) ? -1 : names.use(name, use, at, column)),
    modifiers: (calls, at) =>
      modifiersOf(calls, language, lenient, (code, column, message, cure) => report.add(code, 'error', at, column, message, cure)),
    slot: (name, calls, at, column) => {
      const slots: SlotScope = {
        slots: source.slots,
        types: source.types,
        slotIndex: scope.slotIndex,
        language,
        fault: (code, where, message, cure) => report.add(code, 'error', at, where, message, cure),
      };
      const part = compileSlot(name, calls, column, slots);
      if (part === null) return source.slots.has(name) ? { value: () => '', rest: [] } : null;
      scope.usedSlots.add(name);
      scope.refers.any ||= part.refers;
      if (part.optional !== null) mayBeMissing.set(part.optional, column);
      return part;
    },
  });
  const condition = rule.when === null ? null : readCondition(rule.when, path, scope);
  for (const [missing, column] of mayBeMissing)
    if (condition === null || !impliesPresence(condition.tree, missing))
      report.add(
        'unbound-slot',
        'warning',
        path,
        column,
        `${missing} may be missing where this rule prints it`,
        `add "when": "has(${missing})"`,
      );
  return {
    id,
    symbol,
    path,
    source: rule.text,
    message: messages.get(rule) as string,
    weight: rule.weight,
    when: condition?.when ?? null,
    condition: condition?.tree ?? null,
    specificity: rule.priority ?? (condition ? statements(condition.tree.expression) : 0),
    asserts: rule.asserts.map((fact) => readAssertion(fact, path, scope)).filter((one) => one !== null),
    template,
    plain: template.parts.length === 0 ? template.after : null,
  };
}

function readCondition(text: string, path: string, scope: RuleScope): { when: Condition; tree: NonNullable<Rule['condition']> } | null {
  const { source, report } = scope;
  const at = `${path}/when`;
  const parsed = parseCondition(text);
  if ('fault' in parsed) {
    report.add('condition-syntax', 'error', at, parsed.fault.column, parsed.fault.message, parsed.fault.cure);
    return null;
  }
  const { expression } = parsed;
  const types = checkCondition(expression, source.slots, source.types, (column, message, cure) =>
    report.add('condition-type', 'error', at, column, message, cure),
  );
  if (types === null) return null;
  for (const part of types.keys()) if (part.kind === 'path') scope.usedSlots.add(part.steps[0]);
  return { when: compileCondition(expression, types, scope.slotIndex), tree: { expression, types, source: text } };
}

/** True where a condition can only hold while a path leads to something. */
function impliesPresence({ expression, types }: NonNullable<Rule['condition']>, path: string): boolean {
  const steps = path.split('.');
  const known = [...types].find(([part]) => part.kind === 'path' && part.steps.join('.') === path);
  if (!known) return false;
  const has: Expression = { kind: 'call', name: 'has', args: [{ kind: 'path', steps, column: 0 }], column: 0 };
  const without: Expression = { kind: 'and', left: expression, right: { kind: 'not', of: has, column: 0 }, column: 0 };
  return !canBeTrue(without, new Map([...types, [has.args[0], known[1]]]));
}

/** How much a condition says: plain statements that must hold; of alternatives the one that says least. */
function statements(e: Expression): number {
  switch (e.kind) {
    case 'and':
      return statements(e.left) + statements(e.right);
    case 'or':
      return Math.min(statements(e.left), statements(e.right));
    case 'not':
      return statements(e.of);
    case 'flag':
      return 0;
    default:
      return 1;
  }
}

/** `["at", "foe", "place"]`: the terms are slots or their fields; a plain word stands in single quotes. */
function readAssertion(fact: readonly string[], path: string, scope: RuleScope): Assertion | null {
  const terms: Assertion['terms'][number][] = [];
  for (const term of fact.slice(1)) {
    if (term.length >= 2 && term.startsWith("'") && term.endsWith("'")) {
      const word = term.slice(1, -1);
      terms.push(() => word);
      continue;
    }
    const steps = term.split('.');
    let good = true;
    typeOfPath(steps, 1, scope.source.slots, scope.source.types, (_, message, cure) => {
      good = false;
      scope.report.add('undefined-slot', 'error', `${path}/asserts`, null, message, `${cure}; a plain word stands in single quotes`);
    });
    if (!good) return null;
    scope.usedSlots.add(steps[0]);
    const read = compilePath(scope.slotIndex(steps[0]), steps.slice(1));
    terms.push((values: SlotValues) => termOf(read(values)));
  }
  const [relation, subject, object] = fact;
  return { relation, terms, source: object === undefined ? [relation, subject] : [relation, subject, object] };
}

/** How a value is named in a fact: an entity by its `term`, its id or its name. */
function termOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  for (const key of ['term', 'id', 'name']) {
    const name = ownField(value, key);
    if (typeof name === 'string' || typeof name === 'number') return String(name);
  }
  return '';
}
