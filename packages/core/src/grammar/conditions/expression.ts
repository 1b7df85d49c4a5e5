import type { ValueType } from '../value-type.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type Arithmetic = '+' | '-' | '*' | '/';

/** A condition as a tree. `column` counts from 1 in its text. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly column: number }
  | { readonly kind: 'text'; readonly value: string; readonly column: number }
  | { readonly kind: 'flag'; readonly value: boolean; readonly column: number }
  /** `giver.home.name`: a slot, then fields. */
  | { readonly kind: 'path'; readonly steps: readonly string[]; readonly column: number }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly column: number }
  | { readonly kind: 'not'; readonly of: Expression; readonly column: number }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression; readonly column: number }
  | { readonly kind: 'compare'; readonly by: Comparison; readonly left: Expression; readonly right: Expression; readonly column: number }
  | { readonly kind: 'in'; readonly left: Expression; readonly right: Expression; readonly column: number }
  | { readonly kind: 'arithmetic'; readonly by: Arithmetic; readonly left: Expression; readonly right: Expression; readonly column: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly column: number };

/** The types that sub-expressions turned out to have; `path` needs them when it is compiled. */
export type Types = ReadonlyMap<Expression, ValueType>;
