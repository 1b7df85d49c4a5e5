import { NONE } from '../base/grid.ts';
import { chance, type Rng, shuffled } from '../base/rng.ts';
import { SOUND_STOCKS } from '../content/sounds.ts';
import type { Survey } from './blocks.ts';
import { makeLanguage } from './language.ts';
import { makeSister } from './sound-shifts.ts';
import type { Tongue } from './tongue.ts';

/** The language of each culture, and the culture that it is a sister of, or NONE. */
export interface Tongues {
  readonly tongues: readonly Tongue[];
  readonly sisterOf: readonly number[];
}

/**
 * One to three families of languages, of sounds as different as there are; any later culture speaks a sister of the
 * language of its nearest neighbour, so that words wear on from one country to the next.
 */
export function makeTongues(survey: Survey, homes: readonly number[], rng: Rng): Tongues {
  const families = homes.length >= 5 ? 3 : homes.length >= 3 || chance(rng.fork('families'), 0.4) ? 2 : 1;
  const stocks = shuffled(rng.fork('stocks'), SOUND_STOCKS);
  const tongues: Tongue[] = [];
  const sisterOf: number[] = [];
  homes.forEach((home, c) => {
    const own = rng.fork('language').fork(c);
    const parent = c < families ? NONE : nearest(survey, home, homes.slice(0, c));
    tongues.push(parent === NONE ? makeLanguage(own, stocks[c % stocks.length]) : makeSister(tongues[parent], own));
    sisterOf.push(parent);
  });
  return { tongues, sisterOf };
}

function nearest(survey: Survey, home: number, others: readonly number[]): number {
  let best: number = NONE;
  let least = Infinity;
  others.forEach((other, c) => {
    const dx = (home % survey.columns) - (other % survey.columns);
    const dy = Math.floor(home / survey.columns) - Math.floor(other / survey.columns);
    if (dx * dx + dy * dy >= least) return;
    least = dx * dx + dy * dy;
    best = c;
  });
  return best;
}
