import { expect, test } from 'vitest';
import { BEASTS } from '../content/beasts.ts';
import { OCCUPATIONS } from '../content/occupations.ts';
import { HEIRLOOMS, LETTERS, MATERIALS, OFFERINGS, PURSES, QUEST_WORDS, WEAPONS } from '../content/quest-text.ts';
import { STRATEGIES } from './tensions.ts';
import { article, compass, fill, thing, walkingTime } from './text.ts';

test('templates are filled, and sentences begin with a capital', () => {
  expect(fill('{G.they} came. “{G.they} saw,” said {R}. then no more.', { 'G.they': 'she', R: 'Oru' })).toBe(
    'She came. “She saw,” said Oru. Then no more.',
  );
  expect(() => fill('{nobody}', {})).toThrow('nobody');
});

test('articles follow the sound', () => {
  expect(
    ['old lion', 'ash drake', 'great wolf', 'unicorn', 'uncle', 'innkeeper', 'one-eyed cat'].map((noun) => `${article(noun)} ${noun}`),
  ).toEqual(['an old lion', 'an ash drake', 'a great wolf', 'a unicorn', 'an uncle', 'an innkeeper', 'a one-eyed cat']);
  const things = [
    ...OCCUPATIONS.flatMap(({ makes }) => makes),
    ...LETTERS,
    ...PURSES,
    ...OFFERINGS,
    ...WEAPONS,
    ...Object.values(MATERIALS).flat(),
    ...HEIRLOOMS.map((name) => `${article(name)} ${name}`),
  ];
  expect(things.length).toBeGreaterThan(80);
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

test('every strategy has words, and every beast does harm in the present tense', () => {
  expect(STRATEGIES.map(({ name }) => name).sort()).toEqual(Object.keys(QUEST_WORDS).sort());
  for (const { names, openings, stakes } of Object.values(QUEST_WORDS)) {
    expect(Math.min(names.length, openings.length + 1, stakes.length)).toBeGreaterThanOrEqual(3);
    for (const sentence of [...openings, ...stakes]) expect(sentence).toMatch(/[.?!”]$/);
  }
  for (const { harm } of BEASTS) expect(harm).toMatch(/^[a-z]+s /);
});
