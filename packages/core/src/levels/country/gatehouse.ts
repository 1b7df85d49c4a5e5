import { type Cell, DX, DY } from '../../base/grid.ts';
import type { DoorKind } from '../../world.ts';
import type { Outline } from './outline.ts';
import { addDoor, isOpen, type Scene, USE } from './scene.ts';
import { T } from './tiles.ts';

/** A way through a wall, and the house over it. */
export interface Gate {
  /** East, south, west or north, as DX and DY count. */
  readonly side: number;
  /** On the ground outside and inside, straight before the gate. */
  readonly before: Cell;
  readonly behind: Cell;
}

export interface GateWish {
  readonly tile: number;
  /** Cells from the middle of the house to its sides and to its front. */
  readonly broad: number;
  readonly deep: number;
  readonly outer: DoorKind;
  /** A second row of doors at the inner end. */
  readonly inner?: DoorKind | undefined;
  /** Cells of the court that the house takes are marked with 0. */
  readonly court: Uint8Array;
  /** Cells of a ditch or moat before the wall that a bridge leads over. */
  readonly over?: number;
}

/** A stretch of a wall. */
export interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Unit vector outwards. */
  readonly out: readonly [x: number, y: number];
}

/** Where along a stretch a gate may stand, the middle first. */
const MIDDLE = [0.5];
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];

/** The stretch of a wall that looks most in a direction, or where water or rock lies before it the next. */
export function stretchTowards(scene: Scene, outline: Outline, towards: readonly [x: number, y: number]): Stretch {
  const [mx, my] = middleOf(outline);
  return bestStretch(scene, outline, towards, MIDDLE) ?? { x: Math.round(mx), y: Math.round(my), side: 1, out: [0, 1] };
}

/**
 * As {@link stretchTowards}, for a gate that has to open onto some ground: the next place along the wall that does so.
 * @param onto 1 for each cell of that ground
 * @param far how many tiles before the wall a gate there leads out
 */
export function stretchOnto(
  scene: Scene,
  outline: Outline,
  towards: readonly [x: number, y: number],
  onto: Uint8Array,
  far: number,
): Stretch {
  const leads = ({ x, y, side }: Stretch): boolean => onto[(y + DY[side] * far) * scene.width + x + DX[side] * far] === 1;
  const first = stretchTowards(scene, outline, towards);
  return leads(first) ? first : (bestStretch(scene, outline, towards, ALONG, leads) ?? first);
}

function bestStretch(
  scene: Scene,
  outline: Outline,
  [tx, ty]: readonly [number, number],
  points: readonly number[],
  fits: (stretch: Stretch) => boolean = () => true,
): Stretch | undefined {
  const [mx, my] = middleOf(outline);
  let best: Stretch | undefined;
  let most = -Infinity;
  for (const [k, [x0, y0]] of outline.entries()) {
    const [x1, y1] = outline[(k + 1) % outline.length];
    const length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    if (length < 1) continue;
    for (const share of points) {
      const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
      const turn = (y1 - y0) * (x - mx) - (x1 - x0) * (y - my) >= 0 ? 1 : -1;
      const [nx, ny] = [(turn * (y1 - y0)) / length, (turn * (x0 - x1)) / length];
      let shut = 0;
      for (let far = 4; far <= 9; far++) {
        const [i, j] = [Math.round(x + nx * far), Math.round(y + ny * far)];
        const cell = j * scene.width + i;
        if (i < 2 || j < 2 || i >= scene.width - 2 || j >= scene.height - 2 || scene.use[cell] === USE.water || !isOpen(scene, cell))
          shut++;
      }
      const worth = nx * tx + ny * ty + 0.45 * Math.max(Math.abs(nx), Math.abs(ny)) + 0.015 * Math.min(20, length) - 0.12 * shut;
      if (worth <= most) continue;
      const side = Math.abs(nx) > Math.abs(ny) ? (nx > 0 ? 0 : 2) : ny > 0 ? 1 : 3;
      const found: Stretch = { x: Math.round(x), y: Math.round(y), side, out: [nx, ny] };
      if (!fits(found)) continue;
      most = worth;
      best = found;
    }
  }
  return best;
}

function middleOf(outline: Outline): readonly [x: number, y: number] {
  let [mx, my] = [0, 0];
  for (const [x, y] of outline) {
    mx += x / outline.length;
    my += y / outline.length;
  }
  return [mx, my];
}

/** Builds a gatehouse astride a wall, with a straight way through it. */
export function gatehouse(
  scene: Scene,
  { x, y, side }: Pick<Stretch, 'x' | 'y' | 'side'>,
  { tile, broad, deep, outer, inner, court, over = 0 }: GateWish,
): Gate {
  const { width, tiles, use } = scene;
  const out = DX[side] + DY[side] * width;
  const along = side === 0 || side === 2 ? width : 1;
  const middle = y * width + x;
  for (let far = -deep; far <= deep; far++)
    for (let aside = -broad; aside <= broad; aside++) {
      const cell = middle + far * out + aside * along;
      tiles[cell] = tile;
      use[cell] = USE.kept;
      court[cell] = 0;
    }
  for (let far = -deep - 2; far <= deep + 2 + over; far++)
    for (let aside = -1; aside <= 1; aside++) {
      const cell = middle + far * out + aside * along;
      const wet = use[cell] === USE.water || tiles[cell] === T.ditch;
      tiles[cell] = wet && far > deep ? T.bridge : T.cobbles;
      use[cell] = far > deep ? USE.way : USE.kept;
      if (far >= -deep) court[cell] = 0;
    }
  for (let aside = -1; aside <= 1; aside++) {
    addDoor(scene, middle + deep * out + aside * along, outer);
    if (inner !== undefined) addDoor(scene, middle - deep * out + aside * along, inner);
  }
  return { side, before: middle + (deep + 2 + over) * out, behind: middle - (deep + 2) * out };
}
