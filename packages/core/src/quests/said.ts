import { type Condition, TENSION_PATTERNS } from '../content/quest-tensions.ts';
import type { FactBase } from '../facts/base.ts';
import { type Relation, RELATION_SPECS, RELATIONS } from '../facts/relations.ts';
import { indexOfTerm, kindOfTerm, type TermCode } from '../facts/terms.ts';

/** Something said of a giver at one end of a relation. */
interface Said {
  readonly relation: Relation;
  readonly asSubject: boolean;
}

/** All that the patterns ask of a giver; each has a bit. Were there more than bits, some would share one, and let more through. */
const ASKED: readonly Said[] = TENSION_PATTERNS.flatMap(({ any, all }) => [...any, ...all].flatMap(saidIn)).filter(
  (one, k, list) => list.findIndex((other) => isSame(one, other)) === k,
);

function saidIn([relation, subject, object]: Condition): Said[] {
  const out: Said[] = [];
  if (subject === 'giver') out.push({ relation, asSubject: true });
  if (object === 'giver') out.push({ relation, asSubject: false });
  return out;
}

function isSame(a: Said, b: Said): boolean {
  return a.relation === b.relation && a.asSubject === b.asSubject;
}

/** What must be said of a giver, as bits, for conditions to hold. */
export function bitsOfConditions(conditions: readonly Condition[]): number {
  let bits = 0;
  for (const said of conditions.flatMap(saidIn)) bits |= 1 << ASKED.findIndex((other) => isSame(said, other));
  return bits;
}

/** The bits that a fact of each relation gives to its subject and to its object. A mutual relation is said of both alike. */
const [OF_SUBJECT, OF_OBJECT] = [true, false].map((asSubject) =>
  Int32Array.from(RELATIONS, (relation) => {
    let bits = 0;
    for (const [k, said] of ASKED.entries())
      if (said.relation === relation && (said.asSubject === asSubject || RELATION_SPECS[relation].mutual === true)) bits |= 1 << k;
    return bits;
  }),
);

/**
 * For each character the bits of what facts say of them at any time: most people have no rival and no debt, and to look
 * that up for each would cost more than to go through all facts once.
 */
export function saidOfEach({ count, relation, subject, object }: FactBase, characters: number): Int32Array {
  const said = new Int32Array(characters);
  const note = (term: number, bits: number): void => {
    if (bits !== 0 && term >= 0 && kindOfTerm(term as TermCode) === 'character') said[indexOfTerm(term as TermCode)] |= bits;
  };
  for (let row = 0; row < count; row++) {
    note(subject[row], OF_SUBJECT[relation[row]]);
    note(object[row], OF_OBJECT[relation[row]]);
  }
  return said;
}
