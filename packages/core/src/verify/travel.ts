import type { Cell } from '../base/grid.ts';
import type { PlaceId, RiverId, RoadId, World } from '../world.ts';
import { eachNeighbour } from './map.ts';
import { settled } from './places.ts';

/** Narrowest water that carries a raft, metres, and the most that it may fall within a kilometre, metres. */
const NARROWEST = 5;
const STEEPEST = 20;

/** A way by raft from one settlement down to another. */
export interface Drift {
  readonly river: RiverId;
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** Cells from the one to the other. */
  readonly length: number;
}

/** Every way by raft there is: along a river from the last of its cells by one settlement to the first by another, over nothing too narrow or steep. */
export function driftsOf(world: World): Drift[] {
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
