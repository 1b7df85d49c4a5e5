import type { SitePlan } from './site-traits.ts';

/** How a castle is laid out. Lengths in tiles of a metre and a half. */
export interface CastlePlan extends SitePlan {
  readonly outline: 'round' | 'long' | 'square' | 'wedge' | 'corners';
  /** Half of what it measures across: the least, and where many live in it. */
  readonly reach: readonly [least: number, most: number];
  /** True where it stretches across the way that the land runs. */
  readonly athwart?: boolean;
  readonly wall: 'rampart' | 'palisade';
  readonly thick: number;
  readonly towers: 'round' | 'square' | 'none';
  readonly ditch: 'none' | 'dry' | 'moat' | 'lake';
  /** A second ring of walls within the first, or a second court before the gate. */
  readonly second?: 'inner ring' | 'outer court';
  /** What its lord lives in. */
  readonly seat: 'keep' | 'tower' | 'hall';
  readonly seatAt: 'far' | 'middle' | 'wall' | 'mound';
  /** True where the ground round it falls off in rocks. */
  readonly crags: boolean;
  readonly gates: 1 | 2;
  readonly ground: 'cobbles' | 'gravel' | 'earth' | 'pasture';
  readonly garden: boolean;
}

const USUAL = {
  wall: 'rampart',
  thick: 2,
  towers: 'round',
  ditch: 'none',
  seat: 'keep',
  seatAt: 'far',
  crags: false,
  gates: 1,
  ground: 'cobbles',
  garden: false,
} as const;

export const CASTLE_PLANS: readonly CastlePlan[] = [
  {
    ...USUAL,
    name: 'a spur castle',
    base: 0.05,
    weights: { ridge: 0.9, steep: 0.2, height: 0.2 },
    told: 'it lies along the ridge, narrow towards the drop, and a ditch cuts it off from the hill behind.',
    outline: 'wedge',
    reach: [20, 27],
    ditch: 'dry',
    crags: true,
  },
  {
    ...USUAL,
    name: 'a ring castle',
    base: 0.35,
    weights: { height: 0.9, steep: 0.3, old: 0.25, small: 0.3 },
    told: 'one wall runs round the hilltop as the ground lets it, and everything leans against its inner side.',
    outline: 'round',
    reach: [22, 27],
    thick: 3,
    towers: 'none',
    seat: 'tower',
    seatAt: 'wall',
    crags: true,
    ground: 'gravel',
  },
  {
    ...USUAL,
    name: 'a crown of towers',
    base: 0.3,
    weights: { height: 0.7, rich: 0.4, great: 0.3, steep: 0.3 },
    told: 'a tower stands at every bend of its wall, and the keep in the middle looks over them all.',
    outline: 'corners',
    reach: [25, 30],
    seatAt: 'middle',
    crags: true,
  },
  {
    ...USUAL,
    name: 'a water castle',
    base: 0.3,
    weights: { water: 0.8, wet: 0.3, level: 0.4 },
    told: 'its walls rise straight out of a broad water, with one bridge to the land.',
    outline: 'corners',
    reach: [22, 25],
    ditch: 'lake',
    towers: 'round',
    seat: 'tower',
    seatAt: 'far',
  },
  {
    ...USUAL,
    name: 'a castle of two rings',
    base: 0.1,
    weights: { rich: 0.6, danger: 0.7, great: 0.4, level: 0.3 },
    told: 'an inner wall looks down on an outer one, and no two gates lie in one line.',
    outline: 'square',
    reach: [27, 30],
    second: 'inner ring',
    ditch: 'moat',
    seat: 'tower',
  },
  {
    ...USUAL,
    name: 'a four-towered castle',
    base: 0.4,
    weights: { level: 0.6, rich: 0.5, free: 0.5 },
    told: 'four ranges of buildings stand round one court, with a tower at each corner.',
    outline: 'square',
    reach: [20, 25],
    ditch: 'moat',
    seatAt: 'wall',
  },
  {
    ...USUAL,
    name: 'a mound and bailey',
    base: 0.15,
    weights: { timber: 0.45, clan: 0.4, old: 0.25, small: 0.3, level: 0.4 },
    told: 'a tower on a heaped-up mound, and below it a yard within a palisade.',
    outline: 'long',
    reach: [21, 24],
    wall: 'palisade',
    thick: 1,
    towers: 'none',
    ditch: 'dry',
    seat: 'tower',
    seatAt: 'mound',
    ground: 'earth',
  },
  {
    ...USUAL,
    name: 'a courtyard house',
    base: 0.35,
    weights: { safe: 0.5, rich: 0.4, level: 0.6 },
    told: 'its walls keep out cattle, not armies, and there is room for gardens.',
    outline: 'square',
    reach: [22, 27],
    thick: 1,
    towers: 'none',
    seat: 'hall',
    ground: 'gravel',
    garden: true,
  },
  {
    ...USUAL,
    name: 'a barrier castle',
    base: 0.05,
    weights: { pass: 0.85, steep: 0.2 },
    told: 'it lies across the way from crag to crag, with a gate on either side, and whoever wants to pass goes through it.',
    outline: 'long',
    reach: [24, 29],
    athwart: true,
    towers: 'square',
    seat: 'tower',
    seatAt: 'wall',
    crags: true,
    gates: 2,
  },
  {
    ...USUAL,
    name: 'a tower house',
    base: 0.45,
    weights: { small: 0.6, clan: 0.5, steep: 0.3, danger: 0.2 },
    told: 'one strong tower with everything of worth in it, and a small yard for the beasts.',
    outline: 'corners',
    reach: [20, 24],
    towers: 'none',
    seatAt: 'middle',
    ground: 'earth',
  },
  {
    ...USUAL,
    name: 'a four-square fort',
    base: 0.3,
    weights: { earth: 1, dry: 0.9, hot: 0.6 },
    told: 'thick walls without a window, square towers, and shade along every side of the court.',
    outline: 'square',
    reach: [21, 26],
    thick: 3,
    towers: 'square',
    seat: 'hall',
    seatAt: 'far',
    ground: 'earth',
  },
  {
    ...USUAL,
    name: 'a castle of two courts',
    base: 0.15,
    weights: { great: 0.9, rich: 0.3, pass: 0.25, height: 0.25 },
    told: 'who lives by work has the outer court, and who lives by the sword the inner one.',
    outline: 'corners',
    reach: [18, 20],
    second: 'outer court',
    ditch: 'dry',
    seatAt: 'far',
  },
];

/** What was built where, by the word that tells of it, and the kind of building that stands there for it. */
export const ADDITIONS: Readonly<Record<string, string>> = {
  granary: 'storehouse',
  hall: 'great hall',
  temple: 'chapel',
  school: 'school',
};
