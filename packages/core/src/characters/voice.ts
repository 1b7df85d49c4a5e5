import { clamp } from '../base/math.ts';
import { bell, int, pick, type QuickRng } from '../base/quick-rng.ts';
import { CHILD_PHRASES } from '../content/childhood.ts';
import { CATCHPHRASES, FORMALITY, GREETINGS, OATHS, PLAIN_CATCHPHRASES } from '../content/voices.ts';
import type { Voice } from '../world.ts';
import type { Person } from './person.ts';

/** How a people greets, parts and swears; and how much it stands on ceremony. */
export interface Manners {
  readonly greeting: string;
  readonly farewell: string;
  readonly oath: string;
  readonly formality: number;
}

/** Each people draws its own, none twice while there are any left. */
export function makeManners(count: number, rng: QuickRng): Manners[] {
  const greetings = GREETINGS.slice();
  const oaths = OATHS.slice();
  const takeOne = <T>(list: T[], all: readonly T[], own: QuickRng): T => {
    const one = pick(own, list.length > 0 ? list : all);
    if (list.includes(one)) list.splice(list.indexOf(one), 1);
    return one;
  };
  return Array.from({ length: count }, (_, culture) => {
    const own = rng.fork(culture);
    return { ...takeOne(greetings, GREETINGS, own), oath: takeOne(oaths, OATHS, own), formality: 0.12 * bell(own) };
  });
}

export function makeVoice(person: Person, manners: Manners, rng: QuickRng): Voice {
  const { extraversion, conscientiousness, neuroticism } = person.traits;
  const share = (value: number): number => Math.round(clamp(value, 0, 1) * 100) / 100;
  return {
    formality: share(FORMALITY[person.rank] + manners.formality + 0.15 * conscientiousness + 0.07 * bell(rng)),
    verbosity: share(0.45 + 0.38 * extraversion + 0.1 * neuroticism + 0.1 * bell(rng)),
    greeting: manners.greeting,
    farewell: manners.farewell,
    catchphrase: person.child ? pick(rng, CHILD_PHRASES) : phraseOf(person.temper, rng),
    oath: manners.oath,
  };
}

/** One of all the phrases of those who are so. */
function phraseOf(temper: readonly string[], rng: QuickRng): string {
  let many = 0;
  for (const word of temper) many += (CATCHPHRASES[word] ?? []).length;
  if (many === 0) return pick(rng, PLAIN_CATCHPHRASES);
  let at = int(rng, 0, many - 1);
  for (const word of temper) {
    const phrases = CATCHPHRASES[word] ?? [];
    if (at < phrases.length) return phrases[at];
    at -= phrases.length;
  }
  return PLAIN_CATCHPHRASES[0];
}
