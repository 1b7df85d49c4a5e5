import type { GrammarSource } from '../../grammar/grammar-source.ts';
import { TALK_TYPES } from './talk-types.ts';

/** What people say of places: the way, who leads, what dwells where, what is lacking, what lies in the wilds. */
export const TALK_PLACES: GrammarSource = {
  format: 'hinterland.grammar',
  locale: 'en',
  start: ['directions', 'leader', 'beast', 'wild', 'lack', 'holds'],
  types: TALK_TYPES,
  slots: {
    me: 'speaker',
    here: 'place',
    there: 'place',
    way: 'text',
    pace: 'text',
    who: 'character',
    thing: 'text',
    item: 'place',
    source: ['seen', 'told', 'rumour'],
  },
  symbols: {
    directions: [
      { text: '#there.name#? Go #way#. #pace.capitalize#, #provided#.', asserts: [['joined', 'here', 'there']] },
      { text: '#leave# and keep #way#; #there.name# is #pace#. #landmark#', asserts: [['joined', 'here', 'there']] },
      {
        text: 'There is a road from #here.name# to #there.name#. It runs #way#, #pace#. #landmark#',
        asserts: [['joined', 'here', 'there']],
      },
      {
        text: 'If you would see #there.name#, the way lies #way#, and you should allow #pace#.',
        asserts: [['joined', 'here', 'there']],
        when: 'me.formal > 0.55',
      },
      {
        text: '#way.capitalize#. #pace.capitalize#. You cannot miss #there.name#, though #fool# did.',
        asserts: [['joined', 'here', 'there']],
        when: 'me.formal < 0.5',
      },
    ],
    provided: ['if the mud allows', 'with good boots', 'unless you stop to talk', 'less if you are chased', 'if your mule is willing'],
    leave: ['Leave by the #gate#', 'Follow the #track#', 'Turn your back to the #gate#', 'Start where the #track# does'],
    gate: ['washing place', 'old gate', 'lime trees', 'pound', 'tannery', 'last house'],
    track: ['wheel ruts', 'ditch', 'stone wall', 'milestones', 'smell of hay'],
    landmark: [
      'Do not drink at the #first_thing#.',
      'Beyond the #first_thing# it gets easier.',
      'They will ask your business; have one.',
      'The inns are better than the beds.',
      'Take bread.',
    ],
    first_thing: ['second ford', 'stagnant pond', 'crooked pine', 'charcoal pits', 'gallows', 'sheepfold'],
    fool: ['my cousin', 'a tax collector', 'the last one who asked', 'an entire wedding party', 'a blind fiddler'],

    leader: [
      { text: '#who# is #thing# here. #leader_more#', asserts: [['occupation', 'who', 'thing']] },
      { text: 'If you need a door opened, go to #who#: #thing.a#, and no fool. #leader_more#', asserts: [['occupation', 'who', 'thing']] },
      { text: 'Our #thing# is #who#. #leader_more#', asserts: [['occupation', 'who', 'thing']] },
      {
        text: 'The one to ask is #who.full#. As #thing#, #who.they# must at least #who.verb(pretend)# to listen.',
        asserts: [['occupation', 'who', 'thing']],
      },
      {
        text: '#who# is our #thing#, whom I have the honour to know.',
        asserts: [['occupation', 'who', 'thing']],
        when: 'me.formal > 0.55',
      },
    ],
    leader_more: [
      'Bring a present.',
      'Go before noon, in a good coat.',
      'Fair, on the whole.',
      'I did not choose so, but I was outshouted.',
      'Speak up on the #side# side.',
      'A mind like a #trap#.',
    ],
    side: ['left', 'right', 'window'],
    trap: ['gin trap', 'corn ledger', 'long winter', 'drawn bow'],

    beast: [
      { text: '#beast_hedge##thing.a# dwells at #there.name#. #beast_more#', asserts: [['dwells', 'thing', 'there']] },
      {
        text: 'Keep away from #there.name#. #beast_hedge##thing.a# has its den there. #beast_more#',
        asserts: [['dwells', 'thing', 'there']],
      },
      {
        text: 'Why do we bar the doors? #there.name#, that is why. There is #thing.a# in it. #beast_more#',
        asserts: [['dwells', 'thing', 'there']],
        when: "source = 'seen'",
      },
      {
        text: 'Children are told that #thing.a# lives at #there.name#. Children are told right. #beast_more#',
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
      'Three #prey# gone since the #month#.',
      'It leaves #remains# and takes the rest.',
      'I hear it when the wind turns.',
      'The brave went to look. The brave limp.',
      'Somebody should do something; somebody else, I mean.',
      'It smells of #smell#.',
    ],
    prey: ['ewes', 'geese', 'dogs', 'goats', 'pedlars, if you count the fat one,'],
    month: ['thaw', 'new moon', 'sowing', 'feast of lamps', 'apple harvest'],
    remains: ['bones', 'hooves', 'one shoe', 'feathers', 'the bells'],
    smell: ['wet rust', 'old meat', 'thunder', 'burnt hair'],

    wild: [
      { text: 'Out past the fields is #there.name#, an old #thing#. #wild_more#', asserts: [['kind', 'there', 'thing']] },
      { text: '#there.name#? #thing.a.capitalize#, and not a merry one. #wild_more#', asserts: [['kind', 'there', 'thing']] },
      { text: 'There is #thing.a# they call #there.name#. #wild_more#', asserts: [['kind', 'there', 'thing']] },
      {
        text: 'When I was small we dared each other to spend a night at #there.name#. #thing.a.capitalize#, that is all. #wild_more#',
        asserts: [['kind', 'there', 'thing']],
        when: 'me.wordy > 0.4',
      },
    ],
    wild_more: [
      'Moss to the #height#, and a cold you can lean on.',
      'My uncle went in for a bet. He came out quiet.',
      'Nothing grows on the north side.',
      'Some leave #offering# there and do not say why.',
      'I would not go for a #sum#.',
      'It is older than the road.',
    ],
    height: ['knee', 'lintel', 'eyebrows', 'axle'],
    offering: ['bread', 'candles', 'locks of hair', 'spoons', 'honey'],
    sum: ['purse of silver', 'kingdom', 'new knee', 'mule with a saddle'],

    lack: [
      { text: 'What we want in #here.name# is #thing#. #lack_more#', asserts: [['needs', 'here', 'thing']] },
      { text: '#here.name# is short of #thing#. #lack_more#', asserts: [['needs', 'here', 'thing']] },
      { text: 'Bring us #thing# and you may name your price. #lack_more#', asserts: [['needs', 'here', 'thing']] },
      {
        text: 'It pains me to say that #here.name# stands in need of #thing#.',
        asserts: [['needs', 'here', 'thing']],
        when: 'me.formal > 0.55',
      },
    ],
    lack_more: [
      'It has been so since the #month#.',
      'The old feel it first.',
      'We make do; we are good at making do.',
      'Nobody upriver will sell.',
      'Say so where you are going.',
    ],

    holds: [
      { text: '#holds_hedge##item.name# is with #there.name#. #holds_more#', asserts: [['heldBy', 'item', 'there']] },
      {
        text: 'Have you heard of #item.name#? #holds_hedge##there.name# has it still. #holds_more#',
        asserts: [['heldBy', 'item', 'there']],
      },
      {
        text: 'They can have their crowns. Give me #item.name#, which #there.name# keeps. #holds_more#',
        asserts: [['heldBy', 'item', 'there']],
      },
    ],
    holds_hedge: [
      { text: 'I have seen it: ', when: "source = 'seen'" },
      { text: 'I was told that ', when: "source = 'told'" },
      { text: 'they whisper that ', when: "source = 'rumour'" },
    ],
    holds_more: [
      'People have died for less.',
      'My grandmother saw it carried past, under a cloth.',
      'It hums at night, some say. Some say a lot.',
      'A thing like that wants moving on.',
      'I would give it back, if I were them.',
    ],
  },
};
