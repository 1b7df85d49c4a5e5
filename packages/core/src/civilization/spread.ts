import { cellCount, NONE, neighbourOffsets } from '../base/grid.ts';
import type { Rect } from '../base/grid.ts';
import { PASSAGE } from './passage.ts';
import type { Crossing, Spread } from './ways.ts';

/** Cost of a cell of sea, in the unit of Passage.toil. */
const SEA_TOIL = 8;

/**
 * One flood of travel from all settlements: over ground between neighbours, and from harbours over the sea. Its frontiers
 * divide the land, and the cheapest pair of cells on a frontier is the best way between the two settlements, both halves
 * of which lie ready in `from`. That gives the neighbour graph and all its paths for the price of one search.
 *
 * Costs are whole numbers, so a ring of buckets serves as queue (R. Dial, "Algorithm 360: Shortest-path forest with
 * topological ordering", Communications of the ACM 12, 1969).
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
  const { width } = rect;
  const cells = cellCount(rect);
  const owner = new Int16Array(cells).fill(NONE);
  const from = new Int32Array(cells).fill(NONE);
  const cost = new Int32Array(cells).fill(0x7fffffff);
  const around = neighbourOffsets(width);
  // Buckets are lists linked through `next` and `previous`; a cell whose cost falls moves to another one.
  const next = new Int32Array(cells);
  const previous = new Int32Array(cells);
  const head = new Int32Array(RING).fill(NONE);
  let waiting = 0;

  const put = (cell: number, bucket: number): void => {
    const first = head[bucket];
    next[cell] = first;
    previous[cell] = NONE;
    if (first !== NONE) previous[first] = cell;
    head[bucket] = cell;
  };

  sites.forEach((site, s) => {
    owner[site.cell] = s;
    cost[site.cell] = 0;
    put(site.cell, 0);
    waiting++;
  });

  for (let level = 0; waiting > 0; level++) {
    const bucket = level & (RING - 1);
    for (let cell = head[bucket]; cell !== NONE; cell = head[bucket]) {
      const after = next[cell];
      head[bucket] = after;
      if (after !== NONE) previous[after] = NONE;
      waiting--;
      const own = owner[cell];
      const what = kind[cell];
      const atSea = what === PASSAGE.sea;
      const launching = !atSea && cost[cell] === 0 && sites[own].harbour;
      const toilHere = atSea ? SEA_TOIL : toil[cell];
      for (let k = 0; k < 8; k++) {
        const neighbour = cell + around[k];
        // Most neighbours have been reached already: they are told by their cost alone.
        const known = cost[neighbour];
        if (known <= level) continue;
        const there = kind[neighbour];
        if (there === PASSAGE.barrier) continue;
        let step: number;
        if (there === PASSAGE.sea) {
          if (!atSea && !launching) continue;
          step = toilHere + SEA_TOIL;
          if (k >= 4) {
            if (atSea && (kind[cell + around[BESIDE[k]]] !== PASSAGE.sea || kind[cell + around[BESIDE[k + 8]]] !== PASSAGE.sea)) continue;
            step = (step * 181) >> 7;
          }
        } else {
          if (atSea) continue;
          step = toilHere + toil[neighbour];
          if (k >= 4) {
            if (kind[cell + around[BESIDE[k]]] !== PASSAGE.open || kind[cell + around[BESIDE[k + 8]]] !== PASSAGE.open) continue;
            step = (step * 181) >> 7;
          }
        }
        const through = level + step;
        if (through >= known) continue;
        if (known !== 0x7fffffff) {
          const before = previous[neighbour];
          const behind = next[neighbour];
          if (before === NONE) head[known & (RING - 1)] = behind;
          else next[before] = behind;
          if (behind !== NONE) previous[behind] = before;
          waiting--;
        }
        cost[neighbour] = through;
        owner[neighbour] = own;
        from[neighbour] = cell;
        put(neighbour, through & (RING - 1));
        waiting++;
      }
    }
  }
  return { owner, from, cost };
}

/** More than the dearest step, (255 + 255) * 181 / 128, and a power of two. */
const RING = 1024;

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
