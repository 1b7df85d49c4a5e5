import { InputError } from '@hinterland/core';
import { buffersOf, type JobAnswer, type JobRequest, runRequest } from './job.ts';

/** As much of a worker's global scope as is used here; the full types clash with those of a page. */
interface Scope {
  onmessage: ((event: MessageEvent<JobRequest>) => void) | null;
  postMessage(message: JobAnswer, transfer?: ArrayBuffer[]): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }): void => {
  try {
    const result = runRequest(data, (progress) => scope.postMessage({ kind: 'progress', progress }));
    scope.postMessage({ kind: 'done', result }, [...buffersOf(result)]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ kind: 'failed', message, path: error instanceof InputError ? error.path : undefined });
  }
};
