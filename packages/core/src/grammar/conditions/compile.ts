/**
 * Turns a checked condition into a closure over the slot values. A comparison with something that is missing is false,
 * `!=` as well; `not` turns it round.
 */
import { compilePath, sameEntity, type SlotValues } from '../value.ts';
import type { Expression, Types } from './expression.ts';

export type Condition = (values: SlotValues) => boolean;

/** The position of each slot in SlotValues. */
export type SlotIndex = (name: string) => number;

export function compileCondition(e: Expression, types: Types, slotOf: SlotIndex): Condition {
  const sub = (part: Expression): Condition => compileCondition(part, types, slotOf);
  switch (e.kind) {
    case 'flag': {
      const { value } = e;
      return () => value;
    }
    case 'path': {
      const read = valueOf(e, types, slotOf);
      return (values) => read(values) === true;
    }
    case 'not': {
      const of = sub(e.of);
      return (values) => !of(values);
    }
    case 'and': {
      const left = sub(e.left);
      const right = sub(e.right);
      return (values) => left(values) && right(values);
    }
    case 'or': {
      const left = sub(e.left);
      const right = sub(e.right);
      return (values) => left(values) || right(values);
    }
    case 'compare':
      return compileComparison(e, types, slotOf);
    case 'in':
      return compileIn(e, types, slotOf);
    case 'call': {
      const read = valueOf(e.args[0], types, slotOf);
      return (values) => read(values) !== undefined;
    }
    default:
      throw new Error('a checked condition holds nothing else');
  }
}

function compileComparison(e: Expression & { kind: 'compare' }, types: Types, slotOf: SlotIndex): Condition {
  if (e.by === '=' || e.by === '!=') {
    const same = equality(e.left, types);
    const left = valueOf(e.left, types, slotOf);
    const right = valueOf(e.right, types, slotOf);
    const wanted = e.by === '=';
    return (values) => {
      const a = left(values);
      const b = right(values);
      return a !== undefined && b !== undefined && same(a, b) === wanted;
    };
  }
  const left = numberOf(e.left, types, slotOf);
  const right = numberOf(e.right, types, slotOf);
  // What is missing reads as NaN, and every one of these is false for NaN.
  switch (e.by) {
    case '<':
      return (values) => left(values) < right(values);
    case '<=':
      return (values) => left(values) <= right(values);
    case '>':
      return (values) => left(values) > right(values);
    case '>=':
      return (values) => left(values) >= right(values);
  }
}

function compileIn(e: Expression & { kind: 'in' }, types: Types, slotOf: SlotIndex): Condition {
  const same = equality(e.left, types);
  const left = valueOf(e.left, types, slotOf);
  if (e.right.kind === 'list') {
    const items = e.right.items.map((item) => valueOf(item, types, slotOf));
    return (values) => {
      const a = left(values);
      if (a === undefined) return false;
      for (const item of items) {
        const b = item(values);
        if (b !== undefined && same(a, b)) return true;
      }
      return false;
    };
  }
  const list = valueOf(e.right, types, slotOf);
  return (values) => {
    const a = left(values);
    const all = list(values);
    if (a === undefined || !Array.isArray(all)) return false;
    for (const b of all) if (same(a, b)) return true;
    return false;
  };
}

function equality(left: Expression, types: Types): (a: unknown, b: unknown) => boolean {
  return types.get(left)?.kind === 'entity' ? sameEntity : (a, b) => a === b;
}

/** The value of an expression; undefined where it is missing. */
function valueOf(e: Expression, types: Types, slotOf: SlotIndex): (values: SlotValues) => unknown {
  switch (e.kind) {
    case 'number':
    case 'text':
    case 'flag': {
      const { value } = e;
      return () => value;
    }
    case 'path':
      return compilePath(slotOf(e.steps[0]), e.steps.slice(1));
    case 'arithmetic':
    case 'call':
      if (types.get(e)?.kind === 'number') {
        const read = numberOf(e, types, slotOf);
        return (values) => {
          const value = read(values);
          return value === value ? value : undefined;
        };
      }
      return compileCondition(e, types, slotOf);
    default:
      return compileCondition(e, types, slotOf);
  }
}

/** The number of an expression; NaN where it is missing. */
function numberOf(e: Expression, types: Types, slotOf: SlotIndex): (values: SlotValues) => number {
  if (e.kind === 'number') {
    const { value } = e;
    return () => value;
  }
  if (e.kind === 'arithmetic') {
    const left = numberOf(e.left, types, slotOf);
    const right = numberOf(e.right, types, slotOf);
    switch (e.by) {
      case '+':
        return (values) => left(values) + right(values);
      case '-':
        return (values) => left(values) - right(values);
      case '*':
        return (values) => left(values) * right(values);
      case '/':
        return (values) => left(values) / right(values);
    }
  }
  if (e.kind === 'call' && e.name === 'count') {
    const list = valueOf(e.args[0], types, slotOf);
    return (values) => {
      const all = list(values);
      return Array.isArray(all) ? all.length : NaN;
    };
  }
  if (e.kind === 'call') {
    const a = numberOf(e.args[0], types, slotOf);
    const b = numberOf(e.args[1], types, slotOf);
    return e.name === 'min' ? (values) => Math.min(a(values), b(values)) : (values) => Math.max(a(values), b(values));
  }
  const read = valueOf(e, types, slotOf);
  return (values) => {
    const value = read(values);
    return typeof value === 'number' ? value : NaN;
  };
}
