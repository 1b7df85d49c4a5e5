import type { Modify } from './grammar.ts';
import type { PronounSet } from './pronouns.ts';

/** Forms of words that the author gave: word → form → text, e.g. `wolf` → `plural` → `wolves`. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A modifier as the registry knows it. */
export interface ModifierKind {
  /** Least and most parameters. */
  readonly takes: readonly [number, number];
  readonly make: (parameters: readonly string[], lexicon: Lexicon) => Modify;
  /** The form it makes of a word, where it could guess wrong; the lint asks `guessed`. */
  readonly guessed?: (text: string, lexicon: Lexicon, parameters: readonly string[]) => boolean;
}

/** What differs between languages. */
export interface Language {
  readonly locale: string;
  readonly lexicon: Lexicon;
  readonly modifiers: ReadonlyMap<string, ModifierKind>;
  readonly pronouns: ReadonlyMap<string, PronounSet>;
  /** The genitive of a name: `Mara's`, `the wolves'`. */
  readonly possessive: (name: string, plural: boolean) => string;
  /** The verb for one or for many, from its base form: `be` → `is`, `are`. Null where the language cannot tell. */
  readonly verb: ((base: string, plural: boolean) => string) | null;
  /** A number in words; null where the language has none. */
  readonly inWords: ((value: number) => string) | null;
  /** First, second, third, in words or digits. */
  readonly ordinal: ((value: number) => string) | null;
  /** A number and its noun. */
  readonly counted: ((value: number, noun: string) => string) | null;
  /** Stands between the last two of a list. */
  readonly and: string;
}

/** The author's form of a text: of the whole, or of its first or last word with the rest around it. */
export function lexiconForm(lexicon: Lexicon, text: string, form: string, word: 'first' | 'last'): string | undefined {
  if (lexicon.size === 0) return undefined;
  const whole = entryOf(lexicon, text)?.get(form);
  if (whole !== undefined) return whole;
  const cut = word === 'first' ? text.indexOf(' ') : text.lastIndexOf(' ');
  if (cut < 0) return undefined;
  if (word === 'first') {
    const found = entryOf(lexicon, text.slice(0, cut))?.get(form);
    return found === undefined ? undefined : found + text.slice(cut);
  }
  const found = entryOf(lexicon, text.slice(cut + 1))?.get(form);
  return found === undefined ? undefined : text.slice(0, cut + 1) + found;
}

/** The entry of a word, written as it stands or in small letters. */
export function entryOf(lexicon: Lexicon, word: string): ReadonlyMap<string, string> | undefined {
  return lexicon.get(word) ?? lexicon.get(word.toLowerCase());
}
