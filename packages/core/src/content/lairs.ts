import type { OpenTileName } from './open-tiles.ts';

/** What the den of a beast looks like. Lengths in tiles. */
export interface Den {
  /** With its article. */
  readonly name: string;
  readonly told: string;
  readonly floor: OpenTileName;
  readonly radius: number;
  /** What closes it in, how wide, and how much of it there is; water is crossed by a ford. */
  readonly rim: OpenTileName;
  readonly wide: number;
  readonly share: number;
  /** How far its outline strays. */
  readonly rough: number;
  /** Half the width of its mouth. */
  readonly mouth: number;
  /** A second rim farther out, with its mouth on the other side. */
  readonly double?: true;
  /** Small hollows of the same make about it. */
  readonly hollows?: number;
  readonly patch?: readonly [tile: OpenTileName, share: number];
  readonly litter: readonly string[];
  /** How much trees and rocks there are round about, beside what the land has. */
  readonly trees?: number;
  readonly rocks?: number;
}

const ROCKS: Den = {
  name: 'a den among rocks',
  told: 'fallen rocks keep off the wind, and there is one way in',
  floor: 'earth',
  radius: 8,
  rim: 'rock',
  wide: 4.5,
  share: 1,
  rough: 0.5,
  mouth: 3,
  litter: ['bones', 'bone heap', 'bones', 'straw', 'rubble heap', 'bones'],
};

/** By the name of the beast; `other` for all that are not listed. */
export const DENS: Readonly<Record<string, Den>> = {
  other: ROCKS,
  'great wolf': {
    ...ROCKS,
    name: 'a warren under roots',
    told: 'the pack has dug itself a hollow for each litter, under roots and boulders, round a trampled ring',
    radius: 6,
    rim: 'boulder',
    wide: 2,
    share: 0.45,
    hollows: 5,
    patch: ['ground', 0.25],
    litter: ['bones', 'bones', 'bone heap', 'bones', 'rubble heap'],
    trees: 0.3,
  },
  'cave bear': {
    ...ROCKS,
    name: 'a hollow in the rock',
    told: 'a bay in the rock, dry, deep in litter, with claw marks at the mouth',
    radius: 7,
    wide: 7,
    mouth: 2,
    rough: 0.8,
    litter: ['straw', 'bones', 'straw', 'bone heap', 'log'],
  },
  'black boar': {
    ...ROCKS,
    name: 'a wallow in the thicket',
    told: 'mud as deep as a knee, and thorns all round that open for nobody else',
    floor: 'earth',
    radius: 8,
    rim: 'bush',
    wide: 5,
    share: 0.8,
    rough: 0.7,
    mouth: 2,
    patch: ['shallow water', 0.34],
    litter: ['bones', 'weeds', 'log', 'weeds'],
    trees: 0.25,
  },
  'giant spider': {
    ...ROCKS,
    name: 'a webbed grove',
    told: 'webs hang from tree to tree, and what hangs in them does not stir',
    floor: 'web',
    radius: 8,
    rim: 'tree',
    wide: 7,
    share: 0.62,
    rough: 0.6,
    mouth: 2,
    patch: ['ground', 0.3],
    litter: ['cocoon', 'cocoon', 'bones', 'cocoon', 'cocoon', 'bones'],
    trees: 0.5,
  },
  'marsh serpent': {
    ...ROCKS,
    name: 'an islet in a mere',
    told: 'black water all round, one ford to it, and a nest of rushes in the middle',
    floor: 'patch',
    radius: 7,
    rim: 'deep water',
    wide: 6,
    share: 1,
    rough: 0.8,
    mouth: 1.5,
    patch: ['shore', 0.3],
    litter: ['nest', 'bones', 'weeds', 'weeds', 'bones'],
  },
  'rock eagle': {
    ...ROCKS,
    name: 'an eyrie',
    told: 'a crag that one climbs from ledge to ledge, with a nest of branches at the top',
    floor: 'gravel',
    radius: 6,
    rim: 'rock',
    wide: 3,
    share: 1,
    rough: 0.5,
    mouth: 1.5,
    double: true,
    litter: ['nest', 'bones', 'bones', 'rubble heap'],
    rocks: 0.3,
  },
  'hill troll': {
    ...ROCKS,
    name: 'a troll’s hearth',
    told: 'boulders rolled into a ring, a fire that never quite goes out, and carts that did not get past',
    radius: 9,
    rim: 'rock',
    wide: 3,
    share: 0.72,
    rough: 0.35,
    mouth: 4,
    patch: ['gravel', 0.3],
    litter: ['campfire', 'bone heap', 'cart', 'barrel', 'cart', 'bones', 'rubble heap'],
  },
  'old lion': {
    ...ROCKS,
    name: 'a slab above a water hole',
    told: 'warm rock to lie on and water that everything must come to',
    floor: 'patch',
    radius: 9,
    rim: 'boulder',
    wide: 4,
    share: 0.3,
    rough: 0.6,
    mouth: 5,
    patch: ['shallow water', 0.24],
    litter: ['bones', 'bones', 'bone heap', 'bones'],
  },
  'ash drake': {
    ...ROCKS,
    name: 'a burnt hollow',
    told: 'the ground is glazed, nothing grows, and what it has carried here lies in a heap',
    floor: 'scorched earth',
    radius: 10,
    rim: 'rock',
    wide: 4,
    share: 0.85,
    rough: 0.7,
    mouth: 4,
    patch: ['rubble', 0.2],
    litter: ['bone heap', 'rubble heap', 'bones', 'rubble heap', 'bones', 'bone heap'],
    trees: -1,
    rocks: 0.3,
  },
  'mad bull': {
    ...ROCKS,
    name: 'a trampled pasture',
    told: 'the fence is down on all sides, and inside it nothing stands upright',
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
  'stone giant': {
    ...ROCKS,
    name: 'a giant’s seat',
    told: 'blocks no ten people could lift are set for a table and a bench, and the wall would be breast-high to one as tall as a house',
    floor: 'gravel',
    radius: 11,
    rim: 'rock',
    wide: 2.4,
    share: 0.9,
    rough: 0.2,
    mouth: 4,
    patch: ['rubble', 0.15],
    litter: ['pillar', 'pillar', 'rubble heap', 'bone heap', 'campfire', 'rubble heap'],
    rocks: 0.4,
  },
};
