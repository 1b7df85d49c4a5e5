import type { Motivation } from '../world.ts';

/** What makes something urgent. */
export type UrgencyName =
  | 'bereaved'
  | 'infant'
  | 'heir'
  | 'old'
  | 'last lesson'
  | 'calamity'
  | 'blood'
  | 'power'
  | 'fortune'
  | 'war'
  | 'told'
  | 'word'
  | 'snows'
  | 'droughts'
  | 'rains'
  | 'harvests';

/**
 * Why something cannot wait, as the giver says it. Rules of the quest grammar: `kin` is who `whom` is to the giver, `ago` how
 * long it is past, `newly` what happened lately, `age` how old somebody is, `enemy` with whom the giver's realm is at war,
 * `who` somebody who comes by `site`. Data only.
 */
export const QUEST_URGENCIES: Readonly<Record<UrgencyName, readonly string[]>> = {
  bereaved: [
    'I would have asked #kin# #whom.short# once, but we buried #whom.object# #ago#.',
    'Since #kin# #whom.short# died, #ago#, it has all come down on me.',
    '#kin.capitalize# #whom.short# always saw to such things. We buried #whom.object# #ago#.',
    'I put it off when #kin# #whom.short# died, #ago#. I will not put it off again.',
  ],
  infant: [
    'I would go myself, but #kin# #whom.short# is not #age# old yet, and I am needed here.',
    'Since #kin# #whom.short# was born I do not get away from here, and this has waited long enough.',
    'With #kin# #whom.short# so small I cannot leave the house this year, and next year may be too late.',
  ],
  heir: [
    '#kin.capitalize# #whom.short# is #age# and talks of going alone. I would sooner that you went, and soon.',
    '#whom.short#, #kin#, is #age# now. One more year, and I cannot keep #whom.object# from going alone.',
    'I want it settled before #kin# #whom.short# has the house from me. That is not long now, at #age#.',
  ],
  old: [
    'I am #age#. I have stopped saying “next year”.',
    'At #age# one does not put things off.',
    'I am #age#, and I would see it done while I still see.',
    'I did such things myself once. I am #age# now, and it cannot wait for me to grow young.',
  ],
  'last lesson': [
    'I am #age#, and what I know goes with me.',
    'At #age# one does not say “come back next year”.',
    'I am #age#. Whoever wants to learn from me had better begin.',
  ],
  calamity: [
    'We are only just over #newly#, and that was #ago#. I will not wait for the next thing.',
    'Before #newly#, #ago#, I thought that such things could wait.',
    'We had #newly# #ago#. Another year like that, and nobody here could see to it.',
  ],
  blood: [
    'It has been quiet since #newly#, #ago#. It will not stay so.',
    'Since #newly#, #ago#, I do not count on having another year for it.',
    'They may be back. #newly.capitalize# was #ago#, and while it is quiet there is time for this.',
  ],
  power: [
    'Since #newly#, #ago#, nobody knows what will still be allowed next year.',
    '#newly.capitalize# has everybody looking the other way. Now is the time for it.',
    'After #newly#, #ago#, old matters are being looked at again. I would have this one done.',
  ],
  fortune: [
    'Since #newly#, #ago#, strangers come through here again, and at last I can ask one.',
    'Things look up here, since #newly#, #ago#. If not now, when?',
    'I had no head for it before #newly#. That was #ago#, and I have run out of excuses.',
  ],
  war: [
    'There is war with #enemy#. While the roads are still open, it can be done.',
    'Who knows how long anyone will get through, with #enemy# at war with us.',
    'The war with #enemy# will take whoever can hold a spear. It has to be before that.',
  ],
  told: [
    '#who#, the #who.trade# from #who.town#, came by #site.plain# last week, and says that it will not get easier.',
    'I have it from #who#, the #who.trade# from #who.town#, who knows the paths around #site.plain#: now it can be done, in a month it cannot.',
    'The #who.trade# from #who.town#, #who.short#, slept within sight of #site.plain# and says that one can get close. For now.',
  ],
  word: [
    '#who#, the #who.trade# from #other.town#, was here this morning. So I know that it must be now.',
    'I heard only last night how things are in #other.town#, from #who#, the #who.trade#.',
    '#who# goes back to #other.town# tomorrow, with word that somebody comes. Do not make me a liar.',
    '#who.short#, the #who.trade# from #other.town#, says that it is now or not at all.',
  ],
  snows: [
    'Once the snow lies, nobody leaves #town# until the thaw.',
    'It has to be before the first snow. After that we are shut in.',
    'The geese are going. In a month the road from #town# is gone too.',
    'Winters are long in #town#, and the next one is not far off.',
  ],
  droughts: [
    'The wells in #town# are low. When they fail, nobody here will think of anything else.',
    'The water holes along the way will not last the month.',
    'In #town# one travels while there is water. There still is.',
  ],
  rains: [
    'Once the rains come, the roads out of #town# are a bog.',
    'The rains are late this year. When they come, nothing moves for weeks.',
    'The brooks are still low. Give it a month of rain, and nobody gets out of #town#.',
  ],
  harvests: [
    'In a few weeks it is harvest, and then there is not a hand to spare in #town#.',
    'Between sowing and harvest there is time for such things in #town#. It is nearly over.',
    'After harvest the roads turn to mud. It has to be before.',
    'This is the quiet time in #town#, before the harvest. It does not last.',
  ],
};

/** How weighty each is beside the others. */
export const URGENCY_WEIGHTS: Readonly<Record<UrgencyName, number>> = {
  bereaved: 3,
  infant: 3,
  heir: 3,
  old: 2,
  'last lesson': 3,
  calamity: 3,
  blood: 3,
  power: 1.5,
  fortune: 2,
  war: 1,
  told: 2,
  word: 2,
  snows: 0.6,
  droughts: 0.6,
  rains: 0.6,
  harvests: 0.6,
};

/** What lately happened to a place that makes people hurry, by kind of event. */
export const URGENT_EVENTS: Readonly<Record<string, 'calamity' | 'blood' | 'power' | 'fortune'>> = {
  famine: 'calamity',
  plague: 'calamity',
  drought: 'calamity',
  flood: 'calamity',
  fire: 'calamity',
  storm: 'calamity',
  eruption: 'calamity',
  siege: 'blood',
  sack: 'blood',
  raid: 'blood',
  battle: 'blood',
  succession: 'power',
  usurpation: 'power',
  cession: 'power',
  exile: 'power',
  schism: 'power',
  growth: 'fortune',
  building: 'fortune',
  bridge: 'fortune',
  discovery: 'fortune',
  treaty: 'fortune',
  marriage: 'fortune',
};

/** Trades that take people past wild places. */
export const ROVING_TRADES: readonly string[] = [
  'herder',
  'woodcutter',
  'charcoal burner',
  'hunter',
  'trapper',
  'prospector',
  'beekeeper',
  'merchant',
  'pedlar',
  'falconer',
  'singer',
];
/** Trades that take people from their own place to others, with news. */
export const TRAVELLING_TRADES: readonly string[] = [
  ...ROVING_TRADES,
  'sailor',
  'ferry keeper',
  'pilot',
  'fisher',
  'miller',
  'carpenter',
  'midwife',
];
/** Motivations of those who teach rather than send: nobody could go in the player's stead. */
export const TEACHING: Motivation = 'ability';
/** What can make a teacher hurry. */
export const URGENT_FOR_TEACHERS: readonly UrgencyName[] = [
  'last lesson',
  'blood',
  'war',
  'word',
  'snows',
  'droughts',
  'rains',
  'harvests',
];
