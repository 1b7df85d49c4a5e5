import { SIZE_LIMITS } from '../recipe.ts';
import type { Cell, CharacterId, Door, ItemId, Level, LevelObject, PlaceId, Room, Tile } from '../world.ts';
import { about, colour, flag, index, list, number, optional, orNull, record, type Shape, text, whole } from './schema-shape.ts';
import { type FileKind, type LayerSpec, rect } from './schema-world.ts';

export const LEVEL_LAYERS: { readonly [L in keyof Level['layers']]: LayerSpec } = {
  tiles: { type: 'uint16', least: 0, most: 'tiles', about: 'Index into tiles.' },
  room: { type: 'int16', least: -1, most: 'rooms', about: 'Room of the cell, or -1.' },
};

const cell = index<Cell>('cells');

type LevelTable = 'tiles' | 'rooms' | 'doors' | 'objects';
export const LEVEL_TABLES: { readonly [T in LevelTable]: Shape<Level[T][number]> } = {
  tiles: record<Tile>({ name: text, solid: flag, colour }),
  rooms: record<Room>({ id: index('rooms'), kind: text, name: text, cells: list(cell, { min: 1 }) }),
  doors: record<Door>({ cell, lock: about('What opens it, or null where it is open to all.', orNull(text)) }),
  objects: record<LevelObject>({
    kind: text,
    cell,
    name: optional(text),
    room: optional(index('rooms')),
    character: optional(index<CharacterId>('characters')),
    item: optional(index<ItemId>('items')),
  }),
};

type Head = Pick<Level, 'place' | 'kind' | 'name' | 'rect' | 'metresPerCell' | 'entrance' | 'exits' | 'proof'>;

/** What a level says of itself beside its layers and tables. */
export const LEVEL_HEAD: { readonly [K in keyof Head]: Shape<Head[K]> } = {
  place: index<PlaceId>('places'),
  kind: text,
  name: text,
  rect,
  metresPerCell: about('Edge of a cell in metres.', number(0.001, 1e6)),
  entrance: cell,
  exits: list(cell),
  proof: record<Level['proof']>({
    reachable: about('Open cells, all of which can be reached from the entrance.', whole(0, SIZE_LIMITS.max * SIZE_LIMITS.max)),
    depth: about('Steps from the entrance to the farthest open cell.', whole(0)),
    objectSteps: about('Steps from the entrance to each of the objects.', list(whole(0))),
  }),
};

export const LEVEL_FILE: FileKind = {
  format: 'hinterland.level',
  noun: 'level',
  head: LEVEL_HEAD,
  layers: LEVEL_LAYERS,
  tables: LEVEL_TABLES,
  numbered: ['rooms'],
};
