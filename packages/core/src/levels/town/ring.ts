import type { Cell } from '../../base/grid.ts';
import { clamp } from '../../base/math.ts';
import type { RoadEnd } from '../country/lie.ts';
import { type Scene, USE } from '../country/scene.ts';
import { T } from '../country/tiles.ts';

/** The ground of a town: how far out each cell lies, wobbling, and where it ends. */
export interface Bounds {
  readonly out: Float32Array;
  readonly radius: number;
}

/** A gate in the ring. */
export interface Gate {
  readonly end: RoadEnd;
  /** Cells of its doors, side by side. */
  readonly doors: readonly Cell[];
}

/** Half of the thickness of the ring, tiles. */
const HALF = 1.15;
/** Gatehouses: half their width along the ring, and half their depth. */
const FLANK = 3;
const DEEP = 2;
const APART = 14;
/** The ground of the town begins at most so far behind its walls. */
const BESIDE = 10;

/**
 * Walls round the town with a gatehouse towards each road and towers between; where there is water there is no wall, nor round
 * a bank where no street goes.
 * @param region 1 where streets and houses may be
 */
export function raiseRing(
  scene: Scene,
  { out, radius }: Bounds,
  region: Uint8Array,
  centre: Cell,
  ends: readonly RoadEnd[],
  spacing: number,
): Gate[] {
  const { width, use, tiles } = scene;
  const isTown = (x: number, y: number): boolean => {
    for (let far = 2; far <= BESIDE; far++)
      if (
        region[y * width + x + far] === 1 ||
        region[y * width + x - far] === 1 ||
        region[(y + far) * width + x] === 1 ||
        region[(y - far) * width + x] === 1
      )
        return true;
    return false;
  };
  const sites: { readonly end: RoadEnd; readonly x: number; readonly y: number; readonly across: boolean }[] = [];
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  for (const end of ends) {
    const [ex, ey] = [end.cell % width, Math.floor(end.cell / width)];
    const site = crossing(scene, { out, radius }, cx, cy, ex, ey, FLANK + 1);
    if (site === null || sites.some(({ x, y }) => Math.max(Math.abs(x - site[0]), Math.abs(y - site[1])) < APART)) continue;
    sites.push({ end, x: site[0], y: site[1], across: Math.abs(ey - cy) >= Math.abs(ex - cx) });
  }
  if (sites.length === 0) return [];
  for (let cell = 0; cell < use.length; cell++)
    if (use[cell] === USE.free && Math.abs(out[cell] - radius) < HALF && isTown(cell % width, Math.floor(cell / width))) {
      use[cell] = USE.kept;
      tiles[cell] = T.rampart;
    }
  raiseTowers(scene, { out, radius }, isTown, cx, cy, sites, spacing);
  return sites.map(({ end, x, y, across }): Gate => {
    // Across: one goes north or south through it.
    const doors: Cell[] = [];
    for (let along = -FLANK; along <= FLANK; along++)
      for (let deep = -DEEP; deep <= DEEP; deep++) {
        const cell = across ? (y + deep) * width + x + along : (y + along) * width + x + deep;
        const passage = Math.abs(along) <= 1;
        use[cell] = passage ? USE.way : USE.kept;
        tiles[cell] = passage ? T.cobbles : T.rampart;
        if (passage && deep === 0) doors.push(cell);
      }
    // Where the ring runs aslant it would stand before the gate.
    for (const deep of [-DEEP - 3, -DEEP - 2, -DEEP - 1, DEEP + 1, DEEP + 2, DEEP + 3])
      for (let along = -1; along <= 1; along++) {
        const cell = across ? (y + deep) * width + x + along : (y + along) * width + x + deep;
        if (cell < 0 || cell >= use.length || tiles[cell] !== T.rampart) continue;
        use[cell] = USE.way;
        tiles[cell] = T.cobbles;
      }
    return { end, doors };
  });
}

/** Towers along the ring, apart from one another and from the gates. */
function raiseTowers(
  scene: Scene,
  bounds: Bounds,
  isTown: (x: number, y: number) => boolean,
  cx: number,
  cy: number,
  gates: readonly { readonly x: number; readonly y: number }[],
  gap: number,
): void {
  const { width, use, tiles } = scene;
  const spots: (readonly [number, number])[] = [];
  for (const [dx, dy] of ROUND) {
    const spot = crossing(scene, bounds, cx, cy, cx + dx * 512, cy + dy * 512, 2);
    if (spot === null || !isTown(spot[0], spot[1])) continue;
    const apart = (x: number, y: number, least: number): boolean => Math.max(Math.abs(x - spot[0]), Math.abs(y - spot[1])) >= least;
    if (!gates.every(({ x, y }) => apart(x, y, 9)) || !spots.every(([x, y]) => apart(x, y, gap))) continue;
    spots.push(spot);
    for (let y = spot[1] - 2; y <= spot[1] + 2; y++)
      for (let x = spot[0] - 2; x <= spot[0] + 2; x++) {
        if (Math.abs(x - spot[0]) + Math.abs(y - spot[1]) === 4) continue;
        use[y * width + x] = USE.kept;
        tiles[y * width + x] = T.rampart;
      }
  }
}

/** Where a line from the middle leaves the town, if all is dry for a way round; null else. */
function crossing(
  { width, height, use }: Scene,
  { out, radius }: Bounds,
  cx: number,
  cy: number,
  ex: number,
  ey: number,
  clear: number,
): readonly [number, number] | null {
  const length = Math.max(Math.abs(ex - cx), Math.abs(ey - cy));
  for (let step = 4; step < length; step++) {
    const x = Math.round(cx + ((ex - cx) * step) / length);
    const y = Math.round(cy + ((ey - cy) * step) / length);
    if (x < clear + 2 || y < clear + 2 || x >= width - clear - 2 || y >= height - clear - 2) return null;
    if (out[y * width + x] < radius) continue;
    for (let j = y - clear; j <= y + clear; j++)
      for (let i = x - clear; i <= x + clear; i++) if (use[j * width + i] === USE.water) return null;
    return [x, y];
  }
  return null;
}

/** 64 directions round, as steps on the edge of a square. */
const ROUND: readonly (readonly [number, number])[] = Array.from({ length: 64 }, (_, k) => {
  const side = k >> 4;
  const t = clamp(((k & 15) + 0.5) / 8 - 1, -1, 1);
  return side === 0 ? [1, t] : side === 1 ? [-t, 1] : side === 2 ? [-1, -t] : [t, -1];
});

/** Takes the walls down again. */
export function razeRing({ use, tiles }: Scene): void {
  for (let cell = 0; cell < use.length; cell++)
    if (tiles[cell] === T.rampart) {
      use[cell] = USE.free;
      tiles[cell] = T.ground;
    }
}
