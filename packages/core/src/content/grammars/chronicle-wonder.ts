import type { RuleSource } from '../../grammar/grammar-source.ts';

/** Wonders, journeys, beasts and relics. */
export const WONDER_EVENTS: Readonly<Record<string, readonly (string | RuleSource)[]>> = {
  discovery: [
    { text: '#actor# found #word# near #place# while looking for a strayed pig.' },
    { text: '#word.capitalize# was struck at #place#. #actor#, who struck it, died poor, as finders do.' },
    { text: '#actor# brought a lump of #word# into the market of #place# in a stocking, and by spring there were forty huts on the hill.' },
    { text: 'A landslip by #place# laid #word# bare, and #actor# was the first to know what it was.' },
    { text: '#actor# noticed that the goats of #place# licked one rock and no other. It was #word#.' },
    { text: 'A flood at #place# washed the bank away, and in the gravel #actor# saw #word#.' },
    { text: '#actor# had said for years that there was #word# at #place#, and was believed when it was carried through the gate.' },
    { text: '#actor# dug a well at #place# and, in place of water, had #word#.' },
  ],
  voyage: [
    {
      text: '#actor# sailed from #place# with #count.count(ship)# to learn how far #region# goes, and came back with one ship and no answer.',
      when: 'has(region) and count > 1',
    },
    { text: '#actor# was the first of #place# to cross #region# and the first to say that it was not worth it.', when: 'has(region)' },
    {
      text: '#actor# charted the shores of #region# from a boat that leaked, bailing with one hand and drawing with the other.',
      when: 'has(region)',
    },
    {
      text: 'Fishers of #place# followed #actor# out on #region#, farther than nets are cast, and found the shoals that feed the town still.',
      when: 'has(region)',
    },
    { text: '#actor# gave #region# its first sea-marks: a white stone, a dead tree, and the roof of an aunt.', when: 'has(region)' },
    { text: '#actor# sailed out of #place# and came home with a chart of nothing but water.', when: 'not has(region)' },
  ],
  exploring: [
    {
      text: '#actor# crossed #region# on foot with #count.count(companion)# and a dog. The dog is in the song.',
      when: `has(region) and not has(aim) and word in ['continent', 'island', 'plain', 'plateau', 'desert', 'ice']`,
    },
    {
      text: '#actor# went into #region# for timber and came out two months later on the other side, with a map.',
      when: `has(region) and not has(aim) and word in ['forest', 'marsh']`,
    },
    {
      text: '#actor# blazed the first trail through #region#, a cut on every tenth tree; some of the cuts have grown over people’s heads.',
      when: `has(region) and not has(aim) and word = 'forest'`,
    },
    {
      text: '#actor# sounded a way across #region# with a pole and a great deal of swearing.',
      when: `has(region) and not has(aim) and word = 'marsh'`,
    },
    {
      text: '#actor# found the pass over #region#, and a stone hut there already, and nobody in it.',
      when: `has(region) and not has(aim) and word in ['range', 'volcano']`,
    },
    {
      text: '#actor# climbed #region# to see what was behind it. It was more of #region#.',
      when: `has(region) and not has(aim) and word in ['range', 'volcano', 'plateau']`,
    },
    {
      text: '#actor# travelled the length of #region# and wrote down what the people there call it, which is not what we call it.',
      when: 'has(region) and not has(aim)',
    },
    {
      text: '#actor# was lost for a season in #region# and lived on what grows there, of which a list was made.',
      when: 'has(region) and not has(aim)',
    },
    { text: '#actor# of #aim# went down into #place# with a rope and three candles, and came up with the rope.', when: 'has(aim)' },
    { text: '#actor# opened #place# and counted #count.count(chamber)# before the air went bad.', when: 'has(aim)' },
    {
      text: 'Shepherds of #aim# had always stopped their ears at #place#. #actor# went in to see why, and would not tell.',
      when: 'has(aim)',
    },
    { text: '#actor# went into #place# after a lost ewe and found that somebody had lived there, long ago and well.', when: 'has(aim)' },
  ],
  schism: [
    {
      text: '#actor# preached at #place# against #word# as it had always been done, and the town prayed in two halves from that day.',
      when: "word != 'calendar'",
    },
    {
      text: '#actor# reckoned the feast days anew at #place#. Half of the town kept the old calendar, and for a week each year they do not speak.',
      when: "word = 'calendar'",
    },
    {
      text: 'The quarrel over #word# split the faithful of #place#. #actor# led out those who would not bend; the door they left by was bricked up.',
    },
    { text: 'It came to blows at #place# over #word#. #actor# forgave everyone by name, which made it worse.' },
  ],
  miracle: [
    {
      text: 'A spring broke out under the feet of #actor# at #place#, and the sick who drank of it mended, or said so.',
    },
    { text: 'Water came out of the bare rock at #place# where #actor# had slept.' },
    { text: 'A light stood over #place# for three nights. #actor# walked into it and came out with white hair.' },
    { text: '#actor# laid hands on a drowned child at #place#, and the child coughed.' },
    { text: 'The lame walked at #place# when #actor# called them, most of them for good.' },
    { text: 'The bells of #place# rang with nobody at the ropes. #actor# alone was not surprised.' },
    { text: '#actor# fed all #place# for nine days from one basket, and would never say how.' },
    {
      text: 'A voice spoke at #place#. Everyone heard it say something different, and #actor# wrote all of it down.',
    },
    {
      text: 'Snow fell at #place# in high summer, on one field and no other, and #actor# was found asleep in it, warm.',
    },
  ],
  pilgrimage: [
    { text: 'Pilgrims came to #place#, #count# of them, with stones in their shoes.' },
    { text: '#actor# walked to #place# barefoot, with the court behind in boots.', when: 'has(actor)' },
    { text: '#actor# went to #place# in grey wool, gave no name, and was known at once.', when: 'has(actor)' },
    { text: 'So many walked to #place# that summer that the grass did not come back on the path.' },
    { text: '#count.words.capitalize# people came to #place# in one week, and the well was drunk dry by the fourth day.' },
    { text: 'After #cause.name# people walked to #place#, first by ones and then in crowds.', when: 'has(cause)' },
  ],
  beast: [
    {
      text: '#word.a.capitalize# came to live at #place#. It took #count.count(head of cattle)# from #aim# before it was believed in.',
      when: 'has(aim)',
    },
    {
      text: 'Something moved into #place#. The people of #aim# called it #word.a#; those who had seen it did not call it anything.',
      when: 'has(aim)',
    },
    { text: 'The hunters of #aim# tracked #word.a# as far as #place#, counted themselves, and turned back.', when: 'has(aim)' },
    { text: '#word.a.capitalize# denned at #place#, and the road was moved.' },
    { text: 'Nobody saw #word.a# come to #place#, but the deer were gone by the first snow.' },
  ],
  slaying: [
    { text: '#actor# went up to #place# with a boar spear and came down with the hide of #word.a#.' },
    { text: '#actor# killed #word.a# at #place#, after three others had tried; their names are on the stone, above.' },
    { text: '#actor# waited eleven nights in a tree at #place#. On the twelfth #word.a# came, and was killed.' },
    { text: '#actor# smoked #word.a# out of #place# and met it at the mouth with an axe. It had young, which nobody counted.' },
  ],
  making: [
    { text: '#actor# made #relic.name# at #place# for #other#: #relic.looks#.', when: 'has(other)' },
    { text: '#other# asked #actor# for something to be remembered by, and was given #relic.name#. #relic.lore#.', when: 'has(other)' },
    { text: '#actor# worked a winter on #relic.name# and gave it to #other# unpaid. #relic.lore#.', when: 'has(other)' },
    { text: '#actor# made #relic.name# for #place#: #relic.looks#. #relic.lore#.', when: 'not has(other)' },
    { text: '#actor# spoiled two and kept the third. So #place# has #relic.name#, with #relic.looks#.', when: 'not has(other)' },
    {
      text: 'The people of #place# gave their spoons and buckles to be melted, and #actor# made #relic.name# of them.',
      when: "not has(other) and relic.kind in ['bell', 'cup', 'lamp', 'crown']",
    },
  ],
  gift: [
    { text: '#actor# gave #relic.name# to #other#, to seal it.' },
    { text: '#actor# put #relic.name# into the hands of #other# before witnesses, and was seen to count to ten before letting go.' },
    { text: '#relic.name.capitalize# went from #actor# to #other# as a gift between friends, with a list of what was expected in return.' },
  ],
  theft: [
    { text: '#actor# stole #relic.name# from #other# and was over the hill before the dogs were.', when: 'has(other)' },
    {
      text: '#actor#, a lodger from #aim#, left #place# before dawn with #relic.name# in a bread sack.',
      when: 'has(aim) and place.name != aim.name',
    },
    {
      text: '#relic.name.capitalize# was taken from #place#. #actor# had asked to see it by candlelight, and then the candle went out.',
      when: 'not has(other)',
    },
    { text: '#other# woke to an empty chest. #actor# had gone, and #relic.name# too.', when: 'has(other)' },
    { text: '#actor# took #relic.name# from #place# and left a very good copy, which was admired for a month.' },
  ],
  loss: [
    { text: '#actor# hid #relic.name# at #place# and meant to come back for it.' },
    { text: '#relic.name.capitalize# was lost at #place#, when #actor# had other things to think of.' },
    { text: '#actor# went into #place# with #relic.name# and came out without it.' },
    { text: 'Pressed on all sides, #actor# walled up #relic.name# at #place# and told one person, who died.' },
  ],
  finding: [
    { text: '#actor# found #relic.name# at #place#, under a stone that everyone had sat on.' },
    { text: 'A dog belonging to #actor# dug at #place# and would not be called off. It had found #relic.name#.' },
    { text: '#actor# came back from #place# with #relic.name#, and with a limp, and told a different story of each every year.' },
    { text: '#actor# reasoned from an old song that #relic.name# must lie at #place#, and it did.' },
  ],
  burial: [
    { text: '#actor# was laid in the ground at #place#, and #relic.name# with #actor.object#.', when: 'has(relic)' },
    {
      text: 'They buried #actor# at #place#. #relic.name.capitalize# was put into the grave, by a vote that was not close.',
      when: 'has(relic)',
    },
    { text: '#actor# had asked to lie at #place#, with #relic.name# to hand, and so it was done.', when: 'has(relic)' },
    { text: '#actor# was buried at #place#.', when: 'not has(relic)' },
  ],
};
