/**
 * Makes up values for a grammar's slots: for trying it out, for coverage, for the workbench. Words and numbers that
 * conditions compare with come up often, so that every condition gets its turn.
 */
import { chance, int, pick, type Rng } from '../base/rng.ts';
import type { Expression } from './conditions/expression.ts';
import type { Grammar } from './grammar.ts';
import type { SlotValue } from './value.ts';
import type { ValueType } from './value-type.ts';

const GIVEN = ['Ada', 'Bo', 'Cyra', 'Dov', 'Esme', 'Finn', 'Greta', 'Hale', 'Ines', 'Jory', 'Kit', 'Lis'];
const FAMILY = ['Ashdown', 'Brook', 'Carrow', 'Dunmere', 'Elder', 'Fenwick', 'Garth', 'Holt'];
/** Entities within entities. */
const DEEPEST = 4;

/** What conditions compare a path with. */
type Hints = ReadonlyMap<string, readonly (string | number)[]>;

interface Sampling {
  readonly grammar: Grammar;
  readonly hints: Hints;
  readonly rng: Rng;
  /** Entities made so far, by type: some are met again. */
  readonly made: Map<string, SlotValue[]>;
  count: number;
}

/** Values for all slots. */
export function sampleSlots(grammar: Grammar, rng: Rng): Record<string, SlotValue> {
  const sampling: Sampling = { grammar, hints: hintsOf(grammar), rng, made: new Map(), count: 0 };
  const slots: Record<string, SlotValue> = {};
  for (const [name, type] of grammar.slots) slots[name] = sample(type, name, 0, sampling);
  return slots;
}

function sample(type: ValueType, path: string, depth: number, s: Sampling): SlotValue {
  const { rng } = s;
  if (type.optional && chance(rng, 0.4)) return undefined;
  const hints = s.hints.get(path) ?? [];
  switch (type.kind) {
    case 'text': {
      const texts = hints.filter((hint) => typeof hint === 'string');
      return texts.length > 0 && chance(rng, 0.7) ? pick(rng, texts) : pick(rng, GIVEN);
    }
    case 'flag':
      return chance(rng, 0.5);
    case 'word':
      return pick(rng, type.words);
    case 'pronouns':
      return pick(rng, [...s.grammar.language.pronouns.keys()]);
    case 'number':
      return sampleNumber(type.min, type.max, hints, rng);
    case 'list':
      return Array.from({ length: int(rng, 0, 3) }, () => sample({ ...type.of, optional: false }, path, depth + 1, s));
    case 'entity':
      return sampleEntity(type.name, path, depth, s);
  }
}

function sampleNumber(min: number, max: number, hints: readonly (string | number)[], rng: Rng): number {
  const low = min === -Infinity ? 0 : min;
  const high = max === Infinity ? Math.max(100, low + 100) : max;
  const marks = hints.filter((hint) => typeof hint === 'number');
  const near = marks.length > 0 && chance(rng, 0.7) ? pick(rng, marks) + int(rng, -1, 1) : int(rng, Math.ceil(low), Math.floor(high));
  return Math.min(Math.max(near, min), max);
}

function sampleEntity(typeName: string, path: string, depth: number, s: Sampling): SlotValue {
  const { rng } = s;
  const others = s.made.get(typeName) ?? [];
  if (others.length > 0 && chance(rng, 0.3)) return pick(rng, others);
  const given = pick(rng, GIVEN);
  const family = pick(rng, FAMILY);
  const many = chance(rng, 0.1);
  const entity: Record<string, SlotValue> = {
    term: `${typeName}:${s.count++}`,
    name: many ? `the ${family}s` : `${given} ${family}`,
    short: many ? `the ${family}s` : given,
    plural: many,
  };
  if (many) entity['pronouns'] = 'many';
  for (const [field, type] of s.grammar.types.get(typeName) ?? []) {
    if (Object.hasOwn(entity, field)) continue;
    const ends = depth >= DEEPEST && (type.kind === 'entity' || type.kind === 'list');
    if (ends && type.optional) continue;
    const value = ends ? (others[0] ?? entity) : sample(type, `${path}.${field}`, depth + 1, s);
    if (value !== undefined) entity[field] = value;
  }
  if (!Object.hasOwn(entity, 'pronouns') && s.grammar.language.pronouns.size > 0)
    entity['pronouns'] = pick(rng, [...s.grammar.language.pronouns.keys()].slice(0, 4));
  s.made.set(typeName, [...others, entity]);
  return entity;
}

/** Constants that stand across a comparison from a path. */
function hintsOf(grammar: Grammar): Hints {
  const hints = new Map<string, (string | number)[]>();
  const note = (path: Expression, value: Expression): void => {
    if (path.kind !== 'path' || (value.kind !== 'number' && value.kind !== 'text')) return;
    const key = path.steps.join('.');
    const known = hints.get(key);
    if (known === undefined) hints.set(key, [value.value]);
    else known.push(value.value);
  };
  const visit = (e: Expression): void => {
    switch (e.kind) {
      case 'compare':
        note(e.left, e.right);
        note(e.right, e.left);
        break;
      case 'in':
        if (e.right.kind === 'list') for (const item of e.right.items) note(e.left, item);
        break;
      case 'and':
      case 'or':
        visit(e.left);
        visit(e.right);
        break;
      case 'not':
        visit(e.of);
        break;
    }
  };
  for (const rule of grammar.rules) if (rule.condition) visit(rule.condition.expression);
  return hints;
}
