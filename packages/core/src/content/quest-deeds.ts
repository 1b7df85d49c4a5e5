import type { StepWords } from './quest-steps.ts';
import { FIND_WHO } from './quest-hints.ts';

/** The words of giving and taking, looking and hiding, fighting, freeing, mending and making. */
export const DEED_STEPS: Readonly<Record<string, StepWords>> = {
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
    order: ['Free #who# and lead the way home.', 'Cut the ropes of #who# and lead #who.object# out.'],
    journal: ['I cut the ropes. #who# could walk.', '#who# wept, then asked for bread.'],
    hint: ['Go slowly on the way back; #who.they# #who.verb(have)# not seen the sun for a while.'],
  },
  'give-ransom': {
    order: ['Give #foe# #thing.the# for #who#.', 'Count out #thing.the# before #foe#, and ask for #who#.'],
    journal: [
      '#foe.capitalize# weighed #thing.the# in their hands and nodded towards the back.',
      'I paid with #thing.the#. They counted twice.',
    ],
    hint: ['Show them what you bring before you come close.'],
  },
  'report-freed': {
    order: ['Bring #whom# to #who#.', 'Lead #whom# to the door of #who#.'],
    journal: [
      '#who# would not let go of #whom# for a long while.',
      '#who# saw #whom# from afar and ran.',
      'Half of #who.town# came out to touch the sleeve of #whom#, and #who# first of all.',
    ],
    hint: ['#who# waits in #who.town# and will not have slept.'],
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
};
