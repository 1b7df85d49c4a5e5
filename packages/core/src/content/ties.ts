/** How two people may stand to each other. */
export interface TieKind {
  /** What the other is to me: my creditor, my friend. */
  readonly kind: string;
  /** What I am to the other. */
  readonly back: string;
  readonly strength: readonly [least: number, most: number];
  /** Causes, with {a} for me and {b} for the other; {place} is where it happened. */
  readonly because: readonly string[];
  /** How common it is among neighbours, and between places. */
  readonly near: number;
  readonly far: number;
}

export const TIE_KINDS: readonly TieKind[] = [
  {
    kind: 'friend',
    back: 'friend',
    strength: [0.3, 0.9],
    near: 5,
    far: 3,
    because: [
      'they herded geese together as children in {place}',
      'they sat out a three-day storm under one roof in {place}',
      'they sing together at every harvest',
      'each stood witness at the other’s coming of age',
      'they shared bread in the hungry year',
      'they once walked home from {place} through the snow',
      'one pulled the other out of the ice',
      'they won the log race at {place} two years running',
      'they write to each other at every new moon',
      'both like their ale dark and their stories long',
    ],
  },
  {
    kind: 'rival',
    back: 'rival',
    strength: [-0.8, -0.2],
    near: 3,
    far: 2,
    because: [
      'both wanted the same stall at {place} market',
      'a boundary stone in {place} has moved and neither will say who moved it',
      'one was praised for the work of the other',
      'both courted the same person, who married a third',
      'a horse sold in {place} turned out to be lame',
      'they quarrelled at a wedding and never made it up',
      'each says the other cheated at dice',
      'one testified against the other in {place}',
      'both claim to have first baked the {place} loaf',
    ],
  },
  {
    kind: 'creditor',
    back: 'debtor',
    strength: [-0.4, 0.2],
    near: 2,
    far: 3,
    because: [
      '{b} lent {a} silver after the roof burned',
      '{b} paid the fine that {a} could not pay',
      'a winter’s grain was bought on a promise',
      'a boat was lost that had been half paid for',
      '{b} bought the tools that {a} works with',
      '{b} stood surety for {a} before the bench of {place}',
      'a cow was bought and never paid for',
    ],
  },
  {
    kind: 'mentor',
    back: 'pupil',
    strength: [0.3, 0.8],
    near: 2,
    far: 2,
    because: [
      '{a} learned the trade at {b}’s bench',
      '{b} taught {a} to read by candle-light',
      '{b} took {a} in as a child of nine',
      '{a} carried {b}’s tools for seven years',
      '{b} saw that {a} had clever hands',
      '{a} would be nothing without {b}, and says so',
    ],
  },
  {
    kind: 'trading partner',
    back: 'trading partner',
    strength: [0.1, 0.6],
    near: 1,
    far: 4,
    because: [
      'they have split every cart of goods since the old fair',
      'each trusts the other’s scales',
      'a handshake in {place} made them partners',
      'they bought a mule together, and it is still alive',
      'they lost a barge together and are still talking',
      'what one makes the other sells',
    ],
  },
  {
    kind: 'sibling',
    back: 'sibling',
    strength: [0.2, 0.9],
    near: 0,
    far: 0,
    because: [
      'they grew up under one roof',
      'they shared a bed and a porridge bowl as children',
      'they were raised on the same songs',
      'they buried the same old dog',
    ],
  },
  {
    kind: 'cousin',
    back: 'cousin',
    strength: [0.1, 0.7],
    near: 1,
    far: 4,
    because: [
      'their mothers were sisters',
      'they had the same grandfather, who was a miller',
      'the two families have married for three generations',
      'their fathers were brothers and fell out over a field',
    ],
  },
  {
    kind: 'spouse',
    back: 'spouse',
    strength: [0.5, 1],
    near: 0,
    far: 0,
    because: [
      'they were married in {place} in the spring',
      'they were married at the harvest fair',
      'they were married against the wishes of both families',
    ],
  },
  {
    kind: 'parent',
    back: 'child',
    strength: [0.4, 1],
    near: 0,
    far: 0,
    because: [
      '{a} was born under {b}’s roof',
      '{b} carried {a} on both shoulders to the first fair',
      '{a} has {b}’s temper and {b}’s nose',
      '{b} named {a} after a star',
    ],
  },
  {
    kind: 'beloved',
    back: 'admirer',
    strength: [0.4, 1],
    near: 0,
    far: 0,
    because: [
      '{b} laughed at something {a} said, and that was that',
      '{a} danced one dance with {b} at the harvest feast',
      '{b} nursed {a} through a fever',
      '{a} has listened for {b}’s step ever since the spring fair',
      '{b} once walked {a} home through the rain and never spoke of it',
      'they shared an umbrella of oilcloth at the {place} fair',
      '{a} heard {b} sing at a wake',
    ],
  },
  {
    kind: 'grudge',
    back: 'wronged',
    strength: [-0.9, -0.4],
    near: 1,
    far: 1,
    because: [
      '{b} sold {a} a blind mule and swore it could see',
      '{b} spoke against {a} before the whole of {place}',
      '{b} let {a}’s field go under water to save another',
      '{b} kept silent when a word would have cleared {a}',
      '{b} broke a promise made at a deathbed',
      '{b} drove {a}’s cattle off the common',
      '{b} called {a} a thief and never took it back',
    ],
  },
  {
    kind: 'liege',
    back: 'sworn',
    strength: [0.2, 0.8],
    near: 0,
    far: 0,
    because: [
      '{a} swore to serve {b} with hand on the threshold stone',
      '{a} took {b}’s silver and gave a word for it',
      '{a} gave {b} an oath in front of the whole of {place}',
      '{b} spared {a} a flogging, and {a} swore to earn it',
    ],
  },
];

/** How people came to know each other whom no road and no lane joins, by the kind of tie that came of it. */
export const OVERSEAS: readonly Pick<TieKind, 'kind' | 'because'>[] = [
  {
    kind: 'friend',
    because: [
      'they clung to one mast after a wreck, and went home on different ships',
      'they write to each other once a year, by whatever ship there is',
      'one storm kept both for a month on the same bare rock',
      '{b} was blown ashore here in {a}’s youth and stayed a winter',
      'a letter in a bottle found {b}, and {b} answered it',
    ],
  },
  {
    kind: 'trading partner',
    because: [
      'one ship a year carries what one makes to where the other sells it',
      'they bought half a hull each, and have seen it twice',
      'each trusts the other’s seal, for they have met but once',
    ],
  },
  {
    kind: 'rival',
    because: ['each says to have crossed the water first', 'both claim the same wreck, from two shores'],
  },
  {
    kind: 'mentor',
    because: ['{a} learned from {b} on a long voyage, between two watches', '{b} taught {a} the stars on one crossing'],
  },
];
