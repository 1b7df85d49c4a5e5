import { type Rng, weighted } from '../../base/rng.ts';

/** What a list of names taught: which letter follows which one, two or three. Plain data but for its maps. */
export interface NameModel {
  /** How many letters it looks back at most: 3, or 2 where the list is too small for that. */
  readonly order: 2 | 3;
  /** For each run of letters what may follow; an empty text is the end of the name. */
  readonly next: ReadonlyMap<string, { readonly letters: readonly string[]; readonly counts: readonly number[] }>;
  /** The entries, folded: none is ever given back. */
  readonly entries: ReadonlySet<string>;
  /** Letters of the shortest and of the longest entry. */
  readonly shortest: number;
  readonly longest: number;
}

/** Entries below which three letters back would only repeat the list. */
export const ENOUGH = 250;
/** What stands before the first letter. */
const START = '\u0002';
/** Where the longest name has no more signs than this, each is a word, and any may follow any. */
const SIGNS = 5;
const placed = (k: number): string => `\u0001${k}`;
/** A word that stands twice in a row. */
const REPEATED = /(^|[ -])(\S+)[ -]\2($|[ -])/iu;
/** Tries before the model looks back less far. */
const PATIENCE = 12;

/**
 * Learns from a list of names: a Markov chain over letters (a letter is a sign with its accents, of any script) that
 * backs off to a shorter run where the longer one leaves no choice.
 *
 * Source: Slava Katz, "Estimation of probabilities from sparse data", 1987, for backing off; the counts are not smoothed.
 */
export function learnNames(list: readonly string[]): NameModel {
  const order = list.length >= ENOUGH ? 3 : 2;
  const tallies = new Map<string, Map<string, number>>();
  const entries = new Set<string>();
  let shortest = Infinity;
  let longest = 0;
  for (const entry of list) {
    const name = entry.normalize('NFC');
    const key = folded(name);
    // An entry that stands twice teaches once.
    if (entries.has(key)) continue;
    entries.add(key);
    const letters = lettersOf(name.normalize('NFD'));
    shortest = Math.min(shortest, letters.length);
    longest = Math.max(longest, letters.length);
    const padded = [START, START, START, ...letters, ''];
    for (let k = 3; k < padded.length; k++)
      for (let back = 0; back <= order; back++) {
        // No run at all is a letter by its place in the name.
        const run = back === 0 ? placed(k) : padded.slice(k - back, k).join('');
        let tally = tallies.get(run);
        if (!tally) tallies.set(run, (tally = new Map<string, number>()));
        tally.set(padded[k], (tally.get(padded[k]) ?? 0) + 1);
      }
  }
  const next = new Map([...tallies].map(([run, tally]) => [run, { letters: [...tally.keys()], counts: [...tally.values()] }]));
  return { order, next, entries, shortest, longest };
}

/** A new name in the manner of the list, never an entry of it; null where the list leaves no room for one. */
export function nameLike(rng: Rng, model: NameModel, isFree: (name: string) => boolean): string | null {
  for (let back: number = model.order; back >= (model.longest <= SIGNS ? 0 : 1); back--)
    for (let attempt = 0; attempt < PATIENCE; attempt++) {
      const name = drawn(rng, model, back);
      if (name !== '' && !REPEATED.test(name) && !model.entries.has(folded(name)) && isFree(name)) return name;
    }
  return null;
}

function drawn(rng: Rng, model: NameModel, most: number): string {
  const letters = [START, START, START];
  const limit = model.longest + 3;
  while (letters.length < limit + 1) {
    const chosen = follow(rng, model, letters, most);
    if (chosen === '') break;
    letters.push(chosen);
  }
  const length = letters.length - 3;
  const name = letters.slice(3).join('').normalize('NFC').trim();
  return length < model.shortest || length > model.longest || !/[\p{L}\p{M}.]$/u.test(name) ? '' : capital(name);
}

/** With a capital, in scripts that have them. */
function capital(name: string): string {
  const [first] = name;
  const upper = first.toUpperCase();
  return [...upper].length === 1 ? upper + name.slice(first.length) : name;
}

/** What follows the longest run that leaves a choice. */
function follow(rng: Rng, model: NameModel, letters: readonly string[], most: number): string {
  if (most === 0) {
    const after = model.next.get(placed(letters.length));
    return after ? after.letters[weighted(rng, after.counts)] : '';
  }
  for (let back = most; back >= 1; back--) {
    const after = model.next.get(letters.slice(-back).join(''));
    if (after && (after.letters.length > 1 || back === 1)) return after.letters[weighted(rng, after.counts)];
  }
  return '';
}

/** Signs with the accents that stand on them; the syllables of Hangul come apart into theirs. */
function lettersOf(name: string): string[] {
  return name.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** A name as it is compared: small letters, accents in one form. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
