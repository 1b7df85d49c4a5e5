import { factCount, factsOf, factsWithObject, factsWithSubject, type FactBase, findFact, NOW } from './base.ts';
import { type Relation, RELATION_SPECS } from './relations.ts';
import { NOTHING, type TermCode } from './terms.ts';

/** A place for a term in a pattern: a term that is known, or the name of a variable. */
export type Slot = TermCode | string;
/** One condition of a query; the object is left out where the relation has none. */
export type Pattern = readonly [relation: Relation, subject: Slot, object?: Slot];
/** What each variable stands for. */
export type Bindings = Readonly<Record<string, TermCode>>;

/**
 * Every way to fill the variables so that all patterns hold in that year. The pattern with the fewest candidates is
 * followed first; solutions come in a fixed order, which depends on the facts alone.
 *
 * @param visit gets the bindings and the rows that bear them out, in the order of `patterns`; returns true to stop.
 */
export function matchFacts(
  base: FactBase,
  patterns: readonly Pattern[],
  visit: (bindings: Bindings, rows: readonly number[]) => boolean | void,
  year: number = NOW,
  given: Bindings = {},
): void {
  const bindings: Record<string, TermCode> = { ...given };
  const rows: number[] = patterns.map(() => -1);
  const open = new Set(patterns.keys());
  const bound = (slot: Slot | undefined): TermCode | null =>
    slot === undefined ? NOTHING : typeof slot === 'string' ? (bindings[slot] ?? null) : slot;

  const solve = (): boolean => {
    if (open.size === 0) return visit({ ...bindings }, rows.slice()) === true;
    let next = -1;
    let fewest = Infinity;
    for (const p of open) {
      const [relation, s, o] = patterns[p];
      const count = factCount(base, relation, bound(s), bound(o) === NOTHING ? null : bound(o));
      if (count < fewest) {
        fewest = count;
        next = p;
      }
    }
    if (fewest === 0) return false;
    open.delete(next);
    const stop = follow(next);
    open.add(next);
    return stop;
  };

  const follow = (p: number): boolean => {
    const [relation, s, o] = patterns[p];
    const subject = bound(s);
    const object = bound(o);
    if (subject !== null && object !== null) {
      const row = findFact(base, relation, subject, object, year);
      if (row < 0) return false;
      rows[p] = row;
      return solve();
    }
    const mutual = RELATION_SPECS[relation].mutual === true;
    const candidates =
      subject !== null
        ? factsWithSubject(base, relation, subject, year)
        : object !== null
          ? factsWithObject(base, relation, object, year)
          : factsOf(base, relation, year);
    for (const row of candidates) {
      const ends: readonly (readonly [TermCode, TermCode])[] = mutual
        ? [
            [base.subject[row] as TermCode, base.object[row] as TermCode],
            [base.object[row] as TermCode, base.subject[row] as TermCode],
          ]
        : [[base.subject[row] as TermCode, base.object[row] as TermCode]];
      for (const [one, two] of ends) {
        if ((subject !== null && one !== subject) || (object !== null && two !== object)) continue;
        if (subject === null && object === null && s === o && one !== two) continue;
        if (subject === null) bindings[s as string] = one;
        if (object === null) bindings[o as string] = two;
        rows[p] = row;
        if (solve()) return true;
      }
    }
    if (subject === null) delete bindings[s as string];
    if (object === null && o !== s) delete bindings[o as string];
    return false;
  };
  solve();
}
