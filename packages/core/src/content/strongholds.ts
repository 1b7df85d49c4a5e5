import type { BuildingKind, BuildingRoom, Fitting } from './buildings.ts';

const wall = (name: string, count = 1, light?: number): Fitting => ({
  name,
  count,
  where: 'wall',
  ...(light === undefined ? {} : { light }),
});
const middle = (name: string, count = 1): Fitting => ({ name, count, where: 'middle' });
const room = (name: string, floor: BuildingRoom['floor'], ...fittings: Fitting[]): BuildingRoom => ({ name, floor, fittings });
const of = (name: string, ...rooms: BuildingRoom[]): BuildingKind => ({ name, wide: [9, 17], deep: [9, 17], site: 'any', rooms });

/** What stands in castles and abbeys. */
export const STRONGHOLD: Readonly<Record<string, BuildingKind>> = {
  keep: of(
    'keep',
    room(
      'lower hall',
      'flagstones',
      wall('hearth', 1, 7),
      middle('table', 2),
      middle('bench', 3),
      wall('banner', 2),
      wall('weapon rack', 2),
    ),
    room('guardroom', 'flagstones', wall('weapon rack', 2), middle('table'), wall('bunk', 2)),
    room('kitchen', 'flagstones', wall('hearth', 1, 5), middle('table'), wall('barrel', 3), wall('shelf', 2)),
  ),
  'great hall': of(
    'great hall',
    room('great hall', 'flagstones', wall('hearth', 1, 7), middle('table', 3), middle('bench', 4), wall('banner', 3), wall('throne')),
  ),
  'great tower': of(
    'great tower',
    room('guardroom', 'flagstones', wall('weapon rack', 2), middle('table'), wall('bunk', 2), wall('hearth', 1, 6)),
    room('storeroom', 'flagstones', wall('barrel', 2), wall('crate', 2)),
  ),
  kitchen: of('kitchen', room('kitchen', 'flagstones', wall('hearth', 2, 6), middle('table', 2), wall('barrel', 3), wall('shelf', 3))),
  gaol: of('gaol', room('guardroom', 'flagstones', middle('table'), wall('weapon rack')), room('cell', 'flagstones', wall('bucket'))),
  chapel: of('chapel', room('chapel', 'flagstones', wall('altar', 1, 4), wall('candles', 2, 3), middle('pew', 4))),
  barracks: of(
    'barracks',
    room('barracks', 'boards', wall('bunk', 6), wall('locker', 3), middle('table'), middle('stool', 2), wall('bed', 1)),
  ),
  stables: of(
    'stables',
    room('stalls', 'earth', { name: 'straw', count: 5, where: 'middle', solid: false }, wall('tub', 2), wall('cart'), wall('tool rack')),
  ),
  armoury: of(
    'armoury',
    room('forge', 'flagstones', wall('forge', 1, 5), middle('anvil')),
    room('armoury', 'flagstones', wall('weapon rack', 4), wall('armour stand', 3), middle('training dummy')),
  ),
  forge: of('forge', room('forge', 'flagstones', wall('forge', 1, 5), middle('anvil'), wall('tool rack'), wall('armour stand'))),
  'gate chamber': of(
    'gate chamber',
    room(
      'barracks',
      'boards',
      wall('hearth', 1, 5),
      wall('bunk', 5),
      wall('locker', 2),
      middle('table'),
      wall('bed', 1),
      middle('stool', 2),
    ),
  ),
  storehouse: of(
    'storehouse',
    room('granary', 'boards', wall('crate', 5), wall('barrel', 5)),
    room('cellar', 'earth', wall('cask', 5), wall('shelf')),
  ),
  lodgings: of(
    'lodgings',
    room('common room', 'boards', wall('hearth', 1, 5), middle('table'), wall('bed', 2)),
    room('bedchamber', 'boards', wall('bed', 3), wall('chest'), wall('wardrobe')),
  ),
  church: of(
    'church',
    room('nave', 'flagstones', wall('altar', 1, 6), wall('candles', 3, 3), middle('pew', 10), middle('pillar', 4), wall('statue', 2)),
    room('vestry', 'boards', wall('wardrobe'), wall('chest'), wall('reliquary')),
  ),
  dormitory: of(
    'dormitory',
    room('dormitory', 'boards', wall('bed', 8), wall('chest', 2), wall('candles', 1, 3)),
    room('warming room', 'flagstones', wall('hearth', 1, 6), middle('bench', 2)),
  ),
  refectory: of(
    'refectory',
    room('refectory', 'flagstones', middle('table', 4), middle('bench', 4), wall('reading desk')),
    room('kitchen', 'flagstones', wall('hearth', 1, 6), middle('table'), wall('barrel', 3), wall('shelf', 2)),
  ),
  scriptorium: of(
    'scriptorium',
    room('scriptorium', 'boards', middle('writing desk', 4), wall('bookcase', 3), wall('candles', 2, 3)),
    room('library', 'boards', wall('bookcase', 5), middle('reading desk')),
  ),
  cell: of('cell', room('cell', 'boards', wall('bed'), wall('reading desk'), wall('candles', 1, 3))),
  infirmary: of(
    'infirmary',
    room('infirmary', 'boards', wall('bed', 4), wall('shelf', 2), wall('brazier', 1, 4)),
    room('stillroom', 'flagstones', wall('alembic'), wall('shelf', 2), middle('table')),
  ),
  'guest house': of(
    'guest house',
    room('guest hall', 'boards', wall('hearth', 1, 5), middle('table'), middle('stool', 2)),
    room('guest room', 'boards', wall('bed', 3), wall('chest')),
  ),
  bunkhouse: of(
    'bunkhouse',
    room('bunkhouse', 'boards', wall('bunk', 4), wall('bed', 2), wall('hearth', 1, 5), middle('table'), wall('locker', 2)),
  ),
  'assay house': of(
    'assay house',
    room('office', 'boards', middle('sorting table'), wall('strongbox'), wall('shelf', 2)),
    room('bedchamber', 'boards', wall('bed', 2), wall('chest')),
  ),
  smelter: of(
    'smelter',
    room('smelting floor', 'flagstones', wall('forge', 2, 6), middle('anvil'), wall('ore heap', 2), wall('barrel')),
    room('loft', 'boards', wall('bed', 2)),
  ),
  'tool store': of(
    'tool store',
    room('tool store', 'earth', wall('tool rack', 3), wall('timber stack', 2), wall('cart'), wall('crate', 2)),
  ),
};

