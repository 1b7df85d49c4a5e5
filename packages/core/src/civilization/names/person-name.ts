import type { Rng } from '../../base/rng.ts';
import { areDecentTogether } from '../decent.ts';
import { claim, type Name, type TakenNames } from '../naming.ts';
import type { Tongue } from '../tongue.ts';
import { familyName } from './family-name.ts';
import { givenName } from './given-name.ts';

/** A whole name and its parts. */
export interface PersonName extends Name {
  readonly given: Name;
  readonly family: Name;
}

/**
 * Who someone is called: a given name that nobody in `near` bears, and the family's. `near` holds the given names of one
 * place, `taken` the whole names of the world; both gain the new one.
 */
export function personName(
  rng: Rng,
  tongue: Tongue,
  taken: TakenNames,
  near: TakenNames,
  family: Name = familyName(rng, tongue),
): PersonName {
  // Each given name is a new one, so that in the end the whole is new too.
  for (let attempt = 0; ; attempt++) {
    const given = givenName(rng, tongue, near);
    const name = `${given.name} ${family.name}`;
    if (given.name !== family.name && (attempt >= 50 || areDecentTogether(given.name, family.name)) && claim(taken, name))
      return { name, meaning: `${given.meaning}; ${family.meaning}`, given, family };
  }
}
