import type { ParamTable } from '../base/params.ts';

export interface CharacterParams {
  /** People with a name in a village; a hamlet has fewer, a city more. */
  readonly perPlace: number;
  /** Share of people who have a parent in the world. */
  readonly families: number;
  /** Factor on the number of ties between places. */
  readonly ties: number;
}

export const CHARACTER_PARAMS: ParamTable<CharacterParams> = {
  perPlace: {
    kind: 'number',
    default: 3,
    min: 2,
    max: 10,
    step: 1,
    unit: 'people',
    label: 'People per village',
    does: 'How many people of each village one can meet by name; a hamlet has fewer, a city more.',
  },
  families: {
    kind: 'number',
    default: 0.4,
    min: 0,
    max: 1,
    step: 0.05,
    unit: 'share',
    label: 'Families',
    does: 'How many of them are the children of others one can meet.',
  },
  ties: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    unit: '×',
    label: 'Ties abroad',
    does: 'How many friendships, debts and feuds reach from one place to the next.',
  },
};
