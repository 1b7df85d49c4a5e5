/** How two people may stand to each other. Data only. */
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
  { kind: 'friend', back: 'friend', strength: [0.3, 0.9], near: 5, far: 3, because: ['they herded geese together as children in {place}', 'they sat out a three-day storm under one roof in {place}', 'they sing together at every harvest', 'each stood witness at the other’s coming of age', 'they shared bread in the hungry year', 'they once walked home from {place} through the snow'] },
  { kind: 'rival', back: 'rival', strength: [-0.8, -0.2], near: 3, far: 2, because: ['both wanted the same stall at {place} market', 'a boundary stone in {place} has moved and neither will say who moved it', 'one was praised for the work of the other', 'both courted the same person, who married a third', 'a horse sold in {place} turned out to be lame', 'they quarrelled at a wedding and never made it up'] },
  { kind: 'creditor', back: 'debtor', strength: [-0.4, 0.2], near: 2, far: 3, because: ['{b} lent {a} silver after the roof burned', '{b} paid the fine that {a} could not pay', 'a winter’s grain was bought on a promise', 'a boat was lost that had been half paid for', '{b} bought the tools that {a} works with'] },
  { kind: 'mentor', back: 'pupil', strength: [0.3, 0.8], near: 2, far: 2, because: ['{a} learned the trade at {b}’s bench', '{b} taught {a} to read by candle-light', '{b} took {a} in as a child of nine', '{a} carried {b}’s tools for seven years'] },
  { kind: 'trading partner', back: 'trading partner', strength: [0.1, 0.6], near: 1, far: 4, because: ['they have split every cart of goods since the old fair', 'each trusts the other’s scales', 'a handshake in {place} made them partners', 'they bought a mule together, and it is still alive'] },
  { kind: 'sibling', back: 'sibling', strength: [0.2, 0.9], near: 0, far: 0, because: ['they are children of one house'] },
  { kind: 'cousin', back: 'cousin', strength: [0.1, 0.7], near: 1, far: 4, because: ['their mothers were sisters', 'they had the same grandfather, who was a miller', 'the two families have married for three generations', 'their fathers were brothers and fell out over a field'] },
  { kind: 'spouse', back: 'spouse', strength: [0.5, 1], near: 0, far: 0, because: ['they were married in {place} in the spring', 'they were married at the harvest fair', 'they were married against the wishes of both families'] },
  { kind: 'parent', back: 'child', strength: [0.4, 1], near: 0, far: 0, because: ['{a} is {b}’s child'] },
];
