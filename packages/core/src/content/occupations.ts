import { COUNTRY_TRADES } from './country-trades.ts';
import { OFFICE_TRADES } from './office-trades.ts';
import { TOWN_TRADES } from './town-trades.ts';
import type { Motivation } from '../world.ts';

/** What a place lives by: decides who works there. */
export type Livelihood =
  | 'any'
  | 'farm'
  | 'water'
  | 'sea'
  | 'wood'
  | 'hill'
  | 'craft'
  | 'trade'
  | 'court'
  | 'faith'
  | 'mine'
  | 'dry'
  | 'cold';

/** What someone does for a living. Data only. */
export interface Occupation {
  /** As a noun that "a" or "an" goes before. */
  readonly name: string;
  readonly at: readonly Livelihood[];
  /** How common it is where it fits. */
  readonly weight: number;
  readonly motives: readonly Motivation[];
  readonly clothing: string;
  /** What they need and others bring them, plural or stuff: "they are short of …". */
  readonly needs: readonly string[];
  /** What they make or send. With its article. */
  readonly makes: readonly string[];
}

export const OCCUPATIONS: readonly Occupation[] = [...COUNTRY_TRADES, ...TOWN_TRADES, ...OFFICE_TRADES];
