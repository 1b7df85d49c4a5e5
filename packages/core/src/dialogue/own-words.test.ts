import { expect, test } from 'vitest';
import { OVERSEAS, TIE_KINDS } from '../content/ties.ts';
import { inOwnWords } from './own-words.ts';

test.each([
  ['Ada lent Bo silver after the roof burned', 'Bo', 'Ada', 'Ada lent me silver after the roof burned'],
  ['Ada lent Bo silver after the roof burned', 'Ada', 'Bo', 'I lent Bo silver after the roof burned'],
  ['Bo would be nothing without Ada, and says so', 'Bo', 'Ada', 'I would be nothing without Ada, and say so'],
  ['Bo would be nothing without Ada, and says so', 'Ada', 'Bo', 'Bo would be nothing without me, and says so'],
  ['Bo has Ada’s temper and Ada’s nose', 'Ada', 'Bo', 'Bo has my temper and my nose'],
  ['Bo is the child of Ada', 'Bo', 'Ada', 'I am the child of Ada'],
  ['Ada bought the tools that Bo works with', 'Bo', 'Ada', 'Ada bought the tools that I work with'],
  ['Ada spared Bo a flogging, and Bo swore to earn it', 'Bo', 'Ada', 'Ada spared me a flogging, and I swore to earn it'],
  ['They were married in Adamar in the spring', 'Ada', 'Bo', 'we were married in Adamar in the spring'],
  ['Both like their ale dark and their stories long', 'Ada', 'Bo', 'we both like our ale dark and our stories long'],
  ['Each says the other cheated at dice', 'Ada', 'Bo', 'each of us says the other cheated at dice'],
  ['Adamar has bread for one smith, and they are two', 'Bo', 'Ada', 'Adamar has bread for one smith, and we are two'],
] as const)('%s, says %s', (because, me, other, said) => {
  expect(inOwnWords(because, me, other)).toBe(said);
});

test('no cause of a tie speaks of the speaker as of somebody else', () => {
  for (const { because } of [...TIE_KINDS, ...OVERSEAS])
    for (const cause of because)
      for (const [me, other] of [
        ['Ada', 'Bo'],
        ['Bo', 'Ada'],
      ]) {
        const words = cause.replaceAll('{a}', 'Ada').replaceAll('{b}', 'Bo').replaceAll('{place}', 'Tarn');
        const said = inOwnWords(words.charAt(0).toUpperCase() + words.slice(1), me, other);
        expect(said).not.toMatch(new RegExp(`\\b(?:${me}|they|their|them|I (?:has|is|works|says)|me (?:had|could|would|said|swore))\\b`));
      }
});

test('of two who go by one name nothing is said', () => {
  expect(inOwnWords('Ada lent Ada silver', 'Ada', 'Ada')).toBeNull();
});
