import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { stream } from '../src/base/rng.ts';
import { compileGrammar, tryCompileGrammar } from '../src/grammar/compile.ts';
import { expand } from '../src/grammar/expand.ts';
import { randomTraceryGrammar } from './support/random-grammar.ts';

/** What of tracery-grammar these tests use. */
interface Tracery {
  createGrammar: (raw: unknown) => { addModifiers: (modifiers: unknown) => void; flatten: (rule: string) => string };
  setRng: (rng: () => number) => void;
  baseEngModifiers: unknown;
}
const tracery = createRequire(import.meta.url)('tracery-grammar') as Tracery;

/** The text of a fresh tracery-grammar under a stream. */
function traceryText(raw: unknown, seed: string): string {
  const rng = stream(seed, 'text');
  tracery.setRng(rng.next);
  const grammar = tracery.createGrammar(structuredClone(raw));
  grammar.addModifiers(tracery.baseEngModifiers);
  return grammar.flatten('#origin#');
}

const folder = new URL('fixtures/grammars/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

test('there are grammars of varied features to compare', () => {
  expect(files.length).toBeGreaterThanOrEqual(6);
});

test.each(files)('%s gives the same text as tracery-grammar for 1,000 seeds', (file) => {
  const raw = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown;
  const grammar = compileGrammar(raw);
  const texts = new Set<string>();
  for (let seed = 0; seed < 1000; seed++) {
    const text = expand(grammar, stream(String(seed), 'text'));
    expect(text, `seed ${seed}`).toBe(traceryText(raw, String(seed)));
    texts.add(text);
  }
  expect(texts.size).toBeGreaterThan(7);
});

test('grammars of random syntax give the same text as tracery-grammar wherever it gives one', () => {
  let compared = 0;
  for (let round = 0; round < 1200; round++) {
    const raw = randomTraceryGrammar(stream(String(round), 'grammar'));
    const { grammar } = tryCompileGrammar(raw, { lenient: true });
    if (grammar === null) continue;
    for (const seed of ['a', 'b', 'c']) {
      let wanted: string;
      try {
        wanted = traceryText(raw, seed);
      } catch {
        continue;
      }
      expect(expand(grammar, stream(seed, 'text')), `round ${round}: ${JSON.stringify(raw)}`).toBe(wanted);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(2000);
});
