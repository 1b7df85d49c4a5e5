import type { Cell, Rect } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import type { SeatFloor } from '../../content/strongholds.ts';
import type { Building } from '../town/build.ts';
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
  const { width, height } = scene;
  const { width: w, height: h } = ground.lot.rect;
  const out: Building[] = [];
  const stairs: Building[] = [ground];
  for (const [n, { name, storey, kind, from }] of floors.entries()) {
    const rect: Rect = { x: columns + 2, y: 2 + n * (SEAT + 3), width: w, height: h };
    if (rect.y + SEAT + 1 >= height) break;
    const floor = raise(scene, rect, 1, kind, rng.fork(n));
    // No door leads out of an upper floor.
    scene.tiles[floor.lot.door] = T['house wall'];
    scene.use[floor.lot.door] = USE.wall;
    scene.doors.splice(
      scene.doors.findIndex(({ cell }) => cell === floor.lot.door),
      1,
    );
    const below = stairs[from];
    const [a, b] = [landing(scene, below), landing(scene, floor)];
    scene.links.push({ kind: 'stairs', from: a, to: b, oneWay: false, lock: null });
    scene.floors.push({ name, rect: { x: columns, y: rect.y - 2, width: width - columns, height: SEAT + 3 }, storey });
    called.set(floor, name);
    stairs.push(floor);
    out.push(floor);
  }
  return out;
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
  for (const cell of [best, best + 1, best - 1, best + width, best - width]) scene.taken[cell] = 1;
  tiles[best] = T.stairs;
  return best;
}
