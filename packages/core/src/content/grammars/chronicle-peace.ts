import type { RuleSource } from '../../grammar/grammar-source.ts';

/** Settling, building and ruling. */
export const PEACE_EVENTS: Readonly<Record<string, readonly (string | RuleSource)[]>> = {
  arrival: [
    'The #word# came into the land with #count# wagons and their dead in jars, and they halted where #place# now stands.',
    'The first of the #word# came over the hills #count# strong, following a river because it seemed to know where it was going. At #place# they stopped.',
    'The #word# drove their herds down to #place#. They had meant to stay a winter; nobody has ever asked them to leave.',
    'The #word# came, #count# hearths of them, with seed corn sewn into their hems, and lit their first fires at #place#.',
    'The boats of the #word# were drawn up at #place# and broken for roof beams, so that nobody should think of going back.',
  ],
  founding: [
    { text: '#actor# marked out the walls of #place# with a plough and a borrowed ox.', when: 'has(actor)' },
    { text: '#actor# led #founders# from #aim# to #place#, and paced out the first street before dark.', when: 'has(actor) and has(aim)' },
    { text: '#actor# drove a stake into the ground at #place# and said that this would do. The stake is still shown.', when: 'has(actor)' },
    {
      text: '#actor# bought the ground of #place# from a herder for two cows and a promise, and built on it before the seller could repent.',
      when: 'has(actor)',
    },
    { text: '#place# was founded by younger children of #aim#, who had stood to inherit nothing.', when: 'has(aim)' },
    { text: 'The people of #aim# sent out a daughter town, and called it #place#.', when: 'has(aim)' },
    {
      text: '#place# was founded on a summer’s bet between two families of #aim#. Both families still claim to have won.',
      when: 'has(aim)',
    },
    { text: '#place# began as one long house and a fire that was kept in all winter.', when: 'not has(actor)' },
    { text: '#place# was founded; the first thing built was a gate, and only then a wall to put it in.', when: 'not has(actor)' },
    { text: 'The first roofs went up at #place#.', when: 'not has(actor)' },
    { text: '#place# was laid out in a single week, and has been crooked ever since.', when: 'not has(actor)' },
    { text: '#founders.capitalize# came to #place#, liked the water, and sent word to their cousins.', when: 'not has(actor)' },
    {
      text: '#place# was settled for its harbour, which is why its streets all run downhill.',
      when: "not has(actor) and place.kind = 'port'",
    },
    { text: 'The first shaft was sunk at #place#, and the first tavern opened beside it the same week.', when: "place.kind = 'mine'" },
    { text: 'A keep of split logs was raised at #place#, where the road can be watched both ways.', when: "place.kind = 'castle'" },
    { text: 'Nine people and a bell settled at #place# to pray. The bell came first.', when: "place.kind = 'abbey'" },
  ],
  settling: [
    { text: 'New land was broken, and smoke rose at #list#.', when: 'count > 1' },
    { text: 'The woods were cleared for #list#.', when: 'count > 1' },
    { text: 'Land was measured out with ropes, and lots were drawn for it: #list#.', when: 'count > 1' },
    { text: 'Carts went out loaded with roof-trees, and by winter there were hearths at #list#.', when: 'count > 1' },
    { text: 'The marsh was drained, the first wheat came up green, and #list# had names.', when: 'count > 1' },
    { text: 'Somebody put up an inn for carters at #list#, and then there were neighbours.', when: 'count = 1' },
    { text: 'Goats had always wintered at #list#. In time so did their owners.', when: 'count = 1' },
    { text: 'Two sisters held the first land at #list#, on either side of a ditch they had dug together.', when: 'count = 1' },
    { text: 'Farmers with more sons and daughters than acres settled #list#.', when: 'count > 1' },
    { text: '#list# were settled within a few summers of one another, and have married into one another ever since.', when: 'count > 1' },
    { text: 'The frontier moved a day’s walk: #list# date from this time.', when: 'count > 1' },
    { text: '#count.words.capitalize# hamlets grew up along the tracks: #list#.', when: 'count > 2' },
    { text: 'A clearing was made at #list#.', when: 'count = 1' },
    { text: 'One family built at #list#, and then their in-laws did.', when: 'count = 1' },
    { text: '#list# was settled, quietly, by people who wished to be left alone.', when: 'count = 1' },
    { text: 'The first field was ploughed at #list#. It was full of stones, and so is the wall around it.', when: 'count = 1' },
    { text: 'Charcoal burners stayed on at #list# after the charcoal was gone.', when: 'count = 1' },
    { text: 'Three brothers from #aim# cleared the ground of #list# and quarrelled over the well.', when: 'count = 1 and has(aim)' },
    { text: 'People from #aim# moved out to #list#, a morning’s walk and no farther.', when: 'count = 1 and has(aim)' },
  ],
  realm: [
    { text: 'The elders of the country met at #place# and put #actor# over them. So began #realm#.', when: "word = 'crowned'" },
    {
      text: '#actor# was raised on a shield at #place#, dropped once, and raised again: the first to rule #realm#.',
      when: "word = 'crowned'",
    },
    {
      text: '#actor# gave the villages around #place# one law and one market day, and asked only to be obeyed. So began #realm#.',
      when: "word = 'crowned'",
    },
    { text: 'Nine villages swore to #actor# under the great tree of #place#, and #realm# was made.', when: "word = 'crowned'" },
    {
      text: 'The burghers of #place# chose #actor# to speak for them, wrote down why, and had forty copies made. So began #realm#.',
      when: "word = 'chosen'",
    },
    {
      text: 'The towns sent two people each to #place#. They argued for eleven days, and rose as #realm#, with #actor# at the head.',
      when: "word = 'chosen'",
    },
    {
      text: '#realm# was agreed over beer at #place# and sworn sober the next day. #actor# was chosen to lead it, having argued least.',
      when: "word = 'chosen'",
    },
  ],
  order: [
    { text: '#actor# founded #realm# at #place# with four companions and a leaking roof.', when: "word = 'order'" },
    {
      text: '#actor# gave away a good inheritance and founded #realm# at #place#. The family has not forgiven it.',
      when: "word = 'order'",
    },
    {
      text: 'Out of what the country had suffered came #realm#, which #actor# gathered at #place#.',
      when: "word = 'order' and has(cause)",
    },
    { text: 'Seven people took the first vows of #realm# at #place#, and #actor# took them first.', when: "word = 'order'" },
    { text: 'The masters of #place# bound themselves by oath as #realm#, and made #actor# keeper of the chest.', when: "word = 'guild'" },
    {
      text: '#realm# was sworn in a cellar at #place#. #actor# held the only key to the chest, and so became its head.',
      when: "word = 'guild'",
    },
    {
      text: 'To stop one another cheating, the craft of #place# formed #realm# and set #actor# to watch them all.',
      when: "word = 'guild'",
    },
  ],
  growth: [
    { text: '#place# was given the right to hold a market, and held it the very next day.' },
    {
      text: 'Stalls stood in #place# from the gate to the water, and the toll-keeper had to hire a second toll-keeper.',
    },
    { text: '#place# bought its charter with nine years of peace and a great deal of silver.' },
    { text: 'The charter of #place# was sealed. It is short, and every child there can say it.' },
    {
      text: 'Three fat harvests running filled the barns of #place#; there was dancing, and a new roof for the hall.',
    },
    {
      text: 'The barley stood so high at #place# that two children were lost in it, and found, and the field was named for them.',
    },
    { text: 'The wool of #place# fetched such prices that the shepherds wore rings.' },
    { text: 'Weavers moved to #place#, and their looms could be heard from the road all night.' },
    { text: 'The autumn fair of #place# drew buyers from five days away, and a bear that could count.' },
    { text: 'The first great fair was held at #place#; it lasted three weeks, and so did the headaches.' },
    { text: '#place# outgrew its walls and built a second street outside them.' },
    { text: 'So many came to live at #place# that the well had to be dug deeper, and then another dug beside it.' },
    { text: 'A mill was built at #place#, and the miller married before the sails were up.' },
    { text: 'Glass was seen for the first time in windows at #place#, at the dyer’s, and people walked past twice.' },
    { text: 'The guilds of #place# marched for the first time under banners of their own, in an order that is still disputed.' },
    { text: 'Paved streets came to #place#, beginning at the door of whoever paid.' },
  ],
  bridge: [
    {
      text: 'A bridge of #count.words# arches was thrown over #place.water# at #place#, and the ferry keepers drank for a week in mourning.',
      when: 'has(place.water)',
    },
    {
      text: 'The people of #place# built the great bridge over #place.water#. It took #count# years and the lives of two masons, who are carved on it.',
      when: 'has(place.water)',
    },
    { text: '#place# bridged #place.water# at last, and set a toll on it before the mortar was dry.', when: 'has(place.water)' },
    { text: 'A timber bridge was finished at #place# and carried away within the month. The next one, of stone, has #count# arches.' },
  ],
  building: [
    { text: '#actor# had a tower built at #place#, to see what was coming. It took #count# years.', when: "has(actor) and word = 'tower'" },
    { text: 'The tower of #place# was raised by order of #actor#, who never climbed it.', when: "has(actor) and word = 'tower'" },
    { text: '#actor# set a shrine at #place#, over a spring that does not freeze.', when: "has(actor) and word = 'shrine'" },
    {
      text: 'The shrine of #place# was built for a vow that #actor# had made in a bad hour and kept in a good one.',
      when: "has(actor) and word = 'shrine'",
    },
    { text: '#actor# built at #place# on a grand scale: halls, cisterns and a street of workshops.', when: "has(actor) and word = 'ruin'" },
    {
      text: 'A strong town was raised at #place#, and #actor# is said to have carried the first stone and the last.',
      when: "has(actor) and word = 'ruin'",
    },
    { text: '#place# was built in #count# years and meant to stand a thousand.', when: "word = 'ruin'" },
    { text: '#actor# walled #place# in stone, at a cost that was spoken of for two generations.', when: "has(actor) and word = 'walls'" },
    {
      text: 'The walls of #place# were finished after #count# years. Grass was already growing on the oldest part.',
      when: "word = 'walls'",
    },
    { text: 'A new hall was built at #place#, with a roof like an upturned ship.', when: "word = 'hall'" },
    { text: '#actor# held court in the new hall of #place# before it had doors.', when: "has(actor) and word = 'hall'" },
    {
      text: 'A granary was built at #place# to feed the town a year, and a second lock put on it the same week.',
      when: "word = 'granary'",
    },
    {
      text: '#actor# filled a granary at #place# against bad years, and was laughed at for it, that year.',
      when: "has(actor) and word = 'granary'",
    },
    { text: 'The temple of #place# was roofed at last, #count# years after the first stone.', when: "word = 'temple'" },
    {
      text: '#actor# gave the temple of #place# its great door, and the forest above the town was never the same.',
      when: "has(actor) and word = 'temple'",
    },
    { text: 'A school was opened at #place#, with one teacher, one book and #count# pupils.', when: "word = 'school'" },
    { text: '#actor# opened a school at #place#, having learned to read late and resented it.', when: "has(actor) and word = 'school'" },
    { text: 'A watchtower went up at #place#, and a bell was hung in it that can be heard at three crossroads.', when: "word = 'tower'" },
    { text: 'The stones of #place# were set up by people who left no name, only the shrine.', when: "word = 'shrine'" },
    {
      text: 'Builders worked #count# years at #place#. Their huts stood longer than some of their walls.',
      when: "not (word in ['tower', 'shrine', 'walls', 'hall', 'granary', 'temple', 'school'])",
    },
  ],
  succession: [
    { text: '#actor# became the head of #realm#.', when: "word = 'first'" },
    {
      text: '#other# died after #count.count(year)#, and #actor# followed, as had long been settled.',
      when: "has(other) and word = 'child'",
    },
    {
      text: '#other# was buried at #place#, and the same day #actor#, who had #other.possessive# jaw and none of the patience, was acclaimed.',
      when: "has(other) and word = 'child'",
    },
    {
      text: '#actor# came to the seat of #realm# at the age of #actor.age.words#, and #other# was carried to the vault by eight people who had all been promised something.',
      when: "has(other) and word = 'child'",
    },
    {
      text: 'The bells of #place# rang once for #other# and once for #actor#, child and successor.',
      when: "has(other) and word = 'child'",
    },
    {
      text: '#other# had named #actor# the heir years before, and changed it twice, and changed it back.',
      when: "has(other) and word = 'child'",
    },
    {
      text: 'Nobody stood nearer to #other# by blood than #actor#, once the others had been struck off.',
      when: "has(other) and word = 'kin'",
    },
    {
      text: 'The council of #realm# sat for a month over the chair of #other#, and gave it to #actor# to be able to go home.',
      when: "has(other) and word = 'chosen'",
    },
    { text: '#actor# won the seat of #other# by one vote, and thanked each voter for it.', when: "has(other) and word = 'chosen'" },
    {
      text: 'The seat of #other# fell to #actor#, whose house had married well and waited long.',
      when: "has(other) and word = 'new house'",
    },
    { text: '#other# left #realm# to #actor#, together with the debts.', when: "has(other) and word = 'child'" },
    {
      text: 'When #other# died, #actor# was #actor.age.words# years old and had been waiting for most of them.',
      when: "has(other) and word = 'child'",
    },
    {
      text: '#other# died in bed, which few had expected, and the seat of #realm# passed to #actor#, child of the same house.',
      when: "has(other) and word = 'child'",
    },
    { text: '#other# died without a child of age, and the seat went sideways, to #actor#.', when: "has(other) and word = 'kin'" },
    { text: '#actor#, a cousin whom nobody had thought to watch, followed #other#.', when: "has(other) and word = 'kin'" },
    { text: 'After #other# the house had to look among its cousins, and found #actor#.', when: "has(other) and word = 'kin'" },
    {
      text: '#other# died the last of the line. #actor#, of another house, was the choice that angered fewest.',
      when: "has(other) and word = 'new house'",
    },
    {
      text: 'With #other# the old house ended; #actor# hung up new arms at #place# and kept the old cook.',
      when: "has(other) and word = 'new house'",
    },
    { text: '#actor# was chosen to head #realm# after the death of #other#, on the third count.', when: "has(other) and word = 'chosen'" },
    {
      text: '#other# died in office, pen in hand. #realm# chose #actor# in #other.possessive# place.',
      when: "has(other) and word = 'chosen'",
    },
    {
      text: 'Beans were cast at #place# for the seat that #other# had left empty, and #actor# had the most of them.',
      when: "has(other) and word = 'chosen'",
    },
    {
      text: '#other# was carried out and #actor# was carried in; #realm# does not hold with empty chairs.',
      when: "has(other) and word = 'chosen'",
    },
    { text: '#actor# took up the seat of #realm#.', when: 'not has(other)' },
    { text: '#actor# was set over #realm# in a cold hall, before few witnesses.', when: 'not has(other)' },
    { text: '#realm# was without a head for nine days, and then it was #actor#.', when: 'not has(other)' },
  ],
  usurpation: [
    {
      text: '#actor# entered the hall of #place# as captain of the guard and left it as ruler of #realm#. #other# did not leave it.',
      when: "word = 'killed'",
    },
    { text: '#other# was killed at table, and #actor#, who had tasted nothing, took #realm#.', when: "word = 'killed'" },
    {
      text: 'The gates of #place# were opened by night. By morning #other# was dead and #actor# had the keys, the seal and #realm#.',
      when: "word = 'killed'",
    },
    {
      text: '#actor# strangled #other# with the cord of a banner, or had it done, and ruled #realm# with a good deal of skill.',
      when: "word = 'killed'",
    },
    {
      text: '#actor# turned the garrison of #place# with unpaid wages and fair words, and #other# fled over the kitchen wall.',
      when: "word = 'driven out'",
    },
    {
      text: '#other# went hunting and came home to closed gates. #actor# spoke from above them as ruler of #realm#.',
      when: "word = 'driven out'",
    },
    {
      text: '#actor# put #other# on a mule, faced it towards the border, and sat down in the seat of #realm#.',
      when: "word = 'driven out'",
    },
  ],
  betrayal: [
    { text: '#actor# sold the small gate of #place# to #enemy# for a pension, and collected it for years.', when: "word = 'gate'" },
    {
      text: 'The small gate of #place# was found unbarred, and #actor#, who kept it, was found rich. The silver was of #enemy#.',
      when: "word = 'gate'",
    },
    { text: 'Letters between #actor# and #enemy# were read aloud before #other#, all forty of them.', when: "word = 'letters'" },
    { text: '#actor# wrote to #enemy# every new moon, and #other# learned of it from whoever washed the linen.', when: "word = 'letters'" },
    { text: '#actor# farmed the tolls of #realm# and paid half of them to #enemy#.', when: "word = 'tolls'" },
    { text: '#actor# handed the plans of the walls of #place# to #enemy#, drawn fair, with measurements.', when: "word = 'plans'" },
    { text: '#actor#, whom #other# trusted above all, had been in the pay of #enemy# from the first day.' },
  ],
  exile: [
    { text: '#actor# was driven out of #realm# with what could be carried, and came to #aim#.', when: 'has(aim)' },
    { text: '#actor# went into exile at #aim#, and hung a map of #realm# on the wall there.', when: 'has(aim)' },
    { text: '#actor# was given three days to leave #realm# and used one. #aim# took #actor.object# in.', when: 'has(aim)' },
    { text: '#actor# was forbidden fire and water in #realm#, and lived for a while on what the woods give.', when: 'not has(aim)' },
    { text: 'The name of #actor# was cut out of the rolls of #realm#, which is why there is a hole in them.', when: 'not has(aim)' },
  ],
  return: [
    {
      text: '#actor# came back over the border with sixty riders and a better memory than anyone had hoped, and took #realm# from #other#.',
      when: "word = 'throne' and has(other)",
    },
    { text: '#actor# returned to #place# by night. In the morning it was #other# who had to go.', when: "word = 'throne' and has(other)" },
    { text: '#actor# was pardoned and came home to #place#, and found the house let to strangers.', when: "word = 'pardon'" },
    {
      text: 'After years abroad #actor# came home to #place#. Dogs that could not have known #actor.object# barked all the same.',
      when: "word = 'pardon'",
    },
  ],
  marriage: [
    { text: '#actor# wed #other# of #enemy# at #place#. It rained, which was held to be lucky by those indoors.' },
    { text: '#other# came from #aim# with nine chests and a falconer, and was married to #actor# at #place#.', when: 'has(aim)' },
    { text: '#actor# married #other#, and for as long as the music lasted #realm# and #enemy# were one family.' },
    { text: 'The wedding of #actor# and #other# at #place# emptied two cellars and settled one boundary.' },
    { text: '#actor# and #other# were married by treaty, and surprised everyone by liking it.' },
    { text: '#enemy# gave #other# in marriage to #actor#, and with #other.object# a mill, a bridge and a grievance.' },
  ],
  alliance: [
    '#realm# and #enemy# swore at #place# to have the same friends and the same foes, and drew up a list.',
    'Envoys of #realm# and #enemy# shared bread at #place#, and each kept half of the knife.',
    '#realm# and #enemy# bound themselves to each other at #place#, for as long as water runs downhill.',
    'At #place# the seals of #realm# and #enemy# were set on one sheet, side by side.',
  ],
  secession: [
    { text: '#place# shut its gates on the tax-gatherers of #enemy# and sent its keys to #realm#.', when: 'has(enemy)' },
    {
      text: 'The people of #place# had had enough of #enemy#. They pulled down one banner and, after some sewing, put up that of #realm#.',
      when: 'has(enemy)',
    },
    { text: '#place# broke away from #enemy# and swore to #realm#, on terms it had written itself.', when: 'has(enemy)' },
    { text: '#place# gave up standing alone and swore to #realm#.', when: 'not has(enemy)' },
    { text: '#realm# took #place# under its law. The town had asked, though not with one voice.', when: 'not has(enemy)' },
  ],
  cession: [
    { text: '#enemy# sold #place# to #realm# to pay for a roof.', when: 'has(enemy)' },
    { text: '#place# passed from #enemy# to #realm# by the stroke of a pen. The people were told on market day.', when: 'has(enemy)' },
    { text: 'By the ruling of a judge whom both had paid, #place# went from #enemy# to #realm#.', when: 'has(enemy)' },
    { text: '#enemy# gave up #place# to #realm#, as a dowry that was twenty years late.', when: 'has(enemy)' },
    { text: '#place# came under #realm#.', when: 'not has(enemy)' },
    { text: '#place# joined #realm#, which promised it a road and in time built one.', when: 'not has(enemy)' },
  ],
};

/** Words that several rules use. */
export const CHRONICLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  founders: [
    'forty families',
    'a dozen families',
    'sixty people and their goats',
    'thirty households',
    'a company of carters and their kin',
    'eighty people, most of them young',
  ],
};
