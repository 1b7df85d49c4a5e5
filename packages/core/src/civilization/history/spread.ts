import type { PlaceId } from '../../world.ts';
import type { Annals } from './annals.ts';
import type { Life } from './lives.ts';

/** Share of a settlement's people whom history may know. */
const KNOWN = 0.5;

/** Where history knows too many of the living for so small a place, those whom nothing holds there live in the nearest one that has room, the youngest first. */
export function spread({ given, lives, spots }: Annals): void {
  const { places, year } = given;
  const room = places.map(({ population }) => Math.max(1, Math.floor(KNOWN * population)));
  const living: Life[] = lives.filter(({ dies }) => dies > year);
  for (const { home } of living) room[home]--;
  const bound = new Set(living.flatMap(({ spouse, parents }) => [...(spouse === null ? [] : [spouse]), ...parents]));
  const free = living
    .filter(({ id, title, spouse }) => title === '' && spouse === null && !bound.has(id))
    .sort((a, b) => b.born - a.born || b.id - a.id);
  for (const life of free) {
    if (room[life.home] >= 0) continue;
    const to = nearest(life.home, ({ id }) => places[id].population > 0 && room[id] > 0);
    if (to === null) return;
    room[life.home]++;
    room[to]--;
    life.home = to;
  }

  /** The first such settlement by ways and steps of ways. */
  function nearest(from: PlaceId, isSuch: (place: { readonly id: PlaceId }) => boolean): PlaceId | null {
    const seen = new Set<PlaceId>([from]);
    for (const at of seen) {
      if (at !== from && isSuch(places[at])) return at;
      for (const next of spots[at].next) seen.add(next);
    }
    return null;
  }
}
