import { Aborted, generateLevel, InputError, type World } from '@hinterland/core';
import {
  type JobAnswer,
  type JobRequest,
  type JobResult,
  type JobSource,
  type MadeLevel,
  paintLevel,
  type Progress,
  runJob,
} from './job.ts';
import { openWorker } from './open-worker.ts';

/** Where a job may run: `auto` takes a worker and falls back to the main thread where none can be opened. */
export type JobThread = 'auto' | 'worker' | 'main';

/** Makes one world, and later its places from inside. */
export interface Workshop {
  /** Makes a place; places are made one after the other, in the order in which they were asked for. */
  readonly level: (world: World, place: number, thread: JobThread) => Promise<MadeLevel>;
  /** Whether a place can be made without holding up the page. */
  readonly isApart: () => boolean;
  /** Ends the worker; whoever still waits for a place is told Aborted. */
  readonly close: () => void;
}

/**
 * Makes a world and the plan of its map; the workshop keeps the worker, with the world in it, for the places. The promise is
 * rejected with Aborted as soon as `signal` says so; the worker is ended then.
 * @throws InputError (as a rejection) where the recipe or file is wrong
 */
export async function startJob(
  source: JobSource,
  thread: JobThread,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<JobResult & { readonly workshop: Workshop }> {
  const worker = thread === 'main' ? undefined : tryOpen();
  if (worker) {
    try {
      const result = await ask(worker, { source }, signal, onProgress);
      if (result) return { ...(result as JobResult), workshop: openWorkshop(worker) };
    } catch (error) {
      worker.terminate();
      throw error;
    }
    worker.terminate();
  }
  if (thread === 'worker')
    throw new Error('Hinterland: no worker can be opened on this page; set thread to "auto" to make the world on the main thread');
  await turn(signal);
  const result = runJob(source, (progress) => {
    stopIf(signal);
    onProgress(progress);
  });
  stopIf(signal);
  return { ...result, workshop: openWorkshop(undefined) };
}

/** `holding` is a worker that holds the world already. */
function openWorkshop(holding: Worker | undefined): Workshop {
  let worker = holding;
  let impossible = false;
  let queue: Promise<unknown> = Promise.resolve();
  const end = new AbortController();
  const { signal } = end;

  const workerFor = async (world: World): Promise<Worker | undefined> => {
    if (worker || impossible) return worker;
    const opened = tryOpen();
    if (opened && (await ask(opened, { keep: world }, signal)) !== undefined) worker = opened;
    else opened?.terminate();
    impossible = !worker;
    return worker;
  };
  const make = async (world: World, place: number, thread: JobThread): Promise<MadeLevel> => {
    stopIf(signal);
    const apart = thread === 'main' ? undefined : await workerFor(world);
    if (apart) return (await ask(apart, { place }, signal)) as MadeLevel;
    if (thread === 'worker') throw new Error('Hinterland: no worker can be opened on this page; set thread to "auto"');
    // A turn before each part, so that a frame can be drawn between them.
    await turn(signal);
    const level = generateLevel(world, place);
    await turn(signal);
    return paintLevel(world, place, level);
  };
  return {
    level: (world, place, thread) => {
      const made = queue.then(() => make(world, place, thread));
      queue = made.catch(() => {});
      return made;
    },
    isApart: () => worker !== undefined || (!impossible && typeof Worker !== 'undefined'),
    close: () => {
      end.abort();
      worker?.terminate();
      worker = undefined;
      impossible = true;
    },
  };
}

/** A turn of the event loop, so that a loading screen can be drawn first. */
async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  stopIf(signal);
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
function ask(
  worker: Worker,
  request: JobRequest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void = () => {},
): Promise<JobResult | MadeLevel | null | undefined> {
  return new Promise((resolve, reject) => {
    let answered = false;
    const abort = (): void => reject(new Aborted('the scene was shut down, or its signal asked to stop'));
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    worker.onmessage = ({ data }: MessageEvent<JobAnswer>): void => {
      answered = true;
      if (data.kind === 'progress') return onProgress(data.progress);
      signal.removeEventListener('abort', abort);
      if (data.kind === 'done') resolve(data.result);
      else reject(failure(data.message, data.path));
    };
    worker.onerror = (event): void => {
      event.preventDefault();
      if (answered || 'place' in request) reject(new Error(`Hinterland: the worker failed: ${event.message}`));
      else resolve(undefined);
    };
    worker.postMessage(request);
  });
}

/** The error as it was thrown in the worker; classes do not survive the way. */
function failure(message: string, path: string | undefined): Error {
  return path === undefined ? new Error(message) : new InputError(path, message.slice(path.length + 2));
}
