import { Aborted, InputError, type Level } from '@hinterland/core';
import type { LevelPlan } from '../level/level-plan.ts';
import { type JobAnswer, type JobRequest, type JobResult, type JobSource, type Progress, runRequest } from './job.ts';
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
  return (await start({ source }, thread, signal, onProgress)) as JobResult;
}

/** Starts the painting of a level. The promise is rejected with Aborted as soon as `signal` says so. */
export async function startLevel(level: Level, biome: string, thread: JobThread, signal: AbortSignal): Promise<LevelPlan> {
  return (await start({ level, biome }, thread, signal, () => {})) as LevelPlan;
}

async function start(
  request: JobRequest,
  thread: JobThread,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<JobResult | LevelPlan> {
  if (thread !== 'main') {
    const worker = tryOpen();
    if (worker) {
      const result = await inWorker(worker, request, signal, onProgress);
      if (result) return result;
    }
    if (thread === 'worker')
      throw new Error('Hinterland: no worker can be opened on this page; set thread to "auto" to make the world on the main thread');
  }
  // A turn of the event loop, so that a loading screen can be drawn first.
  await new Promise((resolve) => setTimeout(resolve, 0));
  stopIf(signal);
  const result = runRequest(request, (progress) => {
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
  request: JobRequest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<JobResult | LevelPlan | undefined> {
  return new Promise<JobResult | LevelPlan | undefined>((resolve, reject) => {
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
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** The error as it was thrown in the worker; classes do not survive the way. */
function failure(message: string, path: string | undefined): Error {
  return path === undefined ? new Error(message) : new InputError(path, message.slice(path.length + 2));
}
