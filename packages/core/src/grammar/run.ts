import type { Grammar, GrammarSymbol, Template } from './grammar.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './refer.ts';
import { GrammarError, type GrammarProblem, type ProblemCode } from './problem.ts';
import type { Trace } from './trace.ts';
import type { SlotValues } from './value.ts';

/** One text that an action saved. */
export interface SavedText {
  readonly text: string;
  /** The text read as a rule once more, as Tracery does, where it holds tags; else null. */
  readonly template: Template | null;
  /** Entities it names. */
  readonly mentions: readonly unknown[];
  /** Node of the derivation that made it; -1 where none is kept. */
  readonly node: number;
}

/** What is saved under a name, latest first. */
export interface Saved {
  readonly values: readonly SavedText[];
  /** What it hides: undefined stands for the symbol's own rules. */
  readonly below: Saved | undefined;
}

/** Everything was popped, the symbol's own rules too. */
export const EMPTY: Saved = { values: [], below: undefined };

/** A source of random numbers in [0, 1): an Rng, or anything that draws. */
export interface Draws {
  readonly next: () => number;
}

/** The state of one expansion. Nothing of it outlives the call. */
export interface Run {
  readonly grammar: Grammar;
  /** The grammar's; a text that is read again can add names of its own. */
  symbols: readonly GrammarSymbol[];
  readonly rng: Draws;
  readonly values: SlotValues;
  readonly maxDepth: number;
  readonly maxSteps: number;
  readonly maxCharacters: number;
  steps: number;
  characters: number;
  /** What the symbols that wait in open rules will take at least. */
  owedSteps: number;
  owedCharacters: number;
  /** Characters that modifiers have gone over. */
  work: number;
  readonly saved: (Saved | undefined)[] | null;
  readonly discourse: Discourse | null;
  memory: Memory | null;
  /** True where nothing but the words of a plain text matters: no derivation is kept and no sentences are counted. */
  readonly plainly: boolean;
  readonly trace: Trace | null;
  /** Rules open, level by level; kept only where a symbol chooses by derivations. */
  readonly spine: number[] | null;
}

/** What has been talked of. */
export interface Discourse {
  /** Sentences ended so far. */
  sentence: number;
  readonly mentions: Mention[];
  /** Entities named while a text is being saved; null while printing. */
  saving: unknown[] | null;
}

/**
 * Stops an expansion. On its way up every open rule adds what it had printed, so that nothing has to be kept while all
 * goes well.
 */
export class Halt extends Error {
  override readonly name = 'Halt';
  readonly problems: readonly GrammarProblem[];
  text = '';
  /** Open rules, innermost first. */
  readonly rules: string[] = [];

  constructor(problems: readonly GrammarProblem[]) {
    super(problems[0].message);
    this.problems = problems;
  }
}

export function stop(code: ProblemCode, message: string, cure: string): Halt {
  return new Halt([{ code, severity: 'error', path: '', column: null, message, cure }]);
}

/** What a caller gets to see of a halt: the problem at the innermost rule, and how far the text had come. */
export function errorOf(halt: Halt): GrammarError {
  const path = halt.rules[0] ?? '';
  const problems = halt.problems.map((problem) => (problem.path === '' ? { ...problem, path } : problem));
  return new GrammarError(problems, { text: halt.text, rules: halt.rules.slice().reverse() });
}
