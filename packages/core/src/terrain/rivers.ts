import type { ParamTable } from '../base/params.ts';

export interface RiverParams {
  /** Factor on the number of rivers. */
  readonly density: number;
  /** Factor on the number of lakes. */
  readonly lakes: number;
}

export const RIVER_PARAMS: ParamTable<RiverParams> = {
  density: { kind: 'number', default: 1, min: 0.25, max: 4, step: 0.05, unit: '×', label: 'River density', does: 'How little water it takes for a stream to be counted as a river.' },
  lakes: { kind: 'number', default: 1, min: 0, max: 3, step: 0.05, unit: '×', label: 'Lakes', does: 'How readily hollows fill into lakes rather than being cut through.' },
};
