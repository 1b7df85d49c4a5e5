/**
 * What a tag prints that names a slot: fields, then one form that fits the type, then modifiers.
 *
 *     #giver#                 the shortest name or pronoun that is clear      #giver.object#  #giver.possessive#
 *     #giver.full#            always the name                                 #giver.brief#   never a pronoun
 *     #giver.they# .them# .their# .theirs# .themself#                         always a pronoun
 *     #giver.verb(go)#        goes or go, after what was printed for giver    #giver.verb(is,are)#
 *     #days.words#  #days.ordinal#  #days.count(day)#
 *     #foes.list#             Ada, Bo and Cy
 */
import { typeOfPath } from './conditions/check.ts';
import type { Language } from './language.ts';
import type { ProblemCode } from './problem.ts';
import { fullName, pronoun, refer, verbIsPlural } from './refer.ts';
import type { Run } from './run.ts';
import type { Call } from './tag.ts';
import { badSlot, compilePath, expectType } from './value.ts';
import type { PronounSet } from './pronouns.ts';
import { type TypeTable, typeName, type ValueType } from './value-type.ts';

export interface SlotScope {
  readonly slots: ReadonlyMap<string, ValueType>;
  readonly types: TypeTable;
  readonly slotIndex: (name: string) => number;
  readonly language: Language;
  readonly fault: (code: ProblemCode, column: number, message: string, cure: string) => void;
}

export interface SlotPart {
  readonly value: (run: Run) => string;
  /** Modifiers that follow. */
  readonly rest: readonly Call[];
  /** The path, where what it leads to may be missing; else null. */
  readonly optional: string | null;
  /** True where it speaks of an entity, so that mentions have to be kept. */
  readonly refers: boolean;
}

type Print = (run: Run, value: unknown, path: string) => string;

/** A form: how a value is printed. Null where its parameters do not fit. */
type Form = (parameters: readonly string[], language: Language) => Print | null;

const PRONOUN_OF: Readonly<Record<string, keyof PronounSet & string>> = {
  they: 'subject',
  them: 'object',
  their: 'possessive',
  theirs: 'owned',
  themself: 'reflexive',
};

const ENTITY_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['subject', plainForm((run, value, path) => refer(run, value, 'subject', path))],
  ['object', plainForm((run, value, path) => refer(run, value, 'object', path))],
  ['possessive', plainForm((run, value, path) => refer(run, value, 'possessive', path))],
  ['full', plainForm(fullName)],
  ['brief', plainForm((run, value, path) => refer(run, value, 'subject', path, false))],
  ...Object.entries(PRONOUN_OF).map(([name, form]): [string, Form] => [
    name,
    plainForm((run, value, path) => pronoun(run, value, form, path)),
  ]),
  ['verb', verbForm],
]);

const NUMBER_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['words', (parameters, { inWords }) => (parameters.length > 0 || inWords === null ? null : (_, value) => inWords(value as number))],
  ['ordinal', (parameters, { ordinal }) => (parameters.length > 0 || ordinal === null ? null : (_, value) => ordinal(value as number))],
  [
    'count',
    ([noun, ...more], { counted }) =>
      noun === undefined || more.length > 0 || counted === null ? null : (_, value) => counted(value as number, noun),
  ],
]);

const LIST_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  [
    'list',
    ([and, ...more], language) =>
      more.length > 0 ? null : (run, value, path) => joined(run, value as readonly unknown[], path, and ?? language.and),
  ],
]);

const NO_FORMS: ReadonlyMap<string, Form> = new Map();

