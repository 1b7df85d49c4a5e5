/** The main tale: what is learned on the way, and how each act is spoken of. Rules of the quest grammar; `foe` is who or what stands behind it all, `site` where. Data only. */

/** What one giver learns and the next must hear, in the order in which it comes out. */
export const ARC_LEADS: readonly string[] = [
  'that #foe# are behind it',
  'who sells bread to #foe#',
  'by which road #foe# come and go',
  'whom #foe# have in their pay',
  'what #foe# are waiting for',
  'where #foe# hide what they took',
  'on which night #foe# will move',
  'what #foe# fear',
  'how to get into #site# unseen',
];
export const ARC_LEADS_OF_BEASTS: readonly string[] = [
  'that #foe# is behind it',
  'where #foe# was seen last',
  'by which way #foe# comes and goes',
  'what drove #foe# down from the hills',
  'what #foe# was hunting',
  'where #foe# drags what it takes',
  'on which nights #foe# stirs',
  'what #foe# fears',
  'how to get into #site# unseen',
];
export const ARC_NAMES: readonly string[] = [
  'The Shadow of #site.plain#',
  'The Long Road to #site.plain#',
  'The Matter of #site.plain#',
  'What Came from #site.plain#',
];
export const ARC_ACTS: readonly (readonly string[])[] = [
  ['It is a small thing, but I do not think that it stands alone.', 'Something is wrong in this country, and it begins with small things.'],
  ['So it is true, and it is larger than either of us.', 'I had hoped that you would not come with that. Now we must act.'],
  ['This is what it has all been about.', 'There is no more time to ask who should do it.'],
];
/** How the tale ends. */
export const ARC_END_TERRITORY: readonly string[] = [
  '#site.full.capitalize# #site.verb(be)# free. The banner of #realm# goes up there before evening.',
  'It is over. From today #realm# holds #site.name#, and everybody knows who opened the gate.',
];
export const ARC_END_PLAIN: readonly string[] = [
  'It is over. People will go to #site.name# again, and some day without looking over a shoulder.',
  '#site.full.capitalize# #site.verb(be)# quiet. The tale will be told longer than any of us will live.',
];

/** Strategies that suit each act, all in all or where there is to be no fight. */
export const ARC_STRATEGIES: readonly (readonly string[])[] = [
  [
    'ask for news',
    'find out who did it',
    'deliver supplies',
    'visit a dangerous place',
    'treat the sick',
    'bring something for study',
    'recover what was lost',
    'obtain a luxury',
    'repair what is broken',
  ],
  [
    'recover what was stolen',
    'rescue a captive',
    'stand guard',
    'read an inscription',
    'build a defence',
    'spy on a rival',
    'mend a feud',
    'bring someone to safety',
    'obtain a rarity',
    'make something to sell',
    'assemble equipment',
    'find out by trial',
  ],
  [
    'light the beacons',
    'scout a hideout',
    'draw them off with fire',
    'catch outlaws',
    'arm a hunter',
    'drive off a threat',
    'take a stronghold',
    'steal supplies',
  ],
];
/** Strategies that the tale can end with: they deal with who stands behind it. */
export const ARC_ENDS: readonly string[] = [
  'take a stronghold',
  'attack an enemy',
  'drive off a threat',
  'catch outlaws',
  'catch outlaws asleep',
  'scout a hideout',
  'draw them off with fire',
];
