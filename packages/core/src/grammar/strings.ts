/**
 * String tables: every text of a grammar with an id, for translators and for voice recording. A grammar of another
 * locale is made for the same content plan: the same starts, slots and facts, its own rules. Fragments are never
 * translated one by one; whole rules are, with their tags in them.
 */
import type { Grammar } from './grammar.ts';
import type { GrammarProblem } from './problem.ts';
import { typeName } from './value-type.ts';

export interface StringRow {
  readonly id: string;
  readonly symbol: string;
  readonly text: string;
  /** The condition under which it is printed; empty where there is none. */
  readonly when: string;
  /** Facts that a translation must state as well. */
  readonly asserts: string;
}

export function stringTable(grammar: Grammar): StringRow[] {
  return grammar.rules.map((rule) => ({
    id: rule.message,
    symbol: grammar.symbols[rule.symbol].name,
    text: rule.source,
    when: rule.condition?.source ?? '',
    asserts: rule.asserts.map((one) => one.source.join(' ')).join('; '),
  }));
}

const COLUMNS = ['id', 'symbol', 'text', 'when', 'asserts'] as const;

/** Signs for which a cell has to stand in quotes. */
const SPECIAL = ['"', ',', '\r', '\n'];

/** The table as CSV (RFC 4180), with a head line. */
export function stringTableCsv(rows: readonly StringRow[]): string {
  const cell = (text: string): string => (SPECIAL.some((sign) => text.includes(sign)) ? `"${text.replaceAll('"', '""')}"` : text);
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))].join('\r\n') + '\r\n';
}

/** Where a grammar does not serve the same content plan as another: starts, slots and stated facts must be the same. */
export function comparePlans(model: Grammar, other: Grammar): GrammarProblem[] {
  const problems: GrammarProblem[] = [];
  const differ = (path: string, message: string, cure: string): void => {
    problems.push({ code: 'plan-differs', severity: 'error', path, column: null, message, cure });
  };
  for (const start of model.starts)
    if (!other.starts.includes(start))
      differ('/start', `the ${other.language.locale} grammar has no start ${start}`, `add ${start} to its symbols and starts`);
  for (const [name, type] of model.slots) {
    const theirs = other.slots.get(name);
    if (theirs === undefined) differ(`/slots/${name}`, `the ${other.language.locale} grammar has no slot ${name}`, 'declare it');
    else if (typeName(theirs) !== typeName(type))
      differ(
        `/slots/${name}`,
        `${name} is a ${typeName(type)} in one grammar and a ${typeName(theirs)} in the other`,
        'declare the same type',
      );
  }
  for (const name of other.slots.keys())
    if (!model.slots.has(name))
      differ(`/slots/${name}`, `only the ${other.language.locale} grammar has the slot ${name}`, 'remove it, or add it to both');
  const stated = (grammar: Grammar): Set<string> =>
    new Set(grammar.rules.flatMap((rule) => rule.asserts.map((one) => one.source.join(' '))));
  const theirs = stated(other);
  const ours = stated(model);
  for (const fact of ours)
    if (!theirs.has(fact))
      differ(
        '/symbols',
        `no rule of the ${other.language.locale} grammar states "${fact}"`,
        'add it to the "asserts" of the rule that says so',
      );
  for (const fact of theirs)
    if (!ours.has(fact)) differ('/symbols', `only the ${other.language.locale} grammar states "${fact}"`, 'remove it, or state it in both');
  return problems;
}
