import type { GrammarSource } from '../../grammar/grammar-source.ts';
import { TALK_GOSSIP } from './talk-gossip.ts';
import { TALK_NEWS } from './talk-news.ts';

/** What people say of what dwells and lies in the wilds. Symbols of the grammar of places. */
export const TALK_WILDS: GrammarSource['symbols'] = {
  beast: [
    { text: '#beast_hedge##thing.a# dwells at #there.name#. #beast_more_tail#', asserts: [['dwells', 'thing', 'there']] },
    {
      text: 'Keep away from #there.name#. #beast_hedge##thing.a# has its den there. #beast_more_tail#',
      asserts: [['dwells', 'thing', 'there']],
    },
    {
      text: 'Why do we bar the doors? #there.name#, that is why. There is #thing.a# in it. #beast_more_tail#',
      asserts: [['dwells', 'thing', 'there']],
      when: "source = 'seen'",
    },
    {
      text: 'Children are told that #thing.a# lives at #there.name#. Children are told right. #beast_more_tail#',
      asserts: [['dwells', 'thing', 'there']],
    },
  ],
  beast_hedge: [
    { text: 'I saw it myself, ', when: "source = 'seen'" },
    { text: 'a hunter swore to me: ', when: "source = 'told'" },
    { text: 'so they say, ', when: "source = 'rumour'" },
    { text: 'if the talk is true, ', when: "source = 'rumour'" },
  ],
  beast_more: [
    ...TALK_GOSSIP.beastlier,
    'Dogs will not go that way, not for liver.',
    'We ring a bell at dusk, for what good it does.',
    'Tracks as broad as #broad#, filling with water.',
    'Shepherds come home early now.',
    'The reward has gone up twice.',
    'It was quieter in my parents’ time.',
    'There is a song about it, without a last verse.',
    'Three #prey# gone since the #month#.',
    'It leaves #remains# and takes the rest.',
    'I hear it when the wind turns.',
    'The brave went to look. The brave limp.',
    'Somebody should do something; somebody else, I mean.',
    'It smells of #smell#.',
  ],
  broad: ['a skillet', 'two hands', 'a cartwheel hub', 'a church door, if you believe the sexton'],
  prey: ['ewes', 'geese', 'dogs', 'goats', 'pedlars, if you count the fat one,'],
  month: ['thaw', 'new moon', 'sowing', 'feast of lamps', 'apple harvest'],
  remains: ['bones', 'hooves', 'one shoe', 'feathers', 'the bells'],
  smell: ['wet rust', 'old meat', 'thunder', 'burnt hair'],

  wild: [
    ...TALK_NEWS.wild_told,
    { text: 'Out past the fields is #there.name#, an old #thing#. #wild_more_tail#', asserts: [['kind', 'there', 'thing']] },
    { text: '#there.name#? #thing.a.capitalize#, and not a merry one. #wild_more_tail#', asserts: [['kind', 'there', 'thing']] },
    { text: 'There is #thing.a# they call #there.name#. #wild_more_tail#', asserts: [['kind', 'there', 'thing']] },
    {
      text: 'When I was small we dared each other to spend a night at #there.name#. #thing.a.capitalize#, that is all. #wild_more_tail#',
      asserts: [['kind', 'there', 'thing']],
      when: 'me.wordy > 0.4',
    },
  ],
  wild_more: [
    ...TALK_GOSSIP.wilder,
    'Birds go quiet as you come near.',
    'Somebody keeps the path clear, and nobody says who.',
    'One wall hums if you lay your ear to it.',
    'Take a lamp, and take another.',
    'We found a glove there last autumn, still warm.',
    'Every family here has lost a bucket to it.',
    'The stones were carried off for pigsties, and then carried back.',
    'Children draw it with too many doors.',
    'You can see it from the #height_from# on a clear day.',
    'Moss to the #height#, and a cold you can lean on.',
    'My uncle went in for a bet. He came out quiet.',
    'Nothing grows on the north side.',
    'Some leave #offering# there and do not say why.',
    'I would not go for a #sum#.',
    'It is older than the road.',
  ],
  height_from: ['church loft', 'mill', 'top pasture', 'watchtower', 'apple trees'],
  height: ['knee', 'lintel', 'eyebrows', 'axle'],
  offering: ['bread', 'candles', 'locks of hair', 'spoons', 'honey'],
  sum: ['purse of silver', 'kingdom', 'new knee', 'mule with a saddle'],
};
