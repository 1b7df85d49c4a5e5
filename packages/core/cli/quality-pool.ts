import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { QualityJob } from './quality-job.ts';

/** What progress is counted in, and how many of it are in each job. */
export interface Counted {
  readonly noun: string;
  readonly each: number;
}

/**
 * Runs jobs on all cores and gives their results in the order of the jobs. On a terminal it shows rate and time left.
 * Every result depends on its job alone, so the number of cores does not matter.
 */
export async function runJobs<R>(
  jobs: readonly QualityJob[],
  quiet: boolean,
  counted: Counted = { noun: 'worlds', each: 1 },
): Promise<R[]> {
  const results = new Array<R>(jobs.length);
  const bar = progressBar(jobs.length, quiet, counted);
  let next = 0;
  let done = 0;
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
      worker.on('message', (result: R) => {
        results[taken] = result;
        bar.show(++done);
        feed();
      });
      worker.on('error', (error) => {
        next = jobs.length;
        reject(new Error(`seed ${jobs[taken]?.recipe.seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`));
      });
      feed();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  } finally {
    bar.clear();
  }
  return results;
}

function progressBar(total: number, quiet: boolean, { noun, each }: Counted): { show: (done: number) => void; clear: () => void } {
  if (quiet || !process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  const started = Date.now();
  return {
    show: (done) => {
      const rate = done / Math.max(0.001, (Date.now() - started) / 1000);
      process.stderr.write(
        `\r\x1b[K${done * each} of ${total * each} ${noun}, ${(rate * each).toFixed(1)} a second, ${Math.ceil((total - done) / rate)} s left`,
      );
    },
    clear: () => void process.stderr.write('\r\x1b[K'),
  };
}
