import type { Cell, Fact, QuestId, QuestStep, World } from '../world.ts';

/** One line of how a quest was put together, indented by depth. */
export interface ExplainedTask {
  readonly depth: number;
  readonly text: string;
}

/** One leg of the way that proves a quest: from cell to cell, with the step done at its end. */
export interface ExplainedLeg {
  readonly step: QuestStep;
  readonly cells: readonly Cell[];
  /** Kilometres. */
  readonly distance: number;
}

/** Why there is a quest, how it was put together, and the way that proves it, as one can follow it on the map. */
export interface QuestExplanation {
  readonly because: readonly Fact[];
  readonly tasks: readonly ExplainedTask[];
  readonly legs: readonly ExplainedLeg[];
  /** States of play that were looked at, from each of which an ending can be reached. */
  readonly states: number;
}

/** Explains one quest from the world alone. */
export function explainQuest(world: World, id: QuestId): QuestExplanation {
  const quest = world.quests[id];
  let here = world.characters[quest.giver].home;
  const legs = quest.steps.map((step, k): ExplainedLeg => {
    const cells: Cell[] = [world.places[here].cell];
    for (const road of quest.proof.roads[k]) {
      const { from, cells: along, to } = world.roads[road];
      cells.push(...(from === here ? along.slice(1) : along.slice(0, -1).reverse()));
      here = from === here ? to : from;
    }
    here = step.place;
    return { step, cells, distance: (quest.proof.walked[k] * world.metresPerCell) / 1000 };
  });
  return {
    because: quest.because,
    tasks: quest.tasks.map(({ depth, task, method, from, to }) => ({
      depth,
      text: `${task}${method === task || task.startsWith(method) ? '' : `: ${method}`}${to > from ? ` (steps ${from + 1} to ${to})` : ''}`,
    })),
    legs,
    states: quest.proof.states,
  };
}
