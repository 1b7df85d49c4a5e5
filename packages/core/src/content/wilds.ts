/** What one may come upon in open country. */
export const WILD_KINDS = [
  'clearing',
  'ambush',
  'camp',
  'farm',
  'river bank',
  'ford',
  'bridge',
  'beach',
  'pass',
  'lair',
  'landmark',
] as const;
export type WildKind = (typeof WILD_KINDS)[number];

/** A beast or band of open country, where it is at home. */
export interface WildFoe {
  readonly name: string;
  readonly strength: number;
  readonly coldest: number;
  readonly warmest: number;
  /** Least share of trees where it lives. */
  readonly trees: number;
}

export const WILD_FOES: readonly WildFoe[] = [
  { name: 'wild boar', strength: 0.25, coldest: -5, warmest: 28, trees: 0.3 },
  { name: 'wolf', strength: 0.3, coldest: -40, warmest: 20, trees: 0 },
  { name: 'brown bear', strength: 0.5, coldest: -15, warmest: 18, trees: 0.3 },
  { name: 'snow cat', strength: 0.45, coldest: -60, warmest: 0, trees: 0 },
  { name: 'jackal', strength: 0.2, coldest: 12, warmest: 50, trees: 0 },
  { name: 'great lizard', strength: 0.5, coldest: 16, warmest: 50, trees: 0 },
  { name: 'giant spider', strength: 0.4, coldest: 8, warmest: 40, trees: 0.4 },
  { name: 'robber', strength: 0.35, coldest: -60, warmest: 60, trees: 0 },
];

/** What stands where nobody lives and something is to be seen. */
export const MARKS = ['standing stones', 'great tree', 'broken tower', 'cairn', 'old statue'] as const;
