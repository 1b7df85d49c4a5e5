import { describe, expect, test } from 'vitest';
import { GRAMMARS } from '../../content/grammars.ts';
import { tryCompileGrammar, compileGrammar } from '../compile.ts';
import type { GrammarProblem } from '../problem.ts';
import { comparePlans, stringTable, stringTableCsv } from '../strings.ts';
import { lintGrammar } from './lint.ts';

const own = (symbols: unknown, more: object = {}): unknown => ({ format: 'hinterland.grammar', symbols, ...more });

/** `code path column` of every problem. */
function found(problems: readonly GrammarProblem[]): string[] {
  return problems.map(({ code, path, column }) => `${code} ${path}${column === null ? '' : ` ${column}`}`);
}

describe('errors', () => {
  test('all come at once, with their place and cure', () => {
    const { grammar, problems } = tryCompileGrammar({
      origin: ['A #anmal.a# and #animal.capitalise#', 'open #animal', 'x] y'],
      animal: ['owl', 5],
      other: null,
    });
    expect(grammar).toBeNull();
    expect(found(problems).sort()).toEqual(
      [
        'undefined-symbol /origin/0 4',
        'undefined-modifier /origin/0 25',
        'unclosed-tag /origin/1 6',
        'stray-bracket /origin/2 2',
        'wrong-shape /animal/1',
        'wrong-shape /other',
      ].sort(),
    );
    expect(problems.find((problem) => problem.code === 'undefined-symbol')?.cure).toBe('did you mean animal?');
    expect(problems.find((problem) => problem.code === 'undefined-modifier')?.cure).toBe('did you mean capitalize?');
  });

  test('columns hold inside actions and behind backslashes', () => {
    const columns = (rule: string): (number | null)[] =>
      tryCompileGrammar(own({ origin: [rule] })).problems.map((problem) => problem.column);
    expect(columns('\\#x [a:\\#\\#b #nope#]')).toEqual(['\\#x [a:\\#\\#b #'.length + 1]);
    expect(columns('#[a:one #nope#]b#').sort()).toEqual([10, 16]);
  });

  test('conditions and types', () => {
    const more = { types: { person: { age: '0..90', kind: ['wolf', 'elk'] } }, slots: { who: 'person' } };
    const codes = (when: string): string[] =>
      tryCompileGrammar(own({ origin: [{ text: 'x', when }] }, more)).problems.map((one) => `${one.code} ${one.column}: ${one.cure}`);
    expect(codes('who.age > 3')).toEqual([]);
    expect(codes('who.agee > 3')).toEqual(['condition-type 1: did you mean age?']);
    expect(codes("who.kind = 'wulf'")).toEqual(['condition-type 12: did you mean wolf?']);
    expect(codes('who.age = true')).toEqual(['condition-type 9: compare values of the same type']);
    expect(codes('wo.age > 3')).toEqual(['condition-type 1: did you mean who?']);
    expect(codes('who.age >')[0]).toMatch(/^condition-syntax 10/);
    expect(codes('who.age')[0]).toMatch(/^condition-type 1/);
  });

  test('names that reach into prototypes are refused', () => {
    const { problems } = tryCompileGrammar('{"__proto__": ["x"], "origin": ["#constructor# [prototype:x]"]}');
    expect(problems.filter((problem) => problem.code === 'forbidden-name')).toHaveLength(3);
  });
});

