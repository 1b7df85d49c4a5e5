import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { QualityJob } from './quality-job.ts';

/** What progress is counted in, and how many of it are in each job. */
export interface Counted {
  readonly noun: string;
  readonly each: number;
}

/** Jobs without end: which is the next, what its result counts for, and how much is wanted in as many jobs at most. */
export interface Endless<R> {
  readonly jobOf: (index: number) => QualityJob;
  readonly countOf: (result: R) => number;
  readonly total: number;
  readonly most: number;
  readonly noun: string;
}

/**
 * Runs jobs on all cores and gives their results in the order of the jobs. On a terminal it shows rate and time left.
 * Every result depends on its job alone, so the number of cores does not matter.
 */
export async function runJobs<R>(
  jobs: readonly QualityJob[],
  quiet: boolean,
  { noun, each }: Counted = { noun: 'worlds', each: 1 },
): Promise<R[]> {
  return runUntil<R>({ jobOf: (i) => jobs[i], countOf: () => each, total: jobs.length * each, most: jobs.length, noun }, quiet);
}

/** Runs one job after the other until their results come to the total; gives the first so many that it takes, in order. */
export async function runUntil<R>({ jobOf, countOf, total, most, noun }: Endless<R>, quiet: boolean): Promise<R[]> {
  const results: R[] = [];
  const bar = progressBar(total, noun, quiet);
  let next = 0;
  let done = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./quality-worker.js', import.meta.url));
      let taken = -1;
      const feed = (): void => {
        if (done >= total || next >= most) {
          void worker.terminate();
          resolve();
          return;
        }
        taken = next++;
        worker.postMessage(jobOf(taken));
      };
      worker.on('message', (result: R) => {
        results[taken] = result;
        done += countOf(result);
        bar.show(done);
        feed();
      });
      worker.on('error', (error) => {
        done = total;
        reject(new Error(`seed ${jobOf(taken).recipe.seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`));
      });
      feed();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), most) }, work));
  } finally {
    bar.clear();
  }
  let sum = 0;
  const enough = results.findIndex((result) => (sum += countOf(result)) >= total);
  return enough < 0 ? results : results.slice(0, enough + 1);
}

function progressBar(total: number, noun: string, quiet: boolean): { show: (done: number) => void; clear: () => void } {
  if (quiet || !process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  const started = Date.now();
  return {
    show: (done) => {
      const rate = done / Math.max(0.001, (Date.now() - started) / 1000);
      process.stderr.write(
        `\r\x1b[K${done} of ${total} ${noun}, ${rate.toFixed(1)} a second, ${Math.max(0, Math.ceil((total - done) / rate))} s left`,
      );
    },
    clear: () => void process.stderr.write('\r\x1b[K'),
  };
}
