/**
 * Whether a condition can ever be true, or ever be false.
 *
 * The condition is spread into alternatives, each a set of plain statements that must hold together (disjunctive normal
 * form). An alternative is impossible where its statements leave a number no room, a word no value, or say and deny the
 * same thing. What is not understood counts as possible, so that nothing is called impossible that is not.
 */
import type { ValueType } from '../value-type.ts';
import type { Comparison, Expression, Types } from './expression.ts';

/** Alternatives looked at, at most; past that the answer is "perhaps". */
const MOST = 256;

/** One plain statement, or its denial. */
interface Atom {
  readonly of: Expression;
  readonly denied: boolean;
}

type Alternative = readonly Atom[];

export function canBeTrue(e: Expression, types: Types): boolean {
  return possible(e, types, false);
}

export function canBeFalse(e: Expression, types: Types): boolean {
  return possible(e, types, true);
}

function possible(e: Expression, types: Types, denied: boolean): boolean {
  const alternatives = spread(e, denied);
  return alternatives === null || alternatives.some((alternative) => consistent(alternative, types));
}

/** All alternatives of a condition or of its denial; null where there are too many. */
function spread(e: Expression, denied: boolean): Alternative[] | null {
  if (e.kind === 'not') return spread(e.of, !denied);
  if (e.kind !== 'and' && e.kind !== 'or') return [[{ of: e, denied }]];
  const left = spread(e.left, denied);
  const right = spread(e.right, denied);
  if (!left || !right) return null;
  const either = (e.kind === 'or') !== denied;
  const out = either ? [...left, ...right] : left.flatMap((a) => (left.length * right.length > MOST ? [] : right.map((b) => [...a, ...b])));
  return out.length > MOST || (!either && left.length * right.length > MOST) ? null : out;
}

/** What is known of one path. */
interface Known {
  min: number;
  max: number;
  minOpen: boolean;
  maxOpen: boolean;
  /** The only values left, or null where any will do. */
  allowed: ReadonlySet<string | number | boolean> | null;
  readonly excluded: Set<string | number | boolean>;
  /** True where it must be there, false where it must not. */
  present: boolean | null;
}

function consistent(alternative: Alternative, types: Types): boolean {
  const known = new Map<string, Known>();
  const opaque = new Map<string, boolean>();
  for (const { of, denied } of alternative) {
    const constant = constantOf(of);
    if (constant !== undefined) {
      if ((constant === true) === denied) return false;
      continue;
    }
    const fact = plainFact(of, denied, types);
    if (fact === 'unknown') {
      const key = written(of);
      if (opaque.get(key) === !denied || !opaque.has(key)) opaque.set(key, !denied);
      else return false;
      continue;
    }
    let about = known.get(fact.path);
    if (!about) known.set(fact.path, (about = knownOf(fact.type)));
    if (!add(about, fact)) return false;
  }
  return true;
}

/** A statement about one path and constants. */
interface Fact {
  readonly path: string;
  readonly type: ValueType;
  readonly by: Comparison | 'in' | 'not in' | 'has' | 'has not';
  readonly values: readonly (string | number | boolean)[];
}

function plainFact(e: Expression, denied: boolean, types: Types): Fact | 'unknown' {
  const pathFact = (path: Expression, by: Fact['by'], values: Fact['values']): Fact | 'unknown' => {
    const type = types.get(path);
    // A denied comparison also holds where the value is missing, so it says nothing sure of an optional one.
    if (path.kind !== 'path' || !type || (denied && type.optional && by !== 'has not')) return 'unknown';
    return { path: path.steps.join('.'), type, by, values };
  };
  if (e.kind === 'path') return pathFact(e, '=', [!denied]);
  if (e.kind === 'call' && e.name === 'has') return pathFact(e.args[0], denied ? 'has not' : 'has', []);
  if (e.kind === 'in' && e.right.kind === 'list') {
    const values = e.right.items.map((item) => constantOf(item));
    return values.includes(undefined) ? 'unknown' : pathFact(e.left, denied ? 'not in' : 'in', values as Fact['values']);
  }
  if (e.kind !== 'compare') return 'unknown';
  const by = denied ? OPPOSITE[e.by] : e.by;
  const right = constantOf(e.right);
  if (right !== undefined) return pathFact(e.left, by, [right]);
  const left = constantOf(e.left);
  return left === undefined ? 'unknown' : pathFact(e.right, MIRRORED[by], [left]);
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };
const MIRRORED: Readonly<Record<Comparison, Comparison>> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function knownOf(type: ValueType): Known {
  const range = type.kind === 'number' ? type : { min: -Infinity, max: Infinity };
  const allowed = type.kind === 'word' ? new Set(type.words) : type.kind === 'flag' ? new Set([true, false]) : null;
  return {
    min: range.min,
    max: range.max,
    minOpen: false,
    maxOpen: false,
    allowed,
    excluded: new Set(),
    present: type.optional ? null : true,
  };
}

