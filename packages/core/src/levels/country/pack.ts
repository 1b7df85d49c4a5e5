import { type Cell, DX, DY, NONE, type Rect } from '../../base/grid.ts';
import { unit2 } from '../../base/hash.ts';
import type { Rng } from '../../base/rng.ts';
import type { BuildingKind } from '../../content/buildings.ts';
import type { Building } from '../town/build.ts';
import type { Gate } from './gatehouse.ts';
import { nearestTo } from './nature.ts';
import { isOpen, type Scene, USE } from './scene.ts';
import { raise } from './works.ts';

/** Ground within walls that is built upon. */
export interface Court {
  /** 1 for each cell of it that is open. */
  readonly open: Uint8Array;
  /** 1 for each of these that may be built upon. */
  readonly free: Uint8Array;
  /** From where all of it has to be reached. */
  readonly from: Cell;
  /** What doors look at. */
  readonly hub: Cell;
  /** What fills nooks that nobody can come to. */
  readonly wall: number;
}

/** Where in a court something likes to stand: against a wall, free, far from the gate, or by it. */
export type Stand = 'wall' | 'middle' | 'far' | 'gate';

export interface Wanted {
  readonly kind: BuildingKind;
  /** The longer and the shorter edge, walls included, and how much smaller it may be. */
  readonly size: readonly [long: number, short: number];
  readonly least?: readonly [long: number, short: number];
  readonly stand: Stand;
}

/** Cells cut off from the gate that a building may leave behind it: they are walled up. */
const LOST = 16;
/** Places that are looked at for each size. */
const LOOKED = 14;

/** Ground that may be built upon: open, and not before a door. */
export function courtOf(scene: Scene, inside: Uint8Array, from: Cell, hub: Cell, wall: number): Court {
  const open = new Uint8Array(inside.length);
  const free = new Uint8Array(inside.length);
  for (let cell = 0; cell < inside.length; cell++) {
    if (!inside[cell] || !isOpen(scene, cell)) continue;
    open[cell] = 1;
    if (!scene.taken[cell] && scene.use[cell] === USE.kept) free[cell] = 1;
  }
  const court = { open, free, from, hub, wall };
  // The way in from the gate stays free, as far as the middle of the court or nearly.
  const { width } = scene;
  const [x0, y0, x1, y1] = [from % width, Math.floor(from / width), hub % width, Math.floor(hub / width)];
  for (let s = 0; s <= 16; s++) {
    const [x, y] = [Math.round(x0 + ((x1 - x0) * s * 0.6) / 16), Math.round(y0 + ((y1 - y0) * s * 0.6) / 16)];
    for (let j = y - 1; j <= y + 1; j++) for (let i = x - 1; i <= x + 1; i++) free[j * width + i] = 0;
  }
  return court;
}

/** Keeps the ground before a gate free on its inner side, and before an inner gate on both. */
export function keepFree({ width }: Scene, { free }: Court, { side, before, behind }: Gate): void {
  for (const [cell, sign] of [
    [before, 1],
    [behind, -1],
  ]) {
    const out = sign * (DX[side] + DY[side] * width);
    const along = side === 0 || side === 2 ? width : 1;
    for (let far = -3; far < 5; far++) for (let aside = -2; aside <= 2; aside++) free[cell + far * out + aside * along] = 0;
  }
}

/** The cell of a court that is nearest to another. */
export function openNear({ width, height }: Scene, inside: Uint8Array, cell: Cell): Cell {
  const found = nearestTo(width, height, cell, width, (at) => inside[at] === 1);
  return found === NONE ? cell : found;
}

/** A court as far as rectangles are looked for in it: sums to the north-west of each cell, of free ones and of solid ones. */
interface Survey {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly room: Int32Array;
  readonly solid: Int32Array;
}

