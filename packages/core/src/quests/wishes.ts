import { clamp, exp } from '../base/math.ts';
import type { QuestFlavour, Strategy } from '../content/strategies.ts';
import type { QuestParams } from './params.ts';

/** Where no difficulty is asked for; and how ease falls with difficulty, from 1 where quests are as easy as this. */
const USUAL_EASE = 0.42;
const EASY = 0.32;
const EASE_FALL = 6;

/** What players like and what they will have none of. */
export interface Wishes {
  /** Weights of what a method asks of the player; 0 shuts it out. */
  readonly combat: number;
  readonly exploration: number;
  readonly social: number;
  readonly puzzle: number;
  readonly killing: boolean;
  readonly stealing: boolean;
  readonly lying: boolean;
  /** Most steps. */
  readonly steps: number;
  /** Weight of the plainest way to do a task, beside 1 for every other. */
  readonly ease: number;
  /** Weight of long ways round, beside 1 for every other. */
  readonly patience: number;
}

export function wishesOf(params: QuestParams): Wishes {
  const { combat, exploration, social, puzzle, killing, stealing, lying, length, difficulty } = params;
  return {
    combat: params.danger === 0 ? 0 : combat,
    exploration,
    social,
    puzzle,
    killing,
    stealing,
    lying,
    steps: Math.round(8 + 16 * (length === 'auto' ? (difficulty === 'auto' ? 0.5 : difficulty) : length)),
    patience: length === 'auto' ? 1 : 0.3 + 1.4 * length,
    ease: difficulty === 'auto' ? USUAL_EASE : exp(EASE_FALL * (EASY - difficulty)),
  };
}

/** No quest with a fight is as easy as the first, and enough are as easy as the second. */
const TOO_EASY = 0.1;
const HARD_ENOUGH = 0.35;

/** The share of quests that should lead to a fight; fewer where they are to be easier than a fight can be. */
export function fightShare({ danger, combat, difficulty }: QuestParams): number {
  if (danger >= 1 && combat > 0) return 1;
  const share = (danger * combat) / (danger * combat + 1 - danger || 1);
  return difficulty === 'auto' ? share : share * clamp((difficulty - TOO_EASY) / (HARD_ENOUGH - TOO_EASY), 0, 1);
}

/** Whether a strategy asks for nothing that the player will have none of. */
export function isAllowed({ bans = [], flavour }: Strategy, wishes: Wishes): boolean {
  if (wishes[flavour] === 0) return false;
  return bans.every((ban) => (ban === 'combat' ? wishes.combat > 0 : wishes[ban]));
}

export const FLAVOURS: readonly QuestFlavour[] = ['combat', 'exploration', 'social', 'puzzle'];
