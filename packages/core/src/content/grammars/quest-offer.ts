import type { GrammarSource } from '../../grammar/grammar-source.ts';
import { GRAMMAR_TYPES } from './types.ts';

/**
 * Somebody asks for help against a creature that has taken something. Plan: greet, tell what happened and where, ask,
 * promise a reward. Every sentence that says something about the world names the fact it states.
 */
export const QUEST_OFFER: GrammarSource = {
  format: 'hinterland.grammar',
  locale: 'en',
  start: ['offer', 'thanks', 'refusal'],
  types: GRAMMAR_TYPES,
  slots: { giver: 'character', foe: 'creature', lair: 'place', loot: 'item', reward: '0..1000', days: '1..30' },
  lexicon: {
    'silver mark': { plural: 'silver marks' },
  },
  symbols: {
    offer: [
      '#greeting# #trouble# #place# #stakes# #ask# #promise#',
      '#greeting# #trouble# #stakes# #place# #ask# #promise#',
      { text: '#trouble# #place# #ask# #promise#', when: 'giver.warmth < 0' },
    ],
    greeting: {
      select: 'specific',
      rules: [
        '“Well met, traveller.”',
        { text: '“Ah, #stranger.a#! #luck#”', when: 'giver.warmth > 0.3' },
        { text: '“You there. Listen.”', when: 'giver.warmth < -0.3' },
        { text: '“At my age one asks for help, #stranger#.”', when: 'giver.age >= 60 and giver.warmth > 0.3' },
      ],
    },
    stranger: { select: 'bag', rules: ['honest face', 'stranger', 'good pair of boots', 'sword with legs'] },
    luck: ['The day turns.', 'At last!', 'Just as I gave up hoping.'],
    trouble: [
      {
        text: '#giver# #giver.verb(tell)# of #foe.kind.a#: #foe.full# took #loot.name# from #giver.object#.',
        asserts: [['took', 'foe', 'loot']],
        id: 'offer.took',
      },
      { text: '#foe.full# took #loot.name#, #giver.brief# #giver.verb(say)#, #days.count(day)# ago.', asserts: [['took', 'foe', 'loot']] },
      {
        text: '#days.count(day).capitalize# ago #foe.full# came to #giver.home.name# and left with #loot.name#.',
        asserts: [
          ['took', 'foe', 'loot'],
          ['lives-in', 'giver', 'giver.home'],
        ],
      },
    ],
    place: [
      { text: '#foe# #foe.verb(lie)# at #lair.name# now.', asserts: [['at', 'foe', 'lair']] },
      {
        text: 'The tracks lead to #lair.name#, where #foe# #foe.verb(sleep)# on what #foe.they# #foe.verb(steal)#.',
        asserts: [['at', 'foe', 'lair']],
      },
      {
        text: '#foe.possessive# den is #lair.name#, #hard.a# #deep#.',
        asserts: [['at', 'foe', 'lair']],
        when: "lair.kind in ['cave', 'lair', 'ruin', 'dungeon']",
      },
    ],
    hard: ['dark', 'foul', 'echoing', 'old', 'unlit'],
    deep: ['hole', 'warren', 'place'],
    stakes: {
      select: 'window',
      window: 2,
      rules: [
        '#loot.name# #loot.verb(be)# not mine alone to lose.',
        { text: '#giver# cannot sleep for it.', when: "giver.motivation = 'serenity'" },
        { text: 'Whoever holds #loot.name# holds #giver.home.name#.', when: "giver.motivation in ['protection', 'conquest']" },
        { text: 'It was worth more than the roof over #giver.object#.', when: "giver.motivation = 'wealth'" },
        { text: '#giver.possessive# good name hangs on it.', when: "giver.motivation = 'reputation'" },
        'Winter will not wait.',
      ],
    },
    ask: [
      'Will you bring it back?',
      'Somebody has to go.',
      { text: 'Go armed: #foe# #foe.verb(be)# no lamb.', when: 'foe.danger >= 5' },
      'Fetch it, and do not be seen.',
    ],
    promise: {
      select: 'specific',
      rules: [
        '“I have little to give, but you shall have it.”',
        {
          text: '“#reward.count(silver mark).capitalize#, counted into your hand.”',
          when: 'reward > 0',
          asserts: [['pays', 'giver', 'reward']],
        },
        {
          text: '“#reward.words.capitalize# silver marks, and no questions.”',
          when: 'reward > 1 and giver.warmth < 0',
          asserts: [['pays', 'giver', 'reward']],
        },
      ],
    },
    thanks: [
      '#giver# #giver.verb(turn)# #loot.name# over in #giver.their# hands. “#luck# #blessing#”',
      '#giver.full# takes #loot.name# without a word, and then #giver.they# #giver.verb(weep)#.',
    ],
    blessing: ['May your boots stay dry.', 'My door is open to you.', 'I shall not forget it.'],
    refusal: ['“Then I was wrong about you,” #giver# #giver.verb(say)#.', '#giver# #giver.verb(shrug)# and #giver.verb(look)# past you.'],
  },
};
