/**
 * Opens the worker that makes worlds. The address is written so that bundlers (Vite, webpack, Parcel, Rollup) find the
 * file and browsers do without one; the script-tag build replaces this module by one with the worker inside.
 */
export function openWorker(): Worker {
  return new Worker(new URL('./world.worker.js', import.meta.url), { type: 'module' });
}
