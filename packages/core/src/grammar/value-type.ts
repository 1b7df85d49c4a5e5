/**
 * The types of what a host program hands to a grammar. Written in JSON as
 *
 *     "text" · "flag" · "number" · "0..120" (a number in that range) · "pronouns"
 *     ["peace", "war"] (one of these words) · "character" (a named type) · "character[]" (a list)
 *
 * and with a question mark behind (`"text?"`) where a value may be missing.
 */
import { shown } from '../base/input-error.ts';
import { forbiddenName, pointerStep, suggestion } from './names.ts';
import type { Report } from './problem.ts';

export type ValueType =
  | { readonly kind: 'text'; readonly optional: boolean }
  | { readonly kind: 'flag'; readonly optional: boolean }
  | { readonly kind: 'pronouns'; readonly optional: boolean }
  | { readonly kind: 'number'; readonly optional: boolean; readonly min: number; readonly max: number }
  | { readonly kind: 'word'; readonly optional: boolean; readonly words: readonly string[] }
  | { readonly kind: 'entity'; readonly optional: boolean; readonly name: string }
  | { readonly kind: 'list'; readonly optional: boolean; readonly of: ValueType };

/** Named types: the fields of each. */
export type TypeTable = ReadonlyMap<string, ReadonlyMap<string, ValueType>>;

/** How named types are written in JSON, and handed in by a host. */
export type TypeSource = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** Fields that every named type has without saying so. */
const COMMON: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ['name', { kind: 'text', optional: false }],
  ['short', { kind: 'text', optional: true }],
  ['pronouns', { kind: 'pronouns', optional: true }],
  ['plural', { kind: 'flag', optional: true }],
  ['term', { kind: 'text', optional: true }],
]);

const SIMPLE = ['text', 'flag', 'number', 'pronouns'];

/** Reads named types; `report` hears of the faults. */
export function readTypes(input: unknown, path: string, report: Report, into: Map<string, ReadonlyMap<string, ValueType>>): void {
  const sources: [string, unknown][] = ownEntries(input, path, report);
  // Names first: types may refer to one another in any order.
  for (const [name] of sources) into.set(name, COMMON);
  for (const [name, fields] of sources) {
    const table = new Map(COMMON);
    for (const [field, spec] of ownEntries(fields, path + pointerStep(name), report)) {
      const type = readType(spec, path + pointerStep(name) + pointerStep(field), into, report);
      if (type) table.set(field, type);
    }
    into.set(name, table);
  }
}

/** Reads one type; null, and a problem, where it is none. */
export function readType(spec: unknown, path: string, types: TypeTable, report: Report): ValueType | null {
  if (Array.isArray(spec)) {
    if (spec.length > 0 && spec.every((word) => typeof word === 'string')) return { kind: 'word', optional: false, words: [...spec] };
    report.add(
      'bad-type',
      'error',
      path,
      null,
      'a choice of words must be a list of texts with at least one',
      'write for example ["peace", "war"]',
    );
    return null;
  }
  if (typeof spec !== 'string') {
    report.add(
      'bad-type',
      'error',
      path,
      null,
      `expected a type, got ${shown(spec)}`,
      'write a type such as "text", "number" or "character"',
    );
    return null;
  }
  const optional = spec.endsWith('?');
  const word = optional ? spec.slice(0, -1) : spec;
  if (word.endsWith('[]')) {
    const of = readType(word.slice(0, -2), path, types, report);
    return of && { kind: 'list', optional, of };
  }
  const dots = word.indexOf('..');
  if (dots > 0) {
    const min = Number(word.slice(0, dots));
    const max = Number(word.slice(dots + 2));
    if (Number.isFinite(min) && Number.isFinite(max) && min <= max) return { kind: 'number', optional, min, max };
    report.add('bad-type', 'error', path, null, `${shown(spec)} is not a range`, 'write least..most, for example "0..120"');
    return null;
  }
  if (word === 'number') return { kind: 'number', optional, min: -Infinity, max: Infinity };
  if (word === 'text' || word === 'flag' || word === 'pronouns') return { kind: word, optional };
  if (types.has(word)) return { kind: 'entity', optional, name: word };
  const known = [...SIMPLE, ...types.keys()];
  report.add(
    'bad-type',
    'error',
    path,
    null,
    `no type is called ${shown(word)}`,
    suggestion(word, known, `use one of ${known.slice(0, 12).join(', ')}`),
  );
  return null;
}

/** A type as it is written. */
export function typeName(type: ValueType): string {
  switch (type.kind) {
    case 'entity':
      return type.name;
    case 'list':
      return `${typeName(type.of)}[]`;
    case 'word':
      return `one of ${type.words.slice(0, 8).join(', ')}`;
    case 'number':
      return type.min === -Infinity ? 'number' : `number ${type.min}..${type.max}`;
    default:
      return type.kind;
  }
}

/** The own entries of a plain object, without the names that could reach into a prototype. */
function ownEntries(input: unknown, path: string, report: Report): [string, unknown][] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    report.add('wrong-shape', 'error', path, null, `expected an object, got ${shown(input)}`, 'write { "name": type }');
    return [];
  }
  return Object.entries(input).filter(([name]) => !forbiddenName(name, path, report));
}
