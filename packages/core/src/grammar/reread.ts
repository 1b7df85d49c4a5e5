import type { GrammarSymbol, Template } from './grammar.ts';
import { modifiersOf } from './modifiers.ts';
import { newReport, TooManyProblems } from './problem.ts';
import type { Run } from './run.ts';
import { pieceOf } from './scan.ts';
import { compileTemplate } from './template.ts';

/** Names that one run may add. */
const MOST_NEW = 100;

/**
 * Tracery reads a saved text as a rule again when it is used, so that escaped signs in it can come to life. Null where
 * the text holds none of them. Faults are passed over, as Tracery does.
 */
export function compileAgain(run: Run, text: string): Template | null {
  if (!/[#[\]\\]/.test(text)) return null;
  const { dialect, language } = run.grammar;
  // Reading costs time like printing does.
  run.work += text.length;
  try {
    return compileTemplate(pieceOf(text), {
      dialect,
      path: '',
      report: newReport(),
      symbol: (name) => symbolOf(run, name),
      modifiers: (calls) => modifiersOf(calls, language, true, () => undefined),
      slot: () => null,
    });
  } catch (error) {
    if (error instanceof TooManyProblems) return null;
    throw error;
  }
}

/** The index of a name, a new one for this run alone where the grammar does not know it. */
function symbolOf(run: Run, name: string): number {
  const known =
    run.grammar.idOf.get(name) ?? run.symbols.findIndex((symbol, id) => id >= run.grammar.symbols.length && symbol.name === name);
  if (known >= 0) return known;
  const id = run.symbols.length;
  if (id >= run.grammar.symbols.length + MOST_NEW) return -1;
  const symbol: GrammarSymbol = {
    id,
    name,
    path: '',
    rules: [],
    declared: false,
    saved: true,
    select: 'weighted',
    window: 1,
    even: false,
    words: null,
    conditional: false,
    sums: null,
    minDepth: 1,
    minSteps: 1,
    minCharacters: 0,
  };
  run.symbols = [...run.symbols, symbol];
  return id;
}
