import type { GrammarSource } from '../../grammar/grammar-source.ts';
import { GRAMMAR_TYPES } from './types.ts';

/** What people say over the rim of a mug about somebody, something and a place. True things name their facts; gossip has none. */
export const RUMOUR: GrammarSource = {
  format: 'hinterland.grammar',
  locale: 'en',
  start: 'rumour',
  types: GRAMMAR_TYPES,
  slots: { who: 'character', other: 'character', where: 'place', thing: 'item', years: '1..400' },
  symbols: {
    rumour: ['#opening# #news#', '#opening# #news# #gossip#', '#news# #gossip#', { text: '#news# #gossip# #gossip#', weight: 0.5 }],
    opening: {
      select: 'bag',
      rules: [
        'They say it over #drink.a#:',
        'Ask anyone at the well.',
        'It is no secret here.',
        'You did not hear it from me.',
        'Lean closer.',
      ],
    },
    drink: ['ale', 'small beer', 'mulled wine', 'elderflower cordial'],
    news: [
      {
        text: '#who# #who.verb(live)# at #who.home.name# and #who.verb(keep)# #thing.name# under #who.their# bed.',
        asserts: [
          ['lives-in', 'who', 'who.home'],
          ['holds', 'who', 'thing'],
        ],
      },
      { text: '#who# and #other.brief# are not on speaking terms.', asserts: [['feud', 'who', 'other']] },
      {
        text: '#thing.name# lay at #where.name# for #years.count(year)# before #who# found #thing.them#.',
        asserts: [
          ['found-at', 'thing', 'where'],
          ['holds', 'who', 'thing'],
        ],
      },
      {
        text: '#thing.name# #thing.verb(belong)# to #thing.owner# by rights, whatever #who.brief# #who.verb(say)#.',
        when: 'has(thing.owner)',
        asserts: [['owns', 'thing.owner', 'thing']],
      },
      { text: '#who#, the #who.occupation# of #who.home.name#, once #deed.ed# #where.name#.', asserts: [['lives-in', 'who', 'who.home']] },
    ],
    deed: ['visit', 'survey', 'flee', 'map', 'see', 'praise', 'curse', 'carry a torch through'],
    gossip: {
      select: 'window',
      window: 3,
      rules: [
        '#who# #who.verb(deny)# it.',
        'The #old# folk laugh at that.',
        { text: '#who# #who.verb(be)# #who.age.words#, and #who.verb(look)# older.', when: 'who.age > 50' },
        { text: '#who# #who.verb(be)# hardly more than a child.', when: 'who.age < 18' },
        '#beast.s.capitalize# have been seen there since.',
        'I would not go to #where.name# for all the #ware.s# in the world.',
        { text: 'At #where.name# they would tell it otherwise.', when: "where.kind in ['city', 'town', 'village', 'port']" },
      ],
    },
    old: ['old', 'oldest', 'wise'],
    beast: ['wolf', 'white deer', 'raven', 'witch', 'man-at-arms', 'headless monk'],
    ware: ['penny', 'loaf', 'brass button', 'knife'],
  },
};
