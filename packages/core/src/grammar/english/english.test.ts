import { describe, expect, test } from 'vitest';
import { articleIsGuess, articleOf } from './articles.ts';
import { plural, pluralIsGuess } from './nouns.ts';
import { counted, inWords, ordinal } from './numbers.ts';
import { past, pastIsGuess, present, progressive } from './verbs.ts';

const none = new Map<string, Map<string, string>>();
const pairs = (text: string): [string, string][] => text.split(', ').map((pair) => pair.split(' > ') as [string, string]);

describe('articles', () => {
  test.each(
    pairs(
      'hour > an, honest man > an, heir > an, house > a, hero > a, unicorn > a, union > a, uniform > a, unit > a, university > a, unique find > a, unilateral pact > a, uninvited guest > an, ' +
        'unimportant > an, unidentified > an, unirrigated field > an, unknown > an, umbrella > an, uncle > an, usher > an, user > a, useful > a, usual > a, utensil > a, utopia > a, ugly ring > an, urn > an, ukulele > a, ' +
        'European > a, eunuch > a, ewe > a, ewer > a, eel > an, elf > an, one-eyed orc > a, one > a, once-proud king > a, onion > an, owl > an, ogre > an, X > an, U > a, F > an, ' +
        '8 ball > an, 80 > an, 11 > an, 18 > an, 110 > a, 11,000 > an, 1 > a, 180 > a, éclair > an, “apple” > an, yew > a, wolf > a, SOS > an',
    ),
  )('%s takes %s', (word, article) => expect(articleOf(word, none)).toBe(article));

  test('the author decides', () => expect(articleOf('herb', new Map([['herb', new Map([['article', 'a']])]]))).toBe('a'));
  test('letters read one by one are a guess', () =>
    expect(['NATO', 'wolf', 'hour', 'unicorn', 'uncle'].filter((word) => articleIsGuess(word, none))).toEqual(['NATO']));
});

describe('plurals', () => {
  test.each(
    pairs(
      'wolf > wolves, dwarf > dwarves, knife > knives, staff > staves, thief > thieves, chief > chiefs, roof > roofs, leaf > leaves, man > men, woman > women, swordsman > swordsmen, human > humans, shaman > shamans, ' +
        'child > children, ox > oxen, foot > feet, mouse > mice, sheep > sheep, deer > deer, monarch > monarchs, church > churches, witch > witches, fox > foxes, bus > buses, princess > princesses, quiz > quizzes, waltz > waltzes, ' +
        'city > cities, day > days, fairy > fairies, hero > heroes, piano > pianos, cactus > cacti, crisis > crises, man-at-arms > men-at-arms, lord of the hills > lords of the hills, brother-in-law > brothers-in-law, ' +
        'old wolf > old wolves, Wolf > Wolves, werewolf > werewolves, vertex > vertices, person > people',
    ),
  )('%s: %s', (one, many) => expect(plural(one, none)).toBe(many));

  test('unknown endings are called guesses', () =>
    expect(['sword', 'knocks', 'gryf', 'torus', 'witch', 'wolf', 'cyclops', 'tomato'].filter((word) => pluralIsGuess(word, none))).toEqual([
      'knocks',
      'gryf',
      'torus',
      'cyclops',
    ]));
});

describe('verbs', () => {
  test.each(
    pairs(
      'walk > walked, bake > baked, cry > cried, play > played, stop > stopped, run > ran, bring > brought, slay > slew, prefer > preferred, open > opened, visit > visited, panic > panicked, mix > mixed, fix > fixed, ' +
        'go > went, run away > ran away, quit > quit, plan > planned, row > rowed, beg > begged, die > died, tie > tied, forge > forged, sing > sang, teach > taught, hurry > hurried, obey > obeyed, admit > admitted, wander > wandered',
    ),
  )('%s, %s', (base, form) => expect(past(base, none)).toBe(form));

  test('of one and of many', () => {
    expect(['be', 'have', 'go', 'watch', 'carry', 'say', 'can', 'was'].map((verb) => present(verb, false, none))).toEqual([
      'is',
      'has',
      'goes',
      'watches',
      'carries',
      'says',
      'can',
      'was',
    ]);
    expect(['be', 'have', 'go', 'was'].map((verb) => present(verb, true, none))).toEqual(['are', 'have', 'go', 'were']);
  });

  test('going on', () =>
    expect(['go', 'make', 'run', 'lie', 'see', 'visit', 'panic', 'be'].map((verb) => progressive(verb, none))).toEqual([
      'going',
      'making',
      'running',
      'lying',
      'seeing',
      'visiting',
      'panicking',
      'being',
    ]));
  test('stress that is not known is called a guess', () =>
    expect(['walk', 'stop', 'prefer', 'visit', 'gallop'].filter((verb) => pastIsGuess(verb, none))).toEqual(['gallop']));
});

test('numbers', () => {
  expect([0, 12, 21, 80, 100, 101, 999, 1000, 1001, 12_345, 1.5, -2].map(inWords)).toEqual([
    'zero',
    'twelve',
    'twenty-one',
    'eighty',
    'one hundred',
    'one hundred and one',
    'nine hundred and ninety-nine',
    'one thousand',
    'one thousand and one',
    'twelve thousand three hundred and forty-five',
    '1.5',
    '-2',
  ]);
  expect([1, 2, 3, 5, 9, 12, 20, 21, 100].map(ordinal)).toEqual([
    'first',
    'second',
    'third',
    'fifth',
    'ninth',
    'twelfth',
    'twentieth',
    'twenty-first',
    'one hundredth',
  ]);
  expect([counted(1, 'wolf', none), counted(3, 'wolf', none)]).toEqual(['one wolf', 'three wolves']);
});
