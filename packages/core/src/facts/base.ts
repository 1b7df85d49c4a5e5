import { addToIndex, type FactIndex, firstInIndex, makeFactIndex, sizeInIndex } from './fact-index.ts';
import { type Relation, RELATION_SPECS, RELATIONS } from './relations.ts';
import { kindOfTerm, maskOfKinds, maskOfTerm, NOTHING, type TermCode, type Words, wordTerm } from './terms.ts';

/** Since before memory, and still so. */
export const EVER: number = -0x7fffffff;
export const STILL: number = 0x7fffffff;
/** Asks for what holds today. */
export const NOW: number = STILL - 1;

/**
 * What is true in a world: typed relations between terms, each with the years it holds and what caused it. One row per
 * fact in parallel arrays, found by (relation, subject), (relation, object) and relation, always in the order in which
 * they were stated. A row says that `relation` holds of `subject` and `object` in the years `from` <= t < `until`.
 */
export interface FactBase extends Words {
  count: number;
  relation: Uint8Array;
  subject: Int32Array;
  /** NOTHING where the relation has no object. */
  object: Int32Array;
  /** First year in which it holds, or EVER. */
  from: Int32Array;
  /** First year in which it no longer holds, or STILL. */
  until: Int32Array;
  /** The event, or the word for the layer or table, that caused it; NOTHING where none is known. */
  because: Int32Array;
  /** 1 where a table of the world says the same, so that the fact needs no row in a file. */
  derived: Uint8Array;
  readonly bySubject: FactIndex;
  readonly byObject: FactIndex;
  readonly byRelation: FactIndex;
}

const CODES: ReadonlyMap<Relation, number> = new Map(RELATIONS.map((relation, code) => [relation, code]));
const SINGLE = Uint8Array.from(RELATIONS, (relation) => (RELATION_SPECS[relation].single ? 1 : 0));
const MUTUAL = Uint8Array.from(RELATIONS, (relation) => (RELATION_SPECS[relation].mutual ? 1 : 0));
/** The kinds of term that a relation may be stated of, and with, one bit each. */
const SUBJECTS = Int32Array.from(RELATIONS, (relation) => maskOfKinds(RELATION_SPECS[relation].subject));
const OBJECTS = Int32Array.from(RELATIONS, (relation) => maskOfKinds(RELATION_SPECS[relation].object));
/** More than there are relations. */
const SPAN = 256;

export function makeFactBase(): FactBase {
  const rows = 1024;
  return {
    words: [],
    codes: new Map(),
    count: 0,
    relation: new Uint8Array(rows),
    subject: new Int32Array(rows),
    object: new Int32Array(rows),
    from: new Int32Array(rows),
    until: new Int32Array(rows),
    because: new Int32Array(rows),
    derived: new Uint8Array(rows),
    bySubject: makeFactIndex(rows),
    byObject: makeFactIndex(rows),
    byRelation: makeFactIndex(64),
  };
}

/** The rest of a fact: when it holds, why, and whether a table says so too. */
export interface Stating {
  readonly from?: number;
  readonly until?: number;
  readonly because?: TermCode;
  readonly derived?: boolean;
}

/**
 * States a fact and returns its row. A relation of which a subject has one object at a time ends the one before and gives way
 * to the one after; what is already known to hold then is not stated again.
 * @throws RangeError where the relation cannot be stated of such terms: a fault of the program, not of its input.
 */
export function stateFact(
  base: FactBase,
  relation: Relation,
  subject: TermCode,
  object: TermCode = NOTHING,
  stating: Stating = {},
): number {
  const code = CODES.get(relation) as number;
  const objects = OBJECTS[code];
  const fits = objects === 0 ? object === NOTHING : object !== NOTHING && (objects & maskOfTerm(object)) !== 0;
  if (!fits || (SUBJECTS[code] & maskOfTerm(subject)) === 0 || (MUTUAL[code] !== 0 && subject === object))
    throw new RangeError(
      `${relation} cannot be stated of a ${kindOfTerm(subject)} and ${object === NOTHING ? 'nothing' : `a ${kindOfTerm(object)}`}`,
    );
  const { from = EVER, because = NOTHING, derived = false } = stating;
  let { until = STILL } = stating;
  const known = overlapping(base, code, subject, object, from, until);
  if (known >= 0 && SINGLE[code] === 0) {
    base.from[known] = Math.min(base.from[known], from);
    base.until[known] = Math.max(base.until[known], until);
    return known;
  }
  if (known >= 0 && base.from[known] <= from) return known;
  if (SINGLE[code] !== 0)
    for (let row = firstInIndex(base.bySubject, subject * SPAN + code); row >= 0; row = base.bySubject.next[row]) {
      if (base.from[row] > from) until = Math.min(until, base.from[row]);
      else if (base.until[row] > from) base.until[row] = from;
    }
  if (base.count === base.relation.length) widen(base);
  const row = base.count++;
  base.relation[row] = code;
  base.subject[row] = subject;
  base.object[row] = object;
  base.from[row] = from;
  base.until[row] = until;
  base.because[row] = because;
  base.derived[row] = derived ? 1 : 0;
  addToIndex(base.bySubject, subject * SPAN + code, row);
  if (object !== NOTHING) addToIndex(base.byObject, object * SPAN + code, row);
  addToIndex(base.byRelation, code, row);
  return row;
}

/** From this year on the fact no longer holds. */
export function endFact(base: FactBase, row: number, year: number): void {
  if (base.until[row] > year) base.until[row] = year;
}

export function relationOf(base: FactBase, row: number): Relation {
  return RELATIONS[base.relation[row]];
}

export function holdsAt(base: FactBase, row: number, year: number): boolean {
  return base.from[row] <= year && year < base.until[row];
}

