/** Compiles a grammar: reads it, gives every symbol an index, turns rules into templates, and says all that is wrong. */
import { compileRule, type RuleDraft, type RuleScope } from './compile-rule.ts';
import { countDerivations } from './derivation-count.ts';
import type { Grammar, GrammarSymbol, Rule } from './grammar.ts';
import { languageOf } from './languages.ts';
import { messageIds } from './message-ids.ts';
import { suggestion } from './names.ts';
import { GrammarError, type GrammarProblem, hasErrors, newReport, type Report, TooManyProblems } from './problem.ts';
import { nestingOf, shortestOf, symbolsIn } from './shortest.ts';
import { readSource, type Source } from './source.ts';
import { newSymbols, type SymbolNames } from './symbol-names.ts';
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
  'undefined-symbol',
  'undefined-modifier',
  'unclosed-tag',
  'unclosed-bracket',
  'stray-bracket',
  'empty-tag',
  'empty-action',
  'dangling-escape',
  'two-symbols',
  'bad-parameter',
];

function milder(problem: GrammarProblem): GrammarProblem {
  return FORGIVEN.includes(problem.code) ? { ...problem, severity: 'warning' } : problem;
}

function build(source: Source, lenient: boolean, report: Report): Grammar {
  const names = newSymbols(source.symbols);
  const slotIndex = new Map([...source.slots.keys()].map((name, index) => [name, index]));
  for (const name of slotIndex.keys())
    if (names.idOf.has(name))
      report.add('name-clash', 'error', `/slots/${name}`, null, `${name} is both a slot and a symbol`, 'rename one of them');
  const language = languageOf(source);
  const usedSlots = new Set<string>();
  const scope: RuleScope = {
    source,
    names,
    language,
    lenient,
    report,
    usedSlots,
    refers: { any: false },
    slotIndex: (name: string): number => slotIndex.get(name) ?? -1,
  };
  const messages = messageIds(source.symbols);

  const drafts: RuleDraft[] = [];
  source.symbols.forEach((symbol, id) => {
    for (const rule of symbol.rules) drafts.push(compileRule(rule, id, drafts.length, messages, scope));
  });
  names.checkUses(report, lenient);

  const saved = names.list.map((name) => name.saved);
  // Names without rules print a saved text, and a symbol whose list is empty prints nothing.
  const free = names.list.map((name, id) => !name.declared || source.symbols[id].rules.length === 0);
  const uses = drafts.map((draft) => ({
    symbol: draft.symbol,
    uses: symbolsIn(draft.template),
    nested: nestingOf(draft.template),
    literal: draft.template.literal,
  }));
  const first = shortestOf(free, uses);
  // A symbol that never ends by its own rules may still end by what is saved in their place.
  const short = shortestOf(
    names.list.map((name, id) => free[id] || (first.symbolDepth[id] === Infinity && (name.saved || name.popped))),
    uses,
  );
  // Spelled out, for a spread of so many fields makes objects that engines are slow with.
  const rules: Rule[] = drafts.map((draft, r) => ({
    id: draft.id,
    symbol: draft.symbol,
    path: draft.path,
    source: draft.source,
    message: draft.message,
    weight: draft.weight,
    when: draft.when,
    condition: draft.condition,
    specificity: draft.specificity,
    asserts: draft.asserts,
    template: draft.template,
    plain: draft.plain,
    minDepth: whole(short.ruleDepth[r]),
    minSteps: whole(short.ruleSteps[r]),
    minCharacters: whole(short.ruleCharacters[r]),
  }));
  const ofSymbol: Rule[][] = names.list.map(() => []);
  for (const rule of rules) ofSymbol[rule.symbol].push(rule);
  const symbols: GrammarSymbol[] = names.list.map(({ name, id, declared, path }) => {
    const own = ofSymbol[id];
    const { select, window } = declared ? source.symbols[id] : { select: 'weighted' as const, window: 1 };
    const conditional = own.some((rule) => rule.when !== null);
    const same = own.every((rule) => rule.weight === own[0].weight) && (own.length === 0 || own[0].weight > 0);
    const even = !conditional && same && (select === 'weighted' || select === 'specific');
    if (declared && own.length > 0 && own.every((rule) => rule.weight === 0))
      report.add('bad-weight', 'error', path, null, `every rule of ${name} has the weight 0`, 'give one of them a weight');
    return {
      id,
      name,
      path,
      rules: own,
      declared,
      saved: saved[id],
      select,
      window,
      even,
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
    slotIndex,
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

function startsOf(source: Source, names: SymbolNames, report: Report): string[] {
  if (source.starts === null) {
    if (names.idOf.has('origin')) return ['origin'];
    if (source.dialect === 'hinterland')
      report.add(
        'no-start',
        'error',
        '',
        null,
        'the grammar has no symbol "origin" and names no start',
        'add "start": "…" or a symbol "origin"',
      );
    return [];
  }
  const declared = source.symbols.map((symbol) => symbol.name);
  for (const start of source.starts)
    if (!declared.includes(start))
      report.add(
        'undefined-symbol',
        'error',
        '/start',
        null,
        `no symbol is called ${start.slice(0, 60)}`,
        suggestion(start, declared, 'name one of the symbols'),
      );
  return [...source.starts];
}

function runningSums(rules: readonly Rule[]): Float64Array {
  const sums = new Float64Array(rules.length);
  let sum = 0;
  rules.forEach((rule, i) => (sums[i] = sum += rule.weight));
  return sums;
}
