import { type Fact, FUNCTIONAL_RELATIONS, type Term } from '../../world.ts';

const SINGLE: ReadonlySet<string> = new Set(FUNCTIONAL_RELATIONS);

/** A step as numbers: pairs of variable and value that must hold, and that hold afterwards. */
export interface Move {
  readonly needs: Int16Array;
  readonly gives: Int16Array;
}

/**
 * The facts of a quest as variables with a few values each: one for every relation and subject that has one object at a
 * time, one (false or true) for every other fact. Value 0 is "not said".
 */
export interface Abstract {
  readonly variable: Map<string, number>;
  readonly values: Map<Term, number>[];
}

export function newAbstract(): Abstract {
  return { variable: new Map(), values: [] };
}

function variableOf(abstract: Abstract, fact: Fact): number {
  const [relation, subject, object] = fact;
  const key = SINGLE.has(relation) ? `${relation}|${subject}` : `${relation}|${subject}|${object ?? ''}`;
  let index = abstract.variable.get(key);
  if (index === undefined) {
    index = abstract.values.length;
    abstract.variable.set(key, index);
    abstract.values.push(new Map());
  }
  return index;
}

export function pairsOf(abstract: Abstract, facts: readonly Fact[]): Int16Array {
  const out = new Int16Array(facts.length * 2);
  facts.forEach((fact, k) => {
    const variable = variableOf(abstract, fact);
    const values = abstract.values[variable];
    const word = SINGLE.has(fact[0]) ? (fact[2] ?? '') : '';
    let value = values.get(word);
    if (value === undefined) {
      value = values.size + 1;
      values.set(word, value);
    }
    out[2 * k] = variable;
    out[2 * k + 1] = value;
  });
  return out;
}

export function moveOf(abstract: Abstract, { needs, gives }: { readonly needs: readonly Fact[]; readonly gives: readonly Fact[] }): Move {
  return { needs: pairsOf(abstract, needs), gives: pairsOf(abstract, gives) };
}

export function allHold(state: Int8Array, pairs: Int16Array): boolean {
  for (let k = 0; k < pairs.length; k += 2) if (state[pairs[k]] !== pairs[k + 1]) return false;
  return true;
}

export function apply(state: Int8Array, pairs: Int16Array): void {
  for (let k = 0; k < pairs.length; k += 2) state[pairs[k]] = pairs[k + 1];
}

/** True where the moves, but for the one numbered `without`, can be made in order and reach the goal. */
export function reaches(start: Int8Array, moves: readonly Move[], goal: Int16Array, without: number): boolean {
  const state = start.slice();
  for (let k = 0; k < moves.length; k++) {
    if (k === without) continue;
    if (!allHold(state, moves[k].needs)) return false;
    apply(state, moves[k].gives);
  }
  return allHold(state, goal);
}

/** True where several moves in a row can be left out together: a way round that leads back to where it began. */
export function hasDetour(start: Int8Array, moves: readonly Move[], goal: Int16Array): boolean {
  for (let from = 0; from < moves.length; from++)
    for (let to = from + 2; to <= moves.length; to++)
      if (reaches(start, [...moves.slice(0, from), ...moves.slice(to)], goal, -1)) return true;
  return false;
}

/** The state before the first move. Called once all facts are known, so that there is room for each. */
export function stateOf(abstract: Abstract, start: Int16Array): Int8Array {
  const state = new Int8Array(abstract.values.length);
  apply(state, start);
  return state;
}