/** Adds a statement; false where nothing is left that meets them all. */
function add(about: Known, fact: Fact): boolean {
  if (fact.by === 'has not') {
    if (about.present === true) return false;
    about.present = false;
    return true;
  }
  if (about.present === false) return false;
  about.present = true;
  const [value] = fact.values;
  switch (fact.by) {
    case 'has':
      return true;
    case '=':
    case 'in': {
      const wanted = new Set(fact.values);
      about.allowed = about.allowed === null ? wanted : new Set([...about.allowed].filter((one) => wanted.has(one)));
      break;
    }
    case '!=':
    case 'not in':
      for (const one of fact.values) about.excluded.add(one);
      break;
    case '<':
    case '<=':
      if ((value as number) < about.max || (value === about.max && fact.by === '<')) {
        about.max = value as number;
        about.maxOpen = fact.by === '<';
      }
      break;
    case '>':
    case '>=':
      if ((value as number) > about.min || (value === about.min && fact.by === '>')) {
        about.min = value as number;
        about.minOpen = fact.by === '>';
      }
      break;
  }
  if (about.min > about.max || (about.min === about.max && (about.minOpen || about.maxOpen || about.excluded.has(about.min)))) return false;
  if (about.allowed === null) return true;
  for (const one of about.allowed) {
    if (about.excluded.has(one)) continue;
    if (typeof one !== 'number') return true;
    const above = one > about.min || (one === about.min && !about.minOpen);
    const below = one < about.max || (one === about.max && !about.maxOpen);
    if (above && below) return true;
  }
  return false;
}

/** The value of an expression that needs no slot; undefined where it needs one. */
function constantOf(e: Expression): string | number | boolean | undefined {
  switch (e.kind) {
    case 'number':
    case 'text':
    case 'flag':
      return e.value;
    case 'arithmetic': {
      const left = constantOf(e.left);
      const right = constantOf(e.right);
      if (typeof left !== 'number' || typeof right !== 'number') return undefined;
      return e.by === '+' ? left + right : e.by === '-' ? left - right : e.by === '*' ? left * right : left / right;
    }
    case 'compare': {
      const left = constantOf(e.left);
      const right = constantOf(e.right);
      if (left === undefined || right === undefined) return undefined;
      if (e.by === '=') return left === right;
      if (e.by === '!=') return left !== right;
      return e.by === '<' ? left < right : e.by === '<=' ? left <= right : e.by === '>' ? left > right : left >= right;
    }
    default:
      return undefined;
  }
}

/** A statement as text, so that the same one is known again. */
function written(e: Expression): string {
  switch (e.kind) {
    case 'number':
    case 'flag':
      return String(e.value);
    case 'text':
      return `'${e.value}'`;
    case 'path':
      return e.steps.join('.');
    case 'list':
      return `[${e.items.map(written).join()}]`;
    case 'not':
      return `not(${written(e.of)})`;
    case 'call':
      return `${e.name}(${e.args.map(written).join()})`;
    case 'compare':
    case 'arithmetic':
      return `(${written(e.left)}${e.by}${written(e.right)})`;
    default:
      return `(${written(e.left)} ${e.kind} ${written(e.right)})`;
  }
}
