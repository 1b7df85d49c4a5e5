/** Chooses one of a symbol's rules. Every choice costs one draw, whatever the mode; a fresh bag costs one per rule. */
import { type DerivationCounts, ruleShares } from './derivation-count.ts';
import type { GrammarSymbol, Rule } from './grammar.ts';
import { newMemory, remembered } from './memory.ts';
import { type Run, stop } from './run.ts';

/** The rule drawn for a symbol that is not simply even. */
export function choose(run: Run, symbol: GrammarSymbol, depth: number): Rule {
  const { rules } = symbol;
  if (!symbol.conditional) {
    if (symbol.select === 'weighted' || symbol.select === 'specific') return bySums(rules, symbol.sums, run.rng.next());
    return byMode(run, symbol, rules, depth);
  }
  // Conditions cost time too: count them, so that a thousand of them on every step cannot hang an expansion.
  run.steps += rules.length >> 4;
  const open = rules.filter((rule) => rule.when === null || rule.when(run.values));
  if (open.length === 0)
    throw stop('no-rule-applies', `no rule of ${symbol.name} applies to what was handed in`, 'add a rule without a condition');
  return byMode(run, symbol, open, depth);
}

function byMode(run: Run, symbol: GrammarSymbol, open: readonly Rule[], depth: number): Rule {
  switch (symbol.select) {
    case 'weighted':
      return byWeights(open, weightOf, run.rng.next());
    case 'specific': {
      let most = -Infinity;
      for (const rule of open) if (rule.specificity > most) most = rule.specificity;
      return byWeights(
        open.filter((rule) => rule.specificity === most),
        weightOf,
        run.rng.next(),
      );
    }
    case 'derivations': {
      const shares = ruleShares(run.grammar.counts as DerivationCounts, symbol.rules, levelsLeft(run, depth));
      return byWeights(open, (rule) => shares[rule.id - symbol.rules[0].id], run.rng.next());
    }
    case 'bag':
      return fromBag(run, symbol, open);
    case 'window':
      return outsideWindow(run, symbol, open);
  }
}

/** The rule with the fewest steps, then the fewest characters, of those that may be taken and end within the depth. */
export function shortest(run: Run, symbol: GrammarSymbol, depth: number): Rule {
  let best: Rule | undefined;
  run.steps += symbol.rules.length >> 4;
  for (const rule of symbol.rules) {
    if (depth + rule.minDepth > run.maxDepth || (rule.when !== null && !rule.when(run.values))) continue;
    if (best === undefined || rule.minSteps < best.minSteps || (rule.minSteps === best.minSteps && rule.minCharacters < best.minCharacters))
      best = rule;
  }
  if (best === undefined)
    throw stop(
      'too-deep',
      `no rule of ${symbol.name} ends within ${run.maxDepth} levels`,
      'give it a rule without tags, or raise limits.depth',
    );
  return best;
}

/** Levels that a symbol chosen evenly over derivations may still take: fewer by one for each such symbol right above it. */
function levelsLeft(run: Run, depth: number): number {
  const most = (run.grammar.counts as DerivationCounts).length - 1;
  if (most === 1) return most;
  let above = 0;
  while (above < depth && above < most - 1) {
    const rule = run.spine?.[depth - 1 - above] ?? -1;
    if (rule < 0 || run.symbols[run.grammar.rules[rule].symbol].select !== 'derivations') break;
    above++;
  }
  return Math.min(most - above, run.maxDepth - depth);
}

const weightOf = (rule: Rule): number => rule.weight;

/** By running sums and halves; `sums` is null where all weights are the same. */
function bySums(rules: readonly Rule[], sums: Float64Array | null, draw: number): Rule {
  if (sums === null) return rules[Math.floor(draw * rules.length)];
  const wanted = draw * sums[sums.length - 1];
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > wanted) high = middle;
    else low = middle + 1;
  }
  return rules[low];
}

function byWeights(rules: readonly Rule[], weight: (rule: Rule) => number, draw: number): Rule {
  let total = 0;
  for (const rule of rules) total += weight(rule);
  let left = draw * total;
  let last = rules[0];
  for (const rule of rules) {
    const share = weight(rule);
    if (share <= 0) continue;
    last = rule;
    left -= share;
    if (left < 0) return rule;
  }
  // Rounding can leave a crumb behind the last weight.
  return last;
}

/** The next rule of the bag that may be taken; a bag without one is filled again. */
function fromBag(run: Run, symbol: GrammarSymbol, open: readonly Rule[]): Rule {
  const first = symbol.rules[0].id;
  const bag = memoryOf(run, symbol);
  let at = bag.length - 1;
  while (at >= 0 && !open.includes(symbol.rules[bag[at]])) at--;
  if (at < 0) {
    const fresh = open.map((rule) => rule.id - first);
    for (let i = fresh.length - 1; i > 0; i--) {
      const j = Math.floor(run.rng.next() * (i + 1));
      const held = fresh[i];
      fresh[i] = fresh[j];
      fresh[j] = held;
    }
    bag.push(...fresh);
    at = bag.length - 1;
  }
  return symbol.rules[bag.splice(at, 1)[0]];
}

/** One that was not among the last few, by weight; where all were, the one longest ago. */
function outsideWindow(run: Run, symbol: GrammarSymbol, open: readonly Rule[]): Rule {
  const first = symbol.rules[0].id;
  const recent = memoryOf(run, symbol);
  const fresh = open.filter((rule) => !recent.includes(rule.id - first));
  let rule: Rule;
  if (fresh.length > 0) rule = byWeights(fresh, weightOf, run.rng.next());
  else {
    run.rng.next();
    const oldest = recent.find((index) => open.includes(symbol.rules[index]));
    rule = symbol.rules[oldest ?? open[0].id - first];
  }
  const index = rule.id - first;
  const before = recent.indexOf(index);
  if (before >= 0) recent.splice(before, 1);
  recent.push(index);
  while (recent.length > symbol.window) recent.shift();
  return rule;
}

function memoryOf(run: Run, symbol: GrammarSymbol): number[] {
  run.memory ??= newMemory();
  return remembered(run.memory, symbol.name, symbol.rules.length);
}
