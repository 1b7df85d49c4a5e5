import type { Lexicon } from '../language.ts';
import { plural } from './nouns.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: ReadonlyMap<string, string> = new Map(
  'one first,two second,three third,five fifth,eight eighth,nine ninth,twelve twelfth'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A number in words up to 999,999; other numbers in digits. */
export function inWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) return String(value);
  if (value < 20) return SMALL[value];
  if (value < 100) return TENS[Math.floor(value / 10)] + (value % 10 === 0 ? '' : `-${SMALL[value % 10]}`);
  const [unit, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % unit;
  return `${inWords(Math.floor(value / unit))} ${name}${rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`}`;
}

/** "third", "twenty-first". */
export function ordinal(value: number): string {
  const words = inWords(value);
  const cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'));
  const last = words.slice(cut + 1);
  const word = ORDINALS.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, cut + 1) + word;
}

/** "one wolf", "three wolves". */
export function counted(value: number, noun: string, lexicon: Lexicon): string {
  return `${inWords(value)} ${value === 1 ? noun : plural(noun, lexicon)}`;
}
