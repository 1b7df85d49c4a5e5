/** Modifiers that mean the same in every language. */
import type { ModifierKind } from './language.ts';
import { entryOf, type Lexicon } from './language.ts';
import { sentenceCase } from './sentence-case.ts';
import { TooLong } from './too-long.ts';

export const TEXT_MODIFIERS: ReadonlyMap<string, ModifierKind> = new Map<string, ModifierKind>([
  ['capitalize', simple(capitalize)],
  ['capitalizeAll', simple(capitalizeWords)],
  ['title', simple(capitalizeWords)],
  ['sentence', simple(sentenceCase)],
  ['upper', simple((text) => text.toUpperCase())],
  ['lower', simple((text) => text.toLowerCase())],
  ['trim', simple((text) => text.trim())],
  [
    'replace',
    {
      takes: [2, 2],
      make:
        ([wanted, instead]) =>
        (text, most) =>
          replaceLiteral(text, wanted, instead, most),
    },
  ],
  [
    'form',
    {
      takes: [1, 1],
      make:
        ([form], lexicon) =>
        (text) =>
          formOf(text, form, lexicon),
      guessed: (text, lexicon, [form]) => entryOf(lexicon, text)?.has(form) !== true,
    },
  ],
]);

function simple(change: (text: string) => string): ModifierKind {
  return { takes: [0, 0], make: () => change };
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter of every word becomes a capital; letters of every script, and "king's" stays one word. */
function capitalizeWords(text: string): string {
  let out = '';
  let inside = false;
  for (const c of text) {
    const letter = c.toLowerCase() !== c.toUpperCase();
    out += letter && !inside ? c.toUpperCase() : c;
    inside = letter || (inside && (c === "'" || c === '\u2019'));
  }
  return out;
}

/** A form that only the author can give. Where there is none the text stays; the lint has said so. */
function formOf(text: string, form: string, lexicon: Lexicon): string {
  return entryOf(lexicon, text)?.get(form) ?? text;
}

/** Puts `instead` for every `wanted`, letter by letter. */
function replaceLiteral(text: string, wanted: string, instead: string, most: number): string {
  if (wanted === '') return text;
  const pieces = text.split(wanted);
  if (text.length + (pieces.length - 1) * (instead.length - wanted.length) > most) throw new TooLong();
  return pieces.join(instead);
}

/**
 * The same as `text.replaceAll(wanted, instead)`, with its `$&`, `` $` ``, `$'` and `$$`, but stops where the result
 * would be longer than `most`: those patterns can turn a hundred thousand characters into ten thousand million.
 */
export function replaceAll(text: string, wanted: string, instead: string, most: number): string {
  if (!instead.includes('$') && wanted !== '') return replaceLiteral(text, wanted, instead, most);
  const matches = wanted === '' ? text.length + 1 : text.split(wanted).length - 1;
  // What one match prints is at most the replacement with every pattern standing for the whole text.
  const patterns = instead.split('$').length - 1;
  if (matches * (instead.length + patterns * text.length) > most * 4) throw new TooLong();
  return text.replaceAll(wanted, instead);
}
