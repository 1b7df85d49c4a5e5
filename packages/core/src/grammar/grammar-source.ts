/** How a grammar of our own is written; in JSON the same. A Tracery grammar is a plain map from symbols to rules. */
import type { Selection } from './grammar.ts';
import type { TypeSource } from './value-type.ts';

/** A rule with more to it than its text. */
export interface RuleSource {
  readonly text: string;
  /** How often it is taken beside the others; 1 where it is left out. */
  readonly weight?: number;
  /** A condition on the slots, e.g. `giver.age > 60 and has(foe.lair)`. */
  readonly when?: string;
  /** Its rank where a symbol takes the most specific rule; the number of statements in `when` where it is left out. */
  readonly priority?: number;
  /** Names its text in a string table. */
  readonly id?: string;
  /** Facts that it states: relation, subject, object; terms are slots, their fields, or words in single quotes. */
  readonly asserts?: readonly (readonly string[])[];
}

export interface SymbolSource {
  readonly rules: readonly (string | RuleSource)[];
  readonly select?: Selection;
  /** How many of the last choices do not come again. */
  readonly window?: number;
}

export interface GrammarSource {
  readonly format: 'hinterland.grammar';
  /** Language tag; English is built in. */
  readonly locale?: string;
  /** Symbols that a host may start from, the usual one first; `origin` where it is left out. */
  readonly start?: string | readonly string[];
  /** `sentence`: a capital at the start of every sentence. */
  readonly case?: 'sentence' | 'asis';
  /** The way of selecting of all symbols that do not say their own. */
  readonly select?: Selection;
  readonly types?: TypeSource;
  readonly slots?: Readonly<Record<string, string | readonly string[]>>;
  /** Forms of words: `{ "wolf": { "plural": "wolves", "article": "a", "gender": "feminine" } }`. */
  readonly lexicon?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Pronoun sets by name, with subject, object, possessive, owned, reflexive and, if so, plural: true. */
  readonly pronouns?: Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
  /** What stands between the last two of a list. */
  readonly and?: string;
  readonly symbols: Readonly<Record<string, string | readonly (string | RuleSource)[] | SymbolSource>>;
}
