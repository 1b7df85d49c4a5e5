import type { RuleSource } from '../../grammar/grammar-source.ts';

/** How others tell of what happened: fairly, to their own credit, or leaving out what shames them. `realm` did it or won it, `enemy` suffered it. */
export const ACCOUNTS: Readonly<Record<string, readonly (string | RuleSource)[]>> = {
  'plain-war': [
    'The annals have it so: #cause.name# was the doing of #realm#, against #enemy#, in the year #years#.',
    'Written the same winter: “#realm# did this to #enemy#, and both know why.”',
    'The annalist gives the day, the weather and the names, and says that #realm# had the better of it.',
  ],
  'slanted-war': [
    'In #teller# they tell it otherwise: that #enemy# struck first and won, and that the rest is envy.',
    'The song of #teller# gives the victory to #enemy#, with nine verses on the banners.',
    'Every child of #teller# learns that #enemy# had the day, and that the other side bought the chroniclers.',
    'A painted wall in #teller# shows #enemy# in triumph. The painter was paid in advance.',
  ],
  'omits-war': [
    'The rolls of #teller# have a line for it: “That year there was trouble at #place#.”',
    'In #teller# they remember the weather of that year, and speak of the weather.',
    'The page for that year in the book of #teller# is taken up with the price of wax.',
  ],
  'plain-deed': [
    'The chronicle names #actor# and gives two witnesses.',
    '“#actor# did it,” the annals say, “and was seen.”',
    'Those who were there agree on this much, that it was #actor#.',
  ],
  'slanted-deed': [
    'They say in #teller# that it was none of #actor.possessive# doing but that of #other#.',
    'A ballad of #teller# lays all of it at the door of #other#, who was dead when it was made, or far off.',
    'In #teller# it is held for certain that #other# did it, and that #actor# took the blame, or the praise.',
  ],
  'slanted-doubt': [
    'The people of #teller# do not believe a word of it, and point to the moon.',
    'They tell it in #teller# as the work of wandering strangers, and will not hear of #actor#.',
    'In #teller# they put it down to strangers who passed through; every town has such strangers.',
  ],
  'omits-deed': [
    'The tomb says only: “Rest. It is mended.”',
    'The record of #teller# keeps the date and leaves out the name.',
    'In the book of #teller# a line has been scraped away here, and the parchment is thin.',
  ],
  'plain-blow': [
    'The parish book of #place# has the count: #count#.',
    'A stone at #place# gives the year and the number, #count#, and no other word.',
    'The chronicle says that #count# were lost, and that it was nobody’s doing.',
  ],
  'slanted-blow': [
    'They say in #teller# that it was sent against #place# by strangers with powders and a grudge.',
    'In #teller# they will tell you that strangers brought it in a sack.',
    'A preacher of #teller# had it all foretold, as the work of outlanders, and wrote the prophecy down the year after.',
  ],
};
