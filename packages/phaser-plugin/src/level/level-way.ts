/** Ways through a level as things are: over open ground, through doors that open, and along links that can be taken. */
import type { Cell, Level } from '@hinterland/core';
import { isPassable, levelSolid, type LevelState, openLocks } from './level-state.ts';

/** How far every cell is on foot. */
export interface Reach {
  /** Steps to each cell, -1 where there is no way yet. Solid cells beside the way count as reached: that of a chest, say. */
  readonly steps: Int32Array;
  /** The cell before each on a shortest way. */
  readonly before: Int32Array;
}

/** Everything that can be reached from a cell, by breadth first. */
export function reachFrom(level: Level, state: LevelState, from: Cell): Reach {
  const { width, height } = level.rect;
  const solid = levelSolid(level, state);
  const open = openLocks(level, state);
  const leads = new Map<Cell, Cell[]>();
  const join = (a: Cell, b: Cell): void => void leads.set(a, [...(leads.get(a) ?? []), b]);
  for (const link of level.links) {
    if (!isPassable(link, open, state)) continue;
    join(link.from, link.to);
    if (!link.oneWay) join(link.to, link.from);
  }
  const steps = new Int32Array(width * height).fill(-1);
  const before = new Int32Array(width * height).fill(-1);
  steps[from] = 0;
  const queue = [from];
  const visit = (cell: Cell, next: Cell): void => {
    if (next < 0 || next >= steps.length || steps[next] >= 0) return;
    steps[next] = steps[cell] + 1;
    before[next] = cell;
    if (!solid[next]) queue.push(next);
  };
  for (const cell of queue) {
    const x = cell % width;
    if (x > 0) visit(cell, cell - 1);
    if (x < width - 1) visit(cell, cell + 1);
    visit(cell, cell - width);
    visit(cell, cell + width);
    for (const next of leads.get(cell) ?? []) visit(cell, next);
  }
  return { steps, before };
}

/** The cells of a shortest way, both ends included; where two that follow each other are no neighbours, a link joins them. */
export function wayOf({ steps, before }: Reach, to: Cell): readonly Cell[] | undefined {
  if (!(steps[to] >= 0)) return undefined;
  const out = [to];
  for (let cell = to; steps[cell] > 0;) out.push((cell = before[cell]));
  return out.reverse();
}
