/** Compiles a grammar: reads it, gives every symbol an index, turns rules into templates, and says all that is wrong. */
import { checkCondition, typeOfPath } from './conditions/check.ts';
import { type Condition, compileCondition } from './conditions/compile.ts';
import type { Expression } from './conditions/expression.ts';
import { parseCondition } from './conditions/parse.ts';
import { canBeTrue } from './conditions/satisfiable.ts';
import { countDerivations } from './derivation-count.ts';
import type { Assertion, Grammar, GrammarSymbol, Rule } from './grammar.ts';
import { languageOf } from './languages.ts';
import { messageIds } from './message-ids.ts';
import { modifiersOf } from './modifiers.ts';
import { forbiddenName, suggestion } from './names.ts';
import { GrammarError, type GrammarProblem, hasErrors, newReport, type Report, TooManyProblems } from './problem.ts';
import { pieceOf } from './scan.ts';
import { nestingOf, shortestOf, symbolsIn } from './shortest.ts';
import { compileSlot, type SlotScope } from './slot-part.ts';
import { readSource, type Source, type SourceRule } from './source.ts';
import { newSymbols, type SymbolNames } from './symbol-names.ts';
import { compileTemplate } from './template.ts';
import { compilePath, ownField, type SlotValues } from './value.ts';
import type { TypeSource } from './value-type.ts';

export interface CompileOptions {
  /** Named types that the host knows: what slots and conditions may speak of. */
  readonly types?: TypeSource;
  /** Print `((name))` for what is missing, as Tracery does, instead of refusing the grammar. */
  readonly lenient?: boolean;
}

export interface Compiled {
  /** Null where there are errors. */
  readonly grammar: Grammar | null;
  /** Everything that is wrong, errors and warnings. */
  readonly problems: readonly GrammarProblem[];
}

/**
 * A grammar ready to expand, from Tracery's JSON or our own, as text or as what JSON.parse gave.
 * @throws GrammarError with all that is wrong.
 */
export function compileGrammar(source: unknown, options: CompileOptions = {}): Grammar {
  const { grammar, problems } = tryCompileGrammar(source, options);
  if (grammar === null) throw new GrammarError(problems.filter((problem) => problem.severity === 'error'));
  return grammar;
}

/** The same, with the problems as a value. */
export function tryCompileGrammar(input: unknown, options: CompileOptions = {}): Compiled {
  const report = newReport();
  try {
    const source = readSource(input, options.types, report);
    if (source === null) return { grammar: null, problems: report.problems };
    const lenient = options.lenient === true && source.dialect === 'tracery';
    const grammar = build(source, lenient, report);
    const problems = lenient ? report.problems.map(milder) : report.problems;
    return { grammar: hasErrors(problems) ? null : grammar, problems };
  } catch (error) {
    if (error instanceof TooManyProblems) return { grammar: null, problems: report.problems };
    throw error;
  }
}

/** What a lenient grammar forgives. */
const FORGIVEN: readonly string[] = [
  'undefined-symbol', 'undefined-modifier', 'unclosed-tag', 'unclosed-bracket', 'stray-bracket', 'empty-tag', 'empty-action', 'dangling-escape', 'two-symbols', 'bad-parameter',
];

function milder(problem: GrammarProblem): GrammarProblem {
  return FORGIVEN.includes(problem.code) ? { ...problem, severity: 'warning' } : problem;
}

