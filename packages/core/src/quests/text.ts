import { BANDS } from '../content/bands.ts';
import { PESTS } from '../content/quest-things.ts';

/** "a" or "an", by the sound that follows. */
export function article(noun: string): string {
  return /^(?:[aeio]|u(?!ni))/i.test(noun) && !/^(?:one|eu)/i.test(noun) ? 'an' : 'a';
}

/** A thing with its article: as it is first named, spoken of again, without one, and without one in a title. */
export function thing(withArticle: string): { readonly a: string; readonly the: string; readonly plain: string; readonly title: string } {
  const plain = withArticle.replace(/^(?:an?|the) /, '');
  return { a: withArticle, the: `the ${plain}`, plain, title: titled(plain) };
}

const SMALL: ReadonlySet<string> = new Set(['a', 'an', 'and', 'as', 'at', 'in', 'of', 'on', 'the', 'with', 'without']);

/** Words as in a title. */
export function titled(words: string): string {
  return words
    .split(' ')
    .map((word, k) => (k > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];

/** A whole number as people write it out, below a hundred; in digits from there. */
export function numberInWords(number: number): string {
  if (number >= 100) return String(number);
  if (number < 20) return NUMBERS[number] ?? TEENS[number - 13];
  const ten = TENS[Math.floor(number / 10) - 2];
  return number % 10 === 0 ? ten : `${ten}-${NUMBERS[number % 10]}`;
}

/** How long something is past. */
export function agoInWords(years: number): string {
  return years === 0 ? 'this year' : years === 1 ? 'last year' : `${numberInWords(years)} years ago`;
}

/** A name that begins with an article, within a sentence. */
export function inText(name: string): string {
  return name.replace(/^The /, 'the ');
}

/** The name of a realm, within a sentence. */
export function realmInText(name: string): string {
  return name.replace(/^(?:The )?(?=.* of )/, 'the ').replace(/^The /, 'the ');
}

/** Foes that are many, as they are called before a place's name. */
const MANY: ReadonlySet<string> = new Set([...BANDS, ...PESTS, 'the toll keepers']);

/** True of a band and of pests, false of a single creature: "the reavers of Oruna are", "the old lion of Oruna is". */
export function areMany(foe: string): boolean {
  return MANY.has(foe.slice(0, Math.max(0, foe.search(/ (?:of|on) /))));
}

/** How long a walk is, as people say it. */
export function walkingTime(kilometres: number): string {
  const hours = kilometres / 4.5;
  if (hours < 0.4) return 'a short walk';
  if (hours < 0.8) return 'half an hour’s walk';
  if (hours < 1.5) return 'an hour’s walk';
  if (hours < 4.5) return `${NUMBERS[Math.round(hours)]} hours’ walk`;
  if (hours < 7) return 'half a day’s walk';
  if (hours < 12) return 'a day’s walk';
  const days = Math.round(hours / 9);
  return days <= 12 ? `${NUMBERS[Math.max(2, days)]} days’ walk` : 'weeks on foot';
}

/** How long one is on the water, as people say it; ships sail by night too. */
export function voyageTime(hours: number, vessel: 'ship' | 'raft'): string {
  const by = `by ${vessel}`;
  if (hours < 1.5) return `an hour ${by}`;
  if (hours < 4.5) return `${NUMBERS[Math.round(hours)]} hours ${by}`;
  if (hours < 9) return `half a day ${by}`;
  if (hours < 18) return `a day ${by}`;
  if (hours < 30) return `a day and a night ${by}`;
  const days = Math.round(hours / 24);
  return days <= 12 ? `${NUMBERS[Math.max(2, days)]} days ${by}` : `weeks ${by}`;
}

/** Where to, on the compass; down is south. */
export function compass(dx: number, dy: number): string {
  const along = Math.abs(dx) > 2.4 * Math.abs(dy) ? '' : dy < 0 ? 'north' : 'south';
  const across = Math.abs(dy) > 2.4 * Math.abs(dx) ? '' : dx < 0 ? 'west' : 'east';
  return along && across ? `${along}-${across}` : along + across;
}

/** A thing that was spoken of before: "the amber comb". */
export function definite(withArticle: string): string {
  return withArticle.replace(/^an? /, 'the ');
}
