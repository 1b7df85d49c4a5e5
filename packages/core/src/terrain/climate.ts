import type { ParamTable } from '../base/params.ts';

export interface ClimateParams {
  /** Degrees added everywhere. */
  readonly temperature: number;
  /** Factor on all rain. */
  readonly wetness: number;
  /** Where the prevailing wind comes from, degrees clockwise from north. */
  readonly wind: number | 'auto';
  /** How much colder the north is than the south, °C over the default extent. */
  readonly gradient: number;
}

export const CLIMATE_PARAMS: ParamTable<ClimateParams> = {
  temperature: { kind: 'number', default: 0, min: -15, max: 15, step: 0.5, unit: '°C', label: 'Temperature', does: 'Makes the whole world warmer or colder.' },
  wetness: { kind: 'number', default: 1, min: 0.3, max: 2.5, step: 0.05, unit: '×', label: 'Wetness', does: 'Multiplies the rain that the winds can carry.' },
  wind: {
    kind: 'number', default: 'auto', min: 0, max: 360, step: 5, unit: '° from north', middle: 260, label: 'Wind from',
    does: 'Where the prevailing wind blows from; the far side of the mountains lies in their rain shadow.',
  },
  gradient: { kind: 'number', default: 8, min: 0, max: 30, step: 0.5, unit: '°C', label: 'North to south', does: 'How much colder the northern edge is than the southern one.' },
};
