import { type Fact, FUNCTIONAL_RELATIONS, type Term } from '../../world.ts';

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
  /** The variables by `keyOf`, and the key of each. */
  readonly variables: Map<number, number>;
  readonly keys: number[];
}

/** The relations that quests are told in (`quests/facts.ts`), those with one object at a time first. */
const CODES: ReadonlyMap<string, number> = new Map([...FUNCTIONAL_RELATIONS, 'knows', 'willing'].map((relation, code) => [relation, code]));
const SINGLES = FUNCTIONAL_RELATIONS.length;
/** More than there are relations; and more than there will be terms, so that a key is an exact number. */
const RELATIONS = 8;
const TERMS = 1 << 14;

export function newAbstract(): Abstract {
  return { terms: [''], numbers: new Map(), variables: new Map(), keys: [] };
}

function codeOf(relation: string): number {
  const code = CODES.get(relation);
  if (code === undefined) throw new RangeError(`quests are not told in the relation "${relation}"`);
  return code;
}

function numberOf({ terms, numbers }: Abstract, term: Term): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, terms.length);
  return terms.push(term) - 1;
}

/** What a variable is about, as one number: the relation, its subject and, where there may be many at a time, its object. */
function keyOf(abstract: Abstract, code: number, subject: Term, object: Term | undefined): number {
  const key = code + RELATIONS * numberOf(abstract, subject);
  return code < SINGLES || object === undefined ? key : key + RELATIONS * TERMS * numberOf(abstract, object);
}

/** The variable of a fact. */
export function variableOf(abstract: Abstract, fact: Fact): number {
  const { variables, keys } = abstract;
  const key = keyOf(abstract, codeOf(fact[0]), fact[1], fact[2]);
  const known = variables.get(key);
  if (known !== undefined) return known;
  variables.set(key, keys.length);
  return keys.push(key) - 1;
}

/** The value that a fact gives to its variable. */
export function valueOfFact(abstract: Abstract, fact: Fact): number {
  return codeOf(fact[0]) < SINGLES ? numberOf(abstract, fact[2] ?? '') : 1;
}

/** Facts as pairs of variable and value. */
export function pairsOf(abstract: Abstract, facts: readonly Fact[]): number[] {
  const out: number[] = [];
  for (const fact of facts) out.push(variableOf(abstract, fact), valueOfFact(abstract, fact));
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
  const variable = abstract.variables.get(keyOf(abstract, codeOf(relation), subject, undefined));
  const value = variable === undefined ? 0 : (now[variable] ?? 0);
  return value === 0 ? undefined : abstract.terms[value];
}

/** All subjects of which a relation with one object at a time says `object`. */
export function subjectsWith(abstract: Abstract, now: readonly number[], relation: string, object: Term): Term[] {
  const { terms, numbers, keys } = abstract;
  const code = codeOf(relation);
  const value = numbers.get(object);
  const out: Term[] = [];
  for (let variable = 0; variable < now.length; variable++)
    if (now[variable] === value && keys[variable] % RELATIONS === code) out.push(terms[Math.floor(keys[variable] / RELATIONS)]);
  return out;
}
