/**
 * The words of quests. Data only.
 *
 * In braces stand roles: {G} the giver, {R} the other person, {W} the wild place, {A} the giver's home, {B} the other's,
 * {item}, {beast}, {tool}. After a dot stands a form: {G.they} {G.them} {G.their} {G.are} {G.given} {G.trade}, {R.tie} what
 * R is to G, {B.way} and {W.way} how far and where to, {W.name}, {item.the}, {item.plain} and {beast.title} as in a title,
 * {beast.a} with its article, {beast.harm}.
 */
export interface QuestWords {
  /** Titles: one drawn by luck that no other quest has. */
  readonly names: readonly string[];
  readonly openings: readonly string[];
  readonly stakes: readonly string[];
}

export const QUEST_WORDS: Readonly<Record<string, QuestWords>> = {
  'deliver goods': {
    names: ['Goods for {R.given}', 'From {A} to {B}', '{item.cap} for {B}', 'The {B} Errand', 'What {R.given} Is Waiting For'],
    openings: [
      '{G}, {G.trade} in {A}, has {item} for {G.their} {R.tie} {R}, who lives in {B}, {B.way}.',
      'In {A} stands {item}, packed and paid for, and nobody to carry it. {G}, {G.trade}, looks for someone who will take it to {R} in {B}, {B.way}.',
      '{R} of {B} should have had {item} a month ago. {G}, {G.trade} in {A}, cannot leave {G.their} work and asks you to carry it, {B.way}.',
    ],
    stakes: [
      'Without it {R.given} cannot go on with {R.their} work.',
      'Rain would spoil it, so do not sleep under the open sky.',
      '“Hand it to {R.given} and to nobody else,” says {G.given}.',
      'It is not worth a thief’s trouble, but it is worth a great deal to {R.given}.',
    ],
  },
  'collect a debt': {
    names: ['What {R.given} Owes', 'The Debt of {R}', 'Silver in {B}', '{G.given}’s Purse'],
    openings: [
      '{G}, {G.trade} in {A}, has waited long enough. {R} of {B}, {B.way}, owes {G.them} {item}, and {G.they} would have it back.',
      '“A promise is a promise,” says {G}, {G.trade} in {A}. {R}, who lives in {B}, {B.way}, has {item} that should be in {G.their} hands.',
    ],
    stakes: [
      '{G.given} would sooner lose the silver than the peace between the two houses, so be civil.',
      'There are taxes to be paid in {A} before the month is out.',
      '“{R.given} will pay,” says {G.given}, “if somebody only stands there and asks.”',
    ],
  },
  'pay a debt': {
    names: ['A Debt Made Good', 'Before the Moon Is Full', '{G.given} Pays', 'Silver for {R.given}'],
    openings: [
      '{G}, {G.trade} in {A}, owes {R} of {B} {item} and has at last scraped it together. {B} lies {B.way}.',
      'It weighs on {G}, {G.trade} in {A}: {item} that belongs to {R} in {B}, {B.way}. Somebody honest must carry it there.',
    ],
    stakes: [
      '{G.given} has not slept well since the day the debt was made.',
      'Bring back word that it was counted and found right.',
      '“I would go myself,” says {G.given}, “but I could not look {R.given} in the eye.”',
    ],
  },
  'seek news': {
    names: ['Word from {B}', 'No News of {R.given}', 'How Fares {R.given}?', 'The Silence of {R}', 'A Voice from {B}'],
    openings: [
      '{G}, {G.trade} in {A}, has heard nothing of {G.their} {R.tie} {R} since the leaves fell. {R.given} lives in {B}, {B.way}.',
      'There are rumours from {B}, {B.way}, and {G}, {G.trade} in {A}, fears for {R}, {G.their} {R.tie} there.',
      '{G} of {A} had a bad dream about {G.their} {R.tie} {R}. Would you go to {B}, {B.way}, and ask how {R.they} {R.are}?',
    ],
    stakes: [
      '“Just let me know that all is well,” says {G.given}, “or that it is not.”',
      'A letter would not do: {G.given} wants to know how {R.given} looked when {R.they} said it.',
      'Whatever the news, {G.given} would rather have it than wonder.',
    ],
  },
  'mend a feud': {
    names: [
      'An Olive Branch for {R.given}',
      'The Quarrel of {A} and {B}',
      'Ink and Pride',
      '{G.given} Says Sorry',
      'An End to an Old Quarrel',
    ],
    openings: [
      '{G}, {G.trade} in {A}, and {R} of {B} have not spoken for years. Now {G.given} has written {item}, and it must be carried to {B}, {B.way}.',
      'It took {G}, {G.trade} in {A}, three evenings to write {item} to {R}, {G.their} {R.tie}, who lives in {B}, {B.way}.',
    ],
    stakes: [
      'Wait for an answer, even if it is a rude one.',
      '“If {R.given} laughs,” says {G.given}, “tell me that too.”',
      'Both are too old for this, and both know it.',
    ],
  },
  'recover an heirloom': {
    names: [
      'The {item.plain} of {A}',
      'Lost at {W.name}',
      'What Lies at {W.name}',
      '{G.given}’s {item.plain}',
      'Out of the Dark at {W.name}',
    ],
    openings: [
      '{item} is gone from the house of {G}, {G.trade} in {A}. It lies at {W}, {W.way}.',
      'Thieves broke in on {G}, {G.trade} in {A}, and left {item} behind at {W}, {W.way}, when they were disturbed.',
      '{G} of {A} dropped {item} on the flight from a storm. It must still lie at {W}, {W.way}.',
    ],
    stakes: [
      'It was {G.their} grandmother’s, and her grandmother’s before.',
      '“It is worth little,” says {G.given}, “except to me.”',
      'Nobody in {A} will go there after dark, and few by day.',
    ],
  },
  'recover an heirloom with help': {
    names: ['{R.given} Saw It Last', 'A Word with {R.given}', 'By Way of {B}', 'The Trail of the {item.plain}'],
    openings: [
      '{item} is gone from the house of {G}, {G.trade} in {A}. {R} of {B}, {B.way}, knows where it was hidden.',
      'Thieves took {item} from {G}, {G.trade} in {A}. {G.their} {R.tie} {R} in {B}, {B.way}, saw which way they went.',
    ],
    stakes: [
      'It was {G.their} grandmother’s, and her grandmother’s before.',
      'Ask {R.given} first: without {R.them} one could search for a year.',
      '“I would pay twice its worth,” says {G.given}.',
    ],
  },
  'slay a beast': {
    names: ['The {beast.title} of {W.name}', 'The Terror of {A}', 'Safe Roads for {A}', 'What Dens at {W.name}', 'No Peace in {A}'],
    openings: [
      '{beast.a} {beast.harm}. {G}, {G.trade} in {A}, has seen its tracks lead to {W}, {W.way}.',
      'In {A} they bar the doors at dusk: {beast.a} {beast.harm}. {G}, {G.trade}, asks for somebody to follow it to {W}, {W.way}, and make an end of it.',
    ],
    stakes: [
      '{G.given} has nothing left to lose but the rest.',
      'Two who went before have not come back, though one of them sent a letter.',
      '“I want to hear that it is dead,” says {G.given}, “not that it has gone.”',
    ],
  },
  'hunt well armed': {
    names: ['A Spear for the {beast.title}', 'Iron from {B}', 'The Hunt at {W.name}', '{R.given}’s Best Work'],
    openings: [
      '{beast.a} {beast.harm}, and {G}, {G.trade} in {A}, knows that no common blade will do. {R}, {R.trade} in {B}, {B.way}, has {tool} that will.',
      '{G}, {G.trade} in {A}, would see the {beast} of {W.name} dead. First fetch {tool} from {R}, {R.trade} in {B}, {B.way}.',
    ],
    stakes: [
      'Every night it comes a little nearer to {A}.',
      'Whoever comes back from {W.name} will not pay for ale in {A} again.',
      '“Do not go without it,” says {G.given}. “The last one did.”',
    ],
  },
  'gather a material': {
    names: ['{item.plain} for {G.given}', 'What Grows at {W.name}', 'The {W.name} Errand', 'A Basket from {W.name}'],
    openings: [
      '{G}, {G.trade} in {A}, has run out of stores and needs {item}. There is some at {W}, {W.way}, and nowhere nearer.',
      'For a piece of work that is already promised, {G}, {G.trade} in {A}, wants {item} from {W}, {W.way}.',
    ],
    stakes: [
      'The work is due, and the buyer is not a patient one.',
      'Take only as much as you can carry: others come there too.',
      '“You will know it when you smell it,” says {G.given}.',
    ],
  },
  'explore a place': {
    names: [
      'The Secret of {W.name}',
      'A Look at {W.name}',
      'Someone Has Been at {W.name}',
      'Lights at {W.name}',
      'The Question of {W.name}',
    ],
    openings: [
      'Lights have been seen at {W}, {W.way}. {G}, {G.trade} in {A}, wants to know who, or what, is there.',
      '{G}, {G.trade} in {A}, has wondered about {W} since childhood. It lies {W.way}, and nobody who knows it will talk.',
      'An old map that {G}, {G.trade} in {A}, has bought shows three rooms at {W}, {W.way}. Are there three?',
    ],
    stakes: [
      '{G.given} would go, but {G.their} knees would not.',
      'Look into every corner and touch nothing that hums.',
      '“Tell me everything,” says {G.given}, “even what seems foolish.”',
    ],
  },
  'read an inscription': {
    names: ['The Words at {W.name}', 'What the Stones Say', 'A Riddle for {R.given}', 'Letters in the Rock'],
    openings: [
      'There are letters cut into the stone at {W}, {W.way}. {G}, {G.trade} in {A}, would know what they say, and {R}, {R.trade} in {B}, {B.way}, can read the old hand.',
      '{G}, {G.trade} in {A}, and {R}, {R.trade} in {B}, have argued for years about what stands written at {W}, {W.way}. {B} lies {B.way}.',
    ],
    stakes: [
      'Copy it line by line; the last traveller guessed.',
      'It may be a blessing or a bill, says {G.given}, but it is old.',
      '{R.given} will want to hear it word for word.',
    ],
  },
  'bring an offering': {
    names: ['A Light at {W.name}', 'An Offering for {W.name}', '{G.given}’s Vow', 'The Promise at {W.name}'],
    openings: [
      '{G}, {G.trade} in {A}, made a vow in a bad hour: {item} for {W}, {W.way}, if the fever passed. It passed.',
      'Every year somebody of {A} brings {item} to {W}, {W.way}. This year it is the turn of {G}, {G.trade}, who cannot walk so far.',
    ],
    stakes: [
      'A vow that is kept late is still kept, but only just.',
      'Lay it down, say nothing, and come back by the same road.',
      '“It must arrive whole,” says {G.given}.',
    ],
  },
};

