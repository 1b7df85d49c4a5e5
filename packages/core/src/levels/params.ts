import type { ParamTable } from '../base/params.ts';

export interface LevelParams {}

export const LEVEL_PARAMS: ParamTable<LevelParams> = {};
