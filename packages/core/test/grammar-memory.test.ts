import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { stream } from '../src/base/rng.ts';
import { compileGrammar } from '../src/grammar/compile.ts';
import { expand } from '../src/grammar/expand.ts';

test('the heap stays flat over many expansions', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  for (const file of ['story', 'stack', 'nested']) {
    const grammar = compileGrammar(JSON.parse(readFileSync(new URL(`fixtures/grammars/${file}.json`, import.meta.url), 'utf8')));
    const rng = stream('memory', file);
    let characters = 0;
    const run = (count: number): void => {
      for (let i = 0; i < count; i++) characters += expand(grammar, rng).length;
    };
    run(5_000);
    const before = heap();
    run(60_000);
    // tracery-grammar keeps some 20 KiB for each.
    expect((heap() - before) / 60_000).toBeLessThan(20);
    expect(characters).toBeGreaterThan(65_000);
  }
}, 60_000);
