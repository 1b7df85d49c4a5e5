import type { FactId, StatedFact } from '../world.ts';
import { EVER, type FactBase, relationOf, STILL } from './base.ts';
import { NOTHING, type TermCode, written } from './terms.ts';

/** The facts that no table says, as rows of a table. */
export function rowsOfFacts(base: FactBase): StatedFact[] {
  const rows: StatedFact[] = [];
  const term = (code: number): string | null => (code === NOTHING ? null : written(base, code as TermCode));
  for (let row = 0; row < base.count; row++) {
    if (base.derived[row] !== 0 || base.from[row] >= base.until[row]) continue;
    rows.push({
      id: rows.length as FactId,
      relation: relationOf(base, row),
      subject: written(base, base.subject[row] as TermCode),
      object: term(base.object[row]),
      from: base.from[row] === EVER ? null : base.from[row],
      until: base.until[row] === STILL ? null : base.until[row],
      because: term(base.because[row]),
    });
  }
  return rows;
}
