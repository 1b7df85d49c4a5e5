import { DEED_STEPS } from './quest-deeds.ts';
import { USE_STEPS } from './quest-uses.ts';
import { WAY_STEPS } from './quest-ways.ts';
import { WORD_STEPS } from './quest-words.ts';

/**
 * The words of single steps, by what is done: as an order, as a journal tells it afterwards, and as a hint. Rules of the
 * quest grammar; `who` and `whom` are people, `thing` and `more` things, `foe` a creature or band, `topic` something
 * known, `spot` a place (with `way`, how far and where to; where the way leads over water, `port` is where one boards, `landing`
 * where one goes ashore, `river` what a raft drifts down, and `edge` where one climbs down). Data only.
 */
export interface StepWords {
  readonly order: readonly string[];
  readonly journal: readonly string[];
  readonly hint: readonly string[];
}

export const QUEST_STEPS: Readonly<Record<string, StepWords>> = { ...WAY_STEPS, ...WORD_STEPS, ...DEED_STEPS, ...USE_STEPS };
