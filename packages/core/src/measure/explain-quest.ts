import { cellsDown } from '../quests/cliffs.ts';
import { cellsOfRaft } from '../quests/rafts.ts';
import type { Cell, Fact, PlaceId, Quest, QuestId, QuestStep, World } from '../world.ts';

/** One line of how a quest was put together, indented by depth. */
export interface ExplainedTask {
  readonly depth: number;
  readonly text: string;
}

/** One leg of the way that proves a quest: from cell to cell, with the step done at its end. */
export interface ExplainedLeg {
  readonly step: QuestStep;
  readonly cells: readonly Cell[];
  /** Kilometres on foot, and by ship or raft. */
  readonly distance: number;
  readonly afloat: number;
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
    const cells = cellsOfLeg(world, here, step.place, quest.proof, k);
    here = step.place;
    const perCell = world.metresPerCell / 1000;
    return { step, cells, distance: quest.proof.walked[k] * perCell, afloat: quest.proof.afloat[k] * perCell };
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

/** The cells of one leg: along its roads and lanes, and down a river or cliff wherever the way comes to one. */
function cellsOfLeg(world: World, from: PlaceId, to: PlaceId, { roads, descents }: Quest['proof'], k: number): Cell[] {
  const cells: Cell[] = [world.places[from].cell];
  const left = descents[k].slice();
  let here = from;
  const drift = (): void => {
    while (left.length > 0 && left[0].from === here) {
      const { river, from: top, to: foot } = left[0];
      const down =
        river === null ? cellsDown(world, world.places[top], world.places[foot]) : cellsOfRaft(world, { river, from: top, to: foot });
      cells.push(...down.slice(1));
      here = left[0].to;
      left.shift();
    }
  };
  drift();
  for (const road of roads[k]) {
    const { from: one, cells: along, to: other } = world.roads[road];
    cells.push(...(one === here ? along.slice(1) : along.slice(0, -1).reverse()));
    here = one === here ? other : one;
    drift();
  }
  const goal = world.places[to].cell;
  if (cells[cells.length - 1] !== goal) cells.push(goal);
  return cells;
}
