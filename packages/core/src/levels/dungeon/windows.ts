import type { Cell } from '../../base/grid.ts';
import { CELL, type Plot, type Site, step } from './site.ts';

/** A row of grates in the rock between two rooms, where a straight line joins them. */
export function cutWindow(site: Site, a: Plot, b: Plot, direction: number): void {
  const { width, cells } = site;
  const forth = step(width, direction);
  const level = direction % 2 === 0;
  for (const start of a.cells) {
    const run: Cell[] = [];
    let cell = start + forth;
    while (cells[cell] === CELL.rock && run.length < 12) {
      run.push(cell);
      cell += forth;
    }
    const side = level ? width : 1;
    if (
      run.length === 0 ||
      !b.cells.includes(cell) ||
      !run.every((own) => cells[own - side] === CELL.rock && cells[own + side] === CELL.rock)
    )
      continue;
    for (const own of run) cells[own] = CELL.grate;
    return;
  }
}
