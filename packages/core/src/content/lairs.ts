import type { OpenTileName } from './open-tiles.ts';
import type { SitePlan } from './site-traits.ts';

/** How a lair is laid out; what each means is in `levels/country/lair-layouts.ts`. */
export type LairLayout = 'ring' | 'burrow' | 'roost' | 'ruin' | 'thicket' | 'cave mouth' | 'pool' | 'mound';

/** What the lair of a creature looks like. Lengths in tiles. */
export interface Den extends SitePlan {
  readonly layout: LairLayout;
  /** Words of `CREATURES` for those that live so. */
  readonly dwellers: readonly string[];
  readonly floor: OpenTileName;
  /** What closes it in, and how much of it there is, 0 to 1; deep water is crossed by a ford. */
  readonly rim: OpenTileName;
  readonly share: number;
  /** How far its outline strays. */
  readonly rough: number;
  /** What lies in patches on its floor. */
  readonly patch?: readonly [tile: OpenTileName, share: number];
  readonly litter: readonly string[];
  /** How much trees and rocks there are round about, beside what the land has. */
  readonly trees?: number;
  readonly rocks?: number;
  /** For a ring: half its width within, the width of what closes it in, half the width of its mouth, small hollows about it. */
  readonly radius?: number;
  readonly wide?: number;
  readonly mouth?: number;
  readonly hollows?: number;
}

const BONES = ['bones', 'bone heap', 'bones', 'straw', 'bones'] as const;
const ROCKY = { floor: 'earth', rim: 'rock', share: 1, rough: 0.5, litter: BONES } as const;
const RING = { ...ROCKY, layout: 'ring', radius: 8, wide: 4.5, mouth: 3 } as const;

