import { ABILITY, CONQUEST, EQUIPMENT, PROTECTION, WEALTH } from './strategies-of-means.ts';
import { COMFORT, KNOWLEDGE, REPUTATION, SERENITY } from './strategies-of-mind.ts';
import type { Motivation } from '../world.ts';

/** What players find in a quest: decides which are drawn for whom. */
export type QuestFlavour = 'combat' | 'exploration' | 'social' | 'puzzle';

/**
 * A way of helping someone, and who would ask for it. Data only.
 *
 * `tasks` are words: what to do, and with which parts. Parts are "giver", "other" (whom the tension is about), "helper"
 * (someone near of one of `helpers`), "site" (a wild place), "foe" (a creature or band), and the things named in `things`
 * as LIST@WHERE: which list of `quest-things.ts` it comes from and who has it, or where it lies.
 */
export interface Strategy {
  readonly name: string;
  /** That of Doran and Parberry (A Prototype Quest Generator, 2011) which it carries out, or "own". */
  readonly after: string;
  readonly motivation: Motivation;
  /** Names of the tensions that call for it (`tensions.ts`). */
  readonly tensions: readonly string[];
  readonly things?: Readonly<Record<string, string>>;
  readonly helpers?: string;
  readonly tasks: readonly string[];
  readonly flavour: QuestFlavour;
  /** True where it may be too late. */
  readonly urgent?: true;
  /** True where somebody else could want the same. */
  readonly contested?: true;
  /** What it takes of the player that some will have none of. */
  readonly bans?: readonly ('combat' | 'killing' | 'stealing' | 'lying')[];
}

export const STRATEGIES: readonly Strategy[] = [
  ...KNOWLEDGE,
  ...COMFORT,
  ...REPUTATION,
  ...SERENITY,
  ...PROTECTION,
  ...CONQUEST,
  ...WEALTH,
  ...ABILITY,
  ...EQUIPMENT,
];
