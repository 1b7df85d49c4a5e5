import type { SitePlan } from './site-traits.ts';

/** What a field bears. */
export type FieldKind = 'crops' | 'ploughed field' | 'pasture' | 'orchard' | 'vines' | 'garden bed';

/** How a farm is laid out. */
export interface FarmPlan extends SitePlan {
  readonly outline: 'square' | 'corners' | 'round' | 'none';
  readonly wall: 'hedge' | 'low wall' | 'fence' | 'rampart';
  readonly reach: number;
  /** Buildings, what matters most first. */
  readonly buildings: readonly (readonly [kind: string, long: number, short: number])[];
  readonly fields: readonly FieldKind[];
  /** What parts the fields. */
  readonly bounds: 'hedge' | 'low wall' | 'fence' | 'none';
  readonly count: number;
  /** Things in the yard. */
  readonly things: readonly string[];
  readonly beasts: number;
}

const YARD = ['grain stack', 'cart', 'plough', 'trough', 'barrel', 'timber stack'] as const;

export const FARM_PLANS: readonly FarmPlan[] = [
  {
    name: 'a courtyard farm',
    base: 0.3,
    weights: { level: 0.6, rich: 0.4, wet: 0.2 },
    told: 'house, barn and stable stand round one yard, and its fields lie about it in great pieces.',
    outline: 'square',
    wall: 'low wall',
    reach: 14,
    buildings: [
      ['farmhouse', 12, 9],
      ['barn', 13, 8],
      ['stable', 11, 7],
      ['cottage', 7, 6],
    ],
    fields: ['crops', 'crops', 'ploughed field', 'pasture', 'orchard'],
    bounds: 'hedge',
    count: 8,
    things: [...YARD, 'grain stack'],
    beasts: 8,
  },
  {
    name: 'a longhouse',
    base: 0.3,
    weights: { cold: 0.7, timber: 0.4, wooded: 0.2, small: 0.2 },
    told: 'people live at one end of it and beasts at the other, and what grows, grows in small clearings.',
    outline: 'none',
    wall: 'fence',
    reach: 11,
    buildings: [
      ['longhouse', 17, 8],
      ['barn', 9, 7],
    ],
    fields: ['pasture', 'crops', 'pasture', 'garden bed'],
    bounds: 'fence',
    count: 5,
    things: ['timber stack', 'timber stack', 'cart', 'trough', 'grain stack'],
    beasts: 6,
  },
  {
    name: 'a hill farm',
    base: 0.2,
    weights: { steep: 0.8, height: 0.3, ridge: 0.2 },
    told: 'its fields are narrow steps across the slope, held up by walls of the stones that were picked from them.',
    outline: 'corners',
    wall: 'low wall',
    reach: 12,
    buildings: [
      ['farmhouse', 10, 8],
      ['barn', 9, 7],
    ],
    fields: ['pasture', 'pasture', 'crops', 'vines'],
    bounds: 'low wall',
    count: 7,
    things: ['grain stack', 'trough', 'cart', 'barrel'],
    beasts: 9,
  },
  {
    name: 'a vineyard',
    base: 0.1,
    weights: { hot: 0.9, dry: 0.3, steep: 0.3, safe: 0.2 },
    told: 'the rows run where the sun lies longest, and the press stands under a roof of its own.',
    outline: 'corners',
    wall: 'low wall',
    reach: 13,
    buildings: [
      ['farmhouse', 11, 9],
      ['press house', 9, 8],
      ['cottage', 7, 6],
    ],
    fields: ['vines', 'vines', 'orchard', 'vines', 'garden bed'],
    bounds: 'low wall',
    count: 8,
    things: ['barrel', 'barrel', 'cart', 'fruit press', 'barrel'],
    beasts: 3,
  },
  {
    name: 'an orchard farm',
    base: 0.35,
    weights: { wet: 0.4, level: 0.25, water: 0.4, safe: 0.2 },
    told: 'apple and pear stand in rows, and the hives under them are worth as much.',
    outline: 'round',
    wall: 'hedge',
    reach: 13,
    buildings: [
      ['farmhouse', 11, 8],
      ['barn', 10, 7],
      ['press house', 8, 7],
    ],
    fields: ['orchard', 'orchard', 'pasture', 'orchard', 'garden bed'],
    bounds: 'hedge',
    count: 7,
    things: ['beehive', 'beehive', 'beehive', 'cart', 'barrel', 'fruit press'],
    beasts: 5,
  },
  {
    name: 'a walled farm',
    base: 0.1,
    weights: { danger: 0.7, earth: 0.6, hot: 0.3, dry: 0.3 },
    told: 'everything lies within one wall with one gate, for raiders come for cattle first.',
    outline: 'square',
    wall: 'rampart',
    reach: 14,
    buildings: [
      ['farmhouse', 11, 9],
      ['barn', 12, 7],
      ['stable', 10, 7],
      ['cottage', 7, 6],
    ],
    fields: ['crops', 'ploughed field', 'pasture', 'garden bed'],
    bounds: 'none',
    count: 6,
    things: [...YARD],
    beasts: 6,
  },
];

/** Beasts of farms and folds by how warm it is there; the first that is warm enough is kept. */
export const HERDS: readonly (readonly [warmest: number, beasts: readonly string[]])[] = [
  [1, ['reindeer', 'sheep', 'pony']],
  [16, ['cow', 'sheep', 'pig', 'hen', 'horse', 'goose', 'ox']],
  [22, ['goat', 'sheep', 'ox', 'hen', 'pig']],
  [99, ['goat', 'camel', 'hen', 'ox']],
];
