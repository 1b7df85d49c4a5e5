import { type Cell, DX, DY, NONE } from '../../base/grid.ts';
import type { Country } from './land.ts';
import { dryEdge, type RoadEnd } from './lie.ts';

/** The side (as DX and DY count) to which the greatest road leaves; where none does, the one given. */
export function wayThrough({ scene, lie, size, centre }: Country, otherwise: number): number {
  const [first] = lie.ends;
  if (first === undefined) return otherwise;
  const dx = (first.cell % size) - (centre % scene.width);
  const dy = Math.floor(first.cell / size) - Math.floor(centre / scene.width);
  return Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 0 : 2) : dy > 0 ? 1 : 3;
}

/** The country with a trail out on a side and on the one across from it, where no road leaves there; on an island, to the shore. */
export function withThroughWay(country: Country, side: number): Country {
  const { scene, lie, size, centre } = country;
  const [cx, cy] = [centre % scene.width, Math.floor(centre / scene.width)];
  const ends: RoadEnd[] = [...lie.ends];
  for (const sign of [1, -1]) {
    const [dx, dy] = [sign * DX[side], sign * DY[side]];
    if (ends.some(({ cell }) => ((cell % size) - cx) * dx + (Math.floor(cell / size) - cy) * dy > 4)) continue;
    const edge = dryEdge(dx, dy, size, size, lie.wet);
    const cell = edge === NONE ? shoreOf(lie.wet, size, cx, cy, dx, dy) : edge;
    if (cell !== NONE) ends.push({ cell, grade: 'trail', to: [], traffic: 0 });
  }
  return { ...country, lie: { ...lie, ends } };
}

/** The last dry cell on a straight line; NONE where all of it is wet. */
function shoreOf(wet: Uint8Array, size: number, x: number, y: number, dx: number, dy: number): Cell {
  let last: Cell = NONE;
  for (let [i, j] = [x, y]; i >= 0 && j >= 0 && i < size && j < size; i += dx, j += dy) if (!wet[j * size + i]) last = j * size + i;
  return last;
}
