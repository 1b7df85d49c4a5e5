import type { ParamTable } from '../base/params.ts';

export interface CharacterParams {}

export const CHARACTER_PARAMS: ParamTable<CharacterParams> = {};
