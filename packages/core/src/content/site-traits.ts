/** What may be said of a site and of those who hold it, and speaks for one plan or another. */
export type SiteTrait =
  | 'ridge'
  | 'pass'
  | 'height'
  | 'steep'
  | 'level'
  | 'water'
  | 'wet'
  | 'dry'
  | 'hot'
  | 'cold'
  | 'wooded'
  | 'timber'
  | 'earth'
  | 'old'
  | 'great'
  | 'small'
  | 'rich'
  | 'clan'
  | 'free'
  | 'danger'
  | 'safe';

/** Why somebody built in this way, by the trait that spoke most for it. */
export type TraitWords = Readonly<Partial<Record<SiteTrait, string>>>;

/** A way to build, with what speaks for it and against it. */
export interface SitePlan {
  /** With its article: "a spur castle". */
  readonly name: string;
  /** What it comes to where nothing speaks for or against it. */
  readonly base: number;
  readonly weights: Readonly<Partial<Record<SiteTrait, number>>>;
  /** A sentence or two about such a plan. */
  readonly told: string;
}

/** In words, what spoke for a plan. */
export const TRAIT_WORDS: Readonly<Record<SiteTrait, string>> = {
  ridge: 'the land runs out here in a ridge',
  pass: 'a way leads through the hills here',
  height: 'the hill falls away on all sides',
  steep: 'the ground is steep',
  level: 'the ground is level',
  water: 'there is water on its very doorstep',
  wet: 'much rain falls, and what is dug fills with water',
  dry: 'little rain falls',
  hot: 'the summers are hot',
  cold: 'the winters are long',
  wooded: 'there are woods all about',
  timber: 'one builds with timber here',
  earth: 'one builds with sun-dried brick here',
  old: 'it is old, and those who began it knew no other way',
  great: 'many people live in it',
  small: 'few people live in it',
  rich: 'its lords rule over much land and can pay for it',
  clan: 'it belongs to a clan, and kin live together',
  free: 'it belongs to a free city, which pays a garrison',
  danger: 'it has seen raids and sieges',
  safe: 'no enemy has come here for a long time',
};
