import type { GrammarSource, RuleSource } from '../../grammar/grammar-source.ts';
import { TALK_TYPES } from './talk-types.ts';

/** Lines that say who is held where. */
const held = (texts: readonly string[]): RuleSource[] => texts.map((text) => ({ text, asserts: [['captive', 'a', 'there']] }));

/** What is said of those who were carried off, by who heard of it, who misses them, and who does not; and what they say themselves. */
export const TALK_CAPTIVES: GrammarSource = {
  format: 'hinterland.grammar',
  locale: 'en',
  select: 'bag',
  start: ['told', 'missed', 'unmissed', 'missed_by_child', 'greet', 'introduce', 'taken', 'home', 'farewell'],
  types: TALK_TYPES,
  slots: { me: 'speaker', a: 'character', there: 'place' },
  symbols: {
    told: held([
      '#a.full# is held at #there.name#. We say it low, as if saying it made it so. #told_tail#',
      'You have not heard? They carried off #a#, #a.trade.a#, and keep #a.them# at #there.name#. #told_tail#',
      'Count the doors of #me.home.name#: behind one of them nobody sleeps, since #a# sits at #there.name#. #told_tail#',
      'The pot of #a# hangs cold. #there.name# has #a.them#. #told_tail#',
      '#there.name# used to be a name to frighten children with. Now they hold #a# there. #told_tail#',
      'We miss #a.trade.a#: #a#, who is held at #there.name#. #told_tail#',
      'Some call it bad luck. I call it #there.name#, and #a# in ropes there. #told_tail#',
    ]),
    told_tail: [
      'Nobody has gone. Everybody has meant to.',
      'We have sent a petition. Petitions cut no rope.',
      'If you have a strong arm or a long purse, you might ask around.',
      '',
      'One does not like to pass the house.',
    ],
    missed: held([
      'Do not make me say it twice. #a# is at #there.name#, and not as a guest. #missed_tail#',
      '#a#? Carried off. Held at #there.name#. I know the way there by heart and have not walked it. #missed_tail#',
      'I talk to #a# at night, across all those fields, as far as #there.name#. #missed_tail#',
      'They have #a# at #there.name#. Now you know as much as I do. #missed_tail#',
      'I keep the boots of #a# greased, for the road back from #there.name#. #missed_tail#',
      'You ask of #a#, and I see #there.name#, and a door that is shut. #missed_tail#',
    ]),
    missed_tail: [
      'Bring me news, and I will feed you for a year.',
      'I wake and count the days, and then I stop counting.',
      'Somebody must go. I am somebody, and I have not gone.',
      { text: 'Forgive me. I was not always so poor company.', when: 'me.formal > 0.4' },
      { text: 'I am so frightened for #a.them#.', when: 'me.nerves > 0.1' },
      { text: 'I will have #a.them# back, and somebody will be sorry.', when: 'me.warm < 0.2' },
    ],
    unmissed: held([
      'I never could bear #a#. But #there.name#, in ropes? I would not wish that on my worst enemy, and I have.',
      '#a# and I had words to finish. It is hard to finish them with someone who is held at #there.name#.',
      'They hold #a# at #there.name#. I find that I am not glad. It surprises me too.',
      'What is between #a# and me can wait until #a.they# #a.verb(be)# out of #there.name#.',
      'With #a# held at #there.name#, I have nobody left to quarrel with properly.',
    ]),
    missed_by_child: held([
      '#a# is at #there.name# and may not come home. Nobody says when.',
      'Bad people took #a# to #there.name#. I have a plan, but I am too small for it.',
      'I keep half of my apple for #a#, who is held at #there.name#. Then I eat it.',
      'When I am big I will go to #there.name# and fetch #a#.',
    ]),
    greet: [
      'Softly. They have ears here.',
      'You are none of them. Who let you in?',
      'Is that a light? A real one?',
      'Whoever you are, do not shout.',
      'I had begun to talk to the rats. You are a great improvement.',
      { text: '#me.greeting#, if one may say so here.', when: 'me.formal > 0.3' },
    ],
    introduce: [
      '#me.name#, #me.trade.a# of #me.home.name#. Say it there, so that they know I can still say it.',
      'I am #me.name#. At home, in #me.home.name#, I am #me.trade.a#. Here I am worth whatever they are paid for me.',
      'They call me nothing at all. In #me.home.name# I am #me.name#.',
      'My name is #me.name#, and I live in #me.home.name#, and I mean to go on living there.',
    ],
    taken: [
      'They came at milking time. I ran the wrong way; that is the whole story.',
      'I had gone out for #me.ware.a#. It was four of them, and one of me.',
      'One blow, a sack, a cart. When I saw daylight again I was here.',
      'I do not know what they want with me. I think they do not either, any more.',
      'I scratched a mark for every day, until I ran out of wall that I could reach.',
    ],
    home: [
      'Tell me of #me.home.name#. Are the lamps lit in the evenings? Does anybody ask for me?',
      'I go through #me.home.name# in my head, door by door. I have got as far as the well.',
      'The rope is tight and the bread is old. At home they would laugh to hear me long for the washing.',
      'If I get out of here I will never again complain of the weather in #me.home.name#.',
    ],
    farewell: [
      'Do not forget me here.',
      'Come back. Or send somebody. Or only say my name, at home.',
      'Go, before they change the guard.',
      '#me.farewell#. One of us ought to.',
    ],
  },
};
