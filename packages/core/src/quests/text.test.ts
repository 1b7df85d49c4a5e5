import { expect, test } from 'vitest';
import { OCCUPATIONS } from '../content/occupations.ts';
import { QUEST_STEPS } from '../content/quest-steps.ts';
import { QUEST_TALES } from '../content/quest-tales.ts';
import * as THINGS from '../content/quest-things.ts';
import { STRATEGIES } from '../content/strategies.ts';
import { compileGrammar } from '../grammar/compile.ts';
import { lintGrammar } from '../grammar/lint/lint.ts';
import { questGrammarSource } from './tale.ts';
import { agoInWords, areMany, article, compass, definite, inText, numberInWords, realmInText, thing, walkingTime } from './text.ts';

test('of foes, bands and pests are many', () => {
  const many = ['the reavers of Oruna', 'the mad geese of Vale of Elms', 'the toll keepers on the way to Oruna'];
  const one = ['the old lion of Oruna', 'the spider of Reavers of Oruna', 'Ada Brook'];
  expect([...many, ...one].map(areMany)).toEqual([true, true, true, false, false, false]);
});

test('numbers and years are written out', () => {
  expect([0, 7, 12, 13, 19, 20, 61, 99, 104].map(numberInWords)).toEqual([
    'no',
    'seven',
    'twelve',
    'thirteen',
    'nineteen',
    'twenty',
    'sixty-one',
    'ninety-nine',
    '104',
  ]);
  expect([0, 1, 2, 30].map(agoInWords)).toEqual(['this year', 'last year', 'two years ago', 'thirty years ago']);
});

test('names that begin with an article are small within a sentence', () => {
  expect(inText('The Siege of Oruna')).toBe('the Siege of Oruna');
  expect(['Empire of Oruna', 'The Oru', 'Oruna'].map(realmInText)).toEqual(['the Empire of Oruna', 'the Oru', 'Oruna']);
});

test('articles follow the sound', () => {
  expect(
    ['old lion', 'ash drake', 'great wolf', 'unicorn', 'uncle', 'innkeeper', 'one-eyed cat'].map((noun) => `${article(noun)} ${noun}`),
  ).toEqual(['an old lion', 'an ash drake', 'a great wolf', 'a unicorn', 'an uncle', 'an innkeeper', 'a one-eyed cat']);
  expect(definite('an amber comb')).toBe('the amber comb');
  const things = [...OCCUPATIONS.flatMap(({ makes }) => makes), ...Object.values(THINGS.MATERIALS).flat()];
  for (const list of Object.values(THINGS))
    if (Array.isArray(list)) things.push(...(list as readonly string[]).filter((name) => /^an? /.test(name)));
  expect(things.length).toBeGreaterThan(200);
  for (const one of things) {
    const { plain, the } = thing(one);
    expect(one).toBe(`${article(plain)} ${plain}`);
    expect(the).toBe(`the ${plain}`);
  }
});

test('ways are told as people tell them', () => {
  expect(walkingTime(1)).toBe('a short walk');
  expect(walkingTime(4.5)).toBe('an hour’s walk');
  expect(walkingTime(13)).toBe('three hours’ walk');
  expect(walkingTime(25)).toBe('half a day’s walk');
  expect(walkingTime(90)).toBe('two days’ walk');
  expect([compass(10, 1), compass(-1, 9), compass(-5, -5), compass(5, 4)]).toEqual(['east', 'south', 'north-west', 'south-east']);
});

test('every strategy has a tale', () => {
  expect(STRATEGIES.map(({ name }) => name).sort()).toEqual(Object.keys(QUEST_TALES).sort());
  for (const { names, hooks, pitch, stakes } of Object.values(QUEST_TALES))
    expect(Math.min(names.length - 1, hooks.length, pitch.length, stakes.length)).toBeGreaterThanOrEqual(2);
});

test('the grammar of quests has no faults', () => {
  const source = questGrammarSource();
  expect(() => compileGrammar(source)).not.toThrow();
  expect(lintGrammar(source).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(Object.keys(QUEST_STEPS).length).toBeGreaterThan(50);
});

test('all of the strategies and motivations of Doran and Parberry are there', () => {
  const theirs = STRATEGIES.filter(({ after }) => after !== 'own').map(({ after, motivation }) => `${motivation}: ${after}`);
  expect(new Set(theirs).size).toBe(39);
  expect(new Set(STRATEGIES.map(({ motivation }) => motivation)).size).toBe(9);
});
