/** What those of a trade say of their work, each in words of the trade. Data only. */
export const TRADE_TALK: Readonly<Record<string, readonly string[]>> = {
  farmer: [
    'Frost in May will make a gambler of anyone.',
    'I talk to the barley; it has never once interrupted.',
    'Clay soil, clay boots, clay heart by November.',
  ],
  herder: [
    'Sheep find new ways to die every spring.',
    'Up there you learn to sleep with one ear open.',
    'My dog understands more than the council does.',
  ],
  miller: [
    'Everybody suspects the miller; nobody wants to lift the sacks.',
    'Stones sing when they are dressed right.',
    'Low water, no flour, long faces.',
  ],
  beekeeper: [
    'Tell the bees your troubles, or they leave in a huff.',
    'Smoke first, apologies after.',
    'A swarm weighs less than it frightens.',
  ],
  fisher: [
    'Herring run when they please, like nobility.',
    'Wet rope, cold knuckles, warm supper: that is the trade entire.',
    'The big one did get away, and I have witnesses.',
  ],
  ferryman: [
    'Everyone crosses sooner or later, and wants change.',
    'The current has moods; I have only the one pole.',
    'I carried a bride and a coffin on one trip last autumn.',
  ],
  boatwright: [
    'A plank wants to be a tree again; you must talk it round.',
    'Pitch never leaves your fingernails.',
    'She floats or she does not, there is no arguing with the tide.',
  ],
  sailor: [
    'Nine weeks of biscuit cure you of weevils.',
    'I have been drowned twice, officially.',
    'Land sways, you know, if you stand on it too long.',
  ],
  pilot: [
    'The sandbank shifts a yard each winter, out of spite.',
    'Captains thank you afterwards, in daylight.',
    'I steer by the chapel, the dead elm and my bad knee.',
  ],
  salter: ['Steam all day, thirst all night.', 'Kings come and go, but soup needs salt.', 'My boots could season a stew by themselves.'],
  woodcutter: [
    'Never turn your back on a leaning ash.',
    'The best fires warm you three times: felling, splitting, burning.',
    'Owls complain when I start early.',
  ],
  'charcoal burner': ['Blink at the wrong hour and a month goes up in flame.', 'I smell myself coming.', 'Black hands, clean conscience.'],
  hunter: [
    'Stand downwind and think of nothing.',
    'The stag I remember best is one I let go.',
    'Hunger makes a better teacher than my father did.',
  ],
  trapper: [
    'Foxes read the snow as well as I do.',
    'Fur fetches more the further it gets from me.',
    'I walk nine miles before you have buttoned your coat.',
  ],
  quarryman: [
    'Stone splits where it wants; you only suggest.',
    'There are shells in that cliff, explain that.',
    'My lungs are half chalk by now.',
  ],
  miner: ['When the rats run, do not stop to ask why.', 'Dark is thicker down there; it has weight.', 'We knock back at whatever knocks.'],
  prospector: ['It is always in the next gully.', 'I found gold once and ate well for eleven days.', 'Maps lie, gravel does not.'],
  'well digger': [
    'At forty feet you see stars by noon.',
    'Sweet water sounds different when the bucket hits.',
    'Never dig where the thistle grows yellow.',
  ],
  smith: ['Iron forgives nothing you do in a hurry.', 'Cherry red, not orange, mind the colour.', 'Half my hearing went into horseshoes.'],
  armourer: ['Somebody will live or not by this rivet.', 'Knights sweat more than they fight.', 'Dents I can read like letters.'],
  carpenter: [
    'Every door in this street sticks, save mine.',
    'Oak remembers insults for a century.',
    'Cradles and coffins, the measurements are sad arithmetic.',
  ],
  potter: ['Kilns have favourites, and sulk.', 'One crack, and a week is gravel.', 'Clay tells you if you slept badly.'],
  weaver: ['I dream in twill.', 'One dropped thread and the whole bolt gossips about it.', 'Moths are the enemy of civilisation.'],
  dyer: [
    'You can tell my mood by my elbows.',
    'Blue stinks worse than all the rest together.',
    'Madder fades, indigo lies, weld is honest.',
  ],
  tanner: ['Upwind they love my leather.', 'It is the dung that does it, since you ask.', 'Dogs follow me like a prophet.'],
  glassblower: ['Breathe in at the wrong moment once, never twice.', 'It is all sand and temper.', 'The bubble knows when you are proud.'],
  goldsmith: [
    'I sweep my own floor, thank you, every grain.',
    'Weddings pay for the funerals.',
    'The duke’s crown is mostly copper, but hush.',
  ],
  baker: [
    'I have not seen a midnight in bed since I was ten.',
    'Dough can smell doubt.',
    'Burnt ones go to the pigs and my brother-in-law.',
  ],
  brewer: [
    'Good water, clean tubs, bad jokes.',
    'The yeast does the work and I take the bows.',
    'Sour batch? We call it vinegar and look wise.',
  ],
  innkeeper: [
    'Guests leave three things behind: fleas, debts and stories.',
    'I water nothing but the geraniums.',
    'Room four has a ghost; it pays better than most.',
  ],
  healer: [
    'Half of them need sleep and the other half need telling.',
    'Willow bark, boiled linen, and a straight face.',
    'I bury my mistakes, same as the mayor.',
  ],
  midwife: [
    'Babies prefer storms; do not ask me why.',
    'Fathers faint, mothers do not have the leisure.',
    'I slapped most of this town awake.',
  ],
  merchant: ['Buy in rain, sell in sunshine.', 'A ledger never blushes.', 'Pepper paid for this coat, and nutmeg lost me the other.'],
  pedlar: [
    'Ribbons weigh nothing and sell anywhere there is a mirror.',
    'I know every dog on this road by its teeth.',
    'Gossip is the one ware I give away.',
  ],
  scribe: ['Love letters cost extra, I have to mean them.', 'Commas have hanged men.', 'My candle bill would shame a cathedral.'],
  teacher: ['They learn the swear words unaided.', 'Chalk in the soup, chalk in the bed.', 'One in thirty thanks you, twenty years late.'],
  singer: [
    'Forty verses, and they shout for the rude one.',
    'A cold in the nose is a hole in the purse.',
    'Old songs are best: nobody living can complain of the facts.',
  ],
  guard: [
    'Mostly it is standing, with a little shouting.',
    'Nothing happens at the gate, very slowly, all night.',
    'My spear has opened more jars than foes.',
  ],
  'captain of the watch': [
    'I know who did it; proving it is what ages me.',
    'Eleven good fellows and one who sleeps.',
    'Quiet nights frighten me worse.',
  ],
  steward: [
    'Somebody must count the spoons of the great.',
    'The cellar keys weigh more each year.',
    'His lordship thinks bread grows sliced.',
  ],
  falconer: [
    'She comes back because she chooses, remember that.',
    'One jess too tight, and a year of trust flies off.',
    'I have scars from every bird I ever loved.',
  ],
  priest: ['They confess the small sins, to keep me busy.', 'Roof first, then souls.', 'Funerals fill the pews better than sermons.'],
  'shrine keeper': [
    'I trim the lamps whether anyone prays or no.',
    'Pigeons are the most faithful congregation.',
    'Folk leave me buttons and call it silver.',
  ],
  gardener: ['Slugs have no respect for the abbey.', 'Plant pears for your heirs.', 'The roses know I prefer the cabbages.'],
  elder: [
    'They come to me with two truths and want a third.',
    'I settled that boundary in my thirties; here it is again.',
    'Grey hair is a lantern, if you keep it lit.',
  ],
  mayor: [
    'Everyone wants the bridge, nobody wants the toll.',
    'I was chosen by nine votes and a misunderstanding.',
    'Half of governing is finding chairs.',
  ],
  'harbour master': [
    'Every captain swears the crates hold turnips.',
    'Fog is my worst clerk.',
    'Ships pay by the foot and lie by the yard.',
  ],
  castellan: [
    'Walls are only as thick as the porridge of those upon them.',
    'I keep the keys; the keys keep me.',
    'Moats breed gnats, nobody sings of that.',
  ],
  abbot: [
    'Silence is easier commanded than kept.',
    'Novices, leaks and bishops arrive together.',
    'We pray for rain and patch for it too.',
  ],
  overseer: [
    'The seam thins, and I have not told the owners.',
    'Count them in, count them out, sleep after.',
    'Props are cheaper than widows.',
  ],
  chronicler: [
    'Last week I struck out a king.',
    'Eyewitnesses agree on nothing but the weather.',
    'Ink outlasts the hand; that is the comfort and the horror.',
  ],
};
