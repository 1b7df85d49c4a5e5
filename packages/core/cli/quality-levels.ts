import type { Recipe } from '@hinterland/core';
import type { BrokenLevel, LevelTally, QualityJob } from './quality-job.ts';
import { runJobs } from './quality-pool.ts';

/** Levels of each kind that are tried in one world. */
const PER_WORLD = 10;
/** Broken levels that are named, of each kind. */
const NAMED = 5;

/** What came of all levels of one kind. */
export interface KindTally {
  readonly kind: string;
  readonly made: number;
  /** How many turned out to be what: a dungeon may be a crypt or a keep. */
  readonly forms: Readonly<Record<string, number>>;
  /** Share of pairs, of those of one world that have a plan, that share half of all that is built in either; null without such pairs. */
  readonly alike: number | null;
  readonly sound: number;
  /** Milliseconds to make a level and to check it: half of them took no longer, and nineteen of twenty. */
  readonly median: number;
  readonly most: number;
  readonly broken: readonly BrokenLevel[];
}

/** Makes so many levels of each kind on all cores, in worlds of seeds in a row, and checks every one. */
export async function tryLevels(
  model: Recipe,
  prefix: string,
  from: number,
  kinds: readonly string[],
  count: number,
  quiet: boolean,
): Promise<KindTally[]> {
  const jobs = Array.from({ length: Math.ceil(count / PER_WORLD) }, (_, i): QualityJob => {
    const each = Math.min(PER_WORLD, count - i * PER_WORLD);
    return { kind: 'levels', recipe: { ...model, seed: `${prefix}${from + i}` }, kinds, each };
  });
  const results = await runJobs<LevelTally[]>(jobs, quiet, { noun: 'levels', each: Math.min(count, PER_WORLD) * kinds.length });
  return kinds.map((kind, k): KindTally => {
    const own = results.map((tallies) => tallies[k]);
    const times = own.flatMap((tally) => tally.times).sort((a, b) => a - b);
    const broken = own.flatMap((tally) => tally.broken);
    const made = times.length;
    const forms: Record<string, number> = {};
    for (const tally of own) for (const [form, number] of Object.entries(tally.forms)) forms[form] = (forms[form] ?? 0) + number;
    const pairs = own.reduce((sum, tally) => sum + tally.pairs, 0);
    const alike = pairs === 0 ? null : Number((own.reduce((sum, tally) => sum + tally.alike, 0) / pairs).toFixed(4));
    return { kind, made, forms, alike, sound: made - broken.length, median: at(times, 0.5), most: at(times, 0.95), broken };
  });
}

function at(sorted: readonly number[], share: number): number {
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(2));
}

/** One line for each kind of level: how many of how many are sound, what they took, and which are broken, and how. */
export function levelTable(tallies: readonly KindTally[]): string {
  const lines = ['      kind          sound of made    ms median  ms 95 %'];
  for (const { kind, made, forms, alike, sound, median, most, broken } of tallies) {
    const parts = Object.entries(forms).sort(([, a], [, b]) => b - a);
    const likeness = alike === null ? '' : `  pairs alike ${(100 * alike).toFixed(1)} %`;
    const words = parts.length > 1 ? `${likeness}  ${parts.map(([form, number]) => `${form} ${number}`).join(', ')}` : '';
    lines.push(
      `${sound === made ? '  ok' : 'FAIL'}  ${kind.padEnd(12)}  ${`${sound} of ${made}`.padStart(15)}  ${median.toFixed(1).padStart(9)}  ${most.toFixed(1).padStart(7)}${words}`,
    );
    for (const one of broken.slice(0, NAMED))
      lines.push(`        seed ${one.seed}, number ${one.number}: ${one.promise}; ${one.where}: ${one.found}`);
    if (broken.length > NAMED) lines.push(`        and ${broken.length - NAMED} more, all in the file`);
  }
  return `${lines.join('\n')}\n`;
}
