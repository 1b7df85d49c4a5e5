import { cellCount, NONE, neighbourOffsets } from '../base/grid.ts';
import type { Rect } from '../base/grid.ts';
import { openQueue } from './cost-queue.ts';
import { PASSAGE } from './passage.ts';
import { findSeaWays } from './sea-ways.ts';
import type { Crossing, Spread } from './ways.ts';

/**
 * One flood of travel over ground from all settlements. Its frontiers divide the land, and the cheapest pair of cells on a frontier is the best way between the two settlements, both halves
 * of which lie ready in `from`. That gives the neighbour graph and all its paths for the price of one search.
 *
 * Nobody cuts corners: a diagonal step asks that both cells beside it can be walked as they are, so that whoever moves
 * in four directions gets everywhere too.
 *
 * @param toil cost of each cell, 1 to 255
 */
export function spreadFrom(
  rect: Pick<Rect, 'width' | 'height'>,
  kind: Uint8Array,
  toil: Uint8Array,
  sites: readonly { readonly cell: number; readonly harbour: boolean }[],
): Spread {
  const cells = cellCount(rect);
  const owner = new Int16Array(cells).fill(NONE);
  const from = new Int32Array(cells).fill(NONE);
  const cost = new Int32Array(cells).fill(UNKNOWN);
  const around = neighbourOffsets(rect.width);
  const [east, south, west, north] = around;
  const queue = openQueue();
  sites.forEach((site, s) => {
    owner[site.cell] = s;
    cost[site.cell] = 0;
    queue.put(site.cell, 0);
  });

  const reach = (cell: number, neighbour: number, own: number, through: number): void => {
    cost[neighbour] = through;
    owner[neighbour] = own;
    from[neighbour] = cell;
    queue.put(neighbour, through);
  };
  for (;;) {
    const cell = queue.take(cost);
    if (cell === NONE) break;
    const level = cost[cell];
    const own = owner[cell];
    const toEast = kind[cell + east];
    const toSouth = kind[cell + south];
    const toWest = kind[cell + west];
    const toNorth = kind[cell + north];
    const here = toil[cell];
    for (let k = 0; k < 8; k++) {
      const neighbour = cell + around[k];
      // Most neighbours have been reached already: they are told by their cost alone.
      const known = cost[neighbour];
      if (known <= level) continue;
      const there = kind[neighbour];
      if (there !== PASSAGE.open && there !== PASSAGE.hard) continue;
      let step = here + toil[neighbour];
      if (k >= 4) {
        const open =
          k === 4
            ? toEast === PASSAGE.open && toSouth === PASSAGE.open
            : k === 5
              ? toSouth === PASSAGE.open && toWest === PASSAGE.open
              : k === 6
                ? toWest === PASSAGE.open && toNorth === PASSAGE.open
                : toNorth === PASSAGE.open && toEast === PASSAGE.open;
        if (!open) continue;
        step = (step * 181) >> 7;
      }
      if (level + step < known) reach(cell, neighbour, own, level + step);
    }
  }
  return { owner, from, cost, seaWays: findSeaWays(rect, kind, sites, { owner, from, cost }) };
}

const UNKNOWN = 0x7fffffff;

/** The two directions on either side of each diagonal: of direction k, entries k and k + 8. */
const BESIDE: Uint8Array = Uint8Array.of(0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 1, 2, 3, 0);

/** For every two settlements whose lands meet, or the waters of their harbours, the cheapest way between them; by cost, then by settlement. */
export function findCrossings(
  rect: Pick<Rect, 'width' | 'height'>,
  kind: Uint8Array,
  toil: Uint8Array,
  spread: Spread,
  sites: readonly unknown[],
): Crossing[] {
  const { width, height } = rect;
  const { owner, cost } = spread;
  const settlements = sites.length;
  const around = neighbourOffsets(width);
  const numberOf = new Map<number, number>();
  const costs: number[] = [];
  const ends: number[] = [];
  for (let y = 1; y < height - 1; y++) {
    for (let cell = y * width + 1, end = y * width + width - 1; cell < end; cell++) {
      const own = owner[cell];
      if (
        own === NONE ||
        kind[cell] === PASSAGE.sea ||
        (own === owner[cell + 1] && own === owner[cell + width] && own === owner[cell + width + 1] && own === owner[cell + width - 1])
      )
        continue;
      // East, south and the two diagonals to the south meet every pair of neighbours once.
      for (const k of FORWARD) {
        const neighbour = cell + around[k];
        const other = owner[neighbour];
        if (other === own || other === NONE || kind[neighbour] === PASSAGE.sea) continue;
        if (k >= 4 && (kind[cell + around[BESIDE[k]]] !== PASSAGE.open || kind[cell + around[BESIDE[k + 8]]] !== PASSAGE.open)) continue;
        const step = toil[cell] + toil[neighbour];
        const total = cost[cell] + cost[neighbour] + (k >= 4 ? (step * 181) >> 7 : step);
        const low = own < other;
        const key = (low ? own : other) * settlements + (low ? other : own);
        let n = numberOf.get(key);
        if (n === undefined) {
          n = costs.length;
          numberOf.set(key, n);
          costs.push(Infinity);
          ends.push(NONE, NONE);
        }
        if (total >= costs[n]) continue;
        costs[n] = total;
        ends[2 * n] = low ? cell : neighbour;
        ends[2 * n + 1] = low ? neighbour : cell;
      }
    }
  }
  const crossings = [...spread.seaWays];
  for (const [key, n] of numberOf)
    crossings.push({
      a: Math.floor(key / settlements),
      b: key % settlements,
      cost: costs[n],
      sea: false,
      cellA: ends[2 * n],
      cellB: ends[2 * n + 1],
    });
  return crossings.sort((p, q) => p.cost - q.cost || p.a - q.a || p.b - q.b || Number(p.sea) - Number(q.sea));
}

const FORWARD: readonly number[] = [0, 1, 4, 5];
