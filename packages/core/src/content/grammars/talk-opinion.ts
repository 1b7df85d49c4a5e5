import type { GrammarSource } from '../../grammar/grammar-source.ts';
import { TALK_TYPES } from './talk-types.ts';

/** What someone says of another whom they are tied to, by the kind of tie; and what they say where they will not say. */
export const TALK_OPINION: GrammarSource = {
  format: 'hinterland.grammar',
  locale: 'en',
  start: [
    'relative',
    'spouse',
    'friend',
    'rival',
    'grudge',
    'creditor',
    'debtor',
    'mentor',
    'pupil',
    'partner',
    'beloved',
    'liege',
    'deny_debt',
    'deny_love',
  ],
  types: TALK_TYPES,
  slots: { me: 'speaker', self: 'character', a: 'character', kin: 'text', cause: 'text' },
  symbols: {
    relative: [
      '#a#? My #kin#. #kin_view#',
      '#a# is my #kin#, so I may say it: #a.trait#. #kin_view#',
      'You have met #a#, then, my #kin#. #kin_view#',
    ],
    kin_view: [
      'One does not choose.',
      'The same nose, as you see.',
      '#a.they.capitalize# #a.verb(eat)# like a harvest crew.',
      'I would walk through fire, and complain of the heat.',
      'We speak on feast days, loudly.',
      'Nobody else may say a word against #a.them#.',
    ],
    spouse: [
      { text: 'I am married to #a#. #marriage#', asserts: [['spouse', 'self', 'a']] },
      { text: '#a#? We are wed. #marriage#', asserts: [['spouse', 'self', 'a']] },
      { text: 'Ah, #a#, who was foolish enough to marry me. #marriage#', asserts: [['spouse', 'self', 'a']], when: 'me.warm > 0' },
    ],
    marriage: [
      '#a.they.capitalize# #a.verb(know)# which board creaks, and #a.verb(step)# on it.',
      '#cause.capitalize#.',
      'Some days are #fair#, some are #foul#.',
      'I would do it again, with a smaller cake.',
      'We have one pillow we both like.',
    ],
    fair: ['honey', 'sunlight', 'music', 'new bread'],
    foul: ['hail', 'burnt porridge', 'taxes', 'toothache'],
    friend: [
      { text: '#a# is my friend. #because_line#', asserts: [['friend', 'self', 'a']] },
      { text: 'A better friend than #a# I never had. #because_line#', asserts: [['friend', 'self', 'a']] },
      {
        text: 'If #a# sent you, sit down and eat; that is a friend of mine. #because_line#',
        asserts: [['friend', 'self', 'a']],
        when: 'me.warm > 0',
      },
      {
        text: '#a.trait.capitalize#, that is #a# all over; and my friend, for good or ill. #because_line#',
        asserts: [['friend', 'self', 'a']],
      },
    ],
    rival: [
      { text: '#a#! Do not say that name in this house. #because_line#', asserts: [['rival', 'self', 'a']] },
      { text: '#a# thinks #a.themself# my better. We shall see. #because_line#', asserts: [['rival', 'self', 'a']] },
      { text: 'I wish #a# no harm; a small, slow leak in the roof, perhaps. #because_line#', asserts: [['rival', 'self', 'a']] },
      {
        text: 'Regarding #a#: we do not see eye to eye, and I shall leave it there.',
        asserts: [['rival', 'self', 'a']],
        when: 'me.formal > 0.55',
      },
    ],
    grudge: [
      { text: '#a#. I do not forget. #because_line#', asserts: [['grudge', 'self', 'a']] },
      { text: 'There is a stone in my shoe, and its name is #a#. #because_line#', asserts: [['grudge', 'self', 'a']] },
      {
        text: 'When #a# is carried out feet first, I shall hold the door. #because_line#',
        asserts: [['grudge', 'self', 'a']],
        when: 'me.warm < 0.5',
      },
    ],
    creditor: [
      { text: 'I owe #a#, and I know it, and #a.they# #a.verb(know)# I know it. #because_line#', asserts: [['debtor', 'self', 'a']] },
      {
        text: 'If #a# asks, you have not seen me. I owe #a.them# silver. #because_line#',
        asserts: [['debtor', 'self', 'a']],
        when: 'me.formal < 0.6',
      },
      { text: 'There is an account open between #a# and me, and I am on the wrong side of it.', asserts: [['debtor', 'self', 'a']] },
    ],
    debtor: [
      { text: '#a# owes me. Remind #a.them#, if you see #a.them#. #because_line#', asserts: [['debtor', 'a', 'self']] },
      { text: 'I lent to #a# with open eyes; now I sleep with one open. #because_line#', asserts: [['debtor', 'a', 'self']] },
      {
        text: 'A pleasant person, #a#, and would be pleasanter paid up: the debt is to me. #because_line#',
        asserts: [['debtor', 'a', 'self']],
      },
    ],
    mentor: [
      { text: 'All I can do, #a# showed me. #because_line#', asserts: [['mentor', 'self', 'a']] },
      { text: '#a# taught me. I still hear that voice when I am about to do it wrong.', asserts: [['mentor', 'self', 'a']] },
      {
        text: 'Without #a# I should be herding somebody’s geese: I was taught by the best. #because_line#',
        asserts: [['mentor', 'self', 'a']],
      },
    ],
    pupil: [
      {
        text: 'I taught #a#. #a.they.capitalize# #a.verb(have)# good hands, and too much in the head. #because_line#',
        asserts: [['mentor', 'a', 'self']],
      },
      { text: '#a#? My pupil, once. I take credit for the good days. #because_line#', asserts: [['mentor', 'a', 'self']] },
      {
        text: 'What #a# does well #a.they# #a.verb(have)# from me; the rest #a.they# #a.verb(invent)#.',
        asserts: [['mentor', 'a', 'self']],
      },
    ],
    partner: [
      { text: '#a# and I do business. #because_line#', asserts: [['partner', 'self', 'a']] },
      { text: 'My trade goes through #a#, and #a.theirs# through me. #because_line#', asserts: [['partner', 'self', 'a']] },
      {
        text: 'I would trust #a# with my purse, having counted it first: we trade together. #because_line#',
        asserts: [['partner', 'self', 'a']],
      },
    ],
    beloved: [
      { text: '#a#? I, well. Is it so plain? #because_line#', asserts: [['loves', 'self', 'a']] },
      {
        text: 'I love #a#, there, now the birds know too. #because_line#',
        asserts: [['loves', 'self', 'a']],
        when: 'me.warm > 0 or me.wordy > 0.5',
      },
      { text: 'Say #a.possessive# name again, slowly, and I shall tell you anything. #because_line#', asserts: [['loves', 'self', 'a']] },
    ],
    liege: [
      { text: 'I gave #a# my word, and my word is all I have that is not mortgaged. #because_line#', asserts: [['oath', 'self', 'a']] },
      { text: 'I am sworn to #a#. #because_line#', asserts: [['oath', 'self', 'a']] },
      { text: '#a# commands and I obey: I have sworn it, #me.oath#.', asserts: [['oath', 'self', 'a']] },
    ],
    because_line: [
      '#cause.capitalize#.',
      '#cause.capitalize#, if you must know.',
      'You ask why? #cause.capitalize#.',
      { text: '', weight: 0.6 },
    ],
    deny_debt: [
      { text: 'Owe? I? It is #a# who owes me.', asserts: [['debtor', 'a', 'self']] },
      { text: 'You have it backwards: #a# is in my debt, not I in #a.theirs#.', asserts: [['debtor', 'a', 'self']] },
      {
        text: 'Who says so? #a#? #a.they.capitalize# should look to #a.their# own debts, the one to me before all.',
        asserts: [['debtor', 'a', 'self']],
      },
    ],
    deny_love: [
      { text: '#a#? A friend. A friend, I tell you. Why are you smiling?', asserts: [['friend', 'self', 'a']] },
      { text: 'We are friends, #a# and I, and whoever says more should wash their mouth out.', asserts: [['friend', 'self', 'a']] },
      { text: 'Friendship, that is the word for #a# and me. Good evening.', asserts: [['friend', 'self', 'a']] },
    ],
  },
};
