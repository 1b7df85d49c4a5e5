import type { Rng } from '../base/rng.ts';
import type { Item, Quest, QuestId } from '../world.ts';
import { offer, type Board, openBoard, refusalsOf, type Refusals } from './board.ts';
import { fillBoard } from './fill.ts';
import { type QuestSetting, surveyCountry } from './country.ts';
import { actOf, type Arc, makeArc } from './arc.ts';
import { PLAYER } from './facts.ts';
import { numberItems } from './number-items.ts';
import type { QuestParams } from './params.ts';
import { rewardFor } from './reward.ts';
import { nameOfArc, tellQuest } from './tell.ts';

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
  const board = openBoard(country, params, rng);
  const arc = makeArc(board, rng.fork('arc'));
  for (const plan of arc?.plans ?? []) offer(board, plan);
  fillBoard(board, rng);
  return { ...tellBoard(board, arc, rng), refusals: refusalsOf(board) };
}

function tellBoard(board: Board, arc: Arc | null, rng: Rng): Pick<Quests, 'items' | 'quests'> {
  const { country, params, plans } = board;
  const names = new Set<string>();
  const items: Item[] = [...country.items];
  const arcName = arc ? nameOfArc(country, arc, rng.fork('arc name')) : '';
  const quests = plans.map((drawn, id): Quest => {
    const plan = numberItems(drawn, items.length);
    items.push(...plan.items);
    const own = rng.fork('told').fork(id);
    const chapter = arc && id < arc.plans.length ? { arc, order: id } : null;
    const { name, hook, text, steps, branches, endings } = tellQuest(country, plan, params, names, own, chapter);
    const { strategy, tension, because, start, goal, states } = plan;
    const { walked, total, afloat, roads, rafts } = plan.legs;
    const { roles, gates, tasks, twists, clock, difficulty, danger, hours } = plan;
    return {
      giver: tension.giver.id,
      motivation: strategy.motivation,
      strategy: strategy.name,
      because: chapter && id > 0 ? [['knows', PLAYER, chapter.arc.leads[id - 1]], ...because] : because,
      start,
      goal,
      proof: { walked, total, afloat, roads, rafts, states },
      roles,
      gates,
      tasks,
      twists,
      clock,
      difficulty,
      danger,
      hours,
      name,
      hook,
      text,
      steps,
      branches,
      endings,
      id: id as QuestId,
      reward: rewardFor(country, plan, own.fork('reward')),
      after: chapter && id > 0 ? [(id - 1) as QuestId] : [],
      arc: chapter ? { name: arcName, act: actOf(id, chapter.arc.plans.length), order: id } : null,
    };
  });
  return { items, quests };
}
