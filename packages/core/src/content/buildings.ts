/** Where in a settlement a building likes to stand. */
export type Site = 'market' | 'gate' | 'water' | 'edge' | 'any';

/** What stands in a room: name, how many, and whether one walks round it. */
export interface Fitting {
  readonly name: string;
  readonly count: number;
  /** Along the walls, or in the middle. */
  readonly where: 'wall' | 'middle';
  /** How far it shines, cells. */
  readonly light?: number;
  /** False for what one can walk over. */
  readonly solid?: boolean;
}

export interface BuildingRoom {
  readonly name: string;
  readonly floor: 'boards' | 'flagstones' | 'earth';
  readonly fittings: readonly Fitting[];
}

/** A kind of building. The first room is the one behind the front door. */
export interface BuildingKind {
  readonly name: string;
  /** Cells along the street and back from it, walls included. */
  readonly wide: readonly [least: number, most: number];
  readonly deep: readonly [least: number, most: number];
  readonly site: Site;
  readonly rooms: readonly BuildingRoom[];
}

const wall = (name: string, count = 1, light?: number): Fitting => ({
  name,
  count,
  where: 'wall',
  ...(light === undefined ? {} : { light }),
});
const middle = (name: string, count = 1, light?: number): Fitting => ({
  name,
  count,
  where: 'middle',
  ...(light === undefined ? {} : { light }),
});
const lying = (name: string, count = 1): Fitting => ({ name, count, where: 'middle', solid: false });
const room = (name: string, floor: BuildingRoom['floor'], ...fittings: Fitting[]): BuildingRoom => ({ name, floor, fittings });

const BEDCHAMBER = room('bedchamber', 'boards', wall('bed', 2), wall('chest'), wall('wardrobe'));
const KITCHEN = room('kitchen', 'flagstones', wall('hearth', 1, 5), wall('shelf'), wall('barrel'), middle('table'));
const LIVING = room('living room', 'boards', wall('hearth', 1, 5), middle('table'), middle('stool', 2), wall('shelf'));
const STORE = room('storeroom', 'earth', wall('crate', 3), wall('barrel', 3), wall('shelf'));

