import type { QuestTale } from './quest-tales.ts';

/** Tales of quests about creatures and bands. */
export const ABOUT_FOES: Readonly<Record<string, QuestTale>> = {
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
    names: ['The Captive of #site.plain#', '#captive.short# Is Still Alive', 'Bring #captive.short# Home'],
    hooks: ['Someone is missing from #town#.', 'Nobody in #town# sings any more, since #captive# was taken.'],
    pitch: [
      '#foe.capitalize# carried off #captive#, #tie#. I heard the screams and hid. I cannot undo that. You can, at #site.name#, #site.way#.',
      'They say #captive#, #tie#, is dead. I say not. Go to #site.name#, #site.way#, beat #foe#, and bring #captive.object# home to me.',
      '#captive#, #tie#, is held at #site.name#, #site.way#. I have begged every sword in #town#. #foe.capitalize# will not be talked to; somebody has to go there and mean it.',
    ],
    stakes: [
      'Each night is one too many.',
      'I still set the table for two.',
      'I will know the step of #captive.short# on the road. Let me hear it.',
    ],
  },
  'buy a captive free': {
    names: ['A Price for #captive.short#', 'What #captive.short# Is Worth', 'The Ransom of #captive.short#'],
    hooks: ['#giver# has sold everything that was not nailed down.', 'They pass a hat round in #town#, for #captive#.'],
    pitch: [
      '#foe.capitalize# have named a price for #captive#, #tie#. I have scraped it together. I dare not carry it to #site.name# myself: they would keep us both. It lies #site.way#.',
      'No blood, please. #captive#, #tie#, sits at #site.name#, #site.way#, and #foe# want paying. I have what they want. Take it there and come back with #captive.object#.',
    ],
    stakes: ['Money comes again. #captive.short# does not.', 'Count it out slowly, and do not turn your back.'],
  },
  'steal a captive away': {
    names: ['Out of #site.plain# by Night', 'Quiet Feet for #captive.short#', 'While They Sleep'],
    hooks: [
      '#giver# has been drawing maps of #site.plain# on the table.',
      'In #town# they speak of #captive# in a whisper, as if #site.plain# could hear.',
    ],
    pitch: [
      '#captive#, #tie#, is held at #site.name#, #site.way#. #foe.capitalize# count their own, never the shadows. Go in unseen and come out two.',
      'I do not want #foe# angry; I have to live near them. I want #captive#, #tie#, out of #site.name# and home before they notice. It lies #site.way#.',
    ],
    stakes: ['If they wake, they will move #captive.short# where nobody finds #captive.object#.', 'Take off your boots. I mean it.'],
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
