import type { ParamTable } from '../base/params.ts';

export interface QuestParams {
  /** Most quests in a world. */
  readonly count: number;
  /** Share of quests that lead to a fight, 0 to 1. */
  readonly danger: number;
  /** Farthest that a quest sends someone, kilometres on foot, there and back. */
  readonly reach: number;
}

export const QUEST_PARAMS: ParamTable<QuestParams> = {
  count: {
    kind: 'number',
    default: 20,
    min: 0,
    max: 100,
    step: 1,
    unit: 'quests',
    label: 'Quests',
    does: 'How many quests are offered, as far as the people and places of the world give cause for them.',
  },
  danger: {
    kind: 'number',
    default: 0.35,
    min: 0,
    max: 1,
    step: 0.05,
    unit: 'share',
    label: 'Danger',
    does: 'How many quests lead to a fight: none at 0, all that the world has beasts for at 1.',
  },
  reach: {
    kind: 'number',
    default: 90,
    min: 10,
    max: 400,
    step: 5,
    unit: 'km',
    label: 'Longest journey',
    does: 'How far on foot a quest may send someone, there and back.',
  },
};