/** Compiles `name` and its calls where `name` is a slot; null where it is none or nothing can come of it. */
export function compileSlot(name: string, calls: readonly Call[], column: number, scope: SlotScope): SlotPart | null {
  let type = scope.slots.get(name);
  if (!type) return null;
  const steps = [name];
  let next = 0;
  // Fields first: `#giver.home.name.capitalize#`.
  while (
    type?.kind === 'entity' &&
    next < calls.length &&
    scope.types.get(type.name)?.has(calls[next].name) &&
    calls[next].parameters.length === 0
  ) {
    steps.push(calls[next].name);
    type =
      typeOfPath(steps, column, scope.slots, scope.types, (at, message, cure) => scope.fault('undefined-field', at, message, cure)) ??
      undefined;
    next++;
  }
  if (!type) return null;
  const path = steps.join('.');
  const print = readForm(type, calls[next], path, column, scope);
  if (print.taken) next++;
  const value = compilePath(scope.slotIndex(name), steps.slice(1));
  const wanted = type;
  // Printing a name is speaking of who bears it.
  const bearer = steps.at(-1) === 'name' ? compilePath(scope.slotIndex(name), steps.slice(1, -1)) : null;
  const printed = (run: Run): string => {
    const found = value(run.values);
    if (found === undefined) throw badSlot(path, `expected a ${typeName(wanted)} to print, got nothing`);
    if (steps.length > 1) expectType(found, wanted, path);
    if (bearer !== null) fullName(run, bearer(run.values), path);
    return print.print(run, found, path);
  };
  return {
    value: printed,
    rest: calls.slice(next),
    optional: type.optional ? path : null,
    refers: type.kind === 'entity' || type.kind === 'list' || bearer !== null,
  };
}

function readForm(
  type: ValueType,
  call: Call | undefined,
  path: string,
  column: number,
  scope: SlotScope,
): { print: Print; taken: boolean } {
  const forms =
    type.kind === 'entity' ? ENTITY_FORMS : type.kind === 'number' ? NUMBER_FORMS : type.kind === 'list' ? LIST_FORMS : NO_FORMS;
  const form = call && forms.get(call.name);
  if (call && form) {
    const print = form(call.parameters, scope.language);
    if (print === null)
      scope.fault(
        'bad-parameter',
        call.column,
        `${call.name} cannot be made of ${typeName(type)} like this in ${scope.language.locale}`,
        'see the forms of slots in docs/grammar.md',
      );
    return { print: print ?? (() => ''), taken: true };
  }
  if (call && type.kind === 'entity' && !scope.language.modifiers.has(call.name))
    scope.fault(
      'undefined-field',
      call.column,
      `a ${type.name} has no field or form ${call.name}`,
      `it has ${[...(scope.types.get(type.name)?.keys() ?? []), ...ENTITY_FORMS.keys()].slice(0, 24).join(', ')}`,
    );
  switch (type.kind) {
    case 'entity':
      return {
        print: (run, value, at) => refer(run, value, 'subject', at),
        taken: call !== undefined && !scope.language.modifiers.has(call.name),
      };
    case 'number':
      return { print: (_, value) => String(value), taken: false };
    case 'list':
      return { print: (run, value, at) => joined(run, value as readonly unknown[], at, scope.language.and), taken: false };
    case 'flag':
    case 'pronouns':
      scope.fault('bad-parameter', column, `${path} is a ${typeName(type)}, which cannot be printed`, 'use it in a condition');
      return { print: () => '', taken: false };
    default:
      return { print: (_, value) => value as string, taken: false };
  }
}

/** A form without parameters. */
function plainForm(print: Print): Form {
  return (parameters) => (parameters.length === 0 ? print : null);
}

/** `verb(go)` where the language conjugates, else `verb(goes,go)`. */
function verbForm(parameters: readonly string[], language: Language): Print | null {
  const [one, many] = parameters;
  if (parameters.length === 2) return (run, value) => (verbIsPlural(run, value) ? many : one);
  const { verb } = language;
  if (parameters.length !== 1 || verb === null) return null;
  return (run, value) => verb(one, verbIsPlural(run, value));
}

/** `Ada, Bo and Cy`: entities by name, texts and numbers as they are. */
function joined(run: Run, items: readonly unknown[], path: string, and: string): string {
  const words = items.map((item, i) => {
    if (typeof item === 'string') return item;
    if (typeof item === 'number') return String(item);
    return fullName(run, item, `${path}[${i}]`);
  });
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;
}
