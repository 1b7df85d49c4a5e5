import type { ParamTable } from '../base/params.ts';

export interface SettlementParams {
  /** Factor on the number of settlements. */
  readonly density: number;
  /** Exponent of the rank-size rule. */
  readonly inequality: number;
  /** Factor on the number of people. */
  readonly population: number;
  /** Factor on the number of caves, lairs, ruins and shrines. */
  readonly wilds: number;
  /** Number of cultures. */
  readonly cultures: number | 'auto';
  /** Number of realms. */
  readonly realms: number | 'auto';
}

export const SETTLEMENT_PARAMS: ParamTable<SettlementParams> = {
  density: {
    kind: 'number',
    default: 1,
    min: 0.2,
    max: 3,
    step: 0.05,
    unit: '×',
    label: 'Settlements',
    does: 'How many towns and villages the same land carries.',
  },
  inequality: {
    kind: 'number',
    default: 0.8,
    min: 0.4,
    max: 1.2,
    step: 0.05,
    unit: '',
    label: 'Great and small',
    does: 'How far the greatest towns outgrow the rest: low values give many alike, high ones a single great city.',
  },
  population: {
    kind: 'number',
    default: 1,
    min: 0.1,
    max: 5,
    step: 0.05,
    unit: '×',
    label: 'Population',
    does: 'Multiplies the number of people in every settlement.',
  },
  wilds: {
    kind: 'number',
    default: 1,
    min: 0.2,
    max: 4,
    step: 0.1,
    unit: '×',
    label: 'Wild places',
    does: 'How many caves, lairs, ruins and shrines lie beyond the fields.',
  },
  cultures: {
    kind: 'number',
    default: 'auto',
    min: 1,
    max: 8,
    step: 1,
    unit: 'peoples',
    middle: 3,
    label: 'Cultures',
    does: 'How many peoples share the world, each with a language of its own.',
  },
  realms: {
    kind: 'number',
    default: 'auto',
    min: 1,
    max: 16,
    step: 1,
    unit: 'realms',
    middle: 5,
    label: 'Realms',
    does: 'How many crowns and free cities divide the land between them.',
  },
};

export interface RoadParams {
  /** How many roads there are beyond those that join everything, 0 to 1. */
  readonly extra: number;
  /** How much more builders mind hard ground than distance. */
  readonly ease: number;
}

export const ROAD_PARAMS: ParamTable<RoadParams> = {
  extra: {
    kind: 'number',
    default: 0.5,
    min: 0,
    max: 1,
    step: 0.05,
    unit: '',
    label: 'Extra roads',
    does: 'At 0 there is one way only between any two towns; the more, the fewer detours.',
  },
  ease: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 2,
    step: 0.05,
    unit: '×',
    label: 'Easy ground',
    does: 'How far a road goes round to keep off slopes, woods and rivers; at 0 it runs straight.',
  },
};
