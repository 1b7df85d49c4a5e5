import type { Term } from '../world/history.ts';

/** What a term can be: the player, a row of a table, a creature without a row, or a plain word. */
export const TERM_KINDS = [
  'word',
  'player',
  'place',
  'character',
  'item',
  'event',
  'faction',
  'culture',
  'region',
  'river',
  'lake',
  'road',
  'deposit',
  'quest',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A term as a number: its kind in the upper bits, the index of its row (or of the word) in the lower ones. */
export type TermCode = number & { readonly term: unique symbol };

const SHIFT = 24;
const MASK = (1 << SHIFT) - 1;
const CODES: ReadonlyMap<string, number> = new Map(TERM_KINDS.map((kind, code) => [kind, code]));

/** Stands where a relation has no object, and where nothing caused a fact. */
export const NOTHING: TermCode = -1 as TermCode;
export const PLAYER_TERM: TermCode = termOf('player', 0);

export function termOf(kind: TermKind, index: number): TermCode {
  return (((CODES.get(kind) as number) << SHIFT) | index) as TermCode;
}

export function kindOfTerm(term: TermCode): TermKind {
  return TERM_KINDS[term >> SHIFT];
}

/** Its kind as one bit, and those of several kinds. */
export function maskOfTerm(term: TermCode): number {
  return 1 << (term >> SHIFT);
}

export function maskOfKinds(kinds: readonly TermKind[]): number {
  let mask = 0;
  for (const kind of kinds) mask |= 1 << (CODES.get(kind) as number);
  return mask;
}

export function indexOfTerm(term: TermCode): number {
  return term & MASK;
}

/** Plain words by number. */
export interface Words {
  readonly words: string[];
  readonly codes: Map<string, TermCode>;
}

export function wordTerm(words: Words, word: string): TermCode {
  const known = words.codes.get(word);
  if (known !== undefined) return known;
  const code = termOf('word', words.words.length);
  words.words.push(word);
  words.codes.set(word, code);
  return code;
}

/** As it stands in a file: "player", "place:12" or the word itself. */
export function written(words: Words, term: TermCode): Term {
  const kind = kindOfTerm(term);
  if (kind === 'word') return words.words[indexOfTerm(term)];
  return kind === 'player' ? 'player' : `${kind}:${indexOfTerm(term)}`;
}

/** The term that a text of a file means. */
export function readTerm(words: Words, text: Term): TermCode {
  if (text === 'player') return PLAYER_TERM;
  const colon = text.indexOf(':');
  const kind = colon > 0 ? CODES.get(text.slice(0, colon)) : undefined;
  const digits = text.slice(colon + 1);
  if (kind === undefined || kind < 2 || !/^(0|[1-9]\d{0,7})$/.test(digits) || Number(digits) > MASK) return wordTerm(words, text);
  return termOf(TERM_KINDS[kind], Number(digits));
}
