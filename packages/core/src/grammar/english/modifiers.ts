import type { Lexicon, ModifierKind } from '../language.ts';
import { TEXT_MODIFIERS } from '../text-modifiers.ts';
import { articleIsGuess, withArticle } from './articles.ts';
import { plural, pluralIsGuess } from './nouns.ts';
import { past, pastIsGuess, progressive, third } from './verbs.ts';

/** The genitive of a name. */
export function possessive(name: string, many: boolean): string {
  return many && name.endsWith('s') ? `${name}'` : `${name}'s`;
}

const ARTICLE = word(withArticle, articleIsGuess);
const PLURAL = word(plural, pluralIsGuess);
const PAST = word(past, pastIsGuess);

/** What a tag may append to English text. */
export const ENGLISH_MODIFIERS: ReadonlyMap<string, ModifierKind> = new Map<string, ModifierKind>([
  ...TEXT_MODIFIERS,
  ['a', ARTICLE],
  ['an', ARTICLE],
  ['s', PLURAL],
  ['plural', PLURAL],
  ['ed', PAST],
  ['past', PAST],
  ['ing', word(progressive, pastIsGuess)],
  ['third', word(third)],
  ['possessive', word((text) => possessive(text, false))],
]);

function word(change: (text: string, lexicon: Lexicon) => string, guessed?: (text: string, lexicon: Lexicon) => boolean): ModifierKind {
  const kind: ModifierKind = { takes: [0, 0], make: (_, lexicon) => (text) => (text === '' ? '' : change(text, lexicon)) };
  return guessed ? { ...kind, guessed } : kind;
}
