import type { Grammar, GrammarSymbol, Template } from './grammar.ts';
import type { Limits } from './limits.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './refer.ts';
import { GrammarError, type PartialDerivation, type ProblemCode } from './problem.ts';
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
  readonly symbols: readonly GrammarSymbol[];
  readonly rng: Draws;
  readonly values: SlotValues;
  readonly limits: Limits;
  readonly maxDepth: number;
  /** Past either of these the shortest productions are taken. */
  readonly thriftySteps: number;
  readonly thriftyCharacters: number;
  steps: number;
  characters: number;
  /** Characters that modifiers have gone over. */
  work: number;
  readonly saved: (Saved | undefined)[] | null;
  readonly discourse: Discourse | null;
  memory: Memory | null;
  readonly trace: Trace | null;
  /** The text printed so far, level by level, and the rule open at each: what is left when an expansion is stopped. */
  readonly pending: string[];
  readonly spine: number[];
}

/** What has been talked of. */
export interface Discourse {
  /** Sentences ended so far. */
  sentence: number;
  readonly mentions: Mention[];
  /** Entities named while a text is being saved; null while printing. */
  saving: unknown[] | null;
}

/** The error that stops an expansion with the rules above `depth` open. */
export function stop(run: Run, depth: number, code: ProblemCode, message: string, cure: string): GrammarError {
  const open = run.spine.slice(0, depth).filter((rule) => rule >= 0).map((rule) => run.grammar.rules[rule].path);
  const partial: PartialDerivation = { text: run.pending.slice(0, depth).join(''), rules: open };
  return new GrammarError([{ code, severity: 'error', path: open.at(-1) ?? '', column: null, message, cure }], partial);
}
