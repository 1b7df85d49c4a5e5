import type { ParamTable } from '../base/params.ts';

export type ArchetypeName =
  | 'continent' | 'archipelago' | 'inland-sea' | 'rift' | 'crater-lake' | 'delta' | 'highlands' | 'fjords'
  | 'ring-islands' | 'peninsula' | 'twin-continents' | 'tableland' | 'volcanic-isle' | 'great-lakes';

export interface TerrainParams {
  readonly archetype: ArchetypeName | 'auto';
  /** Share of the map that lies under the sea. */
  readonly seaLevel: number | 'auto';
  /** Height of the highest peaks, metres. */
  readonly relief: number | 'auto';
  readonly ruggedness: number;
  readonly islands: number;
  readonly mountainDirection: number | 'auto';
  readonly erosion: number;
}

export const TERRAIN_PARAMS: ParamTable<TerrainParams> = {
  archetype: {
    kind: 'choice', default: 'auto', label: 'Shape', does: 'The plan of land and sea; "auto" lets the seed draw one.',
    options: ['auto', 'continent', 'archipelago', 'inland-sea', 'rift', 'crater-lake', 'delta', 'highlands', 'fjords', 'ring-islands', 'peninsula', 'twin-continents', 'tableland', 'volcanic-isle', 'great-lakes'],
  },
  seaLevel: {
    kind: 'number', default: 'auto', min: 0.05, max: 0.9, step: 0.01, unit: 'share of the map', middle: 0.45, label: 'Sea level',
    does: 'How much of the map lies under the sea; "auto" is what the shape would have.',
  },
  relief: {
    kind: 'number', default: 'auto', min: 300, max: 6000, step: 50, unit: 'metres', middle: 2200, label: 'Highest peaks',
    does: 'How high the highest mountains rise above the sea; "auto" is what the shape would have.',
  },
  ruggedness: { kind: 'number', default: 1, min: 0, max: 2, step: 0.05, unit: '×', label: 'Ruggedness', does: 'How broken the ground is: mountains and hills against plains.' },
  islands: { kind: 'number', default: 0.35, min: 0, max: 1, step: 0.05, unit: '', label: 'Islands', does: 'How many small islands stand off the coast.' },
  mountainDirection: {
    kind: 'number', default: 'auto', min: 0, max: 180, step: 5, unit: '° from north', middle: 90, label: 'Ranges run',
    does: 'The direction in which mountain ranges are drawn out; "auto" lets the seed decide.',
  },
  erosion: { kind: 'number', default: 1, min: 0, max: 2, step: 0.05, unit: '×', label: 'Erosion', does: 'How deeply rivers have cut the land since it rose.' },
};