/** The row that says so for that year, or -1; a mutual relation is found either way round. */
export function findFact(base: FactBase, relation: Relation, subject: TermCode, object: TermCode = NOTHING, year: number = NOW): number {
  const code = CODES.get(relation) as number;
  const row = between(base, code, subject, object, year, year + 1);
  return row >= 0 || MUTUAL[code] === 0 ? row : between(base, code, object, subject, year, year + 1);
}

export function isTrue(base: FactBase, relation: Relation, subject: TermCode, object: TermCode = NOTHING, year: number = NOW): boolean {
  return findFact(base, relation, subject, object, year) >= 0;
}

/** Rows of a relation with that subject, held in that year, in the order of their stating; for a mutual relation, with it at either end. `year` null asks for all years. */
export function factsWithSubject(base: FactBase, relation: Relation, subject: TermCode, year: number | null = NOW): number[] {
  const code = CODES.get(relation) as number;
  const rows: number[] = [];
  collect(base, base.bySubject, subject * SPAN + code, year, rows);
  if (MUTUAL[code] !== 0) {
    const own = rows.length;
    collect(base, base.byObject, subject * SPAN + code, year, rows);
    if (own > 0 && rows.length > own) rows.sort((a, b) => a - b);
  }
  return rows;
}

export function factsWithObject(base: FactBase, relation: Relation, object: TermCode, year: number | null = NOW): number[] {
  if (MUTUAL[CODES.get(relation) as number] !== 0) return factsWithSubject(base, relation, object, year);
  const rows: number[] = [];
  collect(base, base.byObject, object * SPAN + (CODES.get(relation) as number), year, rows);
  return rows;
}

/** All rows of a relation. */
export function factsOf(base: FactBase, relation: Relation, year: number | null = NOW): number[] {
  const rows: number[] = [];
  collect(base, base.byRelation, CODES.get(relation) as number, year, rows);
  return rows;
}

/** The terms at the other end of a relation. */
export function objectsOf(base: FactBase, relation: Relation, subject: TermCode, year: number | null = NOW): TermCode[] {
  return factsWithSubject(base, relation, subject, year).map(
    (row) => (base.subject[row] === subject ? base.object[row] : base.subject[row]) as TermCode,
  );
}

/** The one term at the other end, the first where there are several; NOTHING where there is none. */
export function objectOf(base: FactBase, relation: Relation, subject: TermCode, year: number = NOW): TermCode {
  const code = CODES.get(relation) as number;
  for (let row = firstInIndex(base.bySubject, subject * SPAN + code); row >= 0; row = base.bySubject.next[row])
    if (holdsAt(base, row, year)) return base.object[row] as TermCode;
  return MUTUAL[code] === 0 ? NOTHING : (objectsOf(base, relation, subject, year)[0] ?? NOTHING);
}

export function subjectsOf(base: FactBase, relation: Relation, object: TermCode, year: number | null = NOW): TermCode[] {
  return factsWithObject(base, relation, object, year).map(
    (row) => (base.object[row] === object ? base.subject[row] : base.object[row]) as TermCode,
  );
}

/** An upper bound of the rows that a query would look at. */
export function factCount(base: FactBase, relation: Relation, subject: TermCode | null, object: TermCode | null): number {
  const code = CODES.get(relation) as number;
  const mutual = MUTUAL[code] !== 0;
  if (subject !== null)
    return sizeInIndex(base.bySubject, subject * SPAN + code) + (mutual ? sizeInIndex(base.byObject, subject * SPAN + code) : 0);
  if (object !== null)
    return sizeInIndex(base.byObject, object * SPAN + code) + (mutual ? sizeInIndex(base.bySubject, object * SPAN + code) : 0);
  return sizeInIndex(base.byRelation, code);
}

/** The term of a plain word of this base. */
export function inWords(base: FactBase, word: string): TermCode {
  return wordTerm(base, word);
}

/** A row that says the same of some of those years, either way round where the relation is mutual; or -1. */
function overlapping(base: FactBase, code: number, subject: TermCode, object: TermCode, from: number, until: number): number {
  const row = between(base, code, subject, object, from, until);
  return row >= 0 || MUTUAL[code] === 0 ? row : between(base, code, object, subject, from, until);
}

/** The first row of just that subject and object that holds in some of those years, or -1. The shorter of their two chains is searched. */
function between(base: FactBase, code: number, subject: TermCode, object: TermCode, from: number, until: number): number {
  let index = base.bySubject;
  let key = subject * SPAN + code;
  if (object !== NOTHING && sizeInIndex(index, key) > sizeInIndex(base.byObject, object * SPAN + code)) {
    index = base.byObject;
    key = object * SPAN + code;
  }
  for (let row = firstInIndex(index, key); row >= 0; row = index.next[row])
    if (base.object[row] === object && base.subject[row] === subject && base.from[row] < until && base.until[row] > from) return row;
  return -1;
}

function collect(base: FactBase, index: FactIndex, key: number, year: number | null, rows: number[]): void {
  for (let row = firstInIndex(index, key); row >= 0; row = index.next[row]) if (year === null || holdsAt(base, row, year)) rows.push(row);
}

function widen(base: FactBase): void {
  const rows = base.relation.length * 2;
  const bytes = (old: Uint8Array): Uint8Array => {
    const grown = new Uint8Array(rows);
    grown.set(old);
    return grown;
  };
  const ints = (old: Int32Array): Int32Array => {
    const grown = new Int32Array(rows);
    grown.set(old);
    return grown;
  };
  base.relation = bytes(base.relation);
  base.derived = bytes(base.derived);
  base.subject = ints(base.subject);
  base.object = ints(base.object);
  base.from = ints(base.from);
  base.until = ints(base.until);
  base.because = ints(base.because);
}
