/** What a grammar file says, read and checked for its shape, before anything refers to anything. */
import { shown } from '../base/input-error.ts';
import type { Dialect } from './grammar.ts';
import type { Lexicon } from './language.ts';
import { SIZE_LIMITS } from './limits.ts';
import { pointerStep } from './names.ts';
import { PRONOUN_FORMS, type PronounSet } from './pronouns.ts';
import type { Report } from './problem.ts';
import { entries, readSelect, unknownKeys } from './source-fields.ts';
import { readSymbols, type SourceSymbol } from './source-rules.ts';
import { readType, readTypes, type TypeSource, type TypeTable, type ValueType } from './value-type.ts';

export interface Source {
  readonly dialect: Dialect;
  readonly locale: string;
  readonly starts: readonly string[] | null;
  readonly sentenceCase: boolean;
  readonly types: TypeTable;
  readonly slots: ReadonlyMap<string, ValueType>;
  readonly lexicon: Lexicon;
  readonly pronouns: ReadonlyMap<string, PronounSet>;
  readonly and: string | null;
  readonly symbols: readonly SourceSymbol[];
}

/** What a file of our own says in its `format`; without it a file is read as Tracery. */
export const FORMAT = 'hinterland.grammar';

const HEADER = ['format', 'locale', 'start', 'case', 'select', 'types', 'slots', 'lexicon', 'pronouns', 'and', 'symbols'];

/** Reads a grammar out of JSON text or what came of it. Null where there is nothing to go on with. */
export function readSource(input: unknown, types: TypeSource | undefined, report: Report): Source | null {
  const json = typeof input === 'string' ? fromText(input, report) : input;
  if (json === undefined) return null;
  const top = entries(json, '', report);
  if (top === null) return null;
  const fields = new Map(top);
  return fields.get('format') === FORMAT ? readOwn(fields, types, report) : readTracery(top, report);
}

function fromText(text: string, report: Report): unknown {
  if (text.length > SIZE_LIMITS.characters) {
    report.add(
      'too-large',
      'error',
      '',
      null,
      `the grammar has ${text.length} characters, at most ${SIZE_LIMITS.characters} are allowed`,
      'split it',
    );
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    report.add('not-json', 'error', '', null, `this is not JSON (${(error as Error).message.slice(0, 120)})`, 'mend the JSON');
    return undefined;
  }
}

function readTracery(top: readonly [string, unknown][], report: Report): Source {
  const symbols = readSymbols(top, '', 'weighted', report);
  return {
    dialect: 'tracery',
    locale: 'en',
    starts: null,
    sentenceCase: false,
    types: new Map(),
    slots: new Map(),
    lexicon: new Map(),
    pronouns: new Map(),
    and: null,
    symbols,
  };
}

function readOwn(fields: ReadonlyMap<string, unknown>, hostTypes: TypeSource | undefined, report: Report): Source {
  unknownKeys(fields, HEADER, 'grammar', '', report);
  const types = new Map<string, ReadonlyMap<string, ValueType>>();
  if (hostTypes !== undefined) readTypes(hostTypes, '/types', report, types);
  if (fields.has('types')) readTypes(fields.get('types'), '/types', report, types);
  const slots = new Map<string, ValueType>();
  for (const [name, spec] of optionalEntries(fields, 'slots', report)) {
    const type = readType(spec, `/slots${pointerStep(name)}`, types, report);
    if (type) slots.set(name, type);
  }
  const select = readSelect(fields.get('select'), 'weighted', '/select', report);
  const symbols = fields.get('symbols');
  if (symbols === undefined)
    report.add('wrong-shape', 'error', '', null, 'the grammar has no "symbols"', 'add "symbols": { "origin": ["…"] }');
  return {
    dialect: 'hinterland',
    locale: readWord(fields, 'locale', 'en', report),
    starts: readStarts(fields.get('start'), report),
    sentenceCase: readCase(fields.get('case'), report),
    types,
    slots,
    lexicon: readLexicon(optionalEntries(fields, 'lexicon', report), report),
    pronouns: readPronouns(optionalEntries(fields, 'pronouns', report), report),
    and: fields.has('and') ? readWord(fields, 'and', 'and', report) : null,
    symbols: symbols === undefined ? [] : readSymbols(entries(symbols, '/symbols', report) ?? [], '/symbols', select, report),
  };
}

function readLexicon(list: readonly [string, unknown][], report: Report): Lexicon {
  const lexicon = new Map<string, ReadonlyMap<string, string>>();
  for (const [word, forms] of list) {
    const path = `/lexicon${pointerStep(word)}`;
    const read = new Map<string, string>();
    for (const [form, text] of entries(forms, path, report) ?? []) {
      if (typeof text === 'string') read.set(form, text);
      else
        report.add('wrong-shape', 'error', path + pointerStep(form), null, `expected a text, got ${shown(text)}`, `write "${form}": "…"`);
    }
    lexicon.set(word, read);
  }
  return lexicon;
}

function readPronouns(list: readonly [string, unknown][], report: Report): ReadonlyMap<string, PronounSet> {
  const sets = new Map<string, PronounSet>();
  for (const [name, forms] of list) {
    const path = `/pronouns${pointerStep(name)}`;
    const fields = new Map(entries(forms, path, report) ?? []);
    const missing = PRONOUN_FORMS.filter((form) => typeof fields.get(form) !== 'string');
    if (missing.length > 0) {
      report.add(
        'wrong-shape',
        'error',
        path,
        null,
        `the set has no ${missing.join(', ')}`,
        'give it subject, object, possessive, owned and reflexive',
      );
      continue;
    }
    const form = (key: (typeof PRONOUN_FORMS)[number]): string => fields.get(key) as string;
    sets.set(name, {
      subject: form('subject'),
      object: form('object'),
      possessive: form('possessive'),
      owned: form('owned'),
      reflexive: form('reflexive'),
      plural: fields.get('plural') === true,
    });
  }
  return sets;
}

function readStarts(value: unknown, report: Report): string[] | null {
  if (value === undefined) return null;
  const list: unknown[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  if (list.length > 0 && list.every((name) => typeof name === 'string')) return list as string[];
  report.add('wrong-shape', 'error', '/start', null, `expected a symbol or a list of them, got ${shown(value)}`, 'write "start": "origin"');
  return null;
}

function readCase(value: unknown, report: Report): boolean {
  if (value === undefined || value === 'sentence') return true;
  if (value !== 'asis')
    report.add(
      'wrong-shape',
      'error',
      '/case',
      null,
      `expected "sentence" or "asis", got ${shown(value)}`,
      'use "sentence" for a capital at the start of every sentence',
    );
  return false;
}

function readWord(fields: ReadonlyMap<string, unknown>, key: string, fallback: string, report: Report): string {
  const value = fields.get(key);
  if (value === undefined) return fallback;
  if (typeof value === 'string' && value !== '' && value.length <= 40) return value;
  report.add('wrong-shape', 'error', `/${key}`, null, `expected a word, got ${shown(value)}`, `write for example "${key}": "${fallback}"`);
  return fallback;
}

function optionalEntries(fields: ReadonlyMap<string, unknown>, key: string, report: Report): [string, unknown][] {
  return fields.has(key) ? (entries(fields.get(key), `/${key}`, report) ?? []) : [];
}
