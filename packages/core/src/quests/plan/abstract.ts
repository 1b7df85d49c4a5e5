import { RELATIONS } from '../../facts/relations.ts';
import { type Fact, FUNCTIONAL_RELATIONS, type Term } from '../../world.ts';
import { indexOf } from '../facts.ts';

/** A step as numbers: pairs of variable and value that must hold, and that hold afterwards. */
export interface Move {
  readonly needs: readonly number[];
  readonly gives: readonly number[];
}

/**
 * The facts of a quest as variables with a few values each: one for every relation and subject that has one object at a
 * time, one (false or true) for every other fact. Value 0 is "not said". Any other is the number of the object among the
 * terms, and 1 for a fact that is true.
 */
export interface Abstract {
  /** All terms that were spoken of, and the number of each among them. The first stands for none. */
  readonly terms: Term[];
  readonly numbers: Map<Term, number>;
  /** By variable: its relation, its subject and, where there may be many at a time, its object (else 0), as numbers. */
  readonly relations: number[];
  readonly subjects: number[];
  readonly objects: number[];
  /** By term the first and the last variable that it is the subject of, or -1; and by variable the next of the same subject. */
  readonly first: number[];
  readonly last: number[];
  readonly next: number[];
  /** By term the index in it, as far as that was asked for. */
  readonly indices: (number | undefined)[];
}

/** All relations by number, those with one object at a time first. */
const CODES: ReadonlyMap<string, number> = new Map(
  [...new Set([...FUNCTIONAL_RELATIONS, 'knows', 'willing', ...RELATIONS])].map((relation, code) => [relation, code]),
);
const SINGLES = FUNCTIONAL_RELATIONS.length;

export function newAbstract(): Abstract {
  return {
    terms: [''],
    numbers: new Map(),
    relations: [],
    subjects: [],
    objects: [],
    first: [-1],
    last: [-1],
    next: [],
    indices: [],
  };
}

/** How many variables there are. */
export function variablesOf({ relations }: Abstract): number {
  return relations.length;
}

function codeOf(relation: string): number {
  const code = CODES.get(relation);
  if (code === undefined) throw new RangeError(`quests are not told in the relation "${relation}"`);
  return code;
}

function numberOf({ terms, numbers, first, last }: Abstract, term: Term): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, terms.length);
  first.push(-1);
  last.push(-1);
  return terms.push(term) - 1;
}

/** What tells variables of one relation and subject apart: the number of the object, where there may be many at a time. */
function objectOf(abstract: Abstract, code: number, object: Term | undefined): number {
  return code < SINGLES || object === undefined ? 0 : numberOf(abstract, object);
}

/** The variable of a relation, subject and object, by number; -1 where nothing was said of it. A subject has few. */
function find({ relations, objects, first, next }: Abstract, code: number, subject: number, object: number): number {
  for (let k = first[subject]; k >= 0; k = next[k]) if (relations[k] === code && objects[k] === object) return k;
  return -1;
}

function variableFor(abstract: Abstract, code: number, subject: number, object: number): number {
  const known = find(abstract, code, subject, object);
  if (known >= 0) return known;
  const { relations, subjects, objects, first, last, next } = abstract;
  const variable = relations.push(code) - 1;
  subjects.push(subject);
  objects.push(object);
  next.push(-1);
  if (first[subject] < 0) first[subject] = variable;
  else next[last[subject]] = variable;
  last[subject] = variable;
  return variable;
}

/** The variable of a fact. */
export function variableOf(abstract: Abstract, fact: Fact): number {
  const code = codeOf(fact[0]);
  return variableFor(abstract, code, numberOf(abstract, fact[1]), objectOf(abstract, code, fact[2]));
}

/** The value that a fact gives to its variable. */
export function valueOfFact(abstract: Abstract, fact: Fact): number {
  return codeOf(fact[0]) < SINGLES ? numberOf(abstract, fact[2] ?? '') : 1;
}

/** Facts as pairs of variable and value. */
export function pairsOf(abstract: Abstract, facts: readonly Fact[]): number[] {
  const out: number[] = [];
  for (const [relation, subject, object] of facts) {
    const code = codeOf(relation);
    out.push(variableFor(abstract, code, numberOf(abstract, subject), objectOf(abstract, code, object)));
    out.push(code < SINGLES ? numberOf(abstract, object ?? '') : 1);
  }
  return out;
}

export function moveOf(abstract: Abstract, { needs, gives }: { readonly needs: readonly Fact[]; readonly gives: readonly Fact[] }): Move {
  return { needs: pairsOf(abstract, needs), gives: pairsOf(abstract, gives) };
}

/** Whether all pairs hold where `now[variable]` is the value of a variable, or past its end where it is not said. */
export function allHold(now: ArrayLike<number>, pairs: readonly number[]): boolean {
  for (let k = 0; k < pairs.length; k += 2) if (now[pairs[k]] !== pairs[k + 1]) return false;
  return true;
}

/** The object of a relation that has one at a time, where `now` holds the value of each variable. */
export function objectIn(abstract: Abstract, now: readonly number[], relation: string, subject: Term): Term | undefined {
  const value = valueIn(abstract, now, relation, subject);
  return value === 0 ? undefined : abstract.terms[value];
}

/** The index in the term that is that object. There has to be one. */
export function objectIndexIn(abstract: Abstract, now: readonly number[], relation: string, subject: Term): number {
  const value = valueIn(abstract, now, relation, subject);
  return (abstract.indices[value] ??= indexOf(abstract.terms[value]));
}

function valueIn(abstract: Abstract, now: readonly number[], relation: string, subject: Term): number {
  const variable = find(abstract, codeOf(relation), numberOf(abstract, subject), 0);
  return variable < 0 ? 0 : (now[variable] ?? 0);
}

/** All subjects of which a relation with one object at a time says `object`. */
export function subjectsWith(abstract: Abstract, now: readonly number[], relation: string, object: Term): Term[] {
  const { terms, numbers, relations, subjects } = abstract;
  const code = codeOf(relation);
  const value = numbers.get(object);
  const out: Term[] = [];
  for (let variable = 0; variable < now.length; variable++)
    if (now[variable] === value && relations[variable] === code) out.push(terms[subjects[variable]]);
  return out;
}
