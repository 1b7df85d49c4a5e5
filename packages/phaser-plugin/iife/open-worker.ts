import WorldWorker from '../src/make/world.worker.ts?worker&inline';

/** Opens the worker that makes worlds, out of this very script. Where a page forbids that, worlds are made on the main thread. */
export function openWorker(): Worker {
  return new WorldWorker();
}
