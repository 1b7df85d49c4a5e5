import type { Grammar, Template } from './grammar.ts';
import { modifiersOf } from './modifiers.ts';
import { newReport } from './problem.ts';
import { pieceOf } from './scan.ts';
import { compileTemplate } from './template.ts';

/**
 * Tracery reads a saved text as a rule again when it is used, so that escaped signs in it can come to life. Null where
 * the text holds none of them. Faults are passed over, as Tracery does.
 */
export function compileAgain(grammar: Grammar, text: string): Template | null {
  if (!/[#[\]\\]/.test(text)) return null;
  const report = newReport();
  return compileTemplate(pieceOf(text), {
    dialect: grammar.dialect,
    path: '',
    report,
    symbol: (name) => grammar.idOf.get(name) ?? -1,
    modifiers: (calls) => modifiersOf(calls, grammar.language, true, () => undefined),
    slot: () => null,
  });
}
