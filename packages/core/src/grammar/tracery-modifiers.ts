/**
 * The modifiers of Tracery, faults included, so that its grammars print what they always printed ("a hour", "wolfs").
 * Source: Kate Compton, tracery-grammar 2.8.4 (ISC), `baseEngModifiers`.
 */
import { capitalize, replaceAll } from './text-modifiers.ts';
import type { ModifierKind } from './language.ts';

const plain = (change: (text: string) => string): ModifierKind => ({ takes: [0, Infinity], make: () => change });

export const TRACERY_MODIFIERS: ReadonlyMap<string, ModifierKind> = new Map<string, ModifierKind>([
  [
    'replace',
    {
      takes: [1, Infinity],
      make:
        ([wanted, instead = 'undefined']) =>
        (text, most) =>
          replaceAll(text, wanted, instead, most),
    },
  ],
  ['capitalizeAll', plain(capitalizeAll)],
  ['capitalize', plain(capitalize)],
  ['a', plain(article)],
  ['firstS', plain(firstPlural)],
  ['s', plain(plural)],
  ['ed', plain(past)],
]);

function isVowel(c: string): boolean {
  return c.length === 1 && 'aeiou'.includes(c.toLowerCase());
}

/** Every letter or digit that follows something else becomes a capital. */
export function capitalizeAll(text: string): string {
  let out = '';
  let next = true;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    out += letter && next ? c.toUpperCase() : c;
    next = !letter;
  }
  return out;
}

function article(text: string): string {
  if (text.charAt(0).toLowerCase() === 'u' && text.length > 2 && text.charAt(2).toLowerCase() === 'i') return `a ${text}`;
  return `${isVowel(text.charAt(0)) ? 'an' : 'a'} ${text}`;
}

function firstPlural(text: string): string {
  const words = text.split(' ');
  return `${plural(words[0])} ${words.slice(1).join(' ')}`;
}

function plural(text: string): string {
  switch (text.charAt(text.length - 1)) {
    case 's':
    case 'h':
    case 'x':
      return `${text}es`;
    case 'y':
      return isVowel(text.charAt(text.length - 2)) ? `${text}s` : `${text.slice(0, -1)}ies`;
    default:
      return `${text}s`;
  }
}

function past(text: string): string {
  switch (text.charAt(text.length - 1)) {
    case 'e':
      return `${text}d`;
    case 'y':
      return isVowel(text.charAt(text.length - 2)) ? `${text}d` : `${text.slice(0, -1)}ied`;
    default:
      return `${text}ed`;
  }
}
