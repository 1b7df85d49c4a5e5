import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { int, pick, stream } from '../base/rng.ts';
import { DENIED_NAMES, DENIED_PARTS } from '../content/denied-names.ts';
import { isDecent, isWordOfTexts } from './decent.ts';

/** The same promise in the plainest words: what the quick reading of `isDecent` must agree with. */
function isDecentPlainly(name: string): boolean {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const sounded = (word: string): string =>
    word
      .replace(/ph/g, 'f')
      .replace(/sch|ch/g, 'h')
      .replace(/[cq]/g, 'k')
      .replace(/y/g, 'i')
      .replace(/z/g, 's')
      .replace(/dh/g, 'd')
      .replace(/(.)\1+/g, '$1');
  const words = plain.split(/[^a-z]+/);
  const long = DENIED_NAMES.filter((word) => word.length > 3).map(sounded);
  if (words.some((word) => DENIED_NAMES.includes(word) || long.includes(sounded(word)))) return false;
  const run = words.join('');
  const parts = DENIED_PARTS.map(sounded).filter((part, k) => part.length >= 4 || part.length === DENIED_PARTS[k].length);
  return !DENIED_PARTS.some((part) => run.includes(part)) && !parts.some((part) => sounded(run).includes(part));
}

const LETTERS = [...'aaeeiioouurstlnmdhpcqkyzgbfwvj', 'sch', 'ch', 'ph', 'dh', 'ddh', 'ss', 'tt', ' ', '-', '’', 'é', 'Ü', 'ø', 'H', 'C'];
const SPELLINGS = [...DENIED_PARTS, ...DENIED_NAMES].flatMap((word) => [
  word,
  word.replace(/k/g, 'ch'),
  word.replace(/f/g, 'ph'),
  word.replace(/i/g, 'y'),
  word.replace(/d/g, 'dh'),
  word.replace(/(.)$/, '$1$1'),
  word.toUpperCase(),
]);

test('no denied word is decent, nor any spelling of it, and all else is', () => {
  for (const word of [...DENIED_PARTS, ...DENIED_NAMES]) expect(isDecent(word)).toBe(false);
  const rng = stream('decent', 'names');
  let denied = 0;
  for (let k = 0; k < 6000; k++) {
    let name = '';
    for (let length = int(rng, 1, 5); length > 0; length--) name += pick(rng, LETTERS);
    if (k % 2 === 0) name += pick(rng, SPELLINGS);
    for (let length = int(rng, 0, 4); length > 0; length--) name += pick(rng, LETTERS);
    const decent = isDecentPlainly(name);
    if (!decent) denied++;
    expect(isDecent(name), name).toBe(decent);
  }
  expect(denied).toBeGreaterThan(1000);
});

test('no word that a text sets beside a name is a name', () => {
  const beside = new Set<string>();
  const src = new URL('..', import.meta.url);
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const text = readFileSync(new URL(file, src), 'utf8');
    // What fills a gap stands in braces or between signs of number; only the texts of tables have it without a dollar.
    const [after, before] = file.startsWith('content')
      ? [/\w[}#] ([a-z]+)/g, /([A-Za-z]+) [{#]\w/g]
      : [/\$\{[^}]*\} ([a-z]+)/g, /([A-Za-z]+) \$\{/g];
    for (const pattern of [after, before]) for (const [, word] of text.matchAll(pattern)) if (word) beside.add(word.toLowerCase());
  }
  expect(beside.size).toBeGreaterThan(500);
  for (const word of beside) if (word.length > 2) expect(isDecent(word) && !isWordOfTexts(word), word).toBe(false);
});
