import type { GrammarSource } from '../../grammar/grammar-source.ts';
import { TALK_TYPES } from './talk-types.ts';

/** What people say of what happened: where, when, how they know, and what they make of it. */
export const TALK_EVENTS: GrammarSource = {
  format: 'hinterland.grammar',
  locale: 'en',
  start: ['recall', 'opinion'],
  types: TALK_TYPES,
  slots: { me: 'speaker', event: 'event', where: 'place', ago: 'text', source: ['seen', 'told', 'rumour'] },
  symbols: {
    recall: [
      { text: '#event.name#: that was here in #where.name#, #ago#. #knowing# #weight#', asserts: [['happenedAt', 'event', 'where']] },
      {
        text: 'You want the old stories? In the year #event.year# #where.name# saw #event.name#. #knowing# #weight#',
        asserts: [['happenedAt', 'event', 'where']],
      },
      { text: 'It is #ago# that we had #event.name# in #where.name#. #knowing# #weight#', asserts: [['happenedAt', 'event', 'where']] },
      {
        text: 'No account of #where.name# would be whole without #event.name#, in the year #event.year#. #knowing#',
        asserts: [['happenedAt', 'event', 'where']],
        when: 'me.formal > 0.55',
      },
    ],
    opinion: [
      { text: 'Of #event.name# they tell it so: #event.account# #weight#' },
      { text: 'What is told of #event.name# is this. #event.account# #weight#' },
      { text: '#event.account# That is how I learned it, at least. #weight#' },
      { text: 'Let me give it to you as it was given to me. #event.account#', when: 'me.wordy > 0.5' },
    ],
    knowing: [
      { text: 'I was there, and I was #young#.', when: "source = 'seen'" },
      { text: 'These eyes saw it.', when: "source = 'seen'" },
      { text: 'I remember the #remembered# most.', when: "source = 'seen'" },
      { text: 'My elders told me, over and over.', when: "source = 'told'" },
      { text: 'I have it from those who had it from those who stood there.', when: "source = 'told'" },
      { text: 'It is written down, for those who can read.', when: "source = 'rumour'" },
      { text: 'The book in the chest has it.', when: "source = 'rumour'" },
    ],
    young: ['not brave', 'younger than you', 'hungry', 'up a tree', 'holding somebody’s horse'],
    remembered: ['noise', 'silence after', 'smoke', 'bells', 'rain', 'crying', 'dogs'],
    weight: [
      'We still set a place at table for it.',
      'People forget. Stones do not.',
      'It made us what we are: #what_we_are#.',
      'I never pass the #spot# without thinking of it.',
      'The songs have it wrong, but they have it.',
      'Would I have done better? I ask myself.',
      'Some say it was the #blamed#. Some say worse.',
    ],
    what_we_are: ['careful', 'stubborn', 'poor', 'proud', 'good at digging'],
    spot: ['bridge', 'old wall', 'burnt oak', 'market cross', 'well'],
    blamed: ['weather', 'priests', 'money', 'neighbours', 'stars', 'cook'],
  },
};
