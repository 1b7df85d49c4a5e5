/** Everything that can be said about a grammar without reading its texts. */
import { stream } from '../../base/rng.ts';
import { type CompileOptions, tryCompileGrammar } from '../compile.ts';
import { coverGrammar, type Coverage } from '../coverage.ts';
import { derivationsOf } from '../derivation-count.ts';
import type { Grammar } from '../grammar.ts';
import { type GrammarProblem, newReport, TooManyProblems } from '../problem.ts';
import { scaledText } from '../scaled.ts';
import { lintConditions } from './conditions.ts';
import { expectedSize, type ExpectedSize } from './size.ts';
import { lintStructure } from './structure.ts';
import { lintWords } from './words.ts';

export interface LintOptions extends CompileOptions {
  /** Texts expanded to see which rules are taken; 0 for none. By default enough for the number of rules. */
  readonly texts?: number;
}

export interface LintReport {
  /** Errors, warnings and notes, those of compiling first. */
  readonly problems: readonly GrammarProblem[];
  /** Null where the grammar does not compile or has no start. */
  readonly size: ExpectedSize | null;
  /** Different derivations from the start symbol: a number in words such as "34992" or "1.2e+40", or "infinite". */
  readonly derivations: string | null;
  readonly coverage: Coverage | null;
}

export function lintGrammar(input: unknown, options: LintOptions = {}): LintReport {
  const { grammar, problems } = tryCompileGrammar(input, options);
  if (grammar === null) return { problems, size: null, derivations: null, coverage: null };
  const report = newReport();
  let size: ExpectedSize | null = null;
  let coverage: Coverage | null = null;
  try {
    lintStructure(grammar, report);
    lintConditions(grammar, report);
    lintWords(grammar, report);
    const [start] = grammar.starts;
    if (start !== undefined) {
      size = expectedSize(grammar, grammar.idOf.get(start) as number);
      for (const { symbol, radius } of size.growing)
        report.add(
          'unbounded-size',
          'warning',
          grammar.symbols[symbol].path,
          null,
          `${grammar.symbols[symbol].name} leads back to itself ${radius.toFixed(2)} times on average, so its texts have no mean length`,
          'give the rules that end more weight, until it is less than once',
        );
    }
    const count = options.texts ?? Math.min(20_000, Math.max(500, 20 * grammar.rules.length));
    if (count > 0 && grammar.starts.length > 0) {
      coverage = coverGrammar(grammar, stream('lint', 'coverage'), { count: Math.ceil(count / grammar.starts.length) });
      const known = new Set(report.problems.map((problem) => problem.path));
      for (const rule of coverage.neverFired)
        if (!known.has(rule.path) && !known.has(grammar.symbols[rule.symbol].path) && !known.has(`${rule.path}/when`))
          report.add(
            'never-fired',
            'warning',
            rule.path,
            null,
            `in ${coverage.texts} texts this rule was never taken`,
            'see what keeps it from being chosen',
          );
      for (const problem of coverage.stopped)
        report.add(problem.code, 'warning', problem.path, problem.column, problem.message, problem.cure);
    }
  } catch (error) {
    if (!(error instanceof TooManyProblems)) throw error;
  }
  return { problems: [...problems, ...report.problems], size, derivations: countedIn(grammar), coverage };
}

/** How many derivations the first start symbol has, in words. */
function countedIn(grammar: Grammar): string | null {
  const [start] = grammar.starts;
  if (start === undefined) return null;
  const id = grammar.idOf.get(start) as number;
  const count = derivationsOf(grammar.symbols, id);
  if (count !== null) return scaledText(count);
  return grammar.symbols[id].minDepth < Infinity ? 'infinite' : '0';
}
