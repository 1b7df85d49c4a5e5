import { Aborted, InputError } from '@hinterland/core';
import { type JobAnswer, type JobResult, type JobSource, type Progress, runJob } from './job.ts';
import { openWorker } from './open-worker.ts';

/** Where a job may run: `auto` takes a worker and falls back to the main thread where none can be opened. */
export type JobThread = 'auto' | 'worker' | 'main';

/**
 * Starts a job. The promise is rejected with Aborted as soon as `signal` says so; the worker is ended then.
 * @throws InputError (as a rejection) where the recipe or file is wrong
 */
export async function startJob(
  source: JobSource,
  thread: JobThread,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<JobResult> {
  if (thread !== 'main') {
    const worker = tryOpen();
    if (worker) {
      const result = await inWorker(worker, source, signal, onProgress);
      if (result) return result;
    }
    if (thread === 'worker')
      throw new Error('Hinterland: no worker can be opened on this page; set thread to "auto" to make the world on the main thread');
  }
  // A turn of the event loop, so that a loading screen can be drawn first.
  await new Promise((resolve) => setTimeout(resolve, 0));
  stopIf(signal);
  const result = runJob(source, (progress) => {
    stopIf(signal);
    onProgress(progress);
  });
  stopIf(signal);
  return result;
}

function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new Aborted('the scene was shut down, or its signal asked to stop');
}

function tryOpen(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return openWorker();
  } catch {
    return undefined;
  }
}

/** Undefined where the worker's file could not be loaded. */
function inWorker(
  worker: Worker,
  source: JobSource,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<JobResult | undefined> {
  return new Promise<JobResult | undefined>((resolve, reject) => {
    let answered = false;
    const abort = (): void => reject(new Aborted('the scene was shut down, or its signal asked to stop'));
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    worker.onmessage = ({ data }: MessageEvent<JobAnswer>): void => {
      answered = true;
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'done') resolve(data.result);
      else reject(failure(data.message, data.path));
    };
    worker.onerror = (event): void => {
      event.preventDefault();
      if (answered) reject(new Error(`Hinterland: the worker failed: ${event.message}`));
      else resolve(undefined);
    };
    worker.postMessage({ source });
  }).finally(() => worker.terminate());
}

/** The error as it was thrown in the worker; classes do not survive the way. */
function failure(message: string, path: string | undefined): Error {
  return path === undefined ? new Error(message) : new InputError(path, message.slice(path.length + 2));
}
