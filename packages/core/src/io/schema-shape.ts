import { InputError, listed, nearest, shown } from '../base/input-error.ts';

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Where a check stands in a file, and how long the things are that numbers in it may point into. */
export interface Walk {
  /** What the file is called in an error. */
  readonly root: string;
  /** Fields and indexes from the root down to the value in hand. */
  readonly steps: (string | number)[];
  /** Rows of each table, and `cells`. A name that is missing here is not checked. */
  readonly sizes: Readonly<Record<string, number>>;
}

/**
 * What a value in a file must look like. One description serves the check on the way in, the published JSON Schema, and
 * the compiler: a shape of T has an entry for every field of T.
 */
export interface Shape<T> {
  /** In words, for "expected …". */
  readonly expected: string;
  readonly schema: JsonSchema;
  /** True where the field may be absent. */
  readonly optional?: true;
  /** Throws an InputError where `value` is something else. */
  readonly check: (value: unknown, walk: Walk) => void;
  /** Never set: it ties the shape to its type. */
  readonly of?: T;
}

/** Ends the walk: the path to here, and what is wrong. */
export function refuse(walk: Walk, message: string): never {
  let path = walk.root;
  for (const step of walk.steps)
    path += typeof step === 'number' ? `[${step}]` : /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${shown(step)}]`;
  throw new InputError(path, message);
}

/** Checks a part of the value in hand. */
export function checkAt(walk: Walk, step: string | number, shape: Shape<unknown>, value: unknown): void {
  walk.steps.push(step);
  shape.check(value, walk);
  walk.steps.pop();
}

/** A shape that a plain test decides. */
function simple<T>(expected: string, schema: JsonSchema, holds: (value: unknown) => boolean): Shape<T> {
  return {
    expected,
    schema,
    check: (value, walk) => {
      if (!holds(value)) refuse(walk, `expected ${expected}, got ${shown(value)}`);
    },
  };
}

/** Any text. */
export const text: Shape<string> = simple('a text', { type: 'string' }, (value) => typeof value === 'string');

/** `#rrggbb`. */
export const colour: Shape<string> = simple(
  'a colour such as "#6b8e23"',
  { type: 'string', pattern: '^#[0-9a-f]{6}$' },
  (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value),
);

export const flag: Shape<boolean> = simple('true or false', { type: 'boolean' }, (value) => typeof value === 'boolean');

/** A finite number within bounds, both included. */
export function number(least: number = -Infinity, most: number = Infinity): Shape<number> {
  return simple(`a number${range(least, most)}`, { type: 'number', ...bounds(least, most) }, (value) => {
    return typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;
  });
}

/** A whole number within bounds, both included. */
export function whole(least: number = -Infinity, most: number = Infinity): Shape<number> {
  return simple(`a whole number${range(least, most)}`, { type: 'integer', ...bounds(least, most) }, (value) => {
    return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
  });
}

function range(least: number, most: number): string {
  if (least > -Infinity && most < Infinity) return ` from ${least} to ${most}`;
  return least > -Infinity ? ` of at least ${least}` : most < Infinity ? ` of at most ${most}` : '';
}

function bounds(least: number, most: number): JsonSchema {
  return { ...(least > -Infinity && { minimum: least }), ...(most < Infinity && { maximum: most }) };
}

/** The index of a row of `table`, or of a cell of the rect. */
export function index<I extends number>(table: string): Shape<I> {
  return {
    expected: `an index into ${table}`,
    schema: { type: 'integer', minimum: 0, description: `Index into ${table}.` },
    check: (value, walk) => {
      const size = walk.sizes[table] ?? Infinity;
      if (!Number.isSafeInteger(value) || (value as number) < 0) refuse(walk, `expected an index into ${table}, got ${shown(value)}`);
      if ((value as number) >= size)
        refuse(
          walk,
          `expected an index into ${table}, got ${String(value)}; ${size === 0 ? 'there are none' : `the last one is ${size - 1}`}`,
        );
    },
  };
}

/** One word out of a list. */
export function oneOf<const W extends string>(words: readonly W[]): Shape<W> {
  return {
    expected: `one of ${listed(words, 40)}`,
    schema: { enum: [...words] },
    check: (value, walk) => {
      if (words.includes(value as W)) return;
      const near = typeof value === 'string' ? nearest(value, words) : undefined;
      refuse(walk, `expected one of ${listed(words, 40)}, got ${shown(value)}${near ? `; did you mean ${near}?` : ''}`);
    },
  };
}

/** The shape, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    expected: `${shape.expected}, or null`,
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    check: (value, walk) => {
      if (value !== null) shape.check(value, walk);
    },
  };
}

/** A field that may be left out. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return { expected: shape.expected, schema: shape.schema, check: shape.check, optional: true };
}

/** The shape, with a sentence for the reader of the JSON Schema. */
export function about<S extends Shape<unknown>>(description: string, shape: S): S {
  const own = shape.schema['description'];
  return { ...shape, schema: { ...shape.schema, description: typeof own === 'string' ? `${own} ${description}` : description } };
}

/** A list, each item of the same shape. */
export function list<T>(item: Shape<T>, limits: { readonly min?: number; readonly max?: number } = {}): Shape<readonly T[]> {
  const { min = 0, max = Infinity } = limits;
  return {
    expected: 'a list',
    schema: { type: 'array', items: item.schema, ...(min > 0 && { minItems: min }), ...(max < Infinity && { maxItems: max }) },
    check: (value, walk) => {
      if (!Array.isArray(value)) refuse(walk, `expected a list, got ${shown(value)}`);
      if (value.length < min || value.length > max) refuse(walk, `expected a list${range(min, max)} items, got ${value.length}`);
      const at = walk.steps.length;
      for (let i = 0; i < value.length; i++) {
        walk.steps[at] = i;
        item.check(value[i], walk);
      }
      walk.steps.length = at;
    },
  };
}

/** An object with exactly these fields. */
export function record<T>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const shapes = fields as Readonly<Record<string, Shape<unknown>>>;
  const names = Object.keys(shapes);
  const required = names.filter((name) => !shapes[name].optional);
  return {
    expected: 'an object',
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, shapes[name].schema])),
      required,
      additionalProperties: false,
    },
    check: (value, walk) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(walk, `expected an object, got ${shown(value)}`);
      for (const name of Object.keys(value)) {
        if (Object.hasOwn(shapes, name)) continue;
        const near = nearest(name, names);
        refuse(walk, `no field is called ${shown(name)}; ${near ? `did you mean ${near}?` : `there are ${listed(names, 40)}`}`);
      }
      const given = value as Record<string, unknown>;
      for (const name of names) {
        if (Object.hasOwn(given, name)) checkAt(walk, name, shapes[name], given[name]);
        else if (!shapes[name].optional) {
          walk.steps.push(name);
          refuse(walk, `is missing; expected ${shapes[name].expected}`);
        }
      }
    },
  };
}

/** An object whose field names are free, with values of one shape. */
export function mapOf<T>(values: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    expected: 'an object',
    schema: { type: 'object', additionalProperties: values.schema },
    check: (value, walk) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(walk, `expected an object, got ${shown(value)}`);
      for (const [name, inner] of Object.entries(value)) {
        if (name === '__proto__' || name === 'constructor' || name === 'prototype')
          refuse(walk, `the name ${shown(name)} is not allowed; remove it`);
        checkAt(walk, name, values, inner);
      }
    },
  };
}
