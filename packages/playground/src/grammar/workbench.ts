/** What the workbench works out from what stands in the editor. */
import {
  type Derivation,
  derive,
  GrammarError,
  type GrammarProblem,
  lintGrammar,
  newMemory,
  sampleSlots,
  stream,
  tryCompileGrammar,
} from '@hinterland/core';

export interface Bench {
  readonly texts: readonly Derivation[];
  readonly problems: readonly GrammarProblem[];
  /** One line on length, derivations and coverage. */
  readonly summary: string;
  readonly starts: readonly string[];
}

/** Texts shown at once. */
const SHOWN = 40;
/** A page that is being typed in must not wait. */
const LIMITS = { depth: 100, steps: 20_000, characters: 20_000 };
/** Files above so many characters are checked with fewer texts, or none. */
const LARGE = 20_000;
const HUGE = 200_000;

export function runBench(source: string, seed: string, start: string): Bench {
  const { grammar } = tryCompileGrammar(source);
  const { problems, size, derivations, coverage } = lintGrammar(
    source,
    source.length > HUGE ? { texts: 0 } : source.length > LARGE ? { texts: 300 } : {},
  );
  if (grammar === null) return { texts: [], problems, summary: '', starts: [] };
  const starts =
    grammar.starts.length > 0 ? grammar.starts : grammar.symbols.filter((symbol) => symbol.declared).map((symbol) => symbol.name);
  const from = starts.includes(start) ? start : starts[0];
  const stopped: GrammarProblem[] = [];
  const texts: Derivation[] = [];
  const memory = newMemory();
  const rng = stream(seed, 'workbench');
  for (let i = 0; i < SHOWN && from !== undefined; i++) {
    const own = rng.fork(i);
    try {
      texts.push(derive(grammar, own, { start: from, memory, slots: sampleSlots(grammar, own.fork('slots')), limits: LIMITS }));
    } catch (error) {
      if (!(error instanceof GrammarError)) throw error;
      if (stopped.length === 0) stopped.push(...error.problems);
    }
  }
  const known = new Set(problems.map((problem) => `${problem.code} ${problem.path}`));
  return {
    texts,
    problems: [...problems, ...stopped.filter((problem) => !known.has(`${problem.code} ${problem.path}`))],
    summary: [
      size === null ? '' : size.characters === Infinity ? 'no mean length' : `${Math.round(size.characters)} characters on average`,
      derivations === null ? '' : `${derivations} derivations`,
      coverage === null ? '' : `${coverage.neverFired.length} of ${grammar.rules.length} rules not seen in ${coverage.texts} texts`,
    ]
      .filter(Boolean)
      .join(' · '),
    starts,
  };
}
