import { type Cell, DX, DY, NONE, type Rect } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import type { BuildingKind } from '../../content/buildings.ts';
import { type SeatFloor, STRONGHOLD } from '../../content/strongholds.ts';
import type { Building } from '../town/build.ts';
import type { Gate } from './gatehouse.ts';
import type { Court } from './pack.ts';
import { type Scene, USE } from './scene.ts';
import { T } from './tiles.ts';
import { raise } from './works.ts';

/** Longest edge of a lord's house, walls included. */
export const SEAT = 17;

/**
 * The floors above and below the ground floor of a house, side by side in the columns beside the country, joined by stairs.
 * @param columns how many columns the country has
 * @param called takes the names of the floors
 */
export function upperFloors(
  scene: Scene,
  columns: number,
  ground: Building,
  floors: readonly SeatFloor[],
  called: Map<Building, string>,
  rng: Rng,
): Building[] {
  const { width: w, height: h } = ground.lot.rect;
  const out: Building[] = [];
  const stairs: Building[] = [ground];
  for (const [n, { name, storey, kind, from }] of floors.entries()) {
    const floor = raiseFloor(scene, columns, n, [w, h], kind, rng.fork(n));
    if (floor === null) break;
    joinFloor(scene, columns, n, landing(scene, stairs[from]), floor, name, storey);
    called.set(floor, name);
    stairs.push(floor);
    out.push(floor);
  }
  return out;
}

/**
 * A chamber over a gate, in the columns beside the country below so many other floors; stairs lead up to it from beside the
 * gate. Null where there is no room.
 */
export function overGate(
  scene: Scene,
  columns: number,
  above: number,
  { gates }: { readonly gates: readonly Gate[] },
  court: Court,
  called: Map<Building, string>,
  rng: Rng,
): Building | null {
  const [{ behind, side }] = gates;
  const { width } = scene;
  const along = side === 0 || side === 2 ? width : 1;
  const inward = -(DX[side] + DY[side] * width);
  // Against the wall beside the gate, or else as near to it as may be.
  let foot: Cell = NONE;
  for (let far = -1; far < 5 && foot === NONE; far++)
    for (const aside of [3, -3, 4, -4, 5, -5, 6, -6, 2, -2]) {
      const cell = behind + far * inward + aside * along;
      if (!court.open[cell] || !isClear(scene, court, cell)) continue;
      foot = cell;
      break;
    }
  if (foot === NONE) return null;
  const floor = raiseFloor(scene, columns, above, [12, 9], STRONGHOLD['gate chamber'], rng);
  if (floor === null) return null;
  court.free[foot] = 0;
  joinFloor(scene, columns, above, step(scene, foot), floor, 'the chamber over the gate', 1);
  called.set(floor, 'the chamber over the gate');
  return floor;
}

/** True where stairs are in nobody's way: nothing stands there, and beside it on each side of it one can pass. */
function isClear({ taken, width }: Scene, { open }: Court, cell: Cell): boolean {
  return !taken[cell] && [1, -1, width, -width].filter((way) => open[cell + way] === 1).length >= 3;
}

/** The n-th floor beside the country, without a door that leads out; null where there is no room for it. */
function raiseFloor(
  scene: Scene,
  columns: number,
  n: number,
  [w, h]: readonly [number, number],
  kind: BuildingKind,
  rng: Rng,
): Building | null {
  const rect: Rect = { x: columns + 2, y: 2 + n * (SEAT + 3), width: w, height: h };
  if (rect.y + SEAT + 1 >= scene.height) return null;
  const floor = raise(scene, rect, 1, kind, rng);
  scene.tiles[floor.lot.door] = T['house wall'];
  scene.use[floor.lot.door] = USE.wall;
  scene.doors.splice(
    scene.doors.findIndex(({ cell }) => cell === floor.lot.door),
    1,
  );
  return floor;
}

/** Stairs from a cell to a floor, and what one calls that. */
function joinFloor(scene: Scene, columns: number, n: number, from: Cell, floor: Building, name: string, storey: number): void {
  scene.links.push({ kind: 'stairs', from, to: landing(scene, floor), oneWay: false, lock: null });
  const { width } = scene;
  scene.floors.push({ name, rect: { x: columns, y: n * (SEAT + 3), width: width - columns, height: SEAT + 3 }, storey });
}

/** A cell of the first room for stairs to come to, on which nothing is put. */
function landing(scene: Scene, { rooms }: Building): Cell {
  const { cells } = scene.rooms[rooms[0].id];
  const { width, tiles, solid } = scene;
  const closed = (cell: Cell): number => solid[tiles[cell]];
  let best = cells[0];
  for (const cell of cells) {
    if (scene.taken[cell]) continue;
    best = cell;
    if (closed(cell + 1) + closed(cell - 1) === 1 && closed(cell + width) + closed(cell - width) === 1) break;
  }
  return step(scene, best);
}

/** Stairs on a cell, before which nothing is put. */
function step(scene: Scene, at: Cell): Cell {
  const { width, taken, tiles } = scene;
  for (const cell of [at, at + 1, at - 1, at + width, at - width]) taken[cell] = 1;
  tiles[at] = T.stairs;
  return at;
}
