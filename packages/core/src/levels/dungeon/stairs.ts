import { type Cell, NONE } from '../../base/grid.ts';
import type { Mission } from './mission.ts';
import { CELL, lockId, type Plot, type Site } from './site.ts';

/** A stair in the nook of each room. */
export function climb(site: Site, plots: readonly Plot[], { a, b, kind, lock }: Mission['edges'][number], ladder: boolean): void {
  const from = landing(site, plots[a]);
  const to = landing(site, plots[b]);
  const id = lock === NONE ? null : lockId(lock);
  if (kind === 'drop') site.links.push({ kind: 'drop', from, to, oneWay: true, lock: null });
  else site.links.push({ kind: ladder ? 'ladder' : 'stairs', from, to, oneWay: false, lock: id });
}

/** A cell of a room against a wall, away from its ways out where there is such a one. */
function landing({ width, cells, kept, rng }: Site, plot: Plot): Cell {
  let best = NONE;
  let most = -Infinity;
  for (const cell of plot.cells) {
    if (cells[cell] !== CELL.room) continue;
    let worth = rng.next();
    for (const next of [cell + 1, cell - 1, cell + width, cell - width])
      worth += cells[next] === CELL.rock ? 1 : cells[next] === CELL.room ? 0 : -3;
    if (kept[cell]) worth -= 4;
    if (worth > most) {
      most = worth;
      best = cell;
    }
  }
  cells[best] = CELL.stair;
  kept[best] = 1;
  return best;
}
