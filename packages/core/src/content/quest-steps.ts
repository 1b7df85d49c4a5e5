/**
 * The words of single steps, by what is done: as an order, as a journal tells it afterwards, and as a hint. Rules of the
 * quest grammar; `who` and `whom` are people, `thing` and `more` things, `foe` a creature or band, `topic` something
 * known, `spot` a place (with `way`, how far and where to; where the way leads over water, `port` is where one boards, `landing`
 * where one goes ashore, and `river` what a raft drifts down). Data only.
 */
export interface StepWords {
  readonly order: readonly string[];
  readonly journal: readonly string[];
  readonly hint: readonly string[];
}

const FIND_WHO = ['#who# lives in #who.town# and works there as #who.trade.a#.', 'Ask in #who.town# for #who#, the #who.trade#.'];
const FIND_SPOT = ['#spot.full.capitalize# #spot.verb(lie)# #spot.way#.', 'Look for #spot.name# #spot.way#.'];
const FIND_SHIP = [
  '#spot.full.capitalize# #spot.verb(lie)# #spot.way#; ships sail from #spot.port#.',
  'Ask in the harbour of #spot.port# for a ship to #spot.landing#.',
];
const FIND_RAFT = [
  'The #spot.river# carries a raft from #spot.port# to #spot.landing#, but not back again.',
  'Rafts lie by the water in #spot.port#. Whoever drifts down comes back on foot.',
];

