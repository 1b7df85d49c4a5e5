import { ROLES } from '../content/roles.ts';
import type { Place } from '../world.ts';
import { neededAt } from './needs.ts';

/** Share of its people that no place gives away. */
const KEPT = 0.7;

/**
 * Moves people of the census from the places with most to those where so many are known from history that too few would be
 * left to do what the place needs. The sum stays as it is.
 *
 * @param known people of history who live in each place
 */
export function makeRoom(places: readonly Place[], counts: number[], known: readonly number[]): void {
  const wanted = places.map(({ kind, population }, p) =>
    known[p] === 0 ? counts[p] : Math.min(population, 2 * known[p] + 2, known[p] + (ROLES[kind]?.length ?? 0)),
  );
  const least = places.map((place, p) => Math.max(wanted[p], neededAt(place), Math.ceil(KEPT * counts[p])));
  for (let p = 0; p < places.length; p++)
    while (counts[p] < wanted[p]) {
      let from = -1;
      for (let q = 0; q < places.length; q++) if (counts[q] > least[q] && (from < 0 || counts[q] > counts[from])) from = q;
      if (from < 0) return;
      counts[from]--;
      counts[p]++;
    }
}
