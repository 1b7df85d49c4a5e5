/**
 * Counts derivations: how many different ways there are to expand a symbol within so many levels. Conditions and saved
 * texts are left out of the count.
 */
import type { Grammar, Rule } from './grammar.ts';
import { symbolsIn } from './shortest.ts';
import { NOUGHT, ONE, plus, type Scaled, scaled, shareOf, times } from './scaled.ts';

/** Levels within which recursive symbols are counted: the deepest trees are the most, and no text of them is short. */
export const COUNTED_LEVELS = 16;

/** `counts[level][rule]`: derivations of a rule with at most that many levels; [0] is unused. */
export type DerivationCounts = readonly (readonly Scaled[])[];

/** The shares of a symbol's rules with so many levels left, for choosing evenly among derivations. */
export function ruleShares(counts: DerivationCounts, rules: readonly Rule[], levels: number): number[] {
  const row = counts[Math.max(1, Math.min(levels, counts.length - 1))];
  let total = NOUGHT;
  for (const rule of rules) total = plus(total, row[rule.id]);
  return rules.map((rule) => (total === NOUGHT ? 1 : shareOf(row[rule.id], total)));
}

/** Derivations of all rules for 1 to `levels` levels; stops early where more levels bring nothing new. */
export function countDerivations(rules: readonly Rule[], free: readonly boolean[], levels: number): DerivationCounts {
  const uses = rules.map((rule) => symbolsIn(rule.template));
  const choices = rules.map((rule) => savedChoices(rule));
  const counts: Scaled[][] = [[]];
  let ofSymbol: Scaled[] = free.map((isFree) => (isFree ? ONE : NOUGHT));
  for (let level = 1; level <= levels; level++) {
    const next: Scaled[] = free.map((isFree) => (isFree ? ONE : NOUGHT));
    const row = rules.map((rule, r) => {
      let ways = choices[r];
      for (const use of uses[r]) ways = times(ways, ofSymbol[use]);
      if (!free[rule.symbol]) next[rule.symbol] = plus(next[rule.symbol], ways);
      return ways;
    });
    counts.push(row);
    const same = next.every((ways, symbol) => ways.fraction === ofSymbol[symbol].fraction && ways.exponent === ofSymbol[symbol].exponent);
    ofSymbol = next;
    if (same) break;
  }
  return counts;
}

/** Ways in which the lists saved by a rule's actions can be drawn from: `[hero:a,b]` offers two. */
function savedChoices(rule: Rule): Scaled {
  let ways = ONE;
  for (const part of rule.template.parts)
    for (const action of part.actions ?? []) if (action.kind === 'push' && action.values.length > 1) ways = times(ways, scaled(action.values.length));
  return ways;
}

/** Symbols that can stand on a circle of rules, or above one. */
export function recursiveSymbols(grammar: Grammar): boolean[] {
  const uses = grammar.symbols.map((symbol) => [...new Set(symbol.rules.flatMap((rule) => symbolsIn(rule.template)))]);
  // What is left after taking away, again and again, all symbols that use only what was taken away before.
  const left = uses.map((list) => list.length);
  const usedBy: number[][] = uses.map(() => []);
  uses.forEach((list, symbol) => list.forEach((use) => usedBy[use].push(symbol)));
  const done = left.flatMap((count, symbol) => (count === 0 ? [symbol] : []));
  for (let k = 0; k < done.length; k++) for (const above of usedBy[done[k]]) if (--left[above] === 0) done.push(above);
  return left.map((count) => count > 0);
}
