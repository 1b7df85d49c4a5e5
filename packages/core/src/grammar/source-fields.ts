/** Reads fields out of JSON that a stranger wrote. */
import { shown } from '../base/input-error.ts';
import type { Selection } from './grammar.ts';
import { forbiddenName, pointerStep, suggestion } from './names.ts';
import type { Report } from './problem.ts';

const SELECTIONS: readonly Selection[] = ['weighted', 'bag', 'window', 'specific', 'derivations'];

/** A way of selecting; `fallback`, and a problem where something else is written. */
export function readSelect(value: unknown, fallback: Selection, path: string, report: Report): Selection {
  if (value === undefined) return fallback;
  if (SELECTIONS.includes(value as Selection)) return value as Selection;
  report.add(
    'wrong-shape',
    'error',
    path,
    null,
    `${shown(value)} is no way of selecting`,
    suggestion(typeof value === 'string' ? value.slice(0, 60) : '', SELECTIONS, `use one of ${SELECTIONS.join(', ')}`),
  );
  return fallback;
}

/** The own entries of an object whose names may be used; null, and a problem, where it is none. */
export function entries(value: unknown, path: string, report: Report): [string, unknown][] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report.add('wrong-shape', 'error', path, null, `expected an object, got ${shown(value)}`, 'write { "name": … }');
    return null;
  }
  return Object.entries(value).filter(([name]) => !forbiddenName(name, path, report));
}

/** Says which fields mean nothing. */
export function unknownKeys(
  fields: ReadonlyMap<string, unknown>,
  known: readonly string[],
  what: string,
  path: string,
  report: Report,
): void {
  for (const key of fields.keys())
    if (!known.includes(key))
      report.add(
        'unknown-key',
        'error',
        path + pointerStep(key),
        null,
        `a ${what} has no field ${shown(key)}`,
        suggestion(key, known, `it has ${known.join(', ')}`),
      );
}
