import type { ParamTable } from '../base/params.ts';

export interface LevelParams {
  /** Cells across and down a cave. */
  readonly size: number | 'auto';
  /** How much of the rock is hollow. */
  readonly openness: number;
  /** Factor on pools and streams. */
  readonly water: number;
  /** Factor on ways round, from 0, a tree of rooms, to 4. */
  readonly loops: number;
  /** Factor on the number of creatures, guards and masters apart. */
  readonly danger: number;
  /** Factor on ore and chests. */
  readonly riches: number;
  /** Rooms of a dungeon, cells and vaults for quests apart. */
  readonly rooms: number | 'auto';
  /** Locks between a dungeon's entrance and what lies at its heart, 0 to 6, the key to each behind the one before. */
  readonly locks: number | 'auto';
  /** From 0, a web of side ways, to 1, one way through: 0.3 to 0.95 of the rooms lie on the critical path, evenly. */
  readonly linearity: number;
  /** From 0 to 1: creatures have a strength of 0.1 to 0.8 on the mean, traps of 0.15 to 0.75, and these triple in number. */
  readonly difficulty: number;
  /** Factor on secret doors: at 1 there is one to 28 rooms. */
  readonly secrets: number;
  /** Buildings of a settlement. */
  readonly buildings: number | 'auto';
}

export const LEVEL_PARAMS: ParamTable<LevelParams> = {
  size: {
    kind: 'number',
    default: 'auto',
    min: 32,
    max: 256,
    step: 1,
    unit: 'cells',
    middle: 96,
    label: 'Cave size',
    does: 'Cells across and down a cave; "auto" makes caves greater in the mountains.',
  },
  openness: {
    kind: 'number',
    default: 0.5,
    min: 0,
    max: 1,
    step: 0.05,
    unit: '',
    label: 'Openness',
    does: 'Narrow crawls at 0, wide halls at 1.',
  },
  water: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    unit: '×',
    label: 'Water underground',
    does: 'How much of a cave lies under its pools, beside what the rain above gives.',
  },
  loops: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 4,
    step: 0.1,
    unit: '×',
    label: 'Ways round',
    does: 'How many passages of caves and dungeons lead back to where one was; at 0 a dungeon has none.',
  },
  danger: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    unit: '×',
    label: 'Danger',
    does: 'How many creatures live in caves, dungeons and the wild.',
  },
  riches: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    unit: '×',
    label: 'Riches',
    does: 'How much ore and treasure there is to find.',
  },
  rooms: {
    kind: 'number',
    default: 'auto',
    min: 5,
    max: 60,
    step: 1,
    unit: 'rooms',
    middle: 22,
    label: 'Dungeon rooms',
    does: 'How many rooms a dungeon has, beside cells and vaults that quests ask for; "auto" suits each to its kind.',
  },
  locks: {
    kind: 'number',
    default: 'auto',
    min: 0,
    max: 6,
    step: 1,
    unit: 'locks',
    middle: 2,
    label: 'Lock depth',
    does: 'How many locks lie between the entrance of a dungeon and its heart, the key to each behind the one before; half as many as rooms, less one, at most.',
  },
  linearity: {
    kind: 'number',
    default: 0.4,
    min: 0,
    max: 1,
    step: 0.05,
    unit: '',
    label: 'Linearity',
    does: 'How much of a dungeon lies on the way to its heart: a third of the rooms at 0, in a web of ways round and blind alleys, nearly all at 1.',
  },
  difficulty: {
    kind: 'number',
    default: 0.4,
    min: 0,
    max: 1,
    step: 0.05,
    unit: '',
    label: 'Difficulty',
    does: 'How strong the creatures of dungeons, caves and lairs are, and how strong and many the traps of dungeons.',
  },
  secrets: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    unit: '×',
    label: 'Secrets',
    does: 'How many secret doors a dungeon has, to hidden rooms or as short ways: one to 28 rooms at 1.',
  },
  buildings: {
    kind: 'number',
    default: 'auto',
    min: 4,
    max: 240,
    step: 1,
    unit: 'buildings',
    middle: 60,
    label: 'Buildings',
    does: 'How many buildings a settlement has, as far as there is ground for them; "auto" goes by its people.',
  },
};
