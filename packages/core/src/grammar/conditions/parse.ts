/**
 * Reads a condition, by recursive descent:
 *
 *     or      := and ('or' and)*
 *     and     := not ('and' not)*
 *     not     := 'not' not | compare
 *     compare := sum (('=' | '!=' | '<' | '<=' | '>' | '>=' | 'in') sum)?
 *     sum     := product (('+' | '-') product)*
 *     product := unary (('*' | '/') unary)*
 *     unary   := '-' unary | number | 'text' | true | false | path | name '(' or, … ')' | '[' or, … ']' | '(' or ')'
 *     path    := name ('.' name)*
 */
import { shown } from '../../base/input-error.ts';
import type { Arithmetic, Comparison, Expression } from './expression.ts';
import { type Token, tokens } from './tokens.ts';

/** Deepest nesting of brackets, `not` and minus signs. */
const DEEPEST = 50;

/** Where a condition stops making sense. */
export interface SyntaxFault {
  readonly column: number;
  readonly message: string;
  readonly cure: string;
}

export type Parsed = { readonly expression: Expression } | { readonly fault: SyntaxFault };

class Stop extends Error {
  readonly fault: SyntaxFault;
  constructor(fault: SyntaxFault) {
    super(fault.message);
    this.fault = fault;
  }
}

export function parseCondition(text: string): Parsed {
  const scanned = tokens(text);
  if ('fault' in scanned) return scanned;
  try {
    return { expression: new Reader(scanned.tokens, text.length + 1).whole() };
  } catch (error) {
    if (error instanceof Stop) return { fault: error.fault };
    throw error;
  }
}

/** Holds the place while a condition is read. */
class Reader {
  private at = 0;
  private depth = 0;
  private readonly list: readonly Token[];
  private readonly end: number;

  constructor(list: readonly Token[], end: number) {
    this.list = list;
    this.end = end;
  }

  whole(): Expression {
    const expression = this.or();
    if (this.at < this.list.length) throw this.unexpected('"and", "or" or the end');
    return expression;
  }

  private or(): Expression {
    let left = this.and();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.and(), column: left.column };
    return left;
  }

  private and(): Expression {
    let left = this.not();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.not(), column: left.column };
    return left;
  }

  private not(): Expression {
    const { column } = this;
    if (!this.takeWord('not')) return this.compare();
    return this.deeper(() => ({ kind: 'not', of: this.not(), column }));
  }

  private compare(): Expression {
    const left = this.sum();
    const token = this.list[this.at];
    if (token?.kind === 'sign' && ['=', '!=', '<', '<=', '>', '>='].includes(token.text)) {
      this.at++;
      return { kind: 'compare', by: token.text as Comparison, left, right: this.sum(), column: token.column };
    }
    if (this.takeWord('in')) return { kind: 'in', left, right: this.sum(), column: token.column };
    return left;
  }

  private sum(): Expression {
    let left = this.product();
    for (let by = this.takeSign('+', '-'); by; by = this.takeSign('+', '-'))
      left = { kind: 'arithmetic', by: by as Arithmetic, left, right: this.product(), column: left.column };
    return left;
  }

  private product(): Expression {
    let left = this.unary();
    for (let by = this.takeSign('*', '/'); by; by = this.takeSign('*', '/'))
      left = { kind: 'arithmetic', by: by as Arithmetic, left, right: this.unary(), column: left.column };
    return left;
  }

  private unary(): Expression {
    const { column } = this;
    if (this.takeSign('-')) {
      const zero: Expression = { kind: 'number', value: 0, column };
      return this.deeper(() => ({ kind: 'arithmetic', by: '-', left: zero, right: this.unary(), column }));
    }
    if (this.takeSign('(')) {
      const inner = this.deeper(() => this.or());
      if (!this.takeSign(')')) throw this.unexpected('")"');
      return inner;
    }
    if (this.takeSign('[')) return { kind: 'list', items: this.deeper(() => this.items(']')), column };
    const token = this.list[this.at];
    if (token === undefined || token.kind === 'sign') throw this.unexpected('a value');
    this.at++;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text), column };
    if (token.kind === 'text') return { kind: 'text', value: token.text, column };
    if (token.text === 'true' || token.text === 'false') return { kind: 'flag', value: token.text === 'true', column };
    if (this.takeSign('(')) return { kind: 'call', name: token.text, args: this.deeper(() => this.items(')')), column };
    return { kind: 'path', steps: token.text.split('.'), column };
  }

  /** Expressions with commas between, up to a closing sign. */
  private items(closing: string): Expression[] {
    const items: Expression[] = [];
    if (this.takeSign(closing)) return items;
    do items.push(this.or());
    while (this.takeSign(','));
    if (!this.takeSign(closing)) throw this.unexpected(`"," or "${closing}"`);
    return items;
  }

  private deeper<T>(read: () => T): T {
    if (++this.depth > DEEPEST)
      throw new Stop({ column: this.column, message: `this is nested more than ${DEEPEST} deep`, cure: 'split the rule into several' });
    const result = read();
    this.depth--;
    return result;
  }

  private get column(): number {
    return this.list[this.at]?.column ?? this.end;
  }

  private takeWord(word: string): boolean {
    const token = this.list[this.at];
    if (token?.kind !== 'word' || token.text !== word) return false;
    this.at++;
    return true;
  }

  private takeSign(...signs: string[]): string | undefined {
    const token = this.list[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }

  private unexpected(wanted: string): Stop {
    const token = this.list[this.at];
    const found = token === undefined ? 'the condition ends here' : `found ${shown(token.text)}`;
    return new Stop({
      column: this.column,
      message: `expected ${wanted}, ${found}`,
      cure: "write for example giver.age > 60 and foe.kind = 'wolf'",
    });
  }
}
