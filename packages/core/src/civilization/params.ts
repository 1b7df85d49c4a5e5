import type { ParamTable } from '../base/params.ts';

export interface SettlementParams {}

export const SETTLEMENT_PARAMS: ParamTable<SettlementParams> = {};

export interface RoadParams {}

export const ROAD_PARAMS: ParamTable<RoadParams> = {};