export const QUEST_STEPS: Readonly<Record<string, StepWords>> = {
  goto: {
    order: ['Go to #spot.name#, #spot.way#.', 'Walk to #spot.name#, #spot.way#.', 'Make for #spot.name#, #spot.way#.'],
    journal: ['I came to #spot.name#.', 'I reached #spot.name# on foot.', 'The road brought me to #spot.name#.'],
    hint: FIND_SPOT,
  },
  'goto-wild': {
    order: ['Find #spot.name#, #spot.way#.', 'Make your way to #spot.name#, #spot.way#.', 'Leave the road for #spot.name#, #spot.way#.'],
    journal: ['I stood before #spot.name#.', 'I found #spot.name#; nobody was about.', 'The trail ended at #spot.name#.'],
    hint: FIND_SPOT,
  },
  'goto-home': {
    order: ['Return to #spot.name#, #spot.way#.', 'Go back to #spot.name#, #spot.way#.', 'Take the road back to #spot.name#, #spot.way#.'],
    journal: ['I came back to #spot.name#.', 'I was in #spot.name# again.', 'The roofs of #spot.name# came into sight.'],
    hint: FIND_SPOT,
  },
  'goto-rival': {
    order: ['Take it to #spot.name# instead, #spot.way#.', 'Turn aside to #spot.name#, #spot.way#.'],
    journal: ['I turned aside to #spot.name#.', 'I did not go back. I went to #spot.name#.'],
    hint: FIND_SPOT,
  },
  'goto by ship': {
    order: [
      'Sail to #spot.name#, #spot.way#.',
      'Take ship in #spot.port# for #spot.name#, #spot.way#.',
      'Cross the water to #spot.name#, #spot.way#.',
    ],
    journal: [
      'A ship took me over, and I came to #spot.name#.',
      'I sailed from #spot.port# and came to #spot.name#.',
      'I reached #spot.name# with salt in my hair.',
    ],
    hint: FIND_SHIP,
  },
  'goto-wild by ship': {
    order: [
      'Find #spot.name#, #spot.way#.',
      'Sail from #spot.port# and find #spot.name#, #spot.way#.',
      'Take ship in #spot.port#, and look for #spot.name# on the far shore, #spot.way#.',
    ],
    journal: [
      'A ship put me ashore in #spot.landing#. I found #spot.name#.',
      'I crossed the water and stood before #spot.name#.',
      'I left the ship in #spot.landing#, and the trail ended at #spot.name#.',
    ],
    hint: FIND_SHIP,
  },
  'goto-home by ship': {
    order: [
      'Sail back to #spot.name#, #spot.way#.',
      'Return to #spot.name# by ship, #spot.way#.',
      'Take ship in #spot.port# and go back to #spot.name#, #spot.way#.',
    ],
    journal: [
      'I sailed back and was in #spot.name# again.',
      'The ship brought me back to #spot.name#.',
      'The roofs of #spot.name# rose out of the water.',
    ],
    hint: FIND_SHIP,
  },
  'goto-rival by ship': {
    order: [
      'Take it across the water to #spot.name# instead, #spot.way#.',
      'Take ship in #spot.port# for #spot.name# instead, #spot.way#.',
    ],
    journal: ['I did not go back. I took ship for #spot.name#.', 'I took another ship, to #spot.name#.'],
    hint: FIND_SHIP,
  },
  'goto by raft': {
    order: ['Let the #spot.river# carry you to #spot.name#, #spot.way#.', 'Take a raft down the #spot.river# to #spot.name#, #spot.way#.'],
    journal: ['The #spot.river# carried me down to #spot.name#.', 'I tied the raft up at the bank and came to #spot.name#.'],
    hint: FIND_RAFT,
  },
  'goto-wild by raft': {
    order: [
      'Take a raft down the #spot.river# and find #spot.name#, #spot.way#.',
      'Drift down to #spot.landing# and look for #spot.name#, #spot.way#.',
    ],
    journal: [
      'I left the raft in #spot.landing# and found #spot.name#.',
      'The #spot.river# brought me most of the way. I stood before #spot.name#.',
    ],
    hint: FIND_RAFT,
  },
  'goto-home by raft': {
    order: ['Let the #spot.river# carry you back to #spot.name#, #spot.way#.', 'Return to #spot.name# by raft, #spot.way#.'],
    journal: ['The #spot.river# took me back to #spot.name#.', 'I drifted down the #spot.river#, and was in #spot.name# again.'],
    hint: FIND_RAFT,
  },
  'goto-rival by raft': {
    order: ['Take it down the #spot.river# to #spot.name# instead, #spot.way#.'],
    journal: ['I did not go back. I let the #spot.river# carry me to #spot.name#.'],
    hint: FIND_RAFT,
  },
  listen: {
    order: ['Ask #who# about #topic#.', 'Hear from #who# #topic#.', 'Sit down with #who# and learn #topic#.'],
    journal: ['#who# told me #topic#.', 'From #who# I know #topic#.', 'I listened to #who# and learned #topic#.'],
    hint: FIND_WHO,
  },
  'listen-message': {
    order: ['Ask #who# what #who.they# #who.verb(want)# to say, and to whom.', 'Let #who# tell you the message.'],
    journal: ['I learned the message of #who# by heart.', '#who# gave me a message to carry.'],
    hint: FIND_WHO,
  },
  'listen-lead': {
    order: ['Ask #who# who was there before you.', 'Find out from #who# where it went.'],
    journal: ['#who# knew who had been there before me.', '#who# put me on the right track.'],
    hint: FIND_WHO,
  },
  'listen-terms': {
    order: ['Hear on what terms #who# would make peace.', 'Let #who# name the terms.'],
    journal: ['#who# named terms. They were better than I feared.', 'I have the terms of #who#, word for word.'],
    hint: FIND_WHO,
  },
  'listen-answer': {
    order: ['Wait for the answer of #who#.', 'Hear what #who# says to that.'],
    journal: ['#who# thought for a long time and answered.', 'I have the answer of #who#.'],
    hint: FIND_WHO,
  },
  'listen-danger': {
    order: ['Hear from #who# what is coming, and when.', 'Ask #who# what #who.they# #who.verb(fear)#.'],
    journal: ['#who# told me what to watch for.', 'I know now what #who# is afraid of.'],
    hint: FIND_WHO,
  },
  'listen-lesson': {
    order: ['Take a lesson from #who#.', 'Let #who# show you how it is done.'],
    journal: ['#who# showed me three times; the third time I saw it.', 'I took a lesson from #who#.'],
    hint: FIND_WHO,
  },
  'listen-truth': {
    order: ['Hear what #who# says of it.', 'Let #who# tell the other side.'],
    journal: ['#who# told me the other side of it.', 'So that was what I had not been told. #who# told me.'],
    hint: FIND_WHO,
  },
  'listen-thread': {
    order: ['Ask #who# what is to be done now.', 'Hear what #who# makes of it.'],
    journal: ['#who# told me where this leads.', '#who# knew what it meant, and where to go next.'],
    hint: FIND_WHO,
  },
  report: {
    order: ['Let #who# hear #topic#.', 'Report #topic# to #who#.', 'Go through #topic# with #who#.'],
    journal: ['I reported #topic# to #who#.', 'I went through #topic# with #who#, and left nothing out.'],
    hint: FIND_WHO,
  },
  'report-thread': {
    order: ['Tell #who# #topic#.', 'Let #who# know #topic#.'],
    journal: ['I told #who# #topic#. Nobody spoke for a while.', 'Now #who# knows #topic# too.'],
    hint: FIND_WHO,
  },
  'report-craft': {
    order: ['Show #who# that you have learned #topic#.', 'Let #who# see #topic#, as you learned it.'],
    journal: ['I showed #who# #topic#, and got it right.', '#who# watched #topic# and nodded twice.'],
    hint: FIND_WHO,
  },
  'report-message': {
    order: ['Give the message to #who#, word for word.', 'Tell #who# what you were asked to tell.'],
    journal: ['I gave #who# the message.', '#who# heard the message and nodded.'],
    hint: FIND_WHO,
  },
  'report-answer': {
    order: ['Tell #who# that the message has arrived.', 'Bring the answer back to #who#.'],
    journal: ['#who# was glad of the answer.', 'I brought the answer back to #who#.'],
    hint: FIND_WHO,
  },
  'report-deed': {
    order: ['Tell #who# that it is done.', 'Let #who# know that it is over.', 'Report to #who# that all is done.'],
    journal: ['I told #who# that it was done.', '#who# let out a long breath when I had told it.'],
    hint: FIND_WHO,
  },
  'report-crime': {
    order: ['Lay both clues before #who# and say #topic#.', 'Tell #who# #topic#, and how you know.'],
    journal: ['I laid both clues on the table. #who# saw it at once.', 'I told #who# #topic#.'],
    hint: FIND_WHO,
  },
  'report-terms': {
    order: ['Put the terms before #who#.', 'Read the terms out to #who#.'],
    journal: ['I put the terms before #who#.', '#who# heard the terms out, arms folded.'],
    hint: FIND_WHO,
  },
  'report-persuade': {
    order: ['Talk to #who#, now that you know what to say.', 'Find the right words for #who#.'],
    journal: ['I said what I had to say, and #who# gave way.', '#who# went pale, then laughed, then agreed.'],
    hint: FIND_WHO,
  },
  'report-challenge': {
    order: ['Bring #who# the challenge.', 'Challenge #who# before witnesses.'],
    journal: ['I spoke the challenge, and #who# took it up.', '#who# heard the challenge and rolled up both sleeves.'],
    hint: FIND_WHO,
  },
  give: {
    order: ['Give #thing.the# to #who#.', 'Hand #thing.the# to #who#.', 'Put #thing.the# into the hands of #who#.'],
    journal: ['I gave #thing.the# to #who#.', '#who# has #thing.the# now.'],
    hint: FIND_WHO,
  },
  'give-toll': {
    order: ['Pay #foe# with #thing.the#.', 'Give #thing.the# for passage.'],
    journal: ['I paid with #thing.the#, and they let me pass.', '#foe.capitalize# took #thing.the# and stood aside.'],
    hint: ['They will not let anyone by for nothing.'],
  },
  'give-captive': {
    order: ['Hand #foe# over to #who#.', 'Deliver #foe# into the keeping of #who#.'],
    journal: ['I handed #foe# over to #who#.', '#foe.capitalize# will steal nothing more. #who# saw to that.'],
    hint: FIND_WHO,
  },
  'take-from': {
    order: ['Ask #who# for #thing.the#.', 'Let #who# hand you #thing.the#.', 'Get #thing.the# from #who#.'],
    journal: ['#who# let me have #thing.the#.', 'I have #thing.the# from #who#.'],
    hint: FIND_WHO,
  },
  'take-giver': {
    order: ['Take #thing.the# from #who#.', 'Let #who# pack #thing.the# for you.'],
    journal: ['#who# packed #thing.the# for me.', 'I took #thing.the# with me.'],
    hint: FIND_WHO,
  },
  'take-stolen': {
    order: ['Take #thing.the# while #who# is not looking.', 'Lift #thing.the# from under the nose of #who#.'],
    journal: ['I took #thing.the#; #who# never turned round.', '#thing.the.capitalize# was in my bag before #who# stirred.'],
    hint: FIND_WHO,
  },
  'take-beaten': {
    order: ['Take #thing.the# from #who#, who will not stop you now.', 'Make #who# hand over #thing.the#.'],
    journal: ['#who# handed over #thing.the# without a word.', 'I took #thing.the# from #who#.'],
    hint: FIND_WHO,
  },
  'take-at': {
    order: ['Find #thing.the# in #spot.name# and take it.', 'Search #spot.name# for #thing.the#.'],
    journal: ['I found #thing.the# in #spot.name#.', '#thing.the.capitalize# was where I had hoped.'],
    hint: ['It must be somewhere in #spot.name#.'],
  },
  gather: {
    order: ['Look for #thing.the# in #spot.name# and pack it well.', 'Find #thing.the# in #spot.name#.'],
    journal: ['I found #thing.the# in #spot.name# and packed it well.', '#spot.name.capitalize# had what I came for: #thing.a#.'],
    hint: ['It must be somewhere in #spot.name#.'],
  },
  exchange: {
    order: ['Give #who# #thing.the# and take #more.the# for it.', 'Trade #thing.the# for #more.the# with #who#.'],
    journal: ['#who# took #thing.the# and gave me #more.the#.', 'We shook hands: #thing.the# for #more.the#.'],
    hint: FIND_WHO,
  },
  explore: {
    order: ['Search #spot.name# until you know #topic#.', 'Look into every corner of #spot.name#, and learn #topic#.'],
    journal: ['I searched #spot.name# from end to end and learned #topic#.', 'I looked into every corner of #spot.name#.'],
    hint: ['Take your time in #spot.name#; the light is best at noon.'],
  },
  'explore-empty': {
    order: ['Search #spot.name# from end to end.', 'Look into every corner of #spot.name#.'],
    journal: [
      'I searched #spot.name# from end to end. Whoever sent me there was wrong.',
      'Somebody had been to #spot.name# before me. It was empty.',
    ],
    hint: ['It may lie there. It may not.', 'Not everything that is told is so.'],
  },
  read: {
    order: ['Read what is written at #spot.name#: #topic#.', 'Look for writing at #spot.name#, and copy #topic#.'],
    journal: ['I copied it letter by letter at #spot.name#.', 'It stood written at #spot.name#, as plain as day.'],
    hint: ['Look at the walls of #spot.name#, low down.'],
  },
  spy: {
    order: ['Keep out of sight and learn #topic#.', 'Watch #who# from cover until you know #topic#.'],
    journal: ['I kept still for an hour and learned #topic#.', '#who# never knew that I was there. I know #topic#.'],
    hint: FIND_WHO,
  },
  'spy-foe': {
    order: ['Watch #foe# from cover until you know #topic#.', 'Lie still, watch #foe#, and learn #topic#.'],
    journal: ['I lay in the bracken and watched #foe#.', 'I watched #foe# until I knew #topic#.'],
    hint: ['Stay downwind.'],
  },
  stealth: {
    order: ['Come close to #who# without being seen.', 'Slip past the neighbours to where #who# is.'],
    journal: ['Nobody saw me come near #who#.', 'I slipped past the dog and was close to #who#.'],
    hint: FIND_WHO,
  },
  'stealth-foe': {
    order: ['Creep up on #foe# unseen.', 'Come close to #foe# without a sound.'],
    journal: ['I crept up close. #foe.capitalize# noticed nothing.', 'I came within a stone’s throw of #foe#.'],
    hint: ['Leave the loud things outside.'],
  },
  wait: {
    order: ['Wait for nightfall.', 'Wait at #spot.name# until it is dark.'],
    journal: ['I waited until the lamps were out.', 'Night fell over #spot.name#.'],
    hint: ['It is easier in the dark.'],
  },
  kill: {
    order: ['Kill #foe#.', 'Face #foe# and make an end of it.'],
    journal: ['It is over for #foe#.', 'I made an end of #foe#, and was glad to be able to say so.'],
    hint: ['Do not let yourself be cornered.'],
  },
  damage: {
    order: ['Fight #foe# and put an end to the trouble.', 'Drive #foe# out.', 'Beat #foe#.'],
    journal: ['I fought #foe#, and won.', '#foe.capitalize# will not trouble anyone for a while.'],
    hint: ['Strike first.'],
  },
  'damage-provoke': {
    order: ['Provoke #foe# and run for it.', 'Strike at #foe# and draw all of it after you.'],
    journal: ['#foe.capitalize# came after me, all the way to the river.', 'I drew #foe# off.'],
    hint: ['You do not have to win. You have to be followed.'],
  },
  duel: {
    order: ['Fight #who# until one of you yields.', 'Best #who# in a fair fight.'],
    journal: ['#who# yielded. We both needed a drink.', 'I bested #who#; it was a fair fight.'],
    hint: FIND_WHO,
  },
  defend: {
    order: ['Stand guard over #who# through the night.', 'Hold the door for #who#, whatever comes.'],
    journal: ['They came before dawn, and went again. #who# is safe.', 'I held the door. #who# is safe.'],
    hint: FIND_WHO,
  },
  capture: {
    order: ['Bind #foe# with #thing.the#.', 'Take #foe# alive; #thing.the# will hold.'],
    journal: ['I bound #foe# with #thing.the#.', '#thing.the.capitalize# held. #foe.capitalize# walked ahead of me.'],
    hint: ['Alive, mind.'],
  },
  'capture-asleep': {
    order: ['Bind #foe# while the sleep lasts.', 'Take #foe# before anyone wakes.'],
    journal: ['I bound #foe#. Nobody woke.', 'When they woke, it was too late for #foe#.'],
    hint: ['It will not last for ever.'],
  },
  escort: {
    order: ['Ask #who# to come with you.', 'Set out together with #who#.'],
    journal: ['#who# came with me.', '#who# packed a bag, and we set out together.'],
    hint: FIND_WHO,
  },
  'escort-captive': {
    order: ['Free #foe# and lead the way home.', 'Cut the ropes of #foe# and bring home whoever can walk.'],
    journal: ['I cut the ropes. #foe.capitalize# could walk.', '#foe.capitalize# wept, then asked for bread.'],
    hint: ['Go slowly on the way back.'],
  },
  repair: {
    order: ['Mend #thing.the# with #more.the#.', 'Put #more.the# in and set #thing.the# right.'],
    journal: ['I mended #thing.the# with #more.the#.', 'I had #thing.the# in working order by evening.'],
    hint: ['Somebody there will hold the other end.'],
  },
  'repair-way': {
    order: ['Mend the #topic# to #spot.name# with #thing.the#.', 'Use #thing.the# to open the way to #spot.name# again.'],
    journal: ['The way to #spot.name# is open again.', 'With #thing.the# I made the way to #spot.name# passable.'],
    hint: ['Two days’ work for one, half a day for two.'],
  },
  'repair-beacon': {
    order: [
      'Light the beacon of #spot.name# again with #thing.the#.',
      'Carry #thing.the# up to the beacon of #spot.name# and set it burning.',
    ],
    journal: ['The beacon of #spot.name# burns again.', 'With #thing.the# I lit the beacon, and the skippers of #spot.name# made ready.'],
    hint: ['Shield the flame until it has caught.', 'It must be seen from the open water.'],
  },
  assemble: {
    order: [
      'Put #thing.the# together with #who#, from #more.the# and what is there.',
      'Build #thing.a# at the bench of #who#, around #more.the#.',
    ],
    journal: ['#who# and I put #thing.the# together.', 'By evening #thing.the# stood on the bench of #who#.'],
    hint: FIND_WHO,
  },
  experiment: {
    order: ['Try out with #who# what #thing.the# does.', 'Put #thing.the# to the test at the table of #who#.'],
    journal: ['We tried everything. The fifth thing worked.', '#who# and I found out what #thing.the# is for.'],
    hint: ['Write down what does not work, too.'],
  },
  'use-key': {
    order: ['Open the inner door of #spot.name# with #thing.the#.', 'Turn #thing.the# in the inner lock of #spot.name#.'],
    journal: ['#thing.the.capitalize# turned, and the inner door stood open.', 'I opened the inner door of #spot.name#.'],
    hint: ['Turn it twice.'],
  },
  'use-word': {
    order: ['Speak #topic#.', 'Stand before the seal in #spot.name# and say #topic#.'],
    journal: ['I said it, and the seal broke.', 'I spoke the word, and the sealed chamber opened.'],
    hint: ['Say it slowly.'],
  },
  'use-clear': {
    order: ['Clear the fallen rocks in #spot.name# with #thing.the#.', 'Break through the rocks with #thing.the#.'],
    journal: ['I cleared the rocks away. Cold air came from behind them.', 'With #thing.the# I was through by noon.'],
    hint: ['Begin at the top.'],
  },
  'use-pass': {
    order: ['Show #thing.the# to #foe#.', 'Hold #thing.the# under their noses.'],
    journal: ['They read #thing.the# twice and let me pass.', '#foe.capitalize# could not read, but they knew the seal.'],
    hint: ['Do not let go of it.'],
  },
  'use-bait': {
    order: ['Lay out #thing.the# for #foe#.', 'Lure #foe# out with #thing.the#.'],
    journal: ['I laid out #thing.the# and waited. #foe.capitalize# came.', '#foe.capitalize# could not leave it alone.'],
    hint: ['Mind the wind.'],
  },
  'use-trap': {
    order: ['Set #thing.the# where #foe# must pass.', 'Catch #foe# with #thing.the#.'],
    journal: ['#thing.the.capitalize# snapped shut. That was the end of #foe#.', 'I set #thing.the#, and it held.'],
    hint: ['Cover it with leaves.'],
  },
  'use-measure': {
    order: ['Take the measure of #spot.name# with #thing.the#.', 'Set up #thing.the# at #spot.name# and note what it shows.'],
    journal: ['I noted what #thing.the# showed at #spot.name#.', 'Three readings, all alike. I packed up.'],
    hint: ['Keep it level.'],
  },
  'use-remedy': {
    order: ['Give #who# #thing.the#.', 'Nurse #who# with #thing.the#.'],
    journal: ['I nursed #who# for a night. The fever broke.', '#who# slept at last.'],
    hint: FIND_WHO,
  },
  'use-drug': {
    order: ['Leave #thing.the# where #foe# will find it.', 'Let #thing.the# fall into the hands of #foe#.'],
    journal: ['An hour later #foe# snored.', '#foe.capitalize# found #thing.the#, and asked no questions.'],
    hint: ['Do not drink any yourself.'],
  },
  'use-decoy': {
    order: ['Draw #foe# off with #thing.the#.', 'Use #thing.the# on the far side, so that #foe# looks the wrong way.'],
    journal: ['#foe.capitalize# ran the wrong way, shouting.', 'It worked: #foe# went to look.'],
    hint: ['Make it loud.'],
  },
  'use-light': {
    order: ['Light a fire at #spot.name# that can be seen from afar.', 'Set a beacon burning at #spot.name#.'],
    journal: ['The fire at #spot.name# could be seen for miles.', 'I lit the beacon at #spot.name#.'],
    hint: ['On the highest stone.'],
  },
  'use-tool': {
    order: ['Try #thing.the# until you know #topic#.', 'Work with #thing.the# and learn #topic#.'],
    journal: ['By evening I had #topic#.', 'My hands know #topic# now.'],
    hint: ['The first tries always fail.'],
  },
  'use-train': {
    order: ['Train with #thing.the# until you have #topic#.', 'Practise #topic# with #thing.the#.'],
    journal: ['I used up most of it, and have #topic#.', 'It took all day, but now I have #topic#.'],
    hint: ['Do not hurry.'],
  },
  'use-book': {
    order: ['Study #thing.the# for #topic#.', 'Read #thing.the# twice and try out #topic#.'],
    journal: ['I studied #thing.the#. It was all there: #topic#.', 'Chapter nine had #topic#.'],
    hint: ['The margins say more than the page.'],
  },
  'use-practise': {
    order: ['Practise with #thing.the# until #topic# comes easily.', 'Repeat the lesson with #thing.the#, for #topic#.'],
    journal: ['I have #topic# in my fingers now.', 'I practised until dark.'],
    hint: ['Slow first, then fast.'],
  },
  'use-offer': {
    order: ['Lay #thing.the# down at #spot.name#.', 'Leave #thing.the# at #spot.name#, as was promised.'],
    journal: ['I laid #thing.the# down and said nothing.', '#thing.the.capitalize# lies at #spot.name#.'],
    hint: ['Come back by the same road.'],
  },
};

