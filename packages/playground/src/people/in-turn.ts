/** Work that can wait, done bit by bit so that the page never stands still. */

/** Milliseconds of such work between two turns of the event loop. */
const SLICE = 8;

const waiting = new Set<() => void>();
let running = false;

/** Does something soon, after what was asked for before; the returned function takes it back. */
export function inTurn(work: () => void): () => void {
  waiting.add(work);
  if (!running) {
    running = true;
    setTimeout(run, 0);
  }
  return () => waiting.delete(work);
}

function run(): void {
  const began = performance.now();
  for (const work of waiting) {
    waiting.delete(work);
    work();
    if (performance.now() - began >= SLICE) break;
  }
  running = waiting.size > 0;
  if (running) setTimeout(run, 0);
}
