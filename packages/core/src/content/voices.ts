import type { Rank } from '../world.ts';

/** How peoples greet and part, and what they swear by; a people draws one row of each. Data only. */
export const GREETINGS: readonly { readonly greeting: string; readonly farewell: string }[] = [
  { greeting: 'Good day', farewell: 'Go well' },
  { greeting: 'Dry feet to you', farewell: 'Keep your feet dry' },
  { greeting: 'Peace on your road', farewell: 'Peace on your road' },
  { greeting: 'Well met', farewell: 'Until the next crossroads' },
  { greeting: 'Warm hearth to you', farewell: 'A warm hearth at the end of it' },
  { greeting: 'Light on your path', farewell: 'Walk in the light' },
  { greeting: 'The day greets you', farewell: 'The night keep you' },
  { greeting: 'Bread and salt', farewell: 'Bread and salt be with you' },
  { greeting: 'Fair winds', farewell: 'Fair winds and a safe harbour' },
  { greeting: 'Be welcome', farewell: 'Be welcome here again' },
  { greeting: 'Health to your house', farewell: 'Health to your house' },
  { greeting: 'Stand easy', farewell: 'Walk easy' },
];
export const OATHS: readonly string[] = [
  'by the old stones',
  'by salt and bread',
  'by the first fire',
  'by sun and seed',
  'by the nine winds',
  'by root and river',
  'by my mother’s loom',
  'by the long road',
  'by the white stag',
  'by the bell that woke the valley',
  'by rope and keel',
  'by every star there is',
];

/** Turns of phrase, by the temper of those who use them. */
export const CATCHPHRASES: Readonly<Record<string, readonly string[]>> = {
  curious: ['Now there is a question.', 'I always wondered about that.', 'What would happen if one tried?'],
  dreamy: ['I dreamt something like it.', 'The clouds are very fine today.', 'Where was I?'],
  inventive: ['There must be a better way.', 'Give me string and an hour.', 'I have an idea about that.'],
  'down-to-earth': ['A spade is a spade.', 'Words fill no sack.', 'First the work.'],
  'old-fashioned': ['It was done properly once.', 'My grandmother would have had a word for it.', 'The old way is the old way.'],
  'matter-of-fact': ['So it is.', 'There you have it.', 'That is all there is to it.'],
  diligent: ['No use standing about.', 'There is always something to mend.', 'Done is done.'],
  exacting: ['Measure twice.', 'Not quite. But nearly.', 'Crooked work comes home to you.'],
  dependable: ['You have my word.', 'I said I would, so I will.', 'Count on it.'],
  careless: ['It will turn up.', 'Near enough.', 'Who counts, anyway?'],
  'easy-going': ['No hurry.', 'It all comes out in the wash.', 'Sit down a moment.'],
  scatterbrained: ['What was I saying?', 'I had it a moment ago.', 'Wait, no, that was the other one.'],
  talkative: ['And another thing.', 'But that is a long story.', 'Stop me if you have heard it.'],
  bold: ['Fortune loves a fool.', 'Who dares, eats.', 'Why not?'],
  merry: ['Laugh or weep, the soup gets cold.', 'You should have seen their faces.', 'Oh, it was rich.'],
  quiet: ['Hm.', 'Maybe.', 'Could be.'],
  shy: ['If it is no trouble.', 'I should not say.', 'Pardon me.'],
  solitary: ['The hills do not gossip.', 'I keep to myself.', 'Company is like rain: some is enough.'],
  kind: ['Poor soul.', 'There is soup, if you are hungry.', 'Mind how you go.'],
  patient: ['All in good time.', 'The pot boils when it boils.', 'One row, then the next.'],
  trusting: ['Nobody would lie about that.', 'People are good, mostly.', 'I am sure they meant well.'],
  blunt: ['I say what I see.', 'No sense in honeying it.', 'Ask anyone. They will lie, but ask.'],
  proud: ['I do not need to be told.', 'There are few who can do it.', 'You may remember my name.'],
  suspicious: ['Who wants to know?', 'Somebody gains by it. Somebody always does.', 'Walls have ears.'],
  anxious: ['It will end badly.', 'Did you hear that?', 'I hardly slept.'],
  moody: ['Some days are all Monday.', 'Leave it be.', 'Ask me tomorrow.'],
  'short-tempered': ['Enough.', 'Do not start.', 'Of all the daft things.'],
  calm: ['It will pass.', 'The sky is still up.', 'Breathe first.'],
  steady: ['Step by step.', 'We have seen worse.', 'The wheel turns.'],
  fearless: ['What is there to lose?', 'I have met worse at breakfast.', 'Let it come.'],
};
export const PLAIN_CATCHPHRASES: readonly string[] = ['That is how it goes.', 'So they say.', 'What can one do?'];