/** Kinds of building by name. */
export const BUILDINGS: Readonly<Record<string, BuildingKind>> = {
  cottage: {
    name: 'cottage',
    wide: [5, 7],
    deep: [5, 6],
    site: 'any',
    rooms: [room('living room', 'earth', wall('hearth', 1, 5), middle('table'), wall('bed'), wall('chest'), wall('shelf'))],
  },
  house: { name: 'house', wide: [5, 8], deep: [7, 10], site: 'any', rooms: [LIVING, BEDCHAMBER] },
  'town house': { name: 'town house', wide: [7, 10], deep: [8, 12], site: 'market', rooms: [LIVING, BEDCHAMBER, KITCHEN, BEDCHAMBER] },
  manor: {
    name: 'manor',
    wide: [12, 15],
    deep: [11, 14],
    site: 'edge',
    rooms: [
      room('great room', 'boards', wall('hearth', 1, 6), middle('table', 2), middle('chair', 4), wall('banner', 2)),
      BEDCHAMBER,
      KITCHEN,
      BEDCHAMBER,
      STORE,
    ],
  },
  smithy: {
    name: 'smithy',
    wide: [7, 9],
    deep: [7, 10],
    site: 'gate',
    rooms: [
      room('forge', 'flagstones', wall('forge', 1, 6), middle('anvil'), wall('tool rack', 2), wall('barrel'), wall('ore heap')),
      BEDCHAMBER,
    ],
  },
  workshop: {
    name: 'workshop',
    wide: [6, 9],
    deep: [7, 10],
    site: 'any',
    rooms: [room('workroom', 'boards', wall('workbench', 2), middle('stool'), wall('tool rack'), wall('shelf'), wall('crate')), BEDCHAMBER],
  },
  bakery: {
    name: 'bakery',
    wide: [6, 8],
    deep: [7, 9],
    site: 'market',
    rooms: [room('bakehouse', 'flagstones', wall('hearth', 1, 6), middle('table'), wall('shelf', 2), wall('barrel', 2)), BEDCHAMBER],
  },
  brewhouse: {
    name: 'brewhouse',
    wide: [7, 10],
    deep: [7, 10],
    site: 'water',
    rooms: [room('brewing floor', 'flagstones', middle('tub', 2), wall('hearth', 1, 5), wall('cask', 4), wall('crate')), BEDCHAMBER],
  },
  shop: {
    name: 'shop',
    wide: [6, 8],
    deep: [7, 10],
    site: 'market',
    rooms: [room('shop floor', 'boards', middle('table'), wall('shelf', 3), wall('crate'), wall('strongbox')), BEDCHAMBER],
  },
  inn: {
    name: 'inn',
    wide: [10, 14],
    deep: [10, 14],
    site: 'market',
    rooms: [
      room('taproom', 'boards', wall('hearth', 1, 7), middle('table', 3), middle('stool', 5), wall('cask', 2), wall('bench', 2)),
      room('kitchen', 'flagstones', wall('hearth', 1, 5), middle('table'), wall('shelf', 2), wall('barrel', 2)),
      room('guest room', 'boards', wall('bed', 3), wall('chest')),
      room('guest room', 'boards', wall('bed', 2), wall('wardrobe')),
      BEDCHAMBER,
    ],
  },
  hall: {
    name: 'hall',
    wide: [12, 16],
    deep: [12, 16],
    site: 'market',
    rooms: [
      room('great hall', 'flagstones', middle('table', 3), middle('bench', 4), wall('hearth', 1, 7), wall('banner', 3), wall('throne')),
      room('council room', 'boards', middle('table'), middle('chair', 3), wall('bookcase', 2)),
      room('archive', 'boards', wall('bookcase', 4), middle('writing desk')),
      STORE,
    ],
  },
  temple: {
    name: 'temple',
    wide: [9, 13],
    deep: [12, 17],
    site: 'market',
    rooms: [
      room('nave', 'flagstones', wall('altar', 1, 5), wall('candles', 2, 3), middle('pew', 6), wall('statue', 2)),
      room('vestry', 'boards', wall('bed', 2), wall('wardrobe'), wall('chest')),
    ],
  },
  guardhouse: {
    name: 'guardhouse',
    wide: [8, 11],
    deep: [9, 12],
    site: 'gate',
    rooms: [
      room('guardroom', 'flagstones', wall('weapon rack', 2), middle('table'), middle('stool', 2), wall('brazier', 1, 5)),
      room('barracks', 'boards', wall('bunk', 4), wall('locker', 2)),
      room('gaol', 'flagstones', lying('straw', 2), wall('bucket')),
    ],
  },
  warehouse: {
    name: 'warehouse',
    wide: [9, 13],
    deep: [8, 11],
    site: 'water',
    rooms: [
      room('store', 'boards', wall('crate', 8), middle('crate', 3), wall('barrel', 4), wall('cart')),
      room('counting room', 'boards', middle('writing desk'), wall('strongbox')),
    ],
  },
  mill: {
    name: 'mill',
    wide: [7, 9],
    deep: [8, 10],
    site: 'water',
    rooms: [room('milling floor', 'boards', middle('machine'), wall('crate', 2), wall('barrel', 2)), BEDCHAMBER],
  },
  stable: {
    name: 'stable',
    wide: [8, 12],
    deep: [6, 8],
    site: 'gate',
    rooms: [room('stalls', 'earth', lying('straw', 5), wall('tub', 2), wall('cart'), wall('tool rack'))],
  },
  farmhouse: {
    name: 'farmhouse',
    wide: [8, 10],
    deep: [8, 10],
    site: 'edge',
    rooms: [KITCHEN, BEDCHAMBER, STORE],
  },
  longhouse: {
    name: 'longhouse',
    wide: [14, 18],
    deep: [7, 9],
    site: 'edge',
    rooms: [
      room('hearth room', 'earth', middle('hearth', 1, 6), wall('bed', 3), wall('bench', 2), wall('chest'), wall('shelf'), middle('table')),
      room('byre', 'earth', lying('straw', 5), wall('trough', 2), wall('tool rack')),
    ],
  },
  'press house': {
    name: 'press house',
    wide: [7, 9],
    deep: [7, 8],
    site: 'edge',
    rooms: [room('pressing floor', 'flagstones', middle('machine'), wall('barrel', 3), wall('cask', 3), wall('tub'))],
  },
  barn: {
    name: 'barn',
    wide: [8, 11],
    deep: [7, 9],
    site: 'edge',
    rooms: [room('threshing floor', 'earth', lying('straw', 6), wall('cart'), wall('barrel', 2), wall('tool rack'))],
  },
  school: {
    name: 'school',
    wide: [8, 10],
    deep: [8, 11],
    site: 'market',
    rooms: [room('schoolroom', 'boards', middle('bench', 4), wall('reading desk'), wall('bookcase', 2)), BEDCHAMBER],
  },
  'house of healing': {
    name: 'house of healing',
    wide: [8, 11],
    deep: [8, 11],
    site: 'any',
    rooms: [room('sickroom', 'boards', wall('bed', 4), wall('shelf', 2), wall('brazier', 1, 4)), BEDCHAMBER],
  },
};
