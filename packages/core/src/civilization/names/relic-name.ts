import { pick, type Rng } from '../../base/rng.ts';
import type { Concept } from '../../content/concepts.ts';
import { RELIC_SIDES } from '../../content/thing-name-words.ts';
import { coined, type Name, take, type TakenNames } from '../naming.ts';
import { together, type Tongue } from '../tongue.ts';

/** What relics there are; each is a word of every language. */
export type RelicKind = Extract<
  Concept,
  'sword' | 'crown' | 'ring' | 'shield' | 'cup' | 'horn' | 'staff' | 'bell' | 'book' | 'stone' | 'spear'
>;
export const RELIC_KINDS: readonly RelicKind[] = [
  'sword',
  'crown',
  'ring',
  'shield',
  'cup',
  'horn',
  'staff',
  'bell',
  'book',
  'stone',
  'spear',
];

/** The own name of a relic: a word of its makers' with "storm" or "oath" in it, and what it means, such as "storm sword". */
export function relicName(rng: Rng, tongue: Tongue, taken: TakenNames, kind: RelicKind): Name {
  for (let attempt = 0; attempt < 32; attempt++) {
    const side = pick(rng, RELIC_SIDES);
    const name = tongue.spelled(together(tongue, tongue.roots[side], tongue.roots[kind]));
    if (take(taken, name, 12)) return { name, meaning: `${side} ${kind}` };
  }
  return coined(rng, tongue, taken, kind);
}