/** From blunt to ceremonious, by rank. */
export const FORMALITY: Readonly<Record<Rank, number>> = { poor: 0.15, common: 0.3, skilled: 0.45, notable: 0.65, noble: 0.85 };

/** What people are afraid of, beside what the land gives them cause for. */
export const FEARS: readonly string[] = [
  'deep water',
  'fire in the thatch',
  'being forgotten',
  'going blind',
  'a hungry winter',
  'dying alone',
  'thunder',
  'the dark between two lamps',
  'debt',
  'being laughed at',
  'sickness in the house',
  'heights',
  'snakes',
  'what the neighbours say',
  'losing the use of the hands',
  'strangers at night',
  'the well going dry',
  'bells in the middle of the night',
  'a knock before dawn',
  'growing old and foolish',
  'wasps',
  'the ice giving way',
  'being lost in fog',
  'a letter with a black seal',
  'losing a child',
  'wolves in a hard frost',
  'being sent away',
  'crowds',
  'hail on the standing corn',
  'owls',
  'never leaving this place',
  'a fall from the roof',
  'bad bread and what comes of it',
  'being buried too soon',
];

/** Things that someone would rather not have known, where no tie gives cause: as said of one, and of "they". */
export const SMALL_SECRETS: readonly { readonly word: string; readonly one: string; readonly many: string }[] = [
  { word: 'reading', one: 'cannot read a word', many: 'cannot read a word' },
  { word: 'buried silver', one: 'has silver buried under the hearthstone', many: 'have silver buried under the hearthstone' },
  { word: 'a false name', one: 'was born under another name', many: 'were born under another name' },
  { word: 'poaching', one: 'snares hares on other people’s land', many: 'snare hares on other people’s land' },
  { word: 'short measure', one: 'once sold by a short measure', many: 'once sold by a short measure' },
  { word: 'lost faith', one: 'has not prayed in years', many: 'have not prayed in years' },
  { word: 'poems', one: 'writes poems and burns them', many: 'write poems and burn them' },
  { word: 'desertion', one: 'once ran from a watch that others kept', many: 'once ran from a watch that others kept' },
  { word: 'a child given away', one: 'once gave a child to strangers', many: 'once gave a child to strangers' },
  { word: 'failing sight', one: 'sees less every year and tells nobody', many: 'see less every year and tell nobody' },
];

/** What people do with the hours that are their own, by where they do it. */
export const IDLE_HOURS: Readonly<Record<string, readonly string[]>> = {
  tavern: ['drinks a mug with the neighbours', 'plays draughts at the inn', 'listens to the talk at the inn', 'sings along at the inn'],
  shrine: ['says a prayer at the shrine', 'lights a lamp at the shrine', 'sits in the quiet of the shrine'],
  square: ['sits on the bench by the well', 'talks at the well', 'watches the children play in the square'],
  market: ['looks over the stalls', 'buys bread and news at the market', 'haggles at the market'],
  home: ['mends and cooks at home', 'sits by the fire', 'plays with the cat by the fire', 'sees to the hens'],
};
