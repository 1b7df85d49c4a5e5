import type { QuestTale } from './quest-tales.ts';

/** Tales of quests about what passes between people. */
export const ABOUT_PEOPLE: Readonly<Record<string, QuestTale>> = {
  'spy on a rival': {
    names: ['What #other.short# Is Planning', 'An Ear at the Wall', 'Behind the Doors of #other.town#'],
    hooks: ['#giver# has stopped greeting anyone from #other.town#.', 'In #town# they say that #giver# pays for news of #other#.'],
    pitch: [
      '#other# of #other.town# has been buying rope, candles and silence. I want to know what for.',
      'Twice this year #other# has known my price before I named it. Somebody in #other.town# is laughing at me, and I would hear the joke.',
    ],
    stakes: ['Do not ask. Listen.', 'If #other.they# #other.verb(see)# you, you have never heard of me.'],
  },
  'ask for news': {
    names: ['News of #other.short#', 'The Silence of #other.short#', 'A Word from #other.town#'],
    hooks: ['#giver# asks every traveller about #other.town#.', 'No letter has come to #giver# since the thaw.'],
    pitch: [
      'I have not heard from #tie# #other# in #other.town# since the thaw, and #other.they# never let a month go by. Go and hear what has happened.',
      '#tie.capitalize# #other# knows what I need to know, and #other.town# is too far for my legs. Ask, and bring me the answer as it is given.',
      'Something has changed in #other.town#, and #tie# #other# would tell me what, if only somebody asked.',
    ],
    stakes: ['Good or bad, I would rather know.', 'Bring me the words as they were said, not as you would say them.'],
  },
  'find out who did it': {
    names: ['A Crime in #town#', 'Who Was It?', 'Two Clues and a Name'],
    hooks: ['Doors are locked in #town# that never had a lock.', '#giver# looks every neighbour in the eye these days, one by one.'],
    pitch: [
      'Nobody here will say #topic#. Somebody saw, somebody always sees. Find me two things that point the same way, and I will know.',
      'I must know #topic#. One witness is gossip. Two are the truth.',
    ],
    stakes: ['Until I know, I suspect my own friends.', 'Ask outside the town as well; people talk more freely where they are not known.'],
  },
  'obtain a luxury': {
    names: ['#thing.title# for #giver.short#', 'Something Sweet from #other.town#', 'A Small Comfort'],
    hooks: ['#giver# sighs at #giver.their# plate.', 'They say #giver# would pay well for something soft.'],
    pitch: [
      'I work from dark to dark and own nothing that is not useful. #other# in #other.town# has #thing.a#. I want it. There, I have said it.',
      'It will be a hard winter, and I would have one good thing in the house: #thing.a#, from #other# in #other.town#.',
    ],
    stakes: ['My mother died wishing for such a thing. I will not.', 'Laugh if you like, but bring it whole.'],
  },
  'kill pests': {
    names: ['The Plague of #other.town#', 'Small Teeth', 'Vermin'],
    hooks: ['Nobody in #other.town# leaves bread on the table any more.', '#giver# has tried cats, smoke and prayer.'],
    pitch: [
      '#foe.capitalize# #foe.verb(have)# the run of the place where #tie# #other# lives, and #other.they# #other.verb(be)# too proud to ask. Go and put an end to it.',
      'You would laugh at #foe#, until they are in your bed. #other# cannot sleep. Deal with them, and I sleep too.',
    ],
    stakes: ['The grain will not last if this goes on.', 'It is not the kind of deed that songs are made of. It is the kind that matters.'],
  },
  'bring a friend to visit': {
    names: ['Come and See Me', 'An Empty Chair in #town#', 'Fetching #other.short#'],
    hooks: ['#giver# has set a second plate every evening for a week.', '#giver# has aired the guest bed in #town#, again.'],
    pitch: [
      '#tie.capitalize# #other# has not left #other.town# in years, and I am not getting younger. Bring #other.object# here. Carry the bag if you must.',
      'There is a chair in my house that only #other# may sit on. Walk to #other.town# and bring #other.object# to me.',
    ],
    stakes: ['The roads are not what they were. #other.short# would not come alone.', 'Say that there will be soup.'],
  },
  'mend a feud': {
    names: ['The Quarrel with #other.short#', 'Terms of Peace', 'Between #town# and #other.town#'],
    hooks: [
      '#giver# and #other# have not spoken in years, and are loud about it.',
      '#giver# writes letters to #other.town# and burns them.',
    ],
    pitch: [
      'I am tired of hating #other#. Take #other.object# my terms, and do not come back without an answer.',
      '#other# of #other.town# and I have gone on like this long enough. I would make peace, if it can be done without crawling.',
    ],
    stakes: ['Whoever mends this will be remembered here longer than whoever was right.', 'Our children may not marry while it lasts.'],
  },
  'pay a debt': {
    names: ['What I Owe #other.short#', 'Paid in Full', 'A Purse for #other.town#'],
    hooks: ['#giver# has sold the good horse.', 'It is said that #giver# sleeps badly, and counts.'],
    pitch: [
      'I owe #other# of #other.town#, and have owed too long. Here is #thing.the#. Put it into the right hands.',
      'At last I can pay #other#. I would go myself, but I should be ashamed to be seen. Take #thing.the#.',
    ],
    stakes: ['My word is all I had left, and now it is good again.', 'Count it before witnesses.'],
  },
  'humble someone': {
    names: ['The Pride of #other.short#', 'An Old Score', 'A Lesson for #other.short#'],
    hooks: [
      '#giver# crosses the street when anyone speaks of #other#.',
      'Somebody in #other.town# tells a story about #giver#, and it gets longer.',
    ],
    pitch: [
      '#other# made me small before everyone. I do not want #other.object# dead. I want #other.object# to know how it feels, once.',
      'In #other.town# lives #other#, who has never been told no. Tell #other.object#. With your fists, if that is what it takes.',
    ],
    stakes: ['Then it will be over, and I can think of something else.', 'Fairly, mind. I want it told as it was.'],
  },
  'see how someone fares': {
    names: ['How Is #other.short#?', 'A Knock on a Door in #other.town#', 'Worry'],
    hooks: ['#giver# looks down the road to #other.town# more often than at the work.', '#giver# had a bad dream and cannot shake it off.'],
    pitch: [
      'I dreamt of #tie# #other# three nights running. It is foolish. Go to #other.town# all the same, and see how #other.they# #other.verb(fare)#.',
      '#tie.capitalize# #other# writes that all is well. When #other.they# #other.verb(write)# that, it never is. Look for me.',
    ],
    stakes: ['I will not sleep until you are back.', 'Look at the hands. You can tell by the hands.'],
  },
  'bring a sign of life': {
    names: ['A Sign from #other.short#', '#thing.title#', 'Something of #other.possessive#'],
    hooks: ['#giver# keeps an empty box on the shelf.', 'They told #giver# that #other# was gone for good.'],
    pitch: [
      'They say that I should stop waiting for #other#. Bring me #thing.a# of #other.theirs#, and I will know whom to believe.',
      '#tie.capitalize# #other# lives in #other.town# and cannot come. I would have something to hold: #thing.a#, if #other.they# #other.verb(give)# it.',
    ],
    stakes: ['It is worth nothing, and I would not sell it for a house.', 'Keep it dry.'],
  },
  'treat the sick': {
    names: ['The Fever in #other.town#', 'Medicine for #other.short#', '#thing.title#, and Quickly'],
    hooks: ['Somebody lies sick in #other.town#, and #giver# cannot leave.', '#giver# asks whether the road to #other.town# is dry.'],
    pitch: [
      '#tie.capitalize# #other# lies sick in #other.town#. #thing.a.capitalize# would help, if anyone brought it. Please.',
      'It began with a cough. Now #other# does not know the children any more. Get #thing.a# and take it to #other.town#.',
    ],
    stakes: ['Every day counts.', 'If the breath rattles, prop up the head and wait.'],
  },
  'repair what is broken': {
    names: ['Broken in #other.town#', '#thing.title#', 'A Day’s Work in #other.town#'],
    hooks: ['In #other.town# they make do without #thing.the#.', '#giver# talks of nothing but nails and timber.'],
    pitch: [
      'Since #thing.the# in #other.town# broke, #other# has carried everything by hand. I cannot watch it any longer. Go and mend it.',
      'They will argue about #thing.the# in #other.town# until it falls on somebody. You have two hands. Help #other# mend it.',
    ],
    stakes: ['It holds more together than it seems.', 'The next storm will not wait for the council.'],
  },
  'build a defence': {
    names: ['#thing.title# of #other.town#', 'Before They Come', 'A Stronger #other.town#'],
    hooks: ['#giver# says that #other.town# lies open like a plate.', 'There is talk of building in #other.town#, and no timber.'],
    pitch: [
      'Anyone could walk into #other.town#. #thing.the.capitalize# has not been touched since my grandmother’s day. Help #other# build it up again.',
      'I have seen what happens to places like #other.town#. See to #thing.the# there, before somebody else finds it weak.',
    ],
    stakes: ['They will sleep behind what you build.', 'One week of work, or one night of running.'],
  },
  'stand guard': {
    names: ['A Night in #other.town#', 'The Watch over #other.short#', 'Until Morning'],
    hooks: ['#other# of #other.town# has been sleeping in #other.their# boots.', '#giver# looks for someone who does not fall asleep.'],
    pitch: [
      'Somebody means to hurt #tie# #other#. #other.they.capitalize# #other.verb(know)# when they will come. Be there first.',
      '#other# has made enemies, and they have named a night. Go to #other.town# and stand at the door.',
    ],
    stakes: ['They will only try once, if it goes wrong.', 'You need not win. You only need to be awake.'],
  },
  'bring someone to safety': {
    names: ['The Road from #other.town#', 'Bring #other.short# Home', 'Away by Dark'],
    hooks: ['#giver# has made up a second bed and tells nobody for whom.', 'It is no longer safe for everyone in #other.town#.'],
    pitch: [
      '#tie.capitalize# #other# must leave #other.town#, and cannot go alone. Bring #other.object# here to me, by the quiet roads.',
      'They have painted a mark on the door of #other#. I will not wait to learn what it means. Bring #other.object# to #town#.',
    ],
    stakes: ['Do not stop for anyone you do not know.', 'I have a bed, a bolt and a dog. Let them come here, if they dare.'],
  },
  'steal from a rival': {
    names: ['#thing.title#', 'What #other.short# Should Not Have', 'Light Fingers in #other.town#'],
    hooks: ['#other# shows #thing.the# to every guest.', '#giver# wants something that is not for sale.'],
    pitch: [
      '#other# of #other.town# hangs #thing.the# where all can see it. I want to see the empty nail.',
      'As long as #other# has #thing.the#, people bow to #other.object# and not to me. Get it. I do not ask how, as long as it is quietly.',
    ],
    stakes: ['#other.they.capitalize# would do the same to me.', 'No blood. An empty shelf says more.'],
  },
  'best a rival': {
    names: ['The Champion of #town#', '#town# against #other.town#', 'A Fair Fight'],
    hooks: ['#other# says that nobody from #town# can stand up straight.', '#giver# is looking for a champion.'],
    pitch: [
      '#other# of #other.town# calls us farmers. Go there in my name, speak my challenge, and win.',
      'There is one way to settle who counts here, #other# or I. I am too old to fight it out. You are not.',
    ],
    stakes: ['In #town# they will hear of it before you are back.', 'Win, and nobody will have to fight for ten years.'],
  },
  'make something to sell': {
    names: ['#thing.title#', 'The Bench of #other.short#', 'Fine Work'],
    hooks: ['A buyer is coming to #town#, and #giver# has nothing to show.', '#giver# has a drawing and no time.'],
    pitch: [
      'I have a buyer for #thing.a#, and no #thing.bare#. #other# in #other.town# can make one, if you bring what is missing and lend a hand.',
      'Together #other# and I could be rich. #other.short# has the bench, I have the buyer. What we lack is somebody who fetches and holds.',
    ],
    stakes: ['The buyer leaves at the end of the month.', 'A third of the price would roof my house.'],
  },
  'collect a debt': {
    names: ['What #other.short# Owes', 'The Debt of #other.short#', 'Silver in #other.town#'],
    hooks: [
      '#giver# has counted the days, and the coins that are not there.',
      '#other# of #other.town# always has money when #giver# is away.',
    ],
    pitch: [
      '#other# of #other.town# owes me #thing.a#. I have asked three times. You will be the fourth.',
      'A promise is a promise. #other# has had my money for two winters. Bring me #thing.a#, and take a receipt with you.',
    ],
    stakes: ['I have taxes to pay before the month is out.', 'I would sooner lose the silver than the peace, so begin by being civil.'],
  },
  'carry goods to a buyer': {
    names: ['#thing.title# for #other.town#', 'A Fair Price', 'To Market'],
    hooks: ['#giver# has packed for #other.town# and cannot go.', 'A good price is being paid in #other.town#.'],
    pitch: [
      '#other# in #other.town# will pay for #thing.the#. I have it here, and nobody to carry it. Bring me the silver.',
      'My back is gone and the market does not wait. Take #thing.the# to #other# and do not come home with less than we agreed.',
    ],
    stakes: ['It is half of what I earn in a year.', 'Let nobody sit on it.'],
  },
  'practise combat': {
    names: ['A Bout with #other.short#', 'First Blood Counts', 'The Measure of You'],
    hooks: ['#giver# teaches the sword to whoever can stand on one leg.', '#giver# says that nobody learns from winning.'],
    pitch: [
      'I can show you everything but how it feels. #other# in #other.town# can. Challenge #other.object#, and learn.',
      'You want to learn? Then go to #other.town# and fight #other#. I will know by how you walk when you come back.',
    ],
    stakes: ['Bruises are the fee.', 'Watch the feet, not the hands.'],
  },
  'practise a skill': {
    names: ['A Lesson in #other.town#', 'By Hand', 'What #other.short# Knows'],
    hooks: ['#giver# lends out #thing.a# to those who mean it.', 'Few still know #topic#.'],
    pitch: [
      'There are three people left who know #topic#. I am one, and I have no patience. Take #thing.the# and go to #other# in #other.town#.',
      'Hands learn slowly. Take #thing.the#, let #other# show you #topic#, and do it until your arms ache.',
    ],
    stakes: ['If nobody learns it, it ends with us.', 'Show me when you come back. I will see at once.'],
  },
  'assemble a tool and try it': {
    names: ['#thing.title#', 'A Better Tool', 'The Work of Two Benches'],
    hooks: ['#giver# has broken the fourth tool this year.', '#giver# says that the right tool does half the work.'],
    pitch: [
      'Nobody learns #topic# with what is sold at the market. #other# in #other.town# can build #thing.a# with you. Then try it, and tell me.',
      'First the tool, then the craft. Help #other# make #thing.a#, learn #topic# with it, and come back.',
    ],
    stakes: ['What you make yourself you never forget how to mend.', 'Mind your thumbs.'],
  },
  'study a book': {
    names: ['#thing.title#', 'Between the Lines', 'Reading for #giver.short#'],
    hooks: ['#giver# remembers a book, and not what stood in it.', '#giver# cannot read small letters any more.'],
    pitch: [
      'There is #thing.a# about, and in it stands #topic#. My eyes are bad. Get it, study it here with me, and then we both know.',
      'All my life I have wanted to learn #topic#. It stands in #thing.a#. Find it, and read it to me until we have it.',
    ],
    stakes: ['Books burn. What one knows does not.', 'The best page is always the one that is torn.'],
  },
  'assemble equipment': {
    names: ['#thing.title#', 'Made to Last', 'Gear for #giver.short#'],
    hooks: ['#giver# is getting ready for something.', '#giver# measures the barn again and again.'],
    pitch: [
      'I need #thing.a#, and #other# in #other.town# is the one who can build it, with a part that has to be found first, and with you to hold the other end.',
      'Before the snow I must have #thing.a#. See that it gets built at the bench of #other#, and bring it.',
    ],
    stakes: ['Without it I can stay at home.', 'I have been promised it for two years. I am done with promises.'],
  },
  'deliver supplies': {
    names: ['#thing.title# for #other.short#', 'From #town# to #other.town#', 'What #other.short# Is Waiting For'],
    hooks: ['In #town# stands a parcel with a name on it, and nobody to carry it.', '#other# should have had it a month ago.'],
    pitch: [
      '#thing.a.capitalize# stands here, packed and paid for, and nobody to take it to #other# in #other.town#. Would you?',
      '#tie.capitalize# #other# cannot go on without #thing.a#. I cannot leave my work. You have good boots.',
    ],
    stakes: ['Rain would spoil it.', 'Into #other.their# hands, and nobody else’s.'],
  },
  'trade for supplies': {
    names: ['#thing.title#', 'A Bargain in #other.town#', 'What Each Can Spare'],
    hooks: ['#giver# has too much of one thing and too little of another.', 'There is a bargain to be had in #other.town#.'],
    pitch: [
      '#other# in #other.town# has #thing.a#, and wants what I make. I have packed it. Carry it there, and bring me the other.',
      'No silver, no haggling: what I make for #thing.a#. #other# and I have agreed on it. All we need is you.',
    ],
    stakes: ['I need it before the work begins.', 'Look at it well before you hand mine over.'],
  },
};
