import { DENIED_NAMES, DENIED_PARTS } from '../content/denied-names.ts';
import { KNOWN_NAMES } from '../content/known-names.ts';

/** What `sounded` writes otherwise. */
const RESPELLED = /[cqyz]|ph|dh|(.)\1/;
const WORDS: ReadonlySet<string> = new Set(DENIED_NAMES);
const SOUNDED_WORDS: ReadonlySet<string> = new Set(DENIED_NAMES.filter((word) => word.length > 3).map(sounded));
const PARTS = new RegExp(DENIED_PARTS.join('|'));
/** Parts that grow too short in the one spelling would forbid too much. */
const SOUNDED_PARTS = new RegExp(
  DENIED_PARTS.filter((part) => sounded(part).length >= 4 || sounded(part).length === part.length)
    .map(sounded)
    .join('|'),
);
const KNOWN: ReadonlySet<string> = new Set(KNOWN_NAMES);

/** True where nobody is hurt by the name and nobody laughs at it, however it is spelled. */
export function isDecent(name: string): boolean {
  const plain = plainLetters(name);
  const words = plain.split(/[^a-z]+/);
  const run = words.join('');
  const alike = sounded(run);
  for (const word of words) if (WORDS.has(word) || SOUNDED_WORDS.has(words.length === 1 ? alike : sounded(word))) return false;
  return !PARTS.test(run) && !SOUNDED_PARTS.test(alike);
}

/** True for a well-known place or person, of the real world or of a famous story. */
export function isKnown(name: string): boolean {
  return KNOWN.has(plainLetters(name).replace(/[^a-z]/g, ''));
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
  if (!RESPELLED.test(word)) return word;
  return word
    .replace(/ph/g, 'f')
    .replace(/sch|ch/g, 'h')
    .replace(/[cq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/dh/g, 'd')
    .replace(/(.)\1+/g, '$1');
}
