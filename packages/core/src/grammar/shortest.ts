/**
 * How short every rule and symbol can get: levels by a flood from the rules without tags (Knuth, A Generalization of
 * Dijkstra's Algorithm, 1977, for the cost 1 + max), then steps by improving on what the flood found.
 */
import type { Template } from './grammar.ts';

/** Symbols that a template expands, those inside actions included, each as often as it occurs. */
export function symbolsIn(template: Template, into: number[] = []): number[] {
  for (const part of template.parts) {
    for (const action of part.actions ?? []) {
      if (action.kind === 'push') for (const value of action.values) symbolsIn(value, into);
      else if (action.kind === 'run') symbolsIn(action.template, into);
    }
    if (part.kind === 'symbol') into.push(part.symbol);
  }
  return into;
}

/** How deep actions lie within actions: each lies one level below what holds it. */
export function nestingOf(template: Template): number {
  let most = 0;
  for (const part of template.parts)
    for (const action of part.actions ?? []) {
      const inner = action.kind === 'push' ? action.values : action.kind === 'run' ? [action.template] : [];
      for (const one of inner) most = Math.max(most, 1 + nestingOf(one));
    }
  return most;
}

export interface ShortRule {
  /** Index of the rule's symbol. */
  readonly symbol: number;
  /** Symbols it expands. */
  readonly uses: readonly number[];
  /** Levels of actions within actions. */
  readonly nested: number;
  /** Characters of its own. */
  readonly literal: number;
}

export interface Shortest {
  readonly ruleDepth: Float64Array;
  readonly ruleSteps: Float64Array;
  readonly symbolDepth: Float64Array;
  readonly symbolSteps: Float64Array;
  /** Characters of the derivations with the fewest steps. */
  readonly ruleCharacters: Float64Array;
  readonly symbolCharacters: Float64Array;
}

/** Rounds of improvement: each is exact enough to stop at, more make it shorter. */
const ROUNDS = 30;

/** `free`: symbols that need no rule, because a text is saved under their name. */
export function shortestOf(free: readonly boolean[], rules: readonly ShortRule[]): Shortest {
  const symbols = free.length;
  const symbolDepth = new Float64Array(symbols).fill(Infinity);
  const symbolSteps = new Float64Array(symbols).fill(Infinity);
  const ruleDepth = new Float64Array(rules.length).fill(Infinity);
  const ruleSteps = new Float64Array(rules.length).fill(Infinity);
  const ruleCharacters = new Float64Array(rules.length).fill(Infinity);
  const symbolCharacters = new Float64Array(symbols).fill(Infinity);
  const order: number[] = [];

  const waiting = rules.map((rule) => rule.uses.length);
  const usedBy: number[][] = Array.from({ length: symbols }, () => []);
  rules.forEach((rule, r) => {
    for (const use of rule.uses) usedBy[use].push(r);
  });
  let settled: number[] = [];
  // Rules wait at the level they end at; those with nested actions end a few levels later.
  const ready: number[][] = [];
  const readyAt = (r: number, level: number): void => void (ready[level + rules[r].nested] ??= []).push(r);
  rules.forEach((_, r) => waiting[r] === 0 && readyAt(r, 1));
  for (let level = 1; level === 1 || level < ready.length || settled.length > 0; level++) {
    const before = settled;
    settled = [];
    const settle = (symbol: number): void => {
      if (symbolDepth[symbol] < Infinity) return;
      symbolDepth[symbol] = level;
      settled.push(symbol);
      order.push(symbol);
    };
    if (level === 1) free.forEach((isFree, symbol) => isFree && settle(symbol));
    for (const symbol of before) for (const r of usedBy[symbol]) if (--waiting[r] === 0) readyAt(r, level);
    for (const r of ready[level] ?? []) {
      ruleDepth[r] = level;
      settle(rules[r].symbol);
    }
  }

  for (const [symbol, isFree] of free.entries()) {
    if (!isFree) continue;
    symbolSteps[symbol] = 1;
    symbolCharacters[symbol] = 0;
  }
  const ofSymbol: number[][] = Array.from({ length: symbols }, () => []);
  rules.forEach((rule, r) => ofSymbol[rule.symbol].push(r));
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const symbol of order) {
      for (const r of ofSymbol[symbol]) {
        let steps = 1;
        let characters = rules[r].literal;
        for (const use of rules[r].uses) {
          steps += symbolSteps[use];
          characters += symbolCharacters[use];
        }
        if (steps !== ruleSteps[r] || characters !== ruleCharacters[r]) changed = true;
        ruleSteps[r] = steps;
        ruleCharacters[r] = characters;
        if (steps < symbolSteps[symbol] || (steps === symbolSteps[symbol] && characters < symbolCharacters[symbol])) {
          symbolSteps[symbol] = steps;
          symbolCharacters[symbol] = characters;
        }
      }
    }
  }
  return { ruleDepth, ruleSteps, symbolDepth, symbolSteps, ruleCharacters, symbolCharacters };
}
