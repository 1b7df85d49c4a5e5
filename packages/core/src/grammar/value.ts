/** Reads what a host handed in, never through a prototype. */
import { shown } from '../base/input-error.ts';
import { GrammarError } from './problem.ts';
import { typeName, type ValueType } from './value-type.ts';

/** A value that a slot may hold. Entities are plain objects; what a grammar reads of them are own fields. */
export type SlotValue = string | number | boolean | null | undefined | readonly SlotValue[] | { readonly [field: string]: unknown };

/** The values of a call, one per declared slot. */
export type SlotValues = readonly unknown[];

/** An entity: something with own fields. */
export type Entity = Readonly<Record<string, unknown>>;

/** An own field; undefined where there is none, and where null stands for nothing. */
export function ownField(entity: unknown, field: string): unknown {
  if (typeof entity !== 'object' || entity === null || !Object.hasOwn(entity, field)) return undefined;
  return (entity as Entity)[field] ?? undefined;
}

/** A closure that follows a path from a slot; undefined where a step is missing. */
export function compilePath(slot: number, fields: readonly string[]): (values: SlotValues) => unknown {
  if (fields.length === 0) return (values) => values[slot] ?? undefined;
  if (fields.length === 1) {
    const [field] = fields;
    return (values) => ownField(values[slot], field);
  }
  return (values) => {
    let at: unknown = values[slot];
    for (const field of fields) at = ownField(at, field);
    return at;
  };
}

/** True where both are the same thing: by `term` or `id` where they have one, else by being the same object. */
export function sameEntity(a: unknown, b: unknown): boolean {
  if (a === b) return a !== undefined;
  for (const key of ['term', 'id']) {
    const mine = ownField(a, key);
    if (mine !== undefined) return mine === ownField(b, key);
  }
  return false;
}

/**
 * Checks one value against its type, the parts of an entity only when they are read.
 * @throws GrammarError
 */
export function expectType(value: unknown, type: ValueType, path: string): void {
  if (value === undefined || value === null) {
    if (!type.optional) throw badSlot(path, `expected ${aType(type)}, got nothing`);
    return;
  }
  if (!fits(value, type)) throw badSlot(path, `expected ${aType(type)}, got ${shown(value)}`);
}

function fits(value: unknown, type: ValueType): boolean {
  switch (type.kind) {
    case 'text':
      return typeof value === 'string';
    case 'word':
      return typeof value === 'string' && type.words.includes(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= type.min && value <= type.max;
    case 'list':
      return Array.isArray(value);
    case 'pronouns':
      return typeof value === 'string' || typeof value === 'object';
    case 'entity':
      return typeof value === 'object' && !Array.isArray(value);
  }
}

function aType(type: ValueType): string {
  return type.kind === 'word' ? typeName(type) : `a ${typeName(type)}`;
}

export function badSlot(path: string, message: string): GrammarError {
  return new GrammarError([
    { code: 'bad-slot', severity: 'error', path: `/slots/${path}`, column: null, message, cure: 'hand in a value of the declared type' },
  ]);
}
