import type { ParamTable } from '../base/params.ts';

export interface BiomeParams {
  /** Smallest patch that keeps a biome of its own, square kilometres. */
  readonly patch: number;
}

export const BIOME_PARAMS: ParamTable<BiomeParams> = {
  patch: { kind: 'number', default: 1, min: 0.25, max: 25, step: 0.25, unit: 'km²', label: 'Smallest patch', does: 'Specks of a biome smaller than this join their neighbours.' },
};
