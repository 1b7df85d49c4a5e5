import { describe, expect, test } from 'vitest';
import { stream } from '../base/rng.ts';
import { compileGrammar } from './compile.ts';
import { expand } from './expand.ts';
import { sentenceCase, sentencesIn } from './sentence-case.ts';
import type { SlotValue } from './value.ts';

const ada = { term: 'character:1', name: 'Ada Brook', short: 'Ada', pronouns: 'she' };
const esme = { term: 'character:2', name: 'Esme Holt', short: 'Esme', pronouns: 'she' };
const finn = { term: 'character:3', name: 'Finn Garth', short: 'Finn', pronouns: 'he' };
const kit = { term: 'character:4', name: 'Kit Elder', short: 'Kit', pronouns: 'they' };
const wolves = { term: 'creature:1', name: 'the grey wolves', plural: true };

function say(text: string, slots: Record<string, SlotValue>, more: object = {}): string {
  const types = { person: {} };
  const grammar = compileGrammar({
    format: 'hinterland.grammar',
    types,
    slots: Object.fromEntries(Object.keys(slots).map((name) => [name, 'person'])),
    symbols: { origin: [text] },
    ...more,
  });
  return expand(grammar, stream('1', 'test'), { slots });
}

describe('referring', () => {
  test('the full name first, then a pronoun; the short name when the pronoun is out of reach', () => {
    expect(say('#a# comes. #a# sits. #a# sleeps. It rains. It pours. #a# wakes.', { a: ada })).toBe(
      'Ada Brook comes. She sits. She sleeps. It rains. It pours. Ada wakes.',
    );
  });

  test('no pronoun where two could be meant, also across a sentence', () => {
    expect(say('#a# meets #b#. #a# smiles at #b.object#.', { a: ada, b: esme })).toBe('Ada Brook meets Esme Holt. Ada smiles at Esme.');
    expect(say('#a# meets #b#. #a# smiles at #b.object#.', { a: ada, b: finn })).toBe('Ada Brook meets Finn Garth. She smiles at him.');
    expect(say('#a# is here. #b# is here. #a# nods.', { a: ada, b: esme })).toBe('Ada Brook is here. Esme Holt is here. Ada nods.');
    expect(say('#b# left. Time goes by. #a# is here. #a# nods.', { a: ada, b: esme })).toBe(
      'Esme Holt left. Time goes by. Ada Brook is here. She nods.',
    );
  });

  test('no short name where another bears it', () => {
    const other = { ...esme, name: 'Ada Holt', short: 'Ada' };
    expect(say('#a# meets #b#. #a# smiles.', { a: ada, b: other })).toBe('Ada Brook meets Ada Holt. Ada Brook smiles.');
  });

  test('the same one under two slots is one', () => {
    expect(say('#a# sees #b.object#. #a# waves.', { a: ada, b: { ...ada } })).toBe('Ada Brook sees her. She waves.');
  });

  test('verbs agree with what was printed', () => {
    expect(say('#a# #a.verb(be)# here. #a# #a.verb(go)#, #a# #a.verb(have)# to.', { a: kit })).toBe(
      'Kit Elder is here. They go, they have to.',
    );
    expect(say('#a# #a.verb(be)# near. #a# #a.verb(howl)#.', { a: wolves })).toBe('The grey wolves are near. They howl.');
    expect(say('#a# #a.verb(was)# near. #a# #a.verb(was)# loud.', { a: ada })).toBe('Ada Brook was near. She was loud.');
  });

  test('possessives', () => {
    expect(say('#a.possessive# hat. #a.possessive# #a.brief# #a.their# #a.theirs# #a.themself#.', { a: ada })).toBe(
      "Ada Brook's hat. Her Ada her hers herself.",
    );
    expect(say('#a.possessive# den.', { a: wolves })).toBe("The grey wolves' den.");
  });

  test('what is saved names in full and counts as a mention when it is printed', () => {
    expect(say('[x:#a#]Once #x# slept. #a# woke.', { a: ada })).toBe('Once Ada Brook slept. She woke.');
    expect(say('#b#. [x:#a#]#b# left.', { a: ada, b: esme })).toBe('Esme Holt. She left.');
    expect(say('#b#. [x:#a#]#x#, #b# and none.', { a: ada, b: esme })).toBe('Esme Holt. Ada Brook, Esme and none.');
  });

  test('pronouns as a host writes them, and by gender in the lexicon', () => {
    const own = { name: 'Nim', pronouns: { subject: 'ze', object: 'hir', possessive: 'hir', plural: false } };
    expect(say('#a#. #a# saw #a.themself#.', { a: own })).toBe('Nim. Ze saw hirself.');
    expect(say('#a#. #a# ran.', { a: { name: 'the vixen' } }, { lexicon: { 'the vixen': { gender: 'feminine' } } })).toBe(
      'The vixen. She ran.',
    );
    expect(say('#a#. #a# ran.', { a: { name: 'the cart' } })).toBe('The cart. It ran.');
  });
});

describe('sentences', () => {
  test('begin with a capital', () => {
    expect(sentenceCase('so it was. “and now?” she asked. three... no, four! mr. fox left, e.g. home. 3.5 miles. été.')).toBe(
      'So it was. “And now?” she asked. Three... no, four! Mr. fox left, e.g. home. 3.5 miles. Été.',
    );
  });

  test('are counted at their ends', () => {
    expect(sentencesIn('One. Two! Three?! “Four.” 5.5 … no.')).toBe(5);
    expect(sentencesIn('Mr. Fox and so on')).toBe(0);
  });
});
