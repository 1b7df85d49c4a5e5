import type { ParamTable } from '../../base/params.ts';

export interface HistoryParams {
  /** Years that are remembered. */
  readonly years: number;
  /** Events that come by themselves in a century, for a world of a hundred settlements. */
  readonly events: number;
  /** Factors on how often wars and treasons, disasters, and wonders come. */
  readonly wars: number;
  readonly disasters: number;
  readonly wonders: number;
}

const factor = (label: string, does: string): ParamTable<HistoryParams>['wars'] => ({
  kind: 'number',
  default: 1,
  min: 0,
  max: 3,
  step: 0.1,
  unit: '×',
  label,
  does,
});

export const HISTORY_PARAMS: ParamTable<HistoryParams> = {
  years: {
    kind: 'number',
    default: 300,
    min: 60,
    max: 1000,
    step: 10,
    unit: 'years',
    label: 'Remembered years',
    does: 'How long ago the first towns were founded and the chronicles begin.',
  },
  events: {
    kind: 'number',
    default: 110,
    min: 20,
    max: 500,
    step: 5,
    unit: 'a century',
    label: 'Eventfulness',
    does: 'How many things happen of themselves in a century of a world with a hundred settlements; others follow from them.',
  },
  wars: factor('Wars', 'How often neighbours fall out, raid and make war, and the great betray each other.'),
  disasters: factor('Disasters', 'How often there is drought, flood, plague, fire, and the burning of mountains.'),
  wonders: factor('Wonders', 'How often there are miracles, discoveries, beasts, and relics made, stolen and found.'),
};
