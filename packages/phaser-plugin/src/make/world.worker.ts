import { InputError, type World } from '@hinterland/core';
import { buffersOf, type JobAnswer, type JobRequest, type JobResult, makeLevel, type MadeLevel, runJob } from './job.ts';

/** As much of a worker's global scope as is used here; the full types clash with those of a page. */
interface Scope {
  onmessage: ((event: MessageEvent<JobRequest>) => void) | null;
  postMessage(message: JobAnswer, transfer?: ArrayBuffer[]): void;
}
const scope = globalThis as unknown as Scope;

/** The world that places are entered in. */
let kept: World | undefined;

scope.onmessage = ({ data }): void => {
  try {
    const [result, transfer] = answer(data);
    scope.postMessage({ kind: 'done', result }, [...transfer]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ kind: 'failed', message, path: error instanceof InputError ? error.path : undefined });
  }
};

function answer(request: JobRequest): readonly [JobResult | MadeLevel | null, Iterable<ArrayBuffer>] {
  if ('keep' in request) {
    kept = request.keep;
    return [null, []];
  }
  if ('place' in request) {
    if (!kept) throw new Error('Hinterland: the worker was asked for a place before it had a world');
    const made = makeLevel(kept, request.place);
    return [made, buffersOf(made.plan)];
  }
  const result = runJob(request.source, (progress) => scope.postMessage({ kind: 'progress', progress }));
  // Layers are handed over, not copied, so those that stay here are.
  const layers = Object.fromEntries(Object.entries(result.world.layers).map(([name, layer]) => [name, layer.slice()]));
  kept = { ...result.world, layers: layers as unknown as World['layers'] };
  return [result, buffersOf([result.world.layers, result.plan])];
}
