import type { ParamTable } from '../base/params.ts';

export interface LevelParams {
  /** Cells across and down. */
  readonly size: number | 'auto';
  /** How much of the rock is hollow. */
  readonly openness: number;
  /** Factor on pools and streams. */
  readonly water: number;
  /** Factor on ways round. */
  readonly loops: number;
  /** Factor on the number of creatures. */
  readonly danger: number;
  /** Factor on ore and chests. */
  readonly riches: number;
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
    label: 'Level size',
    does: 'Cells across and down a level; "auto" makes caves greater in the mountains.',
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
    does: 'How many passages lead back to where one was.',
  },
  danger: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    unit: '×',
    label: 'Danger',
    does: 'How many creatures live underground.',
  },
  riches: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    unit: '×',
    label: 'Riches',
    does: 'How much ore and how many chests there are to find.',
  },
};
