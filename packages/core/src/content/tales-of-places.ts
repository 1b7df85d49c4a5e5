import type { QuestTale } from './quest-tales.ts';

/** Tales of quests about what lies in wild places. */
export const ABOUT_PLACES: Readonly<Record<string, QuestTale>> = {
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
    names: ['The Use of the #thing.title#', 'The Fifth Attempt', 'A Riddle from #site.plain#'],
    hooks: ['#giver# has drawn #thing.a# from memory, forty times.', 'Nobody knows what it is for.'],
    pitch: [
      'There is #thing.a# at #site.name#, #site.way#. Take it to somebody learned, try everything, and tell me what it does.',
      'My teacher died before he could tell me what #thing.the# at #site.name# is for. Find out. Try it. Stand well back.',
    ],
    stakes: ['Whoever knows its use has a trade of their own.', 'If it hums, put it down.'],
  },
};
