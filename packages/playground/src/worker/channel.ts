import type { StageName } from '@hinterland/core';
import type { FromWorker, JobName, Jobs, ToWorker } from './jobs.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onStage: ((stage: StageName) => void) | undefined;
}

/** One worker and the questions it still has to answer, in order. */
export class Channel {
  readonly #worker: Worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'hinterland' });
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor() {
    this.#worker.addEventListener('message', (event: MessageEvent<FromWorker>) => this.#receive(event.data));
    this.#worker.addEventListener('error', (event) => this.#fail(event.message || 'the worker could not be started'));
  }

  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  ask<J extends JobName>(job: J, ask: Jobs[J]['ask'], onStage?: (stage: StageName) => void): Promise<Jobs[J]['answer']> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onStage });
      this.#worker.postMessage({ id, job, ask } as ToWorker);
    });
  }

  /** Stops the worker at once; whoever still waits is never answered. */
  close(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }

  #receive(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if ('stage' in message) {
      waiting.onStage?.(message.stage);
      return;
    }
    this.#waiting.delete(message.id);
    if ('error' in message) waiting.reject(new Error(message.error));
    else waiting.resolve(message.answer as never);
  }

  #fail(message: string): void {
    for (const waiting of this.#waiting.values()) waiting.reject(new Error(message));
    this.#waiting.clear();
  }
}
