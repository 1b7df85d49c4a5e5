import { shown, type StageName } from '@hinterland/core';

/** One line to standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Shows on a terminal which stage is at work; elsewhere it is silent. `done` takes the line away again. */
export interface Progress {
  readonly onStage: (stage: StageName) => void;
  readonly done: () => void;
}

export function progress(label: string, quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return { onStage: () => {}, done: () => {} };
  return {
    onStage: (stage) => void process.stderr.write(`\r\x1b[K${shown(label).slice(0, 40)}: ${stage}…`),
    done: () => void process.stderr.write('\r\x1b[K'),
  };
}
