import { nearest, shown } from '../base/input-error.ts';
import type { Report } from './problem.ts';

/** Longest name of a symbol, slot, type or field. */
const LONGEST = 200;

/** True, and a problem, where a name could reach into a prototype or is too long to be one. */
export function forbiddenName(name: string, path: string, report: Report, column: number | null = null): boolean {
  if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
    report.add('forbidden-name', 'error', path, column, `the name ${shown(name)} is not allowed`, 'use another name');
    return true;
  }
  if (name.length > LONGEST) {
    report.add(
      'bad-name',
      'error',
      path,
      column,
      `the name ${shown(name)} has ${name.length} characters, at most ${LONGEST} are allowed`,
      'use a shorter name',
    );
    return true;
  }
  return false;
}

/** One step of a JSON pointer (RFC 6901). */
export function pointerStep(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Pairs of letters compared at most, so that many faults in a large grammar stay cheap. */
const MOST_COMPARED = 40_000;

/** "did you mean …?" where a known name is near, else what there is. */
export function suggestion(word: string, known: Iterable<string>, otherwise: string): string {
  const slack = Math.floor(word.length / 3) + 2;
  const candidates: string[] = [];
  let compared = 0;
  for (const name of known) {
    if (Math.abs(name.length - word.length) > slack) continue;
    compared += name.length * word.length;
    if (compared > MOST_COMPARED) break;
    candidates.push(name);
  }
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `did you mean ${near}?`;
}
