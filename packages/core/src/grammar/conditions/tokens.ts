import { shown } from '../../base/input-error.ts';
import type { SyntaxFault } from './parse.ts';

export interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'sign';
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

/** Longest condition, in characters. */
const LONGEST = 2000;

/** Cuts a condition into tokens in one pass. Words may hold dots, texts stand in single or double quotes. */
export function tokens(text: string): { readonly tokens: Token[] } | { readonly fault: SyntaxFault } {
  if (text.length > LONGEST)
    return fault(LONGEST + 1, `the condition has ${text.length} characters, at most ${LONGEST} are allowed`, 'split the rule into several');
  const out: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const column = i + 1;
    const c = text[i];
    if (c === ' ' || c === '\t' || c === '\n') {
      i++;
    } else if (c === "'" || c === '"') {
      const end = text.indexOf(c, i + 1);
      if (end < 0) return fault(column, 'this quote is never closed', `add the closing ${c}`);
      out.push({ kind: 'text', text: text.slice(i + 1, end), column });
      i = end + 1;
    } else if (isDigit(c)) {
      const start = i;
      while (i < text.length && (isDigit(text[i]) || text[i] === '.')) i++;
      const number = text.slice(start, i);
      if (!Number.isFinite(Number(number))) return fault(column, `${shown(number)} is not a number`, 'write for example 12 or 0.5');
      out.push({ kind: 'number', text: number, column });
    } else if (isLetter(c)) {
      const start = i;
      while (i < text.length && (isLetter(text[i]) || isDigit(text[i]) || text[i] === '.')) i++;
      out.push({ kind: 'word', text: text.slice(start, i), column });
    } else {
      const two = text.slice(i, i + 2);
      const sign = two === '!=' || two === '<=' || two === '>=' ? two : c;
      if (!'=<>+-*/()[],'.includes(c) && sign.length === 1)
        return fault(column, `${shown(c)} means nothing here`, 'use = != < <= > >= + - * / and or not in has() count()');
      out.push({ kind: 'sign', text: sign, column });
      i += sign.length;
    }
  }
  return { tokens: out };
}

function fault(column: number, message: string, cure: string): { readonly fault: SyntaxFault } {
  return { fault: { column, message, cure } };
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9';
}

/** Letters of any script may stand in names. */
function isLetter(c: string): boolean {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c === '_' || c > '\u007f';
}