function build(source: Source, lenient: boolean, report: Report): Grammar {
  const names = newSymbols(source.symbols);
  const slotNames = [...source.slots.keys()];
  for (const name of slotNames)
    if (names.idOf.has(name)) report.add('name-clash', 'error', `/slots/${name}`, null, `${name} is both a slot and a symbol`, 'rename one of them');
  const language = languageOf(source);
  const usedSlots = new Set<string>();
  const scope = { source, names, language, lenient, report, usedSlots, refers: { any: false }, slotIndex: (name: string): number => slotNames.indexOf(name) };
  const messages = messageIds(source.symbols);

  const drafts: Draft[] = [];
  source.symbols.forEach((symbol, id) => {
    for (const rule of symbol.rules) drafts.push(compileRule(rule, id, drafts.length, messages, scope));
  });
  names.checkUses(report, lenient);

  const saved = names.list.map((name) => name.saved);
  // Names without rules print a saved text, and a symbol whose list is empty prints nothing.
  const free = names.list.map((name, id) => !name.declared || source.symbols[id].rules.length === 0);
  const uses = drafts.map((draft) => ({ symbol: draft.symbol, uses: symbolsIn(draft.template), nested: nestingOf(draft.template), literal: draft.template.literal }));
  const first = shortestOf(free, uses);
  // A symbol that never ends by its own rules may still end by what is saved in their place.
  const short = shortestOf(names.list.map((name, id) => free[id] || (first.symbolDepth[id] === Infinity && (name.saved || name.popped))), uses);
  const rules: Rule[] = drafts.map((draft, r) => ({ ...draft, minDepth: whole(short.ruleDepth[r]), minSteps: whole(short.ruleSteps[r]), minCharacters: whole(short.ruleCharacters[r]) }));
  const ofSymbol: Rule[][] = names.list.map(() => []);
  for (const rule of rules) ofSymbol[rule.symbol].push(rule);
  const symbols: GrammarSymbol[] = names.list.map(({ name, id, declared, path }) => {
    const own = ofSymbol[id];
    const { select, window } = declared ? source.symbols[id] : { select: 'weighted' as const, window: 1 };
    const conditional = own.some((rule) => rule.when !== null);
    const same = own.every((rule) => rule.weight === own[0].weight) && (own.length === 0 || own[0].weight > 0);
    const even = !conditional && same && (select === 'weighted' || select === 'specific');
    if (declared && own.length > 0 && own.every((rule) => rule.weight === 0)) report.add('bad-weight', 'error', path, null, `every rule of ${name} has the weight 0`, 'give one of them a weight');
    return {
      id, name, path, rules: own, declared, saved: saved[id], select, window, even,
      words: even && own.length > 0 && own.every((rule) => rule.plain !== null) ? own.map((rule) => rule.template.after) : null,
      conditional,
      sums: same ? null : runningSums(own),
      minDepth: whole(short.symbolDepth[id]),
      minSteps: whole(short.symbolSteps[id]),
      minCharacters: whole(short.symbolCharacters[id]),
    };
  });

  const grammar: Grammar = {
    dialect: source.dialect,
    language,
    symbols,
    rules,
    idOf: names.idOf,
    starts: startsOf(source, names, report),
    slots: source.slots,
    types: source.types,
    usedSlots,
    sentenceCase: source.sentenceCase,
    saves: rules.some((rule) => rule.template.parts.some((part) => part.actions !== null)),
    refers: scope.refers.any,
    remembers: symbols.some((symbol) => symbol.select === 'bag' || symbol.select === 'window'),
    counts: null,
    escapes: source.dialect === 'tracery' && rules.some((rule) => rule.source.includes('\\')),
    lenient,
  };
  return symbols.some((symbol) => symbol.select === 'derivations') ? { ...grammar, counts: countDerivations(symbols, rules) } : grammar;
}

/** A count as the engine's small integer where it is one: a tenth faster than a number out of a Float64Array. */
function whole(count: number): number {
  return count < 1e9 ? count | 0 : count;
}

interface Scope {
  readonly source: Source;
  readonly names: SymbolNames;
  readonly language: Grammar['language'];
  readonly lenient: boolean;
  readonly report: Report;
  readonly usedSlots: Set<string>;
  readonly refers: { any: boolean };
  readonly slotIndex: (name: string) => number;
}

type Draft = Omit<Rule, 'minDepth' | 'minSteps' | 'minCharacters'>;

function compileRule(rule: SourceRule, symbol: number, id: number, messages: ReadonlyMap<SourceRule, string>, scope: Scope): Draft {
  const { source, names, language, lenient, report } = scope;
  // A rule written as an object has its text one step further down.
  const path = rule.path;
  const mayBeMissing = new Map<string, number>();
  const template = compileTemplate(pieceOf(rule.text), {
    dialect: source.dialect,
    path,
    report,
    symbol: (name, use, at, column) => (forbiddenName(name, at, report, column) ? -1 : names.use(name, use, at, column)),
    modifiers: (calls, at) => modifiersOf(calls, language, lenient, (code, column, message, cure) => report.add(code, 'error', at, column, message, cure)),
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
      report.add('unbound-slot', 'warning', path, column, `${missing} may be missing where this rule prints it`, `add "when": "has(${missing})"`);
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

function readCondition(text: string, path: string, scope: Scope): { when: Condition; tree: NonNullable<Rule['condition']> } | null {
  const { source, report } = scope;
  const at = `${path}/when`;
  const parsed = parseCondition(text);
  if ('fault' in parsed) {
    report.add('condition-syntax', 'error', at, parsed.fault.column, parsed.fault.message, parsed.fault.cure);
    return null;
  }
  const { expression } = parsed;
  const types = checkCondition(expression, source.slots, source.types, (column, message, cure) => report.add('condition-type', 'error', at, column, message, cure));
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
function readAssertion(fact: readonly string[], path: string, scope: Scope): Assertion | null {
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

function startsOf(source: Source, names: SymbolNames, report: Report): string[] {
  if (source.starts === null) {
    if (names.idOf.has('origin')) return ['origin'];
    if (source.dialect === 'hinterland') report.add('no-start', 'error', '', null, 'the grammar has no symbol "origin" and names no start', 'add "start": "…" or a symbol "origin"');
    return [];
  }
  const declared = source.symbols.map((symbol) => symbol.name);
  for (const start of source.starts)
    if (!declared.includes(start)) report.add('undefined-symbol', 'error', '/start', null, `no symbol is called ${start.slice(0, 60)}`, suggestion(start, declared, 'name one of the symbols'));
  return [...source.starts];
}

function runningSums(rules: readonly Rule[]): Float64Array {
  const sums = new Float64Array(rules.length);
  let sum = 0;
  rules.forEach((rule, i) => (sums[i] = sum += rule.weight));
  return sums;
}
