/**
 * "a" or "an", from the word that is printed. Sound decides, so the rule is spelling with its exceptions: silent h,
 * u and eu that begin like "you", one and once, letters and numbers read aloud.
 */
import { entryOf, type Lexicon } from '../language.ts';

const SILENT_H = ['hour', 'honest', 'honor', 'honour', 'heir', 'herb'];
/** Beginnings in u that sound like "you". */
const YOU = ['uni', 'use', 'usa', 'usu', 'ute', 'uti', 'uto', 'ura', 'ubi', 'uku', 'ukr', 'ufo', 'eu', 'ewe'];
/** Beginnings in un-i that do not. */
const UN_PLUS_I = ['unin', 'unim', 'unid', 'unig', 'unill', 'unir'];
const WON = ['one', 'once', 'ouija'];

/** The text with its article. */
export function withArticle(text: string, lexicon: Lexicon): string {
  return `${articleOf(text, lexicon)} ${text}`;
}

export function articleOf(text: string, lexicon: Lexicon): string {
  const word = firstWord(text);
  const own = entryOf(lexicon, text)?.get('article') ?? entryOf(lexicon, word)?.get('article');
  return own ?? (startsWithVowelSound(word) ? 'an' : 'a');
}

/** True where spelling alone does not settle it: letters read one by one, and an h or u that is not known. */
export function articleIsGuess(text: string, lexicon: Lexicon): boolean {
  const word = firstWord(text);
  if (entryOf(lexicon, text)?.has('article') || entryOf(lexicon, word)?.has('article')) return false;
  if (word.length > 1 && isCapitals(word)) return true;
  const small = word.toLowerCase();
  if (small.startsWith('u') && !small.startsWith('un'))
    return !YOU.some((start) => small.startsWith(start)) && isVowelLetter(small[2] ?? '') && !isVowelLetter(small[1] ?? '');
  return word !== '' && small[0].charCodeAt(0) > 127;
}

function startsWithVowelSound(word: string): boolean {
  if (word === '') return false;
  const c = word[0];
  if (c >= '0' && c <= '9') return startsLikeEight(word);
  if ((word.length === 1 || isCapitals(word)) && word !== 'A' && word !== 'I') return 'AEFHILMNORSX'.includes(c.toUpperCase());
  const small = word.toLowerCase();
  const begins = (start: string): boolean => small.startsWith(start);
  if (c === 'h' || c === 'H') return SILENT_H.some(begins);
  if (WON.some((start) => begins(start) && !isLetter(small[start.length] ?? ''))) return false;
  if (begins('one-')) return false;
  if (YOU.some(begins)) return UN_PLUS_I.some(begins);
  return isVowelLetter(c.toLowerCase()) || isAccentedVowel(c);
}

/** 8, 80, 800, 11, 18, 11,000, 18 million are said with a vowel first. */
function startsLikeEight(word: string): boolean {
  let digits = '';
  for (const c of word) {
    if (c >= '0' && c <= '9') digits += c;
    else if (c !== ',') break;
  }
  return digits[0] === '8' || ((digits.startsWith('11') || digits.startsWith('18')) && digits.length % 3 === 2);
}

function firstWord(text: string): string {
  let start = 0;
  while (start < text.length && '"\'(\u201c\u2018*_ '.includes(text[start])) start++;
  let end = start;
  while (end < text.length && text[end] !== ' ' && text[end] !== '-') end++;
  return text.slice(start, end);
}

function isCapitals(word: string): boolean {
  for (const c of word) if (c < 'A' || c > 'Z') return false;
  return word.length > 1 && word.length <= 4;
}

function isLetter(c: string): boolean {
  return c.toLowerCase() !== c.toUpperCase();
}

function isVowelLetter(c: string): boolean {
  return c !== '' && 'aeiou'.includes(c);
}

function isAccentedVowel(c: string): boolean {
  return 'àáâãäåæèéêëìíîïòóôõöøùúûü'.includes(c.toLowerCase());
}
