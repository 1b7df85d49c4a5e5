import { cellCount, NONE, neighbourOffsets } from '../base/grid.ts';
import type { Rect } from '../base/grid.ts';
import { openQueue } from './cost-queue.ts';
import { PASSAGE } from './passage.ts';
import type { Crossing, Spread } from './ways.ts';

/** Cost of a cell of sea, in the unit of Passage.toil. */
const SEA_TOIL = 8;

/**
 * One flood of travel from all settlements: over ground between neighbours, and from harbours over the sea. Its frontiers
 * divide the land, and the cheapest pair of cells on a frontier is the best way between the two settlements, both halves
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
  const [east, south, west, north, southEast, southWest, northWest, northEast] = around;
  const isHarbour = Uint8Array.from(sites, ({ harbour }) => (harbour ? 1 : 0));
  const queue = openQueue();
  sites.forEach((site, s) => {
    owner[site.cell] = s;
    cost[site.cell] = 0;
    queue.put(site.cell, 0);
  });

  // Ships need not know all the sea: once every harbour is joined with every other, it is searched a little further only.
  const group = Int32Array.from(sites, (_, s) => s);
  let apart = isHarbour.reduce((sum, one) => sum + one, 0) - 1;
  let farthest = UNKNOWN;
  const meet = (a: number, b: number, level: number): void => {
    let one = a;
    let two = b;
    while (group[one] !== one) one = group[one] = group[group[one]];
    while (group[two] !== two) two = group[two] = group[group[two]];
    if (one === two) return;
    group[two] = one;
    apart--;
    if (apart === 0) farthest = level + (level >> 1) + SEA_ROOM;
  };

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
    const what = kind[cell];
    if (what === PASSAGE.sea) {
      const through = level + 2 * SEA_TOIL;
      if (through > farthest) continue;
      for (let k = 0; k < 4; k++) {
        const neighbour = cell + around[k];
        const there = kind[neighbour];
        if (there === PASSAGE.barrier) continue;
        const known = cost[neighbour];
        if (there === PASSAGE.sea && through < known) reach(cell, neighbour, own, through);
        else if (apart > 0 && known <= level) {
          const other = owner[neighbour];
          if (other !== own && (there === PASSAGE.sea || (known === 0 && isHarbour[other] !== 0))) meet(own, other, level);
        }
      }
      const aslant = level + ((2 * SEA_TOIL * 181) >> 7);
      if (toSouth === PASSAGE.sea) {
        if (toEast === PASSAGE.sea && kind[cell + southEast] === PASSAGE.sea && aslant < cost[cell + southEast])
          reach(cell, cell + southEast, own, aslant);
        if (toWest === PASSAGE.sea && kind[cell + southWest] === PASSAGE.sea && aslant < cost[cell + southWest])
          reach(cell, cell + southWest, own, aslant);
      }
      if (toNorth === PASSAGE.sea) {
        if (toWest === PASSAGE.sea && kind[cell + northWest] === PASSAGE.sea && aslant < cost[cell + northWest])
          reach(cell, cell + northWest, own, aslant);
        if (toEast === PASSAGE.sea && kind[cell + northEast] === PASSAGE.sea && aslant < cost[cell + northEast])
          reach(cell, cell + northEast, own, aslant);
      }
      continue;
    }
    const here = toil[cell];
    const launching = level === 0 && isHarbour[own] !== 0;
    for (let k = 0; k < 8; k++) {
      const neighbour = cell + around[k];
      // Most neighbours have been reached already: they are told by their cost alone.
      const known = cost[neighbour];
      if (known <= level) continue;
      const there = kind[neighbour];
      if (there === PASSAGE.barrier) continue;
      let step: number;
      if (there === PASSAGE.sea) {
        if (!launching) continue;
        step = here + SEA_TOIL;
        if (k >= 4) step = (step * 181) >> 7;
      } else {
        step = here + toil[neighbour];
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
      }
      if (level + step < known) reach(cell, neighbour, own, level + step);
    }
  }
  return { owner, from, cost };
}

const UNKNOWN = 0x7fffffff;
/** How much farther than the last two harbours that met the sea is searched, beside half as far again. */
const SEA_ROOM = 400;

/** The two directions on either side of each diagonal: of direction k, entries k and k + 8. */
const BESIDE: Uint8Array = Uint8Array.of(0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 1, 2, 3, 0);

/** For every two settlements whose lands or sea rooms meet, the cheapest way between them; by cost, then by settlement. */
export function findCrossings(
  rect: Pick<Rect, 'width' | 'height'>,
  kind: Uint8Array,
  toil: Uint8Array,
  spread: Spread,
  sites: readonly { readonly harbour: boolean }[],
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
        (own === owner[cell + 1] && own === owner[cell + width] && own === owner[cell + width + 1] && own === owner[cell + width - 1])
      )
        continue;
      // East, south and the two diagonals to the south meet every pair of neighbours once.
      for (const k of FORWARD) {
        const neighbour = cell + around[k];
        const other = owner[neighbour];
        if (other === own || other === NONE) continue;
        const here = kind[cell];
        const there = kind[neighbour];
        const sea = here === PASSAGE.sea || there === PASSAGE.sea;
        const launching = here !== there && sea;
        if (launching) {
          // The sea before a harbour may belong to its neighbour; the harbour itself is then where their waters meet.
          const shore = here === PASSAGE.sea ? neighbour : cell;
          if (cost[shore] !== 0 || !sites[owner[shore]].harbour) continue;
        }
        const needed = sea ? PASSAGE.sea : PASSAGE.open;
        if (k >= 4 && !launching && (kind[cell + around[BESIDE[k]]] !== needed || kind[cell + around[BESIDE[k + 8]]] !== needed)) continue;
        const step = sea ? 2 * SEA_TOIL : toil[cell] + toil[neighbour];
        const total = cost[cell] + cost[neighbour] + (k >= 4 ? (step * 181) >> 7 : step);
        const low = own < other;
        const key = ((low ? own : other) * settlements + (low ? other : own)) * 2 + (sea ? 1 : 0);
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
  const crossings: Crossing[] = [];
  for (const [key, n] of numberOf) {
    const pair = Math.floor(key / 2);
    crossings.push({
      a: Math.floor(pair / settlements),
      b: pair % settlements,
      cost: costs[n],
      sea: key % 2 === 1,
      cellA: ends[2 * n],
      cellB: ends[2 * n + 1],
    });
  }
  return crossings.sort((p, q) => p.cost - q.cost || p.a - q.a || p.b - q.b || Number(p.sea) - Number(q.sea));
}

const FORWARD: readonly number[] = [0, 1, 4, 5];