describe('lint', () => {
  const codesOf = (source: unknown): string[] => found(lintGrammar(source).problems);

  test('structure', () => {
    expect(
      codesOf({
        origin: ['#a#', '#loop#'],
        a: ['x', 'y', 'x'],
        alone: ['z'],
        loop: ['#loop2#'],
        loop2: ['#loop#'],
        none: [],
        b: ['#none#'],
      }),
    ).toEqual(
      expect.arrayContaining([
        'duplicate /a/2',
        'unreachable /alone',
        'unreachable /b',
        'non-terminating /loop',
        'non-terminating /loop2',
        'non-terminating /origin/1',
        'empty /none',
      ]),
    );
  });

  test('conditions', () => {
    const more = { slots: { n: '0..10', mood: ['calm', 'wild'], far: 'flag' }, start: ['a', 'b', 'c'] };
    const symbols = {
      a: [
        'x',
        { text: 'never', when: 'n > 10' },
        { text: 'nor this', when: "mood = 'calm' and not far and mood = 'wild'" },
        { text: 'always', when: 'n >= 0 or far' },
      ],
      b: [
        { text: 'x', when: 'n < 5' },
        { text: 'y', when: 'n > 5' },
      ],
      c: [
        { text: 'x', when: 'n < 5' },
        { text: 'y', when: 'n >= 5' },
      ],
    };
    expect(codesOf(own(symbols, more)).filter((line) => !line.startsWith('no-rule'))).toEqual([
      'always-false /symbols/a/1/when',
      'always-false /symbols/a/2/when',
      'always-true /symbols/a/3/when',
      'no-fallback /symbols/b',
    ]);
  });

  test('slots that may be missing or are never used', () => {
    const more = { types: { person: { title: 'text?' } }, slots: { who: 'person', unused: 'flag' } };
    const symbols = {
      origin: [
        '#who.title# #who#',
        { text: '#who.title#!', when: 'has(who.title)' },
        { text: '#who.title#?', when: "who.title != 'sir' or has(who.title)" },
      ],
    };
    expect(found(lintGrammar(own(symbols, more), { texts: 0 }).problems)).toEqual([
      'unbound-slot /symbols/origin/0 2',
      'unbound-slot /slots/unused',
    ]);
  });

  test('expected size: the radius of what leads back to itself', () => {
    const size = (symbols: unknown): ReturnType<typeof lintGrammar> => lintGrammar(own(symbols), { texts: 0 });
    // Mean length L = 1/2 (1 + L) + 1/2 (1), so L = 2.
    expect(size({ origin: ['x#origin#', 'x'] }).size?.characters).toBeCloseTo(2, 6);
    expect(size({ origin: ['x#origin#', 'x'] }).derivations).toBe('infinite');
    const wild = size({ origin: [{ text: '#a##a#', weight: 3 }, 'x'], a: ['#origin#'] });
    expect(wild.size?.characters).toBe(Infinity);
    expect(wild.size?.growing[0].radius).toBeCloseTo(Math.sqrt(1.5), 6);
    expect(found(wild.problems)).toContain('unbounded-size /symbols/origin');
    // Critical: each leads to one more on average.
    expect(found(size({ origin: ['#origin##origin#', 'x'] }).problems)).toContain('unbounded-size /symbols/origin');
    expect(size({ origin: '#a# #b#', a: ['1', '22', '333'], b: ['#a##a#', ''] }).size?.characters).toBeCloseTo(2 + 1 + 2, 6);
  });

  test('numbers of derivations', () => {
    expect(lintGrammar({ origin: '#a# #b#', a: ['1', '2', '3'], b: ['#a##a#', '', 'x'] }).derivations).toBe('33');
    const chain = Object.fromEntries([
      ...Array.from({ length: 12 }, (_, i) => [i === 0 ? 'origin' : `s${i}`, [`#s${i + 1}##s${i + 1}#`]]),
      ['s12', ['0', '1']],
    ]);
    // Two to the power of 2^12.
    expect(lintGrammar(chain, { texts: 0 }).derivations).toMatch(/^1\.0e\+1233$|^1e\+1233$/);
  });

  test('guessed forms, missing forms and articles that do not fit', () => {
    const symbols = { origin: ['a #thing# of #thing.s#', '#thing.form(gen)#'], thing: ['sword', 'ogre', 'cactopus', 'gryf'] };
    expect(codesOf(own(symbols, { lexicon: { sword: { gen: 'swords' } } })).map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['literal-article', 'guessed-form', 'missing-form']),
    );
    expect(codesOf(own({ origin: ['#thing.a# and #thing.s#'], thing: ['gryf'] }, { lexicon: { gryf: { plural: 'gryfs' } } }))).toEqual([]);
  });

  test('rules that are never taken', () => {
    expect(codesOf(own({ origin: ['x', { text: 'y', weight: 0.000_001 }] }))).toEqual(['never-fired /symbols/origin/1']);
  });

  test.each(Object.keys(GRAMMARS))('%s, which comes with Hinterland, has no findings', (name) => {
    const report = lintGrammar(GRAMMARS[name], { texts: 4000 });
    expect(report.problems).toEqual([]);
    expect(report.coverage?.neverFired).toEqual([]);
    expect(report.coverage?.unseen).toBeLessThan(0.01);
  });
});

describe('plans and strings', () => {
  test('the locales of a grammar serve one plan', () => {
    const [en, de] = [compileGrammar(GRAMMARS['quest-offer']), compileGrammar(GRAMMARS['quest-offer.de'])];
    expect(comparePlans(en, de)).toEqual([]);
    expect(comparePlans(en, compileGrammar(GRAMMARS['rumour'])).length).toBeGreaterThan(3);
  });

  test('every rule has an id of its own that stays when rules change places', () => {
    const table = stringTable(compileGrammar(own({ origin: ['b', 'a', { text: 'c, "d"', id: 'mine', when: 'true' }, 'a'] })));
    const again = stringTable(compileGrammar(own({ origin: ['a', { text: 'c, "d"', id: 'mine', when: 'true' }, 'b', 'a'] })));
    expect(new Set(table.map((row) => row.id)).size).toBe(4);
    expect(table.map((row) => row.id).sort()).toEqual(again.map((row) => row.id).sort());
    expect(stringTableCsv(table).split('\r\n')[3]).toBe('mine,origin,"c, ""d""",true,');
  });
});