/** Things that families keep. */
export const HEIRLOOMS: readonly string[] = [
  'silver ring',
  'walnut fiddle',
  'brass spyglass',
  'book of hours',
  'amber comb',
  'horn cup',
  'bridal crown',
  'carved chess queen',
  'iron-bound casket',
  'sword without a scabbard',
  'family bell',
  'lacquered flute',
  'ivory needle case',
  'blue glass bowl',
  'painted shield',
  'map on calfskin',
];
/** What can be gathered, by kind of place; with its article. */
export const MATERIALS: Readonly<Record<string, readonly string[]>> = {
  cave: ['a basket of blue clay', 'a sack of saltpetre', 'a lump of clear crystal', 'a bag of red ochre', 'a jar of cave moss'],
  ruin: ['a bundle of wild hops', 'a sack of old lead', 'a basket of rose hips', 'a bag of marble dust'],
  shrine: ['a jar of spring water', 'a bunch of white heather', 'a handful of holy moss', 'a sheaf of vervain'],
  tower: ['a bag of grey lichen', 'a basket of gulls’ eggs', 'a bundle of wall rue'],
  lair: ['a pouch of owl feathers', 'a basket of black mushrooms', 'a bundle of thornwood'],
};
export const OFFERINGS: readonly string[] = [
  'a beeswax candle as long as an arm',
  'a wreath of barley',
  'a small silver bell',
  'a white cloth with a red hem',
  'a bowl of salt',
  'a lamb of carved ash',
];
export const PURSES: readonly string[] = ['a purse of silver', 'a bag of thirty crowns', 'a sealed purse', 'a pouch of old coins'];
export const LETTERS: readonly string[] = ['a long letter', 'a letter of three pages', 'a short letter', 'a letter sealed with green wax'];
export const WEAPONS: readonly string[] = [
  'a boar spear',
  'a steel crossbow',
  'a barbed harpoon',
  'a long axe',
  'a net of wire',
  'a silvered blade',
];

