import { type FactBase, factsWithSubject } from '../facts/base.ts';
import { factsOfWorld } from '../facts/from-tables.ts';
import { type Relation, RELATION_SPECS, RELATIONS } from '../facts/relations.ts';
import { readTerm } from '../facts/terms.ts';
import type { Fact, World } from '../world.ts';
import { factKey, termFault } from './facts.ts';
import type { Report } from './report.ts';
import { wordFaults } from './text.ts';

const KNOWN: ReadonlySet<string> = new Set(RELATIONS);

/** What a tie makes of the one at its other end. */
const BACK: Readonly<Record<string, string>> = {
  friend: 'friend',
  rival: 'rival',
  spouse: 'spouse',
  sibling: 'sibling',
  cousin: 'cousin',
  parent: 'child',
  child: 'parent',
  creditor: 'debtor',
  debtor: 'creditor',
  mentor: 'pupil',
  pupil: 'mentor',
  beloved: 'admirer',
  admirer: 'beloved',
  grudge: 'wronged',
  wronged: 'grudge',
  liege: 'sworn',
  sworn: 'liege',
};

/** What people believe is so in some year or other, unless it is marked as an error, and then it is not; secrets are true. */
export function checkMinds(world: World, report: Report): void {
  const base = factsOfWorld(world);
  for (const { id, died, beliefs, secrets, ties } of world.characters) {
    const where = `characters[${id}]`;
    if (died !== null && beliefs.length > 0) report.broken('the dead rest', where, 'dead, and has beliefs');
    const seen = new Set<string>();
    for (const [k, { fact, right, source }] of beliefs.entries()) {
      const fault = senseFault(world, fact);
      if (fault) report.broken('minds are about the world', `${where}.beliefs[${k}]`, fault);
      if (source === id) report.broken('minds are about the world', `${where}.beliefs[${k}]`, 'told by oneself');
      if (seen.has(factKey(fact))) report.broken('minds are about the world', `${where}.beliefs[${k}]`, 'believed twice');
      seen.add(factKey(fact));
      if (everSo(base, fact) !== right)
        report.broken('beliefs are right, or marked', `${where}.beliefs[${k}]`, `${fact.join(' ')} is ${right ? 'not so' : 'so'}`);
    }
    for (const [k, { fact, text }] of secrets.entries()) {
      const fault = senseFault(world, fact) ?? (text === '' ? 'it is a secret of nothing' : wordFaults(text)[0]);
      if (fault) report.broken('minds are about the world', `${where}.secrets[${k}]`, fault);
      if (!everSo(base, fact)) report.broken('secrets are true', `${where}.secrets[${k}]`, `${fact.join(' ')} is not so`);
    }
    for (const { to, because, kind } of ties)
      if (
        !world.characters[to].ties.some(
          (back) => back.to === id && back.because === because && back.kind === (Object.hasOwn(BACK, kind) ? BACK[kind] : back.kind),
        )
      )
        report.broken('ties run both ways', where, `a tie to ${to} that knows nothing of this one`);
  }
}

/** What is wrong with a fact as something to have in mind, whether so or not. */
function senseFault(world: World, [relation, subject, object]: Fact): string | undefined {
  if (!KNOWN.has(relation)) return `there is no relation "${relation}"`;
  const wanted = RELATION_SPECS[relation as Relation].object.length > 0;
  if (wanted !== (object !== undefined)) return `"${relation}" with ${object === undefined ? 'no' : 'an'} object`;
  return termFault(world, subject) ?? (object === undefined ? undefined : termFault(world, object));
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
