import type { Rng } from '../../base/rng.ts';
import type { CultureId } from '../../world.ts';
import { isDecent } from '../decent.ts';
import { familyName } from '../names/family-name.ts';
import { givenName } from '../names/given-name.ts';
import { RELIC_KINDS, relicName, type RelicKind } from '../names/relic-name.ts';
import { claim, coined, type TakenNames } from '../naming.ts';
import type { Tongue } from '../tongue.ts';

/** How history names people and things. */
export interface Names {
  /** A given name; one that is borne already only where the language has few. */
  readonly given: (rng: Rng, culture: CultureId) => string;
  readonly family: (rng: Rng, culture: CultureId) => string;
  /** A name for a thing of that kind, which nothing else bears. */
  readonly thing: (rng: Rng, culture: CultureId, kind: string) => string;
  /** Whole names that are no longer free, in lower case. */
  readonly taken: TakenNames;
}

/** Names from the languages of the peoples. `taken` holds names that are not free. */
export function makeNames(tongues: readonly Tongue[], taken: ReadonlySet<string>): Names {
  const things: TakenNames = new Set(taken);
  const near: TakenNames[] = tongues.map(() => new Set(taken));
  return {
    taken: new Set(),
    given: (rng, culture) => givenName(rng, tongues[culture], near[culture]).name,
    family: (rng, culture) => familyName(rng, tongues[culture]).name,
    thing: (rng, culture, kind) =>
      (RELIC_KINDS as readonly string[]).includes(kind)
        ? relicName(rng, tongues[culture], things, kind as RelicKind).name
        : coined(rng, tongues[culture], things, 'stone').name,
  };
}

/** Takes a whole name, each half of which is fit; false where somebody bears it, and where the halves should not stand together. */
export function takeName(names: Names, name: string): boolean {
  return isDecent(name) && claim(names.taken, name);
}
