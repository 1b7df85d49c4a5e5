import { SIZE_LIMITS } from '../recipe.ts';
import {
  type Errand,
  type Cell,
  type CharacterId,
  type Door,
  DOOR_KINDS,
  type Floor,
  type ItemId,
  type Level,
  type LevelCause,
  type LevelObject,
  type Link,
  LINK_KINDS,
  type Lock,
  type PlaceId,
  type ProofStep,
  type QuestId,
  type Roof,
  ROOF_SHAPES,
  type Room,
  type Tile,
  TILE_FORMS,
} from '../world.ts';
import { about, colour, flag, index, list, number, oneOf, optional, orNull, record, type Shape, text, whole } from './schema-shape.ts';
import { type FileKind, type LayerSpec, rect } from './schema-world.ts';

export const LEVEL_LAYERS: { readonly [L in keyof Level['layers']]: LayerSpec } = {
  tiles: { type: 'uint16', least: 0, most: 'tiles', about: 'Index into tiles.' },
  room: { type: 'int16', least: -1, most: 'rooms', about: 'Room of the cell, or -1.' },
};

const cell = index<Cell>('cells');

const steps = whole(0);

type LevelTable = 'floors' | 'tiles' | 'rooms' | 'doors' | 'links' | 'locks' | 'objects' | 'roofs' | 'why';
export const LEVEL_TABLES: { readonly [T in LevelTable]: Shape<Level[T][number]> } = {
  floors: record<Floor>({
    name: text,
    rect: about('Its part of the level; the floors lie side by side.', rect),
    storey: about('Storeys above, or below, the one where one comes in.', whole(-99, 99)),
  }),
  tiles: record<Tile>({
    name: text,
    solid: about('Nobody walks there.', flag),
    form: oneOf(TILE_FORMS),
    colour,
    paved: optional(about('Laid cell by cell, with straight edges under the open sky too.', flag)),
  }),
  rooms: record<Room>({
    id: index('rooms'),
    kind: text,
    name: text,
    cells: list(cell, { min: 1 }),
    role: optional(about('What it is for in the plan of the level.', text)),
    ward: optional(about('The part of a town that it lies in.', text)),
  }),
  doors: record<Door>({
    kind: oneOf(DOOR_KINDS),
    cell,
    lock: about('Id of the lock that bars it, or null where it is open to all.', orNull(text)),
  }),
  links: record<Link>({
    kind: oneOf(LINK_KINDS),
    from: cell,
    to: cell,
    oneWay: flag,
    lock: about('Id of the lock that bars it, or null where it is open to all.', orNull(text)),
  }),
  locks: record<Lock>({
    id: text,
    name: text,
    needs: about('How many different objects that open it one must have had.', whole(1, 99)),
  }),
  objects: record<LevelObject>({
    kind: text,
    cell,
    solid: about('Whether it stands in the way.', flag),
    name: optional(text),
    room: optional(index('rooms')),
    character: optional(index<CharacterId>('characters')),
    item: optional(index<ItemId>('items')),
    quest: optional(index<QuestId>('quests')),
    opens: optional(about('Id of the lock that it opens.', text)),
    asks: optional(
      about('What one must have brought along or have learned elsewhere to have it: "item:12", or a word that a quest tells.', text),
    ),
    strength: optional(about('How hard it is to overcome.', number(0, 1))),
    hidden: optional(flag),
    route: optional(about('Rooms that it walks through, again and again.', list(index('rooms')))),
    light: optional(about('How far it shines, in cells.', number(0, 99))),
    text: optional(about('What is written on it.', text)),
    colour: optional(colour),
  }),
  roofs: record<Roof>({
    shape: oneOf(ROOF_SHAPES),
    rect: about('Cells that it covers, walls included.', rect),
    ridge: oneOf(['east-west', 'north-south'] as const),
    colour,
  }),
  why: record<LevelCause>({
    what: text,
    because: about('What caused it: a table of the world and an index, such as event:12.', text),
    text,
    cells: about('Where it shows; empty where it shows everywhere.', list(cell)),
  }),
};

type Head = Pick<Level, 'place' | 'kind' | 'name' | 'rect' | 'metresPerCell' | 'daylight' | 'entrance' | 'exits' | 'proof'>;

/** What a level says of itself beside its layers and tables. */
export const LEVEL_HEAD: { readonly [K in keyof Head]: Shape<Head[K]> } = {
  place: about('The place, or null where it is open country.', orNull(index<PlaceId>('places'))),
  kind: text,
  name: text,
  rect,
  metresPerCell: about('Edge of a cell in metres.', number(0.001, 1e6)),
  daylight: about('How light it is by itself: 1 under the open sky, 0 deep underground.', number(0, 1)),
  entrance: cell,
  exits: list(cell),
  proof: record<Level['proof']>({
    reachable: about('Open cells, all of which can be reached from the entrance.', whole(0, SIZE_LIMITS.max * SIZE_LIMITS.max)),
    depth: about('Steps from the entrance to the farthest open cell, all locks being open.', steps),
    objectSteps: about('Steps from the entrance to each of the objects, all locks being open.', list(steps)),
    goal: about('The object that the level is about, or null.', orNull(index('objects'))),
    order: about(
      'A whole play: everything that opens a lock, in an order in which it can be had, and the steps walked to each.',
      list(record<ProofStep>({ object: index('objects'), opens: text, steps })),
    ),
    path: about('The critical path: from the entrance to the goal, taking on the way what is needed.', list(cell)),
    states: about('States of play that were searched: from each one can still come to have everything and be back at the entrance.', steps),
    errands: about(
      'What steps of quests are about in here: the object, and the steps from the entrance to it.',
      list(
        record<Errand>({
          quest: index<QuestId>('quests'),
          step: about('Index into the steps of the quest, or of its branch.', whole(0, 1000)),
          branch: about('Index into the branches of the quest, or null.', orNull(whole(0, 1000))),
          object: index('objects'),
          steps,
        }),
      ),
    ),
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