function surveyOf({ width, tiles, solid: closed }: Scene, { free }: Court): Survey {
  let [x0, y0, x1, y1] = [width, free.length, 0, 0];
  for (let cell = 0; cell < free.length; cell++) {
    if (!free[cell]) continue;
    const x = cell % width;
    const y = (cell - x) / width;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  // A rim of one, of which only the walls are asked.
  const [x, y, w, h] = [x0 - 1, y0 - 1, Math.max(0, x1 - x0 + 3), Math.max(0, y1 - y0 + 3)];
  const room = new Int32Array((w + 1) * (h + 1));
  const solid = new Int32Array(room.length);
  for (let j = 0; j < h; j++)
    for (let i = 0, a = 0, b = 0; i < w; i++) {
      const cell = (y + j) * width + x + i;
      a += free[cell];
      b += closed[tiles[cell]];
      const at = (j + 1) * (w + 1) + i + 1;
      room[at] = room[at - w - 1] + a;
      solid[at] = solid[at - w - 1] + b;
    }
  return { x, y, width: w, height: h, room, solid };
}

function sumIn(survey: Survey, sums: Int32Array, x: number, y: number, w: number, h: number): number {
  const step = survey.width + 1;
  const at = (y - survey.y) * step + x - survey.x;
  return sums[at + h * step + w] - sums[at + w] - sums[at + h * step] + sums[at];
}

interface Spot {
  readonly rect: Rect;
  readonly worth: number;
}

/** The few best places in a court for a rectangle of a size, best first. */
function spotsIn({ width }: Scene, survey: Survey, { from, hub }: Court, long: number, short: number, stand: Stand, salt: number): Spot[] {
  const [hx, hy, fx, fy] = [hub % width, Math.floor(hub / width), from % width, Math.floor(from / width)];
  const best: Spot[] = [];
  for (const [w, h] of long === short
    ? [[long, short]]
    : [
        [long, short],
        [short, long],
      ])
    for (let y = survey.y + 1; y + h < survey.y + survey.height; y++)
      for (let x = survey.x + 1; x + w < survey.x + survey.width; x++) {
        if (sumIn(survey, survey.room, x, y, w, h) < w * h) continue;
        const contact = sumIn(survey, survey.solid, x - 1, y - 1, w + 2, h + 2) / (2 * (w + h));
        const [cx, cy] = [x + w / 2, y + h / 2];
        const toHub = Math.sqrt((cx - hx) * (cx - hx) + (cy - hy) * (cy - hy)) / 20;
        const toGate = Math.sqrt((cx - fx) * (cx - fx) + (cy - fy) * (cy - fy)) / 20;
        const luck = 0.25 * unit2(salt, x, y);
        const worth =
          stand === 'middle'
            ? luck - 2 * toHub - contact
            : stand === 'far'
              ? luck + 1.6 * toGate + 1.2 * contact
              : stand === 'gate'
                ? luck - 1.2 * toGate + 2 * contact
                : luck + 3 * contact + 0.2 * toHub;
        if (best.length === LOOKED && worth <= best[LOOKED - 1].worth) continue;
        let at = best.length;
        while (at > 0 && best[at - 1].worth < worth) at--;
        best.splice(at, 0, { rect: { x, y, width: w, height: h }, worth });
        if (best.length > LOOKED) best.pop();
      }
  return best;
}

/** The cell before the door in the middle of a side. */
function wayBefore({ width }: Scene, { x, y, width: w, height: h }: Rect, side: number): Cell {
  const [i, j] = [
    [x + w, y + (h >> 1)],
    [x + (w >> 1), y + h],
    [x - 1, y + (h >> 1)],
    [x + (w >> 1), y - 1],
  ][side];
  return j * width + i;
}

/** The side on which a door looks at the middle of the court over free ground; NONE where there is none. */
function doorSide(scene: Scene, { open, hub }: Court, rect: Rect): number {
  const { width } = scene;
  let best = NONE;
  let least = Infinity;
  for (let side = 0; side < 4; side++) {
    const way = wayBefore(scene, rect, side);
    const out = DX[side] + DY[side] * width;
    const along = side === 0 || side === 2 ? width : 1;
    if (!open[way] || !open[way + along] || !open[way - along] || !open[way + out]) continue;
    const far = Math.abs((way % width) - (hub % width)) + Math.abs(Math.floor(way / width) - Math.floor(hub / width));
    if (far < least) {
      least = far;
      best = side;
    }
  }
  return best;
}

/** What of a court is reached from its gate past a rectangle. */
function reached({ width }: Scene, { open, from }: Court, { x, y, width: w, height: h }: Rect): Uint8Array {
  const met = new Uint8Array(open.length);
  met[from] = 1;
  const queue = [from];
  for (const cell of queue)
    for (const step of [1, -1, width, -width]) {
      const next = cell + step;
      if (met[next] || !open[next]) continue;
      const [i, j] = [next % width, Math.floor(next / width)];
      if (i >= x && j >= y && i < x + w && j < y + h) continue;
      met[next] = 1;
      queue.push(next);
    }
  return met;
}

/** Free ground of a size in a court, which is then free no longer; null where there is none. */
export function plotIn(scene: Scene, court: Court, long: number, short: number, stand: Stand, rng: Rng): Rect | null {
  const salt = Math.floor(rng.next() * 0x7fffffff);
  const [spot] = spotsIn(scene, surveyOf(scene, court), court, long, short, stand, salt);
  if (spot === undefined) return null;
  const { x, y, width, height } = spot.rect;
  for (let j = y; j < y + height; j++) for (let i = x; i < x + width; i++) court.free[j * scene.width + i] = 0;
  return spot.rect;
}

/** Puts a building just where it is meant to stand, its door to a side; null where the court has no room for it there. */
export function buildAt(
  scene: Scene,
  court: Court,
  doors: Cell[],
  kind: BuildingKind,
  rect: Rect,
  side: number,
  rng: Rng,
): Building | null {
  const { x, y, width: w, height: h } = rect;
  for (let j = y; j < y + h; j++) for (let i = x; i < x + w; i++) if (!court.free[j * scene.width + i]) return null;
  return fits(scene, court, doors, rect, side) ? raiseIn(scene, court, doors, kind, rect, side, rng) : null;
}

/** Puts a building where it likes to stand in a court, smaller if need be; null where there is no room for it. */
export function buildIn(scene: Scene, court: Court, doors: Cell[], { kind, size, least = size, stand }: Wanted, rng: Rng): Building | null {
  const salt = Math.floor(rng.next() * 0x7fffffff);
  const survey = surveyOf(scene, court);
  // Where not even the smallest has room nothing greater need be tried.
  if (spotsIn(scene, survey, court, least[0], least[1], stand, salt).length === 0) return null;
  for (let [long, short] = size; long >= least[0] && short >= least[1]; long--, short = Math.max(least[1], short - 1)) {
    for (const { rect } of spotsIn(scene, survey, court, long, short, stand, salt)) {
      const side = doorSide(scene, court, rect);
      if (side !== NONE && fits(scene, court, doors, rect, side)) return raiseIn(scene, court, doors, kind, rect, side, rng);
    }
  }
  return null;
}

/** True where a building would shut off no door and hardly any ground. */
function fits(scene: Scene, court: Court, doors: readonly Cell[], rect: Rect, side: number): boolean {
  const met = reached(scene, court, rect);
  if (!met[wayBefore(scene, rect, side)] || doors.some((door) => !met[door])) return false;
  let lost = -rect.width * rect.height;
  for (let cell = 0; cell < met.length; cell++) if (court.open[cell] && !met[cell]) lost++;
  return lost <= LOST;
}

function raiseIn(scene: Scene, court: Court, doors: Cell[], kind: BuildingKind, rect: Rect, side: number, rng: Rng): Building {
  const { width } = scene;
  const building = raise(scene, rect, side, kind, rng);
  for (let j = rect.y; j < rect.y + rect.height; j++)
    for (let i = rect.x; i < rect.x + rect.width; i++) court.open[j * width + i] = court.free[j * width + i] = 0;
  const { way } = building.lot;
  const out = DX[side] + DY[side] * width;
  const across = side === 0 || side === 2 ? width : 1;
  for (let far = 0; far < 3; far++) for (let aside = -1; aside <= 1; aside++) court.free[way + far * out + aside * across] = 0;
  doors.push(way);
  wallUp(scene, court);
  return building;
}

/** Walls up what nobody can come to, between walls and houses. */
export function wallUp(scene: Scene, court: Court): void {
  const met = reached(scene, court, { x: 0, y: 0, width: 0, height: 0 });
  for (let cell = 0; cell < met.length; cell++)
    if (court.open[cell] && !met[cell]) {
      scene.tiles[cell] = court.wall;
      court.open[cell] = court.free[cell] = 0;
    }
}
