import { factsOf, factsWithObject, factsWithSubject, type FactBase, findFact } from './base.ts';
import type { Pattern } from './match.ts';
import { type Relation, RELATION_SPECS } from './relations.ts';
import { NOTHING, type TermCode } from './terms.ts';

/** One condition with its variables by number; -1 where the relation has no object. */
interface Link {
  readonly relation: Relation;
  readonly mutual: boolean;
  readonly subject: number;
  readonly object: number;
}

/** Conditions to be followed in the order in which they stand, for a query that is asked of many. */
export interface Chain {
  readonly links: readonly Link[];
  /** The variables; the first is the one that is given. */
  readonly names: readonly string[];
}

/** Reads conditions whose parts are all variables; `given` is the one that will be known. */
export function readChain(conditions: readonly Pattern[], given: string): Chain {
  const names = [given];
  const numberOf = (name: Pattern[1] | undefined): number => {
    if (typeof name !== 'string') return -1;
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const links = conditions.map(([relation, subject, object]): Link => {
    const mutual = RELATION_SPECS[relation].mutual === true;
    return { relation, mutual, subject: numberOf(subject), object: numberOf(object) };
  });
  return { links, names };
}

/**
 * What `matchFacts` finds of today, in the order of the chain: for who knows that each condition leaves few candidates to
 * the next.
 *
 * @param visit gets what each variable stands for and the rows that bear it out, both only lent; returns true to stop.
 */
export function followChain(
  base: FactBase,
  { links, names }: Chain,
  given: TermCode,
  visit: (bound: readonly TermCode[], rows: readonly number[]) => boolean | void,
): void {
  const bound: TermCode[] = names.map(() => NOTHING);
  const rows: number[] = links.map(() => -1);
  bound[0] = given;
  follow(base, links, 0, bound, rows, visit);
}

function follow(
  base: FactBase,
  links: readonly Link[],
  k: number,
  bound: TermCode[],
  rows: number[],
  visit: (bound: readonly TermCode[], rows: readonly number[]) => boolean | void,
): boolean {
  if (k === links.length) return visit(bound, rows) === true;
  const { relation, mutual, subject, object } = links[k];
  const one = bound[subject];
  const two = object < 0 ? NOTHING : bound[object];
  if (one !== NOTHING && (object < 0 || two !== NOTHING)) {
    rows[k] = findFact(base, relation, one, two);
    return rows[k] >= 0 && follow(base, links, k + 1, bound, rows, visit);
  }
  const candidates =
    one !== NOTHING
      ? factsWithSubject(base, relation, one)
      : two !== NOTHING
        ? factsWithObject(base, relation, two)
        : factsOf(base, relation);
  for (const row of candidates) {
    rows[k] = row;
    for (let turned = 0; turned < (mutual ? 2 : 1); turned++) {
      const from = (turned === 0 ? base.subject[row] : base.object[row]) as TermCode;
      const to = (turned === 0 ? base.object[row] : base.subject[row]) as TermCode;
      if ((one !== NOTHING && one !== from) || (two !== NOTHING && two !== to)) continue;
      bound[subject] = from;
      if (object >= 0) bound[object] = to;
      if (follow(base, links, k + 1, bound, rows, visit)) return true;
    }
  }
  bound[subject] = one;
  if (object >= 0) bound[object] = two;
  return false;
}

/** What a variable of a chain stands for; NOTHING where the chain does not speak of it. */
export function boundTo({ names }: Chain, bound: readonly TermCode[], name: string): TermCode {
  const index = names.indexOf(name);
  return index < 0 ? NOTHING : bound[index];
}
