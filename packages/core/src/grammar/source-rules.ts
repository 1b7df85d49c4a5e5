/** Reads the symbols and rules of a grammar file. */
import { shown } from '../base/input-error.ts';
import type { Selection } from './grammar.ts';
import { SIZE_LIMITS } from './limits.ts';
import { pointerStep } from './names.ts';
import type { Report } from './problem.ts';
import { entries, readSelect, unknownKeys } from './source-fields.ts';

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

const RULE_KEYS = ['text', 'weight', 'when', 'priority', 'id', 'asserts'];
const SYMBOL_KEYS = ['rules', 'select', 'window'];

/** The symbols of a file, until a limit of size is passed. */
export function readSymbols(list: readonly [string, unknown][], path: string, select: Selection, report: Report): SourceSymbol[] {
  let characters = 0;
  let rules = 0;
  const out: SourceSymbol[] = [];
  if (list.length > SIZE_LIMITS.symbols) {
    report.add(
      'too-large',
      'error',
      path,
      null,
      `the grammar has ${list.length} symbols, at most ${SIZE_LIMITS.symbols} are allowed`,
      'split it',
    );
    return out;
  }
  for (const [name, value] of list) {
    const symbol = readSymbol(name, value, path + pointerStep(name), select, report);
    if (symbol === null) continue;
    rules += symbol.rules.length;
    for (const rule of symbol.rules) characters += rule.text.length;
    if (rules > SIZE_LIMITS.rules || characters > SIZE_LIMITS.characters) {
      report.add(
        'too-large',
        'error',
        path,
        null,
        `the grammar has more than ${SIZE_LIMITS.rules} rules or ${SIZE_LIMITS.characters} characters`,
        'split it',
      );
      return out;
    }
    out.push(symbol);
  }
  return out;
}

function readSymbol(name: string, value: unknown, path: string, select: Selection, report: Report): SourceSymbol | null {
  if (typeof value === 'string')
    return { name, path, select, window: 1, rules: [readRule(value, path, report)].filter((rule) => rule !== null) };
  if (Array.isArray(value)) return { name, path, select, window: 1, rules: readRules(value, path, report) };
  if (typeof value !== 'object' || value === null) {
    report.add(
      'wrong-shape',
      'error',
      path,
      null,
      `expected a text, a list of rules or an object, got ${shown(value)}`,
      'write ["first rule", "second rule"]',
    );
    return null;
  }
  const fields = new Map(entries(value, path, report) ?? []);
  unknownKeys(fields, SYMBOL_KEYS, 'symbol', path, report);
  const rules = fields.get('rules');
  if (!Array.isArray(rules)) {
    report.add(
      'wrong-shape',
      'error',
      `${path}/rules`,
      null,
      `expected a list of rules, got ${shown(rules)}`,
      'write "rules": ["first rule", "second rule"]',
    );
    return null;
  }
  const window = fields.get('window') ?? 1;
  if (typeof window !== 'number' || !Number.isInteger(window) || window < 1 || window > 1000)
    report.add(
      'wrong-shape',
      'error',
      `${path}/window`,
      null,
      `expected a whole number from 1 to 1000, got ${shown(window)}`,
      'say how many rules back nothing may repeat',
    );
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
    report.add(
      'wrong-shape',
      'error',
      path,
      null,
      `expected a text or an object with "text", got ${shown(value)}`,
      'write the rule as a text',
    );
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
    report.add(
      'bad-weight',
      'error',
      `${path}/weight`,
      null,
      `expected a number from 0 to 1000000000, got ${shown(weight)}`,
      'write for example "weight": 3',
    );
  const when = fields.get('when');
  if (when !== undefined && typeof when !== 'string')
    report.add('wrong-shape', 'error', `${path}/when`, null, `expected a condition, got ${shown(when)}`, 'write "when": "giver.age > 60"');
  const priority = fields.get('priority');
  if (priority !== undefined && (typeof priority !== 'number' || !Number.isFinite(priority)))
    report.add(
      'wrong-shape',
      'error',
      `${path}/priority`,
      null,
      `expected a number, got ${shown(priority)}`,
      'write for example "priority": 2',
    );
  const message = fields.get('id');
  if (message !== undefined && (typeof message !== 'string' || message === '' || message.length > 200))
    report.add(
      'wrong-shape',
      'error',
      `${path}/id`,
      null,
      `expected a text of 1 to 200 characters, got ${shown(message)}`,
      'write for example "id": "offer.wolf"',
    );
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
    Array.isArray(fact) &&
    (fact.length === 2 || fact.length === 3) &&
    fact.every((term) => typeof term === 'string' && term !== '' && term.length <= 200);
  if (Array.isArray(value) && value.length <= 100 && value.every(good)) return value.map((fact) => [...fact]);
  report.add(
    'wrong-shape',
    'error',
    path,
    null,
    'expected a list of facts, each [relation, subject] or [relation, subject, object]',
    'write for example [["at", "foe", "place"]]',
  );
  return [];
}
