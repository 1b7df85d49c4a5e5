import { DENIED_NAMES, DENIED_PARTS } from '../content/denied-names.ts';
import { KNOWN_NAMES } from '../content/known-names.ts';
import { WORDS_BESIDE_NAMES } from '../content/words-beside-names.ts';
import { EDGE, letterPatterns, type LetterPatterns, stepOver } from './letter-patterns.ts';

const PLAIN: LetterPatterns = letterPatterns(DENIED_PARTS, DENIED_NAMES);
/** Parts that grow too short in the one spelling would forbid too much. */
const SOUNDED: LetterPatterns = letterPatterns(
  DENIED_PARTS.filter((part) => sounded(part).length >= 4 || sounded(part).length === part.length).map(sounded),
  DENIED_NAMES.filter((word) => word.length > 3).map(sounded),
);
const KNOWN: ReadonlySet<string> = new Set(KNOWN_NAMES);
const BESIDE: ReadonlySet<string> = new Set(WORDS_BESIDE_NAMES);

/** True where nobody is hurt by the name and nobody laughs at it, however it is spelled. */
export function isDecent(name: string): boolean {
  const plain = ASCII.test(name) ? name : plainLetters(name);
  if (!SPLIT.test(plain)) return isClean(plain, true);
  for (const word of plain.split(SPLIT)) if (!isClean(word, true)) return false;
  return isClean(plain.replace(ALL_SPLITS, ''), false);
}

/** True where two names that are decent, the one after the other, do not make up what neither of them holds. */
export function areDecentTogether(first: string, second: string): boolean {
  return isClean(plainLetters(first + second).replace(ALL_SPLITS, ''), false);
}

/** True where none of the words and parts stands in letters that are one word, or several run together. */
function isClean(letters: string, word: boolean): boolean {
  let plain = word ? stepOver(PLAIN, 0, EDGE) : 0;
  let alike = word ? stepOver(SOUNDED, 0, EDGE) : 0;
  // The letter written last in the one spelling, before and after those that are doubled have gone.
  let before = -1;
  let last = -1;
  for (let k = 0, heard = 0; k < letters.length; k++) {
    const letter = letterAt(letters, k);
    plain = stepOver(PLAIN, plain, letter);
    if (plain < 0) return false;
    if (k < heard) continue;
    // As `sounded` does, letter by letter.
    let sound = letter;
    if (letter === P && letterAt(letters, k + 1) === H) {
      sound = F;
      heard = k + 2;
    } else if (letter === S && letterAt(letters, k + 1) === C && letterAt(letters, k + 2) === H) {
      sound = H;
      heard = k + 3;
    } else if (letter === C && letterAt(letters, k + 1) === H) {
      sound = H;
      heard = k + 2;
    } else if (letter === C || letter === Q) sound = K;
    else if (letter === Y) sound = I;
    else if (letter === Z) sound = S;
    if (sound === H && before === D) {
      before = -1;
      continue;
    }
    before = sound;
    if (sound === last) continue;
    last = sound;
    alike = stepOver(SOUNDED, alike, sound);
    if (alike < 0) return false;
  }
  return !word || (stepOver(PLAIN, plain, EDGE) >= 0 && stepOver(SOUNDED, alike, EDGE) >= 0);
}

/** From 0 for an a, of either case; below nought past the end. */
function letterAt(letters: string, k: number): number {
  return k < letters.length ? (letters.charCodeAt(k) | 32) - 97 : -1;
}
const [C, D, F, H, I, K, P, Q, S, Y, Z] = Array.from('cdfhikpqsyz', (letter) => letter.charCodeAt(0) - 97);
const SPLIT = /[^a-z]+/i;
const ALL_SPLITS = /[^a-z]+/gi;

/** True for a well-known place or person, of the real world or of a famous story. */
export function isKnown(name: string): boolean {
  const plain = plainLetters(name);
  return KNOWN.has(SPLIT.test(plain) ? plain.replace(ALL_SPLITS, '') : plain);
}

/** True for a word that our texts set beside names: as a name it would stand twice in a row. */
export function isWordOfTexts(name: string): boolean {
  return BESIDE.has(name.toLowerCase());
}

const ASCII = /^[\x20-\x7e]*$/;

function plainLetters(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** One spelling for what sounds alike: ph and f, c, q and k, doubled letters. */
function sounded(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/sch|ch/g, 'h')
    .replace(/[cq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/dh/g, 'd')
    .replace(/(.)\1+/g, '$1');
}
