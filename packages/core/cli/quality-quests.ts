import { parseRecipe, type QuestSweep, type Recipe, wildRecipe } from '@hinterland/core';
import type { QualityJob } from './quality-job.ts';
import { runUntil } from './quality-pool.ts';

/** Edges of the worlds of a sweep, in cells, by turns: small ones are made fast, and quests do not care. */
const SIZES = [96, 104, 112, 120, 128];

/** Sweeps worlds of wild parameters, seed after seed, until so many quests have been verified, played and damaged. */
export async function sweepSeeds(
  total: number,
  seedOf: (index: number) => string,
  model: Recipe,
  sized: boolean,
  quiet: boolean,
): Promise<QuestSweep[]> {
  const jobOf = (index: number): QualityJob => {
    const size = SIZES[index % SIZES.length];
    const at = sized ? { width: model.width, height: model.height } : { width: size, height: size };
    return { kind: 'quests', recipe: wildRecipe(parseRecipe({ ...model, ...at, seed: seedOf(index) })) };
  };
  return runUntil<QuestSweep>({ jobOf, countOf: ({ quests }) => quests, total, most: total, noun: 'quests' }, quiet);
}

/** What a sweep came to, in numbers. */
export interface SweepSum {
  readonly worlds: number;
  readonly quests: number;
  readonly rejected: number;
  readonly levels: number;
  readonly errands: number;
  readonly vaults: number;
  readonly branches: number;
  readonly stuck: number;
  readonly pranks: number;
  readonly ends: Readonly<Record<string, number>>;
  readonly damaged: number;
  readonly missed: Readonly<Record<string, number>>;
  readonly caught: number;
}

export function sumOf(sweeps: readonly QuestSweep[]): SweepSum {
  const sum = (of: (sweep: QuestSweep) => number): number => sweeps.reduce((total, sweep) => total + of(sweep), 0);
  const tally = (of: (sweep: QuestSweep) => Readonly<Partial<Record<string, number>>>): Record<string, number> => {
    const out: Record<string, number> = {};
    for (const sweep of sweeps) for (const [name, count] of Object.entries(of(sweep))) out[name] = (out[name] ?? 0) + (count ?? 0);
    return out;
  };
  const damaged = sum((sweep) => sweep.damaged.made);
  const missed = tally((sweep) => sweep.damaged.missed);
  const lost = Object.values(missed).reduce((total, count) => total + count, 0);
  return {
    worlds: sweeps.length,
    quests: sum(({ quests }) => quests),
    rejected: sum(({ rejected }) => rejected.length),
    levels: sum(({ levels }) => levels),
    errands: sum(({ errands }) => errands),
    vaults: sum(({ vaults }) => vaults),
    branches: sum(({ plays }) => plays.branches),
    stuck: sum(({ plays }) => plays.mishaps.length),
    pranks: sum(({ plays }) => plays.pranks),
    ends: tally(({ plays }) => plays.ends),
    damaged,
    missed,
    caught: damaged === 0 ? 1 : 1 - lost / damaged,
  };
}

/** Nothing rejected, nothing stuck, and 95 in 100 damaged quests caught. */
export function isSound({ rejected, stuck, caught }: SweepSum): boolean {
  return rejected === 0 && stuck === 0 && caught >= 0.95;
}

/** A sweep as text: what was rejected and what got stuck, each with its seed, and the numbers. */
export function sweepTable(sweeps: readonly QuestSweep[], sum: SweepSum): string {
  const faults = sweeps.flatMap(({ recipe, rejected, plays }) => [
    ...rejected.map(({ promise, where, found }) => `${named(recipe)}  ${promise}: ${where}: ${found}`),
    ...plays.mishaps.map(
      ({ quest, branch, what }) => `${named(recipe)}  quests[${quest}]${branch === null ? '' : ` by branch ${branch}`}: ${what}`,
    ),
  ]);
  const ok = (so: boolean): string => (so ? '  ok' : 'FAIL');
  const misses = Object.entries(sum.missed).map(([name, count]) => `${name} ${count}`);
  return [
    ...faults,
    ...(faults.length > 0 ? [''] : []),
    `${ok(sum.rejected === 0)}  rejected by the verifier  ${sum.rejected} in ${sum.quests} quests of ${sum.worlds} worlds, ${sum.errands} of their errands in ${sum.levels} levels, ${sum.vaults} with something shut away; wanted: none`,
    `${ok(sum.stuck === 0)}  stuck when played         ${sum.stuck} in ${sum.quests} quests, ${sum.branches} branches and ${sum.pranks} wayward deeds; wanted: none`,
    `${ok(sum.caught >= 0.95)}  broken quests caught      ${Math.round(sum.damaged * sum.caught)} of ${sum.damaged}; wanted: 95 %${misses.length > 0 ? `; missed: ${misses.join(', ')}` : ''}`,
    `      wayward quests ended as  ${Object.entries(sum.ends)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    '',
  ].join('\n');
}

function named({ seed, width, height }: Recipe): string {
  return `${seed} (${width}×${height})`;
}
