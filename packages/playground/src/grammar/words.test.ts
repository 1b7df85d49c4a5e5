import { compileGrammar, derive, stream } from '@hinterland/core';
import { expect, test } from 'vitest';
import { rulesAbove, wordsOf } from './words.ts';

const grammar = compileGrammar({ origin: ['[pet:#animal#]The #pet# saw #animal.a#!'], animal: ['owl', 'wolf'] });

test('every letter belongs to the innermost rule that printed it', () => {
  for (let seed = 0; seed < 20; seed++) {
    const derivation = derive(grammar, stream(String(seed), 'words'));
    const words = wordsOf(derivation);
    expect(words.map((one) => one.text).join('')).toBe(derivation.text);
    expect(words.map((one) => derivation.nodes[one.node].source)).toEqual(['#origin#', '#pet#', '#origin#', '#animal.a#', '#origin#']);
    const [, pet, , animal] = words;
    expect(rulesAbove(derivation, animal.node)[0]).toMatch(/^\/animal\/[01]$/);
    expect(rulesAbove(derivation, pet.node)).toEqual([expect.stringMatching(/^\/animal\/[01]$/), '/origin/0']);
  }
});