/** Lairs, each for those that would make it so; which of several it is, the land says. */
export const LAIRS: readonly Den[] = [
  {
    ...RING,
    name: 'a den among rocks',
    base: 0.25,
    weights: { steep: 0.4, height: 0.2, dry: 0.1 },
    told: 'fallen rocks keep off the wind, and there is one way in',
    dwellers: ['wolf', 'bear', 'lion', 'lynx', 'jackal', 'hound', 'lizard', 'troll'],
    litter: ['bones', 'bone heap', 'bones', 'straw', 'rubble heap', 'bones'],
  },
  {
    ...ROCKY,
    name: 'a burrow with many ways in',
    base: 0.4,
    weights: { level: 0.4, wooded: 0.3, dry: 0.2 },
    told: 'whoever stops one hole finds three others, and all of them meet in one chamber below the bank',
    layout: 'burrow',
    dwellers: ['badger', 'jackal', 'hound', 'viper', 'scorpion', 'spider', 'crab', 'imp', 'salamander', 'wolf'],
    patch: ['ground', 0.12],
    litter: ['bones', 'straw', 'bones', 'straw', 'bone heap', 'bones'],
  },
  {
    ...ROCKY,
    name: 'a warren under roots',
    base: 0.45,
    weights: { wooded: 0.7, level: 0.2, cold: 0.2 },
    told: 'the pack has dug itself a hollow for each litter, under the roots of old trees, with a run from one to the next',
    layout: 'burrow',
    dwellers: ['wolf', 'badger', 'boar', 'lynx', 'hound'],
    rim: 'tree',
    share: 0.96,
    patch: ['ground', 0.25],
    litter: ['bones', 'bones', 'bone heap', 'straw', 'bones'],
    trees: 0.3,
  },
  {
    ...ROCKY,
    name: 'a cave mouth strewn with bones',
    base: 0.35,
    weights: { steep: 0.4, ridge: 0.3, pass: 0.2, cold: 0.1 },
    told: 'a bay runs back into the cliff, dry and deep in litter, and what is left of its meals lies before it down the slope',
    layout: 'cave mouth',
    dwellers: ['bear', 'lion', 'tiger', 'panther', 'lynx', 'troll', 'giant', 'drake', 'golem', 'wolf', 'viper', 'imp'],
    patch: ['gravel', 0.3],
    litter: ['bones', 'bones', 'bone heap', 'bones', 'straw', 'rubble heap', 'bones', 'log'],
    rocks: 0.25,
  },
  {
    ...ROCKY,
    name: 'an eyrie',
    base: 0.35,
    weights: { height: 0.5, steep: 0.5, ridge: 0.3, dry: 0.1 },
    told: 'one climbs the crag by a ledge that winds round it, and at the top is a nest of branches as wide as a cart',
    layout: 'roost',
    dwellers: ['eagle', 'vulture', 'hawk', 'raven', 'drake', 'imp', 'harpy', 'griffin'],
    floor: 'gravel',
    litter: ['nest', 'bones', 'nest', 'bones', 'bone heap', 'bones', 'rubble heap'],
    rocks: 0.3,
  },
  {
    ...ROCKY,
    name: 'a sunken ruin',
    base: 0.25,
    weights: { wet: 0.3, old: 0.2, level: 0.2, dry: 0.15 },
    told: 'some forgotten house has sunk into the ground here, and what lives in it now did not build it',
    layout: 'ruin',
    dwellers: ['spider', 'wraith', 'troll', 'golem', 'ooze', 'serpent', 'viper', 'imp', 'lion', 'drake', 'giant', 'panther'],
    floor: 'flagstones',
    rim: 'rampart',
    share: 0.72,
    patch: ['rubble', 0.34],
    litter: ['pillar', 'rubble heap', 'bones', 'pillar', 'bone heap', 'rubble heap', 'broken statue', 'bones'],
    rocks: 0.1,
  },
  {
    ...ROCKY,
    name: 'a wallow in the thicket',
    base: 0.5,
    weights: { wooded: 0.4, wet: 0.4, water: 0.2 },
    told: 'mud as deep as a knee, and thorns all round that open for nobody else',
    layout: 'thicket',
    dwellers: ['boar', 'bull', 'buffalo', 'bison', 'lizard'],
    rim: 'bush',
    share: 0.94,
    patch: ['shallow water', 0.26],
    litter: ['bones', 'weeds', 'log', 'weeds', 'weeds'],
    trees: 0.2,
  },
  {
    ...ROCKY,
    name: 'a lair in the thorns',
    base: 0.3,
    weights: { dry: 0.3, level: 0.3, wooded: 0.2, hot: 0.2 },
    told: 'one narrow track winds in, so that whatever comes is heard long before it is there',
    layout: 'thicket',
    dwellers: ['tiger', 'panther', 'lion', 'boar', 'viper', 'jackal', 'bear', 'hound'],
    rim: 'bush',
    share: 0.96,
    floor: 'patch',
    patch: ['earth', 0.3],
    litter: ['bones', 'bone heap', 'bones', 'straw', 'bones', 'log'],
  },
  {
    ...ROCKY,
    name: 'a webbed grove',
    base: 0.5,
    weights: { wooded: 0.5, wet: 0.2 },
    told: 'webs hang from tree to tree, and what hangs in them does not stir',
    layout: 'thicket',
    dwellers: ['spider'],
    rim: 'tree',
    share: 0.94,
    floor: 'web',
    patch: ['ground', 0.3],
    litter: ['cocoon', 'cocoon', 'bones', 'cocoon', 'cocoon', 'bones'],
    trees: 0.5,
  },
  {
    ...ROCKY,
    name: 'an islet in a mere',
    base: 0.4,
    weights: { wet: 0.5, level: 0.2, water: 0.2 },
    told: 'black water all round, one ford to it, and a nest of rushes in the middle',
    layout: 'ring',
    dwellers: ['serpent', 'ooze', 'wraith', 'lizard'],
    floor: 'patch',
    radius: 6.5,
    rim: 'deep water',
    wide: 6,
    rough: 0.8,
    mouth: 1.5,
    patch: ['shore', 0.3],
    litter: ['nest', 'bones', 'weeds', 'weeds', 'bones'],
  },
  {
    ...ROCKY,
    name: 'a nest by the water',
    base: 0.4,
    weights: { water: 0.6, wet: 0.3, level: 0.1 },
    told: 'rushes are trodden down on the bank of a deep pool, and a slide of mud leads from the nest straight into it',
    layout: 'pool',
    dwellers: ['serpent', 'lizard', 'crab', 'salamander'],
    floor: 'shore',
    rim: 'bush',
    share: 0.75,
    patch: ['patch', 0.3],
    litter: ['nest', 'weeds', 'bones', 'weeds', 'nest', 'bones', 'log'],
  },
  {
    ...RING,
    name: 'a slab above a water hole',
    base: 0.4,
    weights: { hot: 0.4, dry: 0.4, level: 0.2 },
    told: 'warm rock to lie on and water that everything must come to',
    dwellers: ['lion', 'buffalo', 'lizard', 'tiger'],
    floor: 'patch',
    radius: 9,
    rim: 'boulder',
    wide: 4,
    share: 0.4,
    rough: 0.6,
    mouth: 5,
    patch: ['shallow water', 0.24],
    litter: ['bones', 'bones', 'bone heap', 'bones'],
  },
  {
    ...RING,
    name: 'a burnt hollow',
    base: 0.5,
    weights: { dry: 0.3, hot: 0.2, steep: 0.1 },
    told: 'the ground is glazed, nothing grows, and what was carried here lies in a heap',
    dwellers: ['drake', 'salamander', 'imp'],
    floor: 'scorched earth',
    radius: 10,
    wide: 4,
    share: 0.9,
    rough: 0.7,
    mouth: 4,
    patch: ['rubble', 0.2],
    litter: ['bone heap', 'rubble heap', 'bones', 'rubble heap', 'bones', 'bone heap'],
    trees: -1,
    rocks: 0.3,
  },
  {
    ...RING,
    name: 'a trampled pasture',
    base: 0.7,
    weights: { level: 0.3 },
    told: 'the fence is down on all sides, and inside it nothing stands upright',
    dwellers: ['bull'],
    floor: 'pasture',
    radius: 12,
    rim: 'fence',
    wide: 1.2,
    share: 0.7,
    rough: 0.25,
    mouth: 3,
    patch: ['earth', 0.4],
    litter: ['log', 'cart', 'straw', 'straw', 'trough'],
    trees: -0.2,
    rocks: -0.3,
  },
  {
    ...RING,
    name: 'a hearth among boulders',
    base: 0.45,
    weights: { steep: 0.2, pass: 0.3, cold: 0.2 },
    told: 'boulders rolled into a ring, a fire that never quite goes out, and carts that did not get past',
    dwellers: ['troll', 'ogre'],
    radius: 9,
    wide: 3,
    share: 0.8,
    rough: 0.35,
    mouth: 4,
    patch: ['gravel', 0.3],
    litter: ['campfire', 'bone heap', 'cart', 'barrel', 'cart', 'bones', 'rubble heap'],
  },
  {
    ...RING,
    name: 'a giant’s seat',
    base: 0.45,
    weights: { height: 0.3, ridge: 0.2, cold: 0.1 },
    told: 'blocks no ten people could lift are set for a table and a bench, and the wall would be breast-high to one as tall as a house',
    dwellers: ['giant'],
    floor: 'gravel',
    radius: 11,
    wide: 2.4,
    share: 0.94,
    rough: 0.2,
    mouth: 4,
    patch: ['rubble', 0.15],
    litter: ['pillar', 'pillar', 'rubble heap', 'bone heap', 'campfire', 'rubble heap'],
    rocks: 0.4,
  },
  {
    ...ROCKY,
    name: 'a barrow broken open',
    base: 0.3,
    weights: { level: 0.3, height: 0.2, old: 0.1 },
    told: 'the stones of an old grave mound were pushed aside, and a passage leads between them to a chamber where nobody lies any longer',
    layout: 'mound',
    dwellers: ['wraith', 'golem', 'badger', 'troll', 'spider', 'bear', 'giant'],
    floor: 'flagstones',
    rough: 0.25,
    patch: ['rubble', 0.2],
    litter: ['sarcophagus', 'bones', 'urn', 'bones', 'rubble heap', 'urn'],
  },
];

/** How long it has been lived in, from the youngest; up to how many years, how much wider than usual it is, how much more lies in it. */
export const LAIR_AGES: readonly { readonly years: number; readonly spread: number; readonly litter: number; readonly told: string }[] = [
  { years: 25, spread: 0.9, litter: 0.6, told: 'The scrapes at its edge are fresh.' },
  { years: 120, spread: 1, litter: 1, told: 'The ways to it are trodden hard.' },
  { years: Infinity, spread: 1.1, litter: 1.6, told: 'More than one lifetime of bones lies here.' },
];

/** How hard to overcome those are that live in lairs, 0 to 1, by words of `CREATURES`; 0.45 for all others. */
export const DWELLER_STRENGTH: Readonly<Record<string, number>> = {
  drake: 0.75,
  giant: 0.7,
  golem: 0.65,
  troll: 0.6,
  wraith: 0.6,
  bear: 0.55,
  tiger: 0.55,
  lion: 0.5,
  jackal: 0.3,
  hound: 0.3,
  badger: 0.25,
  hawk: 0.25,
  crab: 0.25,
  goat: 0.25,
};
