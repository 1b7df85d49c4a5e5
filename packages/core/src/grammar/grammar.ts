/**
 * A compiled grammar: flat arrays of symbols and rules that refer to one another by index. Words of this room:
 *
 * symbol    a name with rules; `#name#` in a rule prints one of them
 * rule      text with tags, actions and literals in it
 * template  a rule's text, ready to be printed: literals and parts in turn
 * tag       `#[actions]symbol.modifier.modifier(parameter)#`
 * action    `[name:text]` saves a text under a name, `[name:POP]` forgets it
 * slot      a value that the host hands in
 */
import type { Fact, Term } from '../world.ts';
import type { Expression, Types } from './conditions/expression.ts';
import type { Condition } from './conditions/compile.ts';
import type { DerivationCounts } from './derivation-count.ts';
import type { Language } from './language.ts';
import type { Run } from './run.ts';
import type { Call } from './tag.ts';
import type { SlotValues } from './value.ts';
import type { TypeTable, ValueType } from './value-type.ts';

/** `tracery`: prints what tracery-grammar prints. `hinterland`: slots, conditions, agreement and the rest. */
export type Dialect = 'tracery' | 'hinterland';

/** How a symbol chooses among its rules. */
export type Selection =
  /** In proportion to the weights. */
  | 'weighted'
  /** Every rule once, in a drawn order, before any comes again. */
  | 'bag'
  /** Not one of the last few. */
  | 'window'
  /** The rule whose condition says most, of those that hold. */
  | 'specific'
  /** Such that every text that can come of the symbol is as likely as any other. */
  | 'derivations';

/** Changes a finished text; `most` is the longest text allowed. */
export type Modify = (text: string, most: number) => string;

/** What a tag or action does where it stands. */
export interface Part {
  /** Literal text in front. */
  readonly before: string;
  /** Sentences that end in `before`. */
  readonly ends: number;
  /** `missing`: a tag whose name can never be a symbol. */
  readonly kind: 'symbol' | 'value' | 'action' | 'missing';
  /** True where it prints a symbol and does nothing else. */
  readonly simple: boolean;
  /** Index of the symbol, or -1. */
  readonly symbol: number;
  /** Prints a slot, where `kind` is 'value'. */
  readonly value: ((run: Run) => string) | null;
  readonly actions: readonly Action[] | null;
  readonly modifiers: readonly Modify[] | null;
  /** The modifiers as written. */
  readonly calls: readonly Call[];
  /** The tag as it is written (of a missing symbol: its name), and its column. */
  readonly source: string;
  readonly column: number;
}

export interface Template {
  readonly parts: readonly Part[];
  /** Literal text behind the last part. */
  readonly after: string;
  /** Sentences that end in `after`. */
  readonly ends: number;
  /** Characters of literal text. */
  readonly literal: number;
}

export type Action =
  | { readonly kind: 'push'; readonly symbol: number; readonly values: readonly Template[] }
  | { readonly kind: 'pop'; readonly symbol: number }
  /** Expands a text for what it saves; nothing is printed. */
  | { readonly kind: 'run'; readonly template: Template };

/** A statement that a rule makes: a relation and its terms, read from the slots. */
export interface Assertion {
  readonly relation: string;
  readonly terms: readonly ((values: SlotValues) => Term)[];
  /** As written, for reports. */
  readonly source: Fact;
}

export interface Rule {
  /** Index in `grammar.rules`. */
  readonly id: number;
  readonly symbol: number;
  /** JSON pointer. */
  readonly path: string;
  readonly source: string;
  /** Names its text in a string table. */
  readonly message: string;
  readonly weight: number;
  readonly when: Condition | null;
  /** The condition as a tree, for the lint. */
  readonly condition: { readonly expression: Expression; readonly types: Types; readonly source: string } | null;
  /** How much the condition says: the number of its plain statements, or what the author wrote. */
  readonly specificity: number;
  readonly asserts: readonly Assertion[];
  readonly template: Template;
  /** The text of a rule that is nothing but text; null where it has parts. */
  readonly plain: string | null;
  /** Levels of rules it takes at least, itself included; Infinity where it never ends. */
  readonly minDepth: number;
  /** Rules it takes at least, itself included, and the characters that these print. */
  readonly minSteps: number;
  readonly minCharacters: number;
}

export interface GrammarSymbol {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  /** Empty where the name is only ever saved by an action. */
  readonly rules: readonly Rule[];
  /** True where the grammar itself has rules for it, be it none. */
  readonly declared: boolean;
  /** True where some action saves under this name. */
  readonly saved: boolean;
  readonly select: Selection;
  /** Size of the no-repeat window. */
  readonly window: number;
  /** True where every rule is as likely as the next and always allowed: the common case, chosen by one multiplication. */
  readonly even: boolean;
  /** The texts of an even symbol whose rules are nothing but text; null otherwise. */
  readonly words: readonly string[] | null;
  /** True where some rule has a condition. */
  readonly conditional: boolean;
  /** Running sums of the weights; null where they are all the same. */
  readonly sums: Float64Array | null;
  readonly minDepth: number;
  readonly minSteps: number;
  readonly minCharacters: number;
}

export interface Grammar {
  readonly dialect: Dialect;
  readonly language: Language;
  readonly symbols: readonly GrammarSymbol[];
  readonly rules: readonly Rule[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Symbols that a host may start from; the first is the usual one. */
  readonly starts: readonly string[];
  readonly slots: ReadonlyMap<string, ValueType>;
  /** Where each slot stands among the values of a call. */
  readonly slotIndex: ReadonlyMap<string, number>;
  readonly types: TypeTable;
  /** Slots that some rule reads. */
  readonly usedSlots: ReadonlySet<string>;
  /** True where the finished text gets its sentences capitalised. */
  readonly sentenceCase: boolean;
  /** True where some action saves something. */
  readonly saves: boolean;
  /** True where something refers to an entity, so that mentions are kept. */
  readonly refers: boolean;
  /** True where some symbol remembers its choices. */
  readonly remembers: boolean;
  /** Numbers of derivations, where some symbol chooses by them. */
  readonly counts: DerivationCounts | null;
  /** True where backslashes are left to be taken out of the finished text (Tracery). */
  readonly escapes: boolean;
  /** Prints `((name))` for what is missing, as Tracery does, instead of stopping. */
  readonly lenient: boolean;
}
