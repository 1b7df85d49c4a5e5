/** What a grammar file says, read and checked for its shape, before anything refers to anything. */
import { shown } from '../base/input-error.ts';
import type { Dialect, Selection } from './grammar.ts';
import type { Lexicon } from './language.ts';
import { SIZE_LIMITS } from './limits.ts';
import { forbiddenName, pointerStep, suggestion } from './names.ts';
import { PRONOUN_FORMS, type PronounSet } from './pronouns.ts';
import type { Report } from './problem.ts';
import { readType, readTypes, type TypeSource, type TypeTable, type ValueType } from './value-type.ts';

export interface SourceRule {
  readonly path: string;
  readonly text: string;
  readonly weight: number;
  readonly when: string | null;
  readonly priority: number | null;
  readonly message: string | null;
  readonly asserts: readonly (readonly string[])[];
}

export interface SourceSymbol {
  readonly name: string;
  readonly path: string;
  readonly select: Selection;
  readonly window: number;
  readonly rules: readonly SourceRule[];
}

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

const SELECTIONS: readonly Selection[] = ['weighted', 'bag', 'window', 'specific', 'derivations'];
const HEADER = ['format', 'locale', 'start', 'case', 'select', 'types', 'slots', 'lexicon', 'pronouns', 'and', 'symbols'];
const RULE_KEYS = ['text', 'weight', 'when', 'priority', 'id', 'asserts'];
const SYMBOL_KEYS = ['rules', 'select', 'window'];

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
    report.add('too-large', 'error', '', null, `the grammar has ${text.length} characters, at most ${SIZE_LIMITS.characters} are allowed`, 'split it');
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
  for (const key of fields.keys())
    if (!HEADER.includes(key)) report.add('unknown-key', 'error', pointerStep(key), null, `a grammar has no field ${shown(key)}`, suggestion(key, HEADER, `it has ${HEADER.join(', ')}`));
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
  if (symbols === undefined) report.add('wrong-shape', 'error', '', null, 'the grammar has no "symbols"', 'add "symbols": { "origin": ["…"] }');
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

function readSymbols(list: readonly [string, unknown][], path: string, select: Selection, report: Report): SourceSymbol[] {
  let characters = 0;
  let rules = 0;
  const out: SourceSymbol[] = [];
  if (list.length > SIZE_LIMITS.symbols) {
    report.add('too-large', 'error', path, null, `the grammar has ${list.length} symbols, at most ${SIZE_LIMITS.symbols} are allowed`, 'split it');
    return out;
  }
  for (const [name, value] of list) {
    const symbol = readSymbol(name, value, path + pointerStep(name), select, report);
    if (symbol === null) continue;
    rules += symbol.rules.length;
    for (const rule of symbol.rules) characters += rule.text.length;
    if (rules > SIZE_LIMITS.rules || characters > SIZE_LIMITS.characters) {
      report.add('too-large', 'error', path, null, `the grammar has more than ${SIZE_LIMITS.rules} rules or ${SIZE_LIMITS.characters} characters`, 'split it');
      return out;
    }
    out.push(symbol);
  }
  return out;
}

function readSymbol(name: string, value: unknown, path: string, select: Selection, report: Report): SourceSymbol | null {
  if (typeof value === 'string') return { name, path, select, window: 1, rules: [readRule(value, path, report)].filter((rule) => rule !== null) };
  if (Array.isArray(value)) return { name, path, select, window: 1, rules: readRules(value, path, report) };
  if (typeof value !== 'object' || value === null) {
    report.add('wrong-shape', 'error', path, null, `expected a text, a list of rules or an object, got ${shown(value)}`, 'write ["first rule", "second rule"]');
    return null;
  }
  const fields = new Map(entries(value, path, report) ?? []);
  unknownKeys(fields, SYMBOL_KEYS, 'symbol', path, report);
  const rules = fields.get('rules');
  if (!Array.isArray(rules)) {
    report.add('wrong-shape', 'error', `${path}/rules`, null, `expected a list of rules, got ${shown(rules)}`, 'write "rules": ["first rule", "second rule"]');
    return null;
  }
  const window = fields.get('window') ?? 1;
  if (typeof window !== 'number' || !Number.isInteger(window) || window < 1 || window > 1000)
    report.add('wrong-shape', 'error', `${path}/window`, null, `expected a whole number from 1 to 1000, got ${shown(window)}`, 'say how many rules back nothing may repeat');
  return {
    name,
    path,
    select: readSelect(fields.get('select'), fields.has('window') ? 'window' : select, `${path}/select`, report),
    window: typeof window === 'number' ? window : 1,
    rules: readRules(rules, `${path}/rules`, report),
  };
}

function readRules(list: readonly unknown[], path: string, report: Report): SourceRule[] {
  if (list.length > SIZE_LIMITS.rules) {
    report.add('too-large', 'error', path, null, `there are ${list.length} rules, at most ${SIZE_LIMITS.rules} are allowed`, 'split them');
    return [];
  }
  const out: SourceRule[] = [];
  for (let i = 0; i < list.length; i++) {
    const rule = readRule(list[i], path + pointerStep(i), report);
    if (rule !== null) out.push(rule);
  }
  return out;
}

