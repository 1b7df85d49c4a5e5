import { InputError, listed, nearest, shown } from './input-error.ts';

/** What every parameter says of itself. Validation, command-line flags, playground controls and the docs come from it. */
interface Described {
  /** A few words, for a control's label. */
  readonly label: string;
  /** What it does and why one would change it, one sentence. */
  readonly does: string;
}

/** A number within `[min, max]`; with `auto`, the word "auto" is allowed too and means that the seed decides. */
export interface NumberParam<V extends number | 'auto' = number | 'auto'> extends Described {
  readonly kind: 'number';
  readonly default: V;
  readonly min: number;
  readonly max: number;
  /** Grain of a slider; 1 makes the parameter a whole number. */
  readonly step: number;
  readonly unit: string;
  /** Where a slider stands while the seed decides. */
  readonly middle?: number;
}

/** One word out of a list. */
export interface ChoiceParam<V extends string = string> extends Described {
  readonly kind: 'choice';
  readonly default: V;
  readonly options: readonly V[];
}

/** Yes or no. */
export interface FlagParam extends Described {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** Free words, on one line. */
export interface TextParam extends Described {
  readonly kind: 'text';
  readonly default: string;
  /** Most characters. */
  readonly longest: number;
  /** True where it is a list of colours such as `#4f6a3c #8fb06a`. */
  readonly colours?: true;
}

/** A factor for each of some words, 0 to `max`; what is left out has 1. What has 0 never happens. */
export interface WeightsParam<K extends string = string> extends Described {
  readonly kind: 'weights';
  readonly default: Readonly<Partial<Record<K, number>>>;
  readonly options: readonly K[];
  readonly max: number;
}

/** Fields of a row of a list. */
export type RowTable = Readonly<Record<string, NumberParam<number> | ChoiceParam | FlagParam | TextParam>>;
export type RowValue = Readonly<Record<string, number | string | boolean>>;

/** Rows of the user's own, each with the same fields; a field left out has its default. */
export interface RowsParam<R = RowValue> extends Described {
  readonly kind: 'rows';
  readonly default: readonly R[];
  readonly fields: RowTable;
  /** Most rows. */
  readonly most: number;
}

export type ParamValue = number | string | boolean | Readonly<Record<string, number | undefined>> | readonly RowValue[];
export type Param = NumberParam | ChoiceParam | FlagParam | TextParam | WeightsParam | RowsParam;

type ParamFor<V> = [V] extends [boolean]
  ? FlagParam
  : [V] extends [number | 'auto']
    ? NumberParam<V>
    : [V] extends [string]
      ? ChoiceParam<V>
      : [V] extends [readonly (infer R)[]]
        ? RowsParam<R>
        : [V] extends [Readonly<Partial<Record<infer K, number>>>]
          ? WeightsParam<K & string>
          : never;

/** The parameter table of a stage whose parameters are `P`: one entry per field, nothing more. */
export type ParamTable<P> = { readonly [K in keyof P]-?: ParamFor<P[K]> };

/** A table read without knowing its stage: what forms, flags and docs are made from. */
export type AnyParamTable = Readonly<Record<string, Param>>;

/** The values that a table gives by itself. */
export function defaultsOf<P>(table: ParamTable<P>): P {
  const out: Record<string, ParamValue> = {};
  for (const [name, param] of Object.entries(table as AnyParamTable)) out[name] = param.default;
  return out as P;
}

/**
 * Reads one group of parameters: unknown names, wrong types and values out of range are refused, missing ones take
 * their default.
 * @throws InputError
 */
export function parseParams<P>(table: ParamTable<P>, input: unknown, path: string): P {
  const out = defaultsOf(table) as Record<string, ParamValue>;
  if (input === undefined) return out as P;
  const params = table as AnyParamTable;
  for (const [name, value] of entriesOf(input, path)) {
    if (!Object.hasOwn(params, name)) throw unknownName(name, Object.keys(params), path, 'parameter');
    if (value !== undefined) out[name] = parseParam(params[name], value, `${path}.${name}`);
  }
  return out as P;
}

/**
 * Reads one value. Text is accepted for numbers and flags, as a command line gives it.
 * @throws InputError
 */
export function parseParam(param: Param, value: unknown, path: string): ParamValue {
  switch (param.kind) {
    case 'number': {
      if (value === 'auto' && param.default === 'auto') return 'auto';
      const whole = param.step === 1;
      const range = `${whole ? 'a whole number' : 'a number'} from ${param.min} to ${param.max}${param.unit ? ` (${param.unit})` : ''}`;
      const allowed = param.default === 'auto' ? `${range}, or "auto"` : range;
      const number = typeof value === 'string' && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value) ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) throw new InputError(path, `expected ${allowed}, got ${shown(value)}`);
      if (number < param.min || number > param.max)
        throw new InputError(
          path,
          `expected ${allowed}, got ${shown(number)}; use ${number < param.min ? param.min : param.max} for the nearest that works`,
        );
      if (whole && !Number.isInteger(number)) throw new InputError(path, `expected ${allowed}, got ${shown(number)}; round it`);
      return number + 0;
    }
    case 'choice': {
      if (typeof value === 'string' && param.options.includes(value)) return value;
      const near = typeof value === 'string' ? nearest(value, param.options) : undefined;
      throw new InputError(
        path,
        `expected one of ${listed(param.options, 40)}, got ${shown(value)}${near ? `; did you mean ${near}?` : ''}`,
      );
    }
    case 'flag': {
      if (typeof value === 'boolean') return value;
      if (value === 'true' || value === 'false') return value === 'true';
      throw new InputError(path, `expected true or false, got ${shown(value)}`);
    }
    case 'text': {
      if (typeof value !== 'string') throw new InputError(path, `expected a text, got ${shown(value)}`);
      const text = value.trim();
      if (text.length > param.longest)
        throw new InputError(path, `expected at most ${param.longest} characters, got ${text.length}; shorten it`);
      if (param.colours) {
        if (!/^(#[0-9a-f]{6}( #[0-9a-f]{6})*)?$/i.test(text))
          throw new InputError(path, `expected colours such as "#4f6a3c #8fb06a", got ${shown(value)}; leave it empty for none`);
        return text.toLowerCase();
      }
      if (/[\p{Cc}\p{Cs}#[\]{}<>]/u.test(text))
        throw new InputError(path, `expected plain words on one line, got ${shown(value)}; leave out signs such as # [ ] { } < >`);
      return text;
    }
    case 'weights':
      return parseWeights(param, written(value, path, '{"word": 2, "other word": 0}'), path);
    case 'rows':
      return parseRows(param, written(value, path, '[{"name": "…"}]'), path);
  }
}

/** What a command line gave as JSON; anything else as it is. */
function written(value: unknown, path: string, such: string): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new InputError(path, `expected JSON such as ${such}, got ${shown(value)}`);
  }
}

function parseWeights(param: WeightsParam, value: unknown, path: string): Record<string, number> {
  const given = new Map(entriesOf(value, path));
  for (const name of given.keys()) if (!param.options.includes(name)) throw unknownName(name, param.options, path, 'such thing');
  const out: Record<string, number> = {};
  // In the order of the options, so that the same weights are the same recipe however they were written.
  for (const option of param.options) {
    const factor = given.get(option);
    if (factor === undefined) continue;
    out[option] = parseParam(
      { kind: 'number', label: '', does: '', default: 1, min: 0, max: param.max, step: 0, unit: '' },
      factor,
      `${path}.${option}`,
    ) as number;
  }
  if (param.options.every((option) => out[option] === 0))
    throw new InputError(path, 'nothing is left that is not banned; give at least one of them more than 0');
  return out;
}

function parseRows(param: RowsParam, value: unknown, path: string): RowValue[] {
  if (!Array.isArray(value)) throw new InputError(path, `expected a list, got ${shown(value)}`);
  if (value.length > param.most) throw new InputError(path, `expected at most ${param.most} rows, got ${value.length}; leave some out`);
  return value.map((row: unknown, k) => parseParams(param.fields as never, row, `${path}[${k}]`) as RowValue);
}

/** True where two values of parameters say the same. */
export function sameValue(one: ParamValue, two: ParamValue): boolean {
  return one === two || (typeof one === 'object' && typeof two === 'object' && JSON.stringify(one) === JSON.stringify(two));
}

/** A value as text: as a command line takes it. */
export function valueText(value: ParamValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * The own entries of a plain object.
 * @throws InputError where it is something else, or holds a name that could reach into a prototype.
 */
export function entriesOf(input: unknown, path: string): [string, unknown][] {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new InputError(path, `expected an object, got ${shown(input)}`);
  const entries = Object.entries(input);
  for (const [name] of entries)
    if (name === '__proto__' || name === 'constructor' || name === 'prototype')
      throw new InputError(path, `the name ${shown(name)} is not allowed; remove it`);
  return entries;
}

/** The error for a name that nothing bears. */
export function unknownName(name: string, known: readonly string[], path: string, what: string): InputError {
  const near = nearest(name, known);
  return new InputError(path, `no ${what} is called ${shown(name)}; ${near ? `did you mean ${near}?` : `there are ${listed(known, 40)}`}`);
}
