import { type FactBase, factsWithSubject } from '../facts/base.ts';
import { factsOfWorld } from '../facts/from-tables.ts';
import { type Relation, RELATION_SPECS, RELATIONS } from '../facts/relations.ts';
import { readTerm } from '../facts/terms.ts';
import type { Fact, World } from '../world.ts';
import type { Report } from './report.ts';

const KNOWN: ReadonlySet<string> = new Set(RELATIONS);

/** What people believe is so in some year or other, unless it is marked as an error, and then it is not; secrets are true. */
export function checkMinds(world: World, report: Report): void {
  const base = factsOfWorld(world);
  for (const { id, died, beliefs, secrets, ties } of world.characters) {
    const where = `characters[${id}]`;
    if (died !== null && beliefs.length > 0) report.broken('the dead rest', where, 'dead, and has beliefs');
    for (const [k, { fact, right }] of beliefs.entries())
      if (everSo(base, fact) !== right)
        report.broken('beliefs are right, or marked', `${where}.beliefs[${k}]`, `${fact.join(' ')} is ${right ? 'not so' : 'so'}`);
    for (const [k, { fact }] of secrets.entries())
      if (!everSo(base, fact)) report.broken('secrets are true', `${where}.secrets[${k}]`, `${fact.join(' ')} is not so`);
    for (const { to, because } of ties)
      if (!world.characters[to].ties.some((back) => back.to === id && back.because === because))
        report.broken('ties run both ways', where, `a tie to ${to} that knows nothing of this one`);
  }
}

function everSo(base: FactBase, [relation, subject, object]: Fact): boolean {
  if (!KNOWN.has(relation)) return false;
  const spec = RELATION_SPECS[relation as Relation];
  const s = readTerm(base, subject);
  const rows = factsWithSubject(base, relation as Relation, s, null);
  if (object === undefined) return spec.object.length === 0 && rows.length > 0;
  const o = readTerm(base, object);
  return rows.some(
    (row) =>
      (base.subject[row] === s && base.object[row] === o) || (base.subject[row] === o && base.object[row] === s && spec.mutual === true),
  );
}
