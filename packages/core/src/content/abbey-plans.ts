import type { SitePlan } from './site-traits.ts';

/** How an abbey is laid out. */
export interface AbbeyPlan extends SitePlan {
  readonly layout: 'cloister' | 'two cloisters' | 'court' | 'cells' | 'terraces';
  /** The side of the church on which the cloister lies. */
  readonly cloister: 'south' | 'north';
  readonly wall: 'rampart' | 'low wall' | 'hedge';
  readonly thick: number;
  readonly towers: boolean;
  readonly ditch: 'none' | 'dry' | 'lake';
  readonly outline: 'square' | 'corners' | 'round';
  readonly garth: readonly [least: number, most: number];
}

const USUAL = {
  layout: 'cloister',
  cloister: 'south',
  wall: 'rampart',
  thick: 1,
  towers: false,
  ditch: 'none',
  outline: 'square',
  garth: [10, 15],
} as const;

export const ABBEY_PLANS: readonly AbbeyPlan[] = [
  {
    ...USUAL,
    name: 'an abbey on a sunny cloister',
    base: 0.55,
    weights: { level: 0.4, cold: 0.4, wet: 0.2, rich: 0.2 },
    told: 'the church keeps the north wind off its cloister, and everything else lies round that.',
  },
  {
    ...USUAL,
    name: 'an abbey on a shady cloister',
    base: 0.45,
    weights: { hot: 0.6, water: 0.5, free: 0.3, level: 0.3 },
    told: 'the cloister lies to the north of the church, in its shade and nearer to the water.',
    cloister: 'north',
    outline: 'corners',
  },
  {
    ...USUAL,
    name: 'a walled abbey',
    base: 0.35,
    weights: { danger: 0.9, steep: 0.2, rich: 0.2 },
    told: 'it prays behind towers and a ditch, like a castle with a bell.',
    thick: 2,
    towers: true,
    ditch: 'dry',
    outline: 'corners',
    garth: [9, 11],
  },
  {
    ...USUAL,
    name: 'a hill abbey',
    base: 0.3,
    weights: { steep: 0.85, height: 0.4, ridge: 0.3, pass: 0.2 },
    told: 'it climbs the slope in terraces, with the church at the top and stairs between.',
    layout: 'terraces',
    wall: 'low wall',
  },
  {
    ...USUAL,
    name: 'a hermitage',
    base: 0.35,
    weights: { small: 0.8, wooded: 0.25, dry: 0.5, cold: 0.3, safe: 0.2 },
    told: 'its people live apart, each with a hut and a garden, and meet in a small church.',
    layout: 'cells',
    wall: 'hedge',
    outline: 'round',
  },
  {
    ...USUAL,
    name: 'a double house',
    base: 0.1,
    weights: { great: 0.8, safe: 0.3, rich: 0.3 },
    told: 'two households share one church, and each has a cloister of its own on either side of it.',
    layout: 'two cloisters',
    garth: [8, 10],
  },
  {
    ...USUAL,
    name: 'a court with a church in its midst',
    base: 0.42,
    weights: { earth: 0.8, hot: 0.5, old: 0.45, clan: 0.3 },
    told: 'all rooms look inwards, at a church that stands alone in the middle.',
    layout: 'court',
    thick: 2,
  },
  {
    ...USUAL,
    name: 'an island abbey',
    base: 0.15,
    weights: { water: 0.9, wet: 0.4 },
    told: 'water lies all round it, full of fish for lean days, and one bridge leads in.',
    ditch: 'lake',
    outline: 'round',
    garth: [9, 11],
  },
];
