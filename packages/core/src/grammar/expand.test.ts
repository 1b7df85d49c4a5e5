import { describe, expect, test } from 'vitest';
import { stream } from '../base/rng.ts';
import { compileGrammar } from './compile.ts';
import { expand } from './expand.ts';
import { newMemory } from './memory.ts';
import { GrammarError } from './problem.ts';

const own = (symbols: unknown, more: object = {}): unknown => ({ format: 'hinterland.grammar', case: 'asis', symbols, ...more });

/** Texts of a grammar under many seeds. */
function texts(source: unknown, count: number, options: Parameters<typeof expand>[2] = {}): string[] {
  const grammar = compileGrammar(source);
  return Array.from({ length: count }, (_, i) => expand(grammar, stream(String(i), 'test'), options));
}

const share = (list: readonly string[], wanted: string): number => list.filter((text) => text === wanted).length / list.length;

function failure(work: () => unknown): GrammarError {
  try {
    work();
  } catch (error) {
    if (error instanceof GrammarError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('choosing', () => {
  test('weights are shares', () => {
    const all = texts(own({ origin: [{ text: 'often', weight: 3 }, 'seldom', { text: 'never', weight: 0 }] }), 4000);
    expect(share(all, 'often')).toBeCloseTo(0.75, 1);
    expect(share(all, 'seldom')).toBeCloseTo(0.25, 1);
    expect(share(all, 'never')).toBe(0);
  });

  test('a bag gives everything once before anything twice, within a text and from text to text', () => {
    const source = own({ origin: '#a##a##a##a#', a: { rules: ['1', '2', '3', '4'], select: 'bag' } });
    const all = texts(source, 200);
    for (const text of all) expect([...text].sort().join('')).toBe('1234');
    expect(new Set(all).size).toBeGreaterThan(15);
    const grammar = compileGrammar(own({ origin: { rules: ['1', '2', '3', '4'], select: 'bag' } }));
    const memory = newMemory();
    for (let round = 0; round < 20; round++)
      expect(Array.from({ length: 4 }, (_, i) => expand(grammar, stream(`${round}.${i}`, 'test'), { memory })).sort()).toEqual([
        '1',
        '2',
        '3',
        '4',
      ]);
  });

  test('a window keeps the last few from coming again', () => {
    const grammar = compileGrammar(own({ origin: { rules: ['a', 'b', 'c', 'd'], window: 2 } }));
    const memory = newMemory();
    const all = Array.from({ length: 300 }, (_, i) => expand(grammar, stream(String(i), 'test'), { memory }));
    for (let i = 2; i < all.length; i++) expect([all[i - 1], all[i - 2]]).not.toContain(all[i]);
    expect(new Set(all).size).toBe(4);
    expect(JSON.parse(JSON.stringify(memory))).toEqual({ choices: { origin: expect.any(Array) as number[] } });
  });

  test('the most specific rule that holds is taken', () => {
    const grammar = compileGrammar(
      own(
        {
          origin: {
            select: 'specific',
            rules: [
              'any',
              { text: 'old', when: 'age > 60' },
              { text: 'old smith', when: "age > 60 and trade = 'smith'" },
              { text: 'first', when: 'age > 100', priority: 9 },
            ],
          },
        },
        { slots: { age: 'number', trade: ['smith', 'baker'] } },
      ),
    );
    const say = (age: number, trade: string): string => expand(grammar, stream('1', 'test'), { slots: { age, trade } });
    expect([say(20, 'smith'), say(70, 'baker'), say(70, 'smith'), say(120, 'smith')]).toEqual(['any', 'old', 'old smith', 'first']);
  });

  test('even over derivations, every text is as likely as any other', () => {
    const symbols = { origin: ['#pair#', 'x'], pair: ['#d##d#'], d: ['0', '1', '2'] };
    const plain = texts(own(symbols), 5000);
    expect(share(plain, 'x')).toBeCloseTo(0.5, 1);
    const even = texts(own(symbols, { select: 'derivations' }), 20_000);
    expect(new Set(even).size).toBe(10);
    for (const text of new Set(even)) expect(share(even, text)).toBeCloseTo(0.1, 1.7);
  });

  test('even over derivations of a recursive symbol, trees of the allowed height share alike', () => {
    // Heights 1 to 16: one text each.
    const all = texts(own({ origin: ['a#origin#', 'b'] }, { select: 'derivations' }), 16_000);
    expect(new Set(all).size).toBe(16);
    for (const text of new Set(all)) expect(share(all, text)).toBeCloseTo(1 / 16, 1.7);
  });

  test('rules whose conditions fail are never taken, and where none is left it says so', () => {
    const source = own(
      {
        origin: [
          { text: 'far', when: 'miles >= 10' },
          { text: 'near', when: 'miles < 10' },
        ],
      },
      { slots: { miles: 'number' } },
    );
    expect(new Set(texts(source, 50, { slots: { miles: 12 } }))).toEqual(new Set(['far']));
    const error = failure(() =>
      texts(own({ origin: [{ text: 'far', when: 'miles >= 10' }] }, { slots: { miles: 'number' } }), 1, { slots: { miles: 1 } }),
    );
    expect(error.problems[0].code).toBe('no-rule-applies');
  });
});

describe('coming to an end', () => {
  const growing = { origin: ['#origin##origin##origin#', 'x'] };

  test('recursive grammars finish by themselves', () => {
    for (const limits of [{ depth: 5 }, { steps: 40 }, { characters: 30 }, {}]) {
      const all = texts(growing, 50, { limits });
      expect(all.every((text) => /^x+$/.test(text))).toBe(true);
      expect(all.some((text) => text.length > 3)).toBe(true);
    }
    expect(Math.max(...texts({ origin: ['(#origin#)', 'x'] }, 400, { limits: { depth: 4 } }).map((text) => text.length))).toBe(7);
  });

  test('a text that is too large by nature ends with an error that holds what there was', () => {
    const doubling = { origin: ['start #a#'], a: ['#b##b#'], b: ['#c##c#'], c: ['#d##d#'], d: ['0123456789'] };
    const error = failure(() => texts(doubling, 1, { limits: { characters: 45 } }));
    expect(error.problems[0]).toMatchObject({ code: 'too-many-characters', severity: 'error', path: '/d/0' });
    expect(error.partial).toEqual({ text: 'start 012345678901234567890123456789', rules: ['/origin/0', '/a/0', '/b/0', '/c/0', '/d/0'] });
    expect(failure(() => texts(doubling, 1, { limits: { steps: 5 } })).problems[0].code).toBe('too-many-steps');
    expect(failure(() => texts({ origin: '#a#', a: '#b#', b: '#c#', c: 'x' }, 1, { limits: { depth: 2 } })).problems[0].code).toBe(
      'too-deep',
    );
  });

  test('what is only being saved is no part of the partial text', () => {
    const error = failure(() => texts({ origin: ['seen [a:unseen #b#]#a#'], b: ['0123456789'] }, 1, { limits: { characters: 15 } }));
    expect(error.partial?.text).toBe('seen ');
  });
});

describe('state', () => {
  test('nothing that is saved outlives its text', () => {
    const grammar = compileGrammar({ origin: ['[hero:#name#]#hero#'], other: ['#hero#'], name: ['Ada', 'Bo'] });
    expect(expand(grammar, stream('1', 'test'))).toMatch(/Ada|Bo/);
    expect(failure(() => expand(grammar, stream('2', 'test'), { start: 'other' })).problems[0].code).toBe('unset-symbol');
    expect(failure(() => expand(grammar, stream('2', 'test'), { start: 'ohter' })).problems[0].cure).toBe('did you mean other?');
  });

  test('two grammars do not disturb each other, nor does a stopped text the next', () => {
    const grammar = compileGrammar({ origin: ['[n:#word#]#n# #n#'], endless: ['[n:y]#n##endless#'], word: ['a', 'b', 'c'] });
    const alone = Array.from({ length: 20 }, (_, i) => expand(grammar, stream(String(i), 'test')));
    const mixed = Array.from({ length: 20 }, (_, i) => {
      expect(() => expand(grammar, stream('x', 'test'), { start: 'endless' })).toThrow(GrammarError);
      return expand(grammar, stream(String(i), 'test'));
    });
    expect(mixed).toEqual(alone);
  });

  test('slots are checked before anything is printed, all of them', () => {
    const grammar = compileGrammar(
      own(
        { origin: '#who# #miles.words# #mood#' },
        { types: { person: {} }, slots: { who: 'person', miles: '0..9', mood: ['glad', 'sad'] } },
      ),
    );
    const error = failure(() => expand(grammar, stream('1', 'test'), { slots: { who: 'Ada', miles: 12, mood: 'odd' } }));
    expect(error.problems.map((problem) => problem.path)).toEqual(['/slots/who', '/slots/miles', '/slots/mood']);
  });
});
