import type { Culture, CultureId } from '../world.ts';
import { blockOf, type Survey } from './blocks.ts';
import type { Tongue } from './tongue.ts';

/** The peoples of a world. */
export interface Peoples {
  readonly cultures: readonly Culture[];
  /** Language of each culture. */
  readonly languages: readonly Tongue[];
  /** Culture at home in each block of the survey, at sea as well; one value per block. */
  readonly cultureOfBlock: Uint8Array;
}

/** The culture of a cell. */
export function cultureOf(peoples: Peoples, survey: Survey, width: number, cell: number): CultureId {
  return peoples.cultureOfBlock[blockOf(survey, width, cell)] as CultureId;
}
