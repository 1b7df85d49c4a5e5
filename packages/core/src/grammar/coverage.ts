/** Expands a grammar many times and counts which rules were taken. */
import type { Rng } from '../base/rng.ts';
import { derive } from './derivation.ts';
import type { Grammar, Rule } from './grammar.ts';
import { GrammarError, type GrammarProblem } from './problem.ts';
import { sampleSlots } from './sample.ts';
import type { SlotValue } from './value.ts';

export interface Coverage {
  readonly texts: number;
  /** How often each rule was taken, by the rule's id. */
  readonly hits: Int32Array;
  readonly neverFired: readonly Rule[];
  /** Chance that the next rule taken is one not seen so far (Good, The Population Frequencies of Species, 1953). */
  readonly unseen: number;
  /** Share of texts that had come before. */
  readonly repeated: number;
  readonly meanLength: number;
  /** What stopped expansions, each problem once. */
  readonly stopped: readonly GrammarProblem[];
}

export interface CoverageOptions {
  /** Texts made from every start symbol. */
  readonly count: number;
  /** Slot values of a text; made up where it is left out. */
  readonly slots?: (rng: Rng) => Readonly<Record<string, SlotValue>>;
}

export function coverGrammar(grammar: Grammar, rng: Rng, options: CoverageOptions): Coverage {
  const hits = new Int32Array(grammar.rules.length);
  const ruleOf = new Map(grammar.rules.map((rule) => [rule.path, rule.id]));
  const seen = new Set<string>();
  const stopped = new Map<string, GrammarProblem>();
  const starts =
    grammar.starts.length > 0 ? grammar.starts : grammar.symbols.filter((symbol) => symbol.declared).map((symbol) => symbol.name);
  let texts = 0;
  let characters = 0;
  let repeated = 0;
  for (const start of starts) {
    for (let i = 0; i < options.count; i++) {
      const own = rng.fork(start).fork(i);
      try {
        const slots = options.slots?.(own.fork('slots')) ?? sampleSlots(grammar, own.fork('slots'));
        const { text, nodes } = derive(grammar, own, { start, slots });
        for (const { rule } of nodes) if (rule !== null) hits[ruleOf.get(rule) as number]++;
        texts++;
        characters += text.length;
        if (seen.has(text)) repeated++;
        else seen.add(text);
      } catch (error) {
        if (!(error instanceof GrammarError)) throw error;
        for (const problem of error.problems) stopped.set(`${problem.code} ${problem.path}`, problem);
      }
    }
  }
  let once = 0;
  let all = 0;
  for (const count of hits) {
    if (count === 1) once++;
    all += count;
  }
  return {
    texts,
    hits,
    neverFired: grammar.rules.filter((rule) => hits[rule.id] === 0),
    unseen: all === 0 ? 1 : once / all,
    repeated: texts === 0 ? 0 : repeated / texts,
    meanLength: texts === 0 ? 0 : characters / texts,
    stopped: [...stopped.values()],
  };
}
