import type { Fact, Gender, Term } from '../world.ts';

/** What calling someone kin states of the speaker and the other. */
export const KIN_FACTS: Readonly<Record<string, (self: Term, other: Term) => Fact>> = {
  parent: (self, other) => ['parent', self, other],
  child: (self, other) => ['parent', other, self],
  sibling: (self, other) => ['sibling', self, other],
  cousin: (self, other) => ['cousin', self, other],
};

const KIN_WORDS: Readonly<Record<string, readonly [woman: string, man: string]>> = {
  parent: ['mother', 'father'],
  child: ['daughter', 'son'],
  sibling: ['sister', 'brother'],
};

/** What the other is called: mother, brother; the plain word for who is neither. */
export function kinWord(kind: string, gender: Gender): string {
  const words = KIN_WORDS[kind];
  return words === undefined || gender === 'neither' ? kind : words[gender === 'woman' ? 0 : 1];
}
