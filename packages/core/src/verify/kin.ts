import type { Character, CharacterId, World } from '../world.ts';
import type { Report } from './report.ts';

/** Years between a parent and a child, at least. */
const PARENT_AGE = 14;
/** Years after a parent's death in which a child may yet be born. */
const AFTER_DEATH = 1;
/** Kinds of kin by what the other then is to me. */
const BACK: Readonly<Record<string, string>> = { parent: 'child', child: 'parent', sibling: 'sibling', spouse: 'spouse', cousin: 'cousin' };

/** What cannot be so in the families of a world, and of whom. */
export function kinFaults({ characters }: Pick<World, 'characters'>): { readonly where: string; readonly found: string }[] {
  const faults: { where: string; found: string }[] = [];
  for (const one of characters) {
    const found = (text: string): void => void faults.push({ where: `characters[${one.id}]`, found: text });
    for (const id of one.parents) {
      const parent = characters[id];
      if (one.born - parent.born < PARENT_AGE) found(`${one.born - parent.born} years younger than the parent ${id}`);
      if (parent.died !== null && parent.died + AFTER_DEATH < one.born) found(`born after the death of the parent ${id}`);
    }
    if (one.parents.length > 2 || new Set(one.parents).size < one.parents.length) found(`the parents are ${one.parents.join(', ')}`);
    if (isForebear(characters, one)) found('a forebear of their own');
    const spouses = one.ties.filter(({ kind, to }) => kind === 'spouse' && characters[to].died === null);
    if (spouses.length > 1) found(`${spouses.length} living spouses`);
    for (const { to, kind } of one.ties) {
      const back = BACK[kind];
      if (back === undefined) continue;
      const other = characters[to];
      if (!other.ties.some((tie) => tie.to === one.id && tie.kind === back)) found(`${kind} ${to} knows nothing of it`);
      const [parent, child] = [one.parents.includes(to), other.parents.includes(one.id)];
      if (kind === 'spouse' && (parent || child || one.parents.some((id) => other.parents.includes(id))))
        found(`married to close kin, ${to}`);
      const siblings = one.parents.some((id) => other.parents.includes(id));
      if ((kind === 'parent') !== parent || (kind === 'child') !== child) found(`${to} is called ${kind}`);
      if ((kind === 'sibling') !== siblings) found(`${to} is called ${kind}, and ${siblings ? 'a parent is shared' : 'no parent is'}`);
    }
  }
  return faults;
}

/** Families are such as can be: parents in their time, ties that say what the table of parents says, one spouse at a time. */
export function checkKin(world: World, report: Report): void {
  for (const { where, found } of kinFaults(world)) report.broken('kin are kin', where, found);
}

function isForebear(characters: readonly Character[], one: Character): boolean {
  const line = new Set<CharacterId>(one.parents);
  for (const id of line) for (const parent of characters[id].parents) line.add(parent);
  return line.has(one.id);
}
