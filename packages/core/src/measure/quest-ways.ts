import { dangerOf, difficultyOf, hoursOf } from '../quests/plan/measure.ts';
import type { Quest, QuestStep, World } from '../world.ts';

/** One way through a quest beside the one it tells: how much harder it is, and more dangerous, and what else it costs. */
export interface OtherWay {
  readonly means: string;
  /** Difficulty of this way less that of the quest, -1 to 1. */
  readonly harder: number;
  readonly riskier: number;
  /** Hours that it takes more, those on the water apart. */
  readonly slower: number;
  /** True where it costs what the quest does not: a favour owed, good will lost, or another ending. */
  readonly priced: boolean;
}

/** By how much a way is plainly easier than another. */
const PLAINLY = 0.1;

/** The other ways through a quest, each measured as a whole. */
export function readWays(world: Pick<World, 'metresPerCell' | 'places'>, quest: Quest): OtherWay[] {
  return quest.branches.map(({ from, to, steps, walked, means, ending }) => {
    const way = [...quest.steps.slice(0, from), ...steps, ...quest.steps.slice(to)];
    const cells = [
      ...quest.proof.walked.slice(0, from),
      ...walked,
      ...quest.proof.walked.slice(to + (walked.length > steps.length ? 1 : 0)),
    ];
    const danger = dangerOf(world, way);
    const total = cells.reduce((sum, leg) => sum + leg, 0);
    const difficulty = difficultyOf(world, total, way, quest.gates.length, danger);
    return {
      means,
      harder: difficulty - quest.difficulty,
      riskier: danger - quest.danger,
      slower: hoursOf(world, { total, voyage: 0 }, way) - hoursOf(world, { total: quest.proof.total, voyage: 0 }, quest.steps),
      priced: ending !== 0 || owes(steps),
    };
  });
}

/** Whether somebody is owed for it, or will not forget it. */
function owes(steps: readonly QuestStep[]): boolean {
  return steps.some(({ gives }) =>
    gives.some(([relation, who, whom]) => (relation === 'debtor' && who === 'player') || (relation === 'grudge' && whom === 'player')),
  );
}

/** A way that is plainly easier than the quest and costs nothing of its own. */
export function isPlainlyEasier({ harder, riskier, slower, priced }: OtherWay): boolean {
  return harder < -PLAINLY && riskier <= 0 && slower <= 0 && !priced;
}
