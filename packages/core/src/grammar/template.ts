/** Turns the text of a rule into a template: literals, and between them what is to be printed or saved. */
import type { Action, Dialect, Modify, Part, Template } from './grammar.ts';
import { forbiddenName } from './names.ts';
import type { Report } from './problem.ts';
import type { Run } from './run.ts';
import { columnOf, type Fault, type Piece, scan, slice, unescape } from './scan.ts';
import { sentencesIn } from './sentence-case.ts';
import { type Call, parseTag } from './tag.ts';

/** Tags within actions within tags … at most. */
const DEEPEST = 24;

export type SymbolUse = 'print' | 'push' | 'pop';

/** What the text of a rule may refer to. */
export interface TemplateScope {
  readonly dialect: Dialect;
  /** JSON pointer of the rule. */
  readonly path: string;
  readonly report: Report;
  /** The index of a symbol; -1 where it can never have one. */
  readonly symbol: (name: string, use: SymbolUse, path: string, column: number) => number;
  /** The change that modifiers make; null where there are none. */
  readonly modifiers: (calls: readonly Call[], path: string) => readonly Modify[] | null;
  /** What prints a slot, or null where the name is no slot's. */
  readonly slot: (
    name: string,
    calls: readonly Call[],
    path: string,
    column: number,
  ) => { value: (run: Run) => string; rest: readonly Call[] } | null;
}

export function compileTemplate(piece: Piece, scope: TemplateScope, nesting = 0): Template {
  const { path, report, dialect } = scope;
  const ours = dialect === 'hinterland';
  const fault: Fault = (code, column, message, cure) =>
    report.add(code, code === 'lost-text' ? 'warning' : 'error', path, column, message, cure);
  const parts: Part[] = [];
  let literal = '';
  let length = 0;
  if (nesting > DEEPEST) {
    fault('nested-too-deep', piece.at, `tags and actions are nested more than ${DEEPEST} deep`, 'give the inner ones symbols of their own');
    return { parts, after: '', ends: 0, literal: 0 };
  }
  for (const section of scan(piece, ours, fault)) {
    if (section.kind === 'text') {
      literal += ours ? unescape(section.text) : section.text;
      continue;
    }
    const part =
      section.kind === 'action' ? actionPart(section, literal, scope, nesting, fault) : tagPart(section, literal, scope, nesting, fault);
    if (part === null) continue;
    parts.push(part);
    length += literal.length;
    literal = '';
  }
  return { parts, after: literal, ends: sentencesIn(literal), literal: length + literal.length };
}

// Both kinds of part in one literal each, their fields in one order: engines are slow with objects of many shapes.

function actionPart(section: Piece, before: string, scope: TemplateScope, nesting: number, fault: Fault): Part | null {
  const action = compileAction(section, scope, nesting, fault);
  if (action === null) return null;
  return {
    before,
    ends: sentencesIn(before),
    kind: 'action',
    simple: false,
    symbol: -1,
    value: null,
    actions: [action],
    modifiers: null,
    calls: [],
    source: `[${section.text}]`,
    column: section.at - 1,
  };
}

function tagPart(section: Piece, before: string, scope: TemplateScope, nesting: number, fault: Fault): Part {
  const tag = parseTag(section, scope.dialect === 'hinterland', fault);
  const actions = tag.actions.map((action) => compileAction(action, scope, nesting, fault)).filter((action) => action !== null);
  const name = tag.main.text;
  const slot = scope.slot(name, tag.calls, scope.path, tag.main.at);
  const symbol = slot !== null || section.text === '' ? -1 : scope.symbol(name, 'print', scope.path, tag.main.at);
  const calls = slot === null ? tag.calls : slot.rest;
  const modifiers = scope.modifiers(calls, scope.path);
  const missing = slot === null && symbol < 0;
  return {
    before,
    ends: sentencesIn(before),
    kind: slot !== null ? 'value' : missing ? 'missing' : 'symbol',
    simple: symbol >= 0 && modifiers === null && actions.length === 0,
    symbol,
    value: slot === null ? null : slot.value,
    actions: actions.length > 0 ? actions : null,
    modifiers,
    calls: missing ? [] : calls,
    source: missing ? name : `#${section.text}#`,
    column: section.at - 1,
  };
}

/** `name:text,text`, `name:POP`, or a text that is expanded for what it saves. */
function compileAction(action: Piece, scope: TemplateScope, nesting: number, fault: Fault): Action | null {
  const { text } = action;
  const ours = scope.dialect === 'hinterland';
  const colon = ours ? (outside(text, ':')[0] ?? -1) : text.indexOf(':');
  if (colon < 0) return { kind: 'run', template: compileTemplate(action, scope, nesting + 1) };
  const name = text.slice(0, colon);
  if (forbiddenName(name, scope.path, scope.report, action.at)) return null;
  const second = ours ? -1 : text.indexOf(':', colon + 1);
  if (second >= 0)
    fault(
      'lost-text',
      columnOf(action, second),
      'Tracery leaves out what stands behind the second colon',
      'save it under a symbol of its own',
    );
  const value = slice(action, colon + 1, second < 0 ? text.length : second);
  if (value.text === 'POP') return { kind: 'pop', symbol: scope.symbol(name, 'pop', scope.path, action.at) };
  const commas = ours ? outside(value.text, ',') : everyComma(value.text);
  const pieces = [...commas, value.text.length].map((cut, k) => slice(value, k === 0 ? 0 : commas[k - 1] + 1, cut));
  for (const piece of pieces.slice(1))
    if (piece.text.startsWith(' '))
      scope.report.add(
        'comma-splits',
        'warning',
        scope.path,
        piece.at - 1,
        'a comma in an action parts two choices, it is not printed',
        ours ? 'write \\, for a plain one' : 'save the text under a symbol of its own',
      );
  const symbol = scope.symbol(name, 'push', scope.path, action.at);
  return { kind: 'push', symbol, values: pieces.map((piece) => compileTemplate(piece, scope, nesting + 1)) };
}

function everyComma(text: string): number[] {
  const cuts: number[] = [];
  for (let i = text.indexOf(','); i >= 0; i = text.indexOf(',', i + 1)) cuts.push(i);
  return cuts;
}

/** Where a sign stands outside tags and brackets, without a backslash before it. */
function outside(text: string, sign: string): number[] {
  const cuts: number[] = [];
  let depth = 0;
  let inTag = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '[') depth++;
    else if (c === ']') depth--;
    else if (c === '#' && depth === 0) inTag = !inTag;
    else if (c === sign && depth === 0 && !inTag) cuts.push(i);
  }
  return cuts;
}
