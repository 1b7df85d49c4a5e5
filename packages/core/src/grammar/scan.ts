/**
 * Splits a rule into text, tags and actions in one pass from left to right.
 *
 *     The [mood:grim]#animal.a# sleeps.
 *     text -> action -> tag -> text
 *
 * Tags stand between `#`, actions between `[` and `]`; a `#` inside brackets belongs to the action; a backslash takes
 * the next character as it is. The odd corners (what an unclosed tag prints, which backslash of several survives) are
 * those of tracery-grammar 2.8.4, so that its grammars give the same text here.
 */
import type { ProblemCode } from './problem.ts';

/** A stretch of a rule that knows where its characters came from. */
export interface Piece {
  readonly text: string;
  /** Column of the first character, from 1. */
  readonly at: number;
  /** Positions in `text` before which a backslash was dropped. */
  readonly gaps: readonly number[];
}

export interface Section extends Piece {
  readonly kind: 'text' | 'tag' | 'action';
}

/** Told of each fault: what, at which column. */
export type Fault = (code: ProblemCode, column: number, message: string, cure: string) => void;

export function pieceOf(text: string): Piece {
  return { text, at: 1, gaps: [] };
}

/** Column in the rule of the character at `index` of a piece. */
export function columnOf(piece: Piece, index: number): number {
  return piece.at + index + gapsUpTo(piece.gaps, index);
}

/** How many of the sorted gaps are at or before `index`; by halves, so that hostile rules stay cheap. */
function gapsUpTo(gaps: readonly number[], index: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle] <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The gaps inside a stretch, counted from its start. */
function gapsWithin(gaps: readonly number[], from: number, to: number): number[] {
  return gaps.slice(gapsUpTo(gaps, from), gapsUpTo(gaps, to)).map((gap) => gap - from);
}

/** The part of a piece from `from` to `to`. */
export function slice(piece: Piece, from: number, to: number = piece.text.length): Piece {
  const gaps = piece.gaps.length === 0 ? piece.gaps : gapsWithin(piece.gaps, from, to);
  return { text: piece.text.slice(from, to), at: columnOf(piece, from), gaps };
}

/**
 * The sections of a piece. With `keepEscapes` every backslash stays in the sections' text; without it, as in Tracery,
 * only the last one of each section does.
 */
export function scan(piece: Piece, keepEscapes: boolean, fault: Fault): Section[] {
  const { text } = piece;
  const sections: Section[] = [];
  let depth = 0;
  let inTag = false;
  /** Where the open section began, and where it goes on after the last backslash. */
  let first = 0;
  let start = 0;
  let escapes: number[] = [];
  let opened = 0;

  const close = (end: number, kind: Section['kind']): void => {
    if (kind !== 'text' && end - start < 1)
      fault(
        `empty-${kind === 'tag' ? 'tag' : 'action'}`,
        columnOf(piece, start),
        `there is nothing in this ${kind}`,
        kind === 'tag' ? 'name a symbol between the two #, or write \\# for a plain one' : 'write [name:text] or remove the brackets',
      );
    const section = keepEscapes || escapes.length < 2 ? slice(piece, first, end) : withoutEscapes(piece, first, end, escapes);
    if (kind !== 'text' || section.text.length > 0) sections.push({ text: section.text, at: section.at, gaps: section.gaps, kind });
    escapes = [];
  };

  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 91: // [
        if (depth === 0 && !inTag) {
          if (start < i) close(i, 'text');
          first = start = i + 1;
          opened = i;
        }
        depth++;
        break;
      case 93: // ]
        depth--;
        if (depth === 0 && !inTag) {
          close(i, 'action');
          first = start = i + 1;
        }
        if (depth === -1) fault('stray-bracket', columnOf(piece, i), 'this ] closes nothing', 'remove it, or write \\] for a plain one');
        break;
      case 35: // #
        if (depth === 0) {
          if (inTag) close(i, 'tag');
          else if (start < i) close(i, 'text');
          first = start = i + 1;
          opened = i;
          inTag = !inTag;
        }
        break;
      case 92: // backslash
        if (i + 1 === text.length)
          fault('dangling-escape', columnOf(piece, i), 'the rule ends with a single backslash', 'remove it, or write two for a plain one');
        escapes.push(i);
        start = i + 1;
        i++;
        break;
    }
  }
  if (start < text.length) close(text.length, 'text');
  if (inTag)
    fault(
      'unclosed-tag',
      columnOf(piece, opened),
      'this # opens a tag that is never closed',
      'add the second #, or write \\# for a plain one',
    );
  if (depth > 0) fault('unclosed-bracket', columnOf(piece, opened), 'this [ is never closed', 'add the ], or write \\[ for a plain one');
  return sections;
}

/** A stretch without its backslashes, but for the last. */
function withoutEscapes(piece: Piece, from: number, to: number, escapes: readonly number[]): Piece {
  let text = '';
  let start = from;
  const gaps: number[] = [];
  const older = gapsWithin(piece.gaps, from, to);
  let next = 0;
  for (let k = 0; k + 1 < escapes.length; k++) {
    text += piece.text.slice(start, escapes[k]);
    for (; next < older.length && older[next] <= escapes[k] - from; next++) gaps.push(older[next] - k);
    gaps.push(text.length);
    start = escapes[k] + 1;
  }
  text += piece.text.slice(start, to);
  for (; next < older.length; next++) gaps.push(older[next] - escapes.length + 1);
  return { text, at: columnOf(piece, from), gaps };
}

/** What a literal prints: each backslash gives way to the character after it. */
export function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) === 92 && i + 1 < text.length) i++;
    out += text[i];
  }
  return out;
}
