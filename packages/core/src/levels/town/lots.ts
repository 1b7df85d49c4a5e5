import { type Cell, NONE, type Rect } from '../../base/grid.ts';
import { type Scene, USE } from '../country/scene.ts';

/**
 * A place along a way where a door could be, as one number, since a town has thousands: four times the cell of the way, and
 * which way one goes in (as DX and DY count).
 */
export type Front = number;

export function frontAt(way: Cell, side: number): Front {
  return 4 * way + side;
}
export function wayOf(front: Front): Cell {
  return front >> 2;
}

/** Ground for a building that fits. */
export interface Lot {
  readonly rect: Rect;
  readonly door: Cell;
  readonly side: number;
  readonly way: Cell;
}

const SX = [1, 0, -1, 0];
const SY = [0, 1, 0, -1];

/** All fronts along ways, in the order of the ways. */
export function frontsOf({ width, use }: Scene, ways: readonly Cell[]): Int32Array {
  const out = new Int32Array(4 * ways.length);
  let count = 0;
  for (const way of ways)
    for (let side = 0; side < 4; side++) {
      const next = way + SX[side] + SY[side] * width;
      if (next >= 0 && next < use.length && use[next] === USE.free) out[count++] = frontAt(way, side);
    }
  return out.subarray(0, count);
}

/**
 * The ground of a building of this size with its door at a front, where there is room for it: on free ground, sharing
 * walls with its neighbours at most.
 * @param gap cells to the next building on the sides and at the back; 0 shares walls
 */
export function lotAt({ width, height, use }: Scene, front: Front, wide: number, deep: number, offset: number, gap: number): Lot | null {
  const way = wayOf(front);
  const side = front & 3;
  const door = way + SX[side] + SY[side] * width;
  const fx = door % width;
  const fy = (door - fx) / width;
  const flat = side === 0 || side === 2;
  const w = flat ? deep : wide;
  const h = flat ? wide : deep;
  const x = side === 0 ? fx : side === 2 ? fx - deep + 1 : fx - offset;
  const y = side === 1 ? fy : side === 3 ? fy - deep + 1 : fy - offset;
  if (x < 2 || y < 2 || x + w > width - 2 || y + h > height - 2 || use[door] !== USE.free) return null;
  // The corners first: they settle most.
  const first = y * width + x;
  const last = first + (h - 1) * width;
  if (!isEdge(use[first]) || !isEdge(use[first + w - 1]) || !isEdge(use[last]) || !isEdge(use[last + w - 1])) return null;
  for (let j = y; j < y + h; j++) {
    const rim = j === y || j === y + h - 1;
    for (let i = x; i < x + w; i++) {
      const own = use[j * width + i];
      if (own === USE.free) continue;
      if (own !== USE.wall || gap > 0 || !(rim || i === x || i === x + w - 1)) return null;
    }
  }
  for (let far = 1; far <= gap; far++)
    for (let k = -far; k < Math.max(w, h) + far; k++) {
      if (k < w + far && (built(use, width, x + k, y - far) || built(use, width, x + k, y + h - 1 + far))) return null;
      if (k < h + far && (built(use, width, x - far, y + k) || built(use, width, x + w - 1 + far, y + k))) return null;
    }
  return { rect: { x, y, width: w, height: h }, door, side, way };
}

/** True for what the outer wall of a building can stand on. */
function isEdge(own: number): boolean {
  return own === USE.free || own === USE.wall;
}

function built(use: Uint8Array, width: number, x: number, y: number): boolean {
  const own = use[y * width + x];
  return own === USE.wall || own === USE.inside;
}

/** For each front what did not fit there: nothing as wide and as deep does later, for ground is only ever taken. */
export interface Refused {
  readonly wide: Uint8Array;
  readonly deep: Uint8Array;
}

export function nothingRefused({ use }: Scene): Refused {
  return { wide: new Uint8Array(4 * use.length), deep: new Uint8Array(4 * use.length) };
}

/** Number of cells from one on, itself left out, that one step leads over before something else than free ground, or a wall that may be shared, is met. */
function reachOf(use: Uint8Array, from: Cell, step: number, most: number, gap: number): number {
  let far = 0;
  for (let cell = from + step; far < most && (use[cell] === USE.free || (gap === 0 && use[cell] === USE.wall)); cell += step) far++;
  return far;
}

/** Index of the first front of a list from which one fits, trying sizes from the greatest; NONE where none does. */
export function firstFit(
  scene: Scene,
  fronts: Int32Array,
  sizes: readonly (readonly [wide: number, deep: number])[],
  gap: number,
  refused: Refused,
  luck: () => number,
  from = 0,
): { readonly index: number; readonly lot: Lot | null } {
  const { width, use } = scene;
  const [[widest, deepest]] = sizes;
  for (let index = from; index < fronts.length; index++) {
    const front = fronts[index];
    const side = front & 3;
    const inward = SX[side] + SY[side] * width;
    const door = wayOf(front) + inward;
    if (use[door] !== USE.free) continue;
    // How far the ground goes on from the door settles most sizes, and where along the way the others could lie.
    let [behind, before, beyond] = [NONE, NONE, NONE];
    for (const [wide, deep] of sizes) {
      if (refused.wide[front] > 0 && wide >= refused.wide[front] && deep >= refused.deep[front]) continue;
      const first = Math.floor(luck() * (wide - 2));
      if (behind === NONE) behind = reachOf(use, door, inward, deepest - 1, gap);
      if (behind + 1 >= deep) {
        if (before === NONE) {
          const along = inward === 1 || inward === -1 ? width : 1;
          before = reachOf(use, door, -along, widest - 2, gap);
          beyond = reachOf(use, door, along, widest - 2, gap);
        }
        for (let k = 0; k < wide - 2; k++) {
          const offset = 1 + ((first + k) % (wide - 2));
          if (offset > before || wide - 1 - offset > beyond) continue;
          const lot = lotAt(scene, front, wide, deep, offset, gap);
          if (lot !== null) return { index, lot };
        }
      }
      refused.wide[front] = wide;
      refused.deep[front] = deep;
    }
  }
  return { index: NONE, lot: null };
}
