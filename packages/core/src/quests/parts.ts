import { factsWithSubject } from '../facts/base.ts';
import { indexOfTerm, type TermCode, termOf } from '../facts/terms.ts';
import type { Place, RegionId, Road } from '../world.ts';
import type { Country } from './country.ts';

/**
 * The parts of the land, by place: those of one realm that are joined on foot, and those of no realm likewise. Parts are
 * numbered by the first of their places.
 */
export function partsOf({
  places,
  roads,
}: {
  readonly places: readonly Pick<Place, 'id' | 'faction'>[];
  readonly roads: readonly Pick<Road, 'kind' | 'from' | 'to'>[];
}): Int32Array {
  const group = Int32Array.from(places, (_, k) => k);
  const rootOf = (k: number): number => {
    while (group[k] !== k) k = group[k] = group[group[k]];
    return k;
  };
  for (const { kind, from, to } of roads) {
    if (kind === 'sea') continue;
    const [a, b] = [rootOf(from), rootOf(to)];
    group[Math.max(a, b)] = Math.min(a, b);
  }
  const first = new Map<string, number>();
  return Int32Array.from(places, ({ id, faction }) => {
    const key = `${rootOf(id)} ${faction ?? ''}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, id);
    return known ?? id;
  });
}

/** The named regions that each place lies in, by place. */
export function regionsOf({ facts, places }: Pick<Country, 'facts' | 'places'>): RegionId[][] {
  return places.map(({ id }) =>
    factsWithSubject(facts, 'within', termOf('place', id)).map((row) => indexOfTerm(facts.object[row] as TermCode) as RegionId),
  );
}
