import type { NumberParam, ParamTable } from '../base/params.ts';

export interface QuestParams {
  /** Most quests in a world, those of the main tale included. */
  readonly count: number;
  /** Quests of the main tale. */
  readonly arc: number;
  /** Share of quests that lead to a fight, 0 to 1. */
  readonly danger: number;
  /** How hard quests are, 0 to 1, or as it comes. */
  readonly difficulty: number | 'auto';
  /** How many steps quests may take, 0 to 1, or as many as the difficulty calls for. */
  readonly length: number | 'auto';
  /** Farthest that a quest sends someone, there and back: kilometres on foot, or as many as one could walk in the time on the water. */
  readonly reach: number;
  readonly combat: number;
  readonly exploration: number;
  readonly social: number;
  readonly puzzle: number;
  readonly killing: boolean;
  readonly stealing: boolean;
  readonly lying: boolean;
  readonly tone: 'mixed' | 'light' | 'grim';
}

function liking(label: string, does: string): NumberParam<number> {
  return { kind: 'number', default: 1, min: 0, max: 4, step: 0.1, unit: 'times', label, does };
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
  arc: {
    kind: 'number',
    default: 6,
    min: 0,
    max: 9,
    step: 1,
    unit: 'quests',
    label: 'Main tale',
    does: 'How many of the quests form one tale in three acts; fewer than five make none.',
  },
  danger: {
    kind: 'number',
    default: 0.35,
    min: 0,
    max: 1,
    step: 0.05,
    unit: 'share',
    label: 'Danger',
    does: 'How many quests lead to a fight: none at 0, all at 1 as far as the world has beasts and outlaws; fewer where quests are to be easier than any fight.',
  },
  difficulty: {
    kind: 'number',
    default: 'auto',
    min: 0.1,
    max: 0.9,
    step: 0.05,
    unit: 'share',
    middle: 0.4,
    label: 'Difficulty',
    does: 'How hard quests are: the deeds, the way, what bars it and the danger, taken together.',
  },
  length: {
    kind: 'number',
    default: 'auto',
    min: 0,
    max: 1,
    step: 0.05,
    unit: 'share',
    middle: 0.5,
    label: 'Length',
    does: 'How many steps a quest may take: at most 8 at 0, at most 24 at 1; left open, as many as suits how hard it is to be.',
  },
  reach: {
    kind: 'number',
    default: 120,
    min: 10,
    max: 400,
    step: 5,
    unit: 'km',
    label: 'Longest journey',
    does: 'How far a quest may send someone, there and back: on foot, or over water for as long as that walk would take.',
  },
  combat: liking('Fighting', 'How much players like quests that lead to fights; at 0 there are none.'),
  exploration: liking('Exploring', 'How much players like to look for places and things; at 0 no quest is about that.'),
  social: liking('Talking', 'How much players like to ask, persuade and trade; at 0 no quest is about that.'),
  puzzle: liking('Puzzling', 'How much players like locks, clues, plans and stealth; at 0 no quest is about that.'),
  killing: { kind: 'flag', default: true, label: 'Killing', does: 'Whether a quest may ask for a death.' },
  stealing: { kind: 'flag', default: true, label: 'Stealing', does: 'Whether a quest may ask for a theft.' },
  lying: { kind: 'flag', default: true, label: 'Deceiving', does: 'Whether a quest may ask to spy on people or to trick them.' },
  tone: {
    kind: 'choice',
    default: 'mixed',
    options: ['mixed', 'light', 'grim'],
    label: 'Tone',
    does: 'Whether quests are told lightly, grimly, or as each person would.',
  },
};
