import { between, chance, int, pick, type Rng } from '../../base/rng.ts';
import { beside } from './board.ts';

/** Cells tried for one snake, and snakes tried. */
const EXPANSIONS = 1500;
const ATTEMPTS = 10;

/**
 * A winding way that nowhere touches itself, so that it is the shortest between any two of its cells: `length` cells if
 * room is found for them, else as many as could be. It feels its way, along its own walls more or less, and backs out of
 * dead ends.
 */
export function snakeOf(width: number, height: number, length: number, rng: Rng): number[] {
  let best: number[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && best.length < length; attempt++) {
    const hug = between(rng, 0, 2.5) * (length / (width * height)) * 2;
    const path = [int(rng, 0, width * height - 1)];
    const taken = new Uint8Array(width * height);
    taken[path[0]] = 1;
    const tried: Set<number>[] = [new Set()];
    for (let expansion = 0; expansion < EXPANSIONS && path.length < length; expansion++) {
      const head = path[path.length - 1];
      const mine = tried[tried.length - 1];
      let next = -1;
      let most = -Infinity;
      for (const cell of beside({ width, height }, head)) {
        if (taken[cell] || mine.has(cell)) continue;
        let [touches, walls] = [0, 4];
        for (const other of beside({ width, height }, cell)) {
          if (taken[other]) touches++;
          walls--;
          for (const far of beside({ width, height }, other)) if (taken[far] && far !== head) walls += 0.5;
        }
        const worth = hug * walls + rng.next();
        if (touches === 1 && worth > most) [next, most] = [cell, worth];
      }
      if (next >= 0) {
        mine.add(next);
        path.push(next);
        taken[next] = 1;
        tried.push(new Set());
        if (path.length > best.length) best = path.slice();
        continue;
      }
      for (let back = int(rng, 1, 4); back > 0 && path.length > 1; back--) {
        taken[path[path.length - 1]] = 0;
        path.pop();
        tried.pop();
      }
    }
    if (path.length > best.length) best = path.slice();
  }
  return best;
}

/** Opens blind alleys off a way, none so long that it would reach beyond the way's ends, until so many cells are open. */
export function withAlleys(width: number, height: number, way: readonly number[], wanted: number, rng: Rng): number[] {
  const size = { width, height };
  const open = new Uint8Array(width * height);
  /** How far an alley may still go from a cell. */
  const slack = new Map<number, number>();
  for (const [i, cell] of way.entries()) {
    open[cell] = 1;
    slack.set(cell, Math.min(i, way.length - 1 - i));
  }
  const all = way.slice();
  for (let tries = 0; tries < 12 * width * height && all.length < wanted; tries++) {
    const from = pick(rng, all);
    const left = slack.get(from) ?? 0;
    const cell = pick(rng, beside(size, from));
    if (left <= 0 || open[cell]) continue;
    let touches = 0;
    for (const other of beside(size, cell)) touches += open[other];
    if (touches !== 1 || chance(rng, 0.1)) continue;
    open[cell] = 1;
    slack.set(cell, left - 1);
    all.push(cell);
  }
  return all;
}
