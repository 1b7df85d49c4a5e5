/**
 * How long texts are to be expected, and whether they are at all.
 *
 * A grammar is a branching process: entry (i, j) of its mean matrix says how many symbols j one symbol i expands into, on
 * average. Where the largest eigenvalue (spectral radius) of a circle of symbols is below 1 its texts have a mean length;
 * from 1 up they grow without end, and only the limits stop them. Conditions are left out: every rule counts by weight.
 *
 * Sources: Booth and Thompson, Applying Probability Measures to Abstract Languages, 1973; the bounds on the radius are
 * those of Collatz and Wielandt.
 */
import type { Action, Grammar, GrammarSymbol, Template } from '../grammar.ts';
import { symbolsIn } from '../shortest.ts';
import { components } from './components.ts';

export interface ExpectedSize {
  /** Mean characters of a text from the first start symbol; Infinity where there is no mean. */
  readonly characters: number;
  /** Mean number of symbols expanded for one text. */
  readonly steps: number;
  /** Symbols on circles that grow, each with the radius of its circle. */
  readonly growing: readonly { readonly symbol: number; readonly radius: number }[];
}

/** Characters that a slot is taken to print. */
const SLOT_LENGTH = 8;

export function expectedSize(grammar: Grammar, start: number): ExpectedSize {
  const { symbols } = grammar;
  const shares = symbols.map(rowOf);
  const blocks = components(shares.map((row) => [...row.uses.keys()]));
  const growing: { symbol: number; radius: number }[] = [];
  const endless = new Uint8Array(symbols.length);
  const steps = new Float64Array(symbols.length);
  const characters = new Float64Array(symbols.length);
  const saved = savedLengths(grammar);
  for (const block of blocks) {
    const radius = radiusOf(block, shares);
    if (radius >= 1 - 1e-9) for (const symbol of block) growing.push({ symbol, radius });
    const grows = radius >= 1 - 1e-9 || block.some((symbol) => [...shares[symbol].uses.keys()].some((use) => endless[use] === 1));
    if (grows) {
      for (const symbol of block) {
        endless[symbol] = 1;
        steps[symbol] = characters[symbol] = Infinity;
      }
      continue;
    }
    solve(block, (symbol) => {
      let sum = 1;
      for (const [use, mean] of shares[symbol].uses) sum += mean * steps[use];
      const before = steps[symbol];
      steps[symbol] = sum;
      return Math.abs(sum - before);
    });
    solve(block, (symbol) => {
      const sum = symbols[symbol].declared ? printedLength(symbols[symbol], characters, saved) : (saved.get(symbol) ?? 0);
      const before = characters[symbol];
      characters[symbol] = sum;
      return Math.abs(sum - before);
    });
  }
  return {
    characters: characters[start],
    steps: steps[start],
    growing: growing.sort((a, b) => b.radius - a.radius || a.symbol - b.symbol),
  };
}

/** Means of one symbol: how often it expands each other symbol. */
interface Row {
  readonly uses: ReadonlyMap<number, number>;
}

function rowOf(symbol: GrammarSymbol): Row {
  const uses = new Map<number, number>();
  const total = symbol.rules.reduce((sum, rule) => sum + rule.weight, 0);
  for (const rule of symbol.rules) {
    const share = rule.weight / total;
    if (share > 0) for (const use of symbolsIn(rule.template)) uses.set(use, (uses.get(use) ?? 0) + share);
  }
  return { uses };
}

/** Largest eigenvalue of a block; the unit matrix is added while iterating, so that circles of even length settle too. */
function radiusOf(block: readonly number[], rows: readonly Row[]): number {
  const [first] = block;
  if (block.length === 1) return rows[first].uses.get(first) ?? 0;
  const place = new Map(block.map((symbol, i) => [symbol, i]));
  const inner = block.map((symbol) =>
    [...rows[symbol].uses].flatMap(([use, mean]) => (place.has(use) ? [[place.get(use) as number, mean] as const] : [])),
  );
  let vector = new Float64Array(block.length).fill(1);
  let low = 0;
  let high = Infinity;
  for (let round = 0; round < 2000 && high - low > 1e-10; round++) {
    const next = new Float64Array(block.length);
    let most = 0;
    low = Infinity;
    high = 0;
    for (let i = 0; i < block.length; i++) {
      let sum = vector[i];
      for (const [j, mean] of inner[i]) sum += mean * vector[j];
      next[i] = sum;
      low = Math.min(low, sum / vector[i]);
      high = Math.max(high, sum / vector[i]);
      most = Math.max(most, sum);
    }
    for (let i = 0; i < next.length; i++) next[i] = Math.max(next[i] / most, 1e-300);
    vector = next;
  }
  return (low + high) / 2 - 1;
}

/** Repeats until nothing moves any more; a block whose radius is below 1 always settles. */
function solve(block: readonly number[], improve: (symbol: number) => number): void {
  for (let round = 0; round < 20_000; round++) {
    let moved = 0;
    for (const symbol of block) moved = Math.max(moved, improve(symbol));
    if (moved < 1e-9) return;
  }
}

function printedLength(symbol: GrammarSymbol, characters: Float64Array, saved: ReadonlyMap<number, number>): number {
  const total = symbol.rules.reduce((sum, rule) => sum + rule.weight, 0);
  if (total === 0) return 0;
  return symbol.rules.reduce((sum, rule) => sum + (rule.weight / total) * lengthOf(rule.template, characters, saved), 0);
}

function lengthOf(template: Template, characters: Float64Array, saved: ReadonlyMap<number, number>): number {
  let length = template.literal;
  for (const part of template.parts) {
    if (part.kind === 'symbol') length += saved.get(part.symbol) ?? characters[part.symbol];
    else if (part.kind === 'value') length += SLOT_LENGTH;
  }
  return length;
}

/** Mean literal length of what is saved under names without rules: what they print, roughly. */
function savedLengths(grammar: Grammar): Map<number, number> {
  const lengths = new Map<number, number[]>();
  const visit = (actions: readonly Action[] | null): void => {
    for (const action of actions ?? []) {
      if (action.kind === 'pop') continue;
      const templates = action.kind === 'push' ? action.values : [action.template];
      for (const template of templates) {
        if (action.kind === 'push' && !grammar.symbols[action.symbol].declared) {
          const words = template.parts
            .flatMap((part) => (part.kind === 'symbol' ? (grammar.symbols[part.symbol].words ?? [SLOT_LENGTH_TEXT]) : []))
            .map((word) => word.length);
          const mean = words.length > 0 ? words.reduce((a, b) => a + b) / words.length : 0;
          lengths.set(action.symbol, [...(lengths.get(action.symbol) ?? []), template.literal + mean]);
        }
        for (const part of template.parts) visit(part.actions);
      }
    }
  };
  for (const rule of grammar.rules) for (const part of rule.template.parts) visit(part.actions);
  return new Map([...lengths].map(([symbol, all]) => [symbol, all.reduce((a, b) => a + b) / all.length]));
}

const SLOT_LENGTH_TEXT = ' '.repeat(SLOT_LENGTH);