/** Steps, by action and, where it matters, by what is acted on. */
export const STEP_WORDS: Readonly<Record<string, readonly string[]>> = {
  goto: ['Go to {place}, {way}.', 'Walk to {place}, {way}.', 'Make for {place}, {way}.'],
  'goto home': ['Return to {place}, {way}.', 'Go back to {place}, {way}.', 'Take the road home to {place}, {way}.'],
  'take from': ['Ask {who} for {thing.the}.', 'Let {who} hand you {thing.the}.', 'Get {thing.the} from {who}.'],
  'take at': ['Find {thing.the} and take it.', 'Search {place} for {thing.the} and take it with you.'],
  gather: ['Gather {thing} at {place}.', 'Find {thing} at {place} and pack it well.'],
  give: ['Give {thing.the} to {who}.', 'Hand {thing.the} to {who}.', 'Put {thing.the} into the hands of {who}.'],
  deliver: ['Lay {thing.the} down at {place}.', 'Leave {thing.the} at {place}, as was promised.'],
  listen: ['Ask {who} and hear {them} out.', 'Listen to what {who} {have} to say.', 'Sit down with {who} and listen.'],
  report: ['Tell {who} what you have learned.', 'Bring {who} the news.', 'Report to {who}.'],
  'report deed': ['Tell {who} that it is done.', 'Let {who} know that it is over.', 'Report to {who} that all is done.'],
  defeat: ['Defeat the {beast}.', 'Face the {beast} and make an end of it.', 'Fight the {beast} in its lair.'],
  explore: ['Look into every corner of {place}.', 'Explore {place} from end to end.', 'Search {place} and remember what you see.'],
  read: ['Read what is written in the stone at {place}.', 'Copy the inscription at {place}, line by line.'],
};

/** What is given in return, by kind. */
export const REWARD_WORDS: Readonly<Record<string, readonly string[]>> = {
  silver: ['{amount} pieces of silver', '{amount} silver crowns', 'A purse of {amount} silver pieces'],
  goods: ['{makes} of the best make', '{makes}, and a meal at the hearth'],
  favour: ['A favour, to be asked for at any time', 'A bed and a meal in {A} for as long as {G.given} lives'],
};
