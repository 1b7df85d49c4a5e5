/**
 * How quests are told, by strategy: titles, what people say of it beforehand, what the giver says, and what hangs on it.
 * Rules of the quest grammar; the giver speaks in the first person. `thing` is what it is about, `other` the other
 * person, `tie` what they are to the giver ("my cousin"), `site` the wild place, `foe` the creature or band, `topic`
 * something to learn or a craft, `captive` somebody carried off, `town` the giver's home. Data only.
 */
export interface QuestTale {
  readonly names: readonly string[];
  readonly hooks: readonly string[];
  readonly pitch: readonly string[];
  readonly stakes: readonly string[];
}

const ABOUT_PEOPLE: Readonly<Record<string, QuestTale>> = {
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

const ABOUT_PLACES: Readonly<Record<string, QuestTale>> = {
  'bring something for study': {
    names: ['#thing.title#', 'A Question of #site.plain#', 'What Lies at #site.plain#'],
    hooks: ['#giver# fills page after page about #site.plain#.', 'Somebody has seen something odd at #site.plain#.'],
    pitch: [
      'A herder saw #thing.a# at #site.name#, #site.way#, and left it lying. Left it lying! Bring it to me, I must look at it closely.',
      'If it is what I think it is, #thing.a# from #site.name# will turn three books upside down. It lies #site.way#.',
    ],
    stakes: ['Touch it as little as you can.', 'I have waited half my life for a thing like that.'],
  },
  'take a measure in the field': {
    names: ['The Measure of #site.plain#', 'Three Readings', 'A Line on a Map'],
    hooks: ['#giver# has drawn a map with a hole in it.', '#giver# asks people how tall they think #site.plain# is.'],
    pitch: [
      'My map of the country has a blank, and it is #site.name#, #site.way#. Get me #thing.a#, take it there, and write down what it shows.',
      'Everyone guesses about #site.name#. I want a number. #thing.a.capitalize# will give it, if it is set up by someone with a steady hand.',
    ],
    stakes: ['A map with a lie in it is worse than none.', 'Bring the instrument back whole, and the numbers with it.'],
  },
  'read an inscription': {
    names: ['The Words at #site.plain#', 'What the Stones Say', 'Letters in the Rock'],
    hooks: ['Nobody in #town# can read what stands at #site.plain#.', '#giver# argues about an inscription that nobody has copied.'],
    pitch: [
      'There are letters cut into the stone at #site.name#, #site.way#. Copy them, find somebody who can read the old hand, and tell me what they mean.',
      'My father swore that it was a blessing, my mother that it was a bill. Go to #site.name# and settle it.',
    ],
    stakes: ['Line by line, mind. The last one guessed.', 'It may be nothing. It may be why this town is here.'],
  },
  'bring warmth home': {
    names: ['#thing.title# for #giver.short#', 'A Basket from #site.plain#', 'Before the Cold'],
    hooks: ['The nights are getting cold for #giver#.', '#giver# speaks of #site.plain# as others do of summer.'],
    pitch: [
      'When I was small we always had #thing.a# in the house, from #site.name#. I would like that again. It is #site.way#.',
      'My bones ache for #thing.a#. It comes from #site.name# and nowhere nearer, #site.way#.',
    ],
    stakes: ['It is a small thing. So are most good ones.', 'Nobody else would go so far for an old wish.'],
  },
  'obtain a rarity': {
    names: ['#thing.title#', 'The Prize of #site.plain#', 'Something Nobody Else Has'],
    hooks: ['#giver# means to be talked about.', 'They say that #thing.a# lies at #site.plain#.'],
    pitch: [
      'Everybody here has a cousin who has seen #thing.the# at #site.name#. Nobody has ever brought it home. Bring it to me, and they will have to knock at my door.',
      'In #site.name#, #site.way#, there is #thing.a#. Whoever puts that on the table need not speak loudly any more.',
    ],
    stakes: ['You may say that you found it. I only want to have it.', 'There are others who have heard of it.'],
  },
  'visit a dangerous place': {
    names: ['A Look at #site.plain#', 'The Dare', 'Nobody Goes to #site.plain#'],
    hooks: ['In #town# they bet on who would dare go to #site.plain#.', '#giver# has said too much about #site.plain#, over ale.'],
    pitch: [
      'I have told everyone that I know #site.name#, and I have never been there. Go, look at all of it, and tell me what I saw.',
      'They say nobody comes back from #site.name#. Go there, #site.way#, and come back. And tell me what there is to see.',
    ],
    stakes: ['Half the town has money on it.', 'Bring no proof. I shall see it in your face.'],
  },
  'recover what was lost': {
    names: ['#thing.title#', 'Lost at #site.plain#', 'What #giver.short# Lost'],
    hooks: ['#giver# turns out the same drawer every evening.', 'Something of #giver.possessive# was lost on the way to #site.plain#.'],
    pitch: [
      'My mother carried #thing.the# every day of her life, and I lost it in one afternoon, at #site.name#, #site.way#. Please find it.',
      '#thing.the.capitalize# has been in my family longer than our name. It lies somewhere in #site.name#, #site.way#. I cannot go back there.',
      'I hid #thing.the# in #site.name# when I was young and afraid. Now I am neither. Fetch it for me.',
    ],
    stakes: ['It is not worth much to anyone but me.', 'I have a daughter who should have it next.'],
  },
  'bring an offering': {
    names: ['A Light at #site.plain#', 'An Offering for #site.plain#', 'The Vow of #giver.short#'],
    hooks: ['#giver# made a vow in a bad hour.', 'It is the turn of #giver# to give something to #site.plain#.'],
    pitch: [
      'I made a vow when the fever came: #thing.a# for #site.name#, if it passed. It passed. My legs did not recover. Go for me.',
      'Every year somebody of #town# brings #thing.a# to #site.name#, #site.way#. This year it is my turn, and I cannot walk so far.',
    ],
    stakes: ['A vow that is kept late is still kept, but only just.', 'Lay it down, say nothing, and come back.'],
  },
  'light the beacons': {
    names: ['Two Fires', 'The Beacons of #town#', 'A Light from #site.plain#'],
    hooks: ['The old beacons have been dark since before anyone can remember.', '#giver# stares at the hills at night.'],
    pitch: [
      'When the hills burned, our grandmothers knew that help was coming. Nobody has tried it since. Light #site.name#, then the next one, and we shall see whether we can still be seen.',
      'If anything comes over the border, we shall know it last. Get #thing.a#, light #site.name# and the height beyond it, and let the whole valley see.',
    ],
    stakes: ['One fire is a camp. Two are a message.', 'Do it before the moon is full.'],
  },
  'gather a raw material': {
    names: ['#thing.title#', 'What Grows at #site.plain#', 'The #site.plain# Errand'],
    hooks: ['#giver# pays for things that others walk past.', 'There is money at #site.plain#, for whoever bends down.'],
    pitch: [
      'A merchant pays in silver for #thing.a#, and it lies about at #site.name#, #site.way#. Bring me some, before he tells somebody else.',
      'For a piece of work that is promised I need #thing.a#. There is some at #site.name#, and nowhere nearer.',
    ],
    stakes: ['The work is due, and the buyer is not patient.', 'Take only as much as you can carry; others come there too.'],
  },
  'fetch materials to train with': {
    names: ['#thing.title#', 'Practice', 'Before You Can Learn'],
    hooks: ['#giver# teaches, if one brings one’s own materials.', '#giver# knows #topic#, and few others do.'],
    pitch: [
      'I will show you #topic#, but not with my stores. Bring #thing.a# from #site.name#, #site.way#, and we begin.',
      'You will spoil the first ten. So fetch #thing.a# from #site.name#, and spoil that.',
    ],
    stakes: ['Whoever learns it never goes hungry.', 'I was taught the same way, and I swore just as much.'],
  },
  'try a tool in the wild': {
    names: ['A Trial at #site.plain#', '#thing.title#', 'Outside the Workshop'],
    hooks: ['#giver# has made something and does not know whether it works.', '#giver# needs somebody with patience and a strong arm.'],
    pitch: [
      'I have made #thing.a#, and in here it works. Take it to #site.name#, #site.way#, and learn #topic# with it. Then we know.',
      '#topic.capitalize# cannot be learned indoors. Take #thing.the#, go to #site.name#, and stay until you have it.',
    ],
    stakes: ['If it breaks, I want to know where.', 'Note everything, above all what annoys you.'],
  },
  'find out by trial': {
    names: ['What Is #thing.title# For?', 'The Fifth Attempt', 'A Riddle from #site.plain#'],
    hooks: ['#giver# has drawn #thing.a# from memory, forty times.', 'Nobody knows what it is for.'],
    pitch: [
      'There is #thing.a# at #site.name#, #site.way#. Take it to somebody learned, try everything, and tell me what it does.',
      'My teacher died before he could tell me what #thing.the# at #site.name# is for. Find out. Try it. Stand well back.',
    ],
    stakes: ['Whoever knows its use has a trade of their own.', 'If it hums, put it down.'],
  },
};

const ABOUT_FOES: Readonly<Record<string, QuestTale>> = {
  'scout a hideout': {
    names: ['Eyes on #site.plain#', 'What Are They Waiting For?', 'Smoke over #site.plain#'],
    hooks: ['There is smoke over #site.plain# again.', '#giver# wants to know, before anyone does something brave.'],
    pitch: [
      'Everybody wants to march on #foe#. I want to know first how many, and what for. Go to #site.name#, #site.way#, watch, and come back alive.',
      '#foe.capitalize# #foe.verb(have)# grown quiet. I do not like it. Lie in the bracken at #site.name# until you know what is coming.',
    ],
    stakes: ['What we do not know will kill us.', 'No heroics. I need your eyes, not your sword.'],
  },
  'kill an enemy': {
    names: ['The End of #foe.title#', 'A Trophy for #giver.short#', 'Blood at #site.plain#'],
    hooks: ['A price stands on #foe#.', '#giver# has sworn something in front of too many people.'],
    pitch: [
      'I swore before all of #town# that #foe# would be dead by harvest. I was drunk. I am sober now, and it is nearly harvest.',
      'Whoever rids us of #foe# at #site.name#, #site.way#, will never pay for ale here again. I would be known as the one who sent you.',
    ],
    stakes: ['Nobody may say that I only talk.', 'Three have tried. I paid for the stones.'],
  },
  'catch outlaws asleep': {
    names: ['Sleep Well, #site.plain#', 'Sweet Wine', 'Justice by Night'],
    hooks: ['Everyone in #town# has been robbed at least once.', '#giver# would rather see them judged than buried.'],
    pitch: [
      'I want #foe# before a judge, not under the grass. They drink whatever they find. See that they find #thing.a#, at #site.name#, and bring them to me in ropes.',
      '#foe.capitalize# took my savings and laughed. Put them to sleep with #thing.a#, tie them up, and bring them here. I want to be awake when they wake.',
    ],
    stakes: ['I have not slept through a night since.', 'Alive. All of them, if you can.'],
  },
  'catch outlaws': {
    names: ['The #site.plain# Band', 'Alive', 'Justice for #town#'],
    hooks: ['There is an empty cell in #town#.', '#giver# has bought a new lock.'],
    pitch: [
      'Anyone can kill. I want #foe# here, on their feet, to answer for it. Take #thing.a# with you, beat them at #site.name#, and march them in.',
      'They burned my sister’s barn for a jest. Bring me #foe#, bound. I want to ask them what was funny.',
    ],
    stakes: ['If they hang, then by law.', 'The whole town will stand in the street.'],
  },
  'recover what was stolen': {
    names: ['#thing.title#', 'Stolen from #giver.short#', 'What Was Taken'],
    hooks: ['#giver# leaves the door open now; there is nothing left to take.', 'Everyone knows who has it. Nobody says so.'],
    pitch: [
      'Somebody came through my window and took #thing.the#, and I know where it is now. Get it back. How, I leave to you.',
      '#thing.the.capitalize# was my mother’s. It was taken from under my own roof. I can tell you who has it. I cannot tell you how to get it.',
    ],
    stakes: ['I could live without it. I cannot live with how they grin.', 'Bring it whole.'],
  },
  'rescue a captive': {
    names: ['The Captive of #site.plain#', 'Still Alive', 'Bring Them Home'],
    hooks: ['Someone is missing from #town#.', 'Nobody in #town# sings any more.'],
    pitch: [
      '#foe.capitalize# carried off #captive#. I heard the screams and hid. I cannot undo that. You can, at #site.name#, #site.way#.',
      'They say #captive# is dead. I say not. Go to #site.name#, drive off #foe#, and bring home whoever is there.',
    ],
    stakes: ['Each night is one too many.', 'There is a mother here who sets the table for two.'],
  },
  'drive off a threat': {
    names: ['Trouble at #site.plain#', '#foe.title.capitalize#', 'Peace for #town#'],
    hooks: ['The herds of #town# stay close to the houses now.', 'Nobody goes alone past #site.plain#.'],
    pitch: [
      '#foe.capitalize# #foe.verb(come)# closer every week. First the sheep, then the dog. Drive them off before it is a child. They keep to #site.name#, #site.way#.',
      'The road past #site.name# is as good as closed, because of #foe#. Somebody has to go there and end it.',
    ],
    stakes: ['I lie awake and listen. So does everyone.', 'I do not care how. I care that it is quiet.'],
  },
  'draw them off with fire': {
    names: ['Look over There', 'A Noise at #site.plain#', 'The Wrong Hill'],
    hooks: ['A cart must get through, and #foe# #foe.verb(watch)# the road.', '#giver# asks strange questions about powder.'],
    pitch: [
      'On market day our carts must pass, and #foe# #foe.verb(know)# it. Take #thing.a# to #site.name# and give them something else to look at.',
      'I do not need #foe# beaten. I need them to look the other way for one evening. #thing.a.capitalize# should do it.',
    ],
    stakes: ['Four families ride on those carts.', 'Loud, and far from the road.'],
  },
  'draw them off by force': {
    names: ['Run', 'The Hare at #site.plain#', 'Follow Me'],
    hooks: ['Somebody has to be bait.', '#giver# looks at people’s legs.'],
    pitch: [
      'While #foe# #foe.verb(sit)# at #site.name#, nobody gets past. Hit them once, hard, and run. When they follow you, we go.',
      'You look as if you could run. Go to #site.name#, make #foe# angry, and do not be there when they arrive.',
    ],
    stakes: ['We only need an hour.', 'Do not turn round to look.'],
  },
  'attack an enemy': {
    names: ['War on #site.plain#', 'No Quarter', 'The Fall of #foe.title#'],
    hooks: ['#giver# sharpens things that are sharp already.', 'In #town# they speak of war as if it were weather.'],
    pitch: [
      'We had #site.name# before #foe# came, and we shall have it again. Go in, and leave none of them.',
      'They take what they like because nobody has ever hit back. Hit back. #foe.capitalize#, at #site.name#, #site.way#.',
    ],
    stakes: ['After this they will think twice.', 'I would go with you, if I had two good legs.'],
  },
  'take a stronghold': {
    names: ['The Storming of #site.plain#', 'Two against #site.plain#', 'The Hold'],
    hooks: ['Whoever holds #site.plain# holds the road.', '#giver# draws walls in spilt ale.'],
    pitch: [
      'Whoever holds #site.name# holds the road, and now that is #foe#. Scout it, find somebody who can fight, and take it for us.',
      'I have a plan for #site.name#. It needs your eyes first, then a second sword, then a very quick morning.',
    ],
    stakes: ['With the hold in our hands the tolls are ours.', 'Go in at dawn. They drink at night.'],
  },
  'take loot to a buyer': {
    names: ['#thing.title#', 'Twice Stolen', 'No Questions'],
    hooks: ['#giver# knows a buyer who asks nothing.', 'What thieves have stolen belongs to nobody, says #giver#.'],
    pitch: [
      '#foe.capitalize# #foe.verb(have)# #thing.a# at #site.name#. Take it from them, sell it to somebody who does not ask, and bring me the purse.',
      'To rob robbers is no sin. There is #thing.a# at #site.name#, #site.way#, and I know who would pay for it.',
    ],
    stakes: ['If they notice, you do not know me.', 'A quarter of my debts would be paid.'],
  },
  'steal supplies': {
    names: ['#thing.title#', 'Their Stores, Our Winter', 'Short Rations'],
    hooks: ['#giver# has counted the stores, and then counted again.', 'Others have plenty, says #giver#.'],
    pitch: [
      'We are short of everything, and I know where #thing.a# stands unguarded, or nearly. Get it for us.',
      'They hoard and we freeze. I need #thing.a#, and I know who has it. I am past asking.',
    ],
    stakes: ['I would be ashamed, if I were not so cold.', 'Nobody need be hurt.'],
  },
  'arm a hunter': {
    names: ['#thing.title# for a Hunter', 'The Right Weapon', 'Something Better Than a Stick'],
    hooks: ['Somebody will go against #foe#, and with bad iron.', '#giver# would arm the brave, if somebody carried it.'],
    pitch: [
      'There is one near here who would go against #foe#, but with that old iron it is murder. Get #thing.a# and put it in those hands.',
      'I cannot fight #foe#. I can pay for #thing.a#. Find it, and bring it to someone who can use it.',
    ],
    stakes: ['It may be the difference.', 'Tell them that #town# has not forgotten them.'],
  },
};

export const QUEST_TALES: Readonly<Record<string, QuestTale>> = { ...ABOUT_PEOPLE, ...ABOUT_PLACES, ...ABOUT_FOES };

/** First words, by the giver's manner. */
export const QUEST_GREETINGS: Readonly<Record<'warm' | 'curt' | 'shy' | 'grand', readonly string[]>> = {
  warm: [
    'Sit down, sit down.',
    'You have an honest face.',
    'There is soup, if you like. And there is something else.',
    'Oh, good, somebody new.',
  ],
  curt: ['You. Listen.', 'I will say it once.', 'No small talk.', 'You want work? Here is work.'],
  shy: ['I hardly dare ask.', 'Perhaps it is nothing.', 'You will think me foolish.', 'I have not told anyone.'],
  grand: ['The hour has found its traveller.', 'Great things begin at small tables.', 'You come as if sent for.', 'Remember this day.'],
};
/** Why this traveller and no other. */
export const QUEST_WHY_YOU: readonly string[] = [
  'You are not from here, so nobody will shut a door on you.',
  'Everyone here has a family to feed. You have a road.',
  'Whoever lives here would be recognised. You would not.',
  'You have come far already; a little more will not hurt you.',
  'I have asked two others. They laughed.',
  'You look as if you finish things.',
];
/** What history has to do with it: where a place was ruined, and where something else happened. */
export const QUEST_PAST_DIRE: readonly string[] = [
  'It has not been a good place since #event#.',
  'People have kept away from it ever since #event#.',
  'You will have heard of #event#. That was there.',
];
export const QUEST_PAST: readonly string[] = ['They still tell of #event# there.', 'You will have heard of #event#. That was there.'];
/** Last words, by tone. */
export const QUEST_CLOSES: Readonly<Record<'light' | 'grim', readonly string[]>> = {
  light: ['And mind the geese.', 'If you come back with stories, all the better.', 'I shall keep a plate warm.', 'Do take a hat.'],
  grim: [
    'If you do not come back, I shall know why.',
    'Say farewell to whoever should hear it.',
    'There has been enough burying.',
    'Do not think about it too long.',
  ],
};
/** How the giver takes it, once it is done. */
export const QUEST_THANKS: readonly string[] = [
  '“So it is done,” says #giver#, and shakes your hand a little too long.',
  '#giver# says nothing at first. Then: “I will not forget this.”',
  '“I knew that you finish things,” says #giver#.',
  '#giver# laughs for the first time in weeks.',
  '“There,” says #giver#. “Now I can think of something else.”',
];
