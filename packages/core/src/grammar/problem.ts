import { InputError } from '../base/input-error.ts';

/** An error stops a grammar from being compiled; a warning is almost surely a mistake; a note is worth a look. */
export type Severity = 'error' | 'warning' | 'note';

export type ProblemCode =
  // Reading
  | 'not-json'
  | 'too-large'
  | 'wrong-shape'
  | 'unknown-key'
  | 'forbidden-name'
  | 'bad-name'
  | 'bad-weight'
  | 'bad-type'
  | 'bad-language'
  // Scanning
  | 'unclosed-tag'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'empty-tag'
  | 'empty-action'
  | 'dangling-escape'
  | 'nested-too-deep'
  | 'two-symbols'
  | 'lost-text'
  | 'comma-splits'
  // Names
  | 'undefined-symbol'
  | 'undefined-modifier'
  | 'undefined-field'
  | 'undefined-slot'
  | 'bad-parameter'
  | 'missing-form'
  | 'name-clash'
  | 'no-start'
  // Conditions
  | 'condition-syntax'
  | 'condition-type'
  | 'always-false'
  | 'always-true'
  // Lint
  | 'unreachable'
  | 'non-terminating'
  | 'empty'
  | 'duplicate'
  | 'no-fallback'
  | 'unbound-slot'
  | 'unbounded-size'
  | 'guessed-form'
  | 'literal-article'
  | 'too-deep-for-limit'
  | 'duplicate-id'
  | 'never-fired'
  | 'plan-differs'
  // While expanding
  | 'too-many-steps'
  | 'too-many-characters'
  | 'too-deep'
  | 'no-rule-applies'
  | 'unset-symbol'
  | 'bad-slot';

/** One thing that is wrong with a grammar, as data. */
export interface GrammarProblem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Where in the JSON, as a JSON pointer, e.g. `/origin/2`. */
  readonly path: string;
  /** Which character of the text at `path`, from 1; null where the whole of it is meant. */
  readonly column: number | null;
  readonly message: string;
  /** What would mend it. */
  readonly cure: string;
}

/** How far an expansion had come when it was stopped. */
export interface PartialDerivation {
  /** The text printed up to there. */
  readonly text: string;
  /** JSON pointers of the rules that were open, outermost first. */
  readonly rules: readonly string[];
}

/** The only thing this engine throws. */
export class GrammarError extends InputError {
  /** Everything that is wrong, not the first thing alone. */
  readonly problems: readonly GrammarProblem[];
  readonly partial: PartialDerivation | null;

  constructor(problems: readonly GrammarProblem[], partial: PartialDerivation | null = null) {
    const first = problems[0];
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(placeOf(first), `${first.message}; ${first.cure}${more}`);
    this.problems = problems;
    this.partial = partial;
  }
}

/** `grammar/origin/2, column 14`. */
function placeOf(problem: GrammarProblem): string {
  return `grammar${problem.path}${problem.column === null ? '' : `, column ${problem.column}`}`;
}

/** A problem as one line of text. */
export function problemLine(problem: GrammarProblem): string {
  return `${problem.severity} ${problem.code} at ${placeOf(problem)}: ${problem.message}; ${problem.cure}`;
}

/** Most problems that one report holds: a hostile file must not turn into a hostile report. */
const MOST = 1000;

/** Ends the reading of a grammar with too many faults to go on. */
export class TooManyProblems extends Error {
  override readonly name = 'TooManyProblems';
}

/** Gathers problems while a grammar is read. */
export interface Report {
  readonly problems: GrammarProblem[];
  readonly add: (code: ProblemCode, severity: Severity, path: string, column: number | null, message: string, cure: string) => void;
}

export function newReport(): Report {
  const problems: GrammarProblem[] = [];
  return {
    problems,
    add: (code, severity, path, column, message, cure) => {
      problems.push({ code, severity, path, column, message, cure });
      if (problems.length >= MOST) throw new TooManyProblems();
    },
  };
}

export function hasErrors(problems: readonly GrammarProblem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
