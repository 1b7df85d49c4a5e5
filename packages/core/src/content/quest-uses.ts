import type { StepWords } from './quest-steps.ts';
import { FIND_WHO } from './quest-hints.ts';

/** The words of trying and using things. */
export const USE_STEPS: Readonly<Record<string, StepWords>> = {
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
