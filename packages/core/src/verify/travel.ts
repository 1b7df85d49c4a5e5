import type { Cell } from '../base/grid.ts';
import { type PlaceId, type RiverId, type RoadId, WATER, type World } from '../world.ts';
import { apart, eachNeighbour } from './map.ts';
import { settled } from './places.ts';

/** Narrowest water that carries a raft, metres, and the most that it may fall within a kilometre, metres. */
const NARROWEST = 5;
const STEEPEST = 20;

/** A way that leads down only: by raft from one settlement to another, or on foot over a cliff, where there is no river. */
export interface Drift {
  readonly river: RiverId | null;
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** Cells from the one to the other. */
  readonly length: number;
}

/** Every way there is that leads down only. */
export function driftsOf(world: World): Drift[] {
  return [...byRaft(world), ...overCliffs(world)];
}

/** Metres from a place to the one below it at most, cells at least. */
const FARTHEST_FOOT = 8000;
const FEWEST_CELLS = 3;
/** Metres of fall within a metre of way: what lets nobody back up, what nobody survives, and what still can be walked up. */
const TOO_STEEP = 0.3;
const DEADLY = 1;
const UPHILL = 0.3;

/** Every way down a slope that is too steep to come up, straight from a place to another below it. */
function overCliffs({ places, rect: { width }, layers, metresPerCell }: World): Drift[] {
  const most = Math.max(FEWEST_CELLS, Math.floor(FARTHEST_FOOT / metresPerCell));
  const { elevation, water } = layers;
  const out: Drift[] = [];
  for (const top of places)
    for (const foot of places) {
      const length = apart(top.cell, foot.cell, width);
      if (top === foot || foot.kind === 'landmark' || top.kind === 'landmark' || length > most) continue;
      if (!(elevation[top.cell] > elevation[foot.cell])) continue;
      const [x0, y0] = [top.cell % width, Math.floor(top.cell / width)];
      const [x1, y1] = [foot.cell % width, Math.floor(foot.cell / width)];
      let passable = true;
      let barred = false;
      let [x, y] = [x0, y0];
      for (let n = 1; n <= length; n++) {
        const [u, v] = [x0 + Math.round(((x1 - x0) * n) / length), y0 + Math.round(((y1 - y0) * n) / length)];
        const run = metresPerCell * (u !== x && v !== y ? Math.SQRT2 : 1);
        const slope = (elevation[y * width + x] - elevation[v * width + u]) / run;
        if (slope > DEADLY || -slope > UPHILL || (n < length && water[v * width + u] !== WATER.dry)) passable = false;
        if (slope >= TOO_STEEP) barred = true;
        [x, y] = [u, v];
      }
      if (passable && barred) out.push({ river: null, from: top.id, to: foot.id, length });
    }
  return out;
}

/** Every way by raft there is: along a river from the last of its cells by one settlement to the first by another, over nothing too narrow or steep. */
function byRaft(world: World): Drift[] {
  const { width, height } = world.rect;
  const stretch = Math.max(1, Math.round(1000 / world.metresPerCell));
  const fall = (STEEPEST * stretch * world.metresPerCell) / 1000;
  const neighbours = new Map<Cell, PlaceId[]>();
  const note = (cell: Cell, id: PlaceId): void => {
    neighbours.set(cell, [...(neighbours.get(cell) ?? []), id]);
  };
  for (const place of world.places) {
    if (!settled(place)) continue;
    note(place.cell, place.id);
    eachNeighbour(place.cell, width, height, (cell) => {
      note(cell, place.id);
    });
  }
  const out: Drift[] = [];
  for (const { id, cells, width: wide } of world.rivers) {
    const begins = new Map<PlaceId, number>();
    const ends = new Map<PlaceId, number>();
    for (let k = 0; k < cells.length; k++)
      for (const place of neighbours.get(cells[k]) ?? []) {
        if (!ends.has(place)) ends.set(place, k);
        begins.set(place, k);
      }
    const levelAt = (k: number): number => world.layers.elevation[cells[k]];
    const carries = (begin: number, end: number): boolean => {
      for (let k = begin; k <= end; k++) if (wide[k] < NARROWEST || levelAt(k) - levelAt(Math.min(k + stretch, end)) > fall) return false;
      return true;
    };
    for (const [from, begin] of begins)
      for (const [to, end] of ends)
        if (from !== to && begin < end && end < cells.length - 1 && carries(begin, end)) {
          const ashore = Number(cells[begin] !== world.places[from].cell) + Number(cells[end] !== world.places[to].cell);
          out.push({ river: id, from, to, length: end - begin + ashore });
        }
  }
  return out;
}

/** Places that one can come to from one of them, or that lead to it, without a road or lane; by place id, 1 or 0. */
export function within(
  { roads, places }: World,
  drifts: readonly Drift[],
  home: PlaceId,
  without: RoadId | null,
  backwards: boolean,
): Uint8Array {
  const reached = new Uint8Array(places.length);
  reached[home] = 1;
  for (let grew = true; grew;) {
    grew = false;
    const pass = (from: PlaceId, to: PlaceId): void => {
      if (reached[from] === 0 || reached[to] === 1) return;
      reached[to] = 1;
      grew = true;
    };
    for (const { id, from, to } of roads) {
      if (id === without) continue;
      pass(from, to);
      pass(to, from);
    }
    for (const { from, to } of drifts)
      if (backwards) pass(to, from);
      else pass(from, to);
  }
  return reached;
}
