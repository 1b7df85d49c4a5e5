import type { Character } from '../world.ts';

const KIN: Readonly<Record<string, readonly [she: string, he: string, they: string]>> = {
  parent: ['mother', 'father', 'parent'],
  child: ['daughter', 'son', 'child'],
  sibling: ['sister', 'brother', 'sibling'],
  spouse: ['wife', 'husband', 'spouse'],
};

/** What somebody tied to the speaker by blood or marriage is called: "my sister"; null for other ties. */
export function kinWords(kind: string, { pronouns }: Character): string | null {
  const forms = KIN[kind];
  return forms ? `my ${forms[pronouns.subject === 'she' ? 0 : pronouns.subject === 'he' ? 1 : 2]}` : null;
}
