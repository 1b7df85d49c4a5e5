import { COUNTRY_CALLINGS } from './country-callings.ts';
import { OFFICE_CALLINGS } from './office-callings.ts';
import { TOWN_CALLINGS } from './town-callings.ts';
import { YOUNG_CALLINGS } from './young-callings.ts';
import type { Affordance, Rank, Spot, Stat } from '../world.ts';

/** What a trade makes of those who follow it. */
export interface Calling {
  readonly rank: Rank;
  readonly offers: readonly Affordance[];
  /** The first is the trade itself. */
  readonly skills: readonly string[];
  /** What it asks for and strengthens. */
  readonly stats: readonly [Stat, Stat];
  /** Where the work is done. */
  readonly spot: Spot;
  /** In words, after a name. */
  readonly doing: string;
  /** What someone of the trade has to sell or give, each without its article. */
  readonly wares: readonly string[];
}

/** By the name of the occupation. */
export const CALLINGS: Readonly<Record<string, Calling>> = {
  ...COUNTRY_CALLINGS,
  ...TOWN_CALLINGS,
  ...OFFICE_CALLINGS,
  ...YOUNG_CALLINGS,
};
