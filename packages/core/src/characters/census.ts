import { int, type QuickRng } from '../base/quick-rng.ts';
import type { Place, PlaceKind } from '../world.ts';
import { neededAt } from './needs.ts';

/** How many people are known of each kind of place, beside another kind of the same size. */
const KNOWN: Readonly<Partial<Record<PlaceKind, number>>> = { city: 1.3, town: 1.1, port: 1.2, castle: 1.5, abbey: 1.4, mine: 1 };
const FEWEST = 2;
/** Share of the cast that goes by need where there is not enough for all. */
const FOR_NEEDS = 0.7;
/** A part of the people at most, so that most stay unnamed. */
const LARGEST_SHARE = 0.4;

/**
 * How many of those who live in each place have a name. Two at least; then, as far as the cast goes, what places need most,
 * so that a small cast leaves no settlement without a head, a livelihood and, where it is large enough, a healer and a smith;
 * then the rest, shared out by the square root of the population (as far as many towns' offices go: a place four times as
 * large has twice the people of note).
 */
export function takeCensus(places: readonly Place[], cast: number, rng: QuickRng): number[] {
  const weights = places.map(({ kind, population }) => (population === 0 ? 0 : (KNOWN[kind] ?? 1) * Math.sqrt(population)));
  const most = places.map(({ population }) => Math.min(population, Math.max(FEWEST, Math.floor(population * LARGEST_SHARE))));
  const counts = places.map(({ population }) => Math.min(FEWEST, population));
  let left = cast - counts.reduce((sum, count) => sum + count, 0);
  // What places need comes first, the largest first; then the rest is shared out.
  let spare = Math.floor(FOR_NEEDS * Math.max(0, left));
  const largest = places.filter(({ population }) => population > 0).sort((a, b) => b.population - a.population || a.id - b.id);
  for (const place of largest) {
    const more = Math.max(0, Math.min(spare, Math.min(most[place.id], neededAt(place)) - counts[place.id]));
    counts[place.id] += more;
    spare -= more;
    left -= more;
  }
  const needed = counts.slice();
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (left <= 0 || total === 0) return counts;
  // Whole parts first, then the largest remainders; what does not fit in one place goes to the others.
  for (let round = 0; round < 8 && left > 0; round++) {
    // As far as they are short of their part of the whole cast; where none is, by that part.
    let open = places.map((_, p) => (counts[p] < most[p] ? Math.max(0, (cast * weights[p]) / total - counts[p]) : 0));
    if (open.every((short) => short === 0)) open = places.map((_, p) => (counts[p] < most[p] ? weights[p] : 0));
    const sum = open.reduce((all, weight) => all + weight, 0);
    if (sum === 0) break;
    const shares = open.map((weight, p) => ({ p, share: (left * weight) / sum }));
    let given = 0;
    for (const { p, share } of shares) {
      const more = Math.min(Math.floor(share), most[p] - counts[p]);
      counts[p] += more;
      given += more;
    }
    left -= given;
    if (given > 0 && left > places.length) continue;
    shares.sort((a, b) => (b.share % 1) - (a.share % 1) || a.p - b.p);
    for (const { p } of shares) {
      if (left === 0) break;
      if (open[p] > 0 && counts[p] < most[p]) {
        counts[p]++;
        left--;
      }
    }
  }
  // A little luck, so that two places of one size are not alike.
  for (let p = 0; p + 1 < places.length; p += 2) {
    const shift = int(rng, -1, 1);
    if (
      counts[p] + shift >= needed[p] &&
      counts[p] + shift <= most[p] &&
      counts[p + 1] - shift >= needed[p + 1] &&
      counts[p + 1] - shift <= most[p + 1]
    ) {
      counts[p] += shift;
      counts[p + 1] -= shift;
    }
  }
  return counts;
}
