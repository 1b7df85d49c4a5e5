import type { ParamTable } from '../base/params.ts';

export interface QuestParams {}

export const QUEST_PARAMS: ParamTable<QuestParams> = {};
