import { describe, expect, test } from 'vitest';
import { chance, int, pick, type Rng, stream } from '../src/base/rng.ts';
import { tryCompileGrammar } from '../src/grammar/compile.ts';
import { derive } from '../src/grammar/derivation.ts';
import { expand } from '../src/grammar/expand.ts';
import { lintGrammar } from '../src/grammar/lint/lint.ts';
import { GrammarError } from '../src/grammar/problem.ts';
import { sampleSlots } from '../src/grammar/sample.ts';
import { hostileGrammars, randomGrammar } from './support/hostile-grammars.ts';

const LIMITS = { depth: 100, steps: 5000, characters: 50_000 };

/** Does all that can be done with a grammar; only a GrammarError may come out. Gives the number of texts. */
function exercise(source: unknown, rng: Rng): number {
  let texts = 0;
  const { grammar, problems } = tryCompileGrammar(source, { lenient: chance(rng, 0.5) });
  for (const problem of problems) {
    expect(problem.message.length).toBeGreaterThan(0);
    expect(problem.cure.length).toBeGreaterThan(0);
  }
  if (grammar === null) return texts;
  for (let i = 0; i < 2; i++) {
    try {
      const slots = sampleSlots(grammar, rng.fork(`slots ${i}`));
      const text = expand(grammar, rng.fork(i), { slots, limits: LIMITS });
      expect(text.length).toBeLessThanOrEqual(LIMITS.characters * 2);
      const derivation = derive(grammar, rng.fork(i), { slots, limits: LIMITS });
      expect(derivation.text).toBe(text);
      for (const node of derivation.nodes) expect(node.start <= node.end).toBe(true);
      texts++;
    } catch (error) {
      if (!(error instanceof GrammarError)) throw error;
      expect(error.problems.length).toBeGreaterThan(0);
    }
  }
  return texts;
}

describe('grammars of strangers', () => {
  test('10,000 random ones give texts or typed errors', () => {
    let texts = 0;
    for (let round = 0; round < 10_000; round++) {
      const rng = stream(String(round), 'fuzz');
      const source = randomGrammar(rng.fork('grammar'));
      try {
        texts += exercise(chance(rng, 0.5) ? source : JSON.stringify(source), rng);
        if (round % 20 === 0) lintGrammar(source, { texts: 20 });
      } catch (error) {
        throw new Error(`round ${round}: ${JSON.stringify(source)}`, { cause: error });
      }
    }
    expect(texts).toBeGreaterThan(1000);
  }, 300_000);

  test.each(hostileGrammars())(
    '$name ends soon with a text or a typed error',
    ({ source }) => {
      const start = process.cpuUsage();
      exercise(source, stream('hostile', 'fuzz'));
      lintGrammar(source, { texts: 2 });
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1e6, 'seconds of processor time').toBeLessThan(10);
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('evil');
    },
    120_000,
  );

  test('damaged files are refused with problems', () => {
    const good = JSON.stringify({ origin: ['#a# and #b.capitalize#', '[c:#a#]#c#'], a: ['x', 'y'], b: ['z'] });
    let refused = 0;
    for (let round = 0; round < 1000; round++) {
      const rng = stream(String(round), 'damage');
      const at = int(rng, 0, good.length - 1);
      const damaged = pick(rng, [
        good.slice(0, at),
        good.slice(0, at) + pick(rng, ['#', '[', ']', '"', '\\', '\u0000', '{']) + good.slice(at + 1),
        good.slice(at),
      ]);
      if (tryCompileGrammar(damaged).grammar === null) refused++;
      exercise(damaged, rng);
    }
    expect(refused).toBeGreaterThan(500);
  });
});
