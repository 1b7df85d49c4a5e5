/**
 * Gives every part of a condition its type and finds what cannot be: unknown slots and fields, words that a field can
 * never hold, numbers compared with texts.
 */
import { suggestion } from '../names.ts';
import { type TypeTable, typeName, type ValueType } from '../value-type.ts';
import type { Expression } from './expression.ts';

export type Slots = ReadonlyMap<string, ValueType>;

/** What is wrong, at which column. */
export type TypeFault = (column: number, message: string, cure: string) => void;

const NUMBER: ValueType = { kind: 'number', optional: false, min: -Infinity, max: Infinity };
const TEXT: ValueType = { kind: 'text', optional: false };
const FLAG: ValueType = { kind: 'flag', optional: false };

/** The functions of the language: how many arguments each takes. */
const FUNCTIONS: ReadonlyMap<string, number> = new Map([
  ['has', 1],
  ['count', 1],
  ['min', 2],
  ['max', 2],
]);

/** The type of a slot's field; null, and a fault, where there is none. */
export function typeOfPath(steps: readonly string[], column: number, slots: Slots, types: TypeTable, fault: TypeFault): ValueType | null {
  let type = slots.get(steps[0]);
  if (!type) {
    fault(
      column,
      `no slot is called ${steps[0] || '""'}`,
      suggestion(
        steps[0],
        slots.keys(),
        slots.size > 0 ? `there are ${[...slots.keys()].slice(0, 12).join(', ')}` : 'declare it under "slots"',
      ),
    );
    return null;
  }
  let { optional } = type;
  for (let k = 1; k < steps.length; k++) {
    if (type.kind !== 'entity') {
      fault(column, `${steps.slice(0, k).join('.')} is a ${typeName(type)} and has no fields`, `end the path there`);
      return null;
    }
    const fields = types.get(type.name);
    const next = fields?.get(steps[k]);
    if (!fields || !next) {
      fault(
        column,
        `a ${type.name} has no field ${steps[k] || '""'}`,
        suggestion(steps[k], fields?.keys() ?? [], `it has ${[...(fields?.keys() ?? [])].slice(0, 12).join(', ')}`),
      );
      return null;
    }
    type = next;
    optional ||= next.optional;
  }
  return optional === type.optional ? type : { ...type, optional };
}

/** Types of all sub-expressions, or null where there were faults. */
export function checkCondition(root: Expression, slots: Slots, types: TypeTable, fault: TypeFault): Map<Expression, ValueType> | null {
  const found = new Map<Expression, ValueType>();
  let good = true;
  const complain: TypeFault = (column, message, cure) => {
    good = false;
    fault(column, message, cure);
  };

  const want = (expression: Expression, kind: ValueType['kind'], what: string): void => {
    const type = typeOf(expression);
    if (type && type.kind !== kind)
      complain(
        expression.column,
        `expected ${what}, this is a ${typeName(type)}`,
        kind === 'flag' ? 'compare it with something' : `use ${what}`,
      );
  };

  const comparable = (left: Expression, right: Expression, column: number): void => {
    const a = typeOf(left);
    const b = typeOf(right);
    if (!a || !b) return;
    if (a.kind === 'word' && right.kind === 'text') return knownWord(a.words, right);
    if (b.kind === 'word' && left.kind === 'text') return knownWord(b.words, left);
    if (a.kind === 'list' || b.kind === 'list' || a.kind === 'pronouns' || b.kind === 'pronouns')
      return complain(column, 'lists and pronouns cannot be compared', 'use count() or in');
    const plain = (type: ValueType): string => (type.kind === 'word' ? 'text' : type.kind === 'entity' ? type.name : type.kind);
    if (plain(a) !== plain(b)) complain(column, `a ${typeName(a)} is never equal to a ${typeName(b)}`, 'compare values of the same type');
  };

  const knownWord = (words: readonly string[], literal: Expression & { kind: 'text' }): void => {
    if (!words.includes(literal.value))
      complain(
        literal.column,
        `'${literal.value}' is not one of its words`,
        suggestion(literal.value, words, `it is one of ${words.slice(0, 12).join(', ')}`),
      );
  };

  const typeOf = (expression: Expression): ValueType | null => {
    const type = judge(expression);
    if (type) found.set(expression, type);
    return type;
  };

  const judge = (e: Expression): ValueType | null => {
    switch (e.kind) {
      case 'number':
        return NUMBER;
      case 'text':
        return TEXT;
      case 'flag':
        return FLAG;
      case 'path':
        return typeOfPath(e.steps, e.column, slots, types, complain);
      case 'not':
        want(e.of, 'flag', 'a condition');
        return FLAG;
      case 'and':
      case 'or':
        want(e.left, 'flag', 'a condition');
        want(e.right, 'flag', 'a condition');
        return FLAG;
      case 'compare':
        if (e.by === '=' || e.by === '!=') comparable(e.left, e.right, e.column);
        else {
          want(e.left, 'number', 'a number');
          want(e.right, 'number', 'a number');
        }
        return FLAG;
      case 'in':
        if (e.right.kind === 'list') for (const item of e.right.items) comparable(e.left, item, e.right.column);
        else {
          const of = typeOf(e.right);
          typeOf(e.left);
          if (of && of.kind !== 'list')
            complain(e.right.column, `expected a list after "in", this is a ${typeName(of)}`, "write for example kind in ['wolf', 'bear']");
        }
        return FLAG;
      case 'arithmetic':
        want(e.left, 'number', 'a number');
        want(e.right, 'number', 'a number');
        return NUMBER;
      case 'list':
        complain(e.column, 'a list can only stand after "in"', "write for example kind in ['wolf', 'bear']");
        return null;
      case 'call':
        return judgeCall(e);
    }
  };

  const judgeCall = (e: Expression & { kind: 'call' }): ValueType | null => {
    const takes = FUNCTIONS.get(e.name);
    if (takes === undefined) {
      complain(
        e.column,
        `no function is called ${e.name}`,
        suggestion(e.name, FUNCTIONS.keys(), `there are ${[...FUNCTIONS.keys()].join(', ')}`),
      );
      return null;
    }
    if (e.args.length !== takes) {
      complain(
        e.column,
        `${e.name}() takes ${takes} value${takes > 1 ? 's' : ''}, got ${e.args.length}`,
        takes > 1 ? 'write two with a comma between' : 'write one',
      );
      return null;
    }
    if (e.name === 'has') {
      const type = typeOf(e.args[0]);
      if (type && e.args[0].kind !== 'path')
        complain(e.column, 'has() asks whether a field is there', 'write for example has(giver.short)');
      return FLAG;
    }
    if (e.name === 'count') {
      const type = typeOf(e.args[0]);
      if (type && type.kind !== 'list') complain(e.column, `count() takes a list, this is a ${typeName(type)}`, 'give it a list');
      return NUMBER;
    }
    for (const arg of e.args) want(arg, 'number', 'a number');
    return NUMBER;
  };

  want(root, 'flag', 'a condition');
  return good ? found : null;
}