function readRule(value: unknown, path: string, report: Report): SourceRule | null {
  if (typeof value === 'string') return { path, text: value, weight: 1, when: null, priority: null, message: null, asserts: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report.add('wrong-shape', 'error', path, null, `expected a text or an object with "text", got ${shown(value)}`, 'write the rule as a text');
    return null;
  }
  const fields = new Map(entries(value, path, report) ?? []);
  unknownKeys(fields, RULE_KEYS, 'rule', path, report);
  const text = fields.get('text');
  if (typeof text !== 'string') {
    report.add('wrong-shape', 'error', `${path}/text`, null, `expected a text, got ${shown(text)}`, 'write "text": "…"');
    return null;
  }
  const weight = fields.get('weight') ?? 1;
  if (typeof weight !== 'number' || !(weight >= 0 && weight <= 1e9))
    report.add('bad-weight', 'error', `${path}/weight`, null, `expected a number from 0 to 1000000000, got ${shown(weight)}`, 'write for example "weight": 3');
  const when = fields.get('when');
  if (when !== undefined && typeof when !== 'string') report.add('wrong-shape', 'error', `${path}/when`, null, `expected a condition, got ${shown(when)}`, 'write "when": "giver.age > 60"');
  const priority = fields.get('priority');
  if (priority !== undefined && (typeof priority !== 'number' || !Number.isFinite(priority)))
    report.add('wrong-shape', 'error', `${path}/priority`, null, `expected a number, got ${shown(priority)}`, 'write for example "priority": 2');
  const message = fields.get('id');
  if (message !== undefined && (typeof message !== 'string' || message === '' || message.length > 200))
    report.add('wrong-shape', 'error', `${path}/id`, null, `expected a text of 1 to 200 characters, got ${shown(message)}`, 'write for example "id": "offer.wolf"');
  return {
    path,
    text,
    weight: typeof weight === 'number' && weight >= 0 && weight <= 1e9 ? weight : 1,
    when: typeof when === 'string' ? when : null,
    priority: typeof priority === 'number' ? priority : null,
    message: typeof message === 'string' ? message : null,
    asserts: readAsserts(fields.get('asserts'), `${path}/asserts`, report),
  };
}

function readAsserts(value: unknown, path: string, report: Report): (readonly string[])[] {
  if (value === undefined) return [];
  const good = (fact: unknown): fact is string[] =>
    Array.isArray(fact) && (fact.length === 2 || fact.length === 3) && fact.every((term) => typeof term === 'string' && term !== '' && term.length <= 200);
  if (Array.isArray(value) && value.length <= 100 && value.every(good)) return value.map((fact) => [...fact]);
  report.add('wrong-shape', 'error', path, null, 'expected a list of facts, each [relation, subject] or [relation, subject, object]', 'write for example [["at", "foe", "place"]]');
  return [];
}

function readLexicon(list: readonly [string, unknown][], report: Report): Lexicon {
  const lexicon = new Map<string, ReadonlyMap<string, string>>();
  for (const [word, forms] of list) {
    const path = `/lexicon${pointerStep(word)}`;
    const read = new Map<string, string>();
    for (const [form, text] of entries(forms, path, report) ?? []) {
      if (typeof text === 'string') read.set(form, text);
      else report.add('wrong-shape', 'error', path + pointerStep(form), null, `expected a text, got ${shown(text)}`, `write "${form}": "…"`);
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
      report.add('wrong-shape', 'error', path, null, `the set has no ${missing.join(', ')}`, 'give it subject, object, possessive, owned and reflexive');
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

function readSelect(value: unknown, fallback: Selection, path: string, report: Report): Selection {
  if (value === undefined) return fallback;
  if (SELECTIONS.includes(value as Selection)) return value as Selection;
  report.add('wrong-shape', 'error', path, null, `${shown(value)} is no way of selecting`, suggestion(typeof value === 'string' ? value.slice(0, 60) : '', SELECTIONS, `use one of ${SELECTIONS.join(', ')}`));
  return fallback;
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
  if (value !== 'asis') report.add('wrong-shape', 'error', '/case', null, `expected "sentence" or "asis", got ${shown(value)}`, 'use "sentence" for a capital at the start of every sentence');
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

/** The own entries of an object whose names may be used; null, and a problem, where it is none. */
function entries(value: unknown, path: string, report: Report): [string, unknown][] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report.add('wrong-shape', 'error', path, null, `expected an object, got ${shown(value)}`, 'write { "name": … }');
    return null;
  }
  return Object.entries(value).filter(([name]) => !forbiddenName(name, path, report));
}

function unknownKeys(fields: ReadonlyMap<string, unknown>, known: readonly string[], what: string, path: string, report: Report): void {
  for (const key of fields.keys())
    if (!known.includes(key)) report.add('unknown-key', 'error', path + pointerStep(key), null, `a ${what} has no field ${shown(key)}`, suggestion(key, known, `it has ${known.join(', ')}`));
}
