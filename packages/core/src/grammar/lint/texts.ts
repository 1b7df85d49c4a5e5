import type { Grammar, Template } from '../grammar.ts';

/** Texts that a symbol can print, `most` at most; what slots and saved texts print is left out. */
export function textsOf(grammar: Grammar, symbol: number, most: number): string[] {
  return [...new Set(ofSymbol(grammar, symbol, most, 0))];
}

/** Levels looked into: words that need agreement stand near. */
const DEEPEST = 8;

function ofSymbol(grammar: Grammar, symbol: number, most: number, depth: number): string[] {
  if (depth > DEEPEST) return [];
  const out: string[] = [];
  for (const rule of grammar.symbols[symbol].rules) {
    if (out.length >= most) break;
    out.push(...ofTemplate(grammar, rule.template, most - out.length, depth));
  }
  return out;
}

/** All ways to fill a template: every choice of its first part with every choice of the next. */
function ofTemplate(grammar: Grammar, template: Template, most: number, depth: number): string[] {
  let texts = [''];
  for (const part of template.parts) {
    const before = texts.map((text) => text + part.before);
    if (part.kind === 'action') {
      texts = before;
      continue;
    }
    if (part.kind !== 'symbol' || part.actions !== null) return [];
    let choices = ofSymbol(grammar, part.symbol, most, depth + 1);
    for (const modify of part.modifiers ?? []) choices = choices.map((choice) => modify(choice, 1000));
    // The same number of each, so that the last words vary as much as the first.
    const pairs = Math.max(before.length, choices.length);
    texts =
      before.length * choices.length <= most
        ? before.flatMap((text) => choices.map((choice) => text + choice))
        : Array.from({ length: Math.min(most, pairs) }, (_, i) => before[i % before.length] + choices[i % choices.length]);
    if (texts.length === 0) return [];
  }
  return texts.map((text) => text + template.after);
}
