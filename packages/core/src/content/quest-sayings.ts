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
  'Nobody here owes you anything, and you owe nobody. That helps.',
  'Whoever I send from here, half the neighbours know of it by noon.',
  'Ours would do it as we always do it. That has not worked.',
  'You came all this way and were not robbed. Few of us can say that.',
  'A stranger may ask what a neighbour may not.',
  'You have nobody to please here, and nothing to lose.',
  'I saw you come up the road. You walk like somebody who arrives.',
  'I could ask my cousins. I have asked my cousins before.',
];
/** What history has to do with it: where a place was ruined, and where something else happened. */
export const QUEST_PAST_DIRE: readonly string[] = [
  'It has not been a good place since #event#.',
  'People have kept away from it ever since #event#.',
  'You will have heard of #event#. That was there.',
];
export const QUEST_PAST: readonly string[] = ['They still tell of #event# there.', 'You will have heard of #event#. That was there.'];
/** Why somebody is asked who saw it. */
export const QUEST_PAST_WITNESS: readonly string[] = [
  '#other.short# saw #event#, and does not make things up.',
  'Of all who speak of #event#, #other.short# was there.',
];
/** What it is that a place has not got over: that of the other, or the giver’s own. */
export const QUEST_PAST_WOES: Readonly<Record<string, readonly string[]>> = {
  sickened: [
    'Whoever lives in #other.town# has been weak since #event#.',
    '#other.short# came through #event#. Let it not have been for nothing.',
    'They have had their fill of graves in #other.town#, since #event#.',
  ],
  starved: [
    'There has not been a full barn in #other.town# since #event#.',
    'Since #event# nobody in #other.town# has anything to spare.',
    'Since #event# they count every sack in #other.town#.',
  ],
  wrecked: [
    'They have been patching things together in #other.town# ever since #event#.',
    'What #event# broke in #other.town# was never all put right.',
    'Nobody in #other.town# trusts a beam any more, since #event#.',
  ],
  raided: [
    'Since #event# nobody in #other.town# sleeps deeply.',
    '#event.capitalize# showed what the doors in #other.town# are worth.',
    'They still start at hoofbeats in #other.town#, since #event#.',
  ],
  'stricken at home': ['Since #event# I count whom I have left.', 'After #event# one learns what the days are worth.'],
  'hungry at home': [
    'Since #event# there is little to be had in #town#.',
    '#event.capitalize# emptied our barns, and they have not filled.',
    'We live from hand to mouth in #town#, since #event#.',
  ],
  'bereft at home': [
    'What I had before went in #event#.',
    '#event.capitalize# cost me more than I like to say.',
    'After #event# I had to begin again with bare hands.',
  ],
  'harried at home': [
    '#event.capitalize# found us with empty hands. Not again.',
    'After #event# I swore that I would not be found unready twice.',
  ],
};
/** How a captive was taken. */
export const QUEST_PAST_CAPTIVE: readonly string[] = [
  'It was in #event# that they took #captive.object#.',
  '#event.capitalize# cost us roofs and cattle, and it cost me #captive.short#.',
  'Everyone here has counted what they lost in #event#. I lost #captive.short#.',
];
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
