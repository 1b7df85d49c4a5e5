/**
 * Counts derivations: how many different ways there are to expand a symbol within so many levels. Conditions and saved
 * texts are left out of the count.
 */
import type { Rule, Template } from './grammar.ts';
import { symbolsIn } from './shortest.ts';
import { NOUGHT, ONE, plus, type Scaled, scaled, shareOf, times } from './scaled.ts';

/** Levels within which recursive symbols are counted: the deepest trees are the most, and no text of them is short. */
const COUNTED_LEVELS = 16;

/** `counts[level][rule]`: derivations of a rule with at most that many levels; [0] is unused. */
export type DerivationCounts = readonly (readonly Scaled[])[];

/** The shares of a symbol's rules with so many levels left, for choosing evenly among derivations. */
export function ruleShares(counts: DerivationCounts, rules: readonly Rule[], levels: number): number[] {
  const row = counts[Math.max(1, Math.min(levels, counts.length - 1))];
  let total = NOUGHT;
  for (const rule of rules) total = plus(total, row[rule.id]);
  return rules.map((rule) => (total === NOUGHT ? 1 : shareOf(row[rule.id], total)));
}

/**
 * Derivations of all rules. Where no symbol leads back to itself one row says it all; else there is a row for each number
 * of levels.
 */
export function countDerivations(symbols: readonly Countable[], rules: readonly CountableRule[]): DerivationCounts {
  const uses = rules.map((rule) => symbolsIn(rule.template));
  const ofSymbol: Scaled[] = symbols.map((symbol) => (symbol.rules.length === 0 ? ONE : NOUGHT));
  const order = upwards(symbols);
  const waysOf = (r: number, below: readonly Scaled[]): Scaled => {
    let ways = savedChoices(rules[r]);
    for (const use of uses[r]) ways = times(ways, below[use]);
    return ways;
  };
  if (order.length === symbols.length) {
    const row: Scaled[] = [];
    for (const symbol of order)
      for (const rule of symbols[symbol].rules) {
        row[rule.id] = waysOf(rule.id, ofSymbol);
        ofSymbol[symbol] = plus(ofSymbol[symbol], row[rule.id]);
      }
    return [[], row];
  }
  const counts: Scaled[][] = [[]];
  let below = ofSymbol;
  for (let level = 1; level <= COUNTED_LEVELS; level++) {
    const above: Scaled[] = symbols.map((symbol) => (symbol.rules.length === 0 ? ONE : NOUGHT));
    const last = below;
    counts.push(
      rules.map((rule, r) => {
        const ways = waysOf(r, last);
        above[rule.symbol] = plus(above[rule.symbol], ways);
        return ways;
      }),
    );
    below = above;
  }
  return counts;
}

/** The number of derivations of one symbol; null where it, or one below it, leads back to itself. */
export function derivationsOf(symbols: readonly Countable[], start: number): Scaled | null {
  const counts = new Map<number, Scaled>();
  for (const symbol of upwards(symbols)) {
    const { rules } = symbols[symbol];
    let sum = rules.length === 0 ? ONE : NOUGHT;
    for (const rule of rules) {
      let ways = savedChoices(rule);
      for (const use of symbolsIn(rule.template)) ways = times(ways, counts.get(use) as Scaled);
      sum = plus(sum, ways);
    }
    counts.set(symbol, sum);
  }
  return counts.get(start) ?? null;
}

interface CountableRule {
  readonly id: number;
  readonly symbol: number;
  readonly template: Template;
}

interface Countable {
  readonly rules: readonly CountableRule[];
}

/** Ways in which the lists saved by a rule's actions can be drawn from: `[hero:a,b]` offers two. */
function savedChoices({ template }: CountableRule): Scaled {
  let ways = ONE;
  for (const part of template.parts)
    for (const action of part.actions ?? [])
      if (action.kind === 'push' && action.values.length > 1) ways = times(ways, scaled(action.values.length));
  return ways;
}

/** Symbols that use only symbols before them in this list; those on circles and above them are left out. */
function upwards(symbols: readonly Countable[]): number[] {
  const uses = symbols.map((symbol) => [...new Set(symbol.rules.flatMap((rule) => symbolsIn(rule.template)))]);
  const left = uses.map((list) => list.length);
  const usedBy: number[][] = uses.map(() => []);
  uses.forEach((list, symbol) => list.forEach((use) => usedBy[use].push(symbol)));
  const order = left.flatMap((count, symbol) => (count === 0 ? [symbol] : []));
  for (let k = 0; k < order.length; k++) for (const above of usedBy[order[k]]) if (--left[above] === 0) order.push(above);
  return order;
}
