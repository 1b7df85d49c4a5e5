import type { RuleSource } from '../../grammar/grammar-source.ts';

/** Quarrels and wars; droughts, floods and fires. */
export const WAR_EVENTS: Readonly<Record<string, readonly (string | RuleSource)[]>> = {
  raid: [
    { text: 'Riders of #realm# drove off #count.count(cow)# from #place# by moonlight.' },
    {
      text: 'The herds of #place# went over the border in a single night, and the herders of #realm# were seen to be very tired.',
    },
    { text: 'Riders from #realm# burned the barns of #place# with the harvest in them.' },
    {
      text: '#count.count(barn).capitalize# burned at #place#, and #enemy# knew the torches for those of #realm#.',
    },
    {
      text: 'The mills of #place# were broken by a band out of #realm#; the stones lie in the stream to this day.',
    },
    { text: 'Raiders from #realm# cut the mill-wheels of #place# loose and let them roll.' },
    {
      text: 'The sheep of #place# were shorn and stolen in the same night, by people of #realm# who plainly had practice.',
    },
    { text: 'A band from #realm# took #count# sheep from #place# and left the bells hung on a thorn.' },
  ],
  insult: [
    {
      text: '#realm# doubled the tolls on the road to #place#, and #enemy# paid them in the smallest coin there is.',
    },
    {
      text: 'A carter of #place# refused the toll of #realm# and was held for it. It became a matter of honour for #enemy#, which had not known the carter before.',
    },
    { text: 'Somebody threw a dead goat into the wells of #place#, and #enemy# looked towards #realm#.' },
    {
      text: 'Herders of #realm# grazed the common of #place# bald, and said they had mistaken it for their own.',
    },
    {
      text: 'Boundary stones near #place# were found to have walked a mile in the night, to the gain of #realm#.',
    },
    {
      text: 'A ferry keeper of #place# was found drowned. #enemy# said it was the doing of #realm#; #realm# said it was the doing of water.',
    },
    { text: 'Nets were cut at #place# over the right to fish, and then so was a man.' },
    {
      text: 'A horse sold at #place# by a lord of #realm# died before it was paid for, and two countries took sides.',
    },
    { text: '#realm# and #enemy# fell out at #place# over #word#, and did not mend it.' },
  ],
  war: [
    { text: '#realm# went to war with #enemy# over #place#. The heralds were polite; nobody else was.' },
    { text: 'After #cause.name#, words were at an end: #realm# crossed the border towards #place# with drums.', when: 'has(cause)' },
    { text: '#realm# laid claim to #place# and sent an army to explain the claim to #enemy#.' },
    { text: '#actor# had the bells of the capital rung backwards, which means war, and marched on #place#.', when: 'has(actor)' },
    {
      text: '#actor# called out the levies of #realm# before the harvest was in. #cause.name.capitalize# was the reason given; #place# was the reason.',
      when: 'has(actor) and has(cause)',
    },
    { text: 'War came between #realm# and #enemy#, and the road to #place# was empty for the first time in memory.' },
  ],
  battle: [
    {
      text: 'The hosts met by #place#. #actor# held the middle of the ford until the water ran the wrong colour, and #realm# had the day.',
    },
    {
      text: '#actor# caught the army of #enemy# halfway across the water at #place#. #count.count(grave).capitalize# were dug.',
    },
    {
      text: 'The hill above #place# changed hands four times in one day, and at dusk it was #actor# who stood on it for #realm#.',
    },
    {
      text: '#actor# led #realm# up the hill by #place# with the sun behind. #other# had the better ground and the worse boots.',
    },
    {
      text: 'Neither side at #place# saw the other before they touched. When the fog lifted, #realm# had won, to the surprise of #actor#.',
    },
    {
      text: 'In the fog at #place# the left wing of #enemy# fought its own right, and #actor# finished what was left.',
    },
    { text: 'It rained on the field of #place# until bowstrings were useless. #actor# had brought axes.' },
    { text: '#realm# broke #enemy# at #place# in a downpour; #count# fell, and some of them drowned in mud.' },
    { text: 'The fight at #place# began at dusk, by mistake, and #actor# won it by torchlight.' },
    {
      text: '#actor# lit three fires for every tent, and #other# drew up against an army that was not there. The real one came from behind.',
    },
    { text: 'They fought in snow at #place#. #actor# won; the foxes won more.' },
    {
      text: 'The field of #place# was white in the morning and not in the evening. #count.words.capitalize# lay on it, and #realm# had won.',
    },
    {
      text: 'The barley at #place# was never cut that year. #actor# of #realm# and #other# of #enemy# met in the middle of it, and #actor.brief# walked out.',
    },
    { text: '#enemy# stood until noon in the barley of #place#, and then #actor# loosed the horses.' },
  ],
  siege: [
    { text: '#actor# sat before #place# for #count.count(month)# and took it with a ladder and a bribe.', when: "word = 'fell'" },
    { text: '#place# ate its horses, then its harness, and opened to #actor# in the #count.ordinal# month.', when: "word = 'fell'" },
    {
      text: 'A mine was dug under the east wall of #place#. When it fell in, #actor# walked through the gap for #realm#.',
      when: "word = 'fell'",
    },
    {
      text: '#actor# besieged #place# for #count.count(month)#. The town threw its last loaves over the wall, to show how many there were, and #realm# went home.',
      when: "word = 'held'",
    },
    { text: 'Ladders were set against #place# eleven times. #actor# went home with fewer people than ladders.', when: "word = 'held'" },
    { text: '#place# was short of everything but arrows, and #actor# gave up before it was short of those.', when: "word = 'held'" },
    {
      text: 'A relief came to #place# through the snow on the last day of salt meat, and #actor# broke camp by night.',
      when: "word = 'held'",
    },
    {
      text: 'The women of #place# poured the washing water on #realm# from the gatehouse, boiling. The gate stayed shut.',
      when: "word = 'held'",
    },
    { text: '#actor# dammed the stream above #place#. It rained the same week, and the siege was over.', when: "word = 'held'" },
    {
      text: 'The well of #place# went foul in the #count.ordinal# month, and the keys were carried out to #actor# on a cushion.',
      when: "word = 'fell'",
    },
    {
      text: '#actor# promised #place# its lives and its market, and was let in at dawn. #actor.brief# kept half of the promise.',
      when: "word = 'fell'",
    },
    {
      text: 'Stone-throwers stood before #place# for #count.count(month)#; when the gate tower leaned, the council asked #actor# for terms.',
      when: "word = 'fell'",
    },
    {
      text: 'A baker of #place# with a brother in the camp of #actor# left a postern open, and #realm# was in the market by breakfast.',
      when: "word = 'fell'",
    },
    { text: '#realm# camped before #place# until the camp fever came, and then camped no more.', when: "word = 'held'" },
    { text: 'The walls of #place# held. The bakers of the town still bake a loaf in the shape of a ladder.', when: "word = 'held'" },
  ],
  sack: [
    {
      text: '#actor# gave #place# to the soldiers for three days. There was nothing left to give on the fourth.',
      when: "word = 'rebuilt'",
    },
    { text: '#realm# sacked #place#, and #count# people were not seen again.', when: "word = 'rebuilt'" },
    {
      text: '#place# burned from the tanners’ row to the temple. #actor# said afterwards that nobody had ordered it.',
      when: "word = 'rebuilt'",
    },
    {
      text: '#actor# took #place# by storm and pulled it down, wall by wall, and sowed the market with salt. It was never built again.',
      when: "word = 'for good'",
    },
    {
      text: 'The soldiers of #realm# left no roof on #place#. Those who lived walked away, and the brambles came.',
      when: "word = 'for good'",
    },
    { text: '#place# fell to #actor#, and with it ended. Its bell was carried off; its dead were not counted.', when: "word = 'for good'" },
  ],
  treaty: [
    {
      text: 'Peace was made at #place# after #count.count(year)#, and #place# went to #realm# with it.',
      when: "word = 'ceded' and count > 0",
    },
    {
      text: '#enemy# signed away #place# at a table set in the middle of the bridge, or where the bridge had been.',
      when: "word = 'ceded'",
    },
    {
      text: 'By the peace of #place# the town itself changed masters: #realm# had it now, and #enemy# had the bill.',
      when: "word = 'ceded'",
    },
    { text: 'Both sides were too poor to go on. The peace of #place# gave nobody anything, and was well kept.', when: "word = 'even'" },
    { text: 'Peace was sworn at #place#. Everything was to be as before; the dead were not mentioned.', when: "word = 'even'" },
    { text: '#enemy# bought its peace at #place# with silver, weighed on the scales of #realm#.', when: "word = 'silver'" },
    {
      text: 'Peace was made at #place#, and #enemy# sent nine children of good family to #realm# to be brought up as hostages. Some did not want to come home.',
      when: "word = 'hostages'",
    },
    { text: 'The peace of #place# gave #realm# the tolls of the road for a generation.', when: "word = 'tolls'" },
    { text: 'After #count.count(year)# of war #realm# and #enemy# made peace at #place#.', when: 'count > 0' },
  ],
  drought: [
    { text: 'No rain fell at #place# from seed-time to harvest, and the wells tasted of iron.' },
    {
      text: '#place.water.capitalize# shrank at #place# until children could walk across, and found old spears in its bed.',
      when: 'has(place.water)',
    },
    { text: 'The fields round #place# cracked wide enough to lose a lamb in. Several were lost.' },
    { text: 'The mill at #place# stood still for want of water, from haymaking until the first frost.' },
    { text: 'Around #place# the leaves fell in high summer, and the cattle were driven three days to drink.' },
    { text: 'The sky over #place# was the same blue for a hundred days, and people stopped looking up.' },
    { text: 'The springs failed at #place#, and the town that had been built there began to pack.', when: "word = 'ruin'" },
  ],
  famine: [
    {
      text: 'There was hunger at #place#. #count.words.capitalize# died, and the price of a loaf was cut into the mill door, where it can still be read.',
    },
    { text: 'At #place# they ate the seed corn, and then what one does not write down. #count.words.capitalize# people died.' },
    { text: 'After #cause.name# came hunger: #place# buried #count.count(person)# before the new barley.', when: 'has(cause)' },
    { text: 'The granaries of #place# were opened and had already been opened. #count.words.capitalize# starved before the roads dried.' },
    {
      text: 'In the hungry year #place# sold its doors for barley, and then its bell. #count.words.capitalize# were buried before it was bought back.',
    },
    { text: 'The crop rotted in the ear around #place#. Bark was ground for flour, and #count.count(person)# died with it in them.' },
    {
      text: 'Nothing was sown at #place# that spring, for there was nobody with the strength. #count.words.capitalize# were dead by midsummer.',
    },
    { text: 'Bread failed at #place#. Families drew lots for who should walk south, and #count# did not live to walk.' },
  ],
  plague: [
    { text: 'A fever came to #place# in a bale of cloth and took #count.count(person)#, the weavers first.' },
    { text: 'The sickness at #place# began with a headache and ended with a bell. #count.words.capitalize# died of it.' },
    { text: 'The doors of #place# were chalked, street after street, until the chalk ran out. #count.words.capitalize# died.' },
    { text: 'Plague emptied #place# of #count# people. Those who were left married one another, quickly.' },
    { text: '#actor# caught the fever at the bedside of a servant and died of it, with #count# others of #place#.', when: 'has(actor)' },
    { text: 'The fever that followed #cause.name# killed #count.count(person)# at #place#.', when: 'has(cause)' },
    { text: 'The great fever came to #place# and did not leave enough people to bury the rest.', when: "word = 'ruin'" },
  ],
  flood: [
    {
      text: '#place.water.capitalize# rose at #place# in one night and took the lower town. #count.words.capitalize# were drowned.',
      when: 'has(place.water)',
    },
    {
      text: '#place.water.capitalize# left its bed at #place# and came in by the front doors. A cradle with a living child in it was found nine miles below.',
      when: 'has(place.water)',
    },
    { text: 'The spring melt carried off the bridge, the mill and #count# people of #place#.' },
    { text: 'The stream at #place# changed its bed in a night. Two farms that had stood on the left bank stood on the right.' },
    { text: 'Rain fell on #place# for forty days, and the dead of the old graveyard were among the #count# found below the town.' },
    { text: 'High water stood in #place# for eleven days. There is a line on the temple wall, and a date.' },
    { text: 'The river took #place#, street by street, in a wet month, and never gave it back.', when: "word = 'ruin'" },
  ],
  storm: [
    { text: 'A storm came in over #place# and put two ships into the market square.' },
    { text: 'The fishing boats of #place# went out on a flat sea and did not come back. #count.words.capitalize# were aboard.' },
    { text: 'The great wind unroofed #place# and salted its fields; nothing but beet would grow there for three years.' },
    { text: 'A gale took the roofs of #place# and the orchards behind it. For years people there built low.' },
    { text: 'Three days of wind drove the sea over the quays of #place#; #count# people were lost, most of them trying to save boats.' },
    { text: 'The sea walked up the main street of #place# at midnight and took #count# people back with it.' },
    { text: 'The sea broke in upon #place# and stayed.', when: "word = 'ruin'" },
  ],
  eruption: [
    {
      text: '#region# burned for nine nights. Ash lay to the knee in #place#, and #count# people were found under it.',
      when: 'has(region)',
    },
    {
      text: '#region# opened, and the morning at #place# was as dark as the night had been. #count.words.capitalize# died.',
      when: 'has(region)',
    },
    { text: 'The mountain above #place# spoke once, and then threw stones. #count.words.capitalize# died in their houses.' },
    { text: 'Ash fell on #place# like snow, but warm, and it did not melt.', when: "word = 'ruin'" },
  ],
  fire: [
    { text: '#word.capitalize# set #place# alight, and by morning a third of it was gone.', when: "word != 'ruin'" },
    {
      text: 'Fire took #place# from the harbour side up. It began, they say, with #word#.',
      when: "place.kind = 'port' and word != 'ruin'",
    },
    { text: 'The wooden quarter of #place# burned down because of #word#. It was rebuilt in wood.', when: "word != 'ruin'" },
    { text: '#place# burned for two days. The cause was #word#; the reason was thatch.', when: "word != 'ruin'" },
    { text: '#actor# died in the fire at #place#, going back in for others. Nobody agrees for whom.', when: 'has(actor)' },
    { text: 'Fire ran through #place# with the wind behind it, and what was left was not worth a roof.', when: "word = 'ruin'" },
  ],
  abandoning: [
    {
      text: 'After #cause.name#, #place# was given up. The last #count# people walked to #aim# with the town bell on a sledge.',
      when: 'has(cause) and has(aim)',
    },
    { text: '#place# was left to the owls. The last to go locked the gate, from habit.' },
    { text: 'No tax was paid from #place# that year, and when riders came to ask, there was nobody to ask.' },
    { text: 'The people of #place# moved to #aim# a family at a time, and the last family could not bear the quiet.', when: 'has(aim)' },
  ],
};
