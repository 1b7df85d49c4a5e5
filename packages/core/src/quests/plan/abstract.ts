import { type Fact, FUNCTIONAL_RELATIONS, type Term } from '../../world.ts';

/** A step as numbers: pairs of variable and value that must hold, and that hold afterwards. */
export interface Move {
  readonly needs: readonly number[];
  readonly gives: readonly number[];
}

/**
 * The facts of a quest as variables with a few values each: one for every relation and subject that has one object at a
 * time, one (false or true) for every other fact. Value 0 is "not said", value `k` the object numbered `k - 1`.
 */
export interface Abstract {
  /** The variables of relations with one object at a time: by relation, then by subject. */
  readonly single: ReadonlyMap<string, Map<Term, number>>;
  /** All others: by the whole fact. */
  readonly other: Map<string, number>;
  /** The objects that each variable has been seen with. */
  readonly words: Term[][];
}

export function newAbstract(): Abstract {
  return { single: new Map(FUNCTIONAL_RELATIONS.map((relation) => [relation, new Map<Term, number>()])), other: new Map(), words: [] };
}

function otherKey([relation, subject, object]: Fact): string {
  return `${relation}|${subject}|${object ?? ''}`;
}

/** The variable of a fact, if it was spoken of before. */
export function knownVariable({ single, other }: Abstract, fact: Fact): number | undefined {
  const subjects = single.get(fact[0]);
  return subjects ? subjects.get(fact[1]) : other.get(otherKey(fact));
}

/** The variable of a fact. */
export function variableOf(abstract: Abstract, fact: Fact): number {
  const { single, other, words } = abstract;
  const subjects = single.get(fact[0]);
  const key = subjects ? fact[1] : otherKey(fact);
  const index = (subjects ?? other).get(key);
  if (index !== undefined) return index;
  (subjects ?? other).set(key, words.length);
  words.push(subjects ? [] : ['']);
  return words.length - 1;
}

/** The number of a fact's object among those of its variable. */
export function valueOfFact({ single, words }: Abstract, variable: number, fact: Fact): number {
  if (!single.has(fact[0])) return 1;
  const known = words[variable];
  const word = fact[2] ?? '';
  const index = known.indexOf(word);
  return index >= 0 ? index + 1 : known.push(word);
}

/** Facts as pairs of variable and value. */
export function pairsOf(abstract: Abstract, facts: readonly Fact[]): number[] {
  const out: number[] = [];
  for (const fact of facts) {
    const variable = variableOf(abstract, fact);
    out.push(variable, valueOfFact(abstract, variable, fact));
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