/** Rooms that a lord's house takes in where its court has no room for them, and the floor that they are on, by storey. */
export const TAKEN_IN: Readonly<Record<'chapel' | 'kitchen' | 'smithy', { readonly storey: number; readonly room: BuildingRoom }>> = {
  chapel: { storey: 1, room: room('chapel', 'flagstones', wall('altar', 1, 4), wall('candles', 2, 3), middle('pew', 2)) },
  smithy: { storey: -1, room: room('forge', 'flagstones', wall('forge', 1, 5), middle('anvil'), wall('tool rack')) },
  kitchen: {
    storey: -1,
    room: room('kitchen', 'flagstones', wall('hearth', 1, 6), middle('table'), wall('barrel', 2), wall('shelf', 2)),
  },
};

/** A floor of a lord's house besides the one at the level of the court: `from` is the floor from which its stairs come, 0 that of the court. */
export interface SeatFloor {
  readonly name: string;
  readonly storey: number;
  readonly from: number;
  readonly kind: BuildingKind;
}

const CHAMBERS = of(
  'upper keep',
  room('solar', 'boards', wall('hearth', 1, 6), middle('table'), middle('chair', 3), wall('bookcase', 2)),
  room('lord’s chamber', 'boards', wall('great bed', 1), wall('bed', 2), wall('wardrobe'), wall('chest')),
  room('wardrobe room', 'boards', wall('wardrobe', 2), wall('chest', 2)),
);
const WATCH = of(
  'top of the keep',
  room('watch room', 'flagstones', wall('brazier', 1, 6), wall('weapon rack', 3), middle('map table')),
  room('treasury', 'flagstones', wall('strongbox', 2), wall('chest', 2)),
);
const CELLAR = of(
  'cellar',
  room('undercroft', 'earth', wall('cask', 5), wall('crate', 3), middle('pillar', 2)),
  room('dungeon', 'flagstones', { name: 'straw', count: 2, where: 'middle', solid: false }, wall('bucket')),
);

/** What lies above and below the ground floor of what the lord of a castle lives in. */
export const SEAT_FLOORS: Readonly<Record<'keep' | 'tower' | 'hall', readonly SeatFloor[]>> = {
  keep: [
    { name: 'the first floor', storey: 1, from: 0, kind: CHAMBERS },
    { name: 'the second floor', storey: 2, from: 1, kind: WATCH },
    { name: 'the cellar', storey: -1, from: 0, kind: CELLAR },
  ],
  tower: [
    {
      name: 'the first floor',
      storey: 1,
      from: 0,
      kind: of(
        'tower hall',
        room('hall', 'boards', wall('hearth', 1, 6), middle('table'), middle('chair', 2), wall('banner')),
        room('closet', 'boards', wall('bed'), wall('chest')),
      ),
    },
    {
      name: 'the second floor',
      storey: 2,
      from: 1,
      kind: of('tower chamber', room('lord’s chamber', 'boards', wall('great bed'), wall('bed'), wall('wardrobe'), wall('strongbox'))),
    },
    { name: 'the cellar', storey: -1, from: 0, kind: CELLAR },
  ],
  hall: [
    { name: 'the upper floor', storey: 1, from: 0, kind: CHAMBERS },
    { name: 'the cellar', storey: -1, from: 0, kind: CELLAR },
  ],
};
