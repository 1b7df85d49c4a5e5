import { availableParallelism } from 'node:os';
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  DESCRIPTOR_VERSION, ENGINE_VERSION, InputError, judge, MEASURE_NAMES, type MeasureName, MEASURES, PARAM_TABLES, parseRecipe, type RecipeInput, type Sample,
  SIZE_LIMITS, type Verdict,
} from '@hinterland/core';
import { FAILED, FINE } from './command.ts';
import { COMMON, helpText, type OptionTable, readOptions } from './options.ts';
import type { QualityJob } from './quality-sample.ts';
import { scoreTable } from './quality-table.ts';

const OPTIONS: OptionTable = {
  count: { kind: 'text', value: 'N', does: 'Number of worlds (200).' },
  from: { kind: 'text', value: 'K', does: 'Number of the first seed (1).' },
  'seed-prefix': { kind: 'text', value: 'TEXT', does: 'Seeds are TEXT and a number ("quality-").' },
  size: { kind: 'text', value: 'N', does: 'Cells across and down (512).' },
  set: { kind: 'list', value: 'GROUP.NAME=VALUE', does: 'A parameter that all worlds share.' },
  terrain: { kind: 'flag', does: 'The land alone, without people: several times as fast.' },
  out: { kind: 'text', value: 'FILE', does: 'Where the numbers go (quality.json).' },
  ...COMMON,
};

export const help: string = helpText('quality', 'Generates many worlds and prints every measure beside its band and what other lands score.', OPTIONS, [
  'hinterland quality --count 48 --size 256 --terrain',
  'hinterland quality --seed-prefix mine- --set terrain.archetype=archipelago',
]);

/** Generates a batch of worlds, judges it, prints the scoreboard and writes the numbers to a file. */
export async function run(args: readonly string[]): Promise<number> {
  const given = readOptions(args, OPTIONS);
  if (given.flag('help')) {
    process.stdout.write(help);
    return FINE;
  }
  if (given.words.length > 0) throw new InputError(given.words[0], 'quality takes options only; give seeds with --seed-prefix and --from');
  const count = wholeNumber('--count', given.text('count') ?? '200', 1, 100_000);
  const from = wholeNumber('--from', given.text('from') ?? '1', 0, 1_000_000_000);
  const prefix = given.text('seed-prefix') ?? 'quality-';
  const size = wholeNumber('--size', given.text('size') ?? '512', SIZE_LIMITS.min, SIZE_LIMITS.max);
  const params = paramsOf(given.list('set'));
  parseRecipe({ seed: prefix + from, size, params });

  const jobs = Array.from({ length: count }, (_, i): QualityJob => ({ seed: `${prefix}${from + i}`, size, params }));
  const samples = await sampleAll(jobs, given.flag('quiet') ? null : process.stderr);
  const verdicts = judge(samples);
  const report = `${JSON.stringify(reportOf(samples, verdicts, size), null, 1)}\n`;
  writeAtomic(given.text('out') ?? 'quality.json', report);
  if (given.flag('json')) process.stdout.write(report);
  else if (!given.flag('quiet')) process.stdout.write(scoreTable(verdicts, samples));
  return verdicts.some((verdict) => verdict.pass === false) ? FAILED : FINE;
}

/** Runs the jobs on all cores; the samples come back in the order of the jobs. */
async function sampleAll(jobs: readonly QualityJob[], progress: NodeJS.WriteStream | null): Promise<Sample[]> {
  const samples = new Array<Sample>(jobs.length);
  const started = Date.now();
  let next = 0;
  let done = 0;
  const show = (): void => {
    if (!progress?.isTTY) return;
    const rate = done / ((Date.now() - started) / 1000);
    progress.write(`\r${done}/${jobs.length} worlds, ${rate.toFixed(1)}/s, ${Math.ceil((jobs.length - done) / rate)} s left   `);
  };
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./quality-worker.js', import.meta.url));
      let taken = -1;
      const feed = (): void => {
        if (next >= jobs.length) {
          void worker.terminate();
          resolve();
          return;
        }
        taken = next++;
        worker.postMessage(jobs[taken]);
      };
      worker.on('message', ({ sample }: { sample: Sample }) => {
        samples[taken] = sample;
        done++;
        show();
        feed();
      });
      worker.on('error', (error) => reject(new Error(`seed ${jobs[taken]?.seed}: ${error instanceof Error ? error.stack : String(error)}`)));
      feed();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  if (progress?.isTTY) progress.write('\r\u001b[K');
  return samples;
}

function reportOf(samples: readonly Sample[], verdicts: readonly Verdict[], size: number): unknown {
  return {
    format: 'hinterland.quality',
    formatVersion: 1,
    engine: ENGINE_VERSION,
    descriptorVersion: DESCRIPTOR_VERSION,
    size,
    count: samples.length,
    pass: verdicts.every((verdict) => verdict.pass !== false),
    lines: verdicts.map(({ line, ...verdict }) => ({ id: line.id, name: line.name, kind: line.kind, unit: line.unit, target: line.target, anchors: line.anchors, source: line.source, ...verdict })),
    measures: Object.fromEntries(MEASURE_NAMES.map((name) => [name, MEASURES[name]])),
    worlds: samples.map((sample) => ({
      seed: sample.seed,
      archetype: sample.description.archetype,
      ...(Object.fromEntries(MEASURE_NAMES.map((name) => [name, rounded(sample.description.measures[name])])) as Record<MeasureName, number | null>),
      coarseCorrelation: rounded(sample.coarseCorrelation),
      landOverlap: rounded(sample.landOverlap),
      thumbnailOverlap: rounded(sample.thumbnailOverlap),
    })),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}

function paramsOf(settings: readonly string[]): NonNullable<RecipeInput['params']> {
  const out: Record<string, Record<string, string>> = {};
  for (const setting of settings) {
    const [, group, name, value] = /^(\w+)\.(\w+)=(.*)$/.exec(setting) ?? [];
    if (group === undefined || name === undefined || value === undefined)
      throw new InputError('--set', `expected GROUP.NAME=VALUE such as terrain.seaLevel=0.4, got "${setting}"; groups are ${Object.keys(PARAM_TABLES).join(', ')}`);
    (out[group] ??= {})[name] = value;
  }
  return out as NonNullable<RecipeInput['params']>;
}

function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new InputError(flag, `expected a whole number from ${least} to ${most}, got "${text}"; leave it out for the default`);
  return value;
}

/** Writes under a temporary name and renames, so that no reader meets half a file. */
function writeAtomic(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
