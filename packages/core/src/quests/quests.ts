import type { Rng } from '../base/rng.ts';
import type { Item, Quest, QuestId } from '../world.ts';
import { type Board, fillBoard, openBoard, refusalsOf, type Refusals } from './choose.ts';
import { type QuestSetting, surveyCountry } from './country.ts';
import type { QuestParams } from './params.ts';
import type { Plan } from './plan/plan.ts';
import { rewardFor } from './reward.ts';
import { tellQuest } from './tell.ts';

/** The quests of a world, the things they brought into it, and why others were not offered. */
export interface Quests {
  readonly items: readonly Item[];
  readonly quests: readonly Quest[];
  readonly refusals: Refusals;
}

/**
 * The quests of a world: out of what weighs on its people, those that are newest, each planned step by step, played
 * through in every order and told. What cannot be shown to work is not offered.
 */
export function makeQuests(setting: QuestSetting, params: QuestParams, rng: Rng): Quests {
  const country = surveyCountry(setting, (params.reach * 1000) / setting.metresPerCell);
  const board = openBoard(country, params);
  fillBoard(board, rng);
  return { ...tellBoard(board, rng), refusals: refusalsOf(board) };
}

function tellBoard(board: Board, rng: Rng): Pick<Quests, 'items' | 'quests'> {
  const { country, params, plans } = board;
  const names = new Set<string>();
  const items: Item[] = [...country.items];
  const quests = plans.map((plan, id): Quest => {
    items.push(...plan.items);
    const own = rng.fork('told').fork(id);
    const { name, hook, text, steps, branches, endings } = tellQuest(country, plan, params, names, own);
    return {
      ...outlineOf(plan),
      id: id as QuestId,
      name,
      hook,
      text,
      steps,
      branches,
      endings,
      reward: rewardFor(country, plan, own.fork('reward')),
    };
  });
  return { items, quests };
}

function outlineOf(plan: Plan): Omit<Quest, 'id' | 'name' | 'hook' | 'text' | 'steps' | 'branches' | 'endings' | 'reward'> {
  const { strategy, tension, because, start, goal, walked, roads, total, states } = plan;
  const { roles, gates, tasks, twists, clock, difficulty, danger, hours } = plan;
  return {
    giver: tension.giver.id,
    motivation: strategy.motivation,
    strategy: strategy.name,
    because,
    start,
    goal,
    proof: { walked, total, roads, states },
    roles,
    gates,
    tasks,
    twists,
    clock,
    difficulty,
    danger,
    hours,
    after: [],
    arc: null,
  };
}