/** How quests end, by what happened. */
export const QUEST_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'end-rival': [
    '#who# has #thing.the# now. #whom# will hear of it, and will not forget.',
    'You gave #thing.the# to #who#. There is one door fewer for you, and one more.',
  ],
  'end-truth': [
    '#who# had the better right to #thing.the#. #whom# has some explaining to do.',
    'With #thing.the# goes the tale of what #whom# kept back. #who# thanks you quietly.',
  ],
  'end-giver-dead': ['#who# is dead, and nobody is left who would ask for this.', 'With #who# the errand died too.'],
  'end-dead': ['#who# is dead, and nobody else can take that part.', 'Without #who# it cannot be done any more.'],
  'end-lost': ['#thing.the.capitalize# is gone for good, and the errand with it.', 'Without #thing.the# there is nothing left to bring.'],
  'end-foe-dead': ['#foe.capitalize# #foe.verb(be)# dead. That was not what was asked of you.', 'Dead, #foe# is no use to anyone.'],
  'end-captive': ['#foe.capitalize# did not live to be rescued.', 'There is nobody left to bring home: #foe# #foe.verb(be)# dead.'],
  'end-late': ['It is too late. #who# has given up waiting.', 'You come too late; #who# only shakes #who.their# head.'],
};

/** How a choice is put to the player, by its means; what is missing here is asked plainly. */
export const QUEST_CHOICES: Readonly<Record<string, readonly string[]>> = {
  steal: ['It could also be stolen.', 'Quick fingers would do as well.'],
  trade: ['Perhaps a trade would do.', 'There may be something to give for it.'],
  favour: ['A favour might open that hand.', 'One good turn could earn it.'],
  persuade: ['The right words might be enough.', 'It could be talked over, if one knew with what.'],
  fight: ['It could be fought for.', 'There is always the hard way.'],
  'by stealth': ['One could also slip past.', 'Nobody needs to know that you were there.'],
  'by force': ['Or one could fight it out.', 'There is always the hard way.'],
  'for the asking': ['Perhaps it is enough to ask.', 'A plain question might do.'],
  'for a favour': ['A favour first would make it easier.', 'Help, and you may be helped.'],
  'by a gift': ['A gift loosens tongues.', 'Something sweet may do what questions cannot.'],
  'by eavesdropping': ['One could simply listen at the door.', 'Not all that is said is said to one’s face.'],
  'from a paper': ['It may also stand written somewhere.', 'Old stones talk as well as people.'],
  'in exchange': ['Perhaps a trade would do.', 'There may be something to give for it.'],
  pay: ['One could pay.', 'Paying is the quiet way.'],
  'a letter of passage': ['The right letter would open the way.', 'A seal might do what silver cannot.'],
  'where it lies': ['One could go straight there.', 'It may be easier than it sounds.'],
  'past its guardian': ['The guardian knows where it lies.', 'One could face what guards it.'],
  'after asking': ['Somebody may know where to look.', 'It would save time to ask first.'],
  'by searching': ['One could search the place from end to end.', 'Patience finds most things.'],
  'after a false lead': ['There is talk of another place, too.', 'Not everyone tells it the same way.'],
  straight: ['One could go straight at it.', 'Boldness has its uses.'],
  'well armed': ['It would be wiser to go well armed.', 'A good weapon is half the work.'],
  'knowing its weakness': ['Everything has a weakness.', 'Somebody may know its weakness.'],
  'with bait': ['It could be lured out.', 'It must eat like everything else.'],
  'with company': ['Nobody has to go alone.', 'Two are more than twice one.'],
  'by a trap': ['A trap would do the work.', 'It could be done without a blow.'],
  'ask another witness': ['There is another witness.', 'Somebody else saw it, too.'],
  'search the ground': ['The ground itself may tell.', 'Feet leave marks.'],
  'with an open word': ['An open word may be enough.', 'Go and say it plainly.'],
  'after a favour': ['A favour first would clear the air.', 'Help, and you will be heard.'],
  'knowing what moves them': ['It would help to know what moves them.', 'Ask around first.'],
  'give it to the other claimant': ['#who# of #who.town# says that #thing.the# is #who.theirs# by right. Yours to choose.'],
  'side with the one who was wronged': ['#who# of #who.town# tells it otherwise. Hear #who# out before you hand over #thing.the#.'],
};
